#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include "views/theme/icons.h"
#include "views/workspace/workspace.h"

#include <functional>

class QMenu;

namespace portolan::views {

/// An action of the program, and the menus that lead to it.
struct LocatedAction {
    QPointer<QAction> action;
    QString path; ///< "View › Layers"
};

/// Every action below some menus that can be triggered now, each once, in the order of the menus.
std::vector<LocatedAction> actionsIn(const QList<QAction *> &menus);

/// What was found for a few typed letters: things of the plan by name, port, address or tag, and actions;
/// best first. What begins with `>` finds actions only. Nothing typed lists the actions.
class LocatorModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Detail = Qt::UserRole + 1, ///< QString: what it is, and what matched where that is not the name
        Aside,                     ///< QString: the shortcut of an action
        IconOf,                    ///< int: views::Icon; -1 = the action's own
        ActionIcon,                ///< QIcon
    };

    using Actions = std::function<std::vector<LocatedAction>()>;

    LocatorModel(const Workspace &workspace, Actions actions, QObject *parent = nullptr);

    void setTyped(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The thing of a row; none for an action.
    plan::EntityRef entityAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }
    QAction *actionAt(int row) const { return m_rows[static_cast<std::size_t>(row)].action; }

private:
    struct Row {
        int score = 0;
        plan::EntityRef entity = {};
        QPointer<QAction> action = {};
        QString title = {};
        QString detail = {};
        QString aside = {};
    };

    void addThings(const QString &typed, std::vector<Row> &rows) const;
    void addActions(const QString &typed, std::vector<Row> &rows) const;
    QString detailOf(plan::EntityRef entity) const;

    const Workspace &m_workspace;
    Actions m_actions;
    std::vector<Row> m_rows;
};

} // namespace portolan::views
