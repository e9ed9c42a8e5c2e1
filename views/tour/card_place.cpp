#include "views/tour/card_place.h"

#include "views/theme/tokens.h"

#include <algorithm>
#include <array>

namespace portolan::views {

namespace {

constexpr int gap = tokens::space::section;

int between(int value, int least, int most)
{
    return std::max(least, std::min(value, most));
}

/// \a card moved into \a area, as far as it fits.
QRect movedInto(QRect card, const QRect &area)
{
    card.moveLeft(between(card.left(), area.left(), area.right() - card.width() + 1));
    card.moveTop(between(card.top(), area.top(), area.bottom() - card.height() + 1));
    return card;
}

int overlap(const QRect &a, const QRect &b)
{
    const QRect both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// What a card covers of a thing, of the path and of the frame, and how far it is from the thing: in the
/// order in which they matter.
using Harm = std::array<int, 4>;

Harm harmOf(const QRect &card, const QRect &thing, const CardSight &sight)
{
    int path = 0;
    for (const QRect &stretch : sight.path)
        path += overlap(card, stretch);
    const QPoint apart = card.center() - thing.center();
    return {overlap(card, thing), path, overlap(card, sight.frame), apart.manhattanLength()};
}

/// The least harmful place of the whole area, on a coarse grid.
QRect searched(QRect best, const QRect &thing, const QRect &area, const CardSight &sight)
{
    constexpr int step = tokens::space::section;
    Harm least = harmOf(best, thing, sight);
    for (int y = area.top(); y + best.height() <= area.bottom() + 1; y += step)
        for (int x = area.left(); x + best.width() <= area.right() + 1; x += step) {
            const QRect candidate(QPoint(x, y), best.size());
            const Harm harm = harmOf(candidate, thing, sight);
            if (harm < least) {
                least = harm;
                best = candidate;
            }
        }
    return best;
}

bool coversNothing(const Harm &harm)
{
    return harm[0] == 0 && harm[1] == 0 && harm[2] == 0;
}

} // namespace

QRect placeBeside(const QRect &thing, QSize card, const QRect &area, Qt::LayoutDirection direction,
                  const CardSight &sight)
{
    QRect place(QPoint(), card);
    if (thing.isEmpty()) {
        place.moveBottomRight(area.bottomRight());
        return movedInto(place, area);
    }
    const int middleY = thing.center().y() - card.height() / 2;
    const int middleX = thing.center().x() - card.width() / 2;
    const QPoint right(thing.right() + gap, middleY);
    const QPoint left(thing.left() - gap - card.width(), middleY);
    const bool isMirrored = direction == Qt::RightToLeft;
    const std::array<QPoint, 4> corners{isMirrored ? left : right, isMirrored ? right : left,
                                        QPoint(middleX, thing.bottom() + gap),
                                        QPoint(middleX, thing.top() - gap - card.height())};
    QRect best;
    for (const QPoint &corner : corners) {
        const QRect candidate = movedInto(QRect(corner, card), area);
        const Harm harm = harmOf(candidate, thing, sight);
        if (coversNothing(harm))
            return candidate;
        if (best.isNull() || harm < harmOf(best, thing, sight))
            best = candidate;
    }
    return searched(best, thing, area, sight);
}

QRect roomBeside(QSize card, const QRect &area, Qt::LayoutDirection direction)
{
    // Things are seldom wider than this; what is, is shown in part.
    constexpr int leastRoom = 160;
    QRect room = area;
    if (area.width() - card.width() - gap >= leastRoom) {
        if (direction == Qt::RightToLeft)
            room.setLeft(area.left() + card.width() + gap);
        else
            room.setRight(area.right() - card.width() - gap);
    } else if (area.height() - card.height() > gap) {
        room.setBottom(area.bottom() - card.height() - gap);
    }
    return room;
}

QRect roomAbove(QSize card, const QRect &area, Qt::LayoutDirection direction)
{
    constexpr int leastRoom = 64;
    if (area.height() - card.height() - gap < leastRoom)
        return roomBeside(card, area, direction);
    QRect room = area;
    room.setBottom(area.bottom() - card.height() - gap);
    return room;
}

} // namespace portolan::views
