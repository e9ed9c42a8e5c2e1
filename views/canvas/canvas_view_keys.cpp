#include "views/canvas/canvas_focus.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/chart_text.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <optional>

// The canvas by keyboard.
namespace portolan::views {

namespace {

constexpr double nudge = 8;      ///< canvas units
constexpr double smallNudge = 4; ///< with Shift: one step of the grid

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

layout::Point stepOf(Direction direction, double length)
{
    switch (direction) {
    case Direction::Left: return {-length, 0};
    case Direction::Right: return {length, 0};
    case Direction::Up: return {0, -length};
    case Direction::Down: break;
    }
    return {0, length};
}

} // namespace

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    const auto direction = directionOf(event->key());
    const bool taken = direction ? moveByKey(*event, *direction) : actOnKey(*event);
    if (!taken)
        QWidget::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    updateCursor();
}

bool CanvasView::moveByKey(const QKeyEvent &event, Direction direction)
{
    if (m_gesture)
        return true;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const bool small = event.modifiers().testFlag(Qt::ShiftModifier);
        m_scene.nudge(stepOf(direction, small ? smallNudge : nudge));
        return true;
    }
    moveFocus(direction);
    return true;
}

bool CanvasView::actOnKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Space:
        m_spaceHeld = true;
        updateCursor();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: selectFocused(event.modifiers()); return true;
    case Qt::Key_Home: fitAll(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_Escape: cancelOrClear(); return true;
    default: return false;
    }
}

void CanvasView::moveFocus(Direction direction)
{
    // Without a focus yet, the arrows start from what is selected.
    if (!m_focus && m_scene.selection().entities.size() == 1)
        m_focus = *m_scene.selection().entities.begin();
    m_focus = neighbour(m_scene.chart(), m_focus, direction);
    setAccessibleDescription(spokenName(m_scene.workspace().plan(), m_focus));
    reveal(m_focus);
    update();
}

void CanvasView::selectFocused(Qt::KeyboardModifiers modifiers)
{
    if (m_scene.chart().rectOf(m_focus).isEmpty())
        return;
    const Selection &selection = m_scene.selection();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        Selection toggled{selection.entities, std::nullopt};
        if (toggled.entities.erase(m_focus) == 0)
            toggled.entities.insert(m_focus);
        m_scene.workspace().select(std::move(toggled));
        return;
    }
    if (selection == Selection::of(m_focus))
        emit activated(m_focus);
    m_scene.workspace().select(Selection::of(m_focus));
}

void CanvasView::selectAll()
{
    Selection all;
    for (const layout::NodeFrame &node : m_scene.chart().nodes)
        all.entities.insert(node.entity);
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    m_scene.workspace().select(std::move(all));
}

void CanvasView::cancelOrClear()
{
    if (m_gesture)
        endGesture();
    else
        m_scene.workspace().clearSelection();
}

void CanvasView::addNode()
{
    const plan::Plan &plan = m_scene.workspace().plan();
    int number = 1;
    while (plan::findByName(plan.nodes(), "node-" + std::to_string(number)))
        ++number;
    plan::Edit edit(plan);
    plan::Node node;
    node.name = "node-" + std::to_string(number);
    const plan::NodeId id = edit.insert(std::move(node));
    m_scene.workspace().document().apply(std::move(edit).finish(tr("Add a node").toStdString()));
    m_scene.workspace().select(Selection::of(id));
    setFocus();
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    // The release of the key goes to whoever has the focus then.
    m_spaceHeld = false;
    updateCursor();
    update();
    QWidget::focusOutEvent(event);
}

} // namespace portolan::views
