#include "model/layout/routing.h"

#include "model/layout/bends.h"
#include "model/layout/metrics.h"
#include "model/layout/router.h"

#include <map>
#include <optional>

namespace portolan::layout {

namespace {

using namespace plan;

template <class Line>
void bendLine(Line &line)
{
    if (line.bend)
        line.way = bent(line.way, *line.bend);
}

void labelEdge(RouteEdge &edge)
{
    const Segment run = edge.way.longestRun();
    edge.labelAt = {(run.from.x + run.to.x) / 2, (run.from.y + run.to.y) / 2};
}

bool isUpright(const Segment &segment)
{
    return segment.from.x == segment.to.x;
}

bool lies(double value, double a, double b)
{
    return value >= std::min(a, b) && value <= std::max(a, b);
}

/// Where an upright and a level stroke meet.
std::optional<Point> crossing(const Segment &a, const Segment &b)
{
    if (isUpright(a) == isUpright(b))
        return std::nullopt;
    const Segment &upright = isUpright(a) ? a : b;
    const Segment &level = isUpright(a) ? b : a;
    const Point at{upright.from.x, level.from.y};
    if (!lies(at.x, level.from.x, level.to.x) || !lies(at.y, upright.from.y, upright.to.y))
        return std::nullopt;
    return at;
}

/// The first place where a route's way crosses the tailnet that it goes over.
void addGate(Chart &chart, Index index)
{
    const RouteEdge &edge = chart.edges[index];
    if (!edge.over)
        return;
    for (std::size_t step = 1; step < edge.way.size(); ++step)
        for (Index r = 0; r < chart.rails.size() && chart.rails[r].node == none; ++r) {
            const Rail &rail = chart.rails[r];
            if (rail.entity != edge.over || rail.exposure != Exposure::Tailnet)
                continue;
            for (Index s = rail.strokes.first; s < rail.strokes.end(); ++s)
                if (const auto at = crossing({edge.way[step - 1], edge.way[step]}, chart.railStrokes[s])) {
                    chart.gates.push_back({index, r, *at});
                    return;
                }
        }
}

/// Where a stroke from the inside of a rectangle leaves it.
Point exitPoint(const Rect &rect, Point inside, Point outside)
{
    if (inside.y == outside.y)
        return {outside.x > inside.x ? rect.right() : rect.x, inside.y};
    return {inside.x, outside.y > inside.y ? rect.bottom() : rect.y};
}

/// The part of a way that runs outside of both frames; \a from is empty for a way that begins outside.
Polyline betweenFrames(const Polyline &way, const Rect &from, const Rect &to)
{
    Polyline result;
    std::size_t first = 0;
    for (std::size_t i = 0; i < way.size(); ++i)
        if (from.contains(way[i]))
            first = i;
    if (first + 1 >= way.size())
        return way;
    result.add(from.contains(way[first]) ? exitPoint(from, way[first], way[first + 1]) : way[first]);
    for (std::size_t i = first + 1; i < way.size(); ++i) {
        if (to.contains(way[i])) {
            result.add(exitPoint(to, way[i], way[i - 1]));
            return result;
        }
        result.add(way[i]);
    }
    return result;
}

void drawBundle(Chart &chart, Bundle &bundle)
{
    const Rect from = bundle.fromNode == none ? chart.places.front().rect : chart.nodes[bundle.fromNode].rect;
    bundle.way = betweenFrames(chart.edges[bundle.edge].way, from, chart.nodes[bundle.toNode].rect);
}

void bundleRoutes(Chart &chart)
{
    chart.bundles.clear();
    std::map<std::pair<Index, Index>, Index> known;
    for (Index i = 0; i < chart.edges.size(); ++i) {
        const RouteEdge &edge = chart.edges[i];
        if (edge.leg == EdgeLeg::ToCdn)
            continue;
        const Index from = edge.fromCard == none ? none : chart.cards[edge.fromCard].node;
        const Index to = chart.cards[edge.toCard].node;
        if (from == to)
            continue;
        const auto [at, fresh] = known.try_emplace({from, to}, static_cast<Index>(chart.bundles.size()));
        if (fresh)
            chart.bundles.push_back({from, to, 0, i, {}});
        chart.bundles[at->second].count += edge.routes.count;
    }
    for (Bundle &bundle : chart.bundles)
        drawBundle(chart, bundle);
}

/// What a move touches, by position, so that edges can ask quickly.
struct Touched {
    explicit Touched(const Chart &chart)
        : cards(chart.cards.size(), false)
        , places(chart.places.size(), false)
    {
    }

    std::vector<bool> cards;
    std::vector<bool> places;

    bool has(const RouteEdge &edge) const
    {
        const auto card = [this](Index at) {
            return at != none && cards[at];
        };
        const auto place = [this](Index at) {
            return at != none && places[at];
        };
        return card(edge.fromCard) || card(edge.toCard) || place(edge.place) || place(edge.toPlace);
    }
    bool has(const LinkEdge &link) const { return cards[link.fromCard] || cards[link.toCard]; }
};

Touched touchedBy(const Chart &chart, std::span<const EntityRef> entities)
{
    Touched touched(chart);
    const auto touch = [&](Range cards) {
        std::fill_n(touched.cards.begin() + cards.first, cards.count, true);
    };
    for (const EntityRef entity : entities) {
        if (const Index node = chart.nodeOf(entity.as<Node>()); node != none)
            touch(chart.nodes[node].cards);
        if (const Index card = chart.cardOf(entity.as<Service>()); card != none)
            touch(chart.dockOf(card));
        for (std::size_t i = 0; i < chart.places.size(); ++i)
            if (chart.places[i].entity == entity)
                touched.places[i] = true;
    }
    return touched;
}

} // namespace

void routeAll(Chart &chart)
{
    Router router(chart);
    for (Index i = 0; i < chart.edges.size(); ++i)
        router.addEdge(i);
    for (Index i = 0; i < chart.links.size(); ++i)
        router.addLink(i);
    router.draw();
    for (LinkEdge &link : chart.links)
        bendLine(link);
    chart.gates.clear();
    for (Index i = 0; i < chart.edges.size(); ++i) {
        bendLine(chart.edges[i]);
        labelEdge(chart.edges[i]);
        addGate(chart, i);
    }
    bundleRoutes(chart);
}

void rerouteAround(Chart &chart, std::span<const EntityRef> moved)
{
    const Touched touched = touchedBy(chart, moved);
    Router router(chart);
    std::vector<Index> edges;
    for (Index i = 0; i < chart.edges.size(); ++i)
        if (touched.has(chart.edges[i])) {
            router.addEdge(i);
            edges.push_back(i);
        }
    std::vector<Index> links;
    for (Index i = 0; i < chart.links.size(); ++i)
        if (touched.has(chart.links[i])) {
            router.addLink(i);
            links.push_back(i);
        }
    router.draw();
    for (const Index link : links)
        bendLine(chart.links[link]);
    std::erase_if(chart.gates, [&](const Gate &gate) {
        return std::binary_search(edges.begin(), edges.end(), gate.edge);
    });
    for (const Index edge : edges) {
        bendLine(chart.edges[edge]);
        labelEdge(chart.edges[edge]);
        addGate(chart, edge);
        chart.bounds = chart.bounds.united(chart.edges[edge].way.bounds().grownBy(1));
    }
    std::sort(chart.gates.begin(), chart.gates.end(),
              [](const Gate &a, const Gate &b) { return a.edge < b.edge; });
    for (Bundle &bundle : chart.bundles)
        if (std::binary_search(edges.begin(), edges.end(), bundle.edge))
            drawBundle(chart, bundle);
}

} // namespace portolan::layout
