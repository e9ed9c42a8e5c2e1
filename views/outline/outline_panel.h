#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "views/outline/outline_model.h"
#include "views/theme/theme_source.h"

class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace portolan::views {

class EmptyState;

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
    /// The plan has no node yet, and is to be given one.
    void nodeWanted();

private:
    void openUsualLines();
    void selectInWorkspace();
    void followSelection();
    void showEmptiness();
    void act();

    Workspace &m_workspace;
    OutlineModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_following = false;
};

} // namespace portolan::views
