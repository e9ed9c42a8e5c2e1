#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "views/outline/outline_model.h"
#include "views/theme/theme_source.h"

class QLineEdit;
class QTreeView;

namespace portolan::views {

/// The outline with its filter. What is clicked is selected everywhere.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                 QWidget *parent = nullptr);

    OutlineModel &model() { return m_model; }
    QTreeView &tree() { return *m_tree; }

signals:
    /// The user went to a thing, which should come into view.
    void entityActivated(portolan::plan::EntityRef entity);

private:
    void openUsualLines();
    void selectInWorkspace();
    void followSelection();

    Workspace &m_workspace;
    OutlineModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_tree;
    bool m_following = false;
};

} // namespace portolan::views
