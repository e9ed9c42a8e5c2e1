#pragma once

#include "model/layout/chart.h"

namespace portolan::layout {

/// Leads every edge, link and bundle of a chart whose boxes and rails have their places, and marks the gates.
void routeAll(Chart &chart);

} // namespace portolan::layout
