#include "views/theme/glyphs.h"

#include "views/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace portolan::views {

namespace {

/// Restores the painter on every way out.
class PainterState
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

QPointF at(const QRectF &box, double x, double y)
{
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

/// The strokes of the sign that stands on a badge, in shares of the badge's box.
QPainterPath badgeSign(Severity severity, const QRectF &box)
{
    QPainterPath path;
    const auto stroke = [&](double fromX, double fromY, double toX, double toY) {
        path.moveTo(at(box, fromX, fromY));
        path.lineTo(at(box, toX, toY));
    };
    switch (severity) {
    case Severity::Error:
        stroke(0.34, 0.34, 0.66, 0.66);
        stroke(0.66, 0.34, 0.34, 0.66);
        break;
    case Severity::Warning:
        stroke(0.5, 0.42, 0.5, 0.62);
        stroke(0.5, 0.79, 0.5, 0.8);
        break;
    case Severity::Info:
        stroke(0.5, 0.47, 0.5, 0.74);
        stroke(0.5, 0.27, 0.5, 0.28);
        break;
    case Severity::Ok:
        stroke(0.3, 0.52, 0.44, 0.66);
        path.lineTo(at(box, 0.7, 0.36));
        break;
    }
    return path;
}

} // namespace

void paintExposureGlyph(QPainter &painter, Exposure exposure, const QRectF &box, const QColor &ink)
{
    const PainterState state(painter);
    const double unit = std::min(box.width(), box.height()) / tokens::canvas::exposureGlyph;
    const QPointF centre = box.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (glyphShape(exposure)) {
    case GlyphShape::Disc: painter.drawEllipse(centre, 3 * unit, 3 * unit); break;
    case GlyphShape::Diamond: {
        const double reach = 3.5 * unit;
        const QPointF corners[] = {centre - QPointF(0, reach), centre + QPointF(reach, 0),
                                   centre + QPointF(0, reach), centre - QPointF(reach, 0)};
        painter.drawConvexPolygon(corners, 4);
        break;
    }
    case GlyphShape::Square: {
        const double side = 5 * unit;
        painter.drawRect(QRectF(centre - QPointF(side / 2, side / 2), QSizeF(side, side)));
        break;
    }
    case GlyphShape::Ring:
        painter.setPen(QPen(ink, 1.2 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 2.4 * unit, 2.4 * unit);
        break;
    }
}

QPainterPath severityShape(Severity severity, const QRectF &box)
{
    QPainterPath path;
    switch (severity) {
    case Severity::Error: {
        constexpr double cut = 0.293; // a regular octagon: 1 / (2 + sqrt 2)
        path.addPolygon({at(box, cut, 0), at(box, 1 - cut, 0), at(box, 1, cut), at(box, 1, 1 - cut),
                         at(box, 1 - cut, 1), at(box, cut, 1), at(box, 0, 1 - cut), at(box, 0, cut)});
        path.closeSubpath();
        break;
    }
    case Severity::Warning:
        path.addPolygon({at(box, 0.5, 0.02), at(box, 1.02, 0.94), at(box, -0.02, 0.94)});
        path.closeSubpath();
        break;
    case Severity::Info: path.addRoundedRect(box, box.width() / 9, box.height() / 9); break;
    case Severity::Ok: path.addEllipse(box); break;
    }
    return path;
}

void paintSeverityBadge(QPainter &painter, Severity severity, const QRectF &box, const Theme &theme,
                        const QColor &ground)
{
    const PainterState state(painter);
    const QPainterPath shape = severityShape(severity, box);
    // Twice the width: the inner half lies below the fill.
    painter.strokePath(shape,
                       QPen(ground, 2 * tokens::line::frame, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, theme.tint(severity).ink);
    painter.strokePath(badgeSign(severity, box),
                       QPen(theme.onSolid, box.width() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintZigzag(QPainter &painter, QPointF left, double right, const QColor &ink)
{
    const PainterState state(painter);
    constexpr double step = 2;
    QPainterPath path(left);
    bool up = true;
    for (double x = left.x() + step; x <= right; x += step) {
        path.lineTo(x, left.y() - (up ? step : 0));
        up = !up;
    }
    painter.strokePath(path, QPen(ink, tokens::line::rule));
}

} // namespace portolan::views
