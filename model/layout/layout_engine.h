#pragma once

#include "model/layout/chart.h"
#include "model/text/problem.h"

#include <vector>

namespace portolan::layout {

/// What stays in one piece: a service, or several that share a network namespace.
struct LayoutBox {
    Index cluster = 0;
    Size size;
    Range networks;        ///< in LayoutGraph::networks
    bool entrance = false; ///< traffic from outside arrives here: belongs to the side of the Internet
    bool dormant = false;  ///< does not start: belongs to the end
    bool operator==(const LayoutBox &) const = default;
};

/// What holds boxes: a node.
struct LayoutCluster {
    Range boxes; ///< in LayoutGraph::boxes
    double leastWidth = 0;
    double header = 0;     ///< height above the boxes
    Range networks;        ///< those that lead to other clusters, in LayoutGraph::networks
    bool entrance = false; ///< holds a box that is an entrance
    bool operator==(const LayoutCluster &) const = default;
};

/// Two boxes that belong close together.
struct LayoutConnection {
    Index from = 0;
    Index to = 0;
    Index trunk = 0;      ///< connections of one trunk leave together, and need the room of one line
    bool isRoute = false; ///< public traffic; otherwise a link, which binds less
    bool operator==(const LayoutConnection &) const = default;
};

/// A chart as a layout sees it: sizes and connections, no meaning.
struct LayoutGraph {
    std::vector<LayoutCluster> clusters;
    std::vector<LayoutBox> boxes; ///< by cluster
    std::vector<LayoutConnection> connections;
    std::vector<Index> networks; ///< numbers from 0
    bool operator==(const LayoutGraph &) const = default;
};

/// Where everything goes: clusters from the origin, boxes from their cluster's corner. No box leaves its
/// cluster, no two boxes or clusters overlap. Boxes may be wider than they need be.
struct Arrangement {
    std::vector<Rect> clusters;
    std::vector<Rect> boxes;
    bool operator==(const Arrangement &) const = default;
};

/// A way of arranging. Equal graphs give equal arrangements.
class LayoutEngine
{
public:
    virtual ~LayoutEngine() = default;
    /// Errors: what kept the engine from an answer; our own layout always has one.
    virtual text::Result<Arrangement> arrange(const LayoutGraph &graph) = 0;
};

/// The chart's nodes and services as a graph; boxes in the order of cards, without the members of docks.
LayoutGraph graphOf(const Chart &chart, const plan::ResolvedPlan &resolved);

/// An arrangement as placements of the plan, so that a transaction can keep it. Boxes must be those of
/// graphOf(chart).
std::vector<plan::Placement> placementsFrom(const Chart &chart, const Arrangement &arrangement);

} // namespace portolan::layout
