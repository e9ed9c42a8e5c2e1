#pragma once

#include "model/layout/chart.h"

namespace portolan::views {

/// True when two charts draw the same things in the same order, so that one can turn into the other.
bool haveSameThings(const layout::Chart &a, const layout::Chart &b);

/// Puts the boxes and rails of `shown` on their way from one chart to another, and leads all lines anew:
/// `share` 0 is `from`, 1 is `to`. All three must have the same things.
void placeBetween(layout::Chart &shown, const layout::Chart &from, const layout::Chart &to, double share);

} // namespace portolan::views
