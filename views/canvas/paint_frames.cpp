#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QPainterPath>

#include <cmath>

// Rails, places and node frames: what stays put while everything else may be dimmed.
namespace portolan::views::paint {

using layout::Index;
using layout::TextStyle;
namespace metrics = layout::metrics;

namespace {

/// QPen counts dashes in widths of the pen; the tokens are lengths.
template <std::size_t N>
QList<qreal> dashes(const std::array<double, N> &lengths, double width)
{
    QList<qreal> pattern;
    for (const double length : lengths)
        pattern.append(length / width);
    return pattern;
}

QPen railPen(const Context &context, layout::RailStroke stroke, const QColor &ink)
{
    using layout::RailStroke;
    const double width = stroke == RailStroke::Thin ? metrics::lanWidth : metrics::railWidth;
    // A rail stays the widest of lines from far away too.
    QPen pen = context.pen(ink, std::max(width, context.pixels(width / 2)));
    switch (stroke) {
    case RailStroke::Dash: pen.setDashPattern(dashes(tokens::canvas::overlayDash, pen.widthF())); break;
    case RailStroke::DashDot: pen.setDashPattern(dashes(tokens::canvas::macvlanDash, pen.widthF())); break;
    case RailStroke::Dots:
        pen.setDashPattern(dashes(tokens::canvas::hostDots, pen.widthF()));
        pen.setCapStyle(Qt::RoundCap);
        break;
    default: break;
    }
    return pen;
}

QColor groundOf(const Context &context, const layout::Rail &rail)
{
    const Theme &theme = context.palette.theme();
    return rail.node == layout::none ? theme.canvas : theme.frame;
}

/// The line of a rail stands on whole pixels, or a wide line would have grey edges.
QLineF railLine(const Context &context, const layout::Segment &stroke)
{
    const double half = metrics::railWidth / 2;
    const bool upright = stroke.from.x == stroke.to.x;
    const layout::Rect box = upright
                                 ? layout::Rect{stroke.from.x - half, std::min(stroke.from.y, stroke.to.y),
                                                metrics::railWidth, std::abs(stroke.to.y - stroke.from.y)}
                                 : layout::Rect{std::min(stroke.from.x, stroke.to.x), stroke.from.y - half,
                                                std::abs(stroke.to.x - stroke.from.x), metrics::railWidth};
    const QRectF snapped = context.snapped(box);
    const QPointF middle = snapped.center();
    return upright ? QLineF(middle.x(), snapped.top(), middle.x(), snapped.bottom())
                   : QLineF(snapped.left(), middle.y(), snapped.right(), middle.y());
}

void shore(Context &context, const layout::Place &place)
{
    const Theme &theme = context.palette.theme();
    const layout::Point middle = place.rect.center();
    const double rose = metrics::roseSize;
    paintIcon(context.painter, Icon::Internet, {middle.x - rose / 2, middle.y - 24, rose, rose},
              place.isOffered ? theme.secondaryText : theme.internet.ink);
    context.text(place.name, TextStyle::BodyStrong, {middle.x, middle.y + 24},
                 place.isOffered ? theme.secondaryText : theme.text, Stand::Middle);
}

void cdn(Context &context, const layout::Place &place)
{
    const Theme &theme = context.palette.theme();
    const double icon = metrics::cdnIconSize;
    const double x = place.rect.center().x;
    paintIcon(context.painter, Icon::Cdn, {x - icon / 2, place.rect.y + 6, icon, icon}, theme.text);
    context.text(place.name, TextStyle::CaptionStrong, {x, place.rect.y + 38}, theme.text, Stand::Middle);
    context.text(place.caption, TextStyle::Caption, {x, place.rect.y + 50}, theme.secondaryText,
                 Stand::Middle);
}

/// From farther away: its name where there is room for all of it, else its picture.
void sign(Context &context, const layout::Place &place)
{
    const Theme &theme = context.palette.theme();
    const bool internet = place.kind == layout::PlaceKind::Internet;
    const double room = place.rect.width - context.pixels(2 * tokens::space::tight);
    const layout::Point middle = place.rect.center();
    if (context.pixels(context.labels.label(place.name, TextStyle::CaptionStrong).width) <= room) {
        context.screenText(place.name, TextStyle::CaptionStrong,
                           middle + layout::Point{0, context.pixels(tokens::space::tight)}, room,
                           place.isOffered ? theme.secondaryText : theme.text, Stand::Middle);
        return;
    }
    const double side = std::min({context.pixels(tokens::iconSize::small), room, place.rect.height});
    if (side > context.pixels(tokens::space::snug))
        paintIcon(context.painter, internet ? Icon::Internet : Icon::Cdn,
                  {middle.x - side / 2, middle.y - side / 2, side, side},
                  place.isOffered ? theme.secondaryText
                  : internet      ? theme.internet.ink
                                  : theme.text);
}

/// A rectangle whose two upper corners are round.
QPainterPath headerShape(const QRectF &box, double radius)
{
    QPainterPath path(box.bottomLeft());
    path.lineTo(box.left(), box.top() + radius);
    path.quadTo(box.topLeft(), {box.left() + radius, box.top()});
    path.lineTo(box.right() - radius, box.top());
    path.quadTo(box.topRight(), {box.right(), box.top() + radius});
    path.lineTo(box.bottomRight());
    path.closeSubpath();
    return path;
}

void frame(Context &context, const layout::NodeFrame &node)
{
    const Theme &theme = context.palette.theme();
    QPainter &painter = context.painter;
    const QRectF box = context.snappedInside(node.rect, tokens::line::frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.frame);
    painter.drawRoundedRect(box, metrics::nodeRadius, metrics::nodeRadius);
    const QRectF header =
        context.snapped({node.rect.x, node.rect.y, node.rect.width, node.headerHeight}) & box;
    painter.fillPath(headerShape(header, metrics::nodeRadius), theme.raised);
    painter.setPen(context.pen(theme.line, tokens::line::rule));
    const double ruleY = header.bottom() - context.stroke(tokens::line::rule) / 2;
    painter.drawLine(QPointF(box.left(), ruleY), QPointF(box.right(), ruleY));
    painter.setPen(context.pen(theme.border, tokens::line::frame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::nodeRadius, metrics::nodeRadius);
}

void interfaceRow(Context &context, const layout::NodeFrame &node, const layout::InterfaceRow &row)
{
    constexpr double textDrop = 4; // from a row's middle to its baseline
    const Theme &theme = context.palette.theme();
    const Exposure exposure = lookOf(row.exposure);
    const double glyph = tokens::canvas::exposureGlyph;
    const QPointF middle(node.rect.x + metrics::interfaceGlyphX, row.y);
    paintExposureGlyph(context.painter, exposure, {middle - QPointF(glyph, glyph) / 2, QSizeF(glyph, glyph)},
                       theme.tint(exposure).ink);
    context.text(row.name, TextStyle::Secondary, {node.rect.x + metrics::interfaceNameX, row.y + textDrop},
                 theme.secondaryText);
    context.text(row.address, TextStyle::Mono, {row.addressX, row.y + textDrop}, theme.text);
}

} // namespace

void rail(Context &context, Index at)
{
    const layout::Rail &rail = context.chart.rails[at];
    const Theme &theme = context.palette.theme();
    const QColor &ink = theme.tint(lookOf(rail.exposure)).ink;
    QPainter &painter = context.painter;
    const QPen pen = railPen(context, rail.stroke, ink);
    for (Index i = rail.strokes.first; i < rail.strokes.end(); ++i) {
        const QLineF line = railLine(context, context.chart.railStrokes[i]);
        painter.setPen(pen);
        painter.drawLine(line);
        if (rail.stroke == layout::RailStroke::Hollow) {
            painter.setPen(context.pen(groundOf(context, rail), metrics::railWidth - 2 * tokens::line::rule));
            painter.drawLine(line);
        }
    }
}

void railPill(Context &context, Index at)
{
    const layout::Rail &rail = context.chart.rails[at];
    if (rail.pill.isEmpty())
        return;
    const QColor &ink = context.palette.theme().tint(lookOf(rail.exposure)).ink;
    QPainter &painter = context.painter;
    if (rail.pillStub.from != rail.pillStub.to) {
        painter.setPen(context.pen(ink, tokens::line::edge));
        painter.drawLine(toQt(rail.pillStub.from), toQt(rail.pillStub.to));
    }
    pill(context, rail.pill, rail.label, ink, groundOf(context, rail));
}

void attachment(Context &context, Index at)
{
    const layout::Attachment &attachment = context.chart.attachments[at];
    const layout::Rail &rail = context.chart.rails[attachment.rail];
    const QColor &ink = context.palette.theme().tint(lookOf(rail.exposure)).ink;
    QPainter &painter = context.painter;
    painter.setPen(context.pen(ink, tokens::line::edge));
    painter.drawLine(toQt(attachment.ring), toQt(attachment.end));
    painter.setBrush(groundOf(context, rail));
    painter.drawEllipse(toQt(attachment.ring), metrics::ring / 2, metrics::ring / 2);
}

void place(Context &context, Index at)
{
    const layout::Place &place = context.chart.places[at];
    const Theme &theme = context.palette.theme();
    const bool internet = place.kind == layout::PlaceKind::Internet;
    const QRectF box = context.snappedInside(place.rect, tokens::line::frame);
    QPen pen = context.pen(internet ? theme.internet.ink : theme.border, tokens::line::frame);
    context.painter.setBrush(internet ? theme.internet.soft : theme.frame);
    if (place.isOffered) {
        pen.setColor(theme.border);
        pen.setStyle(Qt::DashLine);
        context.painter.setBrush(Qt::NoBrush);
    }
    context.painter.setPen(pen);
    context.painter.drawRoundedRect(box, metrics::placeRadius, metrics::placeRadius);
    if (context.detail == Detail::Full && internet)
        shore(context, place);
    else if (context.detail == Detail::Full)
        cdn(context, place);
    else
        sign(context, place);
}

void node(Context &context, Index at)
{
    const layout::NodeFrame &node = context.chart.nodes[at];
    const Theme &theme = context.palette.theme();
    frame(context, node);
    if (context.detail != Detail::Full) {
        const double margin = context.pixels(tokens::space::snug);
        context.screenText(node.name, TextStyle::BodyStrong,
                           {node.rect.x + margin, node.rect.y + node.headerHeight / 2 + context.pixels(4)},
                           node.rect.width - 2 * margin, theme.text);
        return;
    }
    const layout::Rect &rect = node.rect;
    const double icon = metrics::nodeIconSize;
    paintIcon(context.painter, Icon::Node,
              {rect.x + metrics::nodeIconX, rect.y + metrics::nodeIconY, icon, icon}, theme.text);
    const double baseline = rect.y + metrics::nodeNameBaseline;
    context.text(node.name, TextStyle::Title, {rect.x + metrics::nodeNameX, baseline}, theme.text);
    context.text(node.hostname, TextStyle::Body, {node.hostnameX, baseline}, theme.secondaryText);
    context.text(node.role, TextStyle::Secondary, {rect.right() - metrics::nodeTextMargin, baseline},
                 theme.secondaryText, Stand::Right);
    for (Index row = node.interfaces.first; row < node.interfaces.end(); ++row)
        interfaceRow(context, node, context.chart.interfaces[row]);
}

} // namespace portolan::views::paint
