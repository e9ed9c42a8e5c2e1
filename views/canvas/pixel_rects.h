#pragma once

#include <QColor>
#include <QRect>
#include <QTransform>

class QImage;
class QPainter;

namespace portolan::views {

/// Rectangles of whole pixels. Into a picture they are written straight away, which costs a fraction of what
/// a painter asks for each of them; on every other device the painter fills them. The painter must not be
/// rotated.
class PixelRects
{
public:
    explicit PixelRects(QPainter &painter);

    /// `rect` in the painter's coordinates.
    void fill(const QRectF &rect, const QColor &ink);
    /// With a border of one device pixel inside the edge.
    void fillBordered(const QRectF &rect, const QColor &fill, const QColor &border);

private:
    QRect toPixels(const QRectF &rect) const;
    void write(const QRect &pixels, QRgb ink);

    QPainter &m_painter;
    QTransform m_toDevice;
    QTransform m_fromDevice;
    QImage *m_image = nullptr;
    QRect m_clip; ///< in device pixels
};

} // namespace portolan::views
