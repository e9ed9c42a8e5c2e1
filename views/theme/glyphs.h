#pragma once

#include "views/theme/theme.h"

#include <QPainterPath>

class QPainter;

namespace portolan::views {

/// The exposure's shape in `ink`, centred in `box` and as large as `tokens::canvas::exposureGlyph` asks when
/// the box has that side. Disc, diamond, square and ring weigh about the same to the eye, so they do not fill
/// the box equally.
void paintExposureGlyph(QPainter &painter, Exposure exposure, const QRectF &box, const QColor &ink);

/// The outline of a severity's shape inside `box`: octagon, triangle, square, circle.
QPainterPath severityShape(Severity severity, const QRectF &box);

/// The solid badge of the canvas: the shape in its severity's ink, the sign on it, and a ring in `ground`
/// that parts it from what lies below. The ring stands outside `box`.
void paintSeverityBadge(QPainter &painter, Severity severity, const QRectF &box, const Theme &theme,
                        const QColor &ground);

/// A zigzag below the baseline from `left` to `right`, the mark of the guilty characters of an expression.
void paintZigzag(QPainter &painter, QPointF left, double right, const QColor &ink);

} // namespace portolan::views
