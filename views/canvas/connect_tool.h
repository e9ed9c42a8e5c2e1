#pragma once

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/connection_draft.h"

#include <functional>

namespace portolan::views {

/// Draws routes and links from end to end: from a port, from the handle of a place or service, or, when it is
/// the chosen tool, from anywhere on one. A press without a drag selects.
class ConnectTool : public CanvasTool
{
public:
    using Connect = std::function<void(const edit::Meaning &)>;

    ConnectTool(CanvasScene &scene, Connect connect)
        : m_scene(scene)
        , m_connect(std::move(connect))
    {
    }

    /// Whether it is the chosen tool, rather than a helper of the select tool.
    void setChosen(bool chosen) { m_chosen = chosen; }
    void setScale(double scale) { m_scale = scale; }

    bool accepts(const PointerEvent &event) const override;
    void press(const PointerEvent &event) override;
    void drag(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void cancel() override;
    bool isBusy() const override { return m_draft.isActive(); }

    Qt::CursorShape cursor() const override;
    Qt::CursorShape cursorAt(const PointerEvent &event) const override;
    void hover(const std::optional<PointerEvent> &event) override;
    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const override;

    // By keyboard: the same line from item to item.
    const ConnectionDraft &draft() const { return m_draft; }
    bool beginAt(const CanvasItem &item);
    void aimAt(const CanvasItem &item);
    /// Makes what the line means; false when it means nothing, and then goes on.
    bool finish();

private:
    Hit hitAt(layout::Point at) const;
    /// The place or service whose handle is there.
    std::optional<DraftEnd> handleAt(const PointerEvent &event) const;
    std::optional<DraftEnd> startAt(const PointerEvent &event) const;

    CanvasScene &m_scene;
    Connect m_connect;
    double m_scale = 1;
    bool m_chosen = false;
    bool m_pressed = false;
    PointerEvent m_origin;
    ConnectionDraft m_draft;
    Hit m_hovered; ///< whose handle is shown
};

} // namespace portolan::views
