#pragma once

#include "model/layout/layout_engine.h"

namespace portolan::layout {

/// What boxes are connected to, for look-up by box.
class Neighbours
{
public:
    explicit Neighbours(const LayoutGraph &graph);

    struct Neighbour {
        Index box = 0;
        Index trunk = 0;
        Index rank = 0; ///< position of the connection in the graph: routes are in the order of the plan
        bool isRoute = false;
        bool isIncoming = false;
    };
    std::span<const Neighbour> of(Index box) const
    {
        return {m_neighbours.data() + m_first[box], m_first[box + 1] - m_first[box]};
    }

private:
    std::vector<Index> m_first;
    std::vector<Neighbour> m_neighbours;
};

/// The inside of a cluster.
struct ClusterArrangement {
    Size size;
    std::vector<Rect> boxes; ///< in the order of the cluster's boxes
};

/// Columns of boxes with the room for rails and lines between them: boxes that routes lead to first, the rest
/// by network, each column in the order of what its boxes are connected to.
ClusterArrangement arrangeCluster(const LayoutGraph &graph, const Neighbours &neighbours, Index cluster);

} // namespace portolan::layout
