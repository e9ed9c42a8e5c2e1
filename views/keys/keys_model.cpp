#include "views/keys/keys_model.h"

#include "views/theme/type_scale.h"

#include <QFont>

namespace portolan::views {

KeysModel::KeysModel(KeyBindings &bindings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bindings(bindings)
{
    connect(&bindings, &KeyBindings::changed, this,
            [this](int row) { emit dataChanged(index(row, 0), index(row, Columns - 1)); });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_bindings.count();
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString KeysModel::textOf(int row, int column) const
{
    switch (column) {
    case Place: return m_bindings.at(row).place;
    case Action: return m_bindings.at(row).text;
    case Keys: return keyText(m_bindings.keys(row));
    case Default: return keyText(m_bindings.at(row).defaults);
    default: return {};
    }
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole:
        return m_bindings.canChange(row) ? QVariant() : tr("This key belongs to its part of the window.");
    case Qt::FontRole:
        if (index.column() == Keys && m_bindings.isChanged(row))
            return textFont(TextRole::Body, TextWeight::Semibold);
        return {};
    case Qt::AccessibleDescriptionRole:
        return index.column() == Keys && m_bindings.isChanged(row) ? tr("changed") : QVariant();
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Where", "column of the list of keys");
    case Action: return tr("What", "column of the list of keys");
    case Keys: return tr("Keys");
    case Default: return tr("By default");
    default: return {};
    }
}

} // namespace portolan::views
