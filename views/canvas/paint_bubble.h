#pragma once

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QLineF>
#include <QRectF>

class QPainter;

namespace portolan::views {

/// What a bubble leaves in sight when it can.
struct BubbleSight {
    QLineF line;
    QRectF thing;
};

/// A few words beside the pointer, in a frame of their own that stays within the painted device.
void paintBubble(QPainter &painter, const Theme &theme, QPointF pointer, const QString &text, Icon sign,
                 const QColor &ink, const BubbleSight &sight = {});

} // namespace portolan::views
