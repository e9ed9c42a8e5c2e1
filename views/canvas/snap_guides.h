#pragma once

#include "model/layout/geometry.h"

#include <optional>
#include <vector>

namespace portolan::views {

/// A line that shows what a moved thing stands in line with.
struct Guide {
    bool upright = false;
    double at = 0; ///< its x when upright, else its y
    double from = 0;
    double to = 0;
    bool operator==(const Guide &) const = default;
};

/// Brings moved things into line with the edges and middles of those that stay.
class SnapGuides
{
public:
    SnapGuides() = default;
    explicit SnapGuides(const std::vector<layout::Rect> &staying);

    struct Snapped {
        layout::Point shift; ///< what brings `moved` into line
        std::vector<Guide> guides;
    };
    /// Lines further than `reach` from an edge or the middle of `moved` have no say.
    Snapped snap(const layout::Rect &moved, double reach) const;

private:
    struct Line {
        double at = 0;
        double from = 0;
        double to = 0;
    };
    struct Hold {
        double shift = 0;
        Guide guide;
    };
    static std::optional<Hold> nearest(const std::vector<Line> &lines, bool upright,
                                       const layout::Rect &moved, double reach);

    std::vector<Line> m_upright; ///< by where they are
    std::vector<Line> m_level;
};

} // namespace portolan::views
