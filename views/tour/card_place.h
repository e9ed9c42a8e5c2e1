#pragma once

#include <QRect>

#include <vector>

namespace portolan::views {

/// What a card leaves in sight beside the thing that it is about, where there is room for all of it.
struct CardSight {
    std::vector<QRect> path; ///< comes before the frame
    QRect frame;
};

/// Where a card of a size stands beside a thing: inside \a area, at the side where there is room for it,
/// never over the thing unless there is no room anywhere. Right and left of it come first, in the reading
/// direction. For an empty thing, at the end of the area's foot.
QRect placeBeside(const QRect &thing, QSize card, const QRect &area,
                  Qt::LayoutDirection direction = Qt::LeftToRight, const CardSight &sight = {});

/// The part of an area in whose middle a thing is to be shown, so that a card finds room beside it.
QRect roomBeside(QSize card, const QRect &area, Qt::LayoutDirection direction = Qt::LeftToRight);

/// The same for a thing from which a line leads on to the side: above the card where there is room for that.
QRect roomAbove(QSize card, const QRect &area, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace portolan::views
