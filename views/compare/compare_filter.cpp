#include "views/compare/compare_filter.h"

#include <algorithm>

namespace portolan::views {

CompareFilter::CompareFilter(CompareModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void CompareFilter::setWords(const QString &words)
{
    QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = std::move(wanted);
    invalidateFilter();
}

void CompareFilter::setShowsSame(bool shows)
{
    if (shows == m_showsSame)
        return;
    m_showsSame = shows;
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // for the sake of its rows only
    const QModelIndex index = m_model.index(row, 0, parent);
    if (!m_showsSame && m_model.rowAt(index)->difference() == compare::Difference::None)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(CompareModel::FilterText).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

const compare::Row *CompareFilter::rowAt(const QModelIndex &index) const
{
    return m_model.rowAt(mapToSource(index));
}

QList<const compare::Row *> CompareFilter::rows() const
{
    QList<const compare::Row *> all;
    for (int topic = 0; topic < rowCount(); ++topic) {
        const QModelIndex parent = index(topic, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            all.append(rowAt(index(row, 0, parent)));
    }
    return all;
}

} // namespace portolan::views
