#pragma once

#include "views/canvas/canvas_item.h"

namespace portolan::views {

enum class Direction { Left, Right, Up, Down };

/// The node, service or place that lies nearest to `from` in a direction; `from` itself when there is none.
/// From none, the first of the chart. Together the four directions reach everything.
plan::EntityRef neighbour(const layout::Chart &chart, plan::EntityRef from, Direction direction);

/// One step of the focus: from thing to thing, from a port to the next port of its service, or off to the side
/// to the line that begins or ends there, and along a line to its ends. A port without a line leads to the
/// neighbours of its service.
CanvasItem step(const layout::Chart &chart, const CanvasItem &from, Direction direction);

/// The first thing inside: a node's first service, a service's first port; `from` itself where there is none.
CanvasItem inside(const layout::Chart &chart, const CanvasItem &from);
/// What it is inside of: a port's service, a service's node; `from` itself for what stands alone.
CanvasItem outside(const layout::Chart &chart, const CanvasItem &from);

} // namespace portolan::views
