#include "views/canvas/paint_bubble.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

namespace portolan::views {

namespace {

constexpr double mostWidth = 320;
constexpr double pointerGap = 16;

/// Right below the pointer, or on its other side where that leaves the device.
QPointF placed(const QSizeF &size, QPointF pointer, const QRectF &device)
{
    QPointF at = pointer + QPointF(pointerGap, pointerGap);
    if (at.x() + size.width() > device.right())
        at.setX(pointer.x() - pointerGap - size.width());
    if (at.y() + size.height() > device.bottom())
        at.setY(pointer.y() - pointerGap - size.height());
    return {std::max(at.x(), device.left()), std::max(at.y(), device.top())};
}

} // namespace

void paintBubble(QPainter &painter, const Theme &theme, QPointF pointer, const QString &text, Icon sign,
                 const QColor &ink)
{
    const QFont font = textFont(TextRole::Body);
    const double side = tokens::iconSize::small;
    const double margin = tokens::space::snug;
    const double textLeft = margin + side + tokens::space::tight + tokens::space::hair;
    const QRectF room(0, 0, mostWidth, 4 * mostWidth);
    const QRectF words = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    const QSizeF size(textLeft + std::ceil(words.width()) + margin + 1,
                      std::max(std::ceil(words.height()), side) + 2 * tokens::space::tight + 4);
    const QRectF box(placed(size, pointer, painter.window()), size);

    painter.setPen(QPen(ink, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::control,
                            tokens::radius::control);
    paintIcon(painter, sign, {box.left() + margin, box.top() + tokens::space::tight + 2, side, side}, ink);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(textLeft, tokens::space::tight + 2, -margin + 1, 0), Qt::TextWordWrap,
                     text);
}

} // namespace portolan::views
