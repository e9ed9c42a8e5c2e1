#include "model/layout/metrics.h"
#include "model/layout/rails.h"

#include <limits>
#include <optional>

namespace portolan::layout {

namespace {

constexpr double above = 22; ///< a CDN's frame beyond the middle of the first line that it takes
constexpr double below = 14; ///< and of the last

/// Heights that lines want to run at.
struct Span {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    void add(double from, double to)
    {
        low = std::min(low, from);
        high = std::max(high, to);
    }
    bool isEmpty() const { return low > high; }
};

/// The nodes that lie nearest to the Internet: what arrives there can run straight.
double frontOf(const Chart &chart)
{
    double left = std::numeric_limits<double>::max();
    for (const NodeFrame &node : chart.nodes)
        left = std::min(left, node.rect.x);
    return left;
}

bool isInFront(const Chart &chart, Index card, double front)
{
    constexpr double near = 80;
    return chart.cards[card].rect.x < front + near;
}

/// How far the shore reaches: along all cards in front that take its traffic.
Rect shoreRect(const Chart &chart, double front, double gap)
{
    Span span;
    for (const RouteEdge &edge : chart.edges)
        if (edge.leg != EdgeLeg::Forward && edge.leg != EdgeLeg::ToCdn &&
            isInFront(chart, edge.toCard, front)) {
            const Rect &card = chart.cards[edge.toCard].rect;
            span.add(card.y, card.bottom());
        }
    if (span.isEmpty() && !chart.nodes.empty())
        span.add(chart.nodes.front().rect.y, chart.nodes.front().rect.bottom());
    if (span.isEmpty())
        span.add(metrics::nodeHeader, metrics::nodeHeader + metrics::shoreLeastHeight);
    const double missing = std::max(0.0, metrics::shoreLeastHeight - (span.high - span.low));
    return {front - gap - metrics::shoreWidth, span.low, metrics::shoreWidth, span.high - span.low + missing};
}

void placeCdns(Chart &chart, double front)
{
    const Rect &shore = chart.places.front().rect;
    double free = std::numeric_limits<double>::lowest();
    const double x = shore.right() + (front - shore.right() - metrics::cdnWidth) / 2;
    for (Index i = 1; i < chart.places.size(); ++i) {
        Span span;
        for (const RouteEdge &edge : chart.edges)
            if (edge.leg == EdgeLeg::FromCdn && edge.place == i && edge.toChip != none &&
                isInFront(chart, edge.toCard, front)) {
                const double y = chart.chips[edge.toChip].rect.center().y;
                span.add(y, y);
            }
        if (span.isEmpty())
            span.add(shore.y + metrics::cdnHeight - below, shore.y + metrics::cdnHeight - below);
        const double bottom = span.high + below;
        const double top = std::min(span.low - above, bottom - metrics::cdnHeight);
        Rect &rect = chart.places[i].rect;
        rect = {x, std::max(top, free), metrics::cdnWidth, bottom - top};
        constexpr double gap = 8;
        free = rect.bottom() + gap;
    }
}

} // namespace

void placePlaces(Chart &chart, const plan::Table<plan::Placement> &placements)
{
    if (chart.places.empty())
        return;
    const double gap = chart.places.size() > 1 ? metrics::shoreGap : metrics::shorePlainGap;
    double front = metrics::shoreWidth + gap;
    if (!chart.nodes.empty())
        front = frontOf(chart);
    chart.places.front().rect = shoreRect(chart, front, gap);
    placeCdns(chart, front);
    for (Place &place : chart.places)
        if (const plan::Placement *placement = place.entity ? placements.find(place.entity) : nullptr) {
            place.rect.x = placement->x;
            place.rect.y = placement->y;
            place.rect.height = std::max(place.rect.height, placement->height);
        }
}

} // namespace portolan::layout
