#include "views/findings/added_line.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

namespace space = tokens::space;

void paintAddedLine(QPainter &painter, const QRect &box, const QString &line, const QString &place,
                    const Theme &theme)
{
    const paint::Scope scope(painter);
    // The text of a file reads from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    paint::panel(painter, box, tokens::radius::chip, theme.addedLine, {});
    const QFont font = fixedFont(TextRole::Secondary);
    painter.setFont(font);
    painter.setPen(theme.ok.ink);
    painter.drawText(box.adjusted(space::snug, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("+"));
    const QRect words = box.adjusted(space::section, 0, -space::snug, 0);
    painter.setPen(theme.secondaryText);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, place);
    const int room = words.width() - QFontMetrics(font).horizontalAdvance(place) - space::normal;
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(line, Qt::ElideMiddle, room));
}

} // namespace portolan::views
