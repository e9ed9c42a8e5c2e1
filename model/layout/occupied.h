#pragma once

#include "model/layout/geometry.h"

#include <cmath>
#include <optional>
#include <unordered_map>
#include <vector>

namespace portolan::layout {

/// Rectangles by the cells that they lie in, to ask quickly what is in the way.
class Occupied
{
public:
    void add(const Rect &rect)
    {
        eachCell(rect, [&](std::int64_t cell) { m_cells[cell].push_back(rect); });
    }

    /// Moves a rectangle down until it meets nothing, with that distance to what was in the way.
    Rect settled(Rect rect, double distance) const
    {
        while (const auto bottom = bottomOfOverlap(rect))
            rect.y = *bottom + distance;
        return rect;
    }

private:
    /// The lowest edge of what a rectangle would overlap; nothing when it is free.
    std::optional<double> bottomOfOverlap(const Rect &rect) const
    {
        std::optional<double> bottom;
        eachCell(rect, [&](std::int64_t cell) {
            if (const auto found = m_cells.find(cell); found != m_cells.end())
                for (const Rect &other : found->second)
                    if (rect.intersects(other))
                        bottom = std::max(bottom.value_or(other.bottom()), other.bottom());
        });
        return bottom;
    }

    template <class Visit>
    static void eachCell(const Rect &rect, Visit visit)
    {
        constexpr double side = 512;
        const auto cell = [](double at) {
            return static_cast<std::int64_t>(std::floor(at / side));
        };
        for (std::int64_t x = cell(rect.x); x <= cell(rect.right()); ++x)
            for (std::int64_t y = cell(rect.y); y <= cell(rect.bottom()); ++y)
                visit((x << 32U) ^ (y & 0xFFFFFFFF));
    }

    std::unordered_map<std::int64_t, std::vector<Rect>> m_cells;
};

} // namespace portolan::layout
