#include "model/firewall/policy_import.h"

#include "model/firewall/derived_policy.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

constexpr std::uint16_t sshPort = 22;

/// True when two rules do the same, whatever people say about them.
bool isSame(plan::FirewallRule a, const plan::FirewallRule &b)
{
    a.management = b.management;
    a.note = b.note;
    a.extra = b.extra;
    return a == b;
}

bool isSame(const Rule &derived, const plan::FirewallRule &read)
{
    Rule rule = handMadeRule(read, {});
    rule.management = derived.management;
    rule.comment = derived.comment;
    rule.origin = derived.origin;
    return rule == derived;
}

/// What the routes ask of the node, with no hand-made rule in their way.
std::vector<Rule> derivedRules(const plan::ResolvedPlan &resolved, plan::NodeId node, plan::FirewallTool tool)
{
    plan::Edit edit(resolved.plan());
    edit.modify(node, [&](plan::Node &bare) {
        bare.firewall = plan::FirewallPolicy{};
        bare.firewall->tool = tool;
    });
    const plan::ResolvedPlan without(edit.plan(), resolved.environment());
    return policyOf(without, node)->rules;
}

bool opensSsh(const plan::FirewallRule &rule)
{
    return letsThrough(rule.action) && rule.direction == plan::Direction::In &&
           rule.ports.contains(sshPort) &&
           rule.transport.value_or(plan::Transport::Tcp) == plan::Transport::Tcp;
}

void markManagement(std::vector<ReadRule> &rules)
{
    const auto isManagement = [](const ReadRule &read) {
        return read.rule.management;
    };
    if (std::any_of(rules.begin(), rules.end(), isManagement))
        return;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [](const ReadRule &read) { return opensSsh(read.rule); });
    if (found != rules.end())
        found->rule.management = true;
}

} // namespace

PolicyImport importPolicy(const plan::ResolvedPlan &resolved, plan::NodeId id, const Reading &reading)
{
    const plan::Node &node = resolved.plan().nodes().at(id);
    plan::FirewallPolicy policy = node.firewall.value_or(plan::FirewallPolicy{});
    const std::vector<plan::FirewallRule> before = std::exchange(policy.rules, {});
    policy.tool = reading.tool;
    policy.incoming = reading.incoming.value_or(policy.incoming);
    policy.outgoing = reading.outgoing.value_or(policy.outgoing);
    policy.routed = reading.routed.value_or(policy.routed);
    policy.flushesRuleset = reading.flushesRuleset;
    policy.dropsReplies = reading.dropsReplies;
    policy.dropsNeighbourDiscovery = reading.dropsNeighbourDiscovery;

    PolicyImport import;
    const std::vector<Rule> derived = derivedRules(resolved, id, policy.tool);
    for (const ReadRule &read : reading.rules) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const plan::FirewallRule &rule) {
            return isSame(rule, read.rule);
        });
        const auto route = std::find_if(derived.begin(), derived.end(),
                                        [&](const Rule &rule) { return isSame(rule, read.rule); });
        if (known != before.end())
            import.handMade.push_back({*known, read.mark});
        else if (route != derived.end())
            import.fromRoutes.push_back(route->comment);
        else
            import.handMade.push_back(read);
    }
    markManagement(import.handMade);
    for (const plan::FirewallRule &rule : before)
        if (std::none_of(import.handMade.begin(), import.handMade.end(),
                         [&](const ReadRule &read) { return isSame(rule, read.rule); }))
            import.gone.push_back(rule);
    for (const ReadRule &read : import.handMade)
        policy.rules.push_back(read.rule);

    plan::Edit edit(resolved.plan());
    edit.modify(id, [&](plan::Node &changed) { changed.firewall = policy; });
    import.transaction = std::move(edit).finish(fmt::format("Import the firewall of {}", node.name));
    return import;
}

} // namespace portolan::firewall
