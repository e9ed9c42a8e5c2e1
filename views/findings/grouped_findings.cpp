#include "views/findings/grouped_findings.h"

#include "model/check/rule.h"
#include "views/workspace/look_of.h"

#include <fmt/format.h>

#include <algorithm>

namespace portolan::views {

/// A rule or a thing with the rows of its findings, in their order.
struct GroupedFindings::Group {
    std::string key;
    std::vector<int> rows;
};

GroupedFindings::GroupedFindings(FindingsModel &findings, const Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_findings(findings)
    , m_workspace(workspace)
{
    connect(&findings, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&findings, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&findings, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { shift(last + 1, first - last - 1); });
    connect(&findings, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { touch(first.row(), last.row()); });
    rebuild();
}

GroupedFindings::~GroupedFindings() = default;

void GroupedFindings::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

/// Rules by severity and id; things by kind, then in the order of the plan. Says the same of a finding for as
/// long as that is in the list.
std::string GroupedFindings::keyOf(const check::Finding &finding) const
{
    switch (m_grouping) {
    case Grouping::None: return {};
    case Grouping::Rule: {
        const check::Rule *rule = check::findRule(finding.rule);
        const auto severity = rule ? rule->severity : finding.severity;
        return std::to_string(static_cast<int>(check::Severity::Error) - static_cast<int>(severity)) +
               std::string(finding.rule);
    }
    case Grouping::Thing: break;
    }
    return fmt::format("{:02}{:010}", static_cast<int>(finding.entity.kind), finding.entity.value);
}

QString GroupedFindings::titleOf(const Group &group) const
{
    const check::Finding &first = m_findings.findingAt(group.rows.front());
    if (m_grouping == Grouping::Thing)
        return fromText(plan::toText(m_workspace.plan(), first.entity)).section(QLatin1Char('/'), 1);
    const check::Rule *rule = check::findRule(first.rule);
    QString title = fromText(rule ? check::titleOf(*rule) : std::string(first.rule));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

GroupedFindings::Groups::iterator GroupedFindings::placeOf(const std::string &key)
{
    return std::ranges::lower_bound(m_groups, key, {}, [](const auto &group) { return group->key; });
}

/// Puts in a group, whose only row is \a row.
void GroupedFindings::addGroup(Groups::iterator at, const std::string &key, int row)
{
    auto group = std::make_unique<Group>();
    group->key = key;
    group->rows = {row};
    m_groups.insert(at, std::move(group));
}

QModelIndex GroupedFindings::indexOf(const Group &group) const
{
    if (m_grouping == Grouping::None)
        return {};
    const auto at = std::ranges::find_if(m_groups, [&group](const auto &one) { return one.get() == &group; });
    return createIndex(static_cast<int>(at - m_groups.begin()), 0, nullptr);
}

/// Called while the model is being reset, or before anybody looks.
void GroupedFindings::rebuild()
{
    m_groups.clear();
    for (int row = 0; row < m_findings.rowCount(); ++row) {
        const std::string key = keyOf(m_findings.findingAt(row));
        const auto at = placeOf(key);
        if (at == m_groups.end() || (*at)->key != key)
            addGroup(at, key, row);
        else
            (*at)->rows.push_back(row);
    }
}

QModelIndex GroupedFindings::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (m_grouping == Grouping::None)
        return createIndex(row, column, m_groups.front().get());
    return createIndex(row, column,
                       parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex GroupedFindings::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return {};
    return indexOf(*static_cast<Group *>(index.internalPointer()));
}

int GroupedFindings::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        if (m_grouping != Grouping::None)
            return static_cast<int>(m_groups.size());
        return m_groups.empty() ? 0 : static_cast<int>(m_groups.front()->rows.size());
    }
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->rows.size());
}

int GroupedFindings::columnCount(const QModelIndex &) const
{
    return 1;
}

int GroupedFindings::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return -1;
    return static_cast<Group *>(index.internalPointer())->rows[static_cast<std::size_t>(index.row())];
}

QModelIndex GroupedFindings::indexOf(int sourceRow) const
{
    for (const auto &group : m_groups) {
        const auto at = std::ranges::lower_bound(group->rows, sourceRow);
        if (at != group->rows.end() && *at == sourceRow)
            return createIndex(static_cast<int>(at - group->rows.begin()), 0, group.get());
    }
    return {};
}

std::vector<int> GroupedFindings::sourceRowsOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return m_groups[static_cast<std::size_t>(index.row())]->rows;
    return {sourceRow(index)};
}

QVariant GroupedFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(*m_groups[static_cast<std::size_t>(index.row())], role);
    if (role == IsGroup)
        return false;
    return m_findings.index(sourceRow(index)).data(role);
}

QVariant GroupedFindings::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return titleOf(group);
    case IsGroup: return true;
    case Count: return static_cast<int>(group.rows.size());
    case Qt::AccessibleDescriptionRole:
        return tr("%n finding(s)", nullptr, static_cast<int>(group.rows.size()));
    case FindingsModel::SeverityOf: {
        // The list is sorted, worst first.
        const auto severity = m_findings.findingAt(group.rows.front()).severity;
        return static_cast<int>(lookOf(severity));
    }
    case FindingsModel::IsNew:
        return std::ranges::any_of(group.rows, [this](int row) {
            return m_findings.index(row).data(FindingsModel::IsNew).toBool();
        });
    default: return {};
    }
}

void GroupedFindings::shift(int from, int by)
{
    for (const auto &group : m_groups)
        for (int &row : group->rows)
            if (row >= from)
                row += by;
}

void GroupedFindings::insert(int first, int last)
{
    if (m_groups.empty()) {
        // The first findings of a plan may be tens of thousands, and nothing is open or selected yet.
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    shift(first, last - first + 1);
    for (int row = first; row <= last; ++row)
        insertOne(row);
}

void GroupedFindings::insertOne(int row)
{
    const std::string key = keyOf(m_findings.findingAt(row));
    const auto found = placeOf(key);
    if (found == m_groups.end() || (*found)->key != key) {
        // A group comes with its first finding. Without grouping, that finding is the first line of all.
        const int line = static_cast<int>(found - m_groups.begin());
        beginInsertRows({}, line, line);
        addGroup(found, key, row);
        endInsertRows();
        return;
    }
    Group &group = **found;
    const auto at = std::ranges::lower_bound(group.rows, row);
    const int place = static_cast<int>(at - group.rows.begin());
    const QModelIndex parent = indexOf(group);
    beginInsertRows(parent, place, place);
    group.rows.insert(at, row);
    endInsertRows();
    if (parent.isValid())
        emit dataChanged(parent, parent);
}

void GroupedFindings::remove(int first, int last)
{
    for (std::size_t at = m_groups.size(); at-- > 0;) {
        Group &group = *m_groups[at];
        const auto begin = std::ranges::lower_bound(group.rows, first);
        const auto end = std::ranges::upper_bound(group.rows, last);
        if (begin == end)
            continue;
        const bool isWhole = begin == group.rows.begin() && end == group.rows.end();
        if (isWhole && m_grouping != Grouping::None) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
            continue;
        }
        const QModelIndex parent = indexOf(group);
        beginRemoveRows(parent, static_cast<int>(begin - group.rows.begin()),
                        static_cast<int>(end - group.rows.begin()) - 1);
        group.rows.erase(begin, end);
        endRemoveRows();
        if (parent.isValid())
            emit dataChanged(parent, parent);
    }
}

void GroupedFindings::touch(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex at = indexOf(row);
        emit dataChanged(at, at);
        if (const QModelIndex group = at.parent(); group.isValid())
            emit dataChanged(group, group);
    }
}

} // namespace portolan::views
