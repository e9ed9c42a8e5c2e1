#pragma once

#include "views/canvas/viewport.h"
#include "views/theme/theme.h"

class QPainter;

namespace portolan::views {

/// Marks the frame that would take what is let go of.
void paintDropTarget(QPainter &painter, const Theme &theme, const Viewport &viewport,
                     const layout::Rect &frame);

} // namespace portolan::views
