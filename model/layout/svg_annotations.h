#pragma once

#include "model/layout/svg_canvas.h"

namespace portolan::layout {

/// The outline of a group with its name on it, on \a ground; washed in its colour, if it has one.
void paintGroup(SvgCanvas &svg, const GroupFrame &group, const ChartPalette &palette, Color ground,
                bool washed);

/// A sheet with a turned corner, and the line to what it is about.
void paintNote(SvgCanvas &svg, const NoteCard &note, const ChartPalette &palette);

} // namespace portolan::layout
