#include "views/canvas/chart_index.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <span>

namespace portolan::views {

using layout::Index;
using layout::Point;
using layout::Rect;
namespace metrics = layout::metrics;

namespace {

constexpr double cellSide = 512;
constexpr int mostCells = 128; ///< to a side
constexpr double badgeReach = tokens::canvas::badge / 2.0 + tokens::canvas::badgeRing;
constexpr double ringReach = tokens::canvas::outset + tokens::line::selection;
constexpr double lineReach = metrics::arrowWidth / 2 + 1;

Rect around(const layout::Segment &segment, double margin)
{
    const double left = std::min(segment.from.x, segment.to.x);
    const double top = std::min(segment.from.y, segment.to.y);
    const Rect bare{left, top, std::abs(segment.to.x - segment.from.x),
                    std::abs(segment.to.y - segment.from.y)};
    return bare.grownBy(margin);
}

Rect around(Point point, double margin)
{
    return {point.x - margin, point.y - margin, 2 * margin, 2 * margin};
}

/// A card with its chips, its badge and its rings.
Rect reachOf(const layout::Chart &chart, const layout::ServiceCard &card)
{
    Rect reach = card.rect.united(card.outline).grownBy(badgeReach);
    for (Index chip = card.chips.first; chip < card.chips.end(); ++chip)
        reach = reach.united(chart.chips[chip].rect.grownBy(ringReach));
    return reach;
}

void addWay(RectGrid &grid, Index item, const layout::Polyline &way)
{
    for (std::size_t i = 1; i < way.size(); ++i)
        grid.add(item, around({way[i - 1], way[i]}, lineReach));
}

template <class Items, class Add>
RectGrid gridOf(const Rect &bounds, const Items &items, Add add)
{
    RectGrid grid(bounds, items.size());
    for (Index at = 0; at < items.size(); ++at)
        add(grid, at, items[at]);
    grid.finish();
    return grid;
}

/// The last, which is painted on top.
template <class Matches>
Index lastOf(const RectGrid &grid, Point at, double tolerance, Matches matches)
{
    std::vector<Index> near;
    grid.collect(around(at, tolerance), near);
    const auto found = std::find_if(near.rbegin(), near.rend(), matches);
    return found == near.rend() ? layout::none : *found;
}

} // namespace

RectGrid::RectGrid(const Rect &bounds, std::size_t items)
    : m_bounds(bounds)
    , m_columns(std::clamp(static_cast<int>(std::ceil(bounds.width / cellSide)), 1, mostCells))
    , m_rows(std::clamp(static_cast<int>(std::ceil(bounds.height / cellSide)), 1, mostCells))
    , m_seen(items, 0)
{
    m_cellWidth = std::max(bounds.width / m_columns, 1.0);
    m_cellHeight = std::max(bounds.height / m_rows, 1.0);
    m_entries.reserve(items * 2);
}

RectGrid::Cells RectGrid::cellsOf(const Rect &rect) const
{
    // What lies outside the bounds belongs to the outermost cells, so that nothing is ever lost.
    const auto column = [this](double x) {
        return static_cast<int>(std::clamp(std::floor((x - m_bounds.x) / m_cellWidth), 0.0, m_columns - 1.0));
    };
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp(std::floor((y - m_bounds.y) / m_cellHeight), 0.0, m_rows - 1.0));
    };
    return {column(rect.x), row(rect.y), column(rect.right()), row(rect.bottom())};
}

void RectGrid::add(Index item, const Rect &rect)
{
    const Cells cells = cellsOf(rect);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column)
            m_entries.push_back({static_cast<std::uint32_t>(row * m_columns + column), item});
    }
}

void RectGrid::finish()
{
    // Counting sort by cell.
    m_starts.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const Entry &entry : m_entries)
        ++m_starts[entry.cell + 1];
    for (std::size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    m_items.resize(m_entries.size());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const Entry &entry : m_entries)
        m_items[next[entry.cell]++] = entry.item;
    m_entries.clear();
    m_entries.shrink_to_fit();
}

void RectGrid::collect(const Rect &area, std::vector<Index> &found) const
{
    if (m_seen.empty())
        return;
    ++m_query;
    const std::size_t before = found.size();
    const Cells cells = cellsOf(area);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            const auto cell = static_cast<std::size_t>(row * m_columns + column);
            for (std::uint32_t at = m_starts[cell]; at < m_starts[cell + 1]; ++at) {
                const Index item = m_items[at];
                if (m_seen[item] != m_query) {
                    m_seen[item] = m_query;
                    found.push_back(item);
                }
            }
        }
    }
    // For much of the chart, reading the marks in order is cheaper than sorting.
    if ((found.size() - before) * 8 < m_seen.size()) {
        std::sort(found.begin() + static_cast<std::ptrdiff_t>(before), found.end());
        return;
    }
    found.resize(before);
    for (Index item = 0; item < m_seen.size(); ++item) {
        if (m_seen[item] == m_query)
            found.push_back(item);
    }
}

Detail detailAt(double scale)
{
    if (scale < tokens::canvas::plainBelow)
        return Detail::Far;
    return scale < tokens::canvas::brieflyBelow ? Detail::Brief : Detail::Full;
}

ChartIndex::ChartIndex(const layout::Chart &chart)
{
    const Rect bounds = chart.bounds.grownBy(badgeReach);
    m_places = gridOf(bounds, chart.places, [](RectGrid &grid, Index at, const layout::Place &place) {
        grid.add(at, place.rect.grownBy(ringReach));
    });
    m_nodes = gridOf(bounds, chart.nodes, [](RectGrid &grid, Index at, const layout::NodeFrame &node) {
        grid.add(at, node.rect.grownBy(badgeReach));
    });
    m_rails = gridOf(bounds, chart.rails, [&chart](RectGrid &grid, Index at, const layout::Rail &rail) {
        for (Index stroke = rail.strokes.first; stroke < rail.strokes.end(); ++stroke)
            grid.add(at, around(chart.railStrokes[stroke], metrics::railWidth));
        if (!rail.pill.isEmpty())
            grid.add(at, rail.pill.united(around(rail.pillStub, 1)).grownBy(3 * badgeReach));
    });
    m_attachments =
        gridOf(bounds, chart.attachments, [](RectGrid &grid, Index at, const layout::Attachment &stub) {
            grid.add(at, around({stub.ring, stub.end}, metrics::ring));
        });
    m_cards =
        gridOf(bounds, chart.cards, [&chart](RectGrid &grid, Index at, const layout::ServiceCard &card) {
            grid.add(at, reachOf(chart, card));
        });
    m_edges = gridOf(bounds, chart.edges, [](RectGrid &grid, Index at, const layout::RouteEdge &edge) {
        addWay(grid, at, edge.way);
        if (!edge.label.empty()) {
            const double width =
                layout::approximateWidth(edge.label, layout::TextStyle::Caption) + 2 * metrics::pillMargin;
            grid.add(at, {edge.labelAt.x - width / 2, edge.labelAt.y - metrics::pillHeight / 2, width,
                          metrics::pillHeight});
        }
    });
    m_links = gridOf(bounds, chart.links, [](RectGrid &grid, Index at, const layout::LinkEdge &link) {
        addWay(grid, at, link.way);
    });
    m_bundles = gridOf(bounds, chart.bundles, [](RectGrid &grid, Index at, const layout::Bundle &bundle) {
        addWay(grid, at, bundle.way);
    });
    m_notes = gridOf(bounds, chart.notes, [](RectGrid &grid, Index at, const layout::NoteCard &note) {
        grid.add(at, note.rect.grownBy(ringReach));
        grid.add(at, around(note.tether, lineReach));
    });
    m_groups = gridOf(bounds, chart.groups, [](RectGrid &grid, Index at, const layout::GroupFrame &group) {
        grid.add(at, group.rect.united(group.label).grownBy(ringReach));
    });
}

ChartSlice ChartIndex::slice(const Rect &area, Detail detail) const
{
    ChartSlice slice;
    m_places.collect(area, slice.places);
    m_nodes.collect(area, slice.nodes);
    m_rails.collect(area, slice.rails);
    m_cards.collect(area, slice.cards);
    m_notes.collect(area, slice.notes);
    m_groups.collect(area, slice.groups);
    if (detail == Detail::Far) {
        m_bundles.collect(area, slice.bundles);
        return slice;
    }
    m_attachments.collect(area, slice.attachments);
    m_edges.collect(area, slice.edges);
    m_links.collect(area, slice.links);
    return slice;
}

Hit ChartIndex::hitTest(const layout::Chart &chart, Point at, double tolerance, Detail detail) const
{
    const auto inside = [at](const auto &items) {
        return [&items, at](Index item) {
            return items[item].rect.contains(at);
        };
    };
    if (const Index note = lastOf(m_notes, at, 0, inside(chart.notes)); note != layout::none)
        return {Hit::Kind::Note, note};
    if (const Hit chip = detail == Detail::Full ? hitChip(chart, at) : Hit{})
        return chip;
    if (const Index card = lastOf(m_cards, at, 0, inside(chart.cards)); card != layout::none)
        return {Hit::Kind::Card, card};
    if (const Index place = lastOf(m_places, at, 0, inside(chart.places)); place != layout::none)
        return {Hit::Kind::Place, place};
    if (const Hit line = detail != Detail::Far ? hitLine(chart, at, tolerance) : Hit{})
        return line;
    if (const Hit rail = hitRail(chart, at, tolerance, detail))
        return rail;
    if (const Hit group = hitGroup(chart, at, tolerance))
        return group;
    return hitNode(chart, at, detail);
}

Hit ChartIndex::hitChip(const layout::Chart &chart, Point at) const
{
    std::vector<Index> cards;
    m_cards.collect(around(at, 0), cards);
    for (const Index card : cards) {
        const layout::Range chips = chart.cards[card].chips;
        for (Index chip = chips.first; chip < chips.end(); ++chip) {
            if (chart.chips[chip].rect.contains(at))
                return {Hit::Kind::Chip, chip};
        }
    }
    return {};
}

Hit ChartIndex::hitLine(const layout::Chart &chart, Point at, double tolerance) const
{
    std::vector<Index> edges;
    m_edges.collect(around(at, tolerance), edges);
    for (const Index edge : edges) {
        const layout::Range gates = gatesOf(chart, edge);
        for (Index gate = gates.first; gate < gates.end(); ++gate) {
            const Point away = chart.gates[gate].at - at;
            if (std::abs(away.x) + std::abs(away.y) <= metrics::gate / 2 + tolerance)
                return {Hit::Kind::Gate, gate};
        }
    }
    const auto passes = [at, tolerance](const auto &items) {
        return [&items, at, tolerance](Index item) {
            return distance(items[item].way, at) <= tolerance;
        };
    };
    if (const Index link = lastOf(m_links, at, tolerance, passes(chart.links)); link != layout::none)
        return {Hit::Kind::Link, link};
    const auto edge = std::find_if(edges.rbegin(), edges.rend(), passes(chart.edges));
    return edge == edges.rend() ? Hit{} : Hit{Hit::Kind::Edge, *edge};
}

Hit ChartIndex::hitRail(const layout::Chart &chart, Point at, double tolerance, Detail detail) const
{
    const auto isHit = [&](Index item) {
        const layout::Rail &rail = chart.rails[item];
        if (detail == Detail::Far && rail.node != layout::none)
            return false; // those inside nodes do not show
        const auto strokes = std::span(chart.railStrokes).subspan(rail.strokes.first, rail.strokes.count);
        return rail.pill.contains(at) ||
               std::any_of(strokes.begin(), strokes.end(), [&](const layout::Segment &stroke) {
                   return distance(stroke, at) <= tolerance + metrics::railWidth / 2;
               });
    };
    const Index rail = lastOf(m_rails, at, tolerance, isHit);
    return rail == layout::none ? Hit{} : Hit{Hit::Kind::Rail, rail};
}

Hit ChartIndex::hitNode(const layout::Chart &chart, Point at, Detail detail) const
{
    const Index node =
        lastOf(m_nodes, at, 0, [&](Index item) { return chart.nodes[item].rect.contains(at); });
    if (node == layout::none)
        return {};
    const layout::Range rows = chart.nodes[node].interfaces;
    for (Index row = rows.first; detail == Detail::Full && row < rows.end(); ++row) {
        if (std::abs(chart.interfaces[row].y - at.y) <= metrics::interfacePitch / 2)
            return {Hit::Kind::Interface, row};
    }
    return {Hit::Kind::Node, node};
}

/// Inside a group its members can be reached, and a rubber band begun.
Hit ChartIndex::hitGroup(const layout::Chart &chart, Point at, double tolerance) const
{
    const Index group = lastOf(m_groups, at, tolerance, [&](Index item) {
        const layout::GroupFrame &frame = chart.groups[item];
        const bool isOnOutline =
            frame.rect.grownBy(tolerance).contains(at) && !frame.rect.grownBy(-tolerance).contains(at);
        return isOnOutline || frame.label.contains(at);
    });
    return group == layout::none ? Hit{} : Hit{Hit::Kind::Group, group};
}

layout::Range gatesOf(const layout::Chart &chart, Index edge)
{
    const auto range =
        std::equal_range(chart.gates.begin(), chart.gates.end(), layout::Gate{edge, layout::none, {}},
                         [](const auto &a, const auto &b) { return a.edge < b.edge; });
    return {static_cast<Index>(range.first - chart.gates.begin()),
            static_cast<Index>(range.second - range.first)};
}

std::vector<Index> legsWith(const layout::Chart &chart, Index edge)
{
    const auto routesOf = [&chart](Index at) {
        const layout::Range routes = chart.edges[at].routes;
        return std::span(chart.edgeRoutes).subspan(routes.first, routes.count);
    };
    const std::set<plan::RouteId> routes(routesOf(edge).begin(), routesOf(edge).end());
    std::vector<Index> legs;
    for (Index at = 0; at < chart.edges.size(); ++at)
        if (std::ranges::any_of(routesOf(at), [&](plan::RouteId route) { return routes.contains(route); }))
            legs.push_back(at);
    return legs;
}

double distance(const layout::Segment &segment, Point point)
{
    const Point along = segment.to - segment.from;
    const Point out = point - segment.from;
    const double length = along.x * along.x + along.y * along.y;
    const double share = length > 0 ? std::clamp((out.x * along.x + out.y * along.y) / length, 0.0, 1.0) : 0;
    return std::hypot(out.x - share * along.x, out.y - share * along.y);
}

double distance(const layout::Polyline &way, Point point)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < way.size(); ++i)
        least = std::min(least, distance({way[i - 1], way[i]}, point));
    return least;
}

plan::EntityRef entityOf(const layout::Chart &chart, const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Nothing: return {};
    case Hit::Kind::Place: return chart.places[hit.index].entity;
    case Hit::Kind::Node: return chart.nodes[hit.index].entity;
    case Hit::Kind::Interface: return chart.nodes[chart.interfaces[hit.index].node].entity;
    case Hit::Kind::Card: return chart.cards[hit.index].entity;
    case Hit::Kind::Chip: return chart.cards[chart.chips[hit.index].card].entity;
    case Hit::Kind::Rail: return chart.rails[hit.index].entity;
    case Hit::Kind::Gate: return chart.rails[chart.gates[hit.index].rail].entity;
    case Hit::Kind::Edge: {
        const layout::Range routes = chart.edges[hit.index].routes;
        return routes.count > 0 ? plan::EntityRef(chart.edgeRoutes[routes.first]) : plan::EntityRef();
    }
    case Hit::Kind::Link: return chart.links[hit.index].link;
    case Hit::Kind::Note: return chart.notes[hit.index].entity;
    case Hit::Kind::Group: return chart.groups[hit.index].entity;
    }
    return {};
}

} // namespace portolan::views
