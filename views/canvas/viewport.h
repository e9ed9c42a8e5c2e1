#pragma once

#include "model/layout/geometry.h"

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace portolan::views {

QPointF toQt(layout::Point point);
QRectF toQt(const layout::Rect &rect);
layout::Point fromQt(QPointF point);
layout::Rect fromQt(const QRectF &rect);

/// What part of the canvas a view shows and how large. View coordinates are logical pixels from the view's
/// top left. The canvas always lies on whole device pixels, so that its lines stay sharp and a picture of it
/// can be shifted.
class Viewport
{
public:
    static constexpr double leastScale = 0.02;
    static constexpr double mostScale = 4;

    /// A viewport beyond the bounds of zooming, for small maps.
    static Viewport exactly(double scale, QPointF offset);

    double scale() const { return m_scale; }
    /// Where the canvas' origin is in the view.
    QPointF offset() const { return m_offset; }
    QTransform transform() const;

    QPointF toView(layout::Point point) const { return toQt(point) * m_scale + m_offset; }
    QRectF toView(const layout::Rect &rect) const;
    layout::Point toCanvas(QPointF point) const { return fromQt((point - m_offset) / m_scale); }
    layout::Rect toCanvas(const QRectF &rect) const;

    void setDevicePixelRatio(double ratio);
    void panBy(QPointF delta);
    /// Changes the scale, within its bounds; what is below `fixed` in the view stays there.
    void zoomTo(double scale, QPointF fixed);
    void setScaleAndOffset(double scale, QPointF offset);

    /// The viewport of this device that shows all of `content` in the middle of `area`, never larger than
    /// 1:1.
    Viewport fitting(const layout::Rect &content, const QRectF &area) const;
    /// The viewport that shows `point` in the middle of `area`, at this scale.
    Viewport centredOn(layout::Point point, const QRectF &area) const;

    bool operator==(const Viewport &) const = default;

private:
    double m_scale = 1;
    QPointF m_offset;
    double m_ratio = 1; ///< device pixels to a logical one
};

} // namespace portolan::views
