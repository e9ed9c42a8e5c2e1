#pragma once

#include "model/layout/chart.h"

/// What people add to a chart for each other: notes, and outlines round what belongs together.
namespace portolan::layout {

/// Places the notes and draws the outlines of groups, once everything else has its place.
void annotate(Chart &chart, const plan::Plan &plan, const TextMeasure &measure);

/// Takes notes along with what they are about, and outlines with their members, after some of these moved.
void followMoved(Chart &chart);

/// Moves one note. Its outline follows with `followMoved`.
void moveNote(Chart &chart, Index note, Point delta);

} // namespace portolan::layout
