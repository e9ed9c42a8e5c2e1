#include "views/canvas/canvas_focus.h"

#include <cmath>
#include <limits>

namespace portolan::views {

using layout::Point;
using layout::Rect;

namespace {

/// Where the way to a thing begins and ends. A node is reached at its header, since its middle belongs to its
/// services.
Point anchorOf(const Rect &rect, double headerHeight)
{
    return {rect.center().x, headerHeight > 0 ? rect.y + headerHeight / 2 : rect.center().y};
}

template <class Visit>
void visitAll(const layout::Chart &chart, Visit visit)
{
    for (const layout::Place &place : chart.places) {
        if (place.entity)
            visit(place.entity, anchorOf(place.rect, 0));
    }
    for (const layout::NodeFrame &node : chart.nodes)
        visit(node.entity, anchorOf(node.rect, node.headerHeight));
    for (const layout::ServiceCard &card : chart.cards)
        visit(card.entity, anchorOf(card.rect, 0));
}

/// How far it is, things straight ahead before those to the side; infinite for what lies behind.
double cost(Point from, Point to, Direction direction)
{
    constexpr double sideways = 2;
    constexpr double astray = 6; // more to the side than ahead: only when nothing else is there
    const Point way = to - from;
    const bool horizontal = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    const double ahead = sign * (horizontal ? way.x : way.y);
    const double aside = std::abs(horizontal ? way.y : way.x);
    return ahead < 1 ? std::numeric_limits<double>::infinity()
                     : ahead + (aside > ahead ? astray : sideways) * aside;
}

} // namespace

plan::EntityRef neighbour(const layout::Chart &chart, plan::EntityRef from, Direction direction)
{
    plan::EntityRef first;
    const Point *start = nullptr;
    Point anchor;
    visitAll(chart, [&](plan::EntityRef entity, Point at) {
        if (!first)
            first = entity;
        if (entity == from) {
            anchor = at;
            start = &anchor;
        }
    });
    if (!start)
        return first;
    plan::EntityRef nearest = from;
    double least = std::numeric_limits<double>::infinity();
    visitAll(chart, [&](plan::EntityRef entity, Point at) {
        if (const double candidate = cost(anchor, at, direction); candidate < least) {
            least = candidate;
            nearest = entity;
        }
    });
    return nearest;
}

} // namespace portolan::views
