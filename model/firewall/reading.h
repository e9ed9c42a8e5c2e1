#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <vector>

namespace portolan::firewall {

/// A rule that a node has, and where its file says so.
struct ReadRule {
    plan::FirewallRule rule;
    text::Mark mark;

    bool operator==(const ReadRule &) const = default;
};

/// What the files of an existing node say about its firewall.
struct Reading {
    plan::FirewallTool tool = plan::FirewallTool::Ufw;
    /// The default policies, where the files name them.
    std::optional<plan::FirewallAction> incoming;
    std::optional<plan::FirewallAction> outgoing;
    std::optional<plan::FirewallAction> routed;
    bool flushesRuleset = false;
    bool dropsReplies = false;
    bool dropsNeighbourDiscovery = false;
    std::vector<ReadRule> rules; ///< in the order in which they are tried
    /// Errors: the file is none of the kind. Warnings: a rule that a plan cannot hold, and that is left out.
    /// Infos: what a plan does not keep of a rule.
    text::Problems problems;
};

} // namespace portolan::firewall
