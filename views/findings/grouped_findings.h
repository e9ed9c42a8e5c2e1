#pragma once

#include <QAbstractItemModel>

#include "views/findings/findings_model.h"

namespace portolan::views {

/// The findings of a `FindingsModel` below the rule that found them or the thing they are about, or as they
/// are. Follows the list by inserting and removing lines, so that what is open and selected stays.
class GroupedFindings : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { None, Rule, Thing };

    enum Role {
        IsGroup = Qt::UserRole + 50, ///< bool
        Count,                       ///< int: the findings of a group
    };

    GroupedFindings(FindingsModel &findings, const Workspace &workspace, QObject *parent = nullptr);
    ~GroupedFindings() override;

    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row of the list that a line stands for; -1 for a group.
    int sourceRow(const QModelIndex &index) const;
    QModelIndex indexOf(int sourceRow) const;
    bool isGroup(const QModelIndex &index) const { return index.isValid() && sourceRow(index) < 0; }
    /// The rows of the list in a group; for a finding, its own.
    std::vector<int> sourceRowsOf(const QModelIndex &index) const;

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;

    std::string keyOf(const check::Finding &finding) const;
    QString titleOf(const Group &group) const;
    Groups::iterator placeOf(const std::string &key);
    void addGroup(Groups::iterator at, const std::string &key, int row);
    QModelIndex indexOf(const Group &group) const;
    void rebuild();
    void insert(int first, int last);
    void insertOne(int row);
    void remove(int first, int last);
    void touch(int first, int last);
    void shift(int from, int by);
    QVariant groupData(const Group &group, int role) const;

    FindingsModel &m_findings;
    const Workspace &m_workspace;
    Grouping m_grouping = Grouping::Rule;
    Groups m_groups; ///< by key; without grouping just one, that is no line
};

} // namespace portolan::views
