#include "model/check/firewall_facts.h"
#include "model/check/firewall_rules.h"
#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/firewall/docker_release.h"

#include <algorithm>

/// The firewall and Docker, which opens ports of its own.
namespace portolan::check {

namespace {

using plan::DockerGuard;
using plan::FirewallTool;
using plan::IpAddress;

constexpr std::size_t mostRelated = 8;

/// Nobody has these addresses, so that no rule can be meant for them. Source: RFC 7600; RFC 6666.
IpAddress anybody()
{
    return *IpAddress::parse("192.0.0.8");
}

/// An address that a node of the tailnet may have, and none of a plan will.
IpAddress anyPeer()
{
    return *IpAddress::parse("100.127.255.254");
}

bool relies(const plan::Node &node, DockerGuard guard)
{
    return node.firewall && node.firewall->tool == FirewallTool::Ufw && node.firewall->dockerGuard == guard;
}

RelatedPlace placeOf(const PortUse &use)
{
    return {use.service, itemField("ports", use.index, "host-ip")};
}

/// The published ports that somebody reaches over an interface though the policy denies it, were it asked.
std::vector<PortUse> deniedPorts(const Situation &here, const plan::Node &node,
                                 const plan::Interface &interface, const IpAddress &source)
{
    std::vector<PortUse> denied;
    const WrittenPolicy written = writtenPolicy(here, node);
    visitPublishedOn(here, node, [&](const PortUse &use) {
        const auto connection = connectionTo(here, use, interface, source);
        if (connection && !decide(written.policy, *connection).letsThrough())
            denied.push_back(use);
    });
    return denied;
}

/// `8080/tcp of atl-irc-webpanel`, and how many more.
std::string portsText(const plan::Plan &plan, const std::vector<PortUse> &uses)
{
    const PortUse &first = uses.front();
    const std::string text = say(phrase("check", "{} of {}"), portText(first.ports, first.transport),
                                 plan.services().at(first.service).name);
    return uses.size() == 1 ? text : say(phrase("check", "{} and {} more"), text, uses.size() - 1);
}

std::vector<RelatedPlace> placesOf(const std::vector<PortUse> &uses)
{
    std::vector<RelatedPlace> places;
    for (const PortUse &use : uses)
        if (places.size() < mostRelated)
            places.push_back(placeOf(use));
    return places;
}

Fix ownTableFix(const Overview &overview, const plan::Node &node)
{
    return firewallFix(overview, node, say(phrase("check", "Load portolan.nft, a table of its own")),
                       [](plan::FirewallPolicy &firewall) {
                           firewall.tool = FirewallTool::Nftables;
                           firewall.dockerGuard = DockerGuard::None;
                           firewall.flushesRuleset = false;
                       });
}

Fix dockerUserFix(const Overview &overview, const plan::Node &node)
{
    return firewallFix(
        overview, node, say(phrase("check", "Close them by docker-user.sh")),
        [](plan::FirewallPolicy &firewall) { firewall.dockerGuard = DockerGuard::DockerUser; });
}

/// Binds every port that the finding names to the first address that its service may be bound to instead;
/// nothing where one cannot be moved.
std::vector<Fix> bindAllFix(const Overview &overview, const Finding &finding, const plan::Node &node)
{
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (situations.empty())
        return {};
    std::vector<PortUse> ports;
    for (const plan::Interface *interface : publicInterfacesOf(overview.plan(), node))
        for (const PortUse &use : deniedPorts(situations.front(), node, *interface, anybody()))
            ports.push_back(use);
    plan::Edit edit(overview.plan());
    for (const PortUse &use : ports) {
        const plan::Service &service = overview.plan().services().at(use.service);
        const auto choices = bindChoices(situations, service);
        if (choices.empty() || !service.ports[use.index].unsplit.empty())
            return {};
        edit.modify(use.service, [&](plan::Service &changed) {
            changed.ports[use.index].hostIp = choices.front().expression;
        });
    }
    const std::string title = say(phrase("check", "Bind them to an address that is not on the Internet"));
    return {Fix{title, std::move(edit).finish(title)}};
}

bool isTailnetRule(const plan::FirewallRule &rule)
{
    return rule.direction == plan::Direction::Routed && firewall::letsThrough(rule.action) &&
           (!rule.from || rule.from->contains(anyPeer()));
}

/// Docker 28 leads FORWARD to a chain DOCKER-USER that was there before it. Source: moby#48560.
constexpr int firstWithJump = 28;

bool hasContainers(const Situation &here, const plan::Node &node)
{
    bool found = false;
    visitPublishedOn(here, node, [&](const PortUse &) { found = true; });
    return found;
}

/// The published port that a routed rule names by its number on the node, where the container has another.
const PortUse *untranslated(const Situation &here, const plan::Node &node, const plan::FirewallRule &rule,
                            std::vector<PortUse> &uses)
{
    uses.clear();
    visitPublishedOn(here, node, [&](const PortUse &use) { uses.push_back(use); });
    const auto targetOf = [&](const PortUse &use) {
        return here.resolved.bindingsOf(use.service)[use.index].port.target;
    };
    const auto speaksOf = [&](const PortUse &use, plan::PortRange ports) {
        return rule.transport.value_or(use.transport) == use.transport && ports.overlaps(rule.ports);
    };
    const bool namesTarget = std::any_of(uses.begin(), uses.end(),
                                         [&](const PortUse &use) { return speaksOf(use, targetOf(use)); });
    const auto named =
        std::find_if(uses.begin(), uses.end(), [&](const PortUse &use) { return speaksOf(use, use.ports); });
    return namesTarget || named == uses.end() ? nullptr : &*named;
}

} // namespace

void checkUfwBypass(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!filtersIncoming(node) || !relies(node, DockerGuard::None))
        return;
    for (const plan::Interface *interface : publicInterfacesOf(here.plan(), node)) {
        const std::vector<PortUse> open = deniedPorts(here, node, *interface, anybody());
        if (open.empty())
            continue;
        found.push_back({.entity = node.id,
                         .field = "firewall.docker-guard",
                         .message = {phrase("check", "Docker opens {ports} to {interface} of {node}, past "
                                                     "ufw, which denies them. Bind them to "
                                                     "another address, or close them in DOCKER-USER."),
                                     {{"ports", portsText(here.plan(), open)},
                                      {"interface", interface->name},
                                      {"node", node.name}}},
                         .related = placesOf(open)});
    }
}

std::vector<Fix> fixUfwBypass(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    std::vector<Fix> fixes;
    if (node->dockerFirewall == plan::DockerFirewall::Iptables)
        fixes.push_back(dockerUserFix(overview, *node));
    fixes.push_back(ownTableFix(overview, *node));
    for (Fix &fix : bindAllFix(overview, finding, *node))
        fixes.push_back(std::move(fix));
    return fixes;
}

void checkTailnetDropped(const Situation &here, const plan::Node &node, Observations &found)
{
    const plan::Interface *tailnet = tailnetInterfaceOf(here.plan(), node);
    if (!relies(node, DockerGuard::UfwDocker) || !tailnet ||
        std::any_of(node.firewall->rules.begin(), node.firewall->rules.end(), isTailnetRule))
        return;
    std::vector<PortUse> dropped;
    visitPublishedOn(here, node, [&](const PortUse &use) {
        if (connectionTo(here, use, *tailnet, anyPeer()))
            dropped.push_back(use);
    });
    if (dropped.empty())
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.docker-guard",
         .message = {phrase(
                         "check",
                         "ufw-docker on {node} lets private addresses through and not those of the tailnet, "
                         "100.64.0.0/10: {ports} cannot be reached there. Allow them."),
                     {{"ports", portsText(here.plan(), dropped)}, {"node", node.name}}},
         .related = placesOf(dropped)});
}

std::vector<Fix> fixTailnetDropped(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    return {firewallFix(overview, *node, say(phrase("check", "Allow what is passed on from 100.64.0.0/10")),
                        [](plan::FirewallPolicy &firewall) {
                            plan::FirewallRule rule;
                            rule.direction = plan::Direction::Routed;
                            rule.from = plan::Subnet::parse("100.64.0.0/10");
                            rule.note = "The tailnet, to containers";
                            firewall.rules.push_back(rule);
                        })};
}

void checkChainOrder(const Situation &here, const plan::Node &node, Observations &found)
{
    const plan::Interface *tailnet = tailnetInterfaceOf(here.plan(), node);
    if (!filtersIncoming(node) || !relies(node, DockerGuard::DockerUser) || !tailnet)
        return;
    const std::vector<PortUse> closed = deniedPorts(here, node, *tailnet, anyPeer());
    if (closed.empty())
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.docker-guard",
         .message = {phrase("check",
                            "{node} closes {ports} to the tailnet in DOCKER-USER, but Tailscale may let "
                            "its packets through "
                            "before that. Leave it to the tailnet's policy, or use a table of its own."),
                     {{"ports", portsText(here.plan(), closed)}, {"node", node.name}}},
         .related = placesOf(closed)});
}

std::vector<Fix> fixChainOrder(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const plan::Interface *tailnet = node ? tailnetInterfaceOf(overview.plan(), *node) : nullptr;
    if (!tailnet)
        return {};
    return {firewallFix(overview, *node,
                        say(phrase("check", "Allow {}: the tailnet's policy decides there"), tailnet->name),
                        [&](plan::FirewallPolicy &firewall) {
                            plan::FirewallRule rule;
                            rule.interface = tailnet->name;
                            rule.note = "What the tailnet's policy lets through";
                            firewall.rules.insert(firewall.rules.begin(), rule);
                        }),
            ownTableFix(overview, *node)};
}

void checkDnatPort(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!node.firewall || node.firewall->tool != FirewallTool::Ufw || relies(node, DockerGuard::DockerUser))
        return;
    std::vector<PortUse> uses;
    for (std::size_t i = 0; i < node.firewall->rules.size(); ++i) {
        const plan::FirewallRule &rule = node.firewall->rules[i];
        if (rule.direction != plan::Direction::Routed || rule.ports.isNone())
            continue;
        const PortUse *use = untranslated(here, node, rule, uses);
        if (!use)
            continue;
        const plan::PortRange target = here.resolved.bindingsOf(use->service)[use->index].port.target;
        found.push_back(
            {.entity = node.id,
             .field = ruleField(i, "ports"),
             .message = {phrase(
                             "check",
                             "The rule {rule} of {node} never sees {port}: Docker has made {target} of it by "
                             "then. Name the container's port."),
                         {{"rule", ruleText(rule)},
                          {"node", node.name},
                          {"port", portText(rule.ports, use->transport)},
                          {"target", portText(target, use->transport)}}},
             .related = {{use->service, itemField("ports", use->index)}}});
    }
}

std::vector<Fix> fixDnatPort(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    const auto index = ruleIn(finding);
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!node || !index || *index >= node->firewall->rules.size() || situations.empty())
        return {};
    const Situation &here = situations.front();
    std::vector<PortUse> uses;
    const PortUse *use = untranslated(here, *node, node->firewall->rules[*index], uses);
    if (!use)
        return {};
    const plan::PortRange target = here.resolved.bindingsOf(use->service)[use->index].port.target;
    return {firewallFix(overview, *node,
                        say(phrase("check", "Name {}, the container's port"), toText(target)),
                        [&](plan::FirewallPolicy &firewall) { firewall.rules[*index].ports = target; })};
}

void checkNftBackend(const Situation &, const plan::Node &node, Observations &found)
{
    if (node.dockerFirewall != plan::DockerFirewall::Nftables || !node.firewall ||
        node.firewall->dockerGuard == DockerGuard::None)
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.docker-guard",
         .message = {
             phrase(
                 "check",
                 "Docker on {node} writes its rules with nftables, which have no chain DOCKER-USER, so that "
                 "nothing guards its published ports. Use a table of its own, which is asked first."),
             {{"node", node.name}}}});
}

std::vector<Fix> fixNftBackend(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    return node ? std::vector{ownTableFix(overview, *node)} : std::vector<Fix>();
}

void checkUserChainPreload(const Situation &, const plan::Node &node, Observations &found)
{
    const int major = firewall::dockerRelease(node.dockerVersion);
    if (!relies(node, DockerGuard::UfwDocker) || major == 0 || major >= firstWithJump)
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.docker-guard",
         .message = {
             phrase(
                 "check",
                 "ufw makes the chain DOCKER-USER on {node} before Docker {version} starts, which then leads "
                 "nothing there: published ports stay open. See that FORWARD jumps to it."),
             {{"node", node.name}, {"version", node.dockerVersion}}}});
}

std::vector<Fix> fixUserChainPreload(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = firewallNodeOf(overview, finding);
    if (!node)
        return {};
    Fix ours = dockerUserFix(overview, *node);
    ours.title = ours.transaction.label = say(phrase("check", "Use docker-user.sh, which sees to the jump"));
    return {std::move(ours), ownTableFix(overview, *node)};
}

void checkFlushAll(const Situation &here, const plan::Node &node, Observations &found)
{
    if (!node.firewall || !node.firewall->flushesRuleset || !hasContainers(here, node))
        return;
    found.push_back(
        {.entity = node.id,
         .field = "firewall.flushes-ruleset",
         .message = {
             phrase("check",
                    "Loading the firewall of {node} takes the rules of Docker away too: its containers "
                    "are cut off until Docker starts again. Replace only a table of its own."),
             {{"node", node.name}}}});
}

std::vector<Fix> fixFlushAll(const Overview &overview, const Finding &finding)
{
    return fixNftBackend(overview, finding);
}

} // namespace portolan::check
