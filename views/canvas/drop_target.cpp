#include "views/canvas/drop_target.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace portolan::views {

void paintDropTarget(QPainter &painter, const Theme &theme, const Viewport &viewport,
                     const layout::Rect &frame)
{
    QColor wash = theme.accent.soft;
    wash.setAlphaF(0.45F); // what stands in the frame stays readable
    painter.setBrush(wash);
    painter.setPen(QPen(theme.accent.ink, tokens::line::selection));
    const double radius = layout::metrics::nodeRadius * viewport.scale();
    painter.drawRoundedRect(viewport.toView(frame), radius, radius);
}

} // namespace portolan::views
