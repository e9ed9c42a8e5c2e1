#pragma once

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_tool.h"

#include <functional>

namespace portolan::views {

/// Bends a route or link: whichever of its runs is dragged goes along with the mouse. A press without a drag
/// selects.
class BendTool : public CanvasTool
{
public:
    using Bend = std::function<void(plan::EntityRef line, layout::Point bend)>;

    BendTool(CanvasScene &scene, Bend bend)
        : m_scene(scene)
        , m_bend(std::move(bend))
    {
    }

    void setScale(double scale) { m_scale = scale; }

    bool accepts(const PointerEvent &event) const override;
    void press(const PointerEvent &event) override;
    void drag(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_state = State::Idle; }
    bool isBusy() const override { return m_state == State::Bending; }

    Qt::CursorShape cursor() const override;
    Qt::CursorShape cursorAt(const PointerEvent &event) const override;
    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const override;

private:
    enum class State { Idle, Pressed, Bending };
    struct Line {
        plan::EntityRef entity;
        layout::Polyline way;
    };

    Hit hitAt(layout::Point at) const;
    std::optional<Line> lineAt(layout::Point at) const;
    /// Whether the run of a way next to a point is upright.
    static bool isUprightAt(const layout::Polyline &way, layout::Point at);

    CanvasScene &m_scene;
    Bend m_bend;
    double m_scale = 1;
    State m_state = State::Idle;
    PointerEvent m_pressed;
    Line m_line;
    bool m_upright = false; ///< the run that is dragged
    layout::Point m_to;     ///< the bend as it would be
};

} // namespace portolan::views
