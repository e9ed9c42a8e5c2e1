#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/canvas/chart_text.h"
#include "views/theme/tokens.h"

#include <QPainterPath>

#include <algorithm>

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

/// The solid lines of one pen. Routes share much of their ways: what lies on one another is painted once,
/// which keeps a trunk of a thousand routes as thin, and nearly as cheap, as one.
class Strokes
{
public:
    explicit Strokes(const QRectF &exposed)
        : m_exposed(exposed)
    {
    }

    /// Takes what shows of a way; it may run through the whole chart.
    void add(const RoundedWay &way)
    {
        for (std::size_t i = 0; i < way.count; ++i) {
            const QLineF &stroke = way.strokes[i];
            if (shows(stroke.p1(), stroke.p2()))
                addStroke(stroke);
            const RoundedWay::Bend &bend = way.bends[i];
            if (i + 1 < way.count && bend.in != bend.out && shows(bend.in, bend.out))
                m_bends.push_back(bend);
        }
    }

    void paint(QPainter &painter, const QPen &pen)
    {
        const std::vector<QLineF> lines = merged();
        painter.setPen(pen);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        const auto key = [](const RoundedWay::Bend &bend) {
            return std::array{bend.in.x(),     bend.in.y(),  bend.corner.x(),
                              bend.corner.y(), bend.out.x(), bend.out.y()};
        };
        std::ranges::sort(m_bends, {}, key);
        const auto repeated = std::ranges::unique(m_bends, {}, key);
        m_bends.erase(repeated.begin(), repeated.end());
        for (const RoundedWay::Bend &bend : m_bends) {
            QPainterPath path(bend.in);
            path.quadTo(bend.corner, bend.out);
            painter.strokePath(path, pen);
        }
    }

private:
    struct Stroke {
        bool upright = false;
        double at = 0; ///< its x when upright, else its y
        double from = 0;
        double to = 0;
        auto operator<=>(const Stroke &) const = default;
    };

    bool shows(QPointF a, QPointF b) const
    {
        const double reach = metrics::corner;
        return m_exposed.isNull() ||
               m_exposed.intersects(QRectF(a, b).normalized().adjusted(-reach, -reach, reach, reach));
    }

    void addStroke(const QLineF &line)
    {
        if (line.x1() == line.x2())
            m_strokes.push_back(
                {true, line.x1(), std::min(line.y1(), line.y2()), std::max(line.y1(), line.y2())});
        else
            m_strokes.push_back(
                {false, line.y1(), std::min(line.x1(), line.x2()), std::max(line.x1(), line.x2())});
    }

    std::vector<QLineF> merged()
    {
        std::ranges::sort(m_strokes);
        std::vector<QLineF> lines;
        for (std::size_t at = 0; at < m_strokes.size();) {
            Stroke whole = m_strokes[at++];
            for (; at < m_strokes.size() && m_strokes[at].upright == whole.upright &&
                   m_strokes[at].at == whole.at && m_strokes[at].from <= whole.to;
                 ++at)
                whole.to = std::max(whole.to, m_strokes[at].to);
            lines.push_back(whole.upright ? QLineF(whole.at, whole.from, whole.at, whole.to)
                                          : QLineF(whole.from, whole.at, whole.to, whole.at));
        }
        return lines;
    }

    QRectF m_exposed;
    std::vector<Stroke> m_strokes;
    std::vector<RoundedWay::Bend> m_bends;
};

RoundedWay wayOf(const Context &context, const layout::Polyline &points)
{
    const double radius = context.detail == Detail::Full ? metrics::corner : 0;
    return {points, radius, metrics::arrowLength - lineInsideArrow};
}

/// Dashes cost the more the longer a line is, whether or not it can be seen.
bool shows(const Context &context, const layout::Polyline &way)
{
    return context.exposed.isNull() ||
           context.exposed.intersects(toQt(way.bounds().grownBy(metrics::arrowWidth)));
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

void edges(Context &context, std::span<const Index> slice, Emphasis emphasis)
{
    if (slice.empty())
        return;
    const Theme &theme = context.palette.inks(emphasis).theme;
    const bool lit = emphasis == Emphasis::Lit;
    const QColor &ink = lit ? theme.internet.ink : theme.secondaryText;
    QPen pen = context.pen(ink, lit ? tokens::line::lit : tokens::line::edge);
    // Where strokes meet without a bend, their ends must fill the corner.
    if (context.detail != Detail::Full)
        pen.setCapStyle(Qt::SquareCap);
    Strokes strokes(context.exposed);
    for (const Index at : slice)
        strokes.add(wayOf(context, context.chart.edges[at].way));
    strokes.paint(context.painter, pen);
    for (const Index at : slice)
        arrowHead(context, context.chart.edges[at].way, ink);
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
    if (!shows(context, link.way))
        return;
    const Theme &theme = context.palette.inks(link.active ? emphasis : Emphasis::Dimmed).theme;
    const QColor &ink = emphasis == Emphasis::Lit ? theme.accent.ink : theme.secondaryText;
    QPen pen = context.pen(ink, tokens::line::edge);
    const auto &dots = tokens::canvas::linkDots;
    pen.setDashPattern({dots[0] / pen.widthF(), dots[1] / pen.widthF()});
    // One path from its beginning, or the dots would depend on which part of it shows.
    context.painter.strokePath(wayOf(context, link.way).path(), pen);
    arrowHead(context, link.way, ink);
}

/// Thinner than what traffic runs on, in longer dashes than a link.
void dependency(Context &context, const DependencyLine &line)
{
    if (!shows(context, line.way))
        return;
    const ChartEmphasis &emphasis = context.picture.emphasis;
    const bool dimmed =
        emphasis.card(line.fromCard) == Emphasis::Dimmed || emphasis.card(line.toCard) == Emphasis::Dimmed;
    const QColor &ink = context.palette.inks(dimmed ? Emphasis::Dimmed : Emphasis::Plain).theme.container.ink;
    QPen pen = context.pen(ink, tokens::line::rule);
    pen.setDashPattern({6 / pen.widthF(), 3 / pen.widthF()});
    context.painter.strokePath(wayOf(context, line.way).path(), pen);
    arrowHead(context, line.way, ink);
}

void unrouted(Context &context, const UnroutedLine &line)
{
    if (!shows(context, line.way))
        return;
    const QColor &ink = context.palette.theme().error.ink;
    QPen pen = context.pen(ink, tokens::line::unrouted);
    const auto &dash = tokens::canvas::unroutedDash;
    pen.setDashPattern({dash[0] / pen.widthF(), dash[1] / pen.widthF()});
    context.painter.strokePath(wayOf(context, line.way).path(), pen);
    arrowHead(context, line.way, ink);
}

void unroutedLabel(Context &context, const UnroutedLine &line)
{
    const std::string label = textOf(context.chart, line).toStdString();
    const layout::Segment run = line.way.longestRun();
    const double width = pillWidth(context, label);
    if (width > std::abs(run.to.x - run.from.x) - 2 * metrics::arrowLength)
        return;
    const layout::Point middle{(run.from.x + run.to.x) / 2, (run.from.y + run.to.y) / 2};
    const Theme &theme = context.palette.theme();
    pill(context, {middle.x - width / 2, middle.y - metrics::pillHeight / 2, width, metrics::pillHeight},
         label, theme.error.ink, theme.canvas);
}

} // namespace portolan::views::paint
