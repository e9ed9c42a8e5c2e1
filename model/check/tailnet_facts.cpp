#include "model/check/tailnet_facts.h"

#include "model/check/fix_tools.h"
#include "model/plan/route_path.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/policy_reader.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace portolan::check {

std::vector<PolicyView> policyViews(const Situation &here)
{
    std::vector<PolicyView> views;
    if (here.plan().tailnetPolicies().isEmpty())
        return views;
    for (tailnet::Policy &policy : tailnet::policiesOf(here.resolved).policies) {
        const plan::TailnetPolicy &written = here.plan().tailnetPolicies().at(policy.id);
        tailnet::PolicyReading reading = tailnet::readPolicy(policy.name, tailnet::policyFile(policy));
        views.push_back({written, std::move(policy),
                         tailnet::tailnetOf(here.plan(), written.network, tailnet::TagsOf::Machines),
                         reading.policy ? std::optional(std::move(*reading.policy)) : std::nullopt});
    }
    return views;
}

std::string ruleField(std::string_view list, RuleItem item)
{
    return fmt::format("rules[{}].{}[{}]", item.rule, list, item.item);
}

std::optional<RuleItem> ruleItemIn(std::string_view field, std::string_view list)
{
    const auto rule = indexIn(field, "rules");
    const std::size_t dot = field.find('.');
    const auto item = dot == std::string_view::npos ? std::nullopt : indexIn(field.substr(dot + 1), list);
    return rule && item ? std::optional(RuleItem{*rule, *item}) : std::nullopt;
}

const plan::TailnetPolicy *policyOf(const Overview &overview, const Finding &finding)
{
    return overview.plan().find(finding.entity.as<plan::TailnetPolicy>());
}

void visitDestinations(const plan::TailnetPolicy &policy,
                       const std::function<void(RuleItem, const std::string &)> &visit)
{
    for (std::size_t rule = 0; rule < policy.rules.size(); ++rule)
        for (std::size_t item = 0; item < policy.rules[rule].destinations.size(); ++item)
            visit({rule, item}, policy.rules[rule].destinations[item]);
}

text::YamlNode *valueAt(text::YamlNode &body, std::string_view path)
{
    text::YamlNode *node = &body;
    while (node && !path.empty()) {
        if (path.starts_with('.'))
            path.remove_prefix(1);
        if (path.starts_with('[')) {
            std::size_t index = 0;
            const char *end = std::from_chars(path.data() + 1, path.data() + path.size(), index).ptr;
            path.remove_prefix(std::min(static_cast<std::size_t>(end - path.data()) + 1, path.size()));
            node = node->isSequence() && index < node->items.size() ? &node->items[index] : nullptr;
        } else {
            const std::string_view key = path.substr(0, path.find_first_of(".["));
            path.remove_prefix(key.size());
            node = node->find(key);
        }
    }
    return node;
}

Fix destinationFix(const Overview &overview, const Finding &finding, std::string title,
                   const std::vector<std::string> &replacements)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const RuleItem place = *ruleItemIn(finding.field, "destinations");
    return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
        edit.modify(policy->id, [&](plan::TailnetPolicy &changed) {
            std::vector<std::string> &destinations = changed.rules[place.rule].destinations;
            const auto at =
                destinations.erase(destinations.begin() + static_cast<std::ptrdiff_t>(place.item));
            destinations.insert(at, replacements.begin(), replacements.end());
            if (destinations.empty())
                changed.rules.erase(changed.rules.begin() + static_cast<std::ptrdiff_t>(place.rule));
        });
    });
}

std::vector<const plan::Node *> nodesNamed(const plan::Plan &plan, plan::NetworkId tailnet,
                                           std::string_view name)
{
    std::vector<const plan::Node *> nodes;
    const auto address = plan::IpAddress::parse(name);
    for (const plan::Node &node : plan.nodes()) {
        const auto own = plan::addressesOn(plan, node.id, tailnet);
        const bool isTagged = std::find(node.tags.begin(), node.tags.end(), name) != node.tags.end();
        const bool isThere = address && std::find(own.begin(), own.end(), *address) != own.end();
        if (!own.empty() && (isTagged || isThere))
            nodes.push_back(&node);
    }
    return nodes;
}

namespace {

/// A link as a route, whose way the plan knows how to follow.
std::optional<plan::Route> routeOf(const Situation &here, const plan::Link &link, plan::NetworkId tailnet)
{
    const plan::Service *from = here.plan().find(link.from);
    const plan::Service *to = here.plan().find(link.to);
    if (!from || !to || !here.resolved.isActive(*from) || !here.resolved.isActive(*to) || link.port == 0)
        return std::nullopt;
    plan::Route route;
    route.kind = plan::RouteKind::Stream;
    route.listener = here.resolved.nodeOf(*from);
    route.over = tailnet;
    route.target = link.to;
    route.targetPort = link.port;
    route.transport = link.transport;
    return route;
}

void addEdge(const Situation &here, const plan::Route &route, plan::EntityRef entity, std::string name,
             std::vector<DrawnEdge> &edges)
{
    // One that stands for a link is no route of the plan.
    const plan::RoutePath path = route.id ? here.pathOf(route) : plan::pathOf(here.resolved, route);
    if (path.active && path.problem.empty() && path.hasUpstream() && path.listener != path.targetNode &&
        here.plan().find(path.listener) && here.plan().find(path.targetNode))
        edges.push_back({entity, std::move(name), path.listener, path.targetNode, *path.upstreamAddress,
                         path.upstreamPort, route.transport});
}

/// Two nodes of one LAN need no tailnet for a link.
bool shareOtherNetwork(const plan::Plan &plan, plan::NodeId a, plan::NodeId b)
{
    const plan::Node *one = plan.find(a);
    const plan::Node *other = plan.find(b);
    if (!one || !other)
        return false;
    return std::any_of(one->interfaces.begin(), one->interfaces.end(), [&](const plan::Interface &interface) {
        const plan::Network *network = plan.find(interface.network);
        return network && network->kind == plan::NetworkKind::Lan &&
               std::any_of(other->interfaces.begin(), other->interfaces.end(),
                           [&](const plan::Interface &i) { return i.network == interface.network; });
    });
}

} // namespace

std::vector<DrawnEdge> edgesOver(const Situation &here, plan::NetworkId tailnet)
{
    std::vector<DrawnEdge> edges;
    for (const plan::Route &route : here.plan().routes())
        if (route.over == tailnet)
            addEdge(here, route, route.id, route.name, edges);
    for (const plan::Link &link : here.plan().links()) {
        const auto route = routeOf(here, link, tailnet);
        const plan::Service *target = here.plan().find(link.to);
        if (route && route->listener != here.resolved.nodeOf(*target) &&
            !shareOtherNetwork(here.plan(), route->listener, here.resolved.nodeOf(*target)))
            addEdge(here, *route, link.id,
                    say(phrase("check", "{} to {}"), here.plan().services().at(link.from).name, target->name),
                    edges);
    }
    return edges;
}

bool answersOn(const Situation &here, plan::NodeId node, plan::NetworkId tailnet, tailnet::PortSpan ports)
{
    const auto addresses = plan::addressesOn(here.plan(), node, tailnet);
    bool answers = false;
    here.visitServicesOn(node, [&](const plan::Service &service) {
        if (answers || !here.resolved.isActive(service))
            return;
        for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(service.id)) {
            const auto &bound = binding.port.hostIp;
            const bool isThere = !bound || bound->isUnspecified() ||
                                 std::find(addresses.begin(), addresses.end(), *bound) != addresses.end();
            const plan::PortRange published = binding.port.published;
            answers |= binding.error.empty() && isThere && !published.isNone() &&
                       published.first <= ports.last && ports.first <= published.last;
        }
    });
    return answers;
}

} // namespace portolan::check
