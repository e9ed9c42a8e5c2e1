#include "views/canvas/pixel_rects.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace portolan::views {

PixelRects::PixelRects(QPainter &painter)
    : m_painter(painter)
    , m_toDevice(painter.deviceTransform())
    , m_fromDevice(m_toDevice.inverted())
{
    if (painter.device()->devType() != QInternal::Image)
        return;
    auto *image = static_cast<QImage *>(painter.device());
    if (image->format() != QImage::Format_RGB32)
        return;
    m_image = image;
    m_clip = image->rect();
    if (painter.hasClipping())
        m_clip &= m_toDevice.mapRect(painter.clipBoundingRect()).toAlignedRect();
}

QRect PixelRects::toPixels(const QRectF &rect) const
{
    const QRectF device = m_toDevice.mapRect(rect);
    const int left = static_cast<int>(std::lround(device.left()));
    const int top = static_cast<int>(std::lround(device.top()));
    // However small a thing is, it does not vanish.
    const int right = std::max(left + 1, static_cast<int>(std::lround(device.right())));
    const int bottom = std::max(top + 1, static_cast<int>(std::lround(device.bottom())));
    return {left, top, right - left, bottom - top};
}

void PixelRects::fill(const QRectF &rect, const QColor &ink)
{
    write(toPixels(rect), ink.rgb());
}

void PixelRects::fillBordered(const QRectF &rect, const QColor &fill, const QColor &border)
{
    const QRect pixels = toPixels(rect);
    write(pixels, border.rgb());
    if (pixels.width() > 2 && pixels.height() > 2)
        write(pixels.adjusted(1, 1, -1, -1), fill.rgb());
}

void PixelRects::write(const QRect &pixels, QRgb ink)
{
    if (!m_image) {
        m_painter.fillRect(m_fromDevice.mapRect(QRectF(pixels)), QColor(ink));
        return;
    }
    const QRect visible = pixels & m_clip;
    for (int row = visible.top(); row <= visible.bottom(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(m_image->scanLine(row));
        std::fill_n(line + visible.left(), visible.width(), ink);
    }
}

} // namespace portolan::views
