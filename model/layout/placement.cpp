#include "model/layout/placement.h"

#include "model/layout/cluster_layout.h"
#include "model/layout/spacing.h"

#include <cmath>
#include <numeric>
#include <set>

namespace portolan::layout {

namespace {

constexpr double idealShape = 1.6; ///< width to height of a chart: a screen's
constexpr double shoreShare = 160; ///< what the Internet takes at the left
constexpr double rowGap = 64;
constexpr std::size_t mostRowTracks = 8;

/// Which cluster stands where in the grid.
struct Grid {
    std::size_t columns = 0;
    std::vector<std::size_t> columnOf;
    std::vector<std::size_t> rowOf;
};

class ClusterGrid
{
public:
    ClusterGrid(const LayoutGraph &graph, const std::vector<Size> &sizes)
        : m_graph(graph)
        , m_sizes(sizes)
    {
        m_order.resize(sizes.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_partition(m_order.begin(), m_order.end(),
                              [&](std::size_t i) { return graph.clusters[i].entrance; });
        m_entrances = static_cast<std::size_t>(std::count_if(
            graph.clusters.begin(), graph.clusters.end(), [](const LayoutCluster &c) { return c.entrance; }));
    }

    std::vector<Rect> arrange() const
    {
        if (m_sizes.empty())
            return {};
        Grid best;
        double bestCost = 0;
        for (const std::size_t rows : rowCounts())
            for (const bool entrancesApart : {true, false}) {
                Grid grid = gridOf(rows, entrancesApart);
                const double cost = costOf(grid) * (entrancesApart ? 1 : mixedPenalty);
                if (best.columns == 0 || cost < bestCost) {
                    best = std::move(grid);
                    bestCost = cost;
                }
            }
        return rectsOf(best);
    }

private:
    static constexpr double mixedPenalty = 1.35;

    std::vector<std::size_t> rowCounts() const
    {
        const std::size_t count = m_sizes.size();
        double area = 0;
        double height = 0;
        for (const Size &size : m_sizes) {
            area += (size.width + betweenNodes.width(1, 1)) * (size.height + rowGap);
            height += size.height + rowGap;
        }
        const double ideal = std::sqrt(area / idealShape) / (height / static_cast<double>(count));
        constexpr double reach = 3;
        const auto least = static_cast<std::size_t>(std::max(1.0, ideal / reach));
        const auto most = std::min(count, static_cast<std::size_t>(std::ceil(ideal * reach)));
        const std::size_t step = std::max<std::size_t>(1, (most - std::min(least, most)) / 48);
        std::vector<std::size_t> counts;
        for (std::size_t rows = least; rows <= most; rows += step)
            counts.push_back(rows);
        return counts.empty() ? std::vector{count} : counts;
    }

    /// Entrances first; apart they fill columns of their own, otherwise the grid is filled row by row.
    Grid gridOf(std::size_t rows, bool entrancesApart) const
    {
        const std::size_t count = m_order.size();
        const std::size_t apart = entrancesApart ? m_entrances : 0;
        const std::size_t apartColumns = (apart + rows - 1) / rows;
        const std::size_t rest = count - apart;
        const std::size_t restColumns = (rest + rows - 1) / rows;
        Grid grid{apartColumns + restColumns, std::vector<std::size_t>(count),
                  std::vector<std::size_t>(count)};
        for (std::size_t i = 0; i < count; ++i) {
            const bool isApart = i < apart;
            const std::size_t at = isApart ? i : i - apart;
            const std::size_t across = isApart ? apartColumns : restColumns;
            grid.columnOf[m_order[i]] = (isApart ? 0 : apartColumns) + at % across;
            grid.rowOf[m_order[i]] = at / across;
        }
        return grid;
    }

    double costOf(const Grid &grid) const
    {
        std::vector<double> widths(grid.columns, 0);
        std::vector<double> heights(m_sizes.size(), 0);
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            widths[grid.columnOf[i]] =
                std::max(widths[grid.columnOf[i]], m_sizes[i].width + betweenNodes.width(1, 1));
            heights[grid.rowOf[i]] = std::max(heights[grid.rowOf[i]], m_sizes[i].height + rowGap);
        }
        const double width = std::accumulate(widths.begin(), widths.end(), shoreShare);
        const double height = std::accumulate(heights.begin(), heights.end(), 0.0);
        const double shape = std::log(width / height / idealShape);
        return width * height * (1 + shape * shape);
    }

    std::vector<Rect> rectsOf(const Grid &grid) const
    {
        const std::vector<double> gaps = columnGaps(grid);
        std::vector<double> left(grid.columns + 1, 0);
        std::vector<double> top(m_sizes.size() + 1, 0);
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            left[grid.columnOf[i] + 1] = std::max(left[grid.columnOf[i] + 1], m_sizes[i].width);
            top[grid.rowOf[i] + 1] = std::max(top[grid.rowOf[i] + 1], m_sizes[i].height);
        }
        for (std::size_t c = 1; c <= grid.columns; ++c)
            left[c] += left[c - 1] + (c < gaps.size() ? gaps[c] : 0);
        const double between = rowGap + static_cast<double>(tracksBetweenRows(grid)) * metrics::parallel;
        for (std::size_t r = 1; r < top.size(); ++r)
            top[r] += top[r - 1] + between;
        std::vector<Rect> rects;
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            rects.push_back(
                {left[grid.columnOf[i]], top[grid.rowOf[i]], m_sizes[i].width, m_sizes[i].height});
        return rects;
    }

    /// The trunks that leave a cluster to the right of its column or enter one to the left.
    std::vector<double> columnGaps(const Grid &grid) const
    {
        std::vector<std::vector<Index>> trunks(grid.columns + 1);
        for (const LayoutConnection &connection : m_graph.connections) {
            const Index from = m_graph.boxes[connection.from].cluster;
            const Index to = m_graph.boxes[connection.to].cluster;
            if (from == to)
                continue;
            trunks[grid.columnOf[from] + 1].push_back(connection.trunk);
            trunks[grid.columnOf[to]].push_back(connection.trunk);
        }
        std::vector<std::set<Index>> rails(grid.columns + 1);
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            for (Index n = m_graph.clusters[i].networks.first; n < m_graph.clusters[i].networks.end(); ++n)
                rails[std::max<std::size_t>(grid.columnOf[i], 1)].insert(m_graph.networks[n]);
        std::vector<double> gaps(grid.columns + 1);
        for (std::size_t gap = 0; gap <= grid.columns; ++gap) {
            auto &own = trunks[gap];
            std::sort(own.begin(), own.end());
            const auto distinct = static_cast<std::size_t>(std::unique(own.begin(), own.end()) - own.begin());
            gaps[gap] =
                betweenNodes.width(rails[gap].size(), std::clamp<std::size_t>(distinct, 2, mostNodeTracks));
        }
        return gaps;
    }

    /// Lines that cross a column on their way run between the rows.
    std::size_t tracksBetweenRows(const Grid &grid) const
    {
        std::set<Index> trunks;
        for (const LayoutConnection &connection : m_graph.connections) {
            const std::size_t from = grid.columnOf[m_graph.boxes[connection.from].cluster];
            const std::size_t to = grid.columnOf[m_graph.boxes[connection.to].cluster];
            if (m_graph.boxes[connection.from].cluster != m_graph.boxes[connection.to].cluster &&
                to != from + 1)
                trunks.insert(connection.trunk);
            if (trunks.size() == mostRowTracks)
                break;
        }
        return trunks.size();
    }

    const LayoutGraph &m_graph;
    const std::vector<Size> &m_sizes;
    std::vector<std::size_t> m_order;
    std::size_t m_entrances = 0;
};

} // namespace

Arrangement arrangeInstantly(const LayoutGraph &graph)
{
    const Neighbours neighbours(graph);
    Arrangement arrangement;
    arrangement.boxes.resize(graph.boxes.size());
    std::vector<Size> sizes;
    for (Index i = 0; i < graph.clusters.size(); ++i) {
        const ClusterArrangement inside = arrangeCluster(graph, neighbours, i);
        std::copy(inside.boxes.begin(), inside.boxes.end(),
                  arrangement.boxes.begin() + graph.clusters[i].boxes.first);
        sizes.push_back(inside.size);
    }
    arrangement.clusters = ClusterGrid(graph, sizes).arrange();
    return arrangement;
}

text::Result<Arrangement> InstantLayout::arrange(const LayoutGraph &graph)
{
    return arrangeInstantly(graph);
}

} // namespace portolan::layout
