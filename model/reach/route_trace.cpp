#include "model/reach/reachability.h"
#include "model/reach/walk.h"

#include <algorithm>
#include <fmt/format.h>

/// Routes: one public way in, from the name to the service.
namespace portolan::reach {

namespace {

const RouteWay *wayOf(const Landscape &landscape, plan::RouteId route)
{
    const auto &ways = landscape.routes();
    const auto found =
        std::find_if(ways.begin(), ways.end(), [route](const RouteWay &way) { return way.route == route; });
    return found == ways.end() ? nullptr : &*found;
}

/// A route that leads nowhere in this environment.
void endAtTarget(Trace &trace, const plan::Plan &plan, const plan::Route &route)
{
    const plan::Service *target = plan.find(route.target);
    trace.disposition = Disposition::NoListener;
    trace.hops.push_back({HopKind::Listener,
                          Verdict::Fail,
                          {},
                          target ? fmt::format("{} does not start in this environment", target->name)
                                 : fmt::format("route \"{}\" has no target", route.name),
                          target ? plan::EntityRef(target->id) : plan::EntityRef(route.id),
                          {},
                          {}});
}

} // namespace

Trace Reachability::traceRoute(const plan::Route &route, bool isV6) const
{
    Trace trace;
    trace.way = fmt::format("{}:{}", route.hostname, portText(route.port, route.transport));
    const RouteWay *way = wayOf(m_landscape, route.id);
    if (!way) {
        endAtTarget(trace, plan(), route);
        return trace;
    }
    Walk walk(m_landscape, &trace.hops);
    const Ending ending = walk.byRoute(Standpoint{}, *way, isV6);
    trace.disposition = ending.disposition;
    trace.service = ending.service;
    return trace;
}

Trace Reachability::traceBehindProxy(const plan::Route &route) const
{
    Trace trace;
    trace.way = route.name;
    const RouteWay *way = wayOf(m_landscape, route.id);
    if (!way) {
        endAtTarget(trace, plan(), route);
        return trace;
    }
    Walk walk(m_landscape, &trace.hops);
    const Ending ending = walk.onward(*way, route.proxy);
    trace.disposition = ending.disposition;
    trace.service = ending.service;
    return trace;
}

} // namespace portolan::reach
