#pragma once

#include "views/canvas/canvas_focus.h"
#include "views/canvas/chart_index.h"

#include <optional>

namespace portolan::views {

/// True for a route or a link.
bool isLine(const CanvasItem &item);

/// The first line that leaves a port on that side, or arrives there.
std::optional<CanvasItem> lineAt(const layout::Chart &chart, const CanvasItem &port, Direction side);

/// One step from a line: to the left and right its ends, up and down the other lines at its ends; `line`
/// itself where there is none.
CanvasItem stepAlong(const layout::Chart &chart, const CanvasItem &line, Direction direction);

/// The part of the chart that draws a line: of a route its last leg, which is its own. Nothing for what is
/// not drawn.
Hit hitOf(const layout::Chart &chart, const CanvasItem &line);

} // namespace portolan::views
