#pragma once

#include <QSortFilterProxyModel>

#include "views/compare/compare_model.h"

namespace portolan::views {

/// Of a comparison, the rows that differ and hold every word of a filter; on demand those that are alike,
/// too. Topics without rows are left out.
class CompareFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CompareFilter(CompareModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setShowsSame(bool shows);
    bool showsSame() const { return m_showsSame; }

    /// The row of an index; nullptr for a topic.
    const compare::Row *rowAt(const QModelIndex &index) const;
    /// Every row that is shown, in order.
    QList<const compare::Row *> rows() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CompareModel &m_model;
    QStringList m_words;
    bool m_showsSame = false;
};

} // namespace portolan::views
