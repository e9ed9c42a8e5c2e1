#include "views/canvas/select_tool.h"

#include "model/layout/metrics.h"
#include "views/canvas/drop_target.h"
#include "views/canvas/paint_bubble.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace portolan::views {

namespace {

constexpr double lineTolerance = 4; ///< pixels
constexpr double snapStep = 4;      ///< canvas units: the grid of the look
constexpr double snapReach = 6;     ///< pixels

bool toggles(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier);
}

/// What is selected when the second is added to the first, or taken away where it is in it already.
Selection toggled(Selection selection, const Selection &other)
{
    selection.binding.reset();
    for (const plan::EntityRef entity : other.entities) {
        if (selection.entities.erase(entity) == 0)
            selection.entities.insert(entity);
    }
    return selection;
}

} // namespace

Hit SelectTool::hitAt(layout::Point at) const
{
    return m_scene.hitTest(at, lineTolerance / m_scale, detailAt(m_scale));
}

void SelectTool::press(const PointerEvent &event)
{
    m_state = State::Pressed;
    m_pressed = event;
    m_now = event.at;
    m_hit = hitAt(event.at);
}

void SelectTool::drag(const PointerEvent &event)
{
    m_now = event.at;
    if (m_state == State::Pressed &&
        (event.view - m_pressed.view).manhattanLength() >= QApplication::startDragDistance())
        begin(event);
    if (m_state == State::Moving)
        move(event);
}

/// Services that are over another node wait where they were: what goes along is their outline.
void SelectTool::move(const PointerEvent &event)
{
    m_guides.clear();
    m_dropNode = m_scene.nodeToMoveTo(m_now);
    if (m_dropNode)
        m_scene.moveTo({});
    else if (event.modifiers.testFlag(Qt::AltModifier))
        m_scene.moveTo(m_now - m_pressed.at);
    else
        m_scene.moveTo(snapped(m_now - m_pressed.at));
}

void SelectTool::begin(const PointerEvent &event)
{
    const Selection below = m_scene.selectionAt(m_hit);
    const bool wantsBand = event.modifiers.testFlag(Qt::ShiftModifier) || below.entities.empty();
    if (!wantsBand && !m_scene.selection().contains(*below.entities.begin()))
        m_scene.workspace().select(below);
    const std::vector<plan::EntityRef> moved = wantsBand ? std::vector<plan::EntityRef>{} : m_scene.movable();
    if (moved.empty()) {
        m_state = State::Banding;
        return;
    }
    m_state = State::Moving;
    m_scene.beginMove(moved);
    m_origin = {};
    for (const layout::Rect &rect : m_scene.movedFrom())
        m_origin = m_origin.united(rect);
    m_neighbours = SnapGuides(m_scene.alignable());
}

void SelectTool::release(const PointerEvent &event)
{
    drag(event);
    switch (std::exchange(m_state, State::Idle)) {
    case State::Idle: break;
    case State::Pressed: click(); break;
    case State::Moving:
        m_guides.clear();
        if (const plan::NodeId node = std::exchange(m_dropNode, {}))
            m_scene.finishMoveTo(node, m_now - m_pressed.at);
        else
            m_scene.finishMove();
        break;
    case State::Banding: m_scene.workspace().select(inBand()); break;
    }
}

void SelectTool::cancel()
{
    m_guides.clear();
    m_dropNode = {};
    if (std::exchange(m_state, State::Idle) == State::Moving)
        m_scene.cancelMove();
}

void SelectTool::click()
{
    const Selection below = m_scene.selectionAt(m_hit);
    if (toggles(m_pressed.modifiers))
        m_scene.workspace().select(toggled(m_scene.selection(), below));
    else
        m_scene.workspace().select(below);
}

Qt::CursorShape SelectTool::cursor() const
{
    switch (m_state) {
    case State::Moving: return Qt::SizeAllCursor;
    case State::Banding: return Qt::CrossCursor;
    default: return Qt::ArrowCursor;
    }
}

void SelectTool::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (m_state == State::Moving) {
        paintDrop(painter, theme, viewport);
        paintGuides(painter, theme, viewport);
    }
    if (m_state != State::Banding)
        return;
    QColor wash = theme.accent.ink;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(theme.accent.ink, tokens::line::rule));
    painter.setBrush(wash);
    painter.drawRect(viewport.toView(band()).toAlignedRect().adjusted(0, 0, -1, -1));
}

/// The frame that would take the services, and where they would stand.
void SelectTool::paintDrop(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (!m_dropNode)
        return;
    const plan::Plan &plan = m_scene.workspace().plan();
    paintDropTarget(painter, theme, viewport, m_scene.chart().rectOf(m_dropNode));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent.ink, tokens::line::frame, Qt::DashLine));
    const double radius = layout::metrics::cardRadius * viewport.scale();
    for (const layout::Rect &rect : m_scene.movedFrom())
        painter.drawRoundedRect(viewport.toView(rect.movedBy(m_now - m_pressed.at)), radius, radius);
    const QString node = fromText(plan.nodes().at(m_dropNode).name);
    paintBubble(painter, theme, viewport.toView(m_now),
                QCoreApplication::translate("SelectTool", "Move to %1").arg(node), Icon::Node,
                theme.accent.ink);
}

void SelectTool::paintGuides(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    painter.setPen(QPen(theme.accent.ink, tokens::line::rule));
    for (const Guide &guide : m_guides) {
        const layout::Point from =
            guide.upright ? layout::Point{guide.at, guide.from} : layout::Point{guide.from, guide.at};
        const layout::Point to =
            guide.upright ? layout::Point{guide.at, guide.to} : layout::Point{guide.to, guide.at};
        painter.drawLine(viewport.toView(from), viewport.toView(to));
    }
}

layout::Rect SelectTool::band() const
{
    const layout::Point a = m_pressed.at;
    return {std::min(a.x, m_now.x), std::min(a.y, m_now.y), std::abs(m_now.x - a.x), std::abs(m_now.y - a.y)};
}

/// Services and notes that the band touches; a node only when it lies wholly inside, and then in place of its
/// services.
Selection SelectTool::inBand() const
{
    const layout::Chart &chart = m_scene.chart();
    const layout::Rect area = band();
    Selection selection;
    if (m_pressed.modifiers.testFlag(Qt::ShiftModifier) || toggles(m_pressed.modifiers))
        selection.entities = m_scene.selection().entities;
    const ChartSlice near = m_scene.index().slice(area, Detail::Far);
    for (const layout::Index node : near.nodes) {
        if (area.contains(chart.nodes[node].rect))
            selection.entities.insert(chart.nodes[node].entity);
    }
    for (const layout::Index note : near.notes) {
        if (area.intersects(chart.notes[note].rect))
            selection.entities.insert(chart.notes[note].entity);
    }
    for (const layout::Index card : near.cards) {
        const layout::ServiceCard &service = chart.cards[card];
        if (area.intersects(service.rect) && !area.contains(chart.nodes[service.node].rect))
            selection.entities.insert(service.entity);
    }
    return selection;
}

/// The distance that brings the moved things into line with a neighbour, and else onto the grid.
layout::Point SelectTool::snapped(layout::Point delta)
{
    const auto snap = [](double origin, double by) {
        return std::round((origin + by) / snapStep) * snapStep - origin;
    };
    const SnapGuides::Snapped held = m_neighbours.snap(m_origin.movedBy(delta), snapReach / m_scale);
    m_guides = held.guides;
    layout::Point result{snap(m_origin.x, delta.x), snap(m_origin.y, delta.y)};
    for (const Guide &guide : held.guides)
        (guide.upright ? result.x : result.y) =
            guide.upright ? delta.x + held.shift.x : delta.y + held.shift.y;
    return result;
}

} // namespace portolan::views
