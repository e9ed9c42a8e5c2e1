#include "views/canvas/paint_context.h"

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

namespace {

constexpr double headerOnScreen = 18;
constexpr double leastNameWidth = 44;   ///< pixels of frame that a name needs
constexpr double leastBorderSide = 5;   ///< a smaller rectangle is all border
constexpr double frameRadius = 6;       ///< pixels

/// The rectangles of one exposure and emphasis.
struct Batch {
    std::vector<QRectF> plain;
    std::vector<QRectF> dimmed;
};

void bundles(Context &context, const std::vector<Index> &slice)
{
    constexpr double mostWidth = 4;
    const Theme &theme = context.palette.theme();
    for (const Index at : slice) {
        const layout::Bundle &bundle = context.chart.bundles[at];
        const double width = std::min(mostWidth, 1 + std::log2(std::max(1.0, bundle.count * 1.0)) / 2);
        const QColor &ink = bundle.fromNode == layout::none ? theme.internet.ink : theme.secondaryText;
        QPen pen(ink, context.pixels(width));
        pen.setJoinStyle(Qt::RoundJoin);
        context.painter.strokePath(roundedWay(bundle.way, context.pixels(frameRadius), 0), pen);
    }
}

void frame(Context &context, const layout::NodeFrame &node)
{
    const Theme &theme = context.palette.theme();
    QPainter &painter = context.painter;
    const double radius = context.pixels(frameRadius);
    const double width = context.pixels(tokens::line::frame);
    const QRectF box = context.snapped(node.rect);
    painter.setPen(QPen(theme.border, width));
    painter.setBrush(theme.frame);
    if (box.width() * context.scale > leastNameWidth)
        painter.drawRoundedRect(box, radius, radius);
    else
        painter.drawRect(box);
}

void header(Context &context, Index at)
{
    const layout::NodeFrame &node = context.chart.nodes[at];
    if (node.rect.width * context.scale < leastNameWidth)
        return;
    const Theme &theme = context.palette.theme();
    const double line = context.pixels(tokens::line::frame);
    const double height = std::max(node.headerHeight, context.pixels(headerOnScreen));
    // A header that stays readable covers the first services, and the frame's own line must stay whole.
    const QRectF bar = QRectF(node.rect.x, node.rect.y, node.rect.width, std::min(height, node.rect.height))
                           .adjusted(line, line, -line, 0);
    context.painter.fillRect(bar, theme.raised);

    const double margin = context.pixels(tokens::space::snug);
    const double baseline = node.rect.y + height / 2 + context.pixels(tokens::space::tight);
    const ChartMarks::Tally tally = context.picture.marks.tally(at);
    const std::string count = std::to_string(tally.count > 0 ? tally.count : static_cast<int>(node.cards.count));
    double right = node.rect.right() - margin;
    if (tally.count > 0) {
        const double sign = context.pixels(tokens::iconSize::cell);
        right -= sign;
        paintIcon(context.painter, severitySign(tally.worst),
                  {right, node.rect.y + (height - sign) / 2, sign, sign}, theme.tint(tally.worst).ink);
        right -= context.pixels(tokens::space::hair);
    }
    const double digits = context.labels.label(count, TextStyle::Secondary).width / context.scale;
    const double nameWidth = right - digits - margin - node.rect.x - margin;
    context.screenText(node.name, TextStyle::BodyStrong, {node.rect.x + margin, baseline}, nameWidth, theme.text);
    context.screenText(count, TextStyle::Secondary, {right, baseline}, digits + context.pixels(1),
                       tally.count > 0 ? theme.tint(tally.worst).ink : theme.secondaryText, Stand::Right);
}

void services(Context &context, const std::vector<Index> &slice)
{
    std::array<Batch, allExposures.size()> batches;
    for (const Index at : slice) {
        const layout::ServiceCard &card = context.chart.cards[at];
        Batch &batch = batches[static_cast<std::size_t>(card.exposure)];
        const bool dimmed = !card.active || context.picture.emphasis.card(at) == Emphasis::Dimmed;
        (dimmed ? batch.dimmed : batch.plain).push_back(toQt(card.rect));
    }
    QPainter &painter = context.painter;
    const double border = context.pixels(1);
    const auto fill = [&](const std::vector<QRectF> &rects, Exposure exposure, Emphasis emphasis) {
        if (rects.empty())
            return;
        const Tint &tint = context.palette.inks(emphasis).theme.tint(exposure);
        const ChipLook look = chipLook(exposure);
        const bool solid = look.fill == ChipLook::Fill::Solid;
        const bool tiny = rects.front().height() * context.scale < leastBorderSide;
        const bool bordered = !solid && !tiny && look.border == ChipLook::Border::Solid;
        painter.setPen(bordered ? QPen(tint.ink, border) : QPen(Qt::NoPen));
        // Without room for a border, its ink goes into the fill.
        const QColor soft = tiny && !solid && exposure != Exposure::ContainerOnly ? mixed(tint.ink, tint.soft, 0.6)
                                                                                  : tint.soft;
        painter.setBrush(solid ? tint.ink
                               : look.fill == ChipLook::Fill::None && bordered ? context.palette.theme().frame : soft);
        painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Exposure exposure : allExposures) {
        const Batch &batch = batches[static_cast<std::size_t>(exposure)];
        fill(batch.dimmed, exposure, Emphasis::Dimmed);
        fill(batch.plain, exposure, Emphasis::Plain);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace

void far(Context &context, const ChartSlice &slice)
{
    const auto isInner = [&](Index at) { return context.chart.rails[at].node != layout::none; };
    for (const Index at : slice.rails) {
        if (!isInner(at))
            rail(context, at);
    }
    bundles(context, slice.bundles);
    for (const Index at : slice.nodes)
        frame(context, context.chart.nodes[at]);
    services(context, slice.cards);
    for (const Index at : slice.nodes)
        header(context, at);
    for (const Index at : slice.places)
        place(context, at);
    context.flushScreenTexts();
}

} // namespace portolan::views::paint
