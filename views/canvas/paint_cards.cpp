#include "views/canvas/paint_context.h"

#include "model/layout/metrics.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QPainterPath>

#include <cmath>

// Service cards with their port chips and badges.
namespace portolan::views::paint {

using layout::Index;
using layout::Rect;
using layout::TextStyle;
namespace metrics = layout::metrics;

namespace {

const CanvasInks &inksOf(const Context &context, const layout::ServiceCard &card, Index at)
{
    return context.palette.inks(card.active ? context.picture.emphasis.card(at) : Emphasis::Dimmed);
}

QPen borderPen(const Context &context, const QColor &ink, double width, bool dashed)
{
    QPen pen = context.pen(ink, width);
    if (dashed) {
        const auto &dash = tokens::canvas::containerDash;
        pen.setDashPattern({dash[0] / pen.widthF(), dash[1] / pen.widthF()});
    }
    return pen;
}

/// A docked part: its upper edge is the seam, with the notch that joins it to the part above.
QPainterPath memberShape(const QRectF &box, double notchMiddle, bool last)
{
    const double bend = metrics::seamNotchDepth / 2;
    const double left = notchMiddle - metrics::seamNotchWidth / 2;
    const double right = notchMiddle + metrics::seamNotchWidth / 2;
    const double radius = last ? metrics::cardRadius : 0;
    QPainterPath path(box.topLeft());
    path.lineTo(left, box.top());
    path.quadTo(left + bend, box.top(), left + bend, box.top() + bend);
    path.quadTo(left + bend, box.top() + 2 * bend, left + 2 * bend, box.top() + 2 * bend);
    path.lineTo(right - 2 * bend, box.top() + 2 * bend);
    path.quadTo(right - bend, box.top() + 2 * bend, right - bend, box.top() + bend);
    path.quadTo(right - bend, box.top(), right, box.top());
    path.lineTo(box.topRight());
    path.lineTo(box.right(), box.bottom() - radius);
    path.quadTo(box.bottomRight(), {box.right() - radius, box.bottom()});
    path.lineTo(box.left() + radius, box.bottom());
    path.quadTo(box.bottomLeft(), {box.left(), box.bottom() - radius});
    path.closeSubpath();
    return path;
}

bool isLastMember(const Context &context, Index at)
{
    const auto &cards = context.chart.cards;
    return at + 1 >= cards.size() || cards[at + 1].dockOwner != cards[at].dockOwner;
}

void body(Context &context, Index at, const CanvasInks &inks)
{
    const layout::ServiceCard &card = context.chart.cards[at];
    QPainter &painter = context.painter;
    painter.setPen(borderPen(context, inks.theme.border, tokens::line::card, !card.active));
    if (card.isMember()) {
        QRectF box = context.snappedInside(card.rect, tokens::line::card);
        painter.setBrush(inks.theme.container.soft);
        painter.drawPath(memberShape(box, box.center().x(), isLastMember(context, at)));
        return;
    }
    painter.setBrush(inks.theme.frame);
    const Rect &outline = card.outline.isEmpty() ? card.rect : card.outline;
    painter.drawRoundedRect(context.snappedInside(outline, tokens::line::card), metrics::cardRadius,
                            metrics::cardRadius);
}

void head(Context &context, const layout::ServiceCard &card, const Theme &theme)
{
    const double icon = metrics::cardIconSize;
    const double x = card.rect.x + metrics::cardTextX;
    const double iconX = card.rect.x + metrics::cardIconOffset;
    if (card.isMember()) {
        paintIcon(context.painter, Icon::Link, {iconX, card.rect.y + metrics::memberIconY, icon, icon},
                  theme.secondaryText);
        context.text(card.title, TextStyle::BodyStrong, {x, card.rect.y + metrics::memberTitleBaseline},
                     theme.text);
        return;
    }
    paintIcon(context.painter, Icon::Service, {iconX, card.rect.y + metrics::cardIconOffset, icon, icon},
              theme.secondaryText);
    context.text(card.title, TextStyle::BodyStrong, {x, card.rect.y + metrics::cardTitleBaseline},
                 theme.text);
    context.text(card.product, TextStyle::Caption, {x, card.rect.y + metrics::cardProductBaseline},
                 theme.secondaryText);
}

void errorRing(Context &context, const Rect &rect, const QColor &ink)
{
    const double outset = tokens::canvas::outset;
    const double radius = metrics::chipRadius + outset;
    context.painter.setPen(context.pen(ink, tokens::canvas::badgeRing));
    context.painter.setBrush(Qt::NoBrush);
    context.painter.drawRoundedRect(context.snapped(rect.grownBy(outset)), radius, radius);
}

const CanvasInks &inksOfChip(const Context &context, Index at)
{
    const bool active = context.chart.cards[context.chart.chips[at].card].active;
    return context.palette.inks(active ? context.picture.emphasis.chip(at) : Emphasis::Dimmed);
}

void chip(Context &context, Index at)
{
    const layout::PortChip &chip = context.chart.chips[at];
    const CanvasInks &inks = inksOfChip(context, at);
    const ChartReach &reach = context.picture.reach;
    const bool isReached = reach.chip(at) != Reached::No;
    const Exposure exposure = isReached ? reach.ink() : lookOf(chip.exposure);
    const ChipInks &look = isReached ? inks.solidChip(exposure) : inks.chip(exposure);
    QPainter &painter = context.painter;

    painter.setPen(borderPen(context, look.border, tokens::line::rule, look.dashed));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(context.snappedInside(chip.rect, tokens::line::rule), metrics::chipRadius,
                            metrics::chipRadius);
    const double side = tokens::canvas::exposureGlyph;
    const QPointF middle(chip.rect.x + metrics::chipGlyphX, chip.rect.center().y);
    paintExposureGlyph(painter, exposure, {middle - QPointF(side, side) / 2, QSizeF(side, side)}, look.ink);

    const double baseline = chip.rect.y + metrics::chipTextBaseline;
    context.text(chip.number, TextStyle::Mono, {chip.rect.right() - metrics::chipNumberMargin, baseline},
                 look.ink, Stand::Right);
    if (chip.sendsOn) {
        painter.setPen(context.pen(inks.theme.border, tokens::line::edge));
        painter.setBrush(context.palette.theme().frame);
        painter.drawEllipse(toQt(chip.out), metrics::outRing / 2, metrics::outRing / 2);
    }
    // With a vantage a ring says that no route leads to what it reaches, and nothing else.
    if (reach.isOn() ? reach.chip(at) == Reached::WithoutRoute : context.picture.marks.isGuilty(at))
        errorRing(context, chip.rect, inks.theme.error.ink);
}

/// What stands beside a chip, on the card itself.
void chipLabels(Context &context, Index at)
{
    const layout::PortChip &chip = context.chart.chips[at];
    const Theme &theme = inksOfChip(context, at).theme;
    const Rect &card = context.chart.cards[chip.card].rect;
    const double baseline = chip.rect.y + metrics::chipTextBaseline;
    if (chip.kind == layout::ChipKind::Internal) {
        context.text(chip.label, TextStyle::Secondary, {chip.rect.x - metrics::chipLabelGap, baseline},
                     theme.secondaryText, Stand::Right);
        return;
    }
    context.text(chip.label, TextStyle::Secondary, {chip.rect.right() + metrics::chipLabelGap, baseline},
                 theme.text);
    context.text(chip.hostIp, TextStyle::MonoCaption, {card.right() - metrics::cardMargin, baseline},
                 theme.secondaryText, Stand::Right);
}

/// The card of the middle tier: a name and how far it can be reached.
void brief(Context &context, Index at, const Theme &theme)
{
    const layout::ServiceCard &card = context.chart.cards[at];
    const QRectF box = context.snappedInside(card.rect, tokens::line::card);
    const double bar = context.pixels(tokens::canvas::exposureBar);
    const double inset = context.stroke(tokens::line::card) / 2;
    const Reached reached = context.picture.reach.card(at);
    const Tint &tint = reached == Reached::WithoutRoute ? theme.error
                       : reached == Reached::Yes        ? theme.tint(context.picture.reach.ink())
                                                        : theme.tint(lookOf(card.exposure));
    context.painter.fillRect(QRectF(box.left() + inset, box.top() + metrics::cardRadius / 2, bar,
                                    box.height() - metrics::cardRadius),
                             tint.ink);
    constexpr double capHeight = 8;
    const double margin = bar + context.pixels(tokens::space::tight);
    const double middle = std::min(card.rect.height, metrics::cardHead) / 2;
    context.screenText(card.title, TextStyle::CaptionStrong,
                       {card.rect.x + margin, card.rect.y + middle + context.pixels(capHeight / 2)},
                       card.rect.width - margin - context.pixels(tokens::space::tight), theme.text);
}

/// Smaller when everything is, yet never too small to tell the shapes apart.
double badgeSide(const Context &context)
{
    return std::max(tokens::canvas::badge * 1.0, context.pixels(tokens::iconSize::cell));
}

void badge(Context &context, layout::Point corner, Severity severity, const Theme &theme)
{
    const double side = badgeSide(context);
    const QRectF box(corner.x - side / 2, corner.y - side / 2, side, side);
    paintSeverityBadge(context.painter, severity, box, theme, context.palette.theme().frame);
}

/// A chip that stands out of its card, so that a badge could touch it; empty for any other.
Rect publishedChip(const layout::Chart &chart, Index chip)
{
    const bool standsOut = chip != layout::none && chart.chips[chip].kind == layout::ChipKind::Published;
    return standsOut ? chart.chips[chip].rect : Rect();
}

/// Where a way, seen from its tip, first leaves a rectangle that the tip lies in; its beginning when it never
/// does.
layout::Point exitOf(const layout::Polyline &way, const Rect &rect)
{
    for (std::size_t i = way.size() - 1; i > 0; --i) {
        const layout::Point inner = way[i];
        const layout::Point outer = way[i - 1];
        if (rect.contains(outer))
            continue;
        const auto leave = [](double from, double to, double low, double high) {
            return to > from ? std::min(to, high) : to < from ? std::max(to, low) : from;
        };
        return {leave(inner.x, outer.x, rect.x, rect.right()),
                leave(inner.y, outer.y, rect.y, rect.bottom())};
    }
    return way.front();
}

/// The badge stands on the line, shortly before what it leads to: there lines lie apart, with no gate and no
/// label. `target` is the chip at the tip, or empty.
void lineBadge(Context &context, const layout::Polyline &way, const Rect &target,
               std::optional<Severity> severity, Emphasis emphasis)
{
    if (!severity || way.size() < 2)
        return;
    const double side = std::max(tokens::iconSize::cell * 1.0, context.pixels(tokens::iconSize::badge));
    const Rect tip{way.back().x, way.back().y, 0, 0};
    const Rect covered = target.isEmpty() ? tip : tip.united(target);
    const layout::Point at =
        exitOf(way, covered.grownBy(side / 2 + metrics::arrowLength + tokens::space::hair));
    paintSeverityBadge(context.painter, *severity, {at.x - side / 2, at.y - side / 2, side, side},
                       context.palette.inks(emphasis).theme, context.palette.theme().frame);
}

} // namespace

void card(Context &context, Index at)
{
    const layout::ServiceCard &card = context.chart.cards[at];
    const CanvasInks &inks = inksOf(context, card, at);
    body(context, at, inks);
    if (context.detail == Detail::Brief) {
        brief(context, at, inks.theme);
        return;
    }
    head(context, card, inks.theme);
    for (Index i = card.chips.first; i < card.chips.end(); ++i)
        chipLabels(context, i);
    chips(context, at);
}

void chips(Context &context, Index at)
{
    const layout::ServiceCard &card = context.chart.cards[at];
    for (Index i = card.chips.first; i < card.chips.end(); ++i)
        chip(context, i);
}

void cardBadge(Context &context, Index at)
{
    const layout::ServiceCard &card = context.chart.cards[at];
    if (const auto severity = context.picture.marks.card(at))
        badge(context, {card.rect.right(), card.rect.y}, *severity, inksOf(context, card, at).theme);
}

void edgeBadge(Context &context, Index at)
{
    const layout::RouteEdge &edge = context.chart.edges[at];
    lineBadge(context, edge.way, publishedChip(context.chart, edge.toChip), context.picture.marks.edge(at),
              context.picture.emphasis.edge(at));
}

void linkBadge(Context &context, Index at)
{
    const layout::LinkEdge &link = context.chart.links[at];
    lineBadge(context, link.way, publishedChip(context.chart, link.toChip), context.picture.marks.link(at),
              context.picture.emphasis.link(at));
}

void railBadge(Context &context, Index at)
{
    const layout::Rail &rail = context.chart.rails[at];
    const auto severity = context.picture.marks.rail(at);
    if (!severity || rail.pill.isEmpty())
        return;
    const bool isOnFoot = rail.pillStub.from == rail.pillStub.to;
    layout::Point middle = rail.pill.center();
    if (context.detail == Detail::Full) {
        // Beside the pill, on the side away from the rail: the pill is no larger than its label.
        const double away = badgeSide(context) / 2 + tokens::canvas::badgeRing + tokens::space::hair;
        const bool railIsLeft = rail.pillStub.to.x < rail.pill.x;
        middle.x = railIsLeft ? rail.pill.right() + away : rail.pill.x - away;
    } else if (!isOnFoot) {
        middle = rail.pillStub.to; // its name does not show: on the rail itself
    }
    badge(context, middle, *severity, context.palette.theme());
}

void nodeBadge(Context &context, Index at)
{
    const Rect &rect = context.chart.nodes[at].rect;
    if (const auto severity = context.picture.marks.node(at))
        badge(context, {rect.right(), rect.y + metrics::nodeRadius / 2}, *severity, context.palette.theme());
}

} // namespace portolan::views::paint
