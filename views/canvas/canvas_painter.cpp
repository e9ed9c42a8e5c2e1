#include "views/canvas/canvas_painter.h"

#include "views/canvas/paint_context.h"
#include "views/canvas/paint_notes.h"
#include "views/theme/tokens.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace portolan::views {

using layout::Index;

namespace {

/// Restores the painter on every way out.
class PainterState
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

/// Lit lines lie above resting ones, and those above dimmed ones.
template <class Paint>
void byEmphasis(Paint paint)
{
    for (const Emphasis emphasis : {Emphasis::Dimmed, Emphasis::Plain, Emphasis::Lit})
        paint(emphasis);
}

void paintLines(paint::Context &context, const ChartSlice &slice)
{
    const ChartEmphasis &emphasis = context.picture.emphasis;
    byEmphasis([&](Emphasis wanted) {
        std::vector<Index> edges;
        std::ranges::copy_if(slice.edges, std::back_inserter(edges), [&](Index at) {
            const Emphasis shown = context.chart.edges[at].active ? emphasis.edge(at) : Emphasis::Dimmed;
            return shown == wanted;
        });
        paint::edges(context, edges, wanted);
    });
    if (context.detail == Detail::Full) {
        for (const Index at : slice.edges) {
            const layout::Range gates = gatesOf(context.chart, at);
            for (Index gate = gates.first; gate < gates.end(); ++gate)
                paint::gate(context, gate);
        }
    }
    byEmphasis([&](Emphasis wanted) {
        for (const Index at : slice.links) {
            if (emphasis.link(at) == wanted)
                paint::link(context, at, wanted);
        }
    });
}

/// What comes from outside is named where it arrives; behind the proxy the same names would stand twice, and
/// a redirection runs close beside what it redirects to.
bool isNamed(const layout::Chart &chart, Index at)
{
    const layout::RouteEdge &edge = chart.edges[at];
    const bool redirects =
        edge.toChip != layout::none && chart.chips[edge.toChip].arrival == layout::ArrivalRole::Redirect;
    return edge.leg == layout::EdgeLeg::Arrival && !redirects;
}

void paintLabels(paint::Context &context, const ChartSlice &slice)
{
    for (const Index at : slice.rails)
        paint::railPill(context, at);
    for (const Index at : slice.edges) {
        // A vantage lights nearly all routes; their names together would hide what it is about.
        const bool isLit =
            context.picture.emphasis.edge(at) == Emphasis::Lit && !context.picture.reach.isOn();
        if (isLit && isNamed(context.chart, at))
            paint::edgeLabel(context, at);
    }
    for (const UnroutedLine &line : context.picture.unrouted)
        paint::unroutedLabel(context, line);
}

void paintNear(paint::Context &context, const ChartSlice &slice)
{
    const layout::Chart &chart = context.chart;
    const auto isOuter = [&chart](Index rail) {
        return chart.rails[rail].node == layout::none;
    };
    const auto paintRails = [&](bool outer) {
        for (const Index at : slice.rails) {
            if (isOuter(at) == outer)
                paint::rail(context, at);
        }
        for (const Index at : slice.attachments) {
            if (isOuter(chart.attachments[at].rail) == outer)
                paint::attachment(context, at);
        }
    };
    paintRails(true);
    paint::groups(context, slice, true);
    for (const Index at : slice.nodes)
        paint::node(context, at);
    paint::groups(context, slice, false);
    paintRails(false);
    paintLines(context, slice);
    for (const DependencyLine &line : context.picture.dependencies)
        paint::dependency(context, line);
    for (const UnroutedLine &line : context.picture.unrouted)
        paint::unrouted(context, line);
    for (const Index at : slice.places)
        paint::place(context, at);
    paint::groupNames(context, slice);
    if (context.detail == Detail::Full)
        paintLabels(context, slice);
    for (const Index at : slice.cards)
        paint::card(context, at);
    for (const Index at : slice.notes)
        paint::note(context, at);
    context.flushScreenTexts();
    for (const Index at : slice.edges)
        paint::edgeBadge(context, at);
    for (const Index at : slice.links)
        paint::linkBadge(context, at);
    for (const Index at : slice.rails)
        paint::railBadge(context, at);
    for (const Index at : slice.nodes)
        paint::nodeBadge(context, at);
    for (const Index at : slice.cards)
        paint::cardBadge(context, at);
}

/// The distance of the dots, so that they are neither a grey fog nor lost at any zoom.
double dotDistance(double scale)
{
    double distance = tokens::canvas::grid;
    while (distance * scale < 0.75 * tokens::canvas::grid)
        distance *= 2;
    while (distance * scale > 1.5 * tokens::canvas::grid)
        distance /= 2;
    return distance;
}

} // namespace

CanvasPainter::CanvasPainter(const Theme &theme)
    : m_palette(theme)
{
}

void CanvasPainter::paintGround(QPainter &painter, const QRectF &exposed, double scale) const
{
    const PainterState state(painter);
    const Theme &theme = m_palette.theme();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(exposed, theme.canvas);
    const double step = dotDistance(scale);
    std::vector<QPointF> dots;
    for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step) {
        for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step)
            dots.emplace_back(x, y);
    }
    painter.setPen(QPen(theme.grid, 0));
    painter.drawPoints(dots.data(), static_cast<int>(dots.size()));
}

Visited CanvasPainter::paint(QPainter &painter, const ChartPicture &picture, const ChartSlice &slice,
                             double scale)
{
    const PainterState state(painter);
    paint::Context context(painter, picture, m_palette, m_labels, scale);
    Visited visited{slice.nodes.size(), slice.cards.size(), 0, 0};
    if (context.detail == Detail::Far) {
        paint::far(context, slice);
        visited.lines = slice.bundles.size();
        return visited;
    }
    paintNear(context, slice);
    visited.lines = slice.edges.size() + slice.links.size();
    if (context.detail == Detail::Full) {
        for (const Index at : slice.cards)
            visited.chips += picture.chart.cards[at].chips.count;
    }
    return visited;
}

void CanvasPainter::paintLitEdge(QPainter &painter, const ChartPicture &picture, Index edge, double scale)
{
    const PainterState state(painter);
    paint::Context context(painter, picture, m_palette, m_labels, scale);
    paint::edges(context, std::span(&edge, 1), Emphasis::Lit);
    if (isNamed(picture.chart, edge))
        paint::edgeLabel(context, edge);
}

void CanvasPainter::paintLitLink(QPainter &painter, const ChartPicture &picture, Index link, double scale)
{
    const PainterState state(painter);
    paint::Context context(painter, picture, m_palette, m_labels, scale);
    paint::link(context, link, Emphasis::Lit);
}

void CanvasPainter::paintAboveRing(QPainter &painter, const ChartPicture &picture, Index card, double scale)
{
    const PainterState state(painter);
    paint::Context context(painter, picture, m_palette, m_labels, scale);
    if (context.detail == Detail::Full)
        paint::chips(context, card);
    paint::cardBadge(context, card);
}

void CanvasPainter::paintNodeBadge(QPainter &painter, const ChartPicture &picture, Index node, double scale)
{
    const PainterState state(painter);
    paint::Context context(painter, picture, m_palette, m_labels, scale);
    paint::nodeBadge(context, node);
}

void paintChart(QPainter &painter, const ChartPicture &picture, const Theme &theme, const QRectF &target)
{
    const layout::Rect &content = picture.chart.bounds;
    if (content.isEmpty() || target.isEmpty())
        return;
    const PainterState state(painter);
    const double scale = std::min(target.width() / content.width, target.height() / content.height);
    painter.setClipRect(target);
    painter.translate(target.center() - toQt(content.center()) * scale);
    painter.scale(scale, scale);
    CanvasPainter canvas(theme);
    // A picture is looked at closely, however large its plan: everything is drawn.
    constexpr double everything = 1;
    canvas.paint(painter, picture, ChartIndex(picture.chart).slice(content, Detail::Full), everything);
}

} // namespace portolan::views
