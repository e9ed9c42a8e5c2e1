#include "model/layout/svg.h"

#include "model/layout/metrics.h"
#include "model/layout/svg_annotations.h"
#include "model/layout/svg_canvas.h"

#include <array>

namespace portolan::layout {

namespace {

using plan::Exposure;

constexpr double margin = 24;
constexpr std::array allExposures = {Exposure::Internet, Exposure::Tailnet, Exposure::NodeOnly,
                                     Exposure::ContainerOnly};

Paint filled(Color fill)
{
    return {.fill = fill, .stroke = {}, .dash = {}};
}

Paint stroked(Color stroke, double width = 1, std::string_view dash = {})
{
    return {.fill = {}, .stroke = stroke, .width = width, .dash = dash};
}

/// A stroke of one pixel is sharp in the middle of pixels.
Rect sharp(const Rect &rect)
{
    return {rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1};
}

class SvgPainter
{
public:
    SvgPainter(const Chart &chart, const ChartPalette &palette)
        : m_chart(chart)
        , m_palette(palette)
    {
    }

    std::string paint(std::string_view title)
    {
        const Rect key = keyRect();
        const Rect area = m_chart.bounds.united(key).grownBy(margin);
        m_svg.begin(area, title);
        m_svg.rect(area, 0, filled(m_palette.canvas));
        paintRails(none);
        for (const GroupFrame &group : m_chart.groups)
            if (group.isBelowNodes)
                paintGroup(m_svg, group, m_palette, m_palette.canvas, true);
        for (Index i = 0; i < m_chart.nodes.size(); ++i) {
            paintNode(m_chart.nodes[i]);
            paintGroupsIn(m_chart.nodes[i]);
            paintRails(i);
        }
        paintGroupsAcross();
        for (const LinkEdge &link : m_chart.links)
            paintLink(link);
        for (const RouteEdge &edge : m_chart.edges)
            paintEdge(edge);
        for (const Gate &gate : m_chart.gates)
            m_svg.diamond(gate.at, metrics::gate / 2, hollow(m_palette.canvas, m_palette.tailnet.ink));
        for (const Place &place : m_chart.places)
            paintPlace(place);
        for (const GroupFrame &group : m_chart.groups)
            paintGroupName(m_svg, group, m_palette);
        for (Index i = 0; i < m_chart.cards.size(); ++i)
            if (!m_chart.cards[i].isMember())
                paintDock(i);
        for (const NoteCard &note : m_chart.notes)
            paintNote(m_svg, note, m_palette);
        paintKey(key);
        return m_svg.finish();
    }

private:
    static Paint hollow(Color fill, Color stroke)
    {
        return {.fill = fill, .stroke = stroke, .width = 1.5, .dash = {}};
    }

    void paintGroupsIn(const NodeFrame &node)
    {
        for (const GroupFrame &group : m_chart.groups)
            if (!group.isBelowNodes && node.rect.contains(group.rect))
                paintGroup(m_svg, group, m_palette, m_palette.frame, true);
    }

    /// The groups that no single frame holds lie on rails too, so they have no ground.
    void paintGroupsAcross()
    {
        for (const GroupFrame &group : m_chart.groups) {
            const auto holds = [&group](const NodeFrame &node) {
                return node.rect.contains(group.rect);
            };
            if (!group.isBelowNodes && std::none_of(m_chart.nodes.begin(), m_chart.nodes.end(), holds))
                paintGroup(m_svg, group, m_palette, m_palette.canvas, false);
        }
    }

    void paintNode(const NodeFrame &node)
    {
        const Rect &rect = node.rect;
        m_svg.rect(rect, metrics::nodeRadius, filled(m_palette.frame));
        m_svg.path(headerPath(node), filled(m_palette.raised));
        const double seam = rect.y + node.headerHeight + 0.5;
        m_svg.line({{rect.x, seam}, {rect.right(), seam}}, stroked(m_palette.line));
        m_svg.rect(rect, metrics::nodeRadius, stroked(m_palette.border, 1.5));
        m_svg.icon(SvgIcon::Node, {rect.x + metrics::nodeIconX, rect.y + metrics::nodeIconY},
                   metrics::nodeIconSize, m_palette.text);
        const double baseline = rect.y + metrics::nodeNameBaseline;
        m_svg.text({rect.x + metrics::nodeNameX, baseline}, node.name, TextStyle::Title, m_palette.text);
        m_svg.text({node.hostnameX, baseline}, node.hostname, TextStyle::Body, m_palette.secondaryText);
        m_svg.text({rect.right() - metrics::nodeTextMargin, baseline}, node.role, TextStyle::Secondary,
                   m_palette.secondaryText, TextAnchor::End);
        for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i)
            paintInterface(m_chart.interfaces[i], rect.x);
    }

    static std::string headerPath(const NodeFrame &node)
    {
        const Rect &rect = node.rect;
        const double r = metrics::nodeRadius;
        return fmt::format(
            "M{:g} {:g}V{:g}a{r:g} {r:g} 0 0 1 {r:g} -{r:g}H{:g}a{r:g} {r:g} 0 0 1 {r:g} {r:g}V{:g}z", rect.x,
            rect.y + node.headerHeight, rect.y + r, rect.right() - r, rect.y + node.headerHeight,
            fmt::arg("r", r));
    }

    void paintInterface(const InterfaceRow &row, double left)
    {
        constexpr double baseline = 4;
        m_svg.exposureGlyph(row.exposure, {left + metrics::interfaceGlyphX, row.y},
                            m_palette.tint(row.exposure).ink);
        m_svg.text({left + metrics::interfaceNameX, row.y + baseline}, row.name, TextStyle::Secondary,
                   m_palette.secondaryText);
        m_svg.text({row.addressX, row.y + baseline}, row.address, TextStyle::Mono, m_palette.text);
    }

    void paintRails(Index node)
    {
        const Range range = node == none ? outerRails() : m_chart.nodes[node].rails;
        for (Index i = range.first; i < range.end(); ++i)
            paintRail(m_chart.rails[i], node == none ? m_palette.canvas : m_palette.frame);
    }

    Range outerRails() const
    {
        Index end = 0;
        while (end < m_chart.rails.size() && m_chart.rails[end].node == none)
            ++end;
        return {0, end};
    }

    void paintRail(const Rail &rail, Color ground)
    {
        const Color ink = m_palette.tint(rail.exposure).ink;
        for (Index i = rail.strokes.first; i < rail.strokes.end(); ++i)
            paintStroke(m_chart.railStrokes[i], rail.stroke, ink, ground);
        for (Index i = rail.attachments.first; i < rail.attachments.end(); ++i) {
            const Attachment &attachment = m_chart.attachments[i];
            m_svg.line({attachment.ring, attachment.end}, stroked(ink, 1.5));
            m_svg.circle(attachment.ring, metrics::ring / 2, hollow(ground, ink));
        }
        m_svg.line(rail.pillStub, stroked(ink, 1.5));
        m_svg.rect(sharp(rail.pill), metrics::pillHeight / 2, {.fill = ground, .stroke = ink, .dash = {}});
        m_svg.text({rail.pill.center().x, rail.pill.y + metrics::pillBaseline}, rail.label,
                   TextStyle::Caption, ink, TextAnchor::Middle);
    }

    void paintStroke(const Segment &segment, RailStroke stroke, Color ink, Color ground)
    {
        constexpr std::array<std::string_view, 6> dashes = {"", "", "12 4", "12 4 2 4", "1 4", ""};
        const double width = stroke == RailStroke::Thin ? metrics::lanWidth : metrics::railWidth;
        m_svg.line(segment, stroked(ink, width, dashes[static_cast<std::size_t>(stroke)]));
        if (stroke == RailStroke::Hollow)
            m_svg.line(segment, stroked(ground, metrics::railWidth / 2));
    }

    void paintEdge(const RouteEdge &edge)
    {
        const Color ink = edge.active ? m_palette.secondaryText
                                      : m_palette.dimmed(m_palette.secondaryText, m_palette.frame);
        const bool hasHead = edge.leg != EdgeLeg::ToCdn;
        m_svg.way(edge.way, stroked(ink, 1.5), hasHead ? metrics::arrowLength - 1 : 0);
        if (hasHead)
            m_svg.arrowhead(edge.way, ink);
    }

    void paintLink(const LinkEdge &link)
    {
        const Color ink = link.active ? m_palette.secondaryText
                                      : m_palette.dimmed(m_palette.secondaryText, m_palette.frame);
        Paint paint = stroked(ink, 1.5, "2 3");
        paint.roundEnds = true;
        m_svg.way(link.way, paint, metrics::arrowLength);
        m_svg.arrowhead(link.way, ink);
    }

    void paintPlace(const Place &place)
    {
        const bool isShore = place.kind == PlaceKind::Internet;
        const Paint shape = isShore ? hollow(m_palette.internet.soft, m_palette.internet.ink)
                                    : hollow(m_palette.frame, m_palette.border);
        m_svg.rect(place.rect, metrics::placeRadius, shape);
        const Point middle = place.rect.center();
        if (isShore) {
            m_svg.icon(SvgIcon::Rose, {middle.x - metrics::roseSize / 2, middle.y - metrics::roseSize + 4},
                       metrics::roseSize, m_palette.internet.ink);
            m_svg.text({middle.x, middle.y + 24}, place.name, TextStyle::BodyStrong, m_palette.text,
                       TextAnchor::Middle);
            return;
        }
        m_svg.icon(SvgIcon::Cdn, {middle.x - metrics::cdnIconSize / 2, middle.y - 22}, metrics::cdnIconSize,
                   m_palette.text);
        m_svg.text({middle.x, middle.y + 10}, place.name, TextStyle::CaptionStrong, m_palette.text,
                   TextAnchor::Middle);
        m_svg.text({middle.x, middle.y + 22}, place.caption, TextStyle::Caption, m_palette.secondaryText,
                   TextAnchor::Middle);
    }

    void paintDock(Index owner)
    {
        const ServiceCard &card = m_chart.cards[owner];
        Paint outline{.fill = m_palette.card, .stroke = m_palette.border, .dash = {}};
        if (!card.active) {
            outline.stroke = m_palette.dimmed(m_palette.border, m_palette.card);
            outline.dash = "4 3";
        }
        m_svg.beginGroup(card.title);
        m_svg.rect(sharp(card.outline), metrics::cardRadius, outline);
        const Range dock = m_chart.dockOf(owner);
        for (Index i = dock.first; i < dock.end(); ++i)
            paintPart(m_chart.cards[i], i + 1 == dock.end());
        m_svg.endGroup();
    }

    void paintPart(const ServiceCard &card, bool isLast)
    {
        const Rect &rect = card.rect;
        const auto ink = [&](Color color) {
            return card.active ? color : m_palette.dimmed(color, m_palette.card);
        };
        if (card.isMember())
            m_svg.path(memberPath(rect, isLast),
                       {.fill = m_palette.container.soft, .stroke = m_palette.border, .dash = {}});
        const double iconY = rect.y + (card.isMember() ? metrics::memberIconY : metrics::cardIconOffset);
        m_svg.icon(card.isMember() ? SvgIcon::Link : SvgIcon::Service,
                   {rect.x + metrics::cardIconOffset, iconY}, metrics::cardIconSize,
                   ink(m_palette.secondaryText));
        const double title =
            rect.y + (card.isMember() ? metrics::memberTitleBaseline : metrics::cardTitleBaseline);
        m_svg.text({rect.x + metrics::cardTextX, title}, card.title, TextStyle::BodyStrong,
                   ink(m_palette.text));
        if (!card.isMember())
            m_svg.text({rect.x + metrics::cardTextX, rect.y + metrics::cardProductBaseline}, card.product,
                       TextStyle::Caption, ink(m_palette.secondaryText));
        for (Index i = card.chips.first; i < card.chips.end(); ++i)
            paintChip(m_chart.chips[i], rect);
    }

    /// The part below the seam: a notch in its upper edge, round lower corners where it is the last.
    static std::string memberPath(const Rect &rect, bool isLast)
    {
        const double left = rect.x + 0.5;
        const double right = rect.right() - 0.5;
        const double top = rect.y + 0.5;
        const double bottom = rect.bottom() - 0.5;
        const double r = isLast ? metrics::cardRadius : 0;
        const double half = metrics::seamNotchDepth / 2;
        const double notch = (left + right - metrics::seamNotchWidth) / 2;
        const double flat = metrics::seamNotchWidth - 4 * half;
        return fmt::format(
            "M{:g} {:g}H{:g}q{h:g} 0 {h:g} {h:g}t{h:g} {h:g}h{:g}q{h:g} 0 {h:g} -{h:g}t{h:g} -{h:g}H{:g}V{:g}"
            "a{r:g} {r:g} 0 0 1 -{r:g} {r:g}H{:g}a{r:g} {r:g} 0 0 1 -{r:g} -{r:g}z",
            left, top, notch, flat, right, bottom - r, left + r, fmt::arg("h", half), fmt::arg("r", r));
    }

    void paintChip(const PortChip &chip, const Rect &card)
    {
        const ChartTint &tint = m_palette.tint(chip.exposure);
        const bool solid = chip.exposure == Exposure::Internet;
        Paint paint{.fill = m_palette.card, .stroke = tint.ink, .dash = {}};
        if (solid)
            paint = filled(tint.ink);
        else if (chip.exposure == Exposure::Tailnet)
            paint.fill = tint.soft;
        else if (chip.exposure == Exposure::ContainerOnly)
            paint.dash = "3 2";
        m_svg.rect(solid ? chip.rect : sharp(chip.rect), metrics::chipRadius, paint);
        const Color ink = solid ? m_palette.onSolid : tint.ink;
        m_svg.exposureGlyph(chip.exposure, {chip.rect.x + metrics::chipGlyphX, chip.rect.center().y}, ink);
        const double baseline = chip.rect.y + metrics::chipTextBaseline;
        m_svg.text({chip.rect.right() - metrics::chipNumberMargin, baseline}, chip.number, TextStyle::Mono,
                   ink, TextAnchor::End);
        if (chip.kind == ChipKind::Internal)
            m_svg.text({chip.rect.x - metrics::chipLabelGap, baseline}, chip.label, TextStyle::Secondary,
                       m_palette.secondaryText, TextAnchor::End);
        else
            m_svg.text({chip.rect.right() + metrics::chipLabelGap, baseline}, chip.label,
                       TextStyle::Secondary, m_palette.text);
        m_svg.text({card.right() - metrics::cardMargin, baseline}, chip.hostIp, TextStyle::MonoCaption,
                   m_palette.secondaryText, TextAnchor::End);
        if (chip.sendsOn)
            m_svg.circle(chip.out, metrics::outRing / 2, hollow(m_palette.card, m_palette.border));
    }

    static constexpr double keyRow = 18;

    /// Below the Internet where that is free, otherwise below everything.
    Rect keyRect() const
    {
        constexpr double width = 132;
        constexpr double height = 7 + keyRow * 4;
        const Rect &bounds = m_chart.bounds;
        const Rect corner{bounds.x, bounds.bottom() - height, width, height};
        constexpr double distance = 8;
        const auto meets = [&](const auto &things, auto rectOf) {
            return std::any_of(things.begin(), things.end(), [&](const auto &thing) {
                return rectOf(thing).intersects(corner.grownBy(distance));
            });
        };
        const bool taken =
            meets(m_chart.nodes, [](const NodeFrame &node) { return node.rect; }) ||
            meets(m_chart.places, [](const Place &place) { return place.rect; }) ||
            meets(m_chart.rails, [](const Rail &rail) { return rail.pill; }) ||
            meets(m_chart.edges, [](const RouteEdge &edge) { return edge.way.bounds().grownBy(1); });
        return taken || bounds.isEmpty() ? Rect{bounds.x, bounds.bottom() + 2 * distance, width, height}
                                         : corner;
    }

    void paintKey(const Rect &key)
    {
        m_svg.rect(sharp(key), 6, {.fill = m_palette.card, .stroke = m_palette.border, .dash = {}});
        double y = key.y + 12.5;
        for (const Exposure exposure : allExposures) {
            m_svg.exposureGlyph(exposure, {key.x + 12, y}, m_palette.tint(exposure).ink);
            m_svg.text({key.x + 22, y + 4}, plan::toText(exposure), TextStyle::Secondary, m_palette.text);
            y += keyRow;
        }
    }

    const Chart &m_chart;
    const ChartPalette &m_palette;
    SvgCanvas m_svg;
};

} // namespace

std::string svgOf(const Chart &chart, const ChartPalette &palette, std::string_view title)
{
    return SvgPainter(chart, palette).paint(title);
}

} // namespace portolan::layout
