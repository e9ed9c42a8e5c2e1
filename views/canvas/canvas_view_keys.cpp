#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_focus.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/find_bar.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <optional>

// The canvas by keyboard.
namespace portolan::views {

namespace {

constexpr double nudge = 8;      ///< canvas units
constexpr double smallNudge = 4; ///< one step of the grid

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
    const bool withControl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (withControl && withShift) {
        m_keyEdits.resize(stepOf(direction, nudge));
        return true;
    }
    if (withControl || withShift) {
        m_keyEdits.move(stepOf(direction, withControl ? nudge : smallNudge));
        return true;
    }
    if (event.modifiers().testFlag(Qt::AltModifier)) {
        if (direction == Direction::Down)
            focusItem(inside(m_scene.chart(), m_focus));
        else if (direction == Direction::Up)
            focusItem(outside(m_scene.chart(), m_focus));
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
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::AltModifier))
            return false; // asks for the fixes of a finding
        enterItem(event.modifiers());
        return true;
    case Qt::Key_F2: return editFocusedText();
    case Qt::Key_Home: fitAll(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_M: return m_keyEdits.moveTo(m_focus.entity.as<plan::Node>());
    case Qt::Key_Escape: cancelOrClear(); return true;
    default: return false;
    }
}

void CanvasView::moveFocus(Direction direction)
{
    if (!m_focus)
        m_focus = selectedItem();
    focusItem(step(m_scene.chart(), m_focus, direction));
}

/// Where the arrows start when they were not used yet, or the mouse was since.
CanvasItem CanvasView::selectedItem()
{
    const Selection &selection = m_scene.selection();
    const layout::Chart &chart = m_scene.chart();
    if (const auto port = selection.binding)
        if (const layout::Index chip = chart.chipOf(port->service, port->index); chip != layout::none)
            return itemOf(chart, chip);
    return selection.entities.size() == 1 ? CanvasItem{*selection.entities.begin()} : CanvasItem();
}

void CanvasView::focusItem(const CanvasItem &item)
{
    m_focus = item;
    const layout::Chart &chart = m_scene.chart();
    if (m_connect.draft().isActive() && !m_gesture)
        m_connect.aimAt(item);
    const QString said = m_scene.spokenNameOf(item);
    const QString drawn = m_connect.draft().text();
    setAccessibleDescription(drawn.isEmpty() ? said : tr("%1. %2").arg(said, drawn));
    revealRect(rectOf(chart, item));
    update();
    announceFocus(*this);
}

void CanvasView::enterItem(Qt::KeyboardModifiers modifiers)
{
    if (m_tool == Tool::Connect)
        connectFocused();
    else
        selectFocused(modifiers);
}

/// The first Enter begins a line at what has the focus, the second ends it there.
void CanvasView::connectFocused()
{
    if (!m_connect.draft().isActive())
        m_connect.beginAt(m_focus);
    else if (m_connect.finish())
        setTool(Tool::Select);
    update();
}

void CanvasView::selectFocused(Qt::KeyboardModifiers modifiers)
{
    if (rectOf(m_scene.chart(), m_focus).isEmpty())
        return;
    const Selection &selection = m_scene.selection();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        Selection toggled{selection.entities, std::nullopt};
        if (toggled.entities.erase(m_focus.entity) == 0)
            toggled.entities.insert(m_focus.entity);
        m_scene.workspace().select(std::move(toggled));
        return;
    }
    if (selection == Selection::of(m_focus.entity)) {
        if (CanvasEditor::canWrite(m_focus.entity))
            return editText(m_focus.entity);
        emit activated(m_focus.entity);
    }
    selectItem(m_focus);
}

void CanvasView::selectItem(const CanvasItem &item)
{
    const layout::Index chip = chipOf(m_scene.chart(), item);
    m_scene.workspace().select(chip == layout::none ? Selection::of(item.entity)
                                                    : m_scene.selectionAt({Hit::Kind::Chip, chip}));
}

/// Where the menu opens that the keyboard asks for: at what has the focus.
QVariant CanvasView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const layout::Rect thing =
        query == Qt::ImCursorRectangle ? rectOf(m_scene.shown(), m_focus) : layout::Rect();
    return thing.isEmpty() ? QWidget::inputMethodQuery(query) : QVariant(m_viewport.toView(thing).toRect());
}

QRect CanvasView::rectOfItem(const CanvasItem &item)
{
    const layout::Rect thing = rectOf(m_scene.chart(), item);
    return thing.isEmpty() ? QRect() : m_viewport.toView(thing).toAlignedRect();
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
    if (endGlidingThings())
        return;
    if (m_gesture)
        endGesture();
    else if (m_connect.draft().isActive())
        m_connect.cancel();
    else if (m_tool != Tool::Select)
        setTool(Tool::Select);
    else
        m_scene.workspace().clearSelection();
    update();
}

void CanvasView::addNode()
{
    m_editor.addNode();
    setFocus();
}

void CanvasView::openFind()
{
    m_find->open();
    placeOverlays();
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
