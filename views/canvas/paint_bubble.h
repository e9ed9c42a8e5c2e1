#pragma once

#include "views/theme/icons.h"
#include "views/theme/theme.h"

class QPainter;

namespace portolan::views {

/// A few words beside the pointer, in a frame of their own that stays within the painted device.
void paintBubble(QPainter &painter, const Theme &theme, QPointF pointer, const QString &text, Icon sign,
                 const QColor &ink);

} // namespace portolan::views
