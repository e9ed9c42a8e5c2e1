#include "views/findings/findings_model.h"

#include "views/findings/finding_text.h"
#include "views/workspace/look_of.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// Worst first, then by place.
bool comesBefore(const check::Finding &a, const check::Finding &b)
{
    return a.severity != b.severity ? a.severity > b.severity : a < b;
}

} // namespace

FindingsModel::FindingsModel(Workspace &workspace, CheckService &checks, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_checks(checks)
{
    connect(&workspace.document(), &document::PlanDocument::reset, this, [this] { m_isFirst = true; });
    connect(&checks, &CheckService::checked, this, &FindingsModel::followCheck);
    connect(&workspace, &Workspace::environmentChanged, this, &FindingsModel::refresh);
    refresh();
    m_isFirst = !m_checks.isCurrent();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return headingOf(row.finding);
    case Qt::ToolTipRole: return sentenceOf(row.finding);
    case SeverityOf: return static_cast<int>(lookOf(row.finding.severity));
    case Detail: return detailOf(row.finding, m_workspace.plan());
    case Place: return placeOf(row.finding, m_workspace.plan());
    case IsNew: return row.isNew;
    default: return {};
    }
}

int FindingsModel::rowOf(const check::Finding &finding) const
{
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), finding,
                         [](const Row &row, const auto &value) { return comesBefore(row.finding, value); });
    return at != m_rows.end() && at->finding == finding ? static_cast<int>(at - m_rows.begin()) : -1;
}

int FindingsModel::newCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isNew; }));
}

void FindingsModel::setShown(Severity severity, bool shown)
{
    if (shown == isShown(severity))
        return;
    if (shown)
        m_shown.insert(severity);
    else
        m_shown.erase(severity);
    refresh();
}

std::vector<check::Finding> FindingsModel::wanted()
{
    std::vector<check::Finding> findings;
    for (const check::Finding &finding : m_checks.findings())
        if (holdsIn(finding, m_workspace.environment()))
            findings.push_back(finding);
    const check::Counts counts = check::countBySeverity(findings);
    std::erase_if(findings,
                  [this](const check::Finding &finding) { return !isShown(lookOf(finding.severity)); });
    std::sort(findings.begin(), findings.end(), comesBefore);
    m_counts = counts;
    return findings;
}

void FindingsModel::followCheck(const check::FindingsChange &change)
{
    refresh();
    markNew(m_isFirst ? check::FindingsChange{} : change);
    m_isFirst = m_isFirst && !m_checks.isCurrent();
}

void FindingsModel::refresh()
{
    const check::Counts before = m_counts;
    const std::vector<check::Finding> findings = wanted();
    removeBut(findings);
    insertMissing(findings);
    if (m_counts != before)
        emit countsChanged();
}

void FindingsModel::removeBut(const std::vector<check::Finding> &wanted)
{
    const auto isWanted = [&](const Row &row) {
        return std::binary_search(wanted.begin(), wanted.end(), row.finding, comesBefore);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !isWanted(m_rows[static_cast<std::size_t>(first)]))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, first + 1, last);
        m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FindingsModel::insertMissing(const std::vector<check::Finding> &wanted)
{
    // Every row is wanted by now, so that rows and findings run side by side.
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        std::size_t end = at;
        while (end < wanted.size() && (at >= m_rows.size() || comesBefore(wanted[end], m_rows[at].finding)))
            ++end;
        if (end == at)
            continue;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        std::vector<Row> rows;
        for (std::size_t i = at; i < end; ++i)
            rows.push_back({wanted[i], false});
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin(), rows.end());
        endInsertRows();
        at = end - 1;
    }
}

void FindingsModel::markNew(const check::FindingsChange &change)
{
    const auto isNew = [&change](const check::Finding &finding) {
        const auto isSame = [&finding](const check::Finding &old) {
            return isSameTrouble(old, finding);
        };
        return std::binary_search(change.added.begin(), change.added.end(), finding) &&
               std::none_of(change.removed.begin(), change.removed.end(), isSame);
    };
    for (int at = 0; at < rowCount(); ++at) {
        Row &row = m_rows[static_cast<std::size_t>(at)];
        if (row.isNew == isNew(row.finding))
            continue;
        row.isNew = !row.isNew;
        emit dataChanged(index(at), index(at), {IsNew});
    }
}

} // namespace portolan::views
