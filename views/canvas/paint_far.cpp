#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/canvas/far_header.h"
#include "views/canvas/paint_notes.h"
#include "views/canvas/pixel_rects.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QPainterPath>

#include <array>
#include <cmath>

// The tier seen from far away: thousands of services at once, so everything is batched by colour.
namespace portolan::views::paint {

using layout::Index;
using layout::TextStyle;
namespace metrics = layout::metrics;

namespace {

constexpr double headerOnScreen = 18;
constexpr double leastRoundWidth = 32; ///< pixels of a frame that shows round corners
constexpr double leastBorderSide = 5;  ///< a smaller rectangle is all border
constexpr double frameRadius = 6;      ///< pixels
constexpr std::size_t mostRound = 60;  ///< more frames or bundles are no drawing but a texture

/// What comes from outside is loud; with a vantage, what it takes.
const QColor &bundleInk(const Context &context, const layout::Bundle &bundle)
{
    const Theme &theme = context.palette.theme();
    if (!context.picture.reach.isOn())
        return bundle.fromNode == layout::none ? theme.internet.ink : theme.secondaryText;
    return context.picture.reach.edge(bundle.edge)
               ? theme.internet.ink
               : context.palette.inks(Emphasis::Dimmed).theme.secondaryText;
}

void bundles(Context &context, const std::vector<Index> &slice)
{
    constexpr double mostWidth = 4;
    PixelRects pixels(context.painter);
    for (const Index at : slice) {
        const layout::Bundle &bundle = context.chart.bundles[at];
        const double width = std::min(mostWidth, 1 + std::log2(std::max(1.0, bundle.count * 1.0)) / 2);
        const QColor &ink = bundleInk(context, bundle);
        if (slice.size() <= mostRound) {
            context.painter.strokePath(RoundedWay(bundle.way, context.pixels(frameRadius), 0).path(),
                                       QPen(ink, context.pixels(width)));
            continue;
        }
        const double half = context.pixels(width) / 2;
        for (std::size_t i = 1; i < bundle.way.size(); ++i) {
            const QRectF stroke = QRectF(toQt(bundle.way[i - 1]), toQt(bundle.way[i])).normalized();
            pixels.fill(stroke.adjusted(-half, -half, half, half), ink);
        }
    }
}

void frames(Context &context, const std::vector<Index> &slice)
{
    const Theme &theme = context.palette.theme();
    QPainter &painter = context.painter;
    const double radius = context.pixels(frameRadius);
    PixelRects pixels(painter);
    for (const Index at : slice) {
        const layout::Rect &rect = context.chart.nodes[at].rect;
        if (slice.size() > mostRound || rect.width * context.scale < leastRoundWidth) {
            pixels.fillBordered(toQt(rect), theme.frame, theme.border);
            continue;
        }
        painter.setPen(QPen(theme.border, context.pixels(tokens::line::frame)));
        painter.setBrush(theme.frame);
        painter.drawRoundedRect(context.snapped(rect), radius, radius);
    }
}

/// The number of services, or of findings with the sign of the worst; its right end at `right`.
void badge(Context &context, const ChartMarks::Tally &tally, const std::string &count, double right,
           double middle, double baseline)
{
    const Theme &theme = context.palette.theme();
    QColor ink = theme.secondaryText;
    if (tally.count > 0) {
        ink = theme.tint(tally.worst).ink;
        const double sign = context.pixels(tokens::iconSize::cell);
        right -= sign;
        paintIcon(context.painter, severitySign(tally.worst), {right, middle - sign / 2, sign, sign}, ink);
        right -= context.pixels(tokens::space::hair);
    }
    const double width = context.labels.label(count, TextStyle::Secondary).width / context.scale;
    context.screenText(count, TextStyle::Secondary, {right, baseline}, width + context.pixels(1), ink,
                       Stand::Right);
}

void header(Context &context, Index at)
{
    const layout::NodeFrame &node = context.chart.nodes[at];
    const ChartMarks::Tally tally = context.picture.marks.tally(at);
    const std::string count =
        std::to_string(tally.count > 0 ? tally.count : static_cast<int>(node.cards.count));
    const double sign = tally.count > 0 ? tokens::iconSize::cell + tokens::space::hair : 0;
    const FarHeader wanted{context.labels.label(node.name, TextStyle::BodyStrong).width,
                           context.labels.label(count, TextStyle::Secondary).width + sign, tally.count > 0};
    const FarHeaderRoom room =
        roomIn(wanted, node.rect.width * context.scale, node.rect.height * context.scale);
    if (room.name <= 0)
        return;
    const Theme &theme = context.palette.theme();
    const double line = context.pixels(tokens::line::frame);
    const double height =
        std::min(std::max(node.headerHeight, context.pixels(headerOnScreen)), node.rect.height);
    // A header that stays readable covers the first services, and the frame's own line must stay whole.
    const QRectF bar =
        QRectF(node.rect.x, node.rect.y, node.rect.width, height).adjusted(line, line, -line, 0);
    PixelRects(context.painter).fill(bar, theme.raised);

    const double middle = node.rect.y + height / 2;
    const double baseline = middle + context.pixels(tokens::space::tight);
    const double margin = context.pixels(room.margin);
    context.screenText(node.name, room.isSmall ? TextStyle::CaptionStrong : TextStyle::BodyStrong,
                       {node.rect.x + margin, baseline}, context.pixels(room.name), theme.text);
    if (room.hasBadge)
        badge(context, tally, count, node.rect.right() - margin, middle, baseline);
}

/// How a service of one exposure looks from far away.
struct Swatch {
    QColor fill;
    QColor border; ///< not valid for none
};

Swatch swatch(const Context &context, Exposure exposure, Emphasis emphasis, bool tiny)
{
    const Theme &theme = context.palette.inks(emphasis).theme;
    const Tint &tint = theme.tint(exposure);
    const ChipLook look = chipLook(exposure);
    if (look.fill == ChipLook::Fill::Solid)
        return {tint.ink, {}};
    if (look.border == ChipLook::Border::Dashed)
        return {tint.soft, {}};
    // Without room for a border, its ink goes into the fill.
    if (tiny)
        return {mixed(tint.ink, tint.soft, 0.6), {}};
    return {look.fill == ChipLook::Fill::Soft ? tint.soft : theme.frame, tint.ink};
}

/// Of a service that the vantage reaches, and of one that it reaches without a route.
std::array<Swatch, 2> reachedSwatches(const Context &context, bool tiny)
{
    const Theme &theme = context.palette.theme();
    const QColor &ink = theme.tint(context.picture.reach.ink()).ink;
    const Swatch unrouted = tiny ? Swatch{theme.error.ink, {}} : Swatch{ink, theme.error.ink};
    return {Swatch{ink, {}}, unrouted};
}

void services(Context &context, const std::vector<Index> &slice)
{
    const bool tiny = metrics::cardLeastHeight * context.scale < leastBorderSide;
    std::array<std::array<Swatch, allExposures.size()>, 2> swatches;
    for (const Exposure exposure : allExposures) {
        swatches[0][static_cast<std::size_t>(exposure)] = swatch(context, exposure, Emphasis::Plain, tiny);
        swatches[1][static_cast<std::size_t>(exposure)] = swatch(context, exposure, Emphasis::Dimmed, tiny);
    }
    const std::array reached = reachedSwatches(context, tiny);
    PixelRects pixels(context.painter);
    for (const Index at : slice) {
        const layout::ServiceCard &card = context.chart.cards[at];
        const bool dimmed = !card.active || context.picture.emphasis.card(at) == Emphasis::Dimmed;
        const Reached reach = context.picture.reach.card(at);
        const Swatch &look = reach == Reached::No
                                 ? swatches[dimmed ? 1 : 0][static_cast<std::size_t>(card.exposure)]
                                 : reached[reach == Reached::WithoutRoute ? 1 : 0];
        if (look.border.isValid())
            pixels.fillBordered(toQt(card.rect), look.fill, look.border);
        else
            pixels.fill(toQt(card.rect), look.fill);
    }
}

} // namespace

void far(Context &context, const ChartSlice &slice)
{
    const auto isInner = [&](Index at) {
        return context.chart.rails[at].node != layout::none;
    };
    for (const Index at : slice.rails) {
        if (!isInner(at))
            rail(context, at);
    }
    bundles(context, slice.bundles);
    for (const UnroutedLine &line : context.picture.unrouted)
        unrouted(context, line);
    groups(context, slice, true);
    frames(context, slice.nodes);
    groups(context, slice, false);
    services(context, slice.cards);
    for (const Index at : slice.nodes)
        header(context, at);
    for (const Index at : slice.places)
        place(context, at);
    groupNames(context, slice);
    farNotes(context, slice.notes);
    context.flushScreenTexts();
}

} // namespace portolan::views::paint
