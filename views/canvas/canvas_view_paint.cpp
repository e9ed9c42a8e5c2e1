#include "model/layout/metrics.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_target.h"
#include "views/canvas/line_focus.h"
#include "views/canvas/paint_bubble.h"
#include "views/canvas/route_hops.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

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
    if (std::exchange(m_fitPending, false)) {
        m_glide.stop(); // its end was meant for another size
        setViewport(fitted());
    }
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
    paintTools(painter);
}

/// What a tool shows of itself: that of a gesture, else those that the pointer could begin one with.
void CanvasView::paintTools(QPainter &painter)
{
    const Theme &theme = m_theme.theme();
    if (m_dropAt) {
        const layout::Index node = nodeAt(m_scene.chart(), *m_dropAt);
        if (node != layout::none)
            paintDropTarget(painter, theme, m_viewport, m_scene.chart().nodes[node].rect);
        return;
    }
    if (m_gesture) {
        m_gesture->paint(painter, theme, m_viewport);
        return;
    }
    if (m_tool == Tool::Select)
        m_resize.paint(painter, theme, m_viewport);
    m_connect.paint(painter, theme, m_viewport);
    m_insert.paint(painter, theme, m_viewport);
    paintHops(painter);
}

/// How the hovered route gets to its target, hop by hop.
void CanvasView::paintHops(QPainter &painter)
{
    const plan::ResolvedPlan &resolved = m_scene.workspace().resolved();
    const bool isHovered = m_hover.kind == Hit::Kind::Edge && m_pointer;
    layout::Range routes;
    plan::RouteId shown = hasFocus() ? m_focus.entity.as<plan::Route>() : plan::RouteId();
    if (isHovered) {
        routes = m_scene.chart().edges[m_hover.index].routes;
        shown = routes.count > 0 ? m_scene.chart().edgeRoutes[routes.first] : plan::RouteId();
    }
    const plan::Route *route = resolved.plan().find(shown);
    const layout::Rect focused = isHovered ? layout::Rect() : rectOf(m_scene.chart(), m_focus);
    if (!route || (!isHovered && focused.isEmpty()))
        return;
    QStringList lines{fromText(route->name)};
    int number = 0;
    for (const QString &hop : hopsOf(resolved, *route))
        lines << tr("%1  %2", "number of a hop, hop").arg(QString::number(++number), hop);
    if (routes.count > 1)
        lines << tr("and %n further route(s)", nullptr, static_cast<int>(routes.count) - 1);
    const QPointF at = isHovered ? m_pointer->view : m_viewport.toView(focused).center();
    paintBubble(painter, m_theme.theme(), at, lines.join(QChar(u'\n')), Icon::Route,
                m_theme.theme().internet.ink);
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
    for (const plan::EntityRef entity : m_scene.found())
        paintRing(painter, {entity}, Qt::SolidLine, tokens::canvas::outset);
    for (const plan::EntityRef entity : m_scene.selection().entities)
        if (m_scene.selection().entities.size() == 1 || !m_scene.chart().rectOf(entity).isEmpty())
            paintRing(painter, {entity}, Qt::SolidLine, tokens::canvas::outset);
    paintFocus(painter);
    paintAboveRings(painter);
}

QRectF CanvasView::ringBox(const CanvasItem &item, double outset, double &radius)
{
    const bool isLine = item.entity.as<plan::Route>() || item.entity.as<plan::Link>();
    const QRectF box = m_viewport.toView(isLine ? layout::Rect() : rectOf(m_scene.chart(), item));
    if (box.isEmpty())
        return {};
    double corner = metrics::nodeRadius;
    if (item.port != CanvasItem::whole)
        corner = metrics::chipRadius;
    else if (item.entity.as<plan::Service>())
        corner = metrics::cardRadius;
    else if (item.entity.as<plan::Note>())
        corner = metrics::noteRadius;
    else if (item.entity.as<plan::Network>() && m_scene.chart().rectOf(item.entity).isEmpty())
        corner = metrics::pillHeight / 2;
    // From far away things are drawn with sharper corners.
    radius = (detailAt(zoom()) == Detail::Far ? 0 : corner * zoom()) + outset;
    return QRectF(box.toRect()).adjusted(-outset, -outset, outset, outset);
}

void CanvasView::paintRing(QPainter &painter, const CanvasItem &item, Qt::PenStyle style, double outset)
{
    double radius = 0;
    const QRectF box = ringBox(item, outset, radius);
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
        paintLine(painter, m_hover);
        return;
    }
    double radius = 0;
    QRectF box = ringBox({entityOf(chart, m_hover)}, 0, radius);
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

/// What the arrow keys have reached. A line lights up, and its longest run is framed.
void CanvasView::paintFocus(QPainter &painter)
{
    if (!hasFocus() || !m_focus)
        return;
    if (isLine(m_focus)) {
        const Hit line = hitOf(m_scene.chart(), m_focus);
        if (!line)
            return;
        paintLine(painter, line);
        painter.setPen(QPen(m_theme.theme().accent.ink, tokens::line::focus, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        const QRectF run = m_viewport.toView(rectOf(m_scene.chart(), m_focus));
        painter.drawRoundedRect(run.adjusted(-tokens::canvas::outset, -tokens::canvas::outset,
                                             tokens::canvas::outset, tokens::canvas::outset),
                                tokens::radius::chip, tokens::radius::chip);
        return;
    }
    const bool selected = m_scene.selection().contains(m_focus.entity);
    paintRing(painter, m_focus, Qt::DashLine, tokens::canvas::outset * (selected ? 2 : 1));
}

/// A route is lit from the Internet to its target, whichever of its legs is meant.
void CanvasView::paintLine(QPainter &painter, const Hit &line)
{
    painter.save();
    painter.setTransform(m_viewport.transform(), true);
    if (line.kind == Hit::Kind::Link) {
        m_painter.paintLitLink(painter, m_scene.picture(), line.index, zoom());
    } else {
        for (const layout::Index leg : legsWith(m_scene.chart(), line.index))
            m_painter.paintLitEdge(painter, m_scene.picture(), leg, zoom());
    }
    painter.restore();
}

/// Badges and the chips that stand out lie above the rings round their cards.
void CanvasView::paintAboveRings(QPainter &painter)
{
    if (detailAt(zoom()) == Detail::Far)
        return;
    std::set<plan::EntityRef> ringed = m_scene.selection().entities;
    ringed.insert(m_scene.found().begin(), m_scene.found().end());
    ringed.insert(m_focus.entity);
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
