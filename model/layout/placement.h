#pragma once

#include "model/layout/layout_engine.h"

namespace portolan::layout {

/// Our own layout: at once, however large the plan. Boxes of a cluster stand in columns beside their
/// networks' rails, those that routes lead to on the left, in the order of what they are connected to;
/// clusters in a grid, entrances first.
class InstantLayout final : public LayoutEngine
{
public:
    text::Result<Arrangement> arrange(const LayoutGraph &graph) override;
};

/// The same, which cannot fail.
Arrangement arrangeInstantly(const LayoutGraph &graph);

/// Where the plan's area begins; the Internet's shore lies to the left of it.
Point chartOrigin(const Chart &chart);

/// Gives nodes and cards their places: the plan's placements where it has them, \a own where it has not. What
/// has no placement of its own makes way for what has one. Frames grow until they hold their services.
void place(Chart &chart, const plan::ResolvedPlan &resolved, const Arrangement &own);

} // namespace portolan::layout
