#pragma once

#include "model/plan/resolved_plan.h"
#include "views/canvas/canvas_item.h"
#include "views/canvas/chart_index.h"
#include "views/canvas/unrouted_lines.h"

#include <QString>

namespace portolan::views {

class Viewpoint;

/// What a thing on the canvas is, in full: name, address and port, protocol, what passes. For tool tips;
/// empty for nothing. Of a port also whether `from` reaches it, if that is given.
QString describe(const layout::Chart &chart, const Hit &hit, const plan::ResolvedPlan &resolved,
                 const Viewpoint *from = nullptr);

/// What a screen reader says of a thing: its name and kind, for a port what it is bound to.
QString spokenName(const layout::Chart &chart, const CanvasItem &item, const plan::ResolvedPlan &resolved,
                   const Viewpoint *from = nullptr);

/// `5280/tcp without a route`, `3 ports without a route`.
QString textOf(const layout::Chart &chart, const UnroutedLine &line);

} // namespace portolan::views
