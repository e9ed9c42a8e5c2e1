#include "views/canvas/connection_draft.h"

#include "model/layout/metrics.h"
#include "views/canvas/connection_text.h"
#include "views/canvas/paint_bubble.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace portolan::views {

namespace metrics = layout::metrics;
using layout::Point;

namespace {

/// The port as its service knows it, which is what routes and links are about.
DraftEnd endAtChip(const layout::Chart &chart, layout::Index at)
{
    const layout::PortChip &chip = chart.chips[at];
    const layout::ServiceCard &card = chart.cards[chip.card];
    const plan::PortRange inside = chip.target.isNone() ? chip.ports : chip.target;
    const double x = chip.kind == layout::ChipKind::Published ? chip.rect.x : chip.rect.right();
    return {{card.entity, inside.first, chip.transport},
            {x, chip.rect.center().y},
            chip.rect,
            metrics::chipRadius};
}

DraftEnd endAtRail(const layout::Chart &chart, layout::Index at)
{
    const layout::Rail &rail = chart.rails[at];
    return {{rail.entity, 0, {}}, rail.pill.center(), rail.pill, metrics::pillHeight / 2};
}

} // namespace

std::optional<DraftEnd> draftEndOf(const layout::Chart &chart, const Hit &hit)
{
    using Kind = Hit::Kind;
    switch (hit.kind) {
    case Kind::Chip: return endAtChip(chart, hit.index);
    case Kind::Card: {
        const layout::ServiceCard &card = chart.cards[hit.index];
        return DraftEnd{
            {card.entity, 0, {}}, {card.rect.right(), card.rect.center().y}, card.rect, metrics::cardRadius};
    }
    case Kind::Place: {
        const layout::Place &place = chart.places[hit.index];
        return DraftEnd{{place.entity, 0, {}},
                        {place.rect.right(), place.rect.center().y},
                        place.rect,
                        metrics::placeRadius};
    }
    case Kind::Node:
    case Kind::Interface: {
        const layout::NodeFrame &node =
            chart.nodes[hit.kind == Kind::Node ? hit.index : chart.interfaces[hit.index].node];
        return DraftEnd{
            {node.entity, 0, {}}, {node.rect.center().x, node.rect.y}, node.rect, metrics::nodeRadius};
    }
    case Kind::Rail: return endAtRail(chart, hit.index);
    case Kind::Gate: return endAtRail(chart, chart.gates[hit.index].rail);
    default: return std::nullopt;
    }
}

std::optional<DraftEnd> draftEndOf(const layout::Chart &chart, const CanvasItem &item)
{
    if (const layout::Index chip = chipOf(chart, item); chip != layout::none)
        return endAtChip(chart, chip);
    if (const layout::Index card = chart.cardOf(item.entity.as<plan::Service>()); card != layout::none)
        return draftEndOf(chart, {Hit::Kind::Card, card});
    if (const layout::Index node = chart.nodeOf(item.entity.as<plan::Node>()); node != layout::none)
        return draftEndOf(chart, {Hit::Kind::Node, node});
    for (layout::Index at = 0; at < chart.places.size(); ++at)
        if (chart.places[at].entity == item.entity)
            return draftEndOf(chart, {Hit::Kind::Place, at});
    for (layout::Index at = 0; at < chart.rails.size(); ++at)
        if (item && chart.rails[at].entity == item.entity)
            return endAtRail(chart, at);
    return std::nullopt;
}

void ConnectionDraft::begin(const DraftEnd &from)
{
    cancel();
    m_from = from;
    m_at = from.anchor;
}

void ConnectionDraft::aim(const std::optional<DraftEnd> &to, Point at, const plan::ResolvedPlan &resolved)
{
    m_at = at;
    if (!m_from || to == m_to)
        return;
    m_to = to;
    m_meaning.reset();
    m_refused = false;
    m_text.clear();
    if (!to || to->end == m_from->end)
        return;
    auto meaning = edit::meaningOf(resolved, m_from->end, to->end);
    if (!meaning) {
        // Whoever passes over a frame or a card on the way to a port asked nothing.
        const edit::Obstacle obstacle = meaning.error().obstacle;
        const bool onTheWay = obstacle == edit::Obstacle::NoMeaning || obstacle == edit::Obstacle::SameThing;
        m_refused = !onTheWay && obstacle != edit::Obstacle::NoPort;
        m_text = onTheWay ? QString() : describe(meaning.error());
        return;
    }
    m_text = describe(*meaning, resolved.plan());
    m_meaning = std::move(*meaning);
}

void ConnectionDraft::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (!m_from)
        return;
    const QColor &ink = m_refused ? theme.error.ink : theme.accent.ink;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTarget(painter, theme, viewport);
    const QPointF from = viewport.toView(m_from->anchor);
    const QPointF to = viewport.toView(m_meaning && m_to ? m_to->anchor : m_at);
    painter.setPen(QPen(ink, tokens::line::lit, m_meaning ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setBrush(theme.canvas);
    const double ring = metrics::ring / 2;
    painter.drawEllipse(from, ring, ring);
    painter.setBrush(ink);
    painter.drawEllipse(to, ring, ring);
    paintText(painter, theme, viewport);
    painter.restore();
}

/// Accent for what would be joined; a refused end has a dashed border, so that colour does not speak alone.
void ConnectionDraft::paintTarget(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (!m_to || (!m_meaning && !m_refused))
        return;
    const double outset = tokens::canvas::outset;
    const QRectF box = viewport.toView(m_to->rect).adjusted(-outset, -outset, outset, outset);
    const double radius = m_to->radius * viewport.scale() + outset;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_meaning ? QPen(theme.accent.ink, tokens::line::selection)
                             : QPen(theme.error.ink, tokens::line::selection, Qt::DashLine));
    painter.drawRoundedRect(box, radius, radius);
}

void ConnectionDraft::paintText(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (m_text.isEmpty())
        return;
    const Icon sign = m_refused ? Icon::Error : m_meaning ? Icon::Route : Icon::Info;
    const QPointF to = viewport.toView(m_meaning && m_to ? m_to->anchor : m_at);
    const BubbleSight sight{QLineF(viewport.toView(m_from->anchor), to),
                            m_to ? viewport.toView(m_to->rect) : QRectF()};
    paintBubble(painter, theme, viewport.toView(m_at), m_text, sign,
                m_refused ? theme.error.ink : theme.accent.ink, sight);
}

} // namespace portolan::views
