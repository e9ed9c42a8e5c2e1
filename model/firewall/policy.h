#pragma once

#include "model/plan/origin.h"

#include <optional>
#include <string>
#include <vector>

/// What a node's firewall lets through.
namespace portolan::firewall {

/// One rule. The first that matches a packet decides.
struct Rule {
    plan::FirewallAction action = plan::FirewallAction::Allow;
    plan::Direction direction = plan::Direction::In;
    std::string interface;                    ///< only this interface; empty = any
    std::optional<plan::Subnet> from;         ///< none = anywhere
    std::optional<plan::Subnet> to;           ///< none = any address of the node
    plan::PortRange ports;                    ///< destination; none = any
    std::optional<plan::Transport> transport; ///< none = any
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

    /// Whether the policy lets the administrator in: by a management rule, or because it lets everyone in.
    bool keepsManagementPath() const;
    bool operator==(const Policy &) const = default;
};

} // namespace portolan::firewall
