#pragma once

#include "model/layout/chart.h"

#include <compare>

namespace portolan::views {

/// A thing that the keyboard's focus can be on: an entity, or one port of a service. Keeps its meaning from
/// one chart to the next.
struct CanvasItem {
    static constexpr int whole = -1;

    plan::EntityRef entity;
    int port = whole; ///< counts the ports of the service's card

    explicit operator bool() const { return static_cast<bool>(entity); }
    auto operator<=>(const CanvasItem &) const = default;
};

/// The port's chip, or none.
layout::Index chipOf(const layout::Chart &chart, const CanvasItem &item);

/// The chip as an item.
CanvasItem itemOf(const layout::Chart &chart, layout::Index chip);

/// Where the chart draws an item: a box, the pill of a network, the longest run of a route or link. Empty for
/// what is not drawn.
layout::Rect rectOf(const layout::Chart &chart, const CanvasItem &item);

} // namespace portolan::views
