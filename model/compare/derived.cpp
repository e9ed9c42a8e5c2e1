#include "model/compare/topics.h"
#include "model/dns/derived_zones.h"
#include "model/firewall/derived_policy.h"
#include "model/plan/route_path.h"
#include "model/tailnet/derived_policy.h"

#include <algorithm>
#include <fmt/format.h>

/// What follows from routes: where they lead, records, firewalls, the tailnet's policy.
namespace portolan::compare {

namespace {

using State = Value::State;

plan::EntityRef sourceOf(const plan::Origin &origin, plan::EntityRef otherwise)
{
    return origin.entities.empty() ? otherwise : origin.entities.front();
}

std::string upstreamText(const plan::RoutePath &path)
{
    std::string host = path.upstreamName;
    if (path.upstreamAddress)
        host = path.upstreamAddress->isV6 ? fmt::format("[{}]", toText(*path.upstreamAddress))
                                          : toText(*path.upstreamAddress);
    return host.empty() ? host : fmt::format("{}:{}", host, path.upstreamPort);
}

/// What of a connection a rule looks at, in the order in which ufw says it.
std::string matchText(const firewall::Rule &rule)
{
    std::string text = rule.direction == plan::Direction::In    ? "in"
                       : rule.direction == plan::Direction::Out ? "out"
                                                                : "routed";
    const auto add = [&text](std::string_view word, const std::string &what) {
        if (!what.empty())
            text += fmt::format(" {} {}", word, what);
    };
    const auto block = [](const std::optional<plan::Subnet> &subnet) {
        return subnet ? toText(*subnet) : std::string();
    };
    const auto ports = [](plan::PortRange range) {
        return range.isNone() ? std::string() : toText(range);
    };
    add("on", rule.interface);
    add("out on", rule.outInterface);
    add("from", block(rule.from));
    add("from port", ports(rule.fromPorts));
    add("to", block(rule.to));
    add("port", ports(rule.ports));
    add("proto", rule.transport ? std::string(toText(*rule.transport)) : std::string());
    return text;
}

} // namespace

void putRoutes(const plan::ResolvedPlan &side, SideRows &rows)
{
    const plan::Plan &plan = side.plan();
    const auto nodeName = [&plan](plan::NodeId id) {
        const plan::Node *node = plan.find(id);
        return node ? node->name : std::string();
    };
    for (const plan::Route &route : plan.routes()) {
        const plan::RoutePath path = pathOf(side, route);
        const auto put = [&](const char *aspect, std::string text) {
            Value value{path.active ? State::On : State::Off};
            if (path.active)
                value.parts.push_back(std::move(text));
            value.entity = route.id;
            rows.put(route.name, aspect, std::move(value));
        };
        put("entrance", fmt::format("{}:{}/{}", route.hostname, route.port, toText(route.transport)));
        put("listener", nodeName(path.listener));
        put("target-node", nodeName(path.targetNode));
        const std::string upstream = upstreamText(path);
        put("upstream", upstream.empty() ? path.problem : upstream);
        if (!upstream.empty() && !path.problem.empty())
            put("problem", path.problem);
    }
}

void putRecords(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const dns::Zone &zone : dns::zonesOf(side).zones)
        for (const dns::RRset &set : zone.sets) {
            Value value{State::On};
            for (const dns::Record &record : set.records) {
                value.parts.push_back(record.tag.empty() ? record.data : record.data + ' ' + record.tag);
                if (!value.entity)
                    value.entity = sourceOf(record.origin, zone.id);
            }
            std::sort(value.parts.begin(), value.parts.end());
            value.parts.push_back(fmt::format("TTL {}", set.ttl != 0 ? set.ttl : zone.ttl));
            rows.put(set.owner, set.type, std::move(value));
        }
}

void putFirewall(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const firewall::Policy &policy : firewall::policiesOf(side)) {
        const auto put = [&](const std::string &aspect, plan::FirewallAction action, plan::EntityRef entity) {
            Value value{State::On, {std::string(firewall::toText(action))}};
            value.entity = entity;
            rows.put(policy.nodeName, aspect, std::move(value));
        };
        put("incoming", policy.incoming, policy.node);
        put("outgoing", policy.outgoing, policy.node);
        put("routed", policy.routed, policy.node);
        for (const firewall::Rule &rule : policy.rules)
            put(matchText(rule), rule.action, sourceOf(rule.origin, policy.node));
    }
}

void putPolicy(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const tailnet::Policy &policy : tailnet::policiesOf(side).policies)
        for (const tailnet::Rule &rule : policy.rules)
            for (const std::string &source : rule.sources)
                for (const tailnet::Destination &destination : rule.destinations)
                    for (const tailnet::Opening &opening : destination.openings) {
                        Value value{State::On, {rule.action}};
                        value.entity = sourceOf(opening.origin, policy.id);
                        std::string to = fmt::format("{}:{}", destination.host, opening.ports);
                        if (!rule.protocol.empty())
                            to += '/' + rule.protocol;
                        rows.put(source, to, std::move(value));
                    }
}

} // namespace portolan::compare
