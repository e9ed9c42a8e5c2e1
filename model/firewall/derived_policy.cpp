#include "model/firewall/derived_policy.h"

#include "model/plan/route_path.h"

#include <algorithm>

namespace portolan::firewall {

namespace {

Rule handMade(const plan::FirewallRule &written, plan::NodeId node)
{
    return {written.action,
            written.direction,
            written.interface,
            written.from,
            written.to,
            written.ports,
            written.transport,
            written.management,
            plan::commentText(written.note),
            plan::Origin::handMade(node)};
}

/// True when the rule opens that port to everyone, whatever else it does.
bool opens(const Rule &rule, std::uint16_t port, plan::Transport transport)
{
    return rule.action == plan::FirewallAction::Allow && rule.direction == plan::Direction::In &&
           rule.interface.empty() && !rule.from && !rule.to && rule.ports == plan::PortRange::single(port) &&
           rule.transport.value_or(transport) == transport;
}

void open(std::vector<Rule> &rules, std::uint16_t port, plan::Transport transport, plan::RouteId route)
{
    const auto isSame = [&](const Rule &rule) {
        return opens(rule, port, transport);
    };
    const auto found = std::find_if(rules.begin(), rules.end(), isSame);
    if (found != rules.end()) {
        found->origin.add(route);
        return;
    }
    Rule rule;
    rule.ports = plan::PortRange::single(port);
    rule.transport = transport;
    rule.origin = plan::Origin::from(route);
    rules.push_back(std::move(rule));
}

constexpr std::uint16_t httpPort = 80;

} // namespace

bool Policy::keepsManagementPath() const
{
    const auto letsIn = [](const Rule &rule) {
        return rule.management && rule.direction == plan::Direction::In &&
               (rule.action == plan::FirewallAction::Allow || rule.action == plan::FirewallAction::Limit);
    };
    return incoming == plan::FirewallAction::Allow || std::any_of(rules.begin(), rules.end(), letsIn);
}

std::optional<Policy> policyOf(const plan::ResolvedPlan &resolved, plan::NodeId id)
{
    const plan::Plan &plan = resolved.plan();
    const plan::Node *node = plan.find(id);
    if (!node || !node->firewall || node->firewall->tool == plan::FirewallTool::None)
        return std::nullopt;
    const plan::FirewallPolicy &written = *node->firewall;
    Policy policy{id,
                  plan::commentText(node->name),
                  plan::commentText(node->hostname),
                  written.tool,
                  written.incoming,
                  written.outgoing,
                  written.routed,
                  {}};
    for (const plan::FirewallRule &rule : written.rules)
        policy.rules.push_back(handMade(rule, id));
    std::stable_partition(policy.rules.begin(), policy.rules.end(),
                          [](const Rule &rule) { return rule.management; });

    for (const plan::Route &route : plan.routes()) {
        if (route.port == 0 || plan::listenerOf(resolved, route) != id ||
            !plan::pathOf(resolved, route).active)
            continue;
        if (route.kind == plan::RouteKind::Http && route.redirectHttp)
            open(policy.rules, httpPort, plan::Transport::Tcp, route.id);
        open(policy.rules, route.port, route.transport, route.id);
    }
    for (Rule &rule : policy.rules)
        if (rule.comment.empty())
            rule.comment = plan::routeNames(plan, rule.origin);
    return policy;
}

} // namespace portolan::firewall
