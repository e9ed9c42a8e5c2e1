#pragma once

#include <QObject>

#include "views/canvas/canvas_view.h"
#include "views/findings/check_service.h"

namespace portolan::desktop {

/// Keeps what was found marked on the canvas, in the environment shown.
class FindingMarks : public QObject
{
    Q_OBJECT

public:
    FindingMarks(views::Workspace &workspace, views::CheckService &checks, views::CanvasView &canvas);

private:
    void startOver();
    void followCheck();
    void add(const check::Finding &finding, plan::EntityRef entity);

    views::Workspace &m_workspace;
    views::CheckService &m_checks;
    views::CanvasView &m_canvas;
    plan::EnvironmentId m_environment; ///< the marks are those of this one
    views::FieldMarks m_marks;
};

} // namespace portolan::desktop
