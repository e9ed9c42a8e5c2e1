#include "model/check/fix_tools.h"
#include "model/check/port_clashes.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"

#include <fmt/format.h>

/// Ports that two listeners want.
namespace portolan::check {

namespace {

std::string fieldOf(const PortUse &use)
{
    return use.source == PortUse::Source::Binding ? itemField("ports", use.index, "published")
                                                  : itemField("endpoints", use.index, "port");
}

const plan::Service &serviceOf(const Situation &here, const PortUse &use)
{
    return here.plan().services().at(use.service);
}

std::vector<RelatedPlace> placesOf(const std::vector<PortUse> &uses)
{
    std::vector<RelatedPlace> places;
    for (const PortUse &use : uses)
        places.push_back({use.service, fieldOf(use)});
    return places;
}

/// `a`, `a and b`, `a, b and 6 more`: the services of the uses, each once.
std::string namesOf(const Situation &here, const std::vector<PortUse> &uses)
{
    std::vector<plan::ServiceId> services;
    for (const PortUse &use : uses)
        if (std::find(services.begin(), services.end(), use.service) == services.end())
            services.push_back(use.service);
    const auto name = [&](std::size_t i) { return here.plan().services().at(services[i]).name; };
    if (services.size() == 1)
        return name(0);
    if (services.size() == 2)
        return fmt::format("{} and {}", name(0), name(1));
    return fmt::format("{}, {} and {} more", name(0), name(1), services.size() - 2);
}

bool isWithinService(const Clash &clash)
{
    return std::all_of(clash.others.begin(), clash.others.end(),
                       [&](const PortUse &other) { return other.service == clash.use.service; });
}

template <class Say>
void reportClashes(const Situation &here, const plan::Node &node, ClashKind kind, Observations &found, Say say)
{
    for (const Clash &clash : findClashes(here, node.id))
        if (clash.kind == kind)
            found.push_back({.entity = clash.use.service,
                             .field = fieldOf(clash.use),
                             .message = say(clash),
                             .related = placesOf(clash.others)});
}

} // namespace

void checkPortDup(const Situation &here, const plan::Node &node, Observations &found)
{
    reportClashes(here, node, ClashKind::Same, found, [&](const Clash &clash) {
        const std::string port = portText(clash.use.ports, clash.use.transport);
        if (isWithinService(clash))
            return Message{"{port} on {node} is published twice by {service}.",
                           {{"port", port}, {"node", node.name}, {"service", serviceOf(here, clash.use).name}}};
        return Message{"{port} on {node} is taken by {service}.",
                       {{"port", port}, {"node", node.name}, {"service", namesOf(here, clash.others)}}};
    });
}

void checkPortDupInactive(const Situation &here, const plan::Node &node, Observations &found)
{
    reportClashes(here, node, ClashKind::Later, found, [&](const Clash &clash) {
        return Message{"{port} on {node} is wanted by {service} and {other}, which clash as soon as both run.",
                       {{"port", portText(clash.use.ports, clash.use.transport)},
                        {"node", node.name},
                        {"service", serviceOf(here, clash.use).name},
                        {"other", namesOf(here, clash.others)}}};
    });
}

std::vector<Fix> fixPortDup(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place || !place.binding().unsplit.empty() || !finding.field.ends_with("published")
        || (place.service->file && listensOnNode(*place.service)))
        return {};
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (situations.empty())
        return {};
    const plan::ResolvedPort port = situations.front().resolved.bindingsOf(place.service->id)[place.index].port;
    const plan::PortRange taken = port.published.isNone() ? port.target : port.published;
    const auto free = nextFreePorts(overview, *place.service, port.transport, taken);
    if (!free)
        return {};
    const std::string title = fmt::format("Use {}, the next free {}", toText(*free), free->size() == 1 ? "port" : "ports");
    return {makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        const std::string published = withValue(edit, situations, place.binding().published, toText(*free));
        edit.modify(place.service->id, [&](plan::Service &service) {
            service.ports[place.index].published = published;
        });
    })};
}

} // namespace portolan::check
