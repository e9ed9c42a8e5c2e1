#pragma once

#include <QObject>

#include "views/canvas/canvas_view.h"
#include "views/theme/icons.h"

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QToolBar;

namespace portolan::desktop {

/// The commands of the canvas, for menus and the tool bar. Keys that mean something else in a table or a
/// field belong to the canvas only while it has the focus.
class CanvasActions : public QObject
{
    Q_OBJECT

public:
    CanvasActions(views::CanvasView &canvas, const views::ThemeSource &theme, QObject *parent);

    void addToEditMenu(QMenu &menu);
    void addToInsertMenu(QMenu &menu);
    void addToArrangeMenu(QMenu &menu);
    void addToViewMenu(QMenu &menu);
    void addToToolBar(QToolBar &bar);
    /// Without a canvas on screen there is nothing to draw on.
    void setUsable(bool usable);
    /// Offers what others can do to a thing by the right button, too.
    void addToContextMenu(QAction *action) { m_contextual.push_back(action); }

private:
    QAction *make(const char *name, const QString &text, std::optional<views::Icon> icon,
                  const QKeySequence &shortcut, std::function<void()> act);
    void addTool(QToolBar &bar, const char *name, const QString &text, views::Icon icon, Qt::Key key,
                 views::CanvasView::Tool tool);
    void addLayer(QMenu &menu, const char *name, const QString &text, bool views::CanvasLayers::*layer);
    void addGrouping(QMenu &menu);
    void showContextMenu(const QPoint &at);
    void update();

    views::CanvasView &m_canvas;
    const views::ThemeSource &m_theme;
    QActionGroup *m_tools;
    bool m_usable = true;
    std::vector<QAction *> m_all;
    std::vector<QAction *> m_contextual; ///< what can be done to a thing by the right button
    std::vector<QAction *> m_needSelection;
    std::vector<QAction *> m_needSeveral;
    std::vector<QAction *> m_needThree;
    /// Actions that the editor says of whether they can be done.
    std::vector<std::pair<QAction *, bool (views::CanvasEditor::*)() const>> m_needEditor;
};

} // namespace portolan::desktop
