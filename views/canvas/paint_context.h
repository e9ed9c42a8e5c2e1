#pragma once

#include "views/canvas/canvas_painter.h"
#include "views/canvas/viewport.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <span>

/// The parts that a chart's picture is made of. All of them paint in canvas units.
namespace portolan::views::paint {

/// Where a text stands by its x.
enum class Stand { Left, Middle, Right };

/// What every part needs to paint itself.
class Context
{
public:
    Context(QPainter &painter, const ChartPicture &picture, const CanvasPalette &palette, LabelCache &labels,
            double scale);

    QPainter &painter;
    const ChartPicture &picture;
    const layout::Chart &chart;
    const CanvasPalette &palette;
    LabelCache &labels;
    const double scale; ///< logical pixels to a canvas unit
    const Detail detail;
    const QRectF exposed; ///< what can be seen of what is painted, in canvas units

    /// Canvas units that look as wide as that many logical pixels.
    double pixels(double count) const { return count / scale; }

    /// A line's width: it grows with the zoom, and never fades below one pixel.
    double stroke(double width) const { return std::max(width, std::min(width, 1.0) / scale); }

    QPen pen(const QColor &ink, double width) const;

    /// The rectangle moved to whole device pixels.
    QRectF snapped(const layout::Rect &rect) const;
    /// The same for the middle of a line of `width` that runs inside its edge.
    QRectF snappedInside(const layout::Rect &rect, double width) const;

    /// Text on a baseline, in canvas units.
    void text(std::string_view text, layout::TextStyle style, layout::Point baseline, const QColor &ink,
              Stand stand = Stand::Left);

    /// Text that keeps its size on screen, no wider than `width` canvas units.
    void screenText(std::string_view text, layout::TextStyle style, layout::Point baseline, double width,
                    const QColor &ink, Stand stand = Stand::Left);
    /// Paints the screen texts asked for so far: all at once, since the painter's scale must change for them.
    void flushScreenTexts();

private:
    struct ScreenText {
        const LabelCache::Label *label;
        layout::TextStyle style;
        QPointF at; ///< top left, in logical pixels of the scaled canvas
        QColor ink;
    };
    void draw(const LabelCache::Label &label, layout::TextStyle style, QPointF baseline, const QColor &ink,
              Stand stand);

    QTransform m_toDevice;
    QTransform m_fromDevice;
    std::vector<ScreenText> m_screenTexts;
};

void rail(Context &context, layout::Index at);
void railPill(Context &context, layout::Index at);
void attachment(Context &context, layout::Index at);
void place(Context &context, layout::Index at);
void node(Context &context, layout::Index at);
void nodeBadge(Context &context, layout::Index at);

void card(Context &context, layout::Index at);
/// The chips of a card without the words beside them: painted twice, words would look bold.
void chips(Context &context, layout::Index card);
void cardBadge(Context &context, layout::Index at);

/// The badges of what is no box.
void edgeBadge(Context &context, layout::Index at);
void linkBadge(Context &context, layout::Index at);
void railBadge(Context &context, layout::Index at);

/// Routes of one emphasis.
void edges(Context &context, std::span<const layout::Index> slice, Emphasis emphasis);
void edgeLabel(Context &context, layout::Index at);
void gate(Context &context, layout::Index at);
void link(Context &context, layout::Index at, Emphasis emphasis);
void dependency(Context &context, const DependencyLine &line);
/// The way past every proxy, and how many ports it leads to.
void unrouted(Context &context, const UnroutedLine &line);
void unroutedLabel(Context &context, const UnroutedLine &line);

/// The tier seen from far away, with all that `slice` holds.
void far(Context &context, const ChartSlice &slice);

/// A text in a rounded frame.
void pill(Context &context, const layout::Rect &rect, std::string_view text, const QColor &ink,
          const QColor &ground);

/// An orthogonal way with round corners, its end drawn back by `shortened`.
struct RoundedWay {
    struct Bend {
        QPointF in;
        QPointF corner;
        QPointF out;
    };

    RoundedWay(const layout::Polyline &way, double radius, double shortened);

    /// All of it in one piece.
    QPainterPath path() const;

    std::array<QLineF, layout::Polyline::capacity> strokes;
    std::array<Bend, layout::Polyline::capacity> bends; ///< each behind the stroke of its index; one less
    std::size_t count = 0;                              ///< of the strokes
};

} // namespace portolan::views::paint
