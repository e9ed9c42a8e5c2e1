#pragma once

#include "model/layout/chart.h"

#include <vector>

namespace portolan::views {

/// Positions in the vectors of a chart, ascending: a part of it.
struct ChartSlice {
    std::vector<layout::Index> places;
    std::vector<layout::Index> nodes;
    std::vector<layout::Index> rails;
    std::vector<layout::Index> attachments;
    std::vector<layout::Index> cards;
    std::vector<layout::Index> edges;
    std::vector<layout::Index> links;
    std::vector<layout::Index> bundles;
    std::vector<layout::Index> notes;
    std::vector<layout::Index> groups;
    bool isLifted = false; ///< it is painted over what rests
    bool operator==(const ChartSlice &) const = default;
};

/// Which items of one kind may touch an area: a uniform grid of cells, each with the items that reach into
/// it.
class RectGrid
{
public:
    RectGrid() = default;
    RectGrid(const layout::Rect &bounds, std::size_t items);

    /// Says that an item reaches into `rect`. An item may have several.
    void add(layout::Index item, const layout::Rect &rect);
    /// To be called once after the last `add`.
    void finish();

    /// Appends to `found`, in ascending order and each once, the items whose cells touch `area`.
    void collect(const layout::Rect &area, std::vector<layout::Index> &found) const;

private:
    struct Cells {
        int left = 0;
        int top = 0;
        int right = -1;
        int bottom = -1;
    };
    struct Entry {
        std::uint32_t cell;
        layout::Index item;
    };
    Cells cellsOf(const layout::Rect &rect) const;

    layout::Rect m_bounds;
    double m_cellWidth = 1;
    double m_cellHeight = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_starts; ///< of each cell in m_items, and the end
    std::vector<layout::Index> m_items;
    mutable std::vector<std::uint32_t> m_seen; ///< the query in which an item was last found
    mutable std::uint32_t m_query = 0;
};

/// What lies below a point of the canvas.
struct Hit {
    enum class Kind : std::uint8_t {
        Nothing,
        Place,
        Node,
        Interface,
        Card,
        Chip,
        Rail,
        Gate,
        Edge,
        Link,
        Note,
        Group, ///< its name or its outline
    };

    Kind kind = Kind::Nothing;
    layout::Index index = layout::none;

    explicit operator bool() const { return kind != Kind::Nothing; }
    bool operator==(const Hit &) const = default;
};

/// How much of a chart shows at a zoom, and so what can be hit.
enum class Detail : std::uint8_t {
    Far,   ///< frames, services as plain rectangles, bundled edges
    Brief, ///< cards with name, exposure bar and badge; single edges
    Full,
};
Detail detailAt(double scale);

/// Finds the parts of a chart by place. Made anew for every chart; asking costs what is found, not what there
/// is.
class ChartIndex
{
public:
    ChartIndex() = default;
    explicit ChartIndex(const layout::Chart &chart);

    /// What may show in `area` at that detail, badges, rings and labels included.
    ChartSlice slice(const layout::Rect &area, Detail detail) const;

    /// The topmost thing at a point. A line is hit within `tolerance`. `chart` must be the one that the index
    /// was made for.
    Hit hitTest(const layout::Chart &chart, layout::Point at, double tolerance, Detail detail) const;

private:
    Hit hitChip(const layout::Chart &chart, layout::Point at) const;
    Hit hitLine(const layout::Chart &chart, layout::Point at, double tolerance) const;
    Hit hitRail(const layout::Chart &chart, layout::Point at, double tolerance, Detail detail) const;
    Hit hitNode(const layout::Chart &chart, layout::Point at, Detail detail) const;
    Hit hitGroup(const layout::Chart &chart, layout::Point at, double tolerance) const;

    RectGrid m_places;
    RectGrid m_nodes;
    RectGrid m_rails;
    RectGrid m_attachments;
    RectGrid m_cards;
    RectGrid m_edges;
    RectGrid m_links;
    RectGrid m_bundles;
    RectGrid m_notes;
    RectGrid m_groups;
};

/// The gates on an edge: neighbours in Chart::gates, which are in the order of their edges.
layout::Range gatesOf(const layout::Chart &chart, layout::Index edge);

/// The legs of the routes that one leg belongs to, itself included.
std::vector<layout::Index> legsWith(const layout::Chart &chart, layout::Index edge);

/// How far a point is from the nearest point of a way.
double distance(const layout::Polyline &way, layout::Point point);
double distance(const layout::Segment &segment, layout::Point point);

/// The entity that a click there selects, and the port if it hit one; none for empty canvas.
plan::EntityRef entityOf(const layout::Chart &chart, const Hit &hit);

} // namespace portolan::views
