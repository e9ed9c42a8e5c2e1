#include "model/reach/reachability.h"
#include "model/reach/walk.h"

#include <algorithm>
#include <fmt/format.h>

/// Links: who uses whose port, by which name.
namespace portolan::reach {

namespace {

bool hasAlias(const plan::Service &service, std::string_view name)
{
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const auto &attachment) {
        const text::YamlNode *aliases = attachment.body.find("aliases");
        return aliases && std::any_of(aliases->items.begin(), aliases->items.end(),
                                      [&](const text::YamlNode &alias) { return alias.scalar == name; });
    });
}

/// The names under which Docker's resolver knows a service. Source: Compose specification, networks, aliases.
bool isCalled(const plan::ResolvedPlan &resolved, const plan::Service &service, std::string_view name)
{
    const std::string &own = service.composeName.empty() ? service.name : service.composeName;
    const std::string container = resolved.containerNameOf(service);
    return service.file &&
           (own == name || resolved.value(container).value_or(container) == name || hasAlias(service, name));
}

/// The container that a name means to another: one on a shared network before one that is out of reach.
const Container *containerNamed(const Landscape &landscape, std::string_view name, const Container *asking)
{
    const Container *known = nullptr;
    for (const plan::Service &service : landscape.plan().services()) {
        const Container *container =
            isCalled(landscape.resolved(), service, name) ? landscape.containerOf(service.id) : nullptr;
        if (container && asking && (container == asking || container->sharedWith(*asking)))
            return container;
        known = known ? known : container;
    }
    return known;
}

Traces endedAt(Disposition disposition, plan::EntityRef entity, std::string reason)
{
    Trace trace;
    trace.disposition = disposition;
    trace.hops.push_back({HopKind::Network, Verdict::Fail, {}, std::move(reason), entity, {}, {}});
    return {std::move(trace)};
}

} // namespace

Traces Reachability::traceLink(const plan::Link &link) const
{
    const auto from = Walk::standpointOf(m_landscape, link.from);
    if (!plan().find(link.from))
        return endedAt(Disposition::InsufficientInfo, link.id,
                       say(phrase("reach", "the plan does not say where {} is"), link.external));
    if (!from)
        return endedAt(Disposition::NoListener, link.from,
                       say(phrase("reach", "{} does not start in this environment"),
                           nameOf(plan().services().at(link.from))));
    const std::string via = link.via == "localhost" ? "127.0.0.1" : link.via;
    if (via.empty()) {
        Target target;
        target.kind = Target::Kind::Service;
        target.entity = link.to;
        target.port = link.port;
        target.transport = link.transport;
        return trace({{Vantage::Kind::Service, link.from, {}}, target, false});
    }
    Trace found;
    found.way = fmt::format("{}:{}", via, portText(link.port, link.transport));
    Walk walk(m_landscape, &found.hops);
    Ending ending;
    if (const auto address = plan::IpAddress::parse(via))
        ending = walk.toAddress(*from, {std::nullopt, *address, link.port, link.transport});
    else if (const Container *container = containerNamed(m_landscape, via, from->container))
        ending = walk.toContainer(*from, *container, link.port, link.transport);
    else
        ending = walk.toName(*from, via, link.port, link.transport, false);
    found.disposition = ending.disposition;
    found.service = ending.service;
    return {std::move(found)};
}

} // namespace portolan::reach
