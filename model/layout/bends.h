#pragma once

#include "model/layout/chart.h"

/// Ways that a person has bent: the upright run and the level run of such a way go where they were put.
namespace portolan::layout {

/// Notes the bends that the plan's placements ask for: a route's on its own leg, a link's on its line.
void noteBends(Chart &chart, const plan::Table<plan::Placement> &placements);

/// The way that begins and ends as this one and passes the upright line at bend.x and the level one at
/// bend.y.
Polyline bent(const Polyline &way, Point bend);

/// The bend that a way has by itself: where its longest upright and level runs between the ends lie.
Point bendOf(const Polyline &way);

/// True for a leg that belongs to one route alone, so that bending it bends no other.
bool canBend(const RouteEdge &edge);

} // namespace portolan::layout
