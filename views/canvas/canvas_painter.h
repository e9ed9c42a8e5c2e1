#pragma once

#include "views/canvas/canvas_layers.h"
#include "views/canvas/canvas_palette.h"
#include "views/canvas/canvas_text.h"
#include "views/canvas/chart_index.h"
#include "views/canvas/chart_marks.h"
#include "views/canvas/unrouted_lines.h"

#include <QRectF>

#include <span>

class QPainter;

namespace portolan::views {

/// A chart with all that decides its look but is no geometry.
struct ChartPicture {
    const layout::Chart &chart;
    const ChartEmphasis &emphasis;
    const ChartMarks &marks;
    std::span<const DependencyLine> dependencies = {};
    const ChartReach &reach = ChartReach::off();
    std::span<const UnroutedLine> unrouted = {};
};

/// How many things a painting looked at, chips with their cards.
struct Visited {
    std::size_t nodes = 0;
    std::size_t cards = 0;
    std::size_t chips = 0;
    std::size_t lines = 0; ///< routes and links, or bundles of routes
    bool operator==(const Visited &) const = default;
};

/// Paints charts: three tiers of detail, opaque colours, text laid out once. Holds no chart.
class CanvasPainter
{
public:
    explicit CanvasPainter(const Theme &theme);

    void setTheme(const Theme &theme) { m_palette = CanvasPalette(theme); }
    const CanvasPalette &palette() const { return m_palette; }
    LabelCache &labels() { return m_labels; }

    /// The empty canvas with its dots. `exposed` in canvas units; the painter leads from those to the device.
    void paintGround(QPainter &painter, const QRectF &exposed, double scale) const;

    /// The things of `slice`. The painter leads from canvas units to the device; `scale`, logical pixels to a
    /// canvas unit, decides the detail.
    Visited paint(QPainter &painter, const ChartPicture &picture, const ChartSlice &slice, double scale);

    /// One leg or link as it looks when it is lit, with its label where it arrives from outside.
    void paintLitEdge(QPainter &painter, const ChartPicture &picture, layout::Index edge, double scale);
    void paintLitLink(QPainter &painter, const ChartPicture &picture, layout::Index link, double scale);
    /// What of a card lies above a ring round it: the chips, which stand out, and the badge.
    void paintAboveRing(QPainter &painter, const ChartPicture &picture, layout::Index card, double scale);
    /// The badge of a node, if it has one.
    void paintNodeBadge(QPainter &painter, const ChartPicture &picture, layout::Index node, double scale);

private:
    CanvasPalette m_palette;
    LabelCache m_labels;
};

/// Paints a whole chart with everything in it into `target`, as large as fits and in the middle: for
/// pictures, PDF and paper. `emphasis` and `marks` may be empty.
void paintChart(QPainter &painter, const ChartPicture &picture, const Theme &theme, const QRectF &target);

} // namespace portolan::views
