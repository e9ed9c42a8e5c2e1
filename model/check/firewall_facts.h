#pragma once

#include "model/check/fix_tools.h"
#include "model/check/rule.h"
#include "model/firewall/evaluation.h"

#include <string>
#include <vector>

/// What the rules about firewalls ask again and again.
namespace portolan::check {

/// True when the node has a firewall that denies what nothing opens.
bool filtersIncoming(const plan::Node &node);

/// A node's policy as far as its own rules and the routes that enter it say: the hand-made rules in the order
/// in which they are tried, then an opening for each port of a route. The rules that let other nodes in are
/// left out.
struct WrittenPolicy {
    firewall::Policy policy;
    std::vector<std::size_t>
        written;              ///< of each rule: its index in FirewallPolicy::rules; behind them, of routes
    std::size_t handMade = 0; ///< how many rules are hand-made

    bool isHandMade(std::size_t rule) const { return rule < handMade; }
};
WrittenPolicy writtenPolicy(const Situation &here, const plan::Node &node);

/// `firewall.rules[2].ports`
std::string ruleField(std::size_t index, std::string_view key = {});

/// The index of the rule that a finding is about.
std::optional<std::size_t> ruleIn(const Finding &finding);

/// The node of a finding, where it has a firewall; nullptr otherwise.
const plan::Node *firewallNodeOf(const Overview &overview, const Finding &finding);

/// The interface that leads to the tailnet; nullptr where there is none.
const plan::Interface *tailnetInterfaceOf(const plan::Plan &plan, const plan::Node &node);

/// The interfaces that lead to the Internet.
std::vector<const plan::Interface *> publicInterfacesOf(const plan::Plan &plan, const plan::Node &node);

/// Calls \a visit with each port that a container which starts publishes on the node.
template <class Visit>
void visitPublishedOn(const Situation &here, const plan::Node &node, Visit visit)
{
    for (const PortUse &use : here.ports.usesOn(node.id))
        if (use.active && use.source == PortUse::Source::Published)
            visit(use);
}

/// A connection from somebody of whom no rule speaks, to a port that a container publishes, over an
/// interface; none where the port is bound to another address.
std::optional<firewall::Connection> connectionTo(const Situation &here, const PortUse &use,
                                                 const plan::Interface &interface,
                                                 const plan::IpAddress &source);

/// A fix from what \a change does to the node's FirewallPolicy.
template <class Change>
Fix firewallFix(const Overview &overview, const plan::Node &node, std::string title, Change change)
{
    return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
        edit.modify(node.id, [&](plan::Node &changed) { change(*changed.firewall); });
    });
}

/// How a rule is called in a message.
std::string ruleText(const plan::FirewallRule &rule);

} // namespace portolan::check
