#pragma once

#include "model/plan/entities.h"
#include "model/plan/exposure.h"

#include <cstdint>

namespace portolan::layout {

/// An opaque colour, 8 bits a channel, 0xRRGGBB.
struct Color {
    std::uint32_t rgb = 0;

    bool operator==(const Color &) const = default;
};

/// \a share (0 to 1) of the ground mixed into the ink, per channel.
Color mixed(Color ink, Color ground, double share);

/// A colour with a meaning: the ink for lines, text and solid fills, and the soft ground that goes with it.
struct ChartTint {
    Color ink;
    Color soft;
};

/// The colours of a drawn chart.
struct ChartPalette {
    Color canvas;
    Color frame;  ///< inside a node
    Color raised; ///< header of a node
    Color card;
    Color line; ///< decoration
    Color border;
    Color text;
    Color secondaryText;
    Color onSolid; ///< on a solid chip
    ChartTint internet;
    ChartTint tailnet;
    ChartTint node;
    ChartTint container;
    ChartTint accent;
    ChartTint ok;
    ChartTint note;        ///< paper, and warnings
    double dimming = 0.62; ///< how much ground is in what does not start

    const ChartTint &tint(plan::Exposure exposure) const;
    const ChartTint &tint(plan::GroupColour colour) const;
    Color dimmed(Color ink, Color ground) const { return mixed(ink, ground, dimming); }

    static const ChartPalette &light();
    static const ChartPalette &dark();
};

} // namespace portolan::layout
