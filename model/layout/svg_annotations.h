#pragma once

#include "model/layout/svg_canvas.h"

namespace portolan::layout {

/// The outline of a group on \a ground; washed in its colour, if it has one.
void paintGroup(SvgCanvas &svg, const GroupFrame &group, const ChartPalette &palette, Color ground,
                bool washed);

/// Its name in a pill on the outline, above the lines that cross it.
void paintGroupName(SvgCanvas &svg, const GroupFrame &group, const ChartPalette &palette);

/// A sheet with a turned corner, and the line to what it is about.
void paintNote(SvgCanvas &svg, const NoteCard &note, const ChartPalette &palette);

} // namespace portolan::layout
