#include "model/check/firewall_facts.h"
#include "model/check/firewall_rules.h"
#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/firewall/shadowing.h"

#include <algorithm>
#include <fmt/format.h>

/// Rules that do not do what they seem to.
namespace portolan::check {

namespace {

using plan::Direction;
using plan::FirewallPolicy;
using plan::FirewallRule;
using plan::Transport;

/// From here on ports belong to whoever asks for one. Source: RFC 6335, 6.
constexpr std::uint16_t firstDynamicPort = 49152;

void removeRule(FirewallPolicy &firewall, std::size_t index)
{
    firewall.rules.erase(firewall.rules.begin() + static_cast<std::ptrdiff_t>(index));
}

bool opensPorts(const FirewallRule &rule)
{
    return rule.direction == Direction::In && firewall::letsThrough(rule.action) && !rule.ports.isNone() &&
           !rule.management;
}

/// Which transports the node listens on, at the ports of a rule.
struct Listening {
    bool tcp = false;
    bool udp = false;
    bool sctp = false;

    void add(Transport transport)
    {
        (transport == Transport::Tcp ? tcp : transport == Transport::Udp ? udp : sctp) = true;
    }
    bool on(std::optional<Transport> transport) const
    {
        if (!transport)
            return tcp || udp;
        return *transport == Transport::Tcp ? tcp : *transport == Transport::Udp ? udp : sctp;
    }
};

Listening listeningAt(const Situation &here, const plan::Node &node, plan::PortRange ports)
{
    Listening listening;
    for (const PortUse &use : here.ports.usesOn(node.id))
        if (use.ports.overlaps(ports))
            listening.add(use.transport);
    if (const auto listeners = here.listeners.find(node.id); listeners != here.listeners.end())
        for (const RouteListener &listener : listeners->second)
            if (ports.contains(listener.port))
                listening.add(listener.transport);
    return listening;
}

/// What a plan that knows nothing of a node's services says about its open ports is worth nothing.
bool knowsServicesOf(const Situation &here, const plan::Node &node)
{
    return !here.ports.usesOn(node.id).empty();
}

std::string transportText(std::optional<Transport> transport)
{
    return transport ? std::string(toText(*transport)) : say(phrase("check", "tcp and udp"));
}

/// The names of the rules that a rule is hidden behind.
std::string othersText(const plan::Node &node, const WrittenPolicy &written, const firewall::Shadow &shadow)
{
    std::vector<std::string> names;
    for (const std::size_t other : shadow.behind)
        if (written.isHandMade(other))
            names.push_back(ruleText(node.firewall->rules[written.written[other]]));
    constexpr std::size_t mostNames = 3;
    if (names.size() > mostNames) {
        const std::size_t more = names.size() - mostNames;
        names.resize(mostNames);
        names.push_back(say(phrase("check", "{} more"), more));
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

std::size_t shadowCount(const FirewallPolicy &firewall, const Situation &here, plan::Node node)
{
    node.firewall = firewall;
    return firewall::shadowedRules(writtenPolicy(here, node).policy).size();
}

void moveRule(FirewallPolicy &firewall, std::size_t from, std::size_t before)
{
    const auto begin = firewall.rules.begin();
    std::rotate(begin + static_cast<std::ptrdiff_t>(before), begin + static_cast<std::ptrdiff_t>(from),
                begin + static_cast<std::ptrdiff_t>(from) + 1);
}

} // namespace

void checkShadowed(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!node.firewall || node.firewall->tool == plan::FirewallTool::None || node.firewall->rules.empty())
        return;
    const WrittenPolicy written = writtenPolicy(here, node);
    for (const firewall::Shadow &shadow : firewall::shadowedRules(written.policy)) {
        const std::string others = othersText(node, written, shadow);
        if (written.isHandMade(shadow.rule)) {
            const std::size_t index = written.written[shadow.rule];
            found.push_back(
                {.entity = node.id,
                 .field = ruleField(index),
                 .message = {
                     shadow.contradicts
                         ? phrase("check",
                                  "The rule {rule} of {node} never decides: {others} comes first and does "
                                  "otherwise. Move it up, or remove it.")
                         : phrase("check",
                                  "The rule {rule} of {node} never decides: {others} comes first and does "
                                  "the same. Remove it."),
                     {{"rule", ruleText(node.firewall->rules[index])},
                      {"node", node.name},
                      {"others", others}}}});
        } else if (shadow.contradicts) {
            const firewall::Rule &opening = written.policy.rules[shadow.rule];
            const auto closes = [&](std::size_t other) {
                return written.isHandMade(other) && written.policy.rules[other].action != opening.action;
            };
            const auto closing = std::find_if(shadow.behind.begin(), shadow.behind.end(), closes);
            if (closing == shadow.behind.end())
                continue;
            const std::size_t index = written.written[*closing];
            found.push_back(
                {.entity = node.id,
                 .field = ruleField(index),
                 .message = {phrase(
                                 "check",
                                 "The rule {rule} of {node} closes {port}, which a route needs. Remove it."),
                             {{"rule", ruleText(node.firewall->rules[index])},
                              {"node", node.name},
                              {"port", portText(opening.ports, *opening.transport)}}},
                 .severity = Severity::Error});
        }
    }
}

std::vector<Fix> fixShadowed(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!node || situations.empty())
        return {};
    const Situation &here = situations.front();
    const WrittenPolicy written = writtenPolicy(here, *node);
    const std::vector<firewall::Shadow> shadows = firewall::shadowedRules(written.policy);
    const auto index = ruleIn(finding);
    if (!index)
        return {};
    const auto shadow = std::find_if(shadows.begin(), shadows.end(), [&](const firewall::Shadow &one) {
        return written.isHandMade(one.rule) && written.written[one.rule] == *index;
    });
    const Fix removal = firewallFix(overview, *node, say(phrase("check", "Remove it")),
                                    [&](FirewallPolicy &firewall) { removeRule(firewall, *index); });
    if (shadow == shadows.end())
        return {removal}; // it hides what a route needs
    std::vector<Fix> fixes;
    FirewallPolicy moved = *node->firewall;
    const std::size_t before = written.written[shadow->behind.front()];
    if (shadow->contradicts && before < *index) {
        moveRule(moved, *index, before);
        if (shadowCount(moved, here, *node) < shadows.size())
            fixes.push_back(firewallFix(overview, *node,
                                        say(phrase("check", "Move it up, before the rules that hide it")),
                                        [&](FirewallPolicy &firewall) { firewall = moved; }));
    }
    fixes.push_back(removal);
    return fixes;
}

void checkAllowNoListener(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!filtersIncoming(node) || !knowsServicesOf(here, node))
        return;
    for (std::size_t i = 0; i < node.firewall->rules.size(); ++i) {
        const FirewallRule &rule = node.firewall->rules[i];
        if (!opensPorts(rule) || rule.ports.first >= firstDynamicPort)
            continue;
        const Listening listening = listeningAt(here, node, rule.ports);
        if (listening.tcp || listening.udp || listening.sctp)
            continue;
        found.push_back(
            {.entity = node.id,
             .field = ruleField(i),
             .message = {phrase("check",
                                "The rule {rule} opens {ports} of {node}, where nothing listens. Remove it."),
                         {{"rule", ruleText(rule)}, {"ports", toText(rule.ports)}, {"node", node.name}}}});
    }
}

std::vector<Fix> fixAllowNoListener(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const auto index = ruleIn(finding);
    if (!node || !index || *index >= node->firewall->rules.size())
        return {};
    return {firewallFix(overview, *node, say(phrase("check", "Remove it")),
                        [&](FirewallPolicy &firewall) { removeRule(firewall, *index); })};
}

void checkProtoMismatch(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!filtersIncoming(node))
        return;
    for (std::size_t i = 0; i < node.firewall->rules.size(); ++i) {
        const FirewallRule &rule = node.firewall->rules[i];
        if (!opensPorts(rule) || !rule.transport)
            continue;
        const Listening listening = listeningAt(here, node, rule.ports);
        const Transport other = *rule.transport == Transport::Udp ? Transport::Tcp : Transport::Udp;
        if (listening.on(rule.transport) || !listening.on(other))
            continue;
        found.push_back(
            {.entity = node.id,
             .field = ruleField(i, "protocol"),
             .message = {
                 phrase("check",
                        "The rule {rule} opens {ports} of {node}, where only {listening} is listened on. "
                        "Switch its protocol."),
                 {{"rule", ruleText(rule)},
                  {"ports", toText(rule.ports) + '/' + transportText(rule.transport)},
                  {"node", node.name},
                  {"listening", transportText(other)}}}});
    }
}

std::vector<Fix> fixProtoMismatch(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const auto index = ruleIn(finding);
    if (!node || !index || *index >= node->firewall->rules.size() || !node->firewall->rules[*index].transport)
        return {};
    const Transport other =
        *node->firewall->rules[*index].transport == Transport::Udp ? Transport::Tcp : Transport::Udp;
    return {firewallFix(overview, *node, say(phrase("check", "Switch it to {}"), toText(other)),
                        [&](FirewallPolicy &firewall) { firewall.rules[*index].transport = other; })};
}

} // namespace portolan::check
