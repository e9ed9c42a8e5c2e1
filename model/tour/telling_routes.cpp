#include "model/plan/route_path.h"
#include "model/tour/tour.h"

#include <algorithm>

namespace portolan::tour {

namespace {

bool isInZone(const plan::Plan &plan, const std::string &name)
{
    return std::any_of(plan.zones().begin(), plan.zones().end(), [&](const plan::Zone &zone) {
        return name == zone.name || name.ends_with('.' + zone.name);
    });
}

/// How many kinds of stop a route has. What crosses from node to node counts most: that is what people come
/// to see.
int tellingOf(const plan::ResolvedPlan &resolved, const plan::Route &route)
{
    const plan::RoutePath path = plan::pathOf(resolved, route);
    if (!path.active)
        return 0;
    int telling = 1;
    telling += path.problem.empty() ? 4 : 0;
    telling += path.listener != path.targetNode ? 4 : 0;
    telling += path.binding ? 2 : 0;
    telling += resolved.plan().find(route.proxy) ? 2 : 0;
    telling += isInZone(resolved.plan(), route.hostname) ? 1 : 0;
    telling += route.cdn || route.srv ? 1 : 0;
    return telling;
}

} // namespace

std::vector<plan::RouteId> tellingRoutes(const plan::ResolvedPlan &resolved)
{
    std::vector<std::pair<int, plan::RouteId>> ranked;
    for (const plan::Route &route : resolved.plan().routes())
        ranked.emplace_back(tellingOf(resolved, route), route.id);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<plan::RouteId> routes;
    for (const auto &[telling, route] : ranked)
        routes.push_back(route);
    return routes;
}

} // namespace portolan::tour
