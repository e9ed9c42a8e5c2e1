#pragma once

#include <QAbstractTableModel>

#include "views/tables/table.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace portolan::views {

/// Shows a table to Qt, and follows the plan: an edit touches the rows that it concerns and no other.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int findingColumn = 0;

    TableModel(std::unique_ptr<Table> table, Workspace &workspace, QObject *parent = nullptr);
    ~TableModel() override;

    const Table &table() const { return *m_table; }
    Workspace &workspace() const { return m_workspace; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Enters a text into a cell, and into the same column of the other rows that are edited with it, as one
    /// transaction. Refuses a text that cannot be used.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The rows that are edited when a cell of one of them is. Those that are selected, for instance.
    using EditedWith = std::function<std::vector<int>(int row)>;
    void setEditedWith(EditedWith editedWith) { m_editedWith = std::move(editedWith); }

    /// What entering a text would do.
    struct Attempt {
        plan::Transaction edit; ///< empty when it changes nothing, or cannot be done
        Verdict verdict;
    };
    /// In the row alone, which is enough to judge a text that is being typed, or in all that are edited with
    /// it.
    enum class Extent { Row, All };
    Attempt attempt(const QModelIndex &index, const QString &text, Extent extent = Extent::Row) const;

    /// A text for a cell of a row, which need not be shown yet.
    struct Entry {
        RowFacts row;
        int column = 0;
        QString text;
    };
    /// What entering several texts would do, all or none. Adds to \a edit, which may have made the rows.
    Attempt attempt(plan::Edit edit, const std::vector<Entry> &entries, const QString &label) const;

    /// What a column sorts a row by; its text as it is compared: without case.
    SortKey sortKey(int row, int column) const;
    std::vector<SortKey> sortKeys(int column) const;
    /// Everything that a row says, as a filter looks through it: without case.
    const std::string &searchText(int row) const;

    /// The worst severity of the findings on a row, or on a cell of it.
    using MarkOf = std::function<std::optional<Severity>(const RowFacts &row, int column)>;
    void setMarks(MarkOf marks) { m_marks = std::move(marks); }
    /// The findings on these may be others than before.
    void refreshMarks(const std::set<plan::EntityRef> &entities);

    /// While nobody looks, a table that is costly to derive is better brought up to date later: by this, or
    /// when it follows again.
    void setFollowing(bool following);
    void catchUp();

signals:
    void countChanged();

private:
    QString editLabel(const std::vector<int> &rows, int column) const;
    SortKey sortKeyOf(int row, int column, role::CellKind kind) const;
    std::optional<Severity> markAt(const QModelIndex &index) const;
    QVariant optional(const QString &text) const { return text.isEmpty() ? QVariant() : QVariant(text); }

    void startOver();
    void read(bool now);
    void follow(const plan::Transaction *edit);
    void followNow(const plan::Transaction *edit);
    void take(const RowStep &step);

    std::unique_ptr<Table> m_table;
    Workspace &m_workspace;
    MarkOf m_marks;
    EditedWith m_editedWith;
    mutable std::vector<std::string> m_searchTexts; ///< of each row; empty = not made yet
    bool m_isFollowing = true;
    bool m_isStale = false;  ///< it did not follow something
    bool m_isUnread = false; ///< it has read nothing of the plan that is open
};

/// \a text without case, to be compared and searched.
std::string folded(std::string text);

} // namespace portolan::views
