#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"

#include <fmt/format.h>

/// Addresses that ports are published on.
namespace portolan::check {

namespace {

using plan::Exposure;

/// An address of the node on the Internet, to name it; empty when none is known.
std::string publicAddressOf(const plan::Plan &plan, const plan::Node &node)
{
    for (const plan::Interface &interface : node.interfaces)
        if (exposureOf(plan, interface) == Exposure::Internet && !interface.addresses.empty())
            return toText(interface.addresses.front());
    return {};
}

/// True when a connection from another node must reach the service's ports.
bool isReachedFromOutside(const Situation &here, const plan::Service &service)
{
    const plan::NodeId node = here.resolved.nodeOf(service);
    const auto& routes = here.plan().routes();
    return std::any_of(routes.begin(), routes.end(), [&](const plan::Route &route) {
        const plan::Service *target = here.plan().find(route.target);
        return target && (target->id == service.id || target->sharesNetworkOf == service.id) && route.listener != node;
    });
}

struct BindChoice {
    std::string expression;
    std::string title;
};

/// The addresses that a port of the service may be bound to, best first: as its siblings are, then on the narrowest
/// network of the node that still serves the routes to it.
std::vector<BindChoice> bindChoices(const Overview &overview, const plan::Service &service,
                                    const std::vector<Situation> &situations)
{
    const plan::Plan &plan = overview.plan();
    std::vector<BindChoice> choices;
    if (const BindConvention convention = bindConventionOn(plan, service.node); convention.bindings > 0)
        choices.push_back({convention.expression, fmt::format("Bind to {}, as other ports of {} do", convention.variable,
                                                              nodeName(plan, service.node))});
    const plan::Node *node = situations.empty() ? nullptr : plan.find(situations.front().resolved.nodeOf(service));
    if (node)
        for (const plan::Interface &interface : node->interfaces)
            for (const plan::IpAddress &address : interface.addresses)
                if (exposureOf(plan, interface) != Exposure::Internet && !address.isLoopback())
                    choices.push_back({toText(address), fmt::format("Bind to {} on {}", toText(address), interface.name)});
    const bool isNeeded = std::any_of(situations.begin(), situations.end(),
                                      [&](const Situation &here) { return isReachedFromOutside(here, service); });
    if (!isNeeded)
        choices.push_back({"127.0.0.1", "Bind to 127.0.0.1, for this node only"});
    return choices;
}

/// True when a host address means one address, not all, in every situation.
bool isSpecific(const std::string &expression, const std::vector<Situation> &situations)
{
    return std::all_of(situations.begin(), situations.end(), [&](const Situation &here) {
        std::vector<std::string> unset;
        const auto value = here.resolved.value(expression, &unset);
        const auto address = value ? plan::IpAddress::parse(*value) : std::nullopt;
        return address && !address->isUnspecified() && unset.empty();
    });
}

} // namespace

void checkBindAll(const Situation &here, const plan::Service &service, Observations &found)
{
    const plan::Node *node = here.plan().find(here.resolved.nodeOf(service));
    if (!node)
        return;
    const bool isEntrance = here.isEntrance(node->id);
    const bool isUnknown = node->interfaces.empty();
    visitPublished(here, service, [&](const plan::ResolvedBinding &binding) {
        const plan::ResolvedPort &port = binding.port;
        if (!listensEverywhere(port) || !binding.unset.empty()
            || exposureOf(here.plan(), *node, port.hostIp) != Exposure::Internet
            || here.isEntrance(node->id, port.published, port.transport))
            return;
        // On a node that is meant to be public, or that is not described, an address that is written out is meant so.
        if (port.hostIp && (isEntrance || isUnknown))
            return;
        Observation seen{.entity = service.id, .field = itemField("ports", binding.index, "host-ip")};
        seen.message.arguments = {{"port", portText(port)}, {"node", node->name}};
        if (isUnknown) {
            seen.message.pattern = "{port} is published on all addresses of {node}, and the plan names none. "
                                   "Bind it to one address.";
        } else if (isEntrance) {
            seen.message.pattern = "{port} is published on all addresses of {node}, and no route uses it. "
                                   "Bind it to one address.";
        } else {
            seen.severity = Severity::Error;
            seen.message.arguments.emplace_back("address", publicAddressOf(here.plan(), *node));
            seen.message.pattern = seen.message.arguments.back().second.empty()
                ? "{port} is published on all addresses of {node}, the public ones too. Bind it to one address."
                : "{port} is published on all addresses of {node}, {address} too. Bind it to one address.";
        }
        found.push_back(std::move(seen));
    });
}

std::vector<Fix> fixBindAll(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place || !place.binding().unsplit.empty())
        return {};
    const std::vector<Situation> situations = situationsOf(overview, finding);
    std::vector<Fix> fixes;
    for (const BindChoice &choice : bindChoices(overview, *place.service, situations)) {
        if (!isSpecific(choice.expression, situations))
            continue;
        fixes.push_back(makeFix(overview.plan(), choice.title, [&](plan::Edit &edit) {
            edit.modify(place.service->id, [&](plan::Service &service) {
                service.ports[place.index].hostIp = choice.expression;
            });
        }));
    }
    return fixes;
}

} // namespace portolan::check
