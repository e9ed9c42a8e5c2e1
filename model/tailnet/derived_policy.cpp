#include "model/tailnet/derived_policy.h"

#include "model/plan/route_path.h"
#include "model/tailnet/plan_tailnet.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace portolan::tailnet {

namespace {

Rule handMade(const plan::AclRule &written, plan::TailnetPolicyId policy)
{
    const plan::Origin origin = plan::Origin::handMade(policy);
    Rule rule{written.action, written.protocol, written.sources, {}, plan::commentText(written.note),
              origin,         written.body};
    for (const std::string &destination : written.destinations)
        rule.destinations.push_back(destinationFromText(destination, origin));
    return rule;
}

/// `proto` of a rule. TCP needs none: a rule without it is about TCP, UDP and ICMP. Source: Tailscale, policy
/// file syntax.
std::string protocolOf(plan::Transport transport)
{
    return transport == plan::Transport::Tcp ? std::string() : std::string(toText(transport));
}

class Derivation
{
public:
    explicit Derivation(const plan::ResolvedPlan &resolved)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_names(m_plan)
    {
    }

    DerivedPolicies run()
    {
        for (const plan::TailnetPolicy &written : m_plan.tailnetPolicies())
            addPolicy(written);
        for (const plan::Route &route : m_plan.routes())
            addRoute(route);
        for (Policy &policy : m_derived.policies)
            for (Rule &rule : policy.rules)
                if (rule.origin.derived)
                    rule.comment = fmt::format("Routes through {}", listenerNames(rule.sources.front()));
        return std::move(m_derived);
    }

private:
    template <class... Arguments>
    void report(plan::EntityRef entity, fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        m_derived.problems.push_back({entity, fmt::format(format, std::forward<Arguments>(arguments)...)});
    }

    void addPolicy(const plan::TailnetPolicy &written)
    {
        const plan::Network *network = m_plan.find(written.network);
        Policy policy{written.id,        written.name, network ? network->name : std::string(),
                      written.tagOwners, {},           written.body};
        for (const plan::Node &node : m_plan.nodes())
            if (!node.tags.empty() && !plan::addressesOn(m_plan, node.id, written.network).empty())
                policy.tagCommands.push_back({node.name, advertiseCommand(node)});
        for (const plan::AclRule &rule : written.rules)
            policy.rules.push_back(handMade(rule, written.id));
        for (const std::string_view key : {"acls", "tagOwners"})
            if (!policy.body.take(key).isNull())
                report(written.id, "policy {} carries a second \"{}\", which is left out", written.name, key);
        m_derived.policies.push_back(std::move(policy));
    }

    /// The policy that governs a tailnet; nullptr when no policy of the plan does.
    Policy *derivedFor(plan::NetworkId tailnet)
    {
        const plan::TailnetPolicy *written = policyFor(m_plan, tailnet);
        const auto derived =
            std::find_if(m_derived.policies.begin(), m_derived.policies.end(),
                         [&](const Policy &policy) { return written && policy.id == written->id; });
        return derived == m_derived.policies.end() ? nullptr : &*derived;
    }

    void addRoute(const plan::Route &route)
    {
        const plan::Network *over = m_plan.find(route.over);
        if (!over || over->kind != plan::NetworkKind::Tailnet)
            return;
        const plan::RoutePath path = plan::pathOf(m_resolved, route);
        if (!path.active || path.listener == path.targetNode)
            return;
        if (!path.problem.empty())
            return report(route.id, "route \"{}\" gets no entry in the tailnet policy: {}", route.name,
                          path.problem);
        Policy *policy = derivedFor(route.over);
        if (!m_plan.find(path.listener) || !m_plan.find(path.targetNode))
            return report(route.id, "route \"{}\" gets no entry in the tailnet policy: it has no {}",
                          route.name, m_plan.find(path.listener) ? "node to lead to" : "listener");
        if (!policy)
            return report(route.id, "route \"{}\" crosses {}, which has no policy in the plan", route.name,
                          over->name);
        const std::vector<std::string> sources = m_names.asSources(path.listener, route.over);
        const std::string destination =
            m_names.asDestination(path.targetNode, route.over, path.upstreamAddress);
        for (const auto &[isNameless, node] :
             {std::pair(sources.empty(), path.listener), std::pair(destination.empty(), path.targetNode)})
            if (isNameless)
                return report(route.id,
                              "node {} has neither a tag nor an address on {}, so route \"{}\" gets no "
                              "entry in its policy",
                              m_plan.nodes().at(node).name, over->name, route.name);
        m_listeners[sources.front()].add(path.listener);
        open(*policy, sources, destination, route, path.upstreamPort);
    }

    std::string listenerNames(const std::string &source) const
    {
        std::string names;
        for (const plan::EntityRef node : m_listeners.at(source).entities)
            names += (names.empty() ? "" : ", ") + m_plan.nodes().at(node.as<plan::Node>()).name;
        return plan::commentText(names);
    }

    static void open(Policy &policy, const std::vector<std::string> &sources, const std::string &host,
                     const plan::Route &route, std::uint16_t port)
    {
        Rule &rule = ruleFor(policy, sources, protocolOf(route.transport));
        rule.origin.add(route.id);
        const auto isHost = [&](const Destination &destination) {
            return destination.host == host;
        };
        auto destination = std::find_if(rule.destinations.begin(), rule.destinations.end(), isHost);
        if (destination == rule.destinations.end())
            destination = rule.destinations.insert(rule.destinations.end(), Destination{host, {}});
        const std::string ports = std::to_string(port);
        const std::string comment = plan::commentText(route.name);
        const auto isPort = [&](const Opening &opening) {
            return opening.ports == ports;
        };
        const auto opening = std::find_if(destination->openings.begin(), destination->openings.end(), isPort);
        if (opening == destination->openings.end()) {
            destination->openings.push_back({ports, comment, plan::Origin::from(route.id)});
            return;
        }
        opening->comment += "; " + comment;
        opening->origin.add(route.id);
    }

    static Rule &ruleFor(Policy &policy, const std::vector<std::string> &sources, const std::string &protocol)
    {
        const auto isSame = [&](const Rule &rule) {
            return rule.origin.derived && rule.sources == sources && rule.protocol == protocol;
        };
        const auto found = std::find_if(policy.rules.begin(), policy.rules.end(), isSame);
        if (found != policy.rules.end())
            return *found;
        policy.rules.push_back({"accept", protocol, sources, {}, {}, {{}, true}});
        return policy.rules.back();
    }

    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    DerivedPolicies m_derived;
    NodeNames m_names;
    std::map<std::string, plan::Origin> m_listeners; ///< the nodes that a source of a derived rule means
};

} // namespace

DerivedPolicies policiesOf(const plan::ResolvedPlan &resolved)
{
    return Derivation(resolved).run();
}

} // namespace portolan::tailnet
