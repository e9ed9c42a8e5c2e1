#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/proxy_rules.h"
#include "model/proxy/product.h"

#include <algorithm>
#include <set>

/// Where a proxy passes connections on to.
namespace portolan::check {

namespace {

using plan::IpAddress;
using plan::PortRange;

/// The index of the binding that serves the end of a route, if the publisher has one.
std::optional<std::size_t> bindingFor(const Situation &here, const plan::Service &publisher,
                                      const plan::Route &route)
{
    for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(publisher.id))
        if (binding.error.empty() && binding.port.target.contains(route.targetPort) &&
            binding.port.transport == route.transport)
            return binding.index;
    return std::nullopt;
}

/// The port to publish a target at: its own where that is free on its node.
std::string portToPublish(const Overview &overview, const Situation &here, const plan::Service &publisher,
                          const plan::Route &route)
{
    const auto own = PortRange::single(route.targetPort);
    const auto uses = here.ports.usesOn(here.resolved.nodeOf(publisher));
    const bool isTaken = std::any_of(uses.begin(), uses.end(), [&](const PortUse &use) {
        return use.transport == route.transport && use.ports.contains(route.targetPort);
    });
    const auto free = isTaken ? nextFreePorts(overview, publisher, route.transport, own) : own;
    return toText(free.value_or(own));
}

/// True when the route arrives in every environment of the situations after a change.
bool arrives(const plan::Plan &plan, const std::vector<Situation> &situations, plan::RouteId route)
{
    return std::all_of(situations.begin(), situations.end(), [&](const Situation &here) {
        const plan::ResolvedPlan resolved(plan, here.resolved.environment());
        return plan::pathOf(resolved, plan.routes().at(route)).problem.empty();
    });
}

/// The addresses to bind to: those that any binding of the service may use, and those on the network that the
/// route takes.
std::vector<BindChoice> choicesFor(const plan::Plan &plan, const std::vector<Situation> &situations,
                                   const plan::Service &publisher, const plan::Route &route)
{
    std::vector<BindChoice> choices = bindChoices(situations, publisher);
    for (const IpAddress &address :
         plan::addressesOn(plan, situations.front().resolved.nodeOf(publisher), route.over)) {
        const std::string text = toText(address);
        const bool isKnown = std::any_of(choices.begin(), choices.end(),
                                         [&](const BindChoice &choice) { return choice.expression == text; });
        if (!isKnown)
            choices.push_back({text, say(phrase("check", "Bind to {}"), text)});
    }
    return choices;
}

/// A network on which a container proxy reaches the target by name, and that has addresses to give out.
const plan::NetworkAttachment *sharedNetwork(const plan::Plan &plan, const plan::Service &proxy,
                                             const plan::Service &target)
{
    for (const plan::NetworkAttachment &attachment : target.networks)
        for (const plan::NetworkAttachment &other : proxy.networks) {
            const plan::Network *network = plan.find(attachment.network);
            if (network && attachment.network == other.network && !network->subnets.empty() &&
                !network->subnets.front().address.isV6)
                return &attachment;
        }
    return nullptr;
}

/// The highest address of a subnet that no service of the network has fixed; the engine itself begins at the
/// lowest.
std::optional<IpAddress> freeAddress(const plan::Plan &plan, const plan::Network &network)
{
    std::set<IpAddress> taken;
    for (const plan::Service &service : plan.services())
        for (const plan::NetworkAttachment &attachment : service.networks)
            if (const text::YamlNode *fixed = attachment.body.find("ipv4_address");
                fixed && attachment.network == network.id)
                if (const auto address = IpAddress::parse(fixed->scalar))
                    taken.insert(*address);
    const plan::Subnet &subnet = network.subnets.front();
    IpAddress address = subnet.address;
    for (int bit = subnet.prefixLength; bit < 32; ++bit)
        address.bytes[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80U >> (bit % 8));
    // The last address is that of broadcasts.
    for (int step = 0; step < 250; ++step) {
        for (std::size_t byte = 4; byte-- > 0;)
            if (address.bytes[byte]-- != 0)
                break;
        if (!subnet.contains(address))
            return std::nullopt;
        if (!taken.contains(address))
            return address;
    }
    return std::nullopt;
}

} // namespace

void checkUpstreamDns(const Situation &here, Observations &found)
{
    visitPassedRoutes(
        here, [&](const plan::Route &route, const plan::Service &proxy, const plan::RoutePath &path) {
            if (path.upstreamName.empty() || proxy::productOf(proxy) != proxy::Product::NginxProxyManager)
                return;
            found.push_back(
                {.entity = route.id,
                 .field = "target",
                 .message = {phrase("check",
                                    "{proxy} does not start while {target} is down: it looks the name up "
                                    "first. Give {target} a fixed address."),
                             {{"proxy", proxy.name}, {"target", path.upstreamName}}},
                 .related = {{route.target, "networks"}}});
        });
}

std::vector<Fix> fixUpstreamDns(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const plan::Route *route = plan.find(finding.entity.as<plan::Route>());
    const plan::Service *proxy = route ? plan.find(route->proxy) : nullptr;
    const plan::Service *target = route ? plan.find(route->target) : nullptr;
    if (!proxy || !target)
        return {};
    const plan::Service &publisher = plan::publisherOf(plan, *target);
    const auto *attachment = sharedNetwork(plan, plan::publisherOf(plan, *proxy), publisher);
    if (!attachment)
        return {};
    const plan::Network &network = plan.networks().at(attachment->network);
    const auto address = freeAddress(plan, network);
    if (!address)
        return {};
    return {makeFix(
        plan,
        say(phrase("check", "Give {} the address {} on {}"), publisher.name, toText(*address), network.name),
        [&](plan::Edit &edit) {
            edit.modify(publisher.id, [&](plan::Service &service) {
                for (plan::NetworkAttachment &own : service.networks)
                    if (own.network == network.id) {
                        if (!own.body.isMap())
                            own.body = text::YamlNode::map();
                        own.body.set("ipv4_address", text::YamlNode::text(toText(*address)));
                    }
            });
        })};
}

void checkUpstreamUnbound(const Situation &here, Observations &found)
{
    visitPassedRoutes(
        here, [&](const plan::Route &route, const plan::Service &proxy, const plan::RoutePath &path) {
            const plan::Service *target = here.plan().find(route.target);
            // Where an environment moves the target to another node, its routes are not meant to arrive.
            const bool isMoved = target && here.resolved.nodeOf(*target) != target->node;
            if (path.problem.empty() || !target || isMoved)
                return;
            found.push_back(
                {.entity = route.id,
                 .field = "target-port",
                 .message = {phrase("check", "Nothing answers {proxy} behind route {route}: {problem}. Bind "
                                             "the port where the proxy "
                                             "reaches it."),
                             {{"proxy", proxy.name}, {"route", route.name}, {"problem", path.problem}}},
                 .related = {{route.target, "ports"}}});
        });
}

std::vector<Fix> fixUpstreamUnbound(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const plan::Route *route = plan.find(finding.entity.as<plan::Route>());
    const plan::Service *target = route ? plan.find(route->target) : nullptr;
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!target || situations.empty() || route->targetPort == 0)
        return {};
    const plan::Service &publisher = plan::publisherOf(plan, *target);
    const auto index = bindingFor(situations.front(), publisher, *route);
    const std::string published = portToPublish(overview, situations.front(), publisher, *route);
    if (index && !publisher.ports[*index].unsplit.empty())
        return {};
    std::vector<Fix> fixes;
    for (const BindChoice &choice : choicesFor(plan, situations, publisher, *route)) {
        const auto bind = [&](plan::Service &service) {
            if (!index) {
                plan::PortBinding binding;
                binding.target = std::to_string(route->targetPort);
                binding.transport = route->transport;
                binding.application = route->application;
                service.ports.push_back(std::move(binding));
            }
            plan::PortBinding &binding = index ? service.ports[*index] : service.ports.back();
            binding.hostIp = choice.expression;
            if (binding.published.empty())
                binding.published = published;
        };
        Fix fix = makeFix(plan, choice.title, [&](plan::Edit &edit) { edit.modify(publisher.id, bind); });
        if (arrives(apply(plan, fix.transaction), situations, route->id))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

} // namespace portolan::check
