#pragma once

#include "views/canvas/chart_reach.h"

#include <string>

namespace portolan::views {

/// The way by which the Internet reaches ports of a node that no route leads to: past every proxy.
struct UnroutedLine {
    layout::Index node = layout::none;
    layout::Index chip = layout::none; ///< where it ends; none = at the frame
    layout::Index ports = 0;           ///< of the node that it stands for
    layout::Polyline way;
};

/// One for each node with such a port, from the shore round what stands before the node to the first port at
/// its edge: `wanted`, if it is one of them. None for a plan in which so many nodes have such ports that the
/// lines would hide it.
std::vector<UnroutedLine> unroutedLinesOf(const layout::Chart &chart, const ChartReach &reach,
                                          layout::Index wanted);

} // namespace portolan::views
