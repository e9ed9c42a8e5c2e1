#include "model/layout/columns.h"

#include "model/layout/metrics.h"

#include <cmath>

namespace portolan::layout {

namespace {

/// Above and below all boxes: as much room as anything could ask for.
constexpr double outerRoom = 400;

/// Joins intervals that meet. Wants them sorted.
std::vector<Interval> joined(const std::vector<Interval> &intervals)
{
    std::vector<Interval> result;
    for (const Interval &interval : intervals) {
        if (!result.empty() && interval.low <= result.back().high)
            result.back().high = std::max(result.back().high, interval.high);
        else
            result.push_back(interval);
    }
    return result;
}

} // namespace

Columns::Columns(std::span<const Rect> boxes, Interval across)
    : m_across(across)
{
    std::vector<Rect> sorted(boxes.begin(), boxes.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const Rect &a, const Rect &b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
    for (const Rect &box : sorted) {
        if (m_columns.empty() || box.x >= m_columns.back().across.high)
            m_columns.push_back({{box.x, box.right()}, {}});
        Column &column = m_columns.back();
        column.across.high = std::max(column.across.high, box.right());
        column.taken.push_back({box.y, box.bottom()});
    }
    for (Column &column : m_columns) {
        std::sort(column.taken.begin(), column.taken.end());
        column.taken = joined(column.taken);
    }
}

std::size_t Columns::at(double x) const
{
    const auto after =
        std::upper_bound(m_columns.begin(), m_columns.end(), x,
                         [](double value, const Column &column) { return value < column.across.low; });
    return after == m_columns.begin() ? 0 : static_cast<std::size_t>(after - m_columns.begin()) - 1;
}

Interval Columns::gap(std::size_t index) const
{
    if (m_columns.empty())
        return m_across;
    const double low = index == 0 ? m_across.low : m_columns[index - 1].across.high;
    const double high = index >= m_columns.size() ? m_across.high : m_columns[index].across.low;
    return {std::min(low, high), std::max(low, high)};
}

const std::vector<Interval> &Columns::taken(std::size_t first, std::size_t last) const
{
    if (first == last)
        return m_columns[first].taken;
    const auto [known, fresh] = m_taken.try_emplace({first, last});
    if (fresh) {
        std::vector<Interval> all;
        for (std::size_t i = first; i <= last; ++i)
            all.insert(all.end(), m_columns[i].taken.begin(), m_columns[i].taken.end());
        std::sort(all.begin(), all.end());
        known->second = joined(all);
    }
    return known->second;
}

Interval Columns::freeHeights(std::size_t first, std::size_t last, double y, double least) const
{
    if (m_columns.empty())
        return {y - outerRoom, y + outerRoom};
    const std::vector<Interval> &boxes = taken(first, std::min(last, m_columns.size() - 1));
    const Interval above{boxes.front().low - outerRoom, boxes.front().low};
    const Interval below{boxes.back().high, boxes.back().high + outerRoom};
    const auto distance = [y](const Interval &free) {
        return std::abs(free.clamped(y) - y);
    };
    Interval best = distance(below) < distance(above) ? below : above;
    // The free stretches are in order: those round y are found by halving, then outwards until they get no
    // nearer.
    const auto after = std::lower_bound(boxes.begin(), boxes.end(), y,
                                        [](const Interval &box, double value) { return box.high < value; });
    const auto consider = [&](std::size_t index) {
        const Interval free{boxes[index - 1].high, boxes[index].low};
        if (free.length() >= least && distance(free) < distance(best))
            best = free;
    };
    const auto from = static_cast<std::size_t>(after - boxes.begin());
    for (std::size_t i = from + 1; i < boxes.size() && boxes[i - 1].high - y < distance(best); ++i)
        consider(i);
    for (std::size_t i = std::min(from, boxes.size() - 1); i > 0 && y - boxes[i].low < distance(best); --i)
        consider(i);
    return best;
}

Columns cardColumns(const Chart &chart, Index node)
{
    const NodeFrame &frame = chart.nodes[node];
    std::vector<Rect> boxes;
    for (Index i = frame.cards.first; i < frame.cards.end(); ++i)
        if (const Rect &outline = chart.cards[i].outline; !chart.cards[i].isMember())
            boxes.push_back({outline.x - metrics::chipStraddle, outline.y,
                             outline.width + metrics::chipStraddle, outline.height});
    return Columns(boxes, {frame.rect.x, frame.rect.right()});
}

} // namespace portolan::layout
