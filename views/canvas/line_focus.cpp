#include "views/canvas/line_focus.h"

#include <algorithm>
#include <map>

namespace portolan::views {

using layout::Index;

namespace {

/// A line between two things, in the direction of its traffic.
struct Line {
    CanvasItem item;
    Hit hit;
    const layout::Polyline *way = nullptr;
    CanvasItem from;
    CanvasItem to;
};

CanvasItem endOf(const layout::Chart &chart, Index place, Index card, Index chip)
{
    if (chip != layout::none)
        return itemOf(chart, chip);
    if (card != layout::none)
        return {chart.cards[card].entity};
    return place == layout::none ? CanvasItem() : CanvasItem{chart.places[place].entity};
}

/// Routes from top to bottom by where they end, then links.
std::vector<Line> linesOf(const layout::Chart &chart)
{
    std::map<plan::RouteId, Index> lastLegs;
    for (Index at = 0; at < chart.edges.size(); ++at)
        for (Index route = chart.edges[at].routes.first; route < chart.edges[at].routes.end(); ++route)
            lastLegs[chart.edgeRoutes[route]] = at;
    std::vector<Line> lines;
    for (const auto &[route, leg] : lastLegs) {
        const layout::RouteEdge &edge = chart.edges[leg];
        lines.push_back({{route},
                         {Hit::Kind::Edge, leg},
                         &edge.way,
                         endOf(chart, edge.place, edge.fromCard, edge.fromChip),
                         endOf(chart, edge.toPlace, edge.toCard, edge.toChip)});
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.way->back().y; });
    for (Index at = 0; at < chart.links.size(); ++at) {
        const layout::LinkEdge &link = chart.links[at];
        lines.push_back({{link.link},
                         {Hit::Kind::Link, at},
                         &link.way,
                         endOf(chart, layout::none, link.fromCard, layout::none),
                         endOf(chart, layout::none, link.toCard, link.toChip)});
    }
    std::erase_if(lines, [](const Line &line) { return line.way->size() < 2; });
    return lines;
}

const Line *find(const std::vector<Line> &lines, const CanvasItem &item)
{
    const auto found = std::ranges::find(lines, item, &Line::item);
    return found == lines.end() ? nullptr : &*found;
}

/// Which side of a thing a line leaves it on, or arrives: that on which its nearest point lies.
Direction sideOf(const layout::Rect &thing, layout::Point end)
{
    return end.x < thing.center().x ? Direction::Left : Direction::Right;
}

} // namespace

bool isLine(const CanvasItem &item)
{
    return item.entity.as<plan::Route>() || item.entity.as<plan::Link>();
}

std::optional<CanvasItem> lineAt(const layout::Chart &chart, const CanvasItem &port, Direction side)
{
    const Index chip = chipOf(chart, port);
    if (chip == layout::none)
        return std::nullopt;
    const layout::Rect &box = chart.chips[chip].rect;
    for (const Line &line : linesOf(chart)) {
        const bool leaves = line.from == port && sideOf(box, line.way->front()) == side;
        const bool arrives = line.to == port && sideOf(box, line.way->back()) == side;
        if (leaves || arrives)
            return line.item;
    }
    return std::nullopt;
}

CanvasItem stepAlong(const layout::Chart &chart, const CanvasItem &item, Direction direction)
{
    const std::vector<Line> lines = linesOf(chart);
    const Line *line = find(lines, item);
    if (!line)
        return item;
    if (direction == Direction::Left || direction == Direction::Right) {
        const bool runsRight = line->way->front().x <= line->way->back().x;
        const CanvasItem &end = runsRight == (direction == Direction::Right) ? line->to : line->from;
        return end ? end : item;
    }
    std::vector<const Line *> besides;
    for (const Line &other : lines)
        if ((line->from && other.from == line->from) || (line->to && other.to == line->to))
            besides.push_back(&other);
    const auto at = std::ranges::find(besides, line);
    if (direction == Direction::Up)
        return at == besides.begin() ? item : (*std::prev(at))->item;
    return std::next(at) == besides.end() ? item : (*std::next(at))->item;
}

Hit hitOf(const layout::Chart &chart, const CanvasItem &item)
{
    if (!isLine(item))
        return {};
    const std::vector<Line> lines = linesOf(chart);
    const Line *line = find(lines, item);
    return line ? line->hit : Hit{};
}

} // namespace portolan::views
