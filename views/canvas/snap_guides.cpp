#include "views/canvas/snap_guides.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan::views {

SnapGuides::SnapGuides(const std::vector<layout::Rect> &staying)
{
    for (const layout::Rect &rect : staying) {
        for (const double x : {rect.x, rect.center().x, rect.right()})
            m_upright.push_back({x, rect.y, rect.bottom()});
        for (const double y : {rect.y, rect.center().y, rect.bottom()})
            m_level.push_back({y, rect.x, rect.right()});
    }
    std::ranges::sort(m_upright, {}, &Line::at);
    std::ranges::sort(m_level, {}, &Line::at);
}

SnapGuides::Snapped SnapGuides::snap(const layout::Rect &moved, double reach) const
{
    Snapped snapped;
    if (const auto hold = nearest(m_upright, true, moved, reach)) {
        snapped.shift.x = hold->shift;
        snapped.guides.push_back(hold->guide);
    }
    if (const auto hold = nearest(m_level, false, moved, reach)) {
        snapped.shift.y = hold->shift;
        snapped.guides.push_back(hold->guide);
    }
    return snapped;
}

std::optional<SnapGuides::Hold> SnapGuides::nearest(const std::vector<Line> &lines, bool upright,
                                                    const layout::Rect &moved, double reach)
{
    const std::array ends = upright ? std::array{moved.x, moved.center().x, moved.right()}
                                    : std::array{moved.y, moved.center().y, moved.bottom()};
    const double low = upright ? moved.y : moved.x;
    const double high = upright ? moved.bottom() : moved.right();
    std::optional<Hold> best;
    for (const double end : ends) {
        auto line = std::ranges::lower_bound(lines, end - reach, {}, &Line::at);
        for (; line != lines.end() && line->at <= end + reach; ++line) {
            const double shift = line->at - end;
            if (best && std::abs(shift) >= std::abs(best->shift))
                continue;
            best = Hold{shift, {upright, line->at, std::min(low, line->from), std::max(high, line->to)}};
        }
    }
    return best;
}

} // namespace portolan::views
