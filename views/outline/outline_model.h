#pragma once

#include <QAbstractItemModel>

#include "views/findings/check_service.h"
#include "views/outline/outline_tree.h"
#include "views/workspace/workspace.h"

#include <memory>

namespace portolan::views {

/// The outline as a tree for views. Follows every change by inserting, removing and altering lines, so that
/// what is open and selected stays.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        Aside = Qt::UserRole + 1, ///< QString
        IconOf,                   ///< int: views::Icon
        Active,                   ///< bool
        Section,                  ///< bool
        Mark, ///< int: views::Severity of the worst finding on the thing; for a node also on what runs there
    };

    OutlineModel(Workspace &workspace, CheckService &checks, QObject *parent = nullptr);
    ~OutlineModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Nodes, services and CDNs can be dragged to the canvas, or to another window.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    plan::EntityRef entityAt(const QModelIndex &index) const;
    /// The first line that stands for an entity.
    QModelIndex indexOf(plan::EntityRef entity) const { return indexesOf({entity}).value(0); }
    /// The first line that stands for each of these entities, for those that have one.
    QModelIndexList indexesOf(std::set<plan::EntityRef> entities) const;

private:
    struct Line;
    Line &lineAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Line &line) const;
    void refresh();
    void synchronise(Line &parent, const std::vector<OutlineItem> &items);
    void update(Line &line, const OutlineItem &item);
    void touch(const Line &line);
    bool touchMarks(const Line &line, const std::set<plan::EntityRef> &entities);
    std::optional<Severity> worstOf(const Line &line) const;

    Workspace &m_workspace;
    CheckService &m_checks;
    std::unique_ptr<Line> m_root;
};

} // namespace portolan::views
