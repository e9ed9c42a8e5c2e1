#include "views/canvas/canvas_view.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScopedValueRollback>
#include <QToolTip>

#include <cmath>

// The canvas by mouse, touch pad and drag and drop.
namespace portolan::views {

namespace {

constexpr double lineTolerance = 4;   ///< pixels
constexpr double wheelDoubling = 480; ///< eighths of a degree that double the scale: four notches
constexpr double wheelStep = 60;      ///< pixels that a notch of the wheel scrolls
constexpr double wheelNotch = 120;

} // namespace

PointerEvent CanvasView::pointerEvent(QPointF position, Qt::KeyboardModifiers modifiers) const
{
    return {position, m_viewport.toCanvas(position), modifiers};
}

PointerEvent CanvasView::pointerEvent(const QMouseEvent &event) const
{
    return pointerEvent(event.position(), event.modifiers());
}

Hit CanvasView::hitAt(QPointF position)
{
    return m_scene.hitTest(m_viewport.toCanvas(position), lineTolerance / zoom(), detailAt(zoom()));
}

plan::EntityRef CanvasView::entityAt(QPointF position)
{
    return entityOf(m_scene.chart(), hitAt(position));
}

void CanvasView::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    endGesture();
    m_connect.cancel();
    m_insert.cancel();
    m_tool = tool;
    m_connect.setChosen(tool == Tool::Connect);
    switch (tool) {
    case Tool::Node: m_insert.setThing(NewThing::Node); break;
    case Tool::Service: m_insert.setThing(NewThing::Service); break;
    case Tool::Network: m_insert.setThing(NewThing::Network); break;
    case Tool::Note: m_insert.setThing(NewThing::Note); break;
    default: break;
    }
    updateCursor();
    update();
    emit toolChanged(tool);
}

CanvasTool &CanvasView::toolFor(const PointerEvent &event)
{
    switch (m_tool) {
    case Tool::Pan: return m_pan;
    case Tool::Connect: return m_connect;
    case Tool::Node:
    case Tool::Service:
    case Tool::Network:
    case Tool::Note: return m_insert;
    case Tool::Select: break;
    }
    if (m_connect.accepts(event))
        return m_connect;
    if (m_resize.accepts(event))
        return m_resize;
    if (m_bend.accepts(event))
        return m_bend;
    return m_select;
}

void CanvasView::endGesture()
{
    if (CanvasTool *gesture = std::exchange(m_gesture, nullptr))
        gesture->cancel();
    updateCursor();
    update();
}

void CanvasView::updateCursor()
{
    if (m_gesture)
        setCursor(m_gesture->cursor());
    else if (m_spaceHeld)
        setCursor(m_pan.cursor());
    else if (m_pointer)
        setCursor(toolFor(*m_pointer).cursorAt(*m_pointer));
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (m_gesture || (event->button() != Qt::LeftButton && !pans))
        return;
    m_glide.stop();
    endGlidingThings();
    m_focus = {};
    const PointerEvent pointer = pointerEvent(*event);
    hover(pointer);
    m_gesture = pans ? &m_pan : &toolFor(pointer);
    m_gesture->press(pointer);
    updateCursor();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_gesture) {
        hover(pointerEvent(*event));
        return;
    }
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    m_pointer = pointerEvent(*event);
    m_gesture->drag(*m_pointer);
    updateCursor();
    if (m_gesture->isBusy())
        update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_gesture || event->buttons() != Qt::NoButton)
        return;
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    CanvasTool *gesture = std::exchange(m_gesture, nullptr);
    gesture->release(pointerEvent(*event));
    updateCursor();
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_tool != Tool::Select)
        return;
    const plan::EntityRef entity = entityAt(event->position());
    if (!entity)
        return;
    if (detailAt(zoom()) == Detail::Far)
        zoomToEntity(entity);
    else if (CanvasEditor::canWrite(entity))
        editText(entity);
    else
        emit activated(entity);
}

void CanvasView::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void CanvasView::hover(const std::optional<PointerEvent> &event)
{
    m_pointer = event;
    m_connect.hover(m_tool == Tool::Select || m_tool == Tool::Connect ? event : std::nullopt);
    const bool inserts = m_tool != Tool::Select && m_tool != Tool::Pan && m_tool != Tool::Connect;
    if (inserts)
        m_insert.hover(event);
    const bool wasLine = m_hover.kind == Hit::Kind::Edge;
    setHover(event ? hitAt(event->view) : Hit{});
    updateCursor();
    // What follows the pointer is painted anew wherever it goes.
    if (inserts || wasLine || m_hover.kind == Hit::Kind::Edge)
        update();
}

void CanvasView::setHover(const Hit &hit)
{
    if (m_hover == hit)
        return;
    m_hover = hit;
    update();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::exp2(event->angleDelta().y() / wheelDoubling), event->position());
        return;
    }
    QPointF delta = event->pixelDelta();
    if (delta.isNull())
        delta = QPointF(event->angleDelta()) * (wheelStep / wheelNotch);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0)
        delta = delta.transposed();
    panBy(delta);
}

bool CanvasView::zoomByGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture->value(), gesture->position());
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    const auto *pinch =
        static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->hotSpot().toPoint()));
    return true;
}

bool CanvasView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    // A route shows its hops at once, and needs no second text.
    const Hit hit = hitAt(position);
    const QString text = hit.kind == Hit::Kind::Edge
                             ? QString()
                             : m_scene.describe(hit);
    if (text.isEmpty() || m_gesture)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, text, this);
    return true;
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (CanvasEditor::canDrop(*event->mimeData()))
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropAt = m_viewport.toCanvas(event->position());
    update();
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropAt.reset();
    update();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    m_dropAt.reset();
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    m_editor.drop(*event->mimeData(), m_viewport.toCanvas(event->position()));
    event->acceptProposedAction();
    setFocus();
    update();
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    // Escape belongs to a gesture in progress before it belongs to any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && (m_gesture || m_connect.draft().isActive()) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return zoomByGesture(event) || QWidget::event(event);
}

} // namespace portolan::views
