#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"
#include "model/text/expression.h"

#include <algorithm>

/// The address that a port is published on.
namespace portolan::check {

namespace {

using plan::Exposure;
using plan::IpAddress;

/// An address of the node on the Internet, to name it; empty when none is known.
std::string publicAddressOf(const plan::Plan &plan, const plan::Node &node)
{
    for (const plan::Interface &interface : node.interfaces)
        if (exposureOf(plan, interface) == Exposure::Internet && !interface.addresses.empty())
            return toText(interface.addresses.front());
    return {};
}

bool has(const plan::Node &node, const IpAddress &address)
{
    return std::any_of(node.interfaces.begin(), node.interfaces.end(), [&](const plan::Interface &interface) {
        return std::find(interface.addresses.begin(), interface.addresses.end(), address) !=
               interface.addresses.end();
    });
}

/// True when the plan knows every address of the node.
bool isDescribed(const plan::Node &node)
{
    return !node.interfaces.empty() &&
           std::none_of(node.interfaces.begin(), node.interfaces.end(),
                        [](const plan::Interface &interface) { return interface.addresses.empty(); });
}

Observation observeHostIp(const plan::Service &service, std::size_t index)
{
    return {.entity = service.id, .field = itemField("ports", index, "host-ip")};
}

/// True when a binding does not use the variable of its siblings, though it listens on all addresses or where
/// that points.
bool drifts(const Situation &here, const plan::PortBinding &written, const plan::ResolvedPort &port,
            const BindConvention &convention)
{
    if (!written.unsplit.empty() || text::isExpression(written.hostIp))
        return false;
    if (listensEverywhere(port))
        return true;
    const auto meant = here.resolved.value(convention.expression);
    return meant && IpAddress::parse(*meant) == port.hostIp && !port.hostIp->isLoopback();
}

Observation observeDrift(const plan::Service &service, const plan::ResolvedBinding &binding,
                         const BindConvention &convention)
{
    const bool isEverywhere = listensEverywhere(binding.port);
    Observation seen = observeHostIp(service, binding.index);
    seen.message = {
        isEverywhere
            ? phrase("check",
                     "{port} of {service} listens on all addresses, while {count} other ports are bound by "
                     "{variable}.")
            : phrase("check", "{port} of {service} is bound to {address}, while {count} other ports are "
                              "bound by {variable}."),
        {{"port", portText(binding.port)},
         {"service", service.name},
         {"count", std::to_string(convention.bindings)},
         {"variable", convention.variable}}};
    if (!isEverywhere)
        seen.message.arguments.emplace_back("address", toText(*binding.port.hostIp));
    return seen;
}

/// Of the rules of a firewall that say from where or to where, those that are about a port.
std::vector<const plan::FirewallRule *> addressRulesFor(const plan::FirewallPolicy &firewall,
                                                        const plan::ResolvedPort &port)
{
    std::vector<const plan::FirewallRule *> about;
    for (const plan::FirewallRule &rule : firewall.rules) {
        const bool isAboutPort =
            rule.ports.isNone() || rule.ports.overlaps(port.published) || rule.ports.overlaps(port.target);
        const bool isAboutTransport = !rule.transport || *rule.transport == port.transport;
        if (rule.direction != plan::Direction::Out && (rule.from || rule.to) && isAboutPort &&
            isAboutTransport)
            about.push_back(&rule);
    }
    return about;
}

bool hasPublicV6(const plan::Plan &plan, const plan::Node &node)
{
    return std::any_of(node.interfaces.begin(), node.interfaces.end(), [&](const plan::Interface &interface) {
        return exposureOf(plan, interface) == Exposure::Internet &&
               std::any_of(interface.addresses.begin(), interface.addresses.end(),
                           [](const IpAddress &address) { return address.isV6; });
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
        if (!listensEverywhere(port) || !binding.unset.empty() ||
            exposureOf(here.plan(), *node, port.hostIp) != Exposure::Internet ||
            here.isEntrance(node->id, port.published, port.transport))
            return;
        // On a node that is meant to be public, or that is not described, an address that is written out is
        // meant so.
        if (port.hostIp && (isEntrance || isUnknown))
            return;
        Observation seen = observeHostIp(service, binding.index);
        seen.message.arguments = {{"port", portText(port)}, {"node", node->name}};
        if (isUnknown) {
            seen.message.pattern =
                phrase("check", "{port} is published on all addresses of {node}, and the plan names none. "
                                "Bind it to one address.");
        } else if (isEntrance) {
            seen.message.pattern =
                phrase("check", "{port} is published on all addresses of {node}, and no route uses it. "
                                "Bind it to one address.");
        } else {
            seen.severity = Severity::Error;
            seen.message.arguments.emplace_back("address", publicAddressOf(here.plan(), *node));
            seen.message.pattern =
                seen.message.arguments.back().second.empty()
                    ? phrase("check", "{port} is published on all addresses of {node}, the public ones "
                                      "too. Bind it to one address.")
                    : phrase("check", "{port} is published on all addresses of {node}, {address} too. "
                                      "Bind it to one address.");
        }
        found.push_back(std::move(seen));
    });
}

std::vector<Fix> fixBindAll(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    return place ? bindFixes(overview.plan(), place,
                             bindChoices(situationsOf(overview, finding), *place.service))
                 : std::vector<Fix>();
}

void checkBindVarDrift(const Situation &here, const plan::Service &service, Observations &found)
{
    const BindConvention &convention = here.index.bindConventions.of(service);
    if (convention.bindings < 2)
        return;
    const plan::NodeId node = here.resolved.nodeOf(service);
    visitPublished(here, service, [&](const plan::ResolvedBinding &binding) {
        if (drifts(here, service.ports[binding.index], binding.port, convention) &&
            !here.isEntrance(node, binding.port.published, binding.port.transport))
            found.push_back(observeDrift(service, binding, convention));
    });
}

std::vector<Fix> fixBindVarDrift(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place)
        return {};
    const BindConvention &convention = overview.index().bindConventions.of(*place.service);
    if (convention.bindings == 0)
        return {};
    return bindFixes(overview.plan(), place,
                     {{convention.expression,
                       say(phrase("check", "Bind to {}, as other ports do"), convention.variable)}});
}

void checkBindUnowned(const Situation &here, const plan::Service &service, Observations &found)
{
    const plan::Node *node = here.plan().find(here.resolved.nodeOf(service));
    if (!node || !isDescribed(*node) || (service.file && !publishesPorts(service)))
        return;
    for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(service.id)) {
        const auto &hostIp = binding.port.hostIp;
        if (!binding.error.empty() || !hostIp || hostIp->isUnspecified() || hostIp->isLoopback() ||
            has(*node, *hostIp))
            continue;
        Observation seen = observeHostIp(service, binding.index);
        seen.message = {
            phrase(
                "check",
                "{port} is bound to {address}, which is no address of {node}. Choose one of its interfaces."),
            {{"port", portText(binding.port)}, {"address", toText(*hostIp)}, {"node", node->name}}};
        found.push_back(std::move(seen));
    }
}

std::vector<Fix> fixBindUnowned(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!place || !place.binding().unsplit.empty() || situations.empty())
        return {};
    const Situation &here = situations.front();
    const plan::Node *node = here.plan().find(here.resolved.nodeOf(*place.service));
    std::vector<const plan::Interface *> interfaces;
    if (node)
        for (const plan::Interface &interface : node->interfaces)
            interfaces.push_back(&interface);
    // The narrowest first: nobody should open a port to the Internet by taking the first offer.
    std::stable_sort(interfaces.begin(), interfaces.end(), [&](const auto *a, const auto *b) {
        const auto isPublic = [&](const plan::Interface *i) {
            return exposureOf(here.plan(), *i) == Exposure::Internet;
        };
        return isPublic(a) < isPublic(b);
    });
    std::vector<Fix> fixes;
    for (const plan::Interface *interface : interfaces)
        for (const IpAddress &address : interface->addresses)
            fixes.push_back(makeFix(
                overview.plan(), say(phrase("check", "Use {} of {}"), toText(address), interface->name),
                [&](plan::Edit &edit) {
                    const std::string hostIp =
                        withValue(edit, situations, place.binding().hostIp, toText(address));
                    edit.modify(place.service->id,
                                [&](plan::Service &service) { service.ports[place.index].hostIp = hostIp; });
                }));
    return fixes;
}

void checkV6Leak(const Situation &here, const plan::Service &service, Observations &found)
{
    const plan::Node *node = here.plan().find(here.resolved.nodeOf(service));
    if (!node || !node->firewall || !hasPublicV6(here.plan(), *node))
        return;
    visitPublished(here, service, [&](const plan::ResolvedBinding &binding) {
        const plan::ResolvedPort &port = binding.port;
        if (!listensEverywhere(port) || (port.hostIp && !port.hostIp->isV6))
            return;
        const auto rules = addressRulesFor(*node->firewall, port);
        const auto isForV6 = [](const plan::FirewallRule *rule) {
            return (rule->from && rule->from->address.isV6) || (rule->to && rule->to->address.isV6);
        };
        if (rules.empty() || std::any_of(rules.begin(), rules.end(), isForV6))
            return;
        Observation seen = observeHostIp(service, binding.index);
        seen.message = {
            phrase("check",
                   "{port} is published on IPv6 too, and the firewall of {node} knows the port on IPv4 only. "
                   "Bind it to an IPv4 address."),
            {{"port", portText(port)}, {"node", node->name}}};
        found.push_back(std::move(seen));
    });
}

std::vector<Fix> fixV6Leak(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place)
        return {};
    const std::vector<Situation> situations = situationsOf(overview, finding);
    std::vector<BindChoice> choices = bindChoices(situations, *place.service);
    std::erase_if(choices, [&](const BindChoice &choice) {
        return situations.front().value(choice.expression).find(':') != std::string::npos;
    });
    choices.push_back({"0.0.0.0", say(phrase("check", "Bind to 0.0.0.0, IPv4 only"))});
    return bindFixes(overview.plan(), place, choices);
}

} // namespace portolan::check
