#pragma once

#include "model/plan/resolved_plan.h"
#include "model/tailnet/policy_evaluator.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace portolan::reach {

/// A device of a tailnet that is none of the plan's nodes: it carries a tag, or belongs to a user.
struct TailnetDevice {
    std::string tag;
    std::string user;
    plan::IpAddress v4;
    plan::IpAddress v6;

    const plan::IpAddress &address(bool isV6) const { return isV6 ? v6 : v4; }
};

/// What the policy of a tailnet lets pass, by the address that is reached.
class TailnetAccess
{
public:
    /// The policy that governs the tailnet of \a network: what is written by hand, and what the plan's routes
    /// ask for. Nodes carry the tags that they tell the tailnet.
    TailnetAccess(const plan::ResolvedPlan &resolved, plan::NetworkId network);

    /// The same with one device more.
    TailnetAccess(const TailnetAccess &known, TailnetDevice device);

    plan::TailnetPolicyId policy() const { return m_policy; }
    /// False where Tailscale would refuse the policy.
    bool isKnown() const { return !m_policy || m_file; }

    struct Decision {
        bool admits = false;
        int line = 0; ///< of the policy's file as it is exported; 0 where no rule decides
    };
    Decision decide(const plan::IpAddress &from, const plan::IpAddress &to, std::uint16_t port,
                    plan::Transport transport) const;

    const std::optional<TailnetDevice> &device() const { return m_device; }

private:
    void evaluate();
    plan::IpAddress spareAddress(bool isV6) const;

    plan::TailnetPolicyId m_policy;
    std::shared_ptr<const tailnet::PolicyFile> m_file;
    tailnet::Tailnet m_tailnet;
    std::optional<TailnetDevice> m_device;
    std::vector<tailnet::Access> m_accesses;
    /// The accesses to each address of the tailnet, in their order.
    std::map<plan::IpAddress, std::vector<std::size_t>> m_byDestination;
};

} // namespace portolan::reach
