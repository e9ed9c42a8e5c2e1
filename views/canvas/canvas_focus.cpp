#include "views/canvas/canvas_focus.h"

#include "views/canvas/line_focus.h"

#include <algorithm>
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
    for (const layout::Rail &rail : chart.rails)
        if (rail.entity && !rail.pill.isEmpty())
            visit(rail.entity, rail.pill.center());
    for (const layout::NoteCard &note : chart.notes)
        visit(note.entity, anchorOf(note.rect, 0));
    for (const layout::GroupFrame &group : chart.groups)
        visit(group.entity, group.label.center());
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

namespace {

/// The ports of a card from top to bottom.
std::vector<layout::Index> portsFromTop(const layout::Chart &chart, layout::Index card)
{
    std::vector<layout::Index> chips;
    for (layout::Index chip = chart.cards[card].chips.first; chip < chart.cards[card].chips.end(); ++chip)
        chips.push_back(chip);
    std::ranges::stable_sort(chips, {}, [&chart](layout::Index chip) { return chart.chips[chip].rect.y; });
    return chips;
}

} // namespace

CanvasItem step(const layout::Chart &chart, const CanvasItem &from, Direction direction)
{
    if (isLine(from))
        return stepAlong(chart, from, direction);
    const layout::Index chip = chipOf(chart, from);
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    if (const auto line = isSideways ? lineAt(chart, from, direction) : std::nullopt)
        return *line;
    if (chip == layout::none || isSideways)
        return {neighbour(chart, from.entity, direction)};
    const std::vector<layout::Index> ports = portsFromTop(chart, chart.chips[chip].card);
    const auto at = std::ranges::find(ports, chip);
    if (direction == Direction::Up)
        return at == ports.begin() ? from : itemOf(chart, *std::prev(at));
    return std::next(at) == ports.end() ? from : itemOf(chart, *std::next(at));
}

CanvasItem inside(const layout::Chart &chart, const CanvasItem &from)
{
    if (const layout::Index node = chart.nodeOf(from.entity.as<plan::Node>()); node != layout::none) {
        const layout::Range cards = chart.nodes[node].cards;
        return cards.count == 0 ? from : CanvasItem{chart.cards[cards.first].entity};
    }
    const layout::Index card = chart.cardOf(from.entity.as<plan::Service>());
    if (card == layout::none || from.port != CanvasItem::whole || chart.cards[card].chips.count == 0)
        return from;
    return itemOf(chart, portsFromTop(chart, card).front());
}

CanvasItem outside(const layout::Chart &chart, const CanvasItem &from)
{
    if (from.port != CanvasItem::whole)
        return {from.entity};
    const layout::Index card = chart.cardOf(from.entity.as<plan::Service>());
    return card == layout::none ? from : CanvasItem{chart.nodes[chart.cards[card].node].entity};
}

} // namespace portolan::views
