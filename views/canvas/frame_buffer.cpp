#include "views/canvas/frame_buffer.h"

#include <cmath>
#include <cstring>

namespace portolan::views {

void FrameBuffer::resize(QSize size, double devicePixelRatio)
{
    const QSize device = (QSizeF(size) * devicePixelRatio).toSize();
    if (m_image.size() == device && m_ratio == devicePixelRatio)
        return;
    m_ratio = devicePixelRatio;
    m_image = QImage(device, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(devicePixelRatio);
    invalidate();
}

void FrameBuffer::invalidate(const QRectF &view)
{
    const QRectF device(view.topLeft() * m_ratio, view.size() * m_ratio);
    m_stale += device.toAlignedRect() & m_image.rect();
}

void FrameBuffer::shift(QPointF delta)
{
    const QPoint by = (delta * m_ratio).toPoint();
    if (by.isNull())
        return;
    if (std::abs(by.x()) >= m_image.width() || std::abs(by.y()) >= m_image.height()) {
        invalidate();
        return;
    }
    scroll(by);
    const QRect kept = m_image.rect().translated(by) & m_image.rect();
    m_stale = (m_stale.translated(by) & m_image.rect()) + (QRegion(m_image.rect()) - kept);
}

QRectF FrameBuffer::toLogical(const QRect &device) const
{
    return {QPointF(device.topLeft()) / m_ratio, QSizeF(device.size()) / m_ratio};
}

void FrameBuffer::scroll(QPoint by)
{
    const int rows = m_image.height() - std::abs(by.y());
    const auto bytes = static_cast<std::size_t>(m_image.width() - std::abs(by.x())) * sizeof(QRgb);
    const auto stride = m_image.bytesPerLine();
    uchar *bits = m_image.bits();
    const uchar *from = bits + std::max(0, -by.x()) * static_cast<qsizetype>(sizeof(QRgb));
    uchar *to = bits + std::max(0, by.x()) * static_cast<qsizetype>(sizeof(QRgb));
    for (int i = 0; i < rows; ++i) {
        // Against the direction of the move, so that no row is overwritten before it was read.
        const int row = by.y() > 0 ? rows - 1 - i : i;
        const int source = row + std::max(0, -by.y());
        const int target = row + std::max(0, by.y());
        std::memmove(to + target * stride, from + source * stride, bytes);
    }
}

} // namespace portolan::views
