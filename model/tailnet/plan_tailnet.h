#pragma once

#include "model/plan/resolved_plan.h"
#include "model/tailnet/tailnet.h"

#include <map>

/// A plan's tailnet as Tailscale sees it: machines with tags and addresses.
namespace portolan::tailnet {

/// Which of its two lists of tags a node counts with.
enum class TagsOf : std::uint8_t {
    Plan,    ///< what the policy is meant to call it
    Machines ///< what it tells the tailnet
};

/// The tags that a node tells the tailnet; those of the plan where the plan knows of no others.
const std::vector<std::string> &advertisedTags(const plan::Node &node);

/// `sudo tailscale up --advertise-tags=tag:a,tag:b`: what gives a node the tags that the plan wants; empty
/// where it wants none. Source: Tailscale, tailscale up command.
std::string advertiseCommand(const plan::Node &node);

/// The nodes that have an address on a tailnet, in the order of the plan. Users are not known.
Tailnet tailnetOf(const plan::Plan &plan, plan::NetworkId network, TagsOf tags);

/// The policy of the plan that governs a tailnet, or nullptr.
const plan::TailnetPolicy *policyFor(const plan::Plan &plan, plan::NetworkId network);

/// How policies name the nodes of a plan: by a tag (of several, the one that the fewest nodes carry, so that
/// no other node is let in along with it), or by tailnet addresses when a node has none.
class NodeNames
{
public:
    explicit NodeNames(const plan::Plan &plan);

    /// One tag, or all addresses, since which one a connection comes from is the other side's choice. Empty
    /// where the node has neither.
    std::vector<std::string> asSources(plan::NodeId node, plan::NetworkId tailnet) const;

    /// A tag, or the address that connections go to (the first where that is not known), in brackets where
    /// its colons would run into the port's. Empty where the node has neither.
    std::string asDestination(plan::NodeId node, plan::NetworkId tailnet,
                              const std::optional<plan::IpAddress> &reached = {}) const;

private:
    const std::string *rarestTag(plan::NodeId node) const;

    const plan::Plan &m_plan;
    std::map<std::string, int, std::less<>> m_carriers; ///< how many nodes carry a tag
};

/// A port that a node answers on over a tailnet.
struct TailnetPort {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    friend constexpr auto operator<=>(TailnetPort, TailnetPort) = default;
};

/// The ports that services of a node publish there, in order; of a range, the first.
std::vector<TailnetPort> portsOn(const plan::ResolvedPlan &resolved, plan::NodeId node,
                                 plan::NetworkId tailnet);

} // namespace portolan::tailnet
