#pragma once

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_tool.h"

#include <functional>

namespace portolan::views {

/// Makes the one selected frame, card or note larger, by its right or lower edge or the corner between them.
/// Nothing becomes smaller than its contents.
class ResizeTool : public CanvasTool
{
public:
    using Resize = std::function<void(plan::EntityRef entity, layout::Size size)>;

    ResizeTool(CanvasScene &scene, Resize resize)
        : m_scene(scene)
        , m_resize(std::move(resize))
    {
    }

    void setScale(double scale) { m_scale = scale; }

    bool accepts(const PointerEvent &event) const override { return gripAt(event.at) != Grip::None; }
    void press(const PointerEvent &event) override;
    void drag(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override { m_grip = Grip::None; }
    bool isBusy() const override { return m_grip != Grip::None; }

    Qt::CursorShape cursor() const override { return cursorFor(m_grip); }
    Qt::CursorShape cursorAt(const PointerEvent &event) const override { return cursorFor(gripAt(event.at)); }
    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const override;

private:
    enum class Grip { None, Right, Bottom, Corner };
    static Qt::CursorShape cursorFor(Grip grip);
    /// What can be made larger: the one selected node, service or note.
    plan::EntityRef subject() const;
    layout::Rect outline() const;
    Grip gripAt(layout::Point at) const;

    CanvasScene &m_scene;
    Resize m_resize;
    double m_scale = 1;
    Grip m_grip = Grip::None;
    plan::EntityRef m_entity;
    layout::Rect m_rect; ///< as it would be
    layout::Point m_offset;
};

/// The size below which a node, service or note is not made smaller by hand.
layout::Size leastSizeOf(plan::EntityRef entity);

} // namespace portolan::views
