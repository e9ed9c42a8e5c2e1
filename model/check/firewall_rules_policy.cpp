#include "model/check/firewall_facts.h"
#include "model/check/firewall_rules.h"
#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/plan/exposure.h"

#include <algorithm>

/// What a policy forgets.
namespace portolan::check {

namespace {

using plan::Direction;
using plan::FirewallPolicy;
using plan::FirewallRule;
using plan::PortRange;
using plan::Transport;

constexpr std::uint16_t sshPort = 22;

/// Where TURN relays media when nobody says otherwise. Source: RFC 8656, 6.2; turnserver(1), min-port.
constexpr PortRange relayPorts{49152, 65535};

bool opensSsh(const FirewallRule &rule)
{
    return rule.direction == Direction::In && firewall::letsThrough(rule.action) &&
           (rule.ports.isNone() || rule.ports.contains(sshPort)) &&
           rule.transport.value_or(Transport::Tcp) == Transport::Tcp;
}

bool isWholeWorld(const std::optional<plan::Subnet> &block)
{
    return !block || firewall::isWholeFamily(*block);
}

/// The interface where an administrator comes in without the whole Internet doing so: the tailnet's, or one
/// that is not on the Internet.
const plan::Interface *quietInterfaceOf(const plan::Plan &plan, const plan::Node &node)
{
    if (const plan::Interface *tailnet = tailnetInterfaceOf(plan, node))
        return tailnet;
    const auto found =
        std::find_if(node.interfaces.begin(), node.interfaces.end(), [&](const plan::Interface &interface) {
            return interface.name != "lo" && exposureOf(plan, interface) != plan::Exposure::Internet;
        });
    return found == node.interfaces.end() ? nullptr : &*found;
}

bool isOnInternet(const plan::Plan &plan, const plan::Node &node, const std::string &interface)
{
    const auto all = publicInterfacesOf(plan, node);
    return std::any_of(all.begin(), all.end(), [&](const plan::Interface *known) {
        return interface.empty() || known->name == interface;
    });
}

bool mentionsTurn(std::string_view text)
{
    return text.find("TURN") != std::string_view::npos || text.find("coturn") != std::string_view::npos;
}

/// The service on the node that relays media, by what its ports or itself are called; nullptr where there is
/// none.
const plan::Service *turnServerOn(const Situation &here, const plan::Node &node)
{
    const plan::Service *found = nullptr;
    here.visitServicesOn(node.id, [&](const plan::Service &service) {
        const bool isTurn =
            mentionsTurn(service.image) || mentionsTurn(service.name) || mentionsTurn(service.title) ||
            std::any_of(service.ports.begin(), service.ports.end(),
                        [](const plan::PortBinding &port) { return mentionsTurn(port.application); }) ||
            std::any_of(service.endpoints.begin(), service.endpoints.end(),
                        [](const plan::Endpoint &endpoint) { return mentionsTurn(endpoint.application); });
        if (!found && isTurn && here.resolved.isActive(service))
            found = &service;
    });
    return found;
}

/// A range of UDP ports wide enough for media, wherever the server is told to put it.
bool opensRelayPorts(const FirewallRule &rule)
{
    constexpr int fewest = 16;
    const bool isRange = rule.ports.isNone() || rule.ports.size() >= fewest;
    return rule.direction == Direction::In && firewall::letsThrough(rule.action) && isRange &&
           rule.interface.empty() && isWholeWorld(rule.from) &&
           rule.transport.value_or(Transport::Udp) == Transport::Udp;
}

} // namespace

void checkEstablishedMissing(const Situation &, const plan::Node &node, Observations &found)
{
    if (!node.firewall || !node.firewall->dropsReplies)
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.drops-replies",
         .message = {
             phrase("check",
                    "The firewall of {node} drops before it accepts established connections: answers to "
                    "the node's own connections are lost. Accept them first."),
             {{"node", node.name}}}});
}

std::vector<Fix> fixEstablishedMissing(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    return {firewallFix(overview, *node,
                        say(phrase("check", "Load the files of the plan, which accept them first")),
                        [](FirewallPolicy &firewall) { firewall.dropsReplies = false; })};
}

void checkNdMissing(const Situation &, const plan::Node &node, Observations &found)
{
    if (!node.firewall || !node.firewall->dropsNeighbourDiscovery)
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.drops-neighbour-discovery",
         .message = {
             phrase("check",
                    "The firewall of {node} drops IPv6 without letting neighbours be found: IPv6 stops "
                    "working altogether. Accept neighbour discovery."),
             {{"node", node.name}}}});
}

std::vector<Fix> fixNdMissing(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    return {firewallFix(overview, *node, say(phrase("check", "Load the files of the plan, which accept it")),
                        [](FirewallPolicy &firewall) { firewall.dropsNeighbourDiscovery = false; })};
}

void checkSshLockout(const Situation &, const plan::Node &node, Observations &found)
{
    const auto isWayIn = [](const FirewallRule &rule) {
        return rule.management && rule.direction == Direction::In && firewall::letsThrough(rule.action);
    };
    if (!filtersIncoming(node) ||
        std::any_of(node.firewall->rules.begin(), node.firewall->rules.end(), isWayIn))
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.rules",
         .message = {phrase("check", "The firewall of {node} denies what comes in, and no rule is the "
                                     "administrator's way in. Mark one "
                                     "as management, and load the files with --confirm."),
                     {{"node", node.name}}}});
}

std::vector<Fix> fixSshLockout(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    std::vector<Fix> fixes;
    const std::vector<FirewallRule> &rules = node->firewall->rules;
    const auto ssh = std::find_if(rules.begin(), rules.end(), opensSsh);
    if (ssh != rules.end()) {
        const auto index = static_cast<std::size_t>(ssh - rules.begin());
        fixes.push_back(
            firewallFix(overview, *node, say(phrase("check", "Mark {} as management"), ruleText(*ssh)),
                        [&](FirewallPolicy &firewall) { firewall.rules[index].management = true; }));
    }
    const plan::Interface *quiet = quietInterfaceOf(overview.plan(), *node);
    const std::string title =
        quiet ? say(phrase("check", "Allow SSH on {}"), quiet->name) : say(phrase("check", "Allow SSH"));
    fixes.push_back(firewallFix(overview, *node, title, [&](FirewallPolicy &firewall) {
        FirewallRule rule;
        rule.interface = quiet ? quiet->name : std::string();
        rule.ports = PortRange::single(sshPort);
        rule.transport = Transport::Tcp;
        rule.management = true;
        rule.note = "SSH, for management";
        firewall.rules.insert(firewall.rules.begin(), rule);
    }));
    return fixes;
}

void checkSshWorld(const Situation &here, const plan::Node &node, Observations &found)
{
    const plan::Interface *quiet = quietInterfaceOf(here.plan(), node);
    if (!filtersIncoming(node) || here.isEntrance(node.id) || !quiet)
        return;
    for (std::size_t i = 0; i < node.firewall->rules.size(); ++i) {
        const FirewallRule &rule = node.firewall->rules[i];
        if (!opensSsh(rule) || rule.ports.isNone() || !isWholeWorld(rule.from) ||
            !isOnInternet(here.plan(), node, rule.interface))
            continue;
        found.push_back(
            {.entity = node.id,
             .field = ruleField(i, "interface"),
             .message = {
                 phrase("check",
                        "The rule {rule} opens SSH of {node} to the Internet, though no route enters there. "
                        "Allow it on {interface} only."),
                 {{"rule", ruleText(rule)}, {"node", node.name}, {"interface", quiet->name}}}});
    }
}

std::vector<Fix> fixSshWorld(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const auto index = ruleIn(finding);
    const plan::Interface *quiet = node ? quietInterfaceOf(overview.plan(), *node) : nullptr;
    if (!quiet || !index || *index >= node->firewall->rules.size())
        return {};
    return {firewallFix(overview, *node, say(phrase("check", "Allow it on {} only"), quiet->name),
                        [&](FirewallPolicy &firewall) { firewall.rules[*index].interface = quiet->name; })};
}

void checkTurnRange(const Situation &here, const plan::Node &node, Observations &found)
{
    const plan::Service *turn = filtersIncoming(node) ? turnServerOn(here, node) : nullptr;
    if (!turn || std::any_of(node.firewall->rules.begin(), node.firewall->rules.end(), opensRelayPorts))
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.rules",
         .message =
             {phrase("check",
                     "{service} on {node} relays media on UDP ports of its own, and the firewall opens none "
                     "of them. Open {ports}, or the range that the server is told."),
              {{"service", turn->name},
               {"node", node.name},
               {"ports", portText(relayPorts, Transport::Udp)}}},
         .related = {{turn->id, {}}}});
}

std::vector<Fix> fixTurnRange(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    return {firewallFix(overview, *node,
                        say(phrase("check", "Open {}"), portText(relayPorts, Transport::Udp)),
                        [](FirewallPolicy &firewall) {
                            FirewallRule rule;
                            rule.ports = relayPorts;
                            rule.transport = Transport::Udp;
                            rule.note = "TURN, relayed media";
                            firewall.rules.push_back(rule);
                        })};
}

} // namespace portolan::check
