#pragma once

#include "model/layout/columns.h"
#include "model/layout/metrics.h"

#include <algorithm>
#include <cstddef>

/// How a gap between two columns is shared: rails next to what is on the left, then one track for each line.
namespace portolan::layout {

struct GapSpacing {
    double firstRail; ///< from the column on the left
    double railPitch;
    double afterRails; ///< from the last rail to the first track
    double plainStart; ///< from the column on the left to the first track, where there is no rail
    double end;        ///< from the last track to the column on the right

    double width(std::size_t rails, std::size_t tracks) const
    {
        return tracksFrom(rails) +
               static_cast<double>(std::max<std::size_t>(tracks, 1) - 1) * metrics::parallel + end;
    }
    double tracksFrom(std::size_t rails) const
    {
        return rails == 0 ? plainStart : firstRail + static_cast<double>(rails - 1) * railPitch + afterRails;
    }
};

/// Between the cards of a node, whose published chips stand out to the left.
inline constexpr GapSpacing betweenCards{12, 16, 14, 12, 10 + metrics::chipStraddle};
/// Between nodes.
inline constexpr GapSpacing betweenNodes{20, 16, 12, 20, 12};

/// Below the cards of a node each network whose rail stands in several gaps has a stroke that joins them.
inline constexpr double joinPitch = 10;

/// More lines than this share the room of so many.
inline constexpr std::size_t mostCardTracks = 8;
inline constexpr std::size_t mostNodeTracks = 24;

/// The column pair's gap that holds the rail of the cards in column \a column of \a count: to the right of an
/// even one, to the left of an odd one and of a last one without a partner.
constexpr std::size_t railGap(std::size_t column, std::size_t count)
{
    const std::size_t paired = column / 2 * 2 + 1;
    return paired < count || count == 1 ? paired : column;
}

} // namespace portolan::layout
