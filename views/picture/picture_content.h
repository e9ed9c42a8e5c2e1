#pragma once

#include "views/canvas/canvas_scene.h"

namespace portolan::views {

enum class PictureScope { Everything, Selection };

/// What a picture shows: the chart as the canvas has it at this moment, its layers and its findings. Owns all
/// of it, so that a worker thread can draw while the plan is edited.
struct PictureContent {
    layout::Chart chart;
    ChartMarks marks;
    std::vector<DependencyLine> dependencies;
    CanvasLayers layers;
    std::optional<ChartSlice> part; ///< a selection's; everything where there is none
    layout::Rect area;              ///< of what is shown, with a margin; empty when there is nothing to show
};

/// What \a scope asks for. Without a selection that can be drawn, a picture of it shows everything.
PictureContent pictureContent(CanvasScene &scene, PictureScope scope);

/// The selected things of a chart: nodes with all that is in them, services with those they share a network
/// namespace with, groups with their members, the lines between any two of them, and the notes about them.
ChartSlice selectedPart(const layout::Chart &chart, const std::set<plan::EntityRef> &selected);

/// The box round all of a slice; empty for an empty one.
layout::Rect boundsOf(const layout::Chart &chart, const ChartSlice &slice);

} // namespace portolan::views
