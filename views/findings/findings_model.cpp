#include "views/findings/findings_model.h"

#include "views/findings/finding_text.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <tuple>

namespace portolan::views {

namespace {

/// Worst first, then by place.
bool comesBefore(const check::Finding &a, const check::Finding &b)
{
    return a.severity != b.severity ? a.severity > b.severity : a < b;
}

std::size_t &countOf(check::Counts &counts, check::Severity severity)
{
    switch (severity) {
    case check::Severity::Error: return counts.errors;
    case check::Severity::Warning: return counts.warnings;
    default: return counts.infos;
    }
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

void FindingsModel::followCheck(const check::FindingsChange &change)
{
    if (m_environment == m_workspace.environment())
        apply(change);
    else
        refresh();
    markNew(m_isFirst ? check::FindingsChange{} : change);
    m_isFirst = m_isFirst && !m_checks.isCurrent();
}

void FindingsModel::apply(const check::FindingsChange &change)
{
    const check::Counts before = m_counts;
    std::vector<int> gone;
    for (const check::Finding &finding : change.removed) {
        if (holdsIn(finding, m_environment))
            --countOf(m_counts, finding.severity);
        if (const int row = rowOf(finding); row >= 0)
            gone.push_back(row);
    }
    Pointers come;
    for (const check::Finding &finding : change.added) {
        if (holdsIn(finding, m_environment))
            ++countOf(m_counts, finding.severity);
        if (isWanted(finding))
            come.push_back(&finding);
    }
    takeOut(std::move(gone));
    putIn(std::move(come));
    if (m_counts != before)
        emit countsChanged();
}

void FindingsModel::refresh()
{
    const check::Counts before = std::exchange(m_counts, {});
    m_environment = m_workspace.environment();
    Pointers come;
    for (const check::Finding &finding : m_checks.findings()) {
        if (holdsIn(finding, m_environment))
            ++countOf(m_counts, finding.severity);
        if (isWanted(finding) && rowOf(finding) < 0)
            come.push_back(&finding);
    }
    std::vector<int> gone;
    for (int row = 0; row < rowCount(); ++row)
        if (!isWanted(findingAt(row)) || !std::ranges::binary_search(m_checks.findings(), findingAt(row)))
            gone.push_back(row);
    takeOut(std::move(gone));
    putIn(std::move(come));
    if (m_counts != before)
        emit countsChanged();
}

bool FindingsModel::isWanted(const check::Finding &finding) const
{
    return holdsIn(finding, m_environment) && isShown(lookOf(finding.severity));
}

void FindingsModel::takeOut(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater());
    for (auto last = rows.begin(); last != rows.end();) {
        auto first = last;
        while (std::next(first) != rows.end() && *std::next(first) == *first - 1)
            ++first;
        beginRemoveRows({}, *first, *last);
        m_rows.erase(m_rows.begin() + *first, m_rows.begin() + *last + 1);
        endRemoveRows();
        last = std::next(first);
    }
}

void FindingsModel::putIn(Pointers findings)
{
    const auto rowComesBefore = [](const Row &row, const check::Finding &finding) {
        return comesBefore(row.finding, finding);
    };
    std::ranges::sort(findings, [](const auto *a, const auto *b) { return comesBefore(*a, *b); });
    for (auto from = findings.begin(); from != findings.end();) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), **from, rowComesBefore);
        std::vector<Row> rows;
        for (; from != findings.end() && (at == m_rows.end() || !rowComesBefore(*at, **from)); ++from)
            rows.push_back({**from, false});
        const int first = static_cast<int>(at - m_rows.begin());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void FindingsModel::markNew(const check::FindingsChange &change)
{
    // What findings are sorted by first; see isSameTrouble().
    const auto troubleOf = [](const check::Finding &finding) {
        return std::tie(finding.entity, finding.field, finding.rule);
    };
    const auto isNew = [&](const check::Finding &finding) {
        return std::ranges::binary_search(change.added, finding) &&
               !std::ranges::binary_search(change.removed, troubleOf(finding), {}, troubleOf);
    };
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].isNew && !isNew(findingAt(row)))
            mark(row, false);
    for (const check::Finding &finding : change.added)
        if (const int row = rowOf(finding);
            row >= 0 && !m_rows[static_cast<std::size_t>(row)].isNew && isNew(finding))
            mark(row, true);
}

void FindingsModel::mark(int row, bool isNew)
{
    m_rows[static_cast<std::size_t>(row)].isNew = isNew;
    emit dataChanged(index(row), index(row), {IsNew});
}

} // namespace portolan::views
