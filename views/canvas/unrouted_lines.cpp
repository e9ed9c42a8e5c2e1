#include "views/canvas/unrouted_lines.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <algorithm>

namespace portolan::views {

using layout::Index;
using layout::Point;
using layout::Rect;

namespace {

constexpr std::size_t mostLines = 12;
constexpr double clearance = tokens::space::wide; ///< from what the line goes round

/// Whether the way to a chip is free from the left edge of its node on.
bool isAtTheEdge(const layout::Chart &chart, Index chip)
{
    const Rect &rect = chart.chips[chip].rect;
    const layout::Range cards = chart.nodes[chart.cards[chart.chips[chip].card].node].cards;
    return std::none_of(chart.cards.begin() + cards.first, chart.cards.begin() + cards.end(),
                        [&](const layout::ServiceCard &card) {
                            return card.rect.right() <= rect.x && card.rect.y < rect.bottom() &&
                                   card.rect.bottom() > rect.y;
                        });
}

/// The lowest thing between the shore and a node that a line to the node must stay below.
double floorBefore(const layout::Chart &chart, const Rect &node)
{
    const Rect &shore = chart.places.front().rect;
    double floor = shore.bottom();
    const auto mindFrame = [&](const Rect &frame) {
        if (frame.right() > shore.x && frame.x < node.x)
            floor = std::max(floor, frame.bottom());
    };
    for (const layout::NodeFrame &other : chart.nodes)
        mindFrame(other.rect);
    for (const layout::Place &place : chart.places)
        mindFrame(place.rect);
    return floor + clearance;
}

layout::Polyline wayTo(const layout::Chart &chart, const Rect &node, Point end)
{
    const Rect &shore = chart.places.front().rect;
    const double floor = floorBefore(chart, node);
    layout::Polyline way;
    way.add({shore.center().x, shore.bottom()});
    if (end.y >= floor) {
        way.add({shore.center().x, end.y});
        way.add(end);
        return way;
    }
    const double turn = node.x - clearance;
    way.add({shore.center().x, floor});
    way.add({turn, floor});
    way.add({turn, end.y});
    way.add(end);
    return way;
}

/// Where the node meets the Internet: the row of its first such interface.
Point entranceOf(const layout::Chart &chart, const layout::NodeFrame &node)
{
    for (Index row = node.interfaces.first; row < node.interfaces.end(); ++row)
        if (chart.interfaces[row].exposure == plan::Exposure::Internet)
            return {node.rect.x, chart.interfaces[row].y};
    return {node.rect.x, node.rect.y + node.headerHeight / 2};
}

UnroutedLine lineTo(const layout::Chart &chart, const ChartReach &reach, Index node, Index wanted)
{
    UnroutedLine line;
    line.node = node;
    const layout::NodeFrame &frame = chart.nodes[node];
    for (Index card = frame.cards.first; card < frame.cards.end(); ++card)
        for (Index chip = chart.cards[card].chips.first; chip < chart.cards[card].chips.end(); ++chip) {
            if (reach.chip(chip) != Reached::WithoutRoute)
                continue;
            ++line.ports;
            if ((line.chip == layout::none || chip == wanted) && isAtTheEdge(chart, chip))
                line.chip = chip;
        }
    if (line.ports == 0)
        return line;
    const Point end = line.chip == layout::none
                          ? entranceOf(chart, frame)
                          : Point{chart.chips[line.chip].rect.x, chart.chips[line.chip].rect.center().y};
    line.way = wayTo(chart, frame.rect, end);
    return line;
}

} // namespace

std::vector<UnroutedLine> unroutedLinesOf(const layout::Chart &chart, const ChartReach &reach, Index wanted)
{
    std::vector<UnroutedLine> lines;
    if (!reach.isOn() || chart.places.empty() || chart.places.front().kind != layout::PlaceKind::Internet)
        return lines;
    for (Index node = 0; node < chart.nodes.size(); ++node) {
        UnroutedLine line = lineTo(chart, reach, node, wanted);
        if (line.ports == 0)
            continue;
        if (lines.size() == mostLines)
            return {};
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace portolan::views
