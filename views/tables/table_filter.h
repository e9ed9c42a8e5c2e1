#pragma once

#include <QSortFilterProxyModel>

namespace portolan::views {

/// Sorts a table by its sort keys, and shows the rows that hold every word of a filter, in an expression or
/// in its value.
class TableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words.join(QLatin1Char(' ')); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool rowHolds(int row, const QModelIndex &parent, const QString &word) const;

    QStringList m_words;
};

} // namespace portolan::views
