#pragma once

#include "model/layout/chart.h"
#include "model/tour/tour.h"

namespace portolan::views {

/// The part of a chart that a stop of a tour is about: an interface's row, a port, a gate, a card. Empty
/// where nothing of it is drawn.
layout::Rect anchorOf(const layout::Chart &chart, const tour::Tour &tour, const tour::Stop &stop);

/// What is to be seen together with an anchor: the whole card of a service, for one of its ports.
layout::Rect surroundingsOf(const layout::Chart &chart, const layout::Rect &anchor);

/// The line of a route on the chart, stretch by stretch, with a little room at its sides.
std::vector<layout::Rect> pathOf(const layout::Chart &chart, plan::RouteId route);

/// The node in which an anchor lies; empty where there is none.
layout::Rect frameOf(const layout::Chart &chart, const layout::Rect &anchor);

} // namespace portolan::views
