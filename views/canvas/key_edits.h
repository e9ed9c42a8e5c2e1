#pragma once

#include <QCoreApplication>

#include "views/canvas/canvas_editor.h"

namespace portolan::views {

/// What the keyboard does to the selection, step by step. Steps of one kind that follow each other are one
/// step of undo.
class KeyEdits
{
    Q_DECLARE_TR_FUNCTIONS(KeyEdits)

public:
    explicit KeyEdits(CanvasEditor &editor);

    /// Moves what is selected; a route or link bends.
    void move(layout::Point step);
    /// Makes the selected node, service or note larger or smaller.
    void resize(layout::Point step);
    /// Moves the selected services to a node, below what stands there. False when none is selected.
    bool moveTo(plan::NodeId node);

private:
    enum class Kind { None, Bend, Resize };

    bool bend(plan::EntityRef line, layout::Point step);
    document::Gesture gestureOf(Kind kind, plan::EntityRef entity);
    void remember(Kind kind, plan::EntityRef entity);

    CanvasEditor &m_editor;
    CanvasScene &m_scene;
    Kind m_kind = Kind::None;
    plan::EntityRef m_entity;
    document::Gesture m_gesture = document::Gesture::None;
    document::PlanDocument::Revision m_revision = 0; ///< after the last step
};

} // namespace portolan::views
