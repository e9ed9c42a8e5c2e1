#include "views/canvas/far_header.h"

#include "views/theme/tokens.h"

namespace portolan::views {

namespace {

constexpr double leastHeight = 12; ///< of a line of captions
constexpr double leastName = 24;   ///< two letters and what stands for the rest
constexpr double tellingName = 48; ///< enough of a name to tell it from others
constexpr double gap = tokens::space::tight;

} // namespace

FarHeaderRoom roomIn(const FarHeader &wanted, double width, double height)
{
    const bool isNarrow = wanted.name + 2 * tokens::space::snug > width;
    FarHeaderRoom room;
    room.margin = isNarrow ? tokens::space::tight : tokens::space::snug;
    const double whole = width - 2 * room.margin;
    if (height < leastHeight || whole < leastName)
        return {};
    const double beside = whole - gap - wanted.badge;
    room.hasBadge = beside >= wanted.name || (wanted.tellsFindings && beside >= tellingName);
    room.name = room.hasBadge ? beside : whole;
    room.isSmall = room.name < wanted.name;
    return room;
}

} // namespace portolan::views
