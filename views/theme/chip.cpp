#include "views/theme/chip.h"

#include "views/theme/glyphs.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

void paintChip(QPainter &painter, const QRectF &box, Exposure exposure, const QString &number,
               const Theme &theme)
{
    const paint::Scope scope(painter);
    const ChipLook look = chipLook(exposure);
    const Tint &tint = theme.tint(exposure);
    const bool solid = look.fill == ChipLook::Fill::Solid;
    const QColor ink = solid ? theme.onSolid : tint.ink;

    QPen border(tint.ink, tokens::line::rule);
    if (look.border == ChipLook::Border::Dashed)
        border.setDashPattern({tokens::canvas::containerDash[0], tokens::canvas::containerDash[1]});
    painter.setPen(border);
    painter.setBrush(solid                               ? QBrush(tint.ink)
                     : look.fill == ChipLook::Fill::Soft ? QBrush(tint.soft)
                                                         : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::chip, tokens::radius::chip);

    constexpr double side = tokens::canvas::exposureGlyph;
    const QRectF glyph(box.left() + tokens::space::snug - side / 2, box.center().y() - side / 2, side, side);
    paintExposureGlyph(painter, exposure, glyph, ink);
    painter.setPen(ink);
    painter.setFont(fixedFont(TextRole::Secondary, TextWeight::Medium));
    painter.drawText(box.adjusted(tokens::space::normal, 0, -tokens::space::tight - 1, 0),
                     Qt::AlignRight | Qt::AlignVCenter, number);
}

} // namespace portolan::views
