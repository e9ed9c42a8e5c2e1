#pragma once

#include "model/layout/chart.h"

#include <set>

/// What people add to a chart for each other: notes, and outlines round what belongs together.
namespace portolan::layout {

/// Places the notes and draws the outlines of groups, once everything else has its place.
void annotate(Chart &chart, const plan::Plan &plan, const TextMeasure &measure);

/// True when a thing changes place with others that move: it is one of them, stands in one, is docked to one,
/// or is a note about one of all these.
bool movesWith(const Chart &chart, plan::EntityRef entity, const std::set<plan::EntityRef> &moved);

/// Takes notes along with what they are about, and outlines with their members, after these things moved.
void followMoved(Chart &chart, std::span<const plan::EntityRef> moved);

/// Moves one note. Its outline follows with `followMoved`.
void moveNote(Chart &chart, Index note, Point delta);

} // namespace portolan::layout
