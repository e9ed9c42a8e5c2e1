#include "views/tables/table_filter.h"

#include "views/tables/table_roles.h"

#include <algorithm>

namespace portolan::views {

TableFilter::TableFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(role::SortKey);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void TableFilter::setWords(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    m_words = list;
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return rowHolds(row, parent, word); });
}

bool TableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    // Equal keys keep the order of the plan, whichever way the column is sorted.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
}

bool TableFilter::rowHolds(int row, const QModelIndex &parent, const QString &word) const
{
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(role::Resolved)})
            if (cell.data(role).toString().contains(word, Qt::CaseInsensitive))
                return true;
    }
    return false;
}

} // namespace portolan::views
