#pragma once

#include "views/canvas/viewport.h"
#include "views/theme/theme.h"

#include <QCursor>

#include <optional>

class QPainter;

namespace portolan::views {

/// What the mouse is doing.
struct PointerEvent {
    QPointF view;     ///< logical pixels
    layout::Point at; ///< the same on the canvas
    Qt::KeyboardModifiers modifiers;
};

/// Gives the left button a meaning: a state machine between press and release. Whatever a tool changes in the
/// plan, it changes at release, as one transaction.
class CanvasTool
{
public:
    CanvasTool() = default;
    virtual ~CanvasTool() = default;
    Q_DISABLE_COPY_MOVE(CanvasTool)

    /// Whether a press there is for this tool; the tools of one mode are asked in turn.
    virtual bool accepts(const PointerEvent &) const { return true; }

    virtual void press(const PointerEvent &event) = 0;
    virtual void drag(const PointerEvent &event) = 0;
    virtual void release(const PointerEvent &event) = 0;
    /// Leaves the gesture as if it had not begun.
    virtual void cancel() = 0;
    /// In the middle of a gesture.
    virtual bool isBusy() const = 0;

    virtual Qt::CursorShape cursor() const = 0;
    /// While nothing is pressed: what a press there would begin.
    virtual Qt::CursorShape cursorAt(const PointerEvent &) const { return cursor(); }
    /// The pointer passes over the canvas, or leaves it with nothing.
    virtual void hover(const std::optional<PointerEvent> &) {}
    /// What the gesture shows of itself, in view coordinates.
    virtual void paint(QPainter &, const Theme &, const Viewport &) const {}
};

} // namespace portolan::views
