#include "model/check/fix_tools.h"
#include "model/check/tailnet_facts.h"
#include "model/check/tailnet_rules.h"
#include "model/plan/route_path.h"
#include "model/tailnet/policy_evaluator.h"
#include "model/tailnet/selector_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

/// What a policy lets pass, held against what is drawn.
namespace portolan::check {

namespace {

constexpr std::uint16_t sshPort = 22;

/// Whether the policy lets an edge pass from any address of its node.
bool passes(const plan::Plan &plan, const PolicyView &view, const std::vector<tailnet::Access> &accesses,
            const DrawnEdge &edge)
{
    const auto sources = plan::addressesOn(plan, edge.from, view.written.network);
    return std::any_of(sources.begin(), sources.end(), [&](const plan::IpAddress &source) {
        return tailnet::admits(accesses,
                               {source, edge.address, edge.port, tailnet::protocolOf(edge.transport)});
    });
}

std::vector<DrawnEdge> gapsIn(const Situation &here, const PolicyView &view)
{
    if (!view.file)
        return {};
    const auto accesses = tailnet::accessesOf(tailnet::Directory(*view.file, view.machines));
    std::vector<DrawnEdge> edges = edgesOver(here, view.written.network);
    std::erase_if(edges, [&](const DrawnEdge &edge) { return passes(here.plan(), view, accesses, edge); });
    return edges;
}

/// Tags that a node of the edge should advertise and does not.
bool hasOtherTags(const plan::Node &node)
{
    return !node.advertisedTags.empty() && node.advertisedTags != node.tags;
}

/// `proto` of a rule for a transport. Source: Tailscale, policy file syntax, proto.
std::string protocolOf(plan::Transport transport)
{
    return transport == plan::Transport::Tcp ? std::string() : std::string(toText(transport));
}

plan::AclRule ruleFor(const plan::Plan &plan, const DrawnEdge &edge, plan::NetworkId tailnet)
{
    const tailnet::NodeNames names(plan);
    plan::AclRule rule;
    rule.protocol = protocolOf(edge.transport);
    rule.sources = names.asSources(edge.from, tailnet);
    rule.destinations = {
        fmt::format("{}:{}", names.asDestination(edge.to, tailnet, edge.address), edge.port)};
    rule.note = edge.name;
    return rule;
}

/// Whether a selector can stand for a person.
bool isOfPeople(const tailnet::Selector &selector)
{
    switch (selector.kind) {
    case tailnet::SelectorKind::Any:
    case tailnet::SelectorKind::User:
    case tailnet::SelectorKind::UsersOfDomain:
    case tailnet::SelectorKind::Group: return true;
    case tailnet::SelectorKind::Autogroup:
        return isAutogroup(selector, "autogroup:member") || !tailnet::roleOf(selector).empty();
    default: return false;
    }
}

bool hasPeople(const std::vector<tailnet::Selector> &selectors)
{
    return std::any_of(selectors.begin(), selectors.end(), isOfPeople);
}

bool opensSsh(const tailnet::Reach &reach, const tailnet::Directory &directory, const tailnet::Node &machine)
{
    const std::vector<int> &protocols = reach.opening.protocols;
    if (!reach.opening.ports.contains(sshPort) ||
        std::find(protocols.begin(), protocols.end(), tailnet::protocolOf(plan::Transport::Tcp)) ==
            protocols.end())
        return false;
    const auto ranges = directory.destinationAddresses(reach.destination);
    return std::any_of(ranges.begin(), ranges.end(), [&](const tailnet::AddressRange &range) {
        return std::any_of(machine.addresses.begin(), machine.addresses.end(), [&](const plan::IpAddress &a) {
            return range.contains(tailnet::AddressRange::of(a));
        });
    });
}

/// Whether a person may log in to a machine over the tailnet.
bool admitsAdmin(const PolicyView &view, const tailnet::Directory &directory, const tailnet::Node &machine)
{
    const auto &permissions = view.file->permissions;
    const bool hasRule =
        std::any_of(permissions.begin(), permissions.end(), [&](const tailnet::Permission &permission) {
            return hasPeople(permission.sources) &&
                   std::any_of(
                       permission.reaches.begin(), permission.reaches.end(),
                       [&](const tailnet::Reach &reach) { return opensSsh(reach, directory, machine); });
        });
    const auto &ssh = view.file->ssh;
    return hasRule || std::any_of(ssh.begin(), ssh.end(), [&](const tailnet::SshRule &rule) {
               return hasPeople(rule.sources) &&
                      std::any_of(rule.destinations.begin(), rule.destinations.end(),
                                  [&](const tailnet::Selector &selector) {
                                      return directory.selects(selector, machine);
                                  });
           });
}

/// Whether a node can be managed without the tailnet: it has another network, and its firewall, if any, lets
/// SSH in from there.
bool hasOtherWayIn(const plan::Plan &plan, const plan::Node &node, plan::NetworkId tailnet)
{
    std::set<std::string> others;
    for (const plan::Interface &interface : node.interfaces) {
        const bool isLoopback = std::all_of(interface.addresses.begin(), interface.addresses.end(),
                                            [](const plan::IpAddress &a) { return a.isLoopback(); });
        if (interface.network != tailnet && plan.find(interface.network) && !isLoopback)
            others.insert(interface.name);
    }
    if (others.empty() || !node.firewall || node.firewall->tool == plan::FirewallTool::None)
        return !others.empty();
    const plan::FirewallPolicy &firewall = *node.firewall;
    return firewall.incoming == plan::FirewallAction::Allow ||
           std::any_of(firewall.rules.begin(), firewall.rules.end(), [&](const plan::FirewallRule &rule) {
               const bool lets =
                   rule.action == plan::FirewallAction::Allow || rule.action == plan::FirewallAction::Limit;
               return lets && rule.direction == plan::Direction::In &&
                      (rule.ports.isNone() || rule.ports.contains(sshPort)) &&
                      (rule.interface.empty() || others.contains(rule.interface)) &&
                      !(rule.from && rule.from->address.isTailnet());
           });
}

std::vector<const plan::Node *> lockedNodes(const Situation &here, const PolicyView &view)
{
    std::vector<const plan::Node *> locked;
    if (!view.file)
        return locked;
    const tailnet::Directory directory(*view.file, view.machines);
    for (const tailnet::Node &machine : view.machines.nodes) {
        const plan::Node *node = plan::findByName(here.plan().nodes(), machine.name);
        if (node && !admitsAdmin(view, directory, machine) &&
            !hasOtherWayIn(here.plan(), *node, view.written.network))
            locked.push_back(node);
    }
    return locked;
}

std::string namesOf(const std::vector<const plan::Node *> &nodes)
{
    std::vector<std::string> names;
    for (const plan::Node *node : nodes)
        names.push_back(node->name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The edges of all environments.
std::vector<DrawnEdge> allEdges(const Overview &overview, plan::NetworkId tailnet)
{
    std::vector<DrawnEdge> all;
    for (const Situation &here : overview.situations()) {
        std::vector<DrawnEdge> edges = edgesOver(here, tailnet);
        std::move(edges.begin(), edges.end(), std::back_inserter(all));
    }
    return all;
}

/// The nodes that a rule's sources mean; nothing where one of them is not about nodes of the plan.
std::optional<std::set<plan::NodeId>> sourceNodes(const plan::Plan &plan, const plan::TailnetPolicy &policy,
                                                  const plan::AclRule &rule)
{
    std::set<plan::NodeId> nodes;
    for (const std::string &source : rule.sources) {
        const auto named = nodesNamed(plan, policy.network, source);
        if (named.empty())
            return std::nullopt;
        for (const plan::Node *node : named)
            nodes.insert(node->id);
    }
    return nodes;
}

/// Whether a port that a rule opens at nodes serves anything: an edge from the rule's nodes, or, where people
/// come from, a listener.
bool isUsed(const Overview &overview, const plan::TailnetPolicy &policy, const plan::AclRule &rule,
            const std::vector<const plan::Node *> &targets, tailnet::PortSpan ports)
{
    if (ports.isAll() || ports.contains(sshPort))
        return true;
    const auto isTarget = [&](plan::NodeId id) {
        return std::any_of(targets.begin(), targets.end(),
                           [id](const plan::Node *node) { return node->id == id; });
    };
    if (const auto sources = sourceNodes(overview.plan(), policy, rule)) {
        const auto edges = allEdges(overview, policy.network);
        return std::any_of(edges.begin(), edges.end(), [&](const DrawnEdge &edge) {
            return sources->contains(edge.from) && isTarget(edge.to) && ports.contains(edge.port);
        });
    }
    const auto situations = overview.situations();
    return std::any_of(situations.begin(), situations.end(), [&](const Situation &here) {
        return std::any_of(targets.begin(), targets.end(), [&](const plan::Node *node) {
            return answersOn(here, node->id, policy.network, ports);
        });
    });
}

/// The openings of a destination that nothing uses.
std::vector<std::string> unusedPorts(const Overview &overview, const plan::TailnetPolicy &policy,
                                     RuleItem place)
{
    const plan::AclRule &rule = policy.rules[place.rule];
    const auto destination = tailnet::destinationFromText(rule.destinations[place.item], {});
    const auto targets = nodesNamed(overview.plan(), policy.network, destination.host);
    std::vector<std::string> unused;
    if (targets.empty() || rule.sources.empty())
        return unused;
    for (const tailnet::Opening &opening : destination.openings) {
        const auto ports = tailnet::parsePortSpan(opening.ports);
        if (ports && !isUsed(overview, policy, rule, targets, *ports))
            unused.push_back(opening.ports);
    }
    return unused;
}

/// What a rule to everything could name instead: what is drawn from its nodes, or for people SSH and what
/// services publish.
std::vector<std::string> narrowed(const Overview &overview, const plan::TailnetPolicy &policy,
                                  const plan::AclRule &rule)
{
    const tailnet::NodeNames names(overview.plan());
    std::map<std::string, std::set<std::uint16_t>> ports;
    if (const auto sources = sourceNodes(overview.plan(), policy, rule)) {
        for (const DrawnEdge &edge : allEdges(overview, policy.network))
            if (sources->contains(edge.from))
                ports[names.asDestination(edge.to, policy.network, edge.address)].insert(edge.port);
    } else {
        for (const Situation &here : overview.situations())
            for (const plan::Node &node : overview.plan().nodes()) {
                const std::string name = names.asDestination(node.id, policy.network);
                if (name.empty() || plan::addressesOn(overview.plan(), node.id, policy.network).empty())
                    continue;
                ports[name].insert(sshPort);
                for (const auto port : tailnet::portsOn(here.resolved, node.id, policy.network))
                    ports[name].insert(port.port);
            }
    }
    std::vector<std::string> destinations;
    for (const auto &[name, numbers] : ports)
        destinations.push_back(fmt::format("{}:{}", name, fmt::join(numbers, ",")));
    return destinations;
}

} // namespace

void checkAclGap(const Situation &here, Observations &found)
{
    for (const PolicyView &view : policyViews(here))
        for (const DrawnEdge &edge : gapsIn(here, view))
            found.push_back(
                {.entity = edge.entity,
                 .message = {phrase("check", "The policy of {tailnet} does not let {from} reach {to} at "
                                             "{address}, port {port}."),
                             {{"tailnet", view.tailnetName()},
                              {"from", here.plan().nodes().at(edge.from).name},
                              {"to", here.plan().nodes().at(edge.to).name},
                              {"address", toText(edge.address)},
                              {"port", fmt::format("{}/{}", edge.port, toText(edge.transport))}}},
                 .related = {{view.written.id, {}}, {edge.from, {}}, {edge.to, {}}}});
}

std::vector<Fix> fixAclGap(const Overview &overview, const Finding &finding)
{
    for (const Situation &here : situationsOf(overview, finding))
        for (const PolicyView &view : policyViews(here))
            for (const DrawnEdge &edge : gapsIn(here, view)) {
                if (edge.entity != finding.entity)
                    continue;
                plan::Edit edit(overview.plan());
                std::set<std::string> advertisers;
                for (const plan::NodeId id : {edge.from, edge.to})
                    if (const plan::Node &node = overview.plan().nodes().at(id); hasOtherTags(node)) {
                        advertisers.insert(node.name);
                        edit.modify(id, [](plan::Node &changed) { changed.advertisedTags = changed.tags; });
                    }
                const tailnet::Tailnet meant =
                    tailnet::tailnetOf(overview.plan(), view.written.network, tailnet::TagsOf::Plan);
                const auto accesses = tailnet::accessesOf(tailnet::Directory(*view.file, meant));
                if (passes(overview.plan(), view, accesses, edge) && !advertisers.empty()) {
                    const std::string title = say(phrase("check", "Let {} advertise the tags of the plan"),
                                                  text::andList(advertisers));
                    return {{title, std::move(edit).finish(title)}};
                }
                const plan::AclRule rule = ruleFor(overview.plan(), edge, view.written.network);
                edit.modify(view.written.id,
                            [&](plan::TailnetPolicy &changed) { changed.rules.push_back(rule); });
                const std::string title = say(phrase("check", "Let {} reach {}"),
                                              fmt::join(rule.sources, ", "), rule.destinations.front());
                return {{title, std::move(edit).finish(title)}};
            }
    return {};
}

void checkAclExcess(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies())
        visitDestinations(policy, [&](RuleItem place, const std::string &destination) {
            const auto unused = unusedPorts(overview, policy, place);
            if (!unused.empty())
                found.push_back(
                    {.entity = policy.id,
                     .field = ruleField("destinations", place),
                     .message = {phrase("check", "Nothing that is drawn needs {ports} of {destination}."),
                                 {{"ports", fmt::format("{}", fmt::join(unused, ", "))},
                                  {"destination", destination}}}});
        });
}

std::vector<Fix> fixAclExcess(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const auto place = ruleItemIn(finding.field, "destinations");
    if (!policy || !place)
        return {};
    const auto unused = unusedPorts(overview, *policy, *place);
    auto destination = tailnet::destinationFromText(policy->rules[place->rule].destinations[place->item], {});
    std::erase_if(destination.openings, [&](const tailnet::Opening &opening) {
        return std::find(unused.begin(), unused.end(), opening.ports) != unused.end();
    });
    const bool isEmpty = destination.openings.empty();
    return {destinationFix(overview, finding,
                           isEmpty
                               ? say(phrase("check", "Leave {} out"), finding.message.arguments.back().second)
                               : say(phrase("check", "Open {} only"), toText(destination)),
                           isEmpty ? std::vector<std::string>() : std::vector{toText(destination)})};
}

void checkDstWildcard(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies())
        visitDestinations(policy, [&](RuleItem place, const std::string &destination) {
            if (destination == "*:*")
                found.push_back(
                    {.entity = policy.id,
                     .field = ruleField("destinations", place),
                     .message = {phrase("check", "{sources} may reach every port of every node."),
                                 {{"sources",
                                   fmt::format("{}", fmt::join(policy.rules[place.rule].sources, ", "))}}}});
        });
}

std::vector<Fix> fixDstWildcard(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const auto place = ruleItemIn(finding.field, "destinations");
    if (!policy || !place)
        return {};
    const auto destinations = narrowed(overview, *policy, policy->rules[place->rule]);
    return {destinationFix(overview, finding,
                           destinations.empty()
                               ? say(phrase("check", "Leave it out: nothing is drawn that needs it"))
                               : say(phrase("check", "Narrow it to {}"), text::andList(destinations)),
                           destinations)};
}

void checkAdminLockout(const Situation &here, Observations &found)
{
    for (const PolicyView &view : policyViews(here)) {
        const auto locked = lockedNodes(here, view);
        if (locked.empty())
            continue;
        Observation seen{.entity = view.written.id, .field = "rules"};
        seen.message = {
            phrase("check",
                   "Nobody may reach port 22 of {nodes} over {tailnet}, and there is no other way in."),
            {{"nodes", namesOf(locked)}, {"tailnet", view.tailnetName()}}};
        for (const plan::Node *node : locked)
            seen.related.push_back({node->id, {}});
        found.push_back(std::move(seen));
    }
}

std::vector<Fix> fixAdminLockout(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    if (!policy)
        return {};
    const tailnet::NodeNames names(overview.plan());
    std::set<std::string> destinations;
    std::vector<const plan::Node *> advertisers; // that the rule would not mean with the tags as they are
    for (const RelatedPlace &place : finding.related) {
        const plan::Node *node = overview.plan().find(place.entity.as<plan::Node>());
        const std::string name = node ? names.asDestination(node->id, policy->network) : std::string();
        if (name.empty())
            continue;
        destinations.insert(fmt::format("{}:{}", name, sshPort));
        if (hasOtherTags(*node))
            advertisers.push_back(node);
    }
    plan::AclRule rule;
    rule.sources = {"autogroup:admin"};
    rule.destinations = {destinations.begin(), destinations.end()};
    rule.note = "SSH for administrators";
    const std::string reached = text::andList(rule.destinations);
    const std::string title =
        advertisers.empty()
            ? say(phrase("check", "Let admins reach {}"), reached)
            : say(phrase("check", "Let admins reach {}, and {} advertise the tags of the plan"), reached,
                  namesOf(advertisers));
    return {makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        edit.modify(policy->id,
                    [&](plan::TailnetPolicy &changed) { changed.rules.insert(changed.rules.begin(), rule); });
        for (const plan::Node *node : advertisers)
            edit.modify(node->id, [](plan::Node &changed) { changed.advertisedTags = changed.tags; });
    })};
}

} // namespace portolan::check
