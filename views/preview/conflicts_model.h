#pragma once

#include <QAbstractTableModel>

#include "model/export/difference.h"

namespace portolan::views {

/// What folder and plan say differently in one file, side by side, and whose version is taken.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Folder, Plan, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Choosing one side (Qt::CheckStateRole, Qt::Checked) is told by `chosen`, and shows when the file is
    /// compared again.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows the conflicts of a file; nullptr for none. Rows that stay keep the selection.
    void setFile(const exports::FileDifference *file);

    /// The column of a side.
    static Column columnOf(exports::Side side) { return side == exports::Side::Disk ? Folder : Plan; }

signals:
    void chosen(const QString &item, portolan::exports::Side side);

private:
    QString textOf(const exports::Conflict &conflict, Column column) const;

    std::vector<exports::Conflict> m_conflicts;
    std::string m_path;
    bool m_isDeleted = false; ///< in the folder
};

} // namespace portolan::views
