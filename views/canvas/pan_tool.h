#pragma once

#include "views/canvas/canvas_tool.h"

#include <functional>

namespace portolan::views {

/// Drags the canvas below the window.
class PanTool : public CanvasTool
{
public:
    using Pan = std::function<void(QPointF delta)>;

    explicit PanTool(Pan pan)
        : m_pan(std::move(pan))
    {
    }

    void press(const PointerEvent &event) override
    {
        m_busy = true;
        m_last = event.view;
    }
    void drag(const PointerEvent &event) override
    {
        m_pan(event.view - m_last);
        m_last = event.view;
    }
    void release(const PointerEvent &) override { m_busy = false; }
    void cancel() override { m_busy = false; }
    bool isBusy() const override { return m_busy; }
    Qt::CursorShape cursor() const override { return m_busy ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    Pan m_pan;
    QPointF m_last;
    bool m_busy = false;
};

} // namespace portolan::views
