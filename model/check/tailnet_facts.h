#pragma once

#include "model/check/rule.h"
#include "model/tailnet/derived_policy.h"
#include "model/tailnet/plan_tailnet.h"

#include <functional>
#include <optional>

/// What the rules about tailnet policies ask again and again.
namespace portolan::check {

/// A policy of the plan in an environment, and how Tailscale would read it.
struct PolicyView {
    const plan::TailnetPolicy &written;
    tailnet::Policy derived;
    tailnet::Tailnet machines;               ///< with the tags that they advertise
    std::optional<tailnet::PolicyFile> file; ///< none where Tailscale would refuse it

    const std::string &tailnetName() const { return derived.tailnet; }
};

std::vector<PolicyView> policyViews(const Situation &here);

/// `rules[1].destinations[0]`, of a policy or in a field of one.
struct RuleItem {
    std::size_t rule = 0;
    std::size_t item = 0;
};
std::string ruleField(std::string_view list, RuleItem item);
std::optional<RuleItem> ruleItemIn(std::string_view field, std::string_view list);

/// The policy that a finding is about, or nullptr.
const plan::TailnetPolicy *policyOf(const Overview &overview, const Finding &finding);

/// Calls \a visit with the field and text of each destination written by hand.
void visitDestinations(const plan::TailnetPolicy &policy,
                       const std::function<void(RuleItem, const std::string &)> &visit);

/// The value at a path of keys and positions in what the plan carries of a policy: `grants[0].ip[1]`; nullptr
/// where there is none.
text::YamlNode *valueAt(text::YamlNode &body, std::string_view path);

/// Changes the destination of a rule that a finding is about; one that becomes empty goes, and with its last
/// destination the rule.
Fix destinationFix(const Overview &overview, const Finding &finding, std::string title,
                   const std::vector<std::string> &replacements);

/// The nodes of the plan that a policy's name means: by a tag that they carry, or by an address.
std::vector<const plan::Node *> nodesNamed(const plan::Plan &plan, plan::NetworkId tailnet,
                                           std::string_view name);

/// A connection over the tailnet that is drawn: a route, or a link between services of two nodes.
struct DrawnEdge {
    plan::EntityRef entity;
    std::string name;
    plan::NodeId from;
    plan::NodeId to;
    plan::IpAddress address; ///< of `to`, on the tailnet
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
};
std::vector<DrawnEdge> edgesOver(const Situation &here, plan::NetworkId tailnet);

/// True when a service of the node answers on one of the ports over the tailnet.
bool answersOn(const Situation &here, plan::NodeId node, plan::NetworkId tailnet, tailnet::PortSpan ports);

} // namespace portolan::check
