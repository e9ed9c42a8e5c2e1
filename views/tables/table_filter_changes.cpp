#include "views/tables/table_filter.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// More ranges than this are brought together first, so that Qt is told of them once.
constexpr std::size_t mostRanges = 16;

struct Range {
    int first = 0;
    int last = 0;
};

/// The ranges of positions for which a question is answered with yes.
template <class Question>
std::vector<Range> rangesWhere(int count, Question question)
{
    std::vector<Range> ranges;
    for (int at = 0; at < count; ++at) {
        if (!question(at))
            continue;
        if (!ranges.empty() && ranges.back().last == at - 1)
            ranges.back().last = at;
        else
            ranges.push_back({at, at});
    }
    return ranges;
}

/// A set of entries, which are small numbers of both signs.
class EntrySet
{
public:
    explicit EntrySet(const std::vector<int> &entries)
    {
        for (const int entry : entries) {
            std::vector<char> &half = halfOf(entry);
            const std::size_t at = placeOf(entry);
            if (at >= half.size())
                half.resize(std::max(at + 1, half.size() * 2), 0);
            half[at] = 1;
        }
    }

    bool contains(int entry) const
    {
        const std::vector<char> &half = entry < 0 ? m_headings : m_rows;
        return placeOf(entry) < half.size() && half[placeOf(entry)] != 0;
    }

private:
    std::vector<char> &halfOf(int entry) { return entry < 0 ? m_headings : m_rows; }
    static std::size_t placeOf(int entry) { return static_cast<std::size_t>(entry < 0 ? -1 - entry : entry); }

    std::vector<char> m_rows;
    std::vector<char> m_headings;
};

} // namespace

void TableFilter::moveTo(Entries target)
{
    if (target == m_entries) {
        renumber();
        return;
    }
    removeAllBut(target);
    insertMissing(target);
}

/// Removes what the target does not have, and puts the rest into its order.
void TableFilter::removeAllBut(const Entries &target)
{
    const EntrySet wanted(target);
    const auto isGone = [&](int at) {
        return !wanted.contains(entryAt(at));
    };
    std::vector<Range> gone = rangesWhere(rowCount(), isGone);
    if (gone.size() > mostRanges) {
        Entries order = m_entries;
        const auto tail = std::stable_partition(order.begin(), order.end(),
                                                [&](Entry entry) { return wanted.contains(entry); });
        gone = {{static_cast<int>(tail - order.begin()), static_cast<int>(order.size()) - 1}};
        reorder(std::move(order));
    }
    std::for_each(gone.rbegin(), gone.rend(), [this](const Range &range) {
        beginRemoveRows({}, range.first, range.last);
        m_entries.erase(m_entries.begin() + range.first, m_entries.begin() + range.last + 1);
        renumber();
        endRemoveRows();
    });
    const EntrySet left(m_entries);
    Entries order;
    std::copy_if(target.begin(), target.end(), std::back_inserter(order),
                 [&](Entry entry) { return left.contains(entry); });
    reorder(std::move(order));
}

/// Inserts what the target has besides, all else being in its order.
void TableFilter::insertMissing(const Entries &target)
{
    const EntrySet known(m_entries);
    const auto isNew = [&](int at) {
        return !known.contains(target[static_cast<std::size_t>(at)]);
    };
    const std::vector<Range> fresh = rangesWhere(static_cast<int>(target.size()), isNew);
    if (fresh.size() > mostRanges) {
        Entries added;
        std::copy_if(target.begin(), target.end(), std::back_inserter(added),
                     [&](Entry entry) { return !known.contains(entry); });
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_entries.insert(m_entries.end(), added.begin(), added.end());
        renumber();
        endInsertRows();
        reorder(target);
        return;
    }
    for (const Range &range : fresh) {
        beginInsertRows({}, range.first, range.last);
        m_entries.insert(m_entries.begin() + range.first, target.begin() + range.first,
                         target.begin() + range.last + 1);
        renumber();
        endInsertRows();
    }
}

/// Puts the entries into another order.
void TableFilter::reorder(Entries target)
{
    if (target == m_entries)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Entries shown;
    for (const QModelIndex &index : before)
        shown.push_back(entryAt(index.row()));
    m_entries = std::move(target);
    renumber();
    std::map<Entry, int> headings;
    for (int row = 0; row < rowCount(); ++row)
        if (entryAt(row) < 0)
            headings[entryAt(row)] = row;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Entry entry = shown[static_cast<std::size_t>(i)];
        const int row = entry < 0 ? headings[entry] : m_places[static_cast<std::size_t>(entry)];
        after << createIndex(row, before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableFilter::renumber()
{
    m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (int row = 0; row < rowCount(); ++row)
        if (entryAt(row) >= 0)
            m_places[static_cast<std::size_t>(entryAt(row))] = row;
}

void TableFilter::followInsertion(int first, int last)
{
    const int count = last - first + 1;
    const auto more = static_cast<std::size_t>(count);
    for (Entry &entry : m_entries)
        if (entry >= first)
            entry += count;
    m_accepted.insert(m_accepted.begin() + first, more, 0);
    m_groupOf.insert(m_groupOf.begin() + first, more, -1);
    if (m_sortColumn >= 0)
        m_keys.insert(m_keys.begin() + first, more, {});
    renumber();
    for (int row = first; row <= last; ++row) {
        readRow(row);
        if (m_sortColumn >= 0)
            m_keys[static_cast<std::size_t>(row)] = m_model.sortKey(row, m_sortColumn);
    }
    arrangeRows(first, last);
}

void TableFilter::followRemoval(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_accepted[static_cast<std::size_t>(row)] = 0;
    arrangeRows(first, last);
}

void TableFilter::finishRemoval(int first, int last)
{
    const int count = last - first + 1;
    for (Entry &entry : m_entries)
        if (entry > last)
            entry -= count;
    m_accepted.erase(m_accepted.begin() + first, m_accepted.begin() + last + 1);
    m_groupOf.erase(m_groupOf.begin() + first, m_groupOf.begin() + last + 1);
    if (m_sortColumn >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    renumber();
}

void TableFilter::followChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    const bool onlyMarks = !roles.isEmpty() && roles == QList<int>{role::Mark};
    if (!onlyMarks || m_sortColumn == TableModel::findingColumn) {
        for (int row = from.row(); row <= to.row(); ++row) {
            readRow(row);
            if (m_sortColumn >= 0)
                m_keys[static_cast<std::size_t>(row)] = m_model.sortKey(row, m_sortColumn);
        }
        arrangeRows(from.row(), to.row());
    }
    tellChanged(from.row(), to.row(), roles);
}

void TableFilter::tellChanged(int first, int last, const QList<int> &roles)
{
    std::vector<int> shown;
    for (int row = first; row <= last; ++row)
        if (const int place = m_places[static_cast<std::size_t>(row)]; place >= 0)
            shown.push_back(place);
    if (shown.empty())
        return;
    std::sort(shown.begin(), shown.end());
    const auto tell = [&](int from, int to) {
        emit dataChanged(index(from, 0), index(to, columnCount() - 1), roles);
    };
    if (shown.size() > mostRanges)
        return tell(shown.front(), shown.back());
    for (const int place : shown)
        tell(place, place);
}

} // namespace portolan::views
