#pragma once

#include "model/layout/chart.h"

namespace portolan::views {

enum class Direction { Left, Right, Up, Down };

/// The node, service or place that lies nearest to `from` in a direction; `from` itself when there is none.
/// From none, the first of the chart. Together the four directions reach everything.
plan::EntityRef neighbour(const layout::Chart &chart, plan::EntityRef from, Direction direction);

} // namespace portolan::views
