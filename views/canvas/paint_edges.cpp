#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <QPainterPath>

// Routes, links and the gates between networks.
namespace portolan::views::paint {

using layout::Index;
using layout::Point;
namespace metrics = layout::metrics;

namespace {

/// The line ends inside the arrowhead, or its blunt end would show beside the tip.
constexpr double lineInsideArrow = 1;

void arrowHead(Context &context, const layout::Polyline &way, const QColor &ink)
{
    if (way.size() < 2)
        return;
    const Point tip = way.back();
    const double reach = metrics::arrowLength;
    if (!context.exposed.isNull() &&
        !context.exposed.adjusted(-reach, -reach, reach, reach).contains(toQt(tip)))
        return;
    const Point from = way[way.size() - 2];
    const double dx = tip.x == from.x ? 0 : (tip.x > from.x ? 1 : -1);
    const double dy = tip.y == from.y ? 0 : (tip.y > from.y ? 1 : -1);
    const QPointF back(tip.x - dx * metrics::arrowLength, tip.y - dy * metrics::arrowLength);
    const QPointF side(-dy * metrics::arrowWidth / 2, dx * metrics::arrowWidth / 2);
    const QPointF corners[] = {toQt(tip), back + side, back - side};
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(ink);
    context.painter.drawConvexPolygon(corners, 3);
}

/// Straight strokes and bends apart: a route may run through the whole chart, and only what shows of it is
/// worth painting.
void solidLine(Context &context, const RoundedWay &way, const QPen &pen)
{
    const double reach = metrics::corner;
    const auto shows = [&](QPointF a, QPointF b) {
        return context.exposed.isNull() ||
               context.exposed.intersects(QRectF(a, b).normalized().adjusted(-reach, -reach, reach, reach));
    };
    std::array<QLineF, layout::Polyline::capacity> strokes;
    int count = 0;
    QPainterPath bends;
    for (std::size_t i = 0; i < way.count; ++i) {
        if (shows(way.strokes[i].p1(), way.strokes[i].p2()))
            strokes[static_cast<std::size_t>(count++)] = way.strokes[i];
        const RoundedWay::Bend &bend = way.bends[i];
        if (i + 1 == way.count || bend.in == bend.out || !shows(bend.in, bend.out))
            continue;
        bends.moveTo(bend.in);
        bends.quadTo(bend.corner, bend.out);
    }
    context.painter.setPen(pen);
    context.painter.drawLines(strokes.data(), count);
    if (!bends.isEmpty())
        context.painter.strokePath(bends, pen);
}

void line(Context &context, const layout::Polyline &points, QPen pen)
{
    const double radius = context.detail == Detail::Full ? metrics::corner : 0;
    const RoundedWay way(points, radius, metrics::arrowLength - lineInsideArrow);
    if (pen.style() != Qt::SolidLine) {
        // Dots are counted from the beginning, whichever part of them shows.
        context.painter.strokePath(way.path(), pen);
        return;
    }
    // Where strokes meet without a bend, their ends must fill the corner.
    if (radius == 0)
        pen.setCapStyle(Qt::SquareCap);
    solidLine(context, way, pen);
}

double pillWidth(Context &context, std::string_view text)
{
    return context.labels.label(text, layout::TextStyle::Caption).width + 2 * metrics::pillMargin;
}

/// `XMPP C2S (STARTTLS)` without what stands in brackets.
std::string_view withoutAside(std::string_view text)
{
    return text.substr(0, text.find(" ("));
}

} // namespace

void edge(Context &context, Index at, Emphasis emphasis)
{
    const layout::RouteEdge &edge = context.chart.edges[at];
    const Theme &theme = context.palette.inks(edge.active ? emphasis : Emphasis::Dimmed).theme;
    const bool lit = emphasis == Emphasis::Lit;
    const QColor &ink = lit ? theme.internet.ink : theme.secondaryText;
    line(context, edge.way, context.pen(ink, lit ? tokens::line::lit : tokens::line::edge));
    arrowHead(context, edge.way, ink);
}

void edgeLabel(Context &context, Index at)
{
    const layout::RouteEdge &edge = context.chart.edges[at];
    if (edge.label.empty() || context.detail != Detail::Full)
        return;
    const layout::Segment run = edge.way.longestRun();
    const double room = std::abs(run.to.x - run.from.x) - metrics::arrowLength - 2 * tokens::space::tight;
    std::string_view label = edge.label;
    if (pillWidth(context, label) > room)
        label = withoutAside(label);
    const double width = pillWidth(context, label);
    if (width > room)
        return;
    const Theme &theme = context.palette.theme();
    const layout::Rect box{edge.labelAt.x - width / 2, edge.labelAt.y - metrics::pillHeight / 2, width,
                           metrics::pillHeight};
    pill(context, box, label, theme.internet.ink, theme.canvas);
}

void gate(Context &context, Index at)
{
    const layout::Gate &gate = context.chart.gates[at];
    const Theme &plain = context.palette.theme();
    const Theme &theme = context.palette.inks(context.picture.emphasis.edge(gate.edge)).theme;
    const double reach = metrics::gate / 2;
    const QPointF middle = toQt(gate.at);
    const QPointF corners[] = {middle - QPointF(0, reach), middle + QPointF(reach, 0),
                               middle + QPointF(0, reach), middle - QPointF(reach, 0)};
    context.painter.setPen(context.pen(theme.tailnet.ink, tokens::line::edge));
    context.painter.setBrush(plain.canvas);
    context.painter.drawConvexPolygon(corners, 4);
}

void link(Context &context, Index at, Emphasis emphasis)
{
    const layout::LinkEdge &link = context.chart.links[at];
    const Theme &theme = context.palette.inks(link.active ? emphasis : Emphasis::Dimmed).theme;
    const QColor &ink = emphasis == Emphasis::Lit ? theme.accent.ink : theme.secondaryText;
    QPen pen = context.pen(ink, tokens::line::edge);
    const auto &dots = tokens::canvas::linkDots;
    pen.setDashPattern({dots[0] / pen.widthF(), dots[1] / pen.widthF()});
    line(context, link.way, pen);
    arrowHead(context, link.way, ink);
}

} // namespace portolan::views::paint
