#include "views/canvas/paint_notes.h"

#include "model/layout/metrics.h"
#include "views/canvas/pixel_rects.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views::paint {

using layout::Index;
using layout::TextStyle;
namespace metrics = layout::metrics;

namespace {

constexpr double washShare = 0.6;  ///< of the ground in the wash of a group
constexpr double lineShare = 0.35; ///< of the ground in its line, and of a note's paper in the note's
constexpr double greekShare = 0.6; ///< of its paper in words that are too small
constexpr double tetherDot = 2.5;
constexpr double leastNameWidth = 44; ///< pixels of outline that a name needs from far away

QString placeholder()
{
    return QCoreApplication::translate("CanvasNotes", "Empty note");
}

/// A note is as loud as what it is about.
Emphasis emphasisOf(const Context &context, const layout::NoteCard &note)
{
    const Index card = context.chart.cardOf(note.anchor.as<plan::Service>());
    const Emphasis emphasis = card == layout::none ? Emphasis::Plain : context.picture.emphasis.card(card);
    return emphasis == Emphasis::Dimmed ? Emphasis::Dimmed : Emphasis::Plain;
}

/// A sheet whose upper right corner is turned over.
QPainterPath sheetShape(const QRectF &box, double fold, double radius)
{
    QPainterPath path(QPointF(box.left() + radius, box.top()));
    path.lineTo(box.right() - fold, box.top());
    path.lineTo(box.right(), box.top() + fold);
    path.lineTo(box.right(), box.bottom() - radius);
    path.quadTo(box.bottomRight(), {box.right() - radius, box.bottom()});
    path.lineTo(box.left() + radius, box.bottom());
    path.quadTo(box.bottomLeft(), {box.left(), box.bottom() - radius});
    path.lineTo(box.left(), box.top() + radius);
    path.quadTo(box.topLeft(), {box.left() + radius, box.top()});
    return path;
}

void tether(Context &context, const layout::Segment &line, const QColor &ink)
{
    if (line.from == line.to)
        return;
    context.painter.setPen(context.pen(ink, tokens::line::rule));
    context.painter.drawLine(toQt(line.from), toQt(line.to));
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(ink);
    const double radius = context.stroke(tetherDot);
    context.painter.drawEllipse(toQt(line.to), radius, radius);
}

/// Too small to be read, but to be seen as words.
void greekedWords(Context &context, const layout::NoteCard &note, const QColor &ink)
{
    const double room = note.rect.width - 2 * metrics::noteMargin;
    const double stroke = std::max(metrics::noteLine / 4, context.pixels(1));
    double y = note.rect.y + metrics::noteMargin + metrics::noteLine / 2;
    PixelRects pixels(context.painter);
    for (const std::string &line : note.lines) {
        const double width = std::min(room, layout::approximateWidth(line, TextStyle::Body));
        if (width > 0)
            pixels.fill({note.rect.x + metrics::noteMargin, y - stroke / 2, width, stroke}, ink);
        y += metrics::noteLine;
    }
}

void words(Context &context, const layout::NoteCard &note, const Theme &theme)
{
    const layout::Rect &rect = note.rect;
    const double left = rect.x + metrics::noteMargin;
    double baseline = rect.y + metrics::noteMargin + metrics::noteBaseline;
    if (note.lines.empty())
        context.text(placeholder().toStdString(), TextStyle::Body, {left, baseline}, theme.secondaryText);
    for (const std::string &line : note.lines) {
        context.text(line, TextStyle::Body, {left, baseline}, theme.text);
        baseline += metrics::noteLine;
    }
}

/// The colours of a group's line and of what is below it.
struct GroupInks {
    const Tint &tint;
    const QColor &ground;
    QColor line;
};

GroupInks inksOf(const Context &context, const layout::GroupFrame &group)
{
    const Theme &theme = context.palette.theme();
    const Tint &tint = tintOf(theme, group.colour);
    const QColor &ground = group.isBelowNodes ? theme.canvas : theme.frame;
    return {tint, ground, mixed(tint.ink, ground, lineShare)};
}

void outline(Context &context, const layout::GroupFrame &group, bool washed)
{
    const GroupInks inks = inksOf(context, group);
    const bool hasWash = washed && group.colour != plan::GroupColour::None;
    const double radius =
        context.detail == Detail::Far ? context.pixels(tokens::radius::control) : metrics::groupRadius;
    context.painter.setPen(context.pen(inks.line, tokens::line::frame));
    context.painter.setBrush(hasWash ? QBrush(mixed(inks.tint.soft, inks.ground, washShare))
                                     : QBrush(Qt::NoBrush));
    context.painter.drawRoundedRect(context.snappedInside(group.rect, tokens::line::frame), radius, radius);
}

/// In a pill on the outline.
void namePill(Context &context, const layout::GroupFrame &group)
{
    const GroupInks inks = inksOf(context, group);
    const QRectF box = context.snappedInside(group.label, tokens::line::rule);
    context.painter.setPen(context.pen(inks.line, tokens::line::rule));
    context.painter.setBrush(group.colour == plan::GroupColour::None ? inks.ground : inks.tint.soft);
    context.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const auto measure = [&context](std::string_view text, TextStyle style) {
        return context.labels.label(text, style).width;
    };
    const double room = group.label.width - 2 * metrics::pillMargin;
    context.text(layout::elided(group.name, TextStyle::CaptionStrong, room, measure),
                 TextStyle::CaptionStrong, {group.label.center().x, group.label.y + metrics::pillBaseline},
                 inks.tint.ink, Stand::Middle);
}

/// From farther away above the outline, as large as on screen. Inside a frame that is too small to be read
/// its own name comes first.
void nameOnScreen(Context &context, const layout::GroupFrame &group)
{
    const bool hidesTheFrames = context.detail == Detail::Far && !group.isBelowNodes;
    if (hidesTheFrames || group.rect.width * context.scale < leastNameWidth)
        return;
    const double margin = context.pixels(tokens::space::snug);
    context.screenText(group.name, TextStyle::CaptionStrong,
                       {group.rect.x + margin, group.rect.y - context.pixels(tokens::space::tight)},
                       group.rect.width - 2 * margin, inksOf(context, group).tint.ink);
}

} // namespace

const Tint &tintOf(const Theme &theme, plan::GroupColour colour)
{
    switch (colour) {
    case plan::GroupColour::Blue: return theme.accent;
    case plan::GroupColour::Teal: return theme.node;
    case plan::GroupColour::Green: return theme.ok;
    case plan::GroupColour::Amber: return theme.warning;
    case plan::GroupColour::Orange: return theme.internet;
    case plan::GroupColour::Violet: return theme.tailnet;
    case plan::GroupColour::None: break;
    }
    return theme.container;
}

void groups(Context &context, const ChartSlice &slice, bool belowNodes)
{
    for (const Index at : slice.groups)
        if (context.chart.groups[at].isBelowNodes == belowNodes)
            // Above resting things a wash would cover them.
            outline(context, context.chart.groups[at], !slice.isLifted);
}

void groupNames(Context &context, const ChartSlice &slice)
{
    for (const Index at : slice.groups) {
        if (context.detail == Detail::Full)
            namePill(context, context.chart.groups[at]);
        else
            nameOnScreen(context, context.chart.groups[at]);
    }
}

void note(Context &context, Index at)
{
    const layout::NoteCard &note = context.chart.notes[at];
    const Theme &theme = context.palette.inks(emphasisOf(context, note)).theme;
    const QColor line = mixed(theme.warning.ink, theme.warning.soft, lineShare);
    tether(context, note.tether, line);
    const QRectF sheet = context.snappedInside(note.rect, tokens::line::card);
    const double fold = metrics::noteFold;
    context.painter.setPen(context.pen(line, tokens::line::card));
    context.painter.setBrush(theme.warning.soft);
    context.painter.drawPath(sheetShape(sheet, fold, metrics::noteRadius));
    const std::array corner{QPointF(sheet.right() - fold, sheet.top()),
                            QPointF(sheet.right() - fold, sheet.top() + fold),
                            QPointF(sheet.right(), sheet.top() + fold)};
    context.painter.drawPolyline(corner.data(), static_cast<int>(corner.size()));
    if (context.detail == Detail::Full)
        words(context, note, theme);
    else
        greekedWords(context, note, mixed(theme.warning.ink, theme.warning.soft, greekShare));
}

void farNotes(Context &context, const std::vector<Index> &slice)
{
    const Theme &theme = context.palette.theme();
    const QColor line = mixed(theme.warning.ink, theme.warning.soft, lineShare);
    PixelRects pixels(context.painter);
    for (const Index at : slice)
        pixels.fillBordered(toQt(context.chart.notes[at].rect), theme.warning.soft, line);
}

} // namespace portolan::views::paint
