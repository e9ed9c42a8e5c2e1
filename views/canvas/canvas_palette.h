#pragma once

#include "views/canvas/chart_emphasis.h"
#include "views/theme/theme.h"

#include <array>

namespace portolan::views {

/// The colours of a port chip.
struct ChipInks {
    QColor fill;
    QColor border;
    QColor ink; ///< number and glyph
    bool dashed = false;
};

/// The colours of things at one emphasis.
struct CanvasInks {
    Theme theme; ///< dimmed throughout where this is the dimmed set
    std::array<ChipInks, allExposures.size()> chips;
    std::array<ChipInks, allExposures.size()> solidChips;

    const ChipInks &chip(Exposure exposure) const { return chips[static_cast<std::size_t>(exposure)]; }
    /// Of a port that a vantage reaches: all ink, whatever its exposure.
    const ChipInks &solidChip(Exposure exposure) const
    {
        return solidChips[static_cast<std::size_t>(exposure)];
    }
};

/// All colours of the canvas, mixed once for a theme: what is dimmed is painted in opaque colours of its own.
class CanvasPalette
{
public:
    explicit CanvasPalette(const Theme &theme);

    const Theme &theme() const { return m_plain.theme; }
    const CanvasInks &inks(Emphasis emphasis) const
    {
        return emphasis == Emphasis::Dimmed ? m_dimmed : m_plain;
    }

private:
    CanvasInks m_plain;
    CanvasInks m_dimmed;
};

} // namespace portolan::views
