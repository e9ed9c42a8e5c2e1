#include "views/canvas/canvas_item.h"

#include "model/layout/metrics.h"

#include <algorithm>

namespace portolan::views {

using layout::Index;
using layout::Rect;

namespace {

/// What of a line can be pointed at.
Rect around(const layout::Polyline &way)
{
    if (way.size() < 2)
        return {};
    const layout::Segment run = way.longestRun();
    const Rect bare{std::min(run.from.x, run.to.x), std::min(run.from.y, run.to.y),
                    std::abs(run.to.x - run.from.x), std::abs(run.to.y - run.from.y)};
    return bare.grownBy(layout::metrics::arrowWidth / 2);
}

Rect rectOfRoute(const layout::Chart &chart, plan::RouteId route)
{
    Rect rect;
    for (const layout::RouteEdge &edge : chart.edges) {
        const auto first = chart.edgeRoutes.begin() + edge.routes.first;
        if (std::find(first, first + edge.routes.count, route) != first + edge.routes.count)
            rect = around(edge.way); // the last leg is the route's own
    }
    return rect;
}

} // namespace

Index chipOf(const layout::Chart &chart, const CanvasItem &item)
{
    const Index card = chart.cardOf(item.entity.as<plan::Service>());
    if (card == layout::none || item.port < 0)
        return layout::none;
    const layout::Range chips = chart.cards[card].chips;
    return static_cast<Index>(item.port) < chips.count ? chips.first + static_cast<Index>(item.port)
                                                       : layout::none;
}

CanvasItem itemOf(const layout::Chart &chart, Index chip)
{
    const layout::ServiceCard &card = chart.cards[chart.chips[chip].card];
    return {card.entity, static_cast<int>(chip - card.chips.first)};
}

Rect rectOf(const layout::Chart &chart, const CanvasItem &item)
{
    if (item.port != CanvasItem::whole) {
        const Index chip = chipOf(chart, item);
        return chip == layout::none ? Rect() : chart.chips[chip].rect;
    }
    if (const Rect rect = chart.spotOf(item.entity); !rect.isEmpty())
        return rect;
    if (const plan::RouteId route = item.entity.as<plan::Route>())
        return rectOfRoute(chart, route);
    for (const layout::LinkEdge &link : chart.links)
        if (item.entity == plan::EntityRef(link.link))
            return around(link.way);
    return {};
}

} // namespace portolan::views
