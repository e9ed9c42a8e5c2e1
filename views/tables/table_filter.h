#pragma once

#include <QAbstractProxyModel>

#include "views/tables/table_model.h"

#include <map>
#include <set>
#include <vector>

namespace portolan::views {

/// Sorts a table, shows the rows that hold every word of a filter, in an expression or in its value, and puts
/// them under headings by a column. Never resets but with its table: what is selected stays so.
///
/// Light: rows are numbers, what they sort by is made once for each choice of column, and an edit moves only
/// the rows that it touched.
class TableFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit TableFilter(TableModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words; }
    /// Makes what words are looked for in, so that the first of them are found as fast as the next.
    void prepareForWords() const;

    /// Puts rows of the same text under one heading; -1 = none.
    void setGroupColumn(int column);
    int groupColumn() const { return m_groupColumn; }
    bool isHeading(const QModelIndex &index) const { return index.isValid() && entryAt(index.row()) < 0; }
    void setCollapsed(const QModelIndex &heading, bool collapsed);
    bool isCollapsed(const QModelIndex &heading) const;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// How many rows pass the filter, in groups that are collapsed too.
    int matchCount() const { return m_matchCount; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool hasChildren(const QModelIndex &parent) const override { return !parent.isValid(); }
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;

private:
    /// What a row of this model shows: a row of the table, or for a negative number the heading of group
    /// -1 - number.
    using Entry = int;
    using Entries = std::vector<Entry>;
    static Entry headingOf(int group) { return -1 - group; }

    struct Group {
        std::string name;
        int size = 0;
    };

    Entry entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    const Group &groupAt(Entry heading) const { return m_groups[static_cast<std::size_t>(-1 - heading)]; }

    void startOver();
    void makeKeys();
    void readRow(int row);
    bool accepts(int row) const;
    bool isBefore(int a, int b) const;
    int groupNumber(const std::string &name);

    Entries sorted() const;
    Entries withHeadings(const Entries &rows);
    void arrange();
    /// The same where only some rows have changed.
    void arrangeRows(int first, int last);

    // In table_filter_changes.cpp: from some entries to others, told as Qt wants it.
    void moveTo(Entries target);
    void removeAllBut(const Entries &target);
    void insertMissing(const Entries &target);
    void reorder(Entries target);
    void tellChanged(int first, int last, const QList<int> &roles);
    void renumber();

    void followInsertion(int first, int last);
    void followRemoval(int first, int last);
    void finishRemoval(int first, int last);
    void followChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    TableModel &m_model;
    Entries m_entries;
    std::vector<int> m_places; ///< of each row of the table: where it is shown, or -1
    std::vector<char> m_accepted;
    std::vector<SortKey> m_keys; ///< of each row of the table; none without sorting
    std::vector<std::string> m_wanted;
    QString m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_groupColumn = -1;
    std::vector<Group> m_groups; ///< all that there ever were since the column was chosen
    std::map<std::string, int, std::less<>> m_groupNumbers;
    std::vector<int> m_groupOf; ///< of each row of the table
    std::set<std::string> m_collapsed;
    int m_matchCount = 0;
};

} // namespace portolan::views
