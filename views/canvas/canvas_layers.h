#pragma once

#include "views/canvas/chart_index.h"

namespace portolan::views {

/// What of a chart is drawn beside its nodes and services. What is hidden cannot be hit either.
struct CanvasLayers {
    bool flows = true;         ///< routes and the gates they pass
    bool networks = true;      ///< rails with what is attached
    bool links = true;         ///< who uses whom
    bool dependencies = false; ///< who must start first
    bool findings = true;      ///< badges and rings
    bool notes = true;         ///< notes and the outlines of groups
    bool operator==(const CanvasLayers &) const = default;
};

/// Takes what is hidden out of a slice.
void hide(ChartSlice &slice, const CanvasLayers &layers);
bool isShown(const Hit &hit, const CanvasLayers &layers);

/// A service waits for another one.
struct DependencyLine {
    layout::Index fromCard = layout::none;
    layout::Index toCard = layout::none;
    layout::Polyline way; ///< from the one that waits
};

/// The lines of `depends_on`, straight from card to card.
std::vector<DependencyLine> dependenciesOf(const layout::Chart &chart, const plan::Plan &plan);

} // namespace portolan::views
