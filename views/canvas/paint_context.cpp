#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <QPainterPath>

#include <cmath>

namespace portolan::views::paint {

using layout::TextStyle;
namespace metrics = layout::metrics;

namespace {

/// Of an upright or level stroke.
double length(QPointF from, QPointF to)
{
    return std::abs(to.x() - from.x()) + std::abs(to.y() - from.y());
}

QPointF towards(QPointF from, QPointF to, double distance)
{
    const double whole = length(from, to);
    return whole <= 0 ? from : from + (to - from) * std::min(1.0, distance / whole);
}

} // namespace

Context::Context(QPainter &p, const ChartPicture &pictured, const CanvasPalette &inks, LabelCache &cache,
                 double zoom)
    : painter(p)
    , picture(pictured)
    , chart(pictured.chart)
    , palette(inks)
    , labels(cache)
    , scale(zoom)
    , detail(detailAt(zoom))
    , exposed(p.hasClipping() ? p.clipBoundingRect() : QRectF())
    , m_toDevice(p.deviceTransform())
    , m_fromDevice(m_toDevice.inverted())
{
}

QPen Context::pen(const QColor &ink, double width) const
{
    QPen pen(ink, stroke(width));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

QRectF Context::snapped(const layout::Rect &rect) const
{
    const QRectF device = m_toDevice.mapRect(toQt(rect));
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return m_fromDevice.mapRect(QRectF(topLeft, bottomRight));
}

QRectF Context::snappedInside(const layout::Rect &rect, double width) const
{
    const double half = stroke(width) / 2;
    return snapped(rect).adjusted(half, half, -half, -half);
}

void Context::text(std::string_view words, TextStyle style, layout::Point baseline, const QColor &ink,
                   Stand stand)
{
    if (!words.empty())
        draw(labels.label(words, style), style, toQt(baseline), ink, stand);
}

void Context::screenText(std::string_view words, TextStyle style, layout::Point baseline, double width,
                         const QColor &ink, Stand stand)
{
    if (words.empty() || width <= 0)
        return;
    const LabelCache::Label &label = labels.elided(words, style, width * scale);
    const double shift = stand == Stand::Left ? 0 : stand == Stand::Middle ? label.width / 2 : label.width;
    m_screenTexts.push_back({&label, style, toQt(baseline) * scale - QPointF(shift, label.ascent), ink});
}

void Context::flushScreenTexts()
{
    painter.save();
    painter.scale(1 / scale, 1 / scale);
    for (const ScreenText &text : m_screenTexts) {
        painter.setFont(labels.font(text.style));
        painter.setPen(text.ink);
        painter.drawStaticText(text.at, text.label->text);
    }
    painter.restore();
    m_screenTexts.clear();
}

void Context::draw(const LabelCache::Label &label, TextStyle style, QPointF baseline, const QColor &ink,
                   Stand stand)
{
    const double shift = stand == Stand::Left ? 0 : stand == Stand::Middle ? label.width / 2 : label.width;
    painter.setFont(labels.font(style));
    painter.setPen(ink);
    painter.drawStaticText(baseline - QPointF(shift, label.ascent), label.text);
}

void pill(Context &context, const layout::Rect &rect, std::string_view text, const QColor &ink,
          const QColor &ground)
{
    const QRectF box = context.snappedInside(rect, tokens::line::rule);
    context.painter.setPen(context.pen(ink, tokens::line::rule));
    context.painter.setBrush(ground);
    context.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    context.text(text, TextStyle::Caption, {rect.center().x, rect.y + metrics::pillBaseline}, ink,
                 Stand::Middle);
}

RoundedWay::RoundedWay(const layout::Polyline &way, double radius, double shortened)
{
    if (way.size() < 2)
        return;
    QPointF from = toQt(way.front());
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const QPointF before = toQt(way[i - 1]);
        const QPointF corner = toQt(way[i]);
        const QPointF after = toQt(way[i + 1]);
        const double bend = std::min({radius, length(before, corner) / 2, length(corner, after) / 2});
        const QPointF in = towards(corner, before, bend);
        const QPointF out = towards(corner, after, bend);
        strokes[count] = {from, in};
        bends[count] = {in, corner, out};
        ++count;
        from = out;
    }
    strokes[count] = {from, towards(toQt(way.back()), toQt(way[way.size() - 2]), shortened)};
    ++count;
}

QPainterPath RoundedWay::path() const
{
    QPainterPath path;
    if (count == 0)
        return path;
    path.moveTo(strokes[0].p1());
    for (std::size_t i = 0; i + 1 < count; ++i) {
        path.lineTo(strokes[i].p2());
        path.quadTo(bends[i].corner, bends[i].out);
    }
    path.lineTo(strokes[count - 1].p2());
    return path;
}

} // namespace portolan::views::paint
