#include "model/check/firewall_facts.h"

#include "model/firewall/derived_policy.h"
#include "model/plan/exposure.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace portolan::check {

namespace {

using plan::Exposure;

constexpr std::string_view ruleList = "firewall.rules";

} // namespace

bool filtersIncoming(const plan::Node &node)
{
    return node.firewall && node.firewall->tool != plan::FirewallTool::None &&
           node.firewall->incoming != plan::FirewallAction::Allow;
}

WrittenPolicy writtenPolicy(const Situation &here, const plan::Node &node)
{
    WrittenPolicy result;
    const plan::FirewallPolicy &firewall = *node.firewall;
    result.policy.node = node.id;
    result.policy.incoming = firewall.incoming;
    result.policy.outgoing = firewall.outgoing;
    result.policy.routed = firewall.routed;
    result.handMade = firewall.rules.size();
    result.written.resize(firewall.rules.size());
    std::iota(result.written.begin(), result.written.end(), std::size_t{0});
    std::stable_partition(result.written.begin(), result.written.end(),
                          [&](std::size_t index) { return firewall.rules[index].management; });
    for (const std::size_t index : result.written)
        result.policy.rules.push_back(firewall::handMadeRule(firewall.rules[index], node.id));

    const auto listeners = here.listeners.find(node.id);
    if (listeners == here.listeners.end())
        return result;
    for (const RouteListener &listener : listeners->second) {
        firewall::Rule opening;
        opening.ports = plan::PortRange::single(listener.port);
        opening.transport = listener.transport;
        const auto isKnown =
            std::find(result.policy.rules.begin() + static_cast<std::ptrdiff_t>(result.handMade),
                      result.policy.rules.end(), opening);
        if (isKnown == result.policy.rules.end())
            result.policy.rules.push_back(opening);
    }
    return result;
}

std::string ruleField(std::size_t index, std::string_view key)
{
    return itemField(ruleList, index, key);
}

std::optional<std::size_t> ruleIn(const Finding &finding)
{
    return indexIn(finding.field, ruleList);
}

const plan::Node *firewallNodeOf(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = overview.plan().find(finding.entity.as<plan::Node>());
    return node && node->firewall ? node : nullptr;
}

const plan::Interface *tailnetInterfaceOf(const plan::Plan &plan, const plan::Node &node)
{
    const auto found =
        std::find_if(node.interfaces.begin(), node.interfaces.end(), [&](const plan::Interface &interface) {
            return exposureOf(plan, interface) == Exposure::Tailnet;
        });
    return found == node.interfaces.end() ? nullptr : &*found;
}

std::vector<const plan::Interface *> publicInterfacesOf(const plan::Plan &plan, const plan::Node &node)
{
    std::vector<const plan::Interface *> interfaces;
    for (const plan::Interface &interface : node.interfaces)
        if (exposureOf(plan, interface) == Exposure::Internet)
            interfaces.push_back(&interface);
    return interfaces;
}

std::optional<firewall::Connection> connectionTo(const Situation &here, const PortUse &use,
                                                 const plan::Interface &interface,
                                                 const plan::IpAddress &source)
{
    const auto &hostIp = here.ports.hostIp(use.address);
    const auto answers = [&](const plan::IpAddress &address) {
        return address.isV6 == source.isV6 && (!hostIp || hostIp->isUnspecified() || *hostIp == address);
    };
    const auto address = std::find_if(interface.addresses.begin(), interface.addresses.end(), answers);
    if (address == interface.addresses.end())
        return std::nullopt;
    firewall::Connection connection;
    connection.interface = interface.name;
    connection.source = source;
    connection.destination = *address;
    connection.sourcePort = 49152; // any that a client may use
    connection.port = use.ports.first;
    connection.transport = use.transport;
    connection.published = true;
    return connection;
}

std::string ruleText(const plan::FirewallRule &rule)
{
    if (!rule.note.empty())
        return fmt::format("\"{}\"", rule.note);
    return firewall::describe(firewall::handMadeRule(rule, {}));
}

} // namespace portolan::check
