#pragma once

#include <QObject>

#include "app/desktop/work_line.h"
#include "views/canvas/canvas_view.h"
#include "views/workspace/progress.h"

class QMenu;

namespace portolan::views {
class PictureWindow;
}

namespace portolan::desktop {

/// The commands that bring what the canvas shows onto paper, into files and onto the clipboard.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(views::CanvasView &canvas, const views::ThemeSource &theme, WorkLine &work,
                    QWidget *window);

    void addToFileMenu(QMenu &menu);
    void addToEditMenu(QMenu &menu);

    /// The window for paper and files; made when it is first asked for.
    views::PictureWindow &pictureWindow();

private:
    void copy();

    views::CanvasView &m_canvas;
    const views::ThemeSource &m_theme;
    WorkLine &m_work;
    QWidget *m_window;
    views::PictureWindow *m_pictures = nullptr;
    views::SharedProgress m_copying;
};

} // namespace portolan::desktop
