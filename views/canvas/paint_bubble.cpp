#include "views/canvas/paint_bubble.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace portolan::views {

namespace {

constexpr double mostWidth = 320;
constexpr double pointerGap = 16;

bool crosses(const QRectF &box, const QLineF &line)
{
    const QLineF falling(box.topLeft(), box.bottomRight());
    const QLineF rising(box.bottomLeft(), box.topRight());
    // A line that enters a box and leaves it parts its corners, hence crosses a diagonal.
    return line.intersects(falling) == QLineF::BoundedIntersection ||
           line.intersects(rising) == QLineF::BoundedIntersection || box.contains(line.p1()) ||
           box.contains(line.p2());
}

/// Below the pointer at the right, or at the first of its other sides that stays on the device and off what
/// is to be seen.
QPointF placed(const QSizeF &size, QPointF pointer, const QRectF &device, const BubbleSight &sight)
{
    const double right = pointer.x() + pointerGap;
    const double left = pointer.x() - pointerGap - size.width();
    const double below = pointer.y() + pointerGap;
    const double above = pointer.y() - pointerGap - size.height();
    QPointF best(right, below);
    int least = std::numeric_limits<int>::max();
    for (const QPointF &at :
         {QPointF(right, below), QPointF(right, above), QPointF(left, below), QPointF(left, above)}) {
        const QRectF box(at, size);
        const int harm = (device.contains(box) ? 0 : 4) + (crosses(box, sight.line) ? 2 : 0) +
                         (box.intersects(sight.thing) ? 1 : 0);
        if (harm < least) {
            least = harm;
            best = at;
        }
    }
    return {std::clamp(best.x(), device.left(), std::max(device.left(), device.right() - size.width())),
            std::clamp(best.y(), device.top(), std::max(device.top(), device.bottom() - size.height()))};
}

} // namespace

void paintBubble(QPainter &painter, const Theme &theme, QPointF pointer, const QString &text, Icon sign,
                 const QColor &ink, const BubbleSight &sight)
{
    const QFont font = textFont(TextRole::Body);
    const double side = tokens::iconSize::small;
    const double margin = tokens::space::snug;
    const double textLeft = margin + side + tokens::space::tight + tokens::space::hair;
    const QRectF room(0, 0, mostWidth, 4 * mostWidth);
    const QRectF words = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    const QSizeF size(textLeft + std::ceil(words.width()) + margin + 1,
                      std::max(std::ceil(words.height()), side) + 2 * tokens::space::tight + 4);
    const QRectF box(placed(size, pointer, painter.window(), sight), size);

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
