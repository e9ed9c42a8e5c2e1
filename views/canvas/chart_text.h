#pragma once

#include "model/plan/resolved_plan.h"
#include "views/canvas/canvas_item.h"
#include "views/canvas/chart_index.h"

#include <QString>

namespace portolan::views {

/// What a thing on the canvas is, in full: name, address and port, protocol, what passes. For tool tips;
/// empty for nothing.
QString describe(const layout::Chart &chart, const Hit &hit, const plan::ResolvedPlan &resolved);

/// What a screen reader says of a thing: its name and kind, for a port what it is bound to.
QString spokenName(const layout::Chart &chart, const CanvasItem &item, const plan::ResolvedPlan &resolved);

} // namespace portolan::views
