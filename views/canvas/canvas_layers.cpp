#include "views/canvas/canvas_layers.h"

namespace portolan::views {

using layout::Point;
using layout::Rect;

namespace {

/// From side to side, turning half way; from below to above where the cards stand over one another.
layout::Polyline wayBetween(const Rect &from, const Rect &to)
{
    constexpr double arm = 20; // of a line that leaves and arrives on the same side
    layout::Polyline way;
    const bool toTheRight = to.x >= from.right();
    const bool toTheLeft = to.right() <= from.x;
    const Point start{toTheLeft ? from.x : from.right(), from.y + from.height / 2};
    const Point end{toTheRight ? to.x : to.right(), to.y + to.height / 2};
    const double turn = toTheRight || toTheLeft ? (start.x + end.x) / 2 : std::max(start.x, end.x) + arm;
    way.add(start);
    way.add({turn, start.y});
    way.add({turn, end.y});
    way.add(end);
    return way;
}

} // namespace

void hide(ChartSlice &slice, const CanvasLayers &layers)
{
    if (!layers.flows) {
        slice.edges.clear();
        slice.bundles.clear();
    }
    if (!layers.networks) {
        slice.rails.clear();
        slice.attachments.clear();
    }
    if (!layers.links)
        slice.links.clear();
    if (!layers.notes) {
        slice.notes.clear();
        slice.groups.clear();
    }
}

bool isShown(const Hit &hit, const CanvasLayers &layers)
{
    switch (hit.kind) {
    case Hit::Kind::Edge:
    case Hit::Kind::Gate: return layers.flows;
    case Hit::Kind::Rail: return layers.networks;
    case Hit::Kind::Link: return layers.links;
    case Hit::Kind::Note:
    case Hit::Kind::Group: return layers.notes;
    default: return true;
    }
}

std::vector<DependencyLine> dependenciesOf(const layout::Chart &chart, const plan::Plan &plan)
{
    std::vector<DependencyLine> lines;
    for (const plan::Service &service : plan.services()) {
        const layout::Index from = chart.cardOf(service.id);
        for (const plan::Dependency &dependency : service.dependsOn) {
            const layout::Index to = chart.cardOf(dependency.service);
            if (from != layout::none && to != layout::none)
                lines.push_back({from, to, wayBetween(chart.cards[from].rect, chart.cards[to].rect)});
        }
    }
    return lines;
}

} // namespace portolan::views
