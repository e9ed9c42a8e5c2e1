#include "model/firewall/derived_policy.h"

#include "model/firewall/shadowing.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace portolan::firewall {

namespace {

constexpr std::uint16_t httpPort = 80;

/// The rules that routes ask of one node, each once.
class Openings
{
public:
    void open(Rule rule, plan::RouteId route)
    {
        const auto key = std::tuple(rule.interface, rule.from, rule.ports.first, rule.transport);
        const auto [entry, isNew] = m_known.emplace(key, m_rules.size());
        if (isNew) {
            rule.origin = plan::Origin::from(route);
            m_rules.push_back(std::move(rule));
        } else {
            m_rules[entry->second].origin.add(route);
        }
    }

    std::vector<Rule> take() && { return std::move(m_rules); }

private:
    using Key =
        std::tuple<std::string, std::optional<plan::Subnet>, std::uint16_t, std::optional<plan::Transport>>;

    std::vector<Rule> m_rules;
    std::map<Key, std::size_t> m_known;
};

Rule opening(std::uint16_t port, plan::Transport transport)
{
    Rule rule;
    rule.ports = plan::PortRange::single(port);
    rule.transport = transport;
    return rule;
}

const plan::Interface *interfaceWith(const plan::Node &node, const plan::IpAddress &address)
{
    const auto found =
        std::find_if(node.interfaces.begin(), node.interfaces.end(), [&](const plan::Interface &interface) {
            return std::find(interface.addresses.begin(), interface.addresses.end(), address) !=
                   interface.addresses.end();
        });
    return found == node.interfaces.end() ? nullptr : &*found;
}

/// Opens what the listener of a route connects to on another node: to its addresses on that network, or to
/// the whole network where they are not known.
void openUpstream(Openings &openings, const plan::Plan &plan, const plan::RoutePath &path,
                  const plan::Route &route)
{
    const plan::Node *node = plan.find(path.targetNode);
    const plan::Interface *interface = node ? interfaceWith(*node, *path.upstreamAddress) : nullptr;
    if (!interface)
        return;
    Rule rule = opening(path.upstreamPort, route.transport);
    rule.interface = interface->name;
    std::vector<plan::IpAddress> sources = addressesOn(plan, path.listener, interface->network);
    std::erase_if(sources,
                  [&](const plan::IpAddress &source) { return source.isV6 != path.upstreamAddress->isV6; });
    if (sources.empty())
        openings.open(rule, route.id);
    for (const plan::IpAddress &source : sources) {
        rule.from = plan::Subnet{source, source.isV6 ? 128 : 32};
        openings.open(rule, route.id);
    }
}

std::unordered_map<plan::NodeId, Openings> openingsOf(const plan::ResolvedPlan &resolved)
{
    std::unordered_map<plan::NodeId, Openings> openings;
    for (const plan::Route &route : resolved.plan().routes()) {
        const plan::RoutePath path = pathOf(resolved, route);
        if (route.port == 0 || !path.active)
            continue;
        Openings &entrance = openings[path.listener];
        if (route.kind == plan::RouteKind::Http && route.redirectHttp)
            entrance.open(opening(httpPort, plan::Transport::Tcp), route.id);
        entrance.open(opening(route.port, route.transport), route.id);
        if (path.upstreamAddress && path.upstreamPort != 0 && path.targetNode != path.listener)
            openUpstream(openings[path.targetNode], resolved.plan(), path, route);
    }
    return openings;
}

/// Takes away what follows from routes and hand-made rules let through anyway. Those then stand for the
/// routes, too.
void dropWhatIsOpen(std::vector<Rule> &rules, const Policy &policy)
{
    std::vector<bool> isOpen(rules.size());
    for (const Shadow &shadow : shadowedRules(policy)) {
        const auto letsIn = [&](std::size_t other) {
            return letsThrough(rules[other].action);
        };
        if (!rules[shadow.rule].origin.derived ||
            !std::all_of(shadow.behind.begin(), shadow.behind.end(), letsIn))
            continue;
        isOpen[shadow.rule] = true;
        for (const plan::EntityRef entity : rules[shadow.rule].origin.entities)
            rules[shadow.behind.front()].origin.add(entity);
    }
    std::size_t index = 0;
    std::erase_if(rules, [&](const Rule &) { return isOpen[index++]; });
}

/// The names that the plan gives to the bridges of container networks. Source: Docker, bridge driver options.
std::vector<std::string> bridgesOf(const plan::ResolvedPlan &resolved)
{
    std::vector<std::string> bridges;
    for (const plan::Network &network : resolved.plan().networks()) {
        const text::YamlNode *options = network.body.find("driver_opts");
        const text::YamlNode *name = options ? options->find("com.docker.network.bridge.name") : nullptr;
        if (!name || network.kind != plan::NetworkKind::Compose)
            continue;
        const auto value = resolved.value(name->scalar);
        if (value && isInterfaceName(*value))
            bridges.push_back(*value);
    }
    return bridges;
}

Policy handMadePolicy(const plan::Node &node, const std::vector<std::string> &bridges)
{
    const plan::FirewallPolicy &written = *node.firewall;
    Policy policy;
    policy.node = node.id;
    policy.nodeName = plan::commentText(node.name);
    policy.hostname = plan::commentText(node.hostname);
    policy.tool = written.tool;
    policy.incoming = written.incoming;
    policy.outgoing = written.outgoing;
    policy.routed = written.routed;
    for (const plan::FirewallRule &rule : written.rules)
        policy.rules.push_back(handMadeRule(rule, node.id));
    std::stable_partition(policy.rules.begin(), policy.rules.end(),
                          [](const Rule &rule) { return rule.management; });
    for (const plan::Interface &interface : node.interfaces)
        if (isInterfaceName(interface.name))
            policy.interfaces.push_back(interface.name);
    policy.bridges = bridges;
    return policy;
}

bool hasFirewall(const plan::Node &node)
{
    return node.firewall && node.firewall->tool != plan::FirewallTool::None;
}

} // namespace

std::vector<Policy> policiesOf(const plan::ResolvedPlan &resolved)
{
    const plan::Plan &plan = resolved.plan();
    std::unordered_map<plan::NodeId, Openings> openings = openingsOf(resolved);
    const std::vector<std::string> bridges = bridgesOf(resolved);
    std::vector<Policy> policies;
    for (const plan::Node &node : plan.nodes()) {
        if (!hasFirewall(node))
            continue;
        Policy policy = handMadePolicy(node, bridges);
        for (Rule &rule : std::move(openings[node.id]).take())
            policy.rules.push_back(std::move(rule));
        dropWhatIsOpen(policy.rules, policy);
        for (Rule &rule : policy.rules)
            if (rule.comment.empty())
                rule.comment = plan::routeNames(plan, rule.origin);
        policies.push_back(std::move(policy));
    }
    return policies;
}

std::optional<Policy> policyOf(const plan::ResolvedPlan &resolved, plan::NodeId node)
{
    for (Policy &policy : policiesOf(resolved))
        if (policy.node == node)
            return std::move(policy);
    return std::nullopt;
}

Rule handMadeRule(const plan::FirewallRule &written, plan::NodeId node)
{
    Rule rule;
    rule.action = written.action;
    rule.direction = written.direction;
    rule.interface = written.interface;
    rule.outInterface = written.outInterface;
    rule.from = written.from;
    rule.fromPorts = written.fromPorts;
    rule.to = written.to;
    rule.ports = written.ports;
    rule.transport = written.transport;
    rule.management = written.management;
    rule.comment = plan::commentText(written.note);
    rule.origin = plan::Origin::handMade(node);
    return rule;
}

} // namespace portolan::firewall
