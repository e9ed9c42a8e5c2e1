#include "model/layout/metrics.h"
#include "model/layout/occupied.h"
#include "model/layout/placement.h"
#include "model/layout/spacing.h"

#include <unordered_map>

namespace portolan::layout {

namespace {

using namespace plan;

constexpr double shoreLeft = 12;
constexpr double chartTop = 16;
constexpr double leastCardGap = 4; ///< between a card and its frame, where it was placed by hand
constexpr double leastCardX = metrics::chipStraddle + leastCardGap;
constexpr double between =
    16; ///< the least distance of things that were placed by hand and those that were not

/// A card with what stands out of it.
Rect withChips(const Rect &card)
{
    return {card.x - metrics::chipStraddle, card.y, card.width + metrics::chipStraddle, card.height};
}

class Placer
{
public:
    Placer(Chart &chart, const ResolvedPlan &resolved, const Arrangement &own)
        : m_chart(chart)
        , m_resolved(resolved)
        , m_placements(resolved.plan().placements())
        , m_own(own)
        , m_linksTo(chart.cards.size(), 0)
    {
        for (const LinkEdge &link : chart.links)
            ++m_linksTo[link.toCard];
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

    void moveDock(Index owner, Point to, double width)
    {
        const Range dock = m_chart.dockOf(owner);
        for (Index i = dock.first; i < dock.end(); ++i) {
            ServiceCard &card = m_chart.cards[i];
            card.rect.width = std::max(card.rect.width, width);
            card.outline.width = card.isMember() ? 0 : card.rect.width;
            moveCard(card, to);
        }
    }

    /// A service's own placement counts on the node that it belongs to, not on one that takes all services.
    const Placement *placementOf(const ServiceCard &card) const
    {
        const Placement *placement = m_placements.find(card.entity);
        if (!placement)
            return nullptr;
        const Service &service = m_resolved.plan().services().at(card.entity.as<Service>());
        return m_resolved.nodeOf(service) == service.node ? placement : nullptr;
    }

    /// Cards relative to their node, whose size follows.
    void placeCards(NodeFrame &node, const Rect &own, std::size_t &box)
    {
        Occupied occupied;
        std::vector<std::pair<Index, Rect>> waiting;
        bool anyPlaced = false;
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            const ServiceCard &card = m_chart.cards[i];
            if (card.isMember())
                continue;
            const Rect &at = m_own.boxes[box++];
            if (const Placement *placement = placementOf(card)) {
                moveDock(i,
                         {std::max(placement->x, leastCardX),
                          std::max(placement->y, node.headerHeight + leastCardGap)},
                         placement->width);
                occupied.add(withChips(card.outline));
                anyPlaced = true;
            } else {
                waiting.emplace_back(i, at);
            }
        }
        for (const auto &[owner, at] : waiting) {
            const Rect wanted = withChips({at.x, at.y, at.width, m_chart.cards[owner].outline.height});
            const Rect settled = anyPlaced ? occupied.settled(wanted, between) : wanted;
            moveDock(owner, {at.x, settled.y}, at.width);
            if (anyPlaced)
                occupied.add(settled);
        }
        node.rect = sizeOf(node, own, anyPlaced, !waiting.empty());
    }

    /// As our own layout has it while that still places some of the cards, and as large as all cards need.
    Rect sizeOf(const NodeFrame &node, const Rect &own, bool anyPlaced, bool anyOwn) const
    {
        Size size{own.width, own.height};
        if (anyPlaced) {
            const Size needed = sizeRoundCards(node);
            size = anyOwn ? Size{std::max(own.width, needed.width), std::max(own.height, needed.height)}
                          : needed;
        }
        if (const Placement *placement = m_placements.find(node.entity))
            size = {std::max(size.width, placement->width), std::max(size.height, placement->height)};
        return {own.x, own.y, size.width, size.height};
    }

    /// What the cards take, with room for the links that run right of the last of them.
    Size sizeRoundCards(const NodeFrame &node) const
    {
        double right = 0;
        double bottom = node.headerHeight;
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            right = std::max(right, m_chart.cards[i].rect.right());
            bottom = std::max(bottom, m_chart.cards[i].rect.bottom());
        }
        std::size_t lines = 0;
        for (Index i = node.cards.first; i < node.cards.end(); ++i)
            if (m_chart.cards[i].rect.right() > right - metrics::nodeRightInset)
                lines += m_linksTo[i];
        const std::size_t further = std::clamp<std::size_t>(lines, 1, mostCardTracks) - 1;
        right += metrics::nodeRightInset + static_cast<double>(further) * metrics::parallel;
        return {std::max(node.leastWidth, right), bottom + metrics::nodeBottomInset + metrics::portRow};
    }

    void placeNodes()
    {
        const Point origin = chartOrigin(m_chart);
        Occupied occupied;
        bool anyChanged = false;
        std::vector<NodeFrame *> waiting;
        for (std::size_t i = 0; i < m_chart.nodes.size(); ++i) {
            NodeFrame &node = m_chart.nodes[i];
            anyChanged = anyChanged || node.rect.width > m_own.clusters[i].width ||
                         node.rect.height > m_own.clusters[i].height;
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
            node->rect = occupied.settled(node->rect, between);
            occupied.add(node->rect);
        }
    }

    Chart &m_chart;
    const ResolvedPlan &m_resolved;
    const Table<Placement> &m_placements;
    const Arrangement &m_own;
    std::vector<std::size_t> m_linksTo; ///< how many links end at a card
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
                const Rect &at = arrangement.boxes[box++];
                placements.push_back({chart.cards[c].entity, at.x, at.y, at.width, 0});
            }
    }
    return placements;
}

Placement placementOf(const Chart &chart, EntityRef entity)
{
    const Rect rect = chart.rectOf(entity);
    if (const Index card = chart.cardOf(entity.as<Service>()); card != none) {
        const ServiceCard &owner = chart.cards[chart.dockOf(card).first];
        const Rect &frame = chart.nodes[owner.node].rect;
        return {owner.entity, owner.rect.x - frame.x, owner.rect.y - frame.y, owner.rect.width, 0};
    }
    const Point origin = chart.originOf(entity);
    return {entity, rect.x - origin.x, rect.y - origin.y, 0, 0};
}

} // namespace portolan::layout
