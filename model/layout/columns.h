#pragma once

#include "model/layout/chart.h"

#include <map>
#include <span>
#include <vector>

namespace portolan::layout {

/// From one coordinate to another.
struct Interval {
    double low = 0;
    double high = 0;
    constexpr double length() const { return high - low; }
    constexpr double middle() const { return (low + high) / 2; }
    constexpr double clamped(double value) const { return std::min(std::max(value, low), high); }
    friend auto operator<=>(const Interval &, const Interval &) = default;
};

/// How boxes stand side by side: those whose extents on the x axis meet form a column; between columns are
/// the gaps where lines run up and down. Gap 0 is left of the first column, gap count() right of the last.
class Columns
{
public:
    Columns() = default;
    /// \a across bounds the outer gaps.
    Columns(std::span<const Rect> boxes, Interval across);

    std::size_t count() const { return m_columns.size(); }
    /// The column that holds x, or the nearest one to its left; 0 when there is none.
    std::size_t at(double x) const;
    Interval gap(std::size_t index) const;
    /// The stretch of free heights nearest to y where a horizontal line crosses the columns \a first to \a
    /// last, at least \a least high. Above and below all boxes there is always one.
    Interval freeHeights(std::size_t first, std::size_t last, double y, double least) const;

private:
    struct Column {
        Interval across;
        std::vector<Interval> taken; ///< heights, in order, none touching another
    };
    const std::vector<Interval> &taken(std::size_t first, std::size_t last) const;

    std::vector<Column> m_columns;
    Interval m_across;
    mutable std::map<std::pair<std::size_t, std::size_t>, std::vector<Interval>> m_taken;
};

/// The columns that a node's cards form, with the chips that stand out of them.
Columns cardColumns(const Chart &chart, Index node);

} // namespace portolan::layout
