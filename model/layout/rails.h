#pragma once

#include "model/layout/chart.h"

namespace portolan::layout {

/// Places the Internet's shore and the content delivery networks: where the plan has them, or before the
/// ports that their routes arrive at.
void placePlaces(Chart &chart, const plan::Table<plan::Placement> &placements);

/// Draws the networks: tailnets and LANs between nodes, compose networks inside each node that uses them.
void layRails(Chart &chart, const plan::ResolvedPlan &resolved, const TextMeasure &measure);

} // namespace portolan::layout
