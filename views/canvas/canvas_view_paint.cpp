#include "model/layout/metrics.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QPaintEvent>

// What the canvas shows: the resting picture from the frame buffer, and on it what is moved, selected or
// hovered.
namespace portolan::views {

namespace metrics = layout::metrics;

void CanvasView::paintEvent(QPaintEvent *event)
{
    m_viewport.setDevicePixelRatio(devicePixelRatioF());
    m_frame.resize(size(), devicePixelRatioF());
    if (std::exchange(m_fitPending, false))
        setViewport(fitted());
    m_scene.settleMove();
    syncOverlays();
    refreshFrame();

    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawImage(0, 0, m_frame.image());
    if (m_fade.state() == QAbstractAnimation::Running && m_before.size() == m_frame.image().size()) {
        painter.setOpacity(1 - m_fade.currentValue().toDouble());
        painter.drawImage(0, 0, m_before);
        painter.setOpacity(1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (m_gesture)
        m_gesture->paint(painter, m_theme.theme(), m_viewport);
}

void CanvasView::refreshFrame()
{
    if (!m_frame.isStale())
        return;
    m_frame.refresh([this](QPainter &painter, const QRectF &exposed) {
        const layout::Rect area = m_viewport.toCanvas(exposed);
        painter.setTransform(m_viewport.transform(), true);
        m_painter.paintGround(painter, toQt(area), zoom());
        m_painter.paint(painter, m_scene.picture(), m_scene.restingSlice(area, detailAt(zoom())), zoom());
    });
}

void CanvasView::paintOverlay(QPainter &painter)
{
    if (m_scene.isMoving()) {
        painter.save();
        painter.setTransform(m_viewport.transform(), true);
        const layout::Rect area = m_viewport.toCanvas(QRectF(rect()));
        m_painter.paint(painter, m_scene.picture(), m_scene.movingSlice(area), zoom());
        painter.restore();
    }
    paintHover(painter);
    for (const plan::EntityRef entity : m_scene.selection().entities)
        paintRing(painter, entity, Qt::SolidLine, tokens::canvas::outset);
    if (hasFocus() && m_focus) {
        const bool selected = m_scene.selection().contains(m_focus);
        paintRing(painter, m_focus, Qt::DashLine, tokens::canvas::outset * (selected ? 2 : 1));
    }
    paintAboveRings(painter);
}

QRectF CanvasView::ringBox(plan::EntityRef entity, double outset, double &radius)
{
    const QRectF box = m_viewport.toView(m_scene.chart().rectOf(entity));
    if (box.isEmpty())
        return {};
    const bool card = entity.kind == plan::EntityKind::Service;
    const double corner = card ? metrics::cardRadius : metrics::nodeRadius;
    // From far away things are drawn with sharper corners.
    radius = (detailAt(zoom()) == Detail::Far ? 0 : corner * zoom()) + outset;
    return QRectF(box.toRect()).adjusted(-outset, -outset, outset, outset);
}

void CanvasView::paintRing(QPainter &painter, plan::EntityRef entity, Qt::PenStyle style, double outset)
{
    double radius = 0;
    const QRectF box = ringBox(entity, outset, radius);
    if (box.isEmpty() || !box.intersects(QRectF(rect())))
        return;
    painter.setPen(QPen(m_theme.theme().accent.ink, tokens::line::selection, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
}

void CanvasView::paintHover(QPainter &painter)
{
    if (!m_hover || m_gesture)
        return;
    const layout::Chart &chart = m_scene.chart();
    if (m_hover.kind == Hit::Kind::Edge || m_hover.kind == Hit::Kind::Link) {
        painter.save();
        painter.setTransform(m_viewport.transform(), true);
        if (m_hover.kind == Hit::Kind::Edge)
            m_painter.paintLitEdge(painter, m_scene.picture(), m_hover.index, zoom());
        else
            m_painter.paintLitLink(painter, m_scene.picture(), m_hover.index, zoom());
        painter.restore();
        return;
    }
    double radius = 0;
    QRectF box = ringBox(entityOf(chart, m_hover), 0, radius);
    if (m_hover.kind == Hit::Kind::Chip) {
        box = m_viewport.toView(chart.chips[m_hover.index].rect);
        radius = metrics::chipRadius * zoom();
    }
    if (box.isEmpty())
        return;
    const double inset = tokens::line::frame / 2;
    painter.setPen(QPen(m_theme.theme().accent.ink, tokens::line::frame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// Badges and the chips that stand out lie above the rings round their cards.
void CanvasView::paintAboveRings(QPainter &painter)
{
    if (detailAt(zoom()) == Detail::Far)
        return;
    std::set<plan::EntityRef> ringed = m_scene.selection().entities;
    ringed.insert(m_focus);
    ringed.insert(entityOf(m_scene.chart(), m_hover));
    painter.save();
    painter.setTransform(m_viewport.transform(), true);
    const layout::Rect area = m_viewport.toCanvas(QRectF(rect()));
    const layout::Chart &chart = m_scene.chart();
    for (const plan::EntityRef entity : ringed) {
        const layout::Index card = chart.cardOf(entity.as<plan::Service>());
        const layout::Index node = chart.nodeOf(entity.as<plan::Node>());
        if (card != layout::none && area.intersects(chart.cards[card].rect))
            m_painter.paintAboveRing(painter, m_scene.picture(), card, zoom());
        else if (node != layout::none && area.intersects(chart.nodes[node].rect))
            m_painter.paintNodeBadge(painter, m_scene.picture(), node, zoom());
    }
    painter.restore();
}

void CanvasView::paintPlan(QPainter &painter, const QRectF &target)
{
    paintChart(painter, {m_scene.chart(), ChartEmphasis(), ChartMarks()}, m_theme.theme(), target);
}

} // namespace portolan::views
