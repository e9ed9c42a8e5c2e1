#pragma once

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/snap_guides.h"

namespace portolan::views {

/// Selects by click, by Ctrl+click and by a rubber band; moves what is selected. With Shift, a rubber band
/// begins anywhere and adds to the selection. What is moved snaps to its neighbours and to the grid, but with
/// Alt to nothing; services that are let go of on another node move there.
class SelectTool : public CanvasTool
{
public:
    explicit SelectTool(CanvasScene &scene)
        : m_scene(scene)
    {
    }

    void press(const PointerEvent &event) override;
    void drag(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override;
    bool isBusy() const override { return m_state == State::Moving || m_state == State::Banding; }

    Qt::CursorShape cursor() const override;
    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const override;

    /// The zoom at which things are looked for.
    void setScale(double scale) { m_scale = scale; }

private:
    enum class State {
        Idle,
        Pressed, ///< too early to tell a click from a drag
        Moving,
        Banding,
    };

    Hit hitAt(layout::Point at) const;
    void begin(const PointerEvent &event);
    void click();
    layout::Rect band() const;
    Selection inBand() const;
    void move(const PointerEvent &event);
    layout::Point snapped(layout::Point delta);
    void paintDrop(QPainter &painter, const Theme &theme, const Viewport &viewport) const;
    void paintGuides(QPainter &painter, const Theme &theme, const Viewport &viewport) const;

    CanvasScene &m_scene;
    double m_scale = 1;
    State m_state = State::Idle;
    Hit m_hit;
    PointerEvent m_pressed;
    layout::Point m_now;
    layout::Rect m_origin; ///< where the moved things were, all together
    SnapGuides m_neighbours;
    std::vector<Guide> m_guides; ///< what the moved things stand in line with
    plan::NodeId m_dropNode;     ///< where services would move to
};

} // namespace portolan::views
