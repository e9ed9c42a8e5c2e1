#pragma once

namespace portolan::views {

/// What the header of a node would show from far away, in pixels of the screen.
struct FarHeader {
    double name = 0;  ///< the width of the whole name
    double badge = 0; ///< and of the badge
    bool tellsFindings = false;
};

/// What there is room for.
struct FarHeaderRoom {
    double name = 0; ///< for the name, which is elided to it; 0 when nothing can be read
    double margin = 0;
    bool isSmall = false; ///< in the size of captions, which shows more of a name
    bool hasBadge = false;
    bool operator==(const FarHeaderRoom &) const = default;
};

/// The room in a frame of that size: the badge goes before the name does. The number of services goes when
/// the name does not fit beside it, that of findings when too little of the name would be left.
FarHeaderRoom roomIn(const FarHeader &wanted, double width, double height);

} // namespace portolan::views
