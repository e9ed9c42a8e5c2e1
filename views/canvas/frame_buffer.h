#pragma once

#include <QImage>
#include <QRegion>

class QPainter;

namespace portolan::views {

/// The picture of the canvas as it was last painted, and which of its parts are out of date. Panning shifts
/// it, so that only the strips that come into view are painted.
class FrameBuffer
{
public:
    /// `size` in logical pixels. Does nothing when size and ratio stay.
    void resize(QSize size, double devicePixelRatio);

    void invalidate() { m_stale = m_image.rect(); }
    /// `view` in logical pixels.
    void invalidate(const QRectF &view);
    /// Moves the picture by that many logical pixels, which must be whole device pixels.
    void shift(QPointF delta);

    bool isStale() const { return !m_stale.isEmpty(); }

    /// Calls `paint(QPainter &, const QRectF &exposed)` for each part that is out of date, clipped to it;
    /// `exposed` in logical pixels.
    template <class Paint>
    void refresh(Paint paint)
    {
        const QRegion stale = std::exchange(m_stale, {});
        for (const QRect &part : stale)
            paintPart(part, paint);
    }

    const QImage &image() const { return m_image; }

private:
    template <class Paint>
    void paintPart(const QRect &part, Paint paint);
    QRectF toLogical(const QRect &device) const;
    void scroll(QPoint by);

    QImage m_image;
    QRegion m_stale; ///< in device pixels
    double m_ratio = 1;
};

} // namespace portolan::views

#include <QPainter>

template <class Paint>
void portolan::views::FrameBuffer::paintPart(const QRect &part, Paint paint)
{
    QPainter painter(&m_image);
    const QRectF exposed = toLogical(part);
    painter.setClipRect(exposed);
    paint(painter, exposed);
}
