#pragma once

#include <QRect>

#include "views/theme/theme.h"

class QPainter;
class QString;

namespace portolan::views {

/// A line of a file as a change would leave it, on the ground of what is added, with its place at the end.
/// What does not fit is left out of its middle.
void paintAddedLine(QPainter &painter, const QRect &box, const QString &line, const QString &place,
                    const Theme &theme);

} // namespace portolan::views
