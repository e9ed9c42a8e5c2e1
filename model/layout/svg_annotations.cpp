#include "model/layout/svg_annotations.h"

#include "model/layout/metrics.h"

namespace portolan::layout {

namespace {

/// How much of the ground is in the wash of a group, and in its line.
constexpr double washShare = 0.6;
constexpr double lineShare = 0.35;

constexpr double tetherDot = 2.5;

/// Lines of a sheet stand in the middle of pixels.
Rect sharp(const Rect &rect)
{
    return {rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1};
}

std::string sheetPath(const Rect &sheet)
{
    return fmt::format(
        "M{:g} {:g}H{:g}l{f:g} {f:g}V{:g}a{r:g} {r:g} 0 0 1 -{r:g} {r:g}H{:g}a{r:g} {r:g} 0 0 1 "
        "-{r:g} -{r:g}V{:g}a{r:g} {r:g} 0 0 1 {r:g} -{r:g}z",
        sheet.x + metrics::noteRadius, sheet.y, sheet.right() - metrics::noteFold,
        sheet.bottom() - metrics::noteRadius, sheet.x + metrics::noteRadius, sheet.y + metrics::noteRadius,
        fmt::arg("f", metrics::noteFold), fmt::arg("r", metrics::noteRadius));
}

} // namespace

void paintGroup(SvgCanvas &svg, const GroupFrame &group, const ChartPalette &palette, Color ground,
                bool washed)
{
    const ChartTint &tint = palette.tint(group.colour);
    Paint outline{
        .fill = std::nullopt, .stroke = mixed(tint.ink, ground, lineShare), .width = 1.5, .dash = {}};
    if (washed && group.colour != plan::GroupColour::None)
        outline.fill = mixed(tint.soft, ground, washShare);
    svg.rect(group.rect, metrics::groupRadius, outline);
}

void paintGroupName(SvgCanvas &svg, const GroupFrame &group, const ChartPalette &palette)
{
    const ChartTint &tint = palette.tint(group.colour);
    const Color ground = group.isBelowNodes ? palette.canvas : palette.frame;
    svg.rect(sharp(group.label), metrics::pillHeight / 2,
             {.fill = group.colour == plan::GroupColour::None ? ground : tint.soft,
              .stroke = mixed(tint.ink, ground, lineShare),
              .dash = {}});
    const double room = group.label.width - 2 * metrics::pillMargin;
    svg.text({group.label.center().x, group.label.y + metrics::pillBaseline},
             group.nameWidth <= room ? group.name
                                     : elided(group.name, TextStyle::CaptionStrong, room, approximateWidth),
             TextStyle::CaptionStrong, tint.ink, TextAnchor::Middle);
}

void paintNote(SvgCanvas &svg, const NoteCard &note, const ChartPalette &palette)
{
    const Color line = mixed(palette.note.ink, palette.note.soft, lineShare);
    if (note.tether.from != note.tether.to) {
        svg.line(note.tether, {.fill = {}, .stroke = line, .dash = {}});
        svg.circle(note.tether.to, tetherDot, {.fill = line, .stroke = {}, .dash = {}});
    }
    const Rect sheet = sharp(note.rect);
    const double fold = metrics::noteFold;
    svg.path(sheetPath(sheet), {.fill = palette.note.soft, .stroke = line, .dash = {}});
    svg.path(fmt::format("M{:g} {:g}v{f:g}h{f:g}", sheet.right() - fold, sheet.y, fmt::arg("f", fold)),
             {.fill = {}, .stroke = line, .dash = {}});
    double baseline = note.rect.y + metrics::noteMargin + metrics::noteBaseline;
    for (const std::string &text : note.lines) {
        svg.text({note.rect.x + metrics::noteMargin, baseline}, text, TextStyle::Body, palette.text);
        baseline += metrics::noteLine;
    }
}

} // namespace portolan::layout
