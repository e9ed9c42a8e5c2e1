#include "model/layout/cluster_layout.h"

#include "model/layout/spacing.h"

#include <cmath>
#include <numeric>

namespace portolan::layout {

namespace {

constexpr double idealShape = 1.05; ///< width to height of a node

/// Sorts, and leaves each value once.
template <class Value>
void sortOut(std::vector<Value> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

using Order = std::vector<Index>; ///< boxes, counted from the cluster's first

class ClusterLayout
{
public:
    ClusterLayout(const LayoutGraph &graph, const Neighbours &neighbours, const LayoutCluster &cluster)
        : m_graph(graph)
        , m_neighbours(neighbours)
        , m_cluster(cluster)
        , m_traits(cluster.boxes.count)
    {
        for (Index i = 0; i < m_traits.size(); ++i)
            m_traits[i] = traitsOf(i);
    }

    ClusterArrangement arrange()
    {
        const Order order = fillOrder();
        std::vector<Order> best;
        double bestCost = 0;
        for (const std::size_t count : columnCounts()) {
            std::vector<Order> columns = filled(order, count);
            const Size size = sizeOf(columns, gapWidths(columns));
            const double shape = size.width / size.height / idealShape;
            const double cost = std::max(shape, 1 / shape);
            if (best.empty() || cost < bestCost) {
                best = std::move(columns);
                bestCost = cost;
            }
        }
        sortColumns(best);
        return placed(best);
    }

private:
    /// What decides where a box goes.
    struct Traits {
        Index arriving = 0; ///< trunks of routes that lead to it
        Index firstRoute = none;
        Index firstNetwork = none;
    };

    Index boxAt(Index own) const { return m_cluster.boxes.first + own; }
    const LayoutBox &box(Index own) const { return m_graph.boxes[boxAt(own)]; }
    double heightWithGap(Index own) const { return box(own).size.height + metrics::cardGap; }

    Traits traitsOf(Index own) const
    {
        Traits traits;
        std::vector<Index> trunks;
        for (const auto &neighbour : m_neighbours.of(boxAt(own))) {
            if (!neighbour.isRoute || !neighbour.isIncoming)
                continue;
            trunks.push_back(neighbour.trunk);
            traits.firstRoute = std::min(traits.firstRoute, neighbour.rank);
        }
        sortOut(trunks);
        traits.arriving = static_cast<Index>(trunks.size());
        if (const Range networks = box(own).networks; networks.count > 0)
            traits.firstNetwork = m_graph.networks[networks.first];
        return traits;
    }

    /// The order in which boxes fill the columns: entrances, then those that most routes lead to, then by
    /// network; the dormant last.
    Order fillOrder() const
    {
        Order order(m_traits.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto key = [this](Index own) {
            const Traits &traits = m_traits[own];
            return std::tuple(!box(own).entrance, box(own).dormant, none - traits.arriving,
                              traits.firstNetwork, traits.firstRoute, own);
        };
        std::sort(order.begin(), order.end(), [&](Index a, Index b) { return key(a) < key(b); });
        return order;
    }

    /// Candidates for the number of columns: all small ones, or those near the square.
    std::vector<std::size_t> columnCounts() const
    {
        double area = 0;
        double width = 1;
        for (Index i = 0; i < m_traits.size(); ++i) {
            area += heightWithGap(i) * (box(i).size.width + betweenCards.width(1, 1));
            width = std::max(width, box(i).size.width + betweenCards.width(1, 1));
        }
        const auto square = static_cast<std::size_t>(std::sqrt(area * idealShape) / width);
        constexpr std::size_t few = 4;
        std::vector<std::size_t> counts;
        const std::size_t most = std::min(square + few, std::max<std::size_t>(m_traits.size(), 1));
        for (std::size_t count = square > few ? square - few : 1; count <= most; ++count)
            counts.push_back(count);
        return counts.empty() ? std::vector<std::size_t>{1} : counts;
    }

    /// Fills columns one after the other to about equal heights. Entrances stay in the first, where the
    /// Internet's lines reach them straight, unless that would make a tower of it.
    std::vector<Order> filled(const Order &order, std::size_t count) const
    {
        const double total =
            std::accumulate(order.begin(), order.end(), pillRoom(order),
                            [this](double sum, Index own) { return sum + heightWithGap(own); });
        const double fair = total / static_cast<double>(count);
        constexpr double tower = 1200;
        std::vector<Order> columns(1);
        double height = pillRoom(order);
        for (const Index own : order) {
            const double half = heightWithGap(own) / 2;
            const bool staysFirst =
                box(own).entrance && columns.size() == 1 && height < std::max(fair, tower);
            if (!staysFirst && !columns.back().empty() && columns.size() < count && height + half > fair) {
                columns.emplace_back();
                height = 0;
            }
            columns.back().push_back(own);
            height += heightWithGap(own);
        }
        return columns;
    }

    /// The names of the networks stand below the first column.
    double pillRoom(const Order &order) const
    {
        return static_cast<double>(std::min<std::size_t>(networksOf(order).size(), mostPills)) *
               metrics::portRow;
    }

    std::vector<Index> networksOf(const Order &order) const
    {
        std::vector<Index> networks;
        for (const Index own : order)
            for (Index i = box(own).networks.first; i < box(own).networks.end(); ++i)
                networks.push_back(m_graph.networks[i]);
        sortOut(networks);
        return networks;
    }

    /// Inside a column: the first by the order of routes, each further one by the heights of what its boxes
    /// are linked to on the left, so that links run level.
    void sortColumns(std::vector<Order> &columns) const
    {
        std::vector<double> middle(m_traits.size(), -1);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            Order &column = columns[c];
            std::vector<double> pull(m_traits.size(), 0);
            for (const Index own : column)
                pull[own] = c == 0 ? 0 : meanHeight(own, middle);
            std::stable_sort(column.begin(), column.end(), [&](Index a, Index b) {
                const auto key = [&](Index own) {
                    return std::tuple(box(own).dormant, c == 0 && !box(own).entrance, pull[own],
                                      c == 0 ? m_traits[own].firstRoute : none, own);
                };
                return key(a) < key(b);
            });
            double y = 0;
            for (const Index own : column) {
                middle[own] = y + box(own).size.height / 2;
                y += heightWithGap(own);
            }
        }
    }

    /// The mean height of the neighbours that have a place already. Without any, the top: boxes that are
    /// linked to nothing must not push others away from what they are linked to.
    double meanHeight(Index own, const std::vector<double> &middle) const
    {
        double sum = 0;
        int known = 0;
        for (const auto &neighbour : m_neighbours.of(boxAt(own))) {
            if (!m_cluster.boxes.contains(neighbour.box) || middle[neighbour.box - m_cluster.boxes.first] < 0)
                continue;
            sum += middle[neighbour.box - m_cluster.boxes.first];
            ++known;
        }
        return known == 0 ? 0 : sum / known;
    }

    /// The width of the gap left of each column, and of the one behind the last.
    std::vector<double> gapWidths(const std::vector<Order> &columns) const
    {
        std::vector<std::vector<Index>> rails(columns.size() + 1);
        std::vector<std::size_t> columnOf(m_traits.size());
        for (std::size_t c = 0; c < columns.size(); ++c) {
            auto &own = rails[railGap(c, columns.size())];
            const std::vector<Index> networks = networksOf(columns[c]);
            own.insert(own.end(), networks.begin(), networks.end());
            sortOut(own);
            for (const Index at : columns[c])
                columnOf[at] = c;
        }
        const std::vector<std::size_t> tracks = trackCounts(columns, columnOf);
        std::vector<double> widths(columns.size() + 1);
        widths.front() = metrics::nodeLeftInset;
        for (std::size_t gap = 1; gap < columns.size(); ++gap)
            widths[gap] = betweenCards.width(std::min(rails[gap].size(), mostRails), tracks[gap]);
        const auto further = static_cast<double>(std::max<std::size_t>(tracks.back(), 1) - 1);
        widths.back() = metrics::nodeRightInset + further * metrics::parallel;
        if (const std::size_t last = std::min(rails.back().size(), mostRails))
            widths.back() = betweenCards.tracksFrom(last) + metrics::nodeRightInset;
        return widths;
    }

    /// How many lines run in each gap: a route comes in left of its target's column, a link right of it.
    std::vector<std::size_t> trackCounts(const std::vector<Order> &columns,
                                         const std::vector<std::size_t> &columnOf) const
    {
        std::vector<std::vector<Index>> lines(columns.size() + 1);
        for (std::size_t c = 0; c < columns.size(); ++c)
            for (const Index own : columns[c])
                for (const auto &neighbour : m_neighbours.of(boxAt(own))) {
                    const bool inside = m_cluster.boxes.contains(neighbour.box);
                    if (neighbour.isIncoming && neighbour.isRoute && (c > 0 || inside))
                        lines[c].push_back(neighbour.trunk);
                    else if (!neighbour.isIncoming && neighbour.isRoute && c + 1 < columns.size())
                        lines[c + 1].push_back(neighbour.trunk);
                    else if (neighbour.isIncoming && !neighbour.isRoute)
                        lines[linkGap(c, inside ? columnOf[neighbour.box - m_cluster.boxes.first] : c)]
                            .push_back(neighbour.trunk);
                }
        std::vector<std::size_t> counts;
        for (auto &gap : lines) {
            sortOut(gap);
            counts.push_back(std::min(gap.size(), mostCardTracks));
        }
        return counts;
    }

    static std::size_t linkGap(std::size_t target, std::size_t source)
    {
        return source < target ? target : target + 1;
    }

    double widthOf(const Order &column) const
    {
        double width = 0;
        for (const Index own : column)
            width = std::max(width, box(own).size.width);
        return width;
    }

    Size sizeOf(const std::vector<Order> &columns, const std::vector<double> &gaps) const
    {
        Size size{std::accumulate(gaps.begin(), gaps.end(), 0.0), 0};
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double height = c == 0 ? pillRoom(columns[c]) : 0;
            for (const Index own : columns[c])
                height += heightWithGap(own);
            size.width += widthOf(columns[c]);
            size.height = std::max(size.height, height - metrics::cardGap);
        }
        size.width = std::max(size.width, m_cluster.leastWidth);
        size.height = m_cluster.header +
                      (m_traits.empty()
                           ? metrics::nodeLeastBody
                           : topRoom(columns) + size.height + joinRoom(columns) + metrics::nodeBottomInset);
        return size;
    }

    /// Below the cards, for the networks that reach over more than two columns.
    double joinRoom(const std::vector<Order> &columns) const
    {
        std::vector<std::pair<Index, std::size_t>> gaps; // network and gap
        for (std::size_t c = 0; c < columns.size(); ++c)
            for (const Index network : networksOf(columns[c]))
                gaps.emplace_back(network, railGap(c, columns.size()));
        sortOut(gaps);
        int joins = 0;
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            const bool isFirst = i == 0 || gaps[i - 1].first != gaps[i].first;
            const bool goesOn = i + 1 < gaps.size() && gaps[i + 1].first == gaps[i].first;
            joins += isFirst && goesOn ? 1 : 0;
        }
        return static_cast<double>(joins) * joinPitch;
    }

    /// Between header and cards, where the routes to further columns come in.
    double topRoom(const std::vector<Order> &columns) const
    {
        std::vector<Index> trunks;
        for (std::size_t c = 1; c < columns.size(); ++c)
            for (const Index own : columns[c])
                for (const auto &neighbour : m_neighbours.of(boxAt(own)))
                    if (neighbour.isRoute && neighbour.isIncoming)
                        trunks.push_back(neighbour.trunk);
        sortOut(trunks);
        const std::size_t extra = std::min(std::max<std::size_t>(trunks.size(), 1) - 1, mostCardTracks);
        return metrics::nodeTopInset + static_cast<double>(extra) * metrics::parallel;
    }

    ClusterArrangement placed(const std::vector<Order> &columns) const
    {
        const std::vector<double> gaps = gapWidths(columns);
        ClusterArrangement result;
        result.size = sizeOf(columns, gaps);
        result.boxes.resize(m_traits.size());
        double x = 0;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            x += gaps[c];
            double y = m_cluster.header + topRoom(columns);
            const double width = widthOf(columns[c]);
            for (const Index own : columns[c]) {
                result.boxes[own] = {x, y, width, box(own).size.height};
                y += heightWithGap(own);
            }
            x += width;
        }
        return result;
    }

    static constexpr std::size_t mostRails = 6;
    static constexpr std::size_t mostPills = 4;

    const LayoutGraph &m_graph;
    const Neighbours &m_neighbours;
    const LayoutCluster &m_cluster;
    std::vector<Traits> m_traits;
};

} // namespace

Neighbours::Neighbours(const LayoutGraph &graph)
{
    m_first.assign(graph.boxes.size() + 1, 0);
    for (const LayoutConnection &connection : graph.connections) {
        ++m_first[connection.from + 1];
        ++m_first[connection.to + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_neighbours.resize(graph.connections.size() * 2);
    std::vector<Index> next(m_first.begin(), m_first.end() - 1);
    for (Index i = 0; i < graph.connections.size(); ++i) {
        const LayoutConnection &connection = graph.connections[i];
        m_neighbours[next[connection.from]++] = {connection.to, connection.trunk, i, connection.isRoute,
                                                 false};
        m_neighbours[next[connection.to]++] = {connection.from, connection.trunk, i, connection.isRoute,
                                               true};
    }
}

ClusterArrangement arrangeCluster(const LayoutGraph &graph, const Neighbours &neighbours, Index cluster)
{
    return ClusterLayout(graph, neighbours, graph.clusters[cluster]).arrange();
}

} // namespace portolan::layout
