#include "model/layout/bends.h"

#include <cmath>

namespace portolan::layout {

namespace {

/// How far a way goes straight on before its end.
constexpr double arm = 16;

} // namespace

bool canBend(const RouteEdge &edge)
{
    return edge.routes.count == 1 && edge.leg != EdgeLeg::ToCdn;
}

void noteBends(Chart &chart, const plan::Table<plan::Placement> &placements)
{
    if (placements.isEmpty())
        return;
    const auto bendAt = [&placements](plan::EntityRef entity) {
        const plan::Placement *placement = placements.find(entity);
        return placement ? std::optional(Point{placement->x, placement->y}) : std::nullopt;
    };
    // The last leg is the route's own more often than an earlier one.
    std::vector<plan::EntityRef> done;
    for (auto edge = chart.edges.rbegin(); edge != chart.edges.rend(); ++edge) {
        if (!canBend(*edge))
            continue;
        const plan::EntityRef route = chart.edgeRoutes[edge->routes.first];
        if (std::find(done.begin(), done.end(), route) != done.end())
            continue;
        edge->bend = bendAt(route);
        if (edge->bend)
            done.push_back(route);
    }
    for (LinkEdge &link : chart.links)
        link.bend = bendAt(link.link);
}

Polyline bent(const Polyline &way, Point bend)
{
    if (way.size() < 2)
        return way;
    const Point start = way.front();
    const Point end = way.back();
    const bool fromLeft = end.x >= way[way.size() - 2].x;
    const double turn = end.x + (fromLeft ? -arm : arm);
    Polyline result;
    result.add(start);
    result.add({bend.x, start.y});
    result.add({bend.x, bend.y});
    if (bend.y != end.y) {
        result.add({turn, bend.y});
        result.add({turn, end.y});
    }
    result.add(end);
    return result;
}

Point bendOf(const Polyline &way)
{
    if (way.size() < 2)
        return {};
    Point bend{(way.front().x + way.back().x) / 2, way.back().y};
    double upright = 0;
    double level = 0;
    for (std::size_t i = 1; i < way.size(); ++i) {
        const Point a = way[i - 1];
        const Point b = way[i];
        if (a.x == b.x && std::abs(b.y - a.y) > upright) {
            upright = std::abs(b.y - a.y);
            bend.x = a.x;
        }
        const bool isEnd = i == 1 || i + 1 == way.size();
        if (a.y == b.y && !isEnd && std::abs(b.x - a.x) > level) {
            level = std::abs(b.x - a.x);
            bend.y = a.y;
        }
    }
    return bend;
}

} // namespace portolan::layout
