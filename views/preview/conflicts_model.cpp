#include "views/preview/conflicts_model.h"

#include <algorithm>

namespace portolan::views {

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictsModel::textOf(const exports::Conflict &conflict, Column column) const
{
    if (column == Item)
        return conflict.item.empty() ? tr("The whole file") : QString::fromStdString(conflict.item);
    if (conflict.item.empty())
        return column == Plan ? tr("as the plan says") : m_isDeleted ? tr("deleted") : tr("as it is there");
    const auto &value = column == Folder ? conflict.disk : conflict.plan;
    return value ? QString::fromStdString(*value) : tr("nothing");
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exports::Conflict &conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(conflict, column);
    case Qt::ToolTipRole:
        return conflict.base ? tr("%1\nBefore both changed it: %2")
                                   .arg(textOf(conflict, column), QString::fromStdString(*conflict.base))
                             : textOf(conflict, column);
    case Qt::CheckStateRole:
        if (column == Item)
            return {};
        return conflict.chosen && columnOf(*conflict.chosen) == column ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Item ? tr("Both changed") : section == Folder ? tr("In the folder") : tr("In the plan");
}

bool ConflictsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() == Item || value.toInt() != Qt::Checked)
        return false;
    exports::Conflict &conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    const exports::Side side = index.column() == Folder ? exports::Side::Disk : exports::Side::Plan;
    conflict.chosen = side;
    emit dataChanged(index.siblingAtColumn(Folder), index.siblingAtColumn(Plan), {Qt::CheckStateRole});
    emit chosen(QString::fromStdString(conflict.item), side);
    return true;
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() != Item ? usual | Qt::ItemIsUserCheckable : usual;
}

void ConflictsModel::setFile(const exports::FileDifference *file)
{
    const auto sameItem = [](const exports::Conflict &a, const exports::Conflict &b) {
        return a.item == b.item;
    };
    const bool sameRows = file && file->path == m_path &&
                          std::equal(m_conflicts.begin(), m_conflicts.end(), file->conflicts.begin(),
                                     file->conflicts.end(), sameItem);
    if (sameRows) {
        m_conflicts = file->conflicts;
        if (!m_conflicts.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_path = file ? file->path : std::string();
    m_conflicts = file ? file->conflicts : std::vector<exports::Conflict>();
    m_isDeleted = file && !file->before;
    endResetModel();
}

} // namespace portolan::views
