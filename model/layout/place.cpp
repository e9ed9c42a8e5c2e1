#include "model/layout/metrics.h"
#include "model/layout/placement.h"
#include "model/layout/spacing.h"

#include <cmath>
#include <numeric>
#include <set>
#include <unordered_map>

namespace portolan::layout {

namespace {

using namespace plan;

constexpr double shoreLeft = 12;
constexpr double chartTop = 16;
constexpr double between = 16; ///< the least distance of things that were placed by hand and those that were not

/// Rectangles by the cells they lie in, to ask quickly what is in the way.
class Occupied
{
public:
    void add(const Rect &rect)
    {
        eachCell(rect, [&](std::int64_t cell) { m_cells[cell].push_back(rect); });
    }

    /// The lowest bottom edge of what \a rect would overlap; nothing when it is free.
    std::optional<double> bottomOfOverlap(const Rect &rect) const
    {
        std::optional<double> bottom;
        eachCell(rect, [&](std::int64_t cell) {
            if (const auto found = m_cells.find(cell); found != m_cells.end())
                for (const Rect &other : found->second)
                    if (rect.intersects(other))
                        bottom = std::max(bottom.value_or(other.bottom()), other.bottom());
        });
        return bottom;
    }

    /// Moves a rectangle down until it is free.
    Rect settled(Rect rect) const
    {
        while (const auto bottom = bottomOfOverlap(rect))
            rect.y = *bottom + between;
        return rect;
    }

private:
    template <class Visit>
    static void eachCell(const Rect &rect, Visit visit)
    {
        constexpr double side = 512;
        const auto cell = [](double at) { return static_cast<std::int64_t>(std::floor(at / side)); };
        for (std::int64_t x = cell(rect.x); x <= cell(rect.right()); ++x)
            for (std::int64_t y = cell(rect.y); y <= cell(rect.bottom()); ++y)
                visit((x << 32) ^ (y & 0xFFFFFFFF));
    }

    std::unordered_map<std::int64_t, std::vector<Rect>> m_cells;
};

/// A card with what stands out of it.
Rect withChips(const Rect &card)
{
    return {card.x - metrics::chipStraddle, card.y, card.width + metrics::chipStraddle, card.height};
}

class Placer
{
public:
    Placer(Chart &chart, const ResolvedPlan &resolved, const Arrangement &own)
        : m_chart(chart), m_resolved(resolved), m_placements(resolved.plan().placements()), m_own(own)
    {
    }

    void place()
    {
        std::size_t box = 0;
        for (std::size_t i = 0; i < m_chart.nodes.size(); ++i)
            placeCards(m_chart.nodes[i], m_own.clusters[i], box);
        placeNodes();
        for (const NodeFrame &node : m_chart.nodes)
            for (Index i = node.cards.first; i < node.cards.end(); ++i)
                moveCard(m_chart.cards[i], {node.rect.x, node.rect.y});
    }

private:
    static void moveCard(ServiceCard &card, Point delta)
    {
        card.rect = card.rect.movedBy(delta);
        if (!card.isMember())
            card.outline = card.outline.movedBy(delta);
    }

    void moveDock(Index owner, Point to)
    {
        const Range dock = m_chart.dockOf(owner);
        for (Index i = dock.first; i < dock.end(); ++i)
            moveCard(m_chart.cards[i], to);
    }

    /// A service's own placement counts on the node that it belongs to, not on one that takes all services.
    const Placement *placementOf(const ServiceCard &card) const
    {
        const Placement *placement = m_placements.find(card.entity);
        const Service &service = m_resolved.plan().services().at(card.entity.as<Service>());
        return placement && m_resolved.nodeOf(service) == service.node ? placement : nullptr;
    }

    /// Cards relative to their node, whose size follows.
    void placeCards(NodeFrame &node, const Rect &own, std::size_t &box)
    {
        Occupied occupied;
        std::vector<std::pair<Index, Point>> waiting;
        bool anyPlaced = false;
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            const ServiceCard &card = m_chart.cards[i];
            if (card.isMember())
                continue;
            const Point at = m_own.boxes[box++];
            if (const Placement *placement = placementOf(card)) {
                moveDock(i, {std::max(placement->x, metrics::chipStraddle + 4), std::max(placement->y, node.headerHeight + 4)});
                occupied.add(withChips(card.outline));
                anyPlaced = true;
            } else {
                waiting.emplace_back(i, at);
            }
        }
        for (const auto &[owner, at] : waiting) {
            const Rect &outline = m_chart.cards[owner].outline;
            const Rect wanted = withChips({at.x, at.y, outline.width, outline.height});
            const Rect settled = anyPlaced ? occupied.settled(wanted) : wanted;
            moveDock(owner, {at.x, settled.y});
            if (anyPlaced)
                occupied.add(settled);
        }
        node.rect = sizeOf(node, own, anyPlaced);
    }

    Rect sizeOf(const NodeFrame &node, const Rect &own, bool anyPlaced) const
    {
        Size size{own.width, own.height};
        if (anyPlaced) {
            size = {node.rect.width, node.headerHeight};
            for (Index i = node.cards.first; i < node.cards.end(); ++i) {
                const Rect &outline = m_chart.cards[i].outline;
                size.width = std::max(size.width, outline.right() + metrics::nodeRightInset);
                size.height = std::max(size.height, outline.bottom() + metrics::nodeBottomInset + metrics::portRow);
            }
        }
        if (const Placement *placement = m_placements.find(node.entity))
            size = {std::max(size.width, placement->width), std::max(size.height, placement->height)};
        return {own.x, own.y, size.width, size.height};
    }

    void placeNodes()
    {
        const Point origin = chartOrigin(m_chart);
        Occupied occupied;
        bool anyChanged = false;
        std::vector<NodeFrame *> waiting;
        for (std::size_t i = 0; i < m_chart.nodes.size(); ++i) {
            NodeFrame &node = m_chart.nodes[i];
            anyChanged = anyChanged || node.rect.width > m_own.clusters[i].width || node.rect.height > m_own.clusters[i].height;
            if (const Placement *placement = m_placements.find(node.entity)) {
                node.rect.x = placement->x;
                node.rect.y = placement->y;
                occupied.add(node.rect);
                anyChanged = true;
            } else {
                node.rect = node.rect.movedBy(origin);
                waiting.push_back(&node);
            }
        }
        if (!anyChanged)
            return;
        for (NodeFrame *node : waiting) {
            node->rect = occupied.settled(node->rect);
            occupied.add(node->rect);
        }
    }

    Chart &m_chart;
    const ResolvedPlan &m_resolved;
    const Table<Placement> &m_placements;
    const Arrangement &m_own;
};

/// Numbers the plan's networks as a layout wants them: small, and only those that it draws as rails.
class NetworkNumbers
{
public:
    Index operator()(NetworkId id)
    {
        return m_numbers.try_emplace(id, static_cast<Index>(m_numbers.size())).first->second;
    }

private:
    std::unordered_map<NetworkId, Index> m_numbers;
};

} // namespace

Point chartOrigin(const Chart &chart)
{
    if (chart.places.empty())
        return {shoreLeft + 4, chartTop};
    const double gap = chart.places.size() > 1 ? metrics::shoreGap : metrics::shorePlainGap;
    return {shoreLeft + metrics::shoreWidth + gap, chartTop};
}

void place(Chart &chart, const ResolvedPlan &resolved, const Arrangement &own)
{
    Placer(chart, resolved, own).place();
}

LayoutGraph graphOf(const Chart &chart, const ResolvedPlan &resolved)
{
    const Plan &plan = resolved.plan();
    LayoutGraph graph;
    NetworkNumbers number;
    std::vector<Index> boxOf(chart.cards.size());
    std::vector<bool> entrances(chart.cards.size(), false);
    for (const RouteEdge &edge : chart.edges)
        if (edge.toCard != none && edge.leg != EdgeLeg::Forward)
            entrances[chart.dockOf(edge.toCard).first] = true;

    const auto addNetwork = [&](NetworkId id, NetworkKind first, NetworkKind second) {
        const Network *network = plan.find(id);
        if (network && (network->kind == first || network->kind == second))
            graph.networks.push_back(number(id));
    };
    for (const NodeFrame &node : chart.nodes) {
        const auto clusterIndex = static_cast<Index>(graph.clusters.size());
        LayoutCluster cluster;
        cluster.leastWidth = node.rect.width;
        cluster.header = node.headerHeight;
        cluster.networks.first = static_cast<Index>(graph.networks.size());
        for (const Interface &interface : plan.nodes().at(node.entity.as<Node>()).interfaces)
            addNetwork(interface.network, NetworkKind::Tailnet, NetworkKind::Lan);
        cluster.networks.count = static_cast<Index>(graph.networks.size()) - cluster.networks.first;
        cluster.boxes.first = static_cast<Index>(graph.boxes.size());
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            const ServiceCard &card = chart.cards[i];
            boxOf[i] = card.isMember() ? boxOf[card.dockOwner] : static_cast<Index>(graph.boxes.size());
            if (card.isMember())
                continue;
            LayoutBox box{clusterIndex, {card.outline.width, card.outline.height}, {}, entrances[i], !card.active};
            box.networks.first = static_cast<Index>(graph.networks.size());
            for (const NetworkAttachment &attachment : plan.services().at(card.entity.as<Service>()).networks)
                addNetwork(attachment.network, NetworkKind::Compose, NetworkKind::Compose);
            box.networks.count = static_cast<Index>(graph.networks.size()) - box.networks.first;
            cluster.entrance = cluster.entrance || box.entrance;
            graph.boxes.push_back(box);
        }
        cluster.boxes.count = static_cast<Index>(graph.boxes.size()) - cluster.boxes.first;
        graph.clusters.push_back(cluster);
    }

    const auto chips = static_cast<Index>(chart.chips.size());
    const auto cards = static_cast<Index>(chart.cards.size());
    for (const RouteEdge &edge : chart.edges)
        if (edge.leg == EdgeLeg::Forward)
            graph.connections.push_back({boxOf[edge.fromCard], boxOf[edge.toCard],
                                         edge.fromChip != none ? edge.fromChip : chips + edge.fromCard, true});
    for (const LinkEdge &link : chart.links)
        graph.connections.push_back({boxOf[link.fromCard], boxOf[link.toCard], chips + cards + link.fromCard, false});
    return graph;
}

std::vector<Placement> placementsFrom(const Chart &chart, const Arrangement &arrangement)
{
    std::vector<Placement> placements;
    const Point origin = chartOrigin(chart);
    std::size_t box = 0;
    for (std::size_t i = 0; i < chart.nodes.size(); ++i) {
        const NodeFrame &node = chart.nodes[i];
        const Rect &rect = arrangement.clusters[i];
        placements.push_back({node.entity, rect.x + origin.x, rect.y + origin.y, 0, 0});
        for (Index c = node.cards.first; c < node.cards.end(); ++c)
            if (!chart.cards[c].isMember()) {
                const Point &at = arrangement.boxes[box++];
                placements.push_back({chart.cards[c].entity, at.x, at.y, 0, 0});
            }
    }
    return placements;
}

} // namespace portolan::layout
