#pragma once

#include "model/layout/chart.h"

/// The first step of a chart: what is in it and how large, before anything has a place.
namespace portolan::layout {

/// Every node, card, chip, rail-less edge and link of the plan in its environment. Cards and docks have their
/// sizes, their rectangles begin at the origin; edges know their ends, and have no way yet. Chips are in the
/// order of the plan.
Chart contentOf(const plan::ResolvedPlan &resolved, const TextMeasure &measure,
                Wording wording = Wording::English);

/// The Internet's shore, which has no place yet.
Place internetIn(Wording wording);

/// The service of each card, in the order of cards. One pass, where a look-up for each card would search the
/// table.
std::vector<const plan::Service *> servicesOf(const Chart &chart, const plan::Plan &plan);

/// The height of a card's part with that many port rows.
double partHeight(Index rows, bool member);

/// Orders the port rows so that lines do not cross, and gives chips their rectangles in their cards' places.
void placeChips(Chart &chart);

/// Fits host name and role into the header of a node that has its final width, and places its interface rows.
void fitHeader(Chart &chart, NodeFrame &node, const plan::Plan &plan, const TextMeasure &measure);

} // namespace portolan::layout
