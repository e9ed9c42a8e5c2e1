#include "model/layout/router.h"

#include "model/layout/metrics.h"
#include "model/layout/spacing.h"

#include <cmath>

namespace portolan::layout {

namespace {

constexpr double outerReach = 200; ///< how far lines may run beyond the first and last node
constexpr double clearance = 8;    ///< a level line's least distance to a box
constexpr double nodeClearance = 14;
constexpr double open = 300; ///< a free stretch higher than this has nothing on its other side

std::vector<Rect> framesOf(const Chart &chart)
{
    std::vector<Rect> frames;
    frames.reserve(chart.nodes.size());
    for (const NodeFrame &node : chart.nodes)
        frames.push_back(node.rect);
    return frames;
}

Interval reachOf(const Chart &chart)
{
    Rect all;
    for (const NodeFrame &node : chart.nodes)
        all = all.united(node.rect);
    double left = all.x - outerReach;
    for (const Place &place : chart.places)
        left = std::max(left, std::min(place.rect.right(), all.x));
    return {left, all.right() + outerReach};
}

/// The first track of each gap: behind the rails that stand in it.
std::vector<double> firstTracks(const Chart &chart, const Columns &columns, Range rails,
                                const GapSpacing &spacing)
{
    std::vector<double> first;
    for (std::size_t gap = 0; gap <= columns.count(); ++gap)
        first.push_back(columns.gap(gap).low + (gap == 0 ? spacing.end : spacing.plainStart));
    for (Index rail = rails.first; rail < rails.end(); ++rail) {
        const Range strokes = chart.rails[rail].strokes;
        for (Index i = strokes.first; i < strokes.end(); ++i) {
            const Segment &stroke = chart.railStrokes[i];
            if (stroke.from.x != stroke.to.x)
                continue;
            for (std::size_t gap = 0; gap <= columns.count(); ++gap) {
                const Interval band = columns.gap(gap);
                if (stroke.from.x >= band.low && stroke.from.x <= band.high)
                    first[gap] = std::max(first[gap], stroke.from.x + spacing.afterRails);
            }
        }
    }
    return first;
}

Range railsBetweenNodes(const Chart &chart)
{
    const auto inside = std::find_if(chart.rails.begin(), chart.rails.end(),
                                     [](const Rail &rail) { return rail.node != none; });
    return {0, static_cast<Index>(inside - chart.rails.begin())};
}

} // namespace

Router::Router(Chart &chart)
    : m_chart(chart)
    , m_nodes(framesOf(chart), reachOf(chart))
{
    const Range rails = railsBetweenNodes(chart);
    m_firstTrack = firstTracks(chart, m_nodes, rails, betweenNodes);
    for (Index i = rails.first; i < rails.end(); ++i) {
        m_railFloor = std::max(m_railFloor, chart.rails[i].pill.bottom());
        for (Index s = chart.rails[i].strokes.first; s < chart.rails[i].strokes.end(); ++s)
            m_railFloor = std::max(m_railFloor, chart.railStrokes[s].to.y);
    }
    if (!chart.places.empty()) {
        m_shoreHigh = chart.places.front().rect.y + metrics::placeRadius;
        m_shoreLow = chart.places.front().rect.bottom() - metrics::placeRadius;
    }
}

void Router::addEdge(Index index)
{
    RouteEdge &edge = m_chart.edges[index];
    edge.way = {};
    Sketch sketch;
    sketch.way = &edge.way;
    if (edge.leg == EdgeLeg::ToCdn) {
        sketchToCdn(sketch, edge);
        return;
    }
    if (edge.leg != EdgeLeg::Forward) {
        sketch.trunk = m_chart.chips.size() + m_chart.cards.size() + index;
        sketchArrival(sketch, edge);
        return;
    }
    const Anchor start = startOf(edge);
    const Anchor end = endOf(edge);
    sketch.start = start.at;
    sketch.end = end.at;
    sketch.trunk = edge.fromChip != none ? edge.fromChip : m_chart.chips.size() + edge.fromCard;
    const bool sameNode = m_chart.cards[start.card].node == m_chart.cards[end.card].node;
    if (sameNode)
        sketchInside(sketch, start, end);
    else
        sketchBetween(sketch, start, end);
    keep(sketch);
}

void Router::addLink(Index index)
{
    LinkEdge &link = m_chart.links[index];
    link.way = {};
    const ServiceCard &from = m_chart.cards[link.fromCard];
    const ServiceCard &to = m_chart.cards[link.toCard];
    const bool sameNode = from.node == to.node;
    Anchor end{{to.rect.right(), to.rect.y + metrics::cardProductBaseline}, Side::Right, link.toCard};
    if (link.toChip != none) {
        const PortChip &chip = m_chart.chips[link.toChip];
        const bool fromOutside = !sameNode && chip.kind == ChipKind::Published;
        end.side = fromOutside ? Side::Left : Side::Right;
        end.at = {fromOutside ? chip.rect.x : to.rect.right(), chip.rect.center().y};
    }
    Anchor start{{from.rect.right(), from.rect.bottom() - 5}, Side::Right, link.fromCard};
    if (from.chips.count == 0)
        start.at.y = from.rect.bottom() - clearance;
    const auto nodeColumn = [this](const ServiceCard &card) {
        return m_nodes.at(m_chart.nodes[card.node].rect.x);
    };
    if (sameNode ? gapOf(end) <= columnOf(start) : nodeColumn(to) <= nodeColumn(from)) {
        start.side = Side::Left;
        start.at.x = from.rect.x;
    }
    Sketch sketch;
    sketch.way = &link.way;
    sketch.start = start.at;
    sketch.end = end.at;
    sketch.trunk = (std::uint64_t{1} << 32U) + link.fromCard;
    if (sameNode)
        sketchInside(sketch, start, end);
    else
        sketchBetween(sketch, start, end);
    keep(sketch);
}

Router::Anchor Router::startOf(const RouteEdge &edge) const
{
    const Rect &card = m_chart.cards[edge.fromCard].rect;
    if (edge.fromChip != none)
        return {m_chart.chips[edge.fromChip].out, Side::Right, edge.fromCard};
    return {{card.right(), card.y + metrics::cardProductBaseline}, Side::Right, edge.fromCard};
}

Router::Anchor Router::endOf(const RouteEdge &edge) const
{
    const Rect &card = m_chart.cards[edge.toCard].rect;
    if (edge.toChip == none)
        return {{card.x, card.y + metrics::cardProductBaseline}, Side::Left, edge.toCard};
    const Rect &chip = m_chart.chips[edge.toChip].rect;
    const bool published = m_chart.chips[edge.toChip].kind == ChipKind::Published;
    return {{published ? chip.x : card.right(), chip.center().y},
            published ? Side::Left : Side::Right,
            edge.toCard};
}

const Router::Inside &Router::insideOf(Index node)
{
    const auto [known, fresh] = m_insides.try_emplace(node);
    Inside &inside = known->second;
    if (!fresh)
        return inside;
    const NodeFrame &frame = m_chart.nodes[node];
    inside.columns = cardColumns(m_chart, node);
    inside.firstTrack = firstTracks(m_chart, inside.columns, frame.rails, betweenCards);
    inside.top = frame.rect.bottom();
    inside.bottom = frame.rect.y + frame.headerHeight;
    for (Index i = frame.cards.first; i < frame.cards.end(); ++i) {
        inside.top = std::min(inside.top, m_chart.cards[i].rect.y);
        inside.bottom = std::max(inside.bottom, m_chart.cards[i].rect.bottom());
    }
    return inside;
}

std::size_t Router::columnOf(const Anchor &anchor)
{
    const ServiceCard &card = m_chart.cards[anchor.card];
    return insideOf(card.node).columns.at(card.rect.x);
}

/// The gap of its node that an anchor looks into.
std::size_t Router::gapOf(const Anchor &anchor)
{
    return columnOf(anchor) + (anchor.side == Side::Right ? 1 : 0);
}

Router::Slot Router::outerGap(std::size_t gap)
{
    const Interval whole = m_nodes.gap(gap);
    Interval band{m_firstTrack[gap], whole.high - betweenNodes.end};
    Corridor::Side side = Corridor::Side::Low;
    if (gap == 0) {
        band = {whole.low + (m_chart.places.size() > 1 ? metrics::shoreGap - 14 : betweenNodes.end),
                whole.high - betweenNodes.end};
        band.low = std::min(band.low, band.high);
        side = Corridor::Side::High;
    }
    return {m_corridors.at({none, static_cast<std::uint32_t>(gap), 0}, Corridor::Run::Upright, band, side),
            0};
}

Router::Slot Router::innerGap(Index node, std::size_t gap)
{
    const Inside &inside = insideOf(node);
    const Interval whole = inside.columns.gap(gap);
    // A chip's straddle belongs to its column: what is left of it is the way's alone.
    constexpr double beforeChip = betweenCards.end - metrics::chipStraddle;
    const bool last = gap == inside.columns.count();
    const Interval band{std::min(inside.firstTrack[gap], whole.high - beforeChip), whole.high - beforeChip};
    return {m_corridors.at({node, static_cast<std::uint32_t>(gap), 0}, Corridor::Run::Upright, band,
                           last ? Corridor::Side::Low : Corridor::Side::High),
            0};
}

Router::Slot Router::topOf(Index node)
{
    const NodeFrame &frame = m_chart.nodes[node];
    const double header = frame.rect.y + frame.headerHeight;
    const Interval band{header + clearance, insideOf(node).top - clearance};
    return {m_corridors.at({node, Corridors::top, 0}, Corridor::Run::Level, band, Corridor::Side::Middle), 0};
}

Router::Slot Router::bottomOf(Index node)
{
    const NodeFrame &frame = m_chart.nodes[node];
    const Interval band{insideOf(node).bottom + clearance / 2, frame.rect.bottom() - clearance / 2};
    return {m_corridors.at({node, Corridors::bottom, 0}, Corridor::Run::Level, band, Corridor::Side::Middle),
            0};
}

/// A free height between nodes, for a line that crosses the columns between two gaps.
Router::Slot Router::levelBetween(std::size_t from, std::size_t to, double y)
{
    const std::size_t first = std::min(from, to);
    const std::size_t last = std::max(from, to) - 1;
    Interval free = m_nodes.freeHeights(first, last, y, 2 * nodeClearance);
    // Below the nodes, the feet and names of the rails come first.
    if (free.low < m_railFloor && m_railFloor < free.high && free.length() > open &&
        free.clamped(y) == free.low)
        free.low = m_railFloor;
    const Interval band{free.low + nodeClearance, free.high - nodeClearance};
    // Where there is much room, above and below all nodes, lines keep close to the height that they want.
    const double nearest = free.clamped(y);
    const auto side = free.length() < open                       ? Corridor::Side::Middle
                      : free.high - nearest < nearest - free.low ? Corridor::Side::High
                                                                 : Corridor::Side::Low;
    return {m_corridors.at({none, Corridors::level, free.low}, Corridor::Run::Level, band, side), 0};
}

void Router::sketchToCdn(Sketch sketch, const RouteEdge &edge)
{
    const Rect &shore = m_chart.places[edge.place].rect;
    const Rect &cdn = m_chart.places[edge.toPlace].rect;
    const double wanted = edge.toChip == none ? cdn.center().y : m_chart.chips[edge.toChip].rect.center().y;
    const double y = Interval{cdn.y + metrics::corner, cdn.bottom() - metrics::corner}.clamped(wanted);
    const Interval reach{shore.y + metrics::placeRadius, shore.bottom() - metrics::placeRadius};
    sketch.start = {shore.right(), reach.clamped(y)};
    sketch.end = {cdn.x, y};
    if (sketch.start.y != y)
        sketch.add({none, (shore.right() + cdn.x) / 2});
    keep(sketch);
}

void Router::sketchArrival(Sketch sketch, const RouteEdge &edge)
{
    const Anchor end = endOf(edge);
    const Rect &place = m_chart.places[edge.place].rect;
    sketch.end = end.at;
    const Index node = m_chart.cards[end.card].node;
    const std::size_t gap = m_nodes.at(m_chart.nodes[node].rect.x);
    const bool straight = gap == 0 && columnOf(end) == 0 && end.side == Side::Left;
    const Interval shore{place.y + metrics::corner, place.bottom() - metrics::corner};
    sketch.start = {place.right(), shore.clamped(end.at.y)};
    const bool blocked = edge.leg == EdgeLeg::Arrival &&
                         std::any_of(m_chart.places.begin() + 1, m_chart.places.end(), [&](const Place &cdn) {
                             return end.at.y > cdn.rect.y - 2 && end.at.y < cdn.rect.bottom() + 2;
                         });
    if (straight && sketch.start.y == end.at.y && !blocked) {
        keep(sketch);
        return;
    }
    // Lines that cannot run straight leave the place at its ends, above and below those that can.
    if (edge.leg == EdgeLeg::Arrival) {
        constexpr double pitch = 6;
        if (end.at.y < place.center().y) {
            sketch.start.y = m_shoreHigh;
            m_shoreHigh = std::min(m_shoreHigh + pitch, shore.high);
        } else {
            sketch.start.y = m_shoreLow;
            m_shoreLow = std::max(m_shoreLow - pitch, shore.low);
        }
    }
    enter(sketch, end, 0, sketch.start.y);
    keep(sketch);
}

void Router::sketchInside(Sketch &sketch, const Anchor &start, const Anchor &end)
{
    const Index node = m_chart.cards[start.card].node;
    const std::size_t from = gapOf(start);
    const std::size_t to = gapOf(end);
    sketch.add(innerGap(node, from));
    if (from == to)
        return;
    const Rect &target = m_chart.cards[end.card].rect;
    const bool neighbours = std::max(from, to) - std::min(from, to) == 1;
    // Across one column there is a way right above the target, if the target is in that column.
    if (neighbours && columnOf(end) == std::min(from, to))
        sketch.add({none, target.y - clearance});
    else
        sketch.add(topOf(node));
    sketch.add(innerGap(node, to));
}

void Router::enter(Sketch &sketch, const Anchor &end, std::size_t fromGap, double y)
{
    const Index node = m_chart.cards[end.card].node;
    const std::size_t gap = m_nodes.at(m_chart.nodes[node].rect.x);
    const std::size_t inner = gapOf(end);
    const Slot top = inner == 0 ? Slot{none, end.at.y} : topOf(node);
    sketch.add(outerGap(fromGap));
    if (fromGap != gap) {
        const double target = inner == 0 ? end.at.y : m_corridors[top.corridor].estimate();
        const double middle = std::abs(y - target) > outerReach ? target : (y + target) / 2;
        sketch.add(levelBetween(fromGap, gap, middle));
        sketch.add(outerGap(gap));
    }
    if (inner == 0)
        return;
    sketch.add(top);
    sketch.add(innerGap(node, inner));
}

void Router::sketchBetween(Sketch &sketch, const Anchor &start, const Anchor &end)
{
    const Index node = m_chart.cards[start.card].node;
    const std::size_t column = columnOf(start);
    const bool toRight = start.side == Side::Right;
    const bool isOutermost = toRight ? column + 1 == insideOf(node).columns.count() : column == 0;
    double y = start.at.y;
    if (!isOutermost) {
        sketch.add(innerGap(node, gapOf(start)));
        const Slot bottom = bottomOf(node);
        sketch.add(bottom);
        y = m_corridors[bottom.corridor].estimate();
    }
    enter(sketch, end, m_nodes.at(m_chart.nodes[node].rect.x) + (toRight ? 1 : 0), y);
}

double Router::coordinate(const Slot &slot, std::uint64_t trunk, bool assigned) const
{
    if (slot.corridor == none)
        return slot.known;
    return assigned ? m_corridors[slot.corridor].trackOf(trunk) : m_corridors[slot.corridor].estimate();
}

/// Asks each corridor of a sketch for a track: it comes in where the slot before leads, and turns off where
/// the next does.
void Router::keep(const Sketch &sketch)
{
    for (std::size_t i = 0; i < sketch.count; ++i) {
        if (sketch.slots[i].corridor == none)
            continue;
        const bool upright = i % 2 == 0;
        const auto edge = [&](const Point &point) {
            return upright ? point.y : point.x;
        };
        const double in = i == 0 ? edge(sketch.start) : coordinate(sketch.slots[i - 1], sketch.trunk, false);
        const double out =
            i + 1 == sketch.count ? edge(sketch.end) : coordinate(sketch.slots[i + 1], sketch.trunk, false);
        m_corridors[sketch.slots[i].corridor].request(sketch.trunk, in, out);
    }
    m_sketches.push_back(sketch);
}

void Router::draw()
{
    m_corridors.assign();
    for (const Sketch &sketch : m_sketches) {
        Point at = sketch.start;
        sketch.way->add(at);
        for (std::size_t i = 0; i < sketch.count; ++i) {
            const double value = coordinate(sketch.slots[i], sketch.trunk, true);
            (i % 2 == 0 ? at.x : at.y) = value;
            sketch.way->add(at);
        }
        if (sketch.count > 0)
            sketch.way->add({at.x, sketch.end.y});
        sketch.way->add(sketch.end);
    }
    m_sketches.clear();
}

} // namespace portolan::layout
