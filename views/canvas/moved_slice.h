#pragma once

#include "views/canvas/chart_index.h"

namespace portolan::views {

/// What of a chart changes place when these things do: they themselves, what is in them, and the lines that
/// end there.
ChartSlice sliceMovedWith(const layout::Chart &chart, const std::vector<plan::EntityRef> &moved);

} // namespace portolan::views
