#pragma once

#include "model/layout/chart.h"
#include "model/layout/palette.h"

#include <string>

namespace portolan::layout {

/// The chart as an SVG document: everything at rest, with a key of the exposures. Equal charts give equal
/// bytes; widths in the chart must come from a measure that suits the faces that the document names, as
/// approximateWidth does. Source: SVG 1.1.
std::string svgOf(const Chart &chart, const ChartPalette &palette, std::string_view title);

} // namespace portolan::layout
