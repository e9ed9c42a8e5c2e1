#include "views/canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace portolan::views {

QPointF toQt(layout::Point point)
{
    return {point.x, point.y};
}

QRectF toQt(const layout::Rect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

layout::Point fromQt(QPointF point)
{
    return {point.x(), point.y()};
}

layout::Rect fromQt(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

Viewport Viewport::exactly(double scale, QPointF offset)
{
    Viewport result;
    result.m_scale = scale;
    result.m_offset = offset;
    return result;
}

QTransform Viewport::transform() const
{
    return {m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y()};
}

QRectF Viewport::toView(const layout::Rect &rect) const
{
    return {toView(layout::Point{rect.x, rect.y}), QSizeF(rect.width, rect.height) * m_scale};
}

layout::Rect Viewport::toCanvas(const QRectF &rect) const
{
    const layout::Point corner = toCanvas(rect.topLeft());
    return {corner.x, corner.y, rect.width() / m_scale, rect.height() / m_scale};
}

void Viewport::setDevicePixelRatio(double ratio)
{
    m_ratio = ratio;
    panBy({});
}

void Viewport::panBy(QPointF delta)
{
    setScaleAndOffset(m_scale, m_offset + delta);
}

void Viewport::zoomTo(double scale, QPointF fixed)
{
    const QPointF below = toQt(toCanvas(fixed));
    const double bounded = std::clamp(scale, leastScale, mostScale);
    setScaleAndOffset(bounded, fixed - below * bounded);
}

void Viewport::setScaleAndOffset(double scale, QPointF offset)
{
    m_scale = std::clamp(scale, leastScale, mostScale);
    m_offset = {std::round(offset.x() * m_ratio) / m_ratio, std::round(offset.y() * m_ratio) / m_ratio};
}

Viewport Viewport::fitting(const layout::Rect &content, const QRectF &area) const
{
    Viewport result = *this;
    if (content.isEmpty() || area.isEmpty())
        return result;
    const double scale = std::min({1.0, area.width() / content.width, area.height() / content.height});
    result.m_scale = std::max(scale, leastScale);
    return result.centredOn(content.center(), area);
}

Viewport Viewport::centredOn(layout::Point point, const QRectF &area) const
{
    Viewport result = *this;
    result.setScaleAndOffset(m_scale, area.center() - toQt(point) * m_scale);
    return result;
}

} // namespace portolan::views
