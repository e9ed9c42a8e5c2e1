#include "model/layout/content.h"

#include "model/layout/metrics.h"

#include <numeric>
#include <tuple>

namespace portolan::layout {

namespace {

/// Where a port row belongs in its card, top first. Equal keys keep the order of the plan.
struct RowKey {
    int group = 0;
    double y = 0;
    double x = 0;
    int port = 0;
    auto operator<=>(const RowKey &) const = default;
};

class ChipRows
{
public:
    explicit ChipRows(Chart &chart)
        : m_chart(chart)
        , m_keys(chart.chips.size())
    {
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            m_keys[i] = {unrouted, 0, 0, 0};
        for (Index i = 0; i < m_keys.size(); ++i)
            if (m_chart.chips[i].kind == ChipKind::Internal)
                m_keys[i].group = internal;
    }

    /// Proxies first, by where their routes go; then the targets, by where their routes come from.
    void place()
    {
        for (const RouteEdge &edge : m_chart.edges)
            sortByTarget(edge);
        for (const ServiceCard &card : m_chart.cards)
            placeRows(card);
        for (const RouteEdge &edge : m_chart.edges)
            sortBySource(edge);
        for (const ServiceCard &card : m_chart.cards)
            placeRows(card);
    }

private:
    enum Group { fromCdn, hosts, redirect, stream, target, unrouted, internal };

    void sortByTarget(const RouteEdge &edge)
    {
        if (edge.leg == EdgeLeg::Forward) {
            if (edge.fromChip == none)
                return;
            RowKey &key = m_keys[edge.fromChip];
            const Rect &rect = m_chart.cards[edge.toCard].rect;
            const bool isFirst = key.port == 0;
            key.port = m_chart.chips[edge.fromChip].ports.first;
            if (isFirst || std::pair(rect.y, rect.x) < std::pair(key.y, key.x)) {
                key.y = rect.y;
                key.x = rect.x;
            }
            return;
        }
        if (edge.toChip == none)
            return;
        const PortChip &chip = m_chart.chips[edge.toChip];
        RowKey &key = m_keys[edge.toChip];
        constexpr Group groups[] = {hosts, redirect, stream, stream, unrouted};
        const Group group = edge.leg == EdgeLeg::FromCdn ? fromCdn : groups[static_cast<int>(chip.arrival)];
        // The redirect of hosts behind a CDN stands with them, but below.
        key.group = std::min<int>(key.group, group);
        if (chip.arrival == ArrivalRole::Redirect)
            key.x = key.y = 1e9;
    }

    void sortBySource(const RouteEdge &edge)
    {
        if (edge.leg != EdgeLeg::Forward || edge.toChip == none || edge.fromChip == none)
            return;
        RowKey &key = m_keys[edge.toChip];
        if (key.group != unrouted && key.group != target)
            return;
        const double y = m_chart.chips[edge.fromChip].rect.y;
        key = {target, key.group == target ? std::min(key.y, y) : y, 0, 0};
    }

    void placeRows(const ServiceCard &card)
    {
        std::vector<Index> &rows = m_rows;
        rows.resize(card.chips.count);
        std::iota(rows.begin(), rows.end(), card.chips.first);
        std::stable_sort(rows.begin(), rows.end(),
                         [this](Index a, Index b) { return m_keys[a] < m_keys[b]; });
        double y = card.rect.y + (card.isMember() ? metrics::memberHead : metrics::cardHead);
        for (const Index row : rows) {
            PortChip &chip = m_chart.chips[row];
            chip.rect.x = chip.kind == ChipKind::Published
                              ? card.rect.x - metrics::chipStraddle
                              : card.rect.right() - metrics::chipInset - chip.rect.width;
            chip.rect.y = y;
            chip.out = {card.rect.right(), chip.rect.center().y};
            y += metrics::portRow;
        }
    }

    Chart &m_chart;
    std::vector<RowKey> m_keys;
    std::vector<Index> m_rows;
};

} // namespace

void placeChips(Chart &chart)
{
    ChipRows(chart).place();
}

} // namespace portolan::layout
