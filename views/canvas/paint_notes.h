#pragma once

#include "views/canvas/paint_context.h"

// Notes and the outlines of groups, in all three tiers of detail.
namespace portolan::views::paint {

/// The outlines that lie below the frames, or those that lie on them.
void groups(Context &context, const ChartSlice &slice, bool belowNodes);
/// What they are called, above the lines that cross the outlines.
void groupNames(Context &context, const ChartSlice &slice);
void note(Context &context, layout::Index at);

/// Seen from far away: sheets without words.
void farNotes(Context &context, const std::vector<layout::Index> &slice);

/// The colours that a group wears.
const Tint &tintOf(const Theme &theme, plan::GroupColour colour);

} // namespace portolan::views::paint
