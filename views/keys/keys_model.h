#pragma once

#include <QAbstractTableModel>

#include "views/keys/key_bindings.h"

namespace portolan::views {

/// All actions with the keys they have and those they come with.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Action, Keys, Default, Columns };

    explicit KeysModel(KeyBindings &bindings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;

    KeyBindings &m_bindings;
};

} // namespace portolan::views
