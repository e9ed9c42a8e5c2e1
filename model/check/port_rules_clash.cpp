#include "model/check/fix_tools.h"
#include "model/check/port_clashes.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"
#include "model/text/expression.h"

#include <algorithm>

/// Ports that two listeners want.
namespace portolan::check {

namespace {

std::string fieldOf(const PortUse &use)
{
    return isBinding(use) ? itemField("ports", use.index, "published")
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
    const auto name = [&](std::size_t i) {
        return here.plan().services().at(services[i]).name;
    };
    if (services.size() == 1)
        return name(0);
    if (services.size() == 2)
        return say(phrase("check", "{} and {}"), name(0), name(1));
    return say(phrase("check", "{}, {} and {} more"), name(0), name(1), services.size() - 2);
}

bool isWithinService(const Clash &clash)
{
    return std::all_of(clash.others.begin(), clash.others.end(),
                       [&](const PortUse &other) { return other.service == clash.use.service; });
}

template <class Say>
void reportClashes(const Situation &here, const plan::Node &node, ClashKind kind, Observations &found,
                   Say say)
{
    for (const Clash &clash : findClashes(here, node.id))
        if (clash.kind == kind)
            found.push_back({.entity = clash.use.service,
                             .field = fieldOf(clash.use),
                             .message = say(clash),
                             .related = placesOf(clash.others)});
}

/// True when a binding has no port because a variable is missing: what is wrong then is the variable.
bool isMissingVariable(const Situation &here, const plan::ResolvedBinding &binding,
                       const plan::PortBinding &written)
{
    if (!emptyVariables(here, written).empty())
        return true;
    const bool isWellFormed = text::references(shortForm(written)).has_value();
    return isWellFormed && !here.resolved.value(shortForm(written)) && !binding.error.empty();
}

/// Two bindings instead of one, that leave out the ports \a gap.
std::vector<plan::PortBinding> splitAround(const plan::PortBinding &binding, plan::PortRange gap)
{
    const auto published = plan::PortRange::parse(binding.published);
    const auto target = plan::PortRange::parse(binding.target);
    std::vector<plan::PortBinding> parts;
    if (!published || !target || published->size() != target->size() || !published->overlaps(gap))
        return parts;
    const auto keep = [&](int first, int last) {
        if (first > last)
            return;
        const int shift = target->first - published->first;
        const auto range = [](int from, int to) {
            return toText(plan::PortRange{static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to)});
        };
        parts.push_back(binding);
        parts.back().published = range(first, last);
        parts.back().target = range(first + shift, last + shift);
    };
    keep(published->first, gap.first - 1);
    keep(gap.last + 1, published->last);
    return parts;
}

/// The fix that publishes a range around the ports of what it clashes with.
std::optional<Fix> splitFix(const Overview &overview, const Finding &finding, const BindingPlace &place)
{
    const Situation here = situationsOf(overview, finding).front();
    const auto clashes = findClashes(here, here.resolved.nodeOf(*place.service));
    const auto clash = std::find_if(clashes.begin(), clashes.end(), [&](const Clash &candidate) {
        return candidate.kind == ClashKind::Overlap && candidate.use.service == place.service->id &&
               candidate.use.index == place.index && isBinding(candidate.use);
    });
    if (clash == clashes.end() || clash->others.size() != 1)
        return std::nullopt;
    const std::vector<plan::PortBinding> parts = splitAround(place.binding(), clash->others.front().ports);
    if (parts.empty())
        return std::nullopt;
    const std::string title =
        parts.size() > 1
            ? say(phrase("check", "Publish {} and {} only"), parts.front().published, parts.back().published)
            : say(phrase("check", "Publish {} only"), parts.front().published);
    return makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        edit.modify(place.service->id, [&](plan::Service &service) {
            const auto at = service.ports.begin() + static_cast<std::ptrdiff_t>(place.index);
            service.ports.insert(service.ports.erase(at), parts.begin(), parts.end());
        });
    });
}

/// The fix that publishes as many ports as the target has.
std::optional<Fix> shortenFix(const Overview &overview, const BindingPlace &place)
{
    const auto published = plan::PortRange::parse(place.binding().published);
    const auto target = plan::PortRange::parse(place.binding().target);
    if (!published || !target || published->first + target->size() - 1 > 65535)
        return std::nullopt;
    const plan::PortRange range{published->first,
                                static_cast<std::uint16_t>(published->first + target->size() - 1)};
    return makeFix(overview.plan(),
                   say(phrase("check", "Publish {}, as many as the target has"), toText(range)),
                   [&](plan::Edit &edit) {
                       edit.modify(place.service->id, [&](plan::Service &service) {
                           service.ports[place.index].published = toText(range);
                       });
                   });
}

} // namespace

void checkPortDup(const Situation &here, const plan::Node &node, Observations &found)
{
    reportClashes(here, node, ClashKind::Same, found, [&](const Clash &clash) {
        const std::string port = portText(clash.use.ports, clash.use.transport);
        if (isWithinService(clash))
            return Message{
                phrase("check", "{port} on {node} is published twice by {service}."),
                {{"port", port}, {"node", node.name}, {"service", serviceOf(here, clash.use).name}}};
        return Message{phrase("check", "{port} on {node} is taken by {service}."),
                       {{"port", port}, {"node", node.name}, {"service", namesOf(here, clash.others)}}};
    });
}

void checkPortDupInactive(const Situation &here, const plan::Node &node, Observations &found)
{
    reportClashes(here, node, ClashKind::Later, found, [&](const Clash &clash) {
        return Message{
            phrase("check",
                   "{port} on {node} is wanted by {service} and {other}, which clash as soon as both run."),
            {{"port", portText(clash.use.ports, clash.use.transport)},
             {"node", node.name},
             {"service", serviceOf(here, clash.use).name},
             {"other", namesOf(here, clash.others)}}};
    });
}

void checkPortRange(const Situation &here, const plan::Node &node, Observations &found)
{
    reportClashes(here, node, ClashKind::Overlap, found, [&](const Clash &clash) {
        return Message{phrase("check", "{port} on {node} overlaps {other} of {service}."),
                       {{"port", portText(clash.use.ports, clash.use.transport)},
                        {"node", node.name},
                        {"other", toText(clash.others.front().ports)},
                        {"service", namesOf(here, clash.others)}}};
    });
    for (const PortUse &use : here.ports.unresolvedOn(node.id)) {
        const plan::Service &service = serviceOf(here, use);
        const plan::ResolvedBinding &binding = here.resolved.bindingAt(service.id, use.index);
        if (isMissingVariable(here, binding, service.ports[use.index]))
            continue;
        found.push_back({.entity = service.id,
                         .field = itemField("ports", use.index),
                         .message = {phrase("check", "A port of {service} cannot be published: {reason}."),
                                     {{"service", service.name}, {"reason", binding.error}}}});
    }
}

std::vector<Fix> fixPortRange(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place || situationsOf(overview, finding).empty())
        return {};
    std::vector<Fix> fixes;
    const bool isClash = finding.field.ends_with(".published");
    if (auto fix = isClash ? splitFix(overview, finding, place) : shortenFix(overview, place))
        fixes.push_back(*std::move(fix));
    if (isClash)
        for (Fix &fix : fixPortDup(overview, finding))
            fixes.push_back(std::move(fix));
    return fixes;
}

std::vector<Fix> fixPortDup(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place || !place.binding().unsplit.empty() || !finding.field.ends_with("published") ||
        (place.service->file && listensOnNode(*place.service)))
        return {};
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (situations.empty())
        return {};
    const plan::ResolvedPort port =
        situations.front().resolved.bindingAt(place.service->id, place.index).port;
    const plan::PortRange taken = port.published.isNone() ? port.target : port.published;
    const auto free = nextFreePorts(overview, *place.service, port.transport, taken);
    if (!free)
        return {};
    const std::string title =
        say(phrases("check", "Use {}, the next free port", "Use {}, the next free ports"), free->size(),
            toText(*free));
    return {makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        const std::string published = withValue(edit, situations, place.binding().published, toText(*free));
        edit.modify(place.service->id,
                    [&](plan::Service &service) { service.ports[place.index].published = published; });
    })};
}

} // namespace portolan::check
