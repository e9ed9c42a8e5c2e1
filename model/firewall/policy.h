#pragma once

#include "model/plan/origin.h"

#include <optional>
#include <string>
#include <vector>

/// What a node's firewall lets through.
namespace portolan::firewall {

/// One rule. The first that matches a new connection decides; replies always pass.
///
/// - In: to an address of the node as the sender wrote it, whether a process answers or a container whose
///   port Docker publishes there.
/// - Out: from a process of the node.
/// - Routed: what the node passes on. A published container port is passed on too, so a rule that denies
///   closes it; but only a rule for In opens it.
///
/// Without addresses a rule is for IPv4 and IPv6, with `0.0.0.0/0` or `::/0` for one of them.
struct Rule {
    plan::FirewallAction action = plan::FirewallAction::Allow;
    plan::Direction direction = plan::Direction::In;
    std::string interface;            ///< In, Routed: where it arrives; Out: where it leaves; empty = any
    std::string outInterface;         ///< Routed: where it leaves; empty = any
    std::optional<plan::Subnet> from; ///< none = anywhere
    plan::PortRange fromPorts;        ///< source; none = any
    std::optional<plan::Subnet> to;   ///< none = any address of the node
    plan::PortRange ports;            ///< destination; none = any
    std::optional<plan::Transport> transport; ///< none = any; with ports: TCP and UDP
    bool management = false;                  ///< the administrator's way in
    std::string comment;                      ///< what it is for, in one line
    plan::Origin origin;

    bool operator==(const Rule &) const = default;
};

/// The rules of one node, in the order in which they are tried: management, hand-made, then those of routes.
struct Policy {
    plan::NodeId node;
    std::string nodeName;
    std::string hostname;
    plan::FirewallTool tool = plan::FirewallTool::Ufw;
    plan::FirewallAction incoming = plan::FirewallAction::Deny;
    plan::FirewallAction outgoing = plan::FirewallAction::Allow;
    plan::FirewallAction routed = plan::FirewallAction::Deny;
    std::vector<Rule> rules;
    std::vector<std::string> interfaces; ///< the node's own: what arrives there comes from outside
    std::vector<std::string> bridges;    ///< of container networks, beside those that Docker names itself

    /// Whether the policy lets the administrator in: by a management rule, or because it lets everyone in.
    bool keepsManagementPath() const;

    /// What happens to what no rule matches.
    plan::FirewallAction defaultFor(plan::Direction direction) const;

    bool operator==(const Policy &) const = default;
};

/// True when an action lets a connection through, if only so many of them.
constexpr bool letsThrough(plan::FirewallAction action)
{
    return action == plan::FirewallAction::Allow || action == plan::FirewallAction::Limit;
}

/// The address families that a rule is for.
struct Families {
    bool v4 = true;
    bool v6 = true;
    constexpr bool isNone() const { return !v4 && !v6; }
    bool operator==(const Families &) const = default;
};

/// None where source and destination contradict each other.
Families familiesOf(const Rule &rule);

/// True for a block that holds every address of its family, and so says nothing but the family.
constexpr bool isWholeFamily(const plan::Subnet &block)
{
    return block.prefixLength == 0;
}

/// True when \a name is one that an interface can have, and that means one interface to every tool: no
/// wildcards, quotes or white space. Source: dev_valid_name() of the Linux kernel.
bool isInterfaceName(std::string_view name);

/// Why no tool has words for the rule; empty when one may have.
std::string contradictionIn(const Rule &rule);

/// What a person calls a rule: its comment, or what it does.
std::string describe(const Rule &rule);

/// `allow`, `deny`, `reject`, `limit`.
std::string_view toText(plan::FirewallAction action);

} // namespace portolan::firewall
