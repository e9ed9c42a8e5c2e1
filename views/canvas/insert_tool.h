#pragma once

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_tool.h"

#include <functional>

class QMimeData;

namespace portolan::views {

/// What can be put on the canvas.
enum class NewThing { Node, Service, Network, Note };

/// Puts a new thing where it is let go of, and shows on what.
class InsertTool : public CanvasTool
{
public:
    using Insert = std::function<void(NewThing thing, layout::Point at)>;

    InsertTool(CanvasScene &scene, Insert insert)
        : m_scene(scene)
        , m_insert(std::move(insert))
    {
    }

    void setThing(NewThing thing) { m_thing = thing; }
    NewThing thing() const { return m_thing; }

    void press(const PointerEvent &event) override;
    void drag(const PointerEvent &event) override { m_at = event.at; }
    void release(const PointerEvent &event) override;
    void cancel() override;
    bool isBusy() const override { return m_pressed; }

    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    void hover(const std::optional<PointerEvent> &event) override;
    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const override;

private:
    CanvasScene &m_scene;
    Insert m_insert;
    NewThing m_thing = NewThing::Node;
    std::optional<layout::Point> m_at;
    bool m_pressed = false;
};

/// What a new thing is dragged as, from a button to the canvas.
inline constexpr char newThingType[] = "application/x-portolan-new";
std::unique_ptr<QMimeData> mimeDataOf(NewThing thing);
std::optional<NewThing> newThingIn(const QMimeData &data);

/// The frame at a point, or none.
layout::Index nodeAt(const layout::Chart &chart, layout::Point at);

} // namespace portolan::views
