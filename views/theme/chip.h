#pragma once

#include "views/theme/theme.h"

#include <QRectF>

class QPainter;
class QString;

namespace portolan::views {

/// The chip of a port: its exposure's glyph at the left, its number at the right, in the exposure's look.
/// As large as `tokens::canvas::chipWidth` and `chipHeight` ask when the box is.
void paintChip(QPainter &painter, const QRectF &box, Exposure exposure, const QString &number,
               const Theme &theme);

} // namespace portolan::views
