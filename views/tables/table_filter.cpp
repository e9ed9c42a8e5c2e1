#include "views/tables/table_filter.h"

#include "views/tables/table_roles.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace portolan::views {

namespace {

/// The first bytes of a text as a number that sorts as they do.
std::uint64_t beginningOf(std::string_view text)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = (number << 8U) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return number;
}

/// How many bytes all texts begin with alike: those of `service-1` and `service-2` tell them not apart.
std::size_t commonBeginning(const std::vector<SortKey> &keys)
{
    std::string_view common = keys.empty() ? std::string_view() : keys.front().text;
    for (const SortKey &key : keys) {
        const auto end = std::mismatch(common.begin(), common.end(), key.text.begin(), key.text.end()).first;
        common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
    }
    return common.size();
}

/// A number as one without sign that sorts as it does.
std::uint64_t rankOf(double number)
{
    constexpr std::uint64_t sign = std::uint64_t{1} << 63U;
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

} // namespace

TableFilter::TableFilter(TableModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    QAbstractProxyModel::setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        startOver();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { followInsertion(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { followRemoval(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { finishRemoval(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &TableFilter::followChange);
    startOver();
}

void TableFilter::setWords(const QString &words)
{
    m_words = words;
    std::vector<std::string> wanted;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        wanted.push_back(folded(word.toStdString()));
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_accepted[static_cast<std::size_t>(row)] = accepts(row) ? 1 : 0;
    arrange();
}

void TableFilter::prepareForWords() const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_model.searchText(row);
}

void TableFilter::setGroupColumn(int column)
{
    if (column == m_groupColumn)
        return;
    m_groupColumn = column;
    m_collapsed.clear();
    // The headings that there were go first: the same numbers now stand for other groups.
    Entries rows = m_entries;
    std::erase_if(rows, [](Entry entry) { return entry < 0; });
    moveTo(std::move(rows));
    m_groups.clear();
    m_groupNumbers.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        readRow(row);
    arrange();
}

void TableFilter::setCollapsed(const QModelIndex &heading, bool collapsed)
{
    if (!isHeading(heading) || collapsed == isCollapsed(heading))
        return;
    const std::string name = groupAt(entryAt(heading.row())).name;
    const QPersistentModelIndex changed(heading.siblingAtColumn(0));
    if (collapsed)
        m_collapsed.insert(name);
    else
        m_collapsed.erase(name);
    arrange();
    emit dataChanged(changed, changed.sibling(changed.row(), columnCount() - 1));
}

bool TableFilter::isCollapsed(const QModelIndex &heading) const
{
    return isHeading(heading) && m_collapsed.contains(groupAt(entryAt(heading.row())).name);
}

void TableFilter::sort(int column, Qt::SortOrder order)
{
    const bool sameKeys = column == m_sortColumn && !m_keys.empty();
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    if (!sameKeys)
        makeKeys();
    arrange();
}

QModelIndex TableFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableFilter::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QModelIndex TableFilter::parent(const QModelIndex &) const
{
    return {};
}

int TableFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TableFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QModelIndex TableFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.row() >= rowCount() || entryAt(proxy.row()) < 0)
        return {};
    return m_model.index(entryAt(proxy.row()), proxy.column());
}

QModelIndex TableFilter::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || source.row() >= static_cast<int>(m_places.size()))
        return {};
    return index(m_places[static_cast<std::size_t>(source.row())], source.column());
}

QVariant TableFilter::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index))
        return m_model.data(mapToSource(index), role);
    const Group &group = groupAt(entryAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? QVariant(group.name.empty() ? tr("None") : fromText(group.name))
                                   : QVariant();
    case Qt::AccessibleTextRole: return tr("%1, %n row(s)", "", group.size).arg(fromText(group.name));
    case role::GroupSize: return group.size;
    case role::Collapsed: return isCollapsed(index);
    default: return {};
    }
}

QVariant TableFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

Qt::ItemFlags TableFilter::flags(const QModelIndex &index) const
{
    if (isHeading(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_model.flags(mapToSource(index));
}

void TableFilter::startOver()
{
    m_entries.clear();
    m_groups.clear();
    m_groupNumbers.clear();
    const auto count = static_cast<std::size_t>(m_model.rowCount());
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    if (m_groupColumn >= columnCount())
        m_groupColumn = -1;
    m_accepted.assign(count, 1);
    m_groupOf.assign(count, -1);
    makeKeys();
    for (int row = 0; row < m_model.rowCount(); ++row)
        readRow(row);
    m_entries = withHeadings(sorted());
    renumber();
}

void TableFilter::makeKeys()
{
    m_keys = m_sortColumn < 0 ? std::vector<SortKey>() : m_model.sortKeys(m_sortColumn);
}

void TableFilter::readRow(int row)
{
    const auto at = static_cast<std::size_t>(row);
    m_accepted[at] = accepts(row) ? 1 : 0;
    m_groupOf[at] = m_groupColumn < 0 ? -1 : groupNumber(m_model.table().text(row, m_groupColumn));
}

bool TableFilter::accepts(int row) const
{
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](const std::string &word) {
        return m_model.searchText(row).find(word) != std::string::npos;
    });
}

bool TableFilter::isBefore(int a, int b) const
{
    if (m_keys.empty())
        return a < b;
    const auto order = m_keys[static_cast<std::size_t>(a)] <=> m_keys[static_cast<std::size_t>(b)];
    // Equal keys keep the order of the plan, whichever way the column is sorted.
    return order == 0 ? a < b : (order < 0) == (m_sortOrder == Qt::AscendingOrder);
}

int TableFilter::groupNumber(const std::string &name)
{
    const auto [known, isNew] = m_groupNumbers.try_emplace(name, static_cast<int>(m_groups.size()));
    if (isNew)
        m_groups.push_back({name, 0});
    return known->second;
}

TableFilter::Entries TableFilter::sorted() const
{
    Entries rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_accepted[static_cast<std::size_t>(row)] != 0)
            rows.push_back(row);
    if (m_keys.empty())
        return rows;
    // Most comparisons are decided by a few bytes at hand, without a look at the keys themselves.
    struct Item {
        std::uint64_t rank;
        int row;
    };
    const bool byNumber =
        std::any_of(m_keys.begin(), m_keys.end(), [](const SortKey &key) { return key.number != 0; });
    const std::size_t alike = byNumber ? 0 : commonBeginning(m_keys);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::vector<Item> items;
    items.reserve(rows.size());
    for (const int row : rows) {
        const SortKey &key = m_keys[static_cast<std::size_t>(row)];
        const std::uint64_t rank =
            byNumber ? rankOf(key.number) : beginningOf(std::string_view(key.text).substr(alike));
        items.push_back({ascending ? rank : ~rank, row});
    }
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        return a.rank != b.rank ? a.rank < b.rank : isBefore(a.row, b.row);
    });
    std::transform(items.begin(), items.end(), rows.begin(), [](const Item &item) { return item.row; });
    return rows;
}

TableFilter::Entries TableFilter::withHeadings(const Entries &rows)
{
    m_matchCount = static_cast<int>(rows.size());
    if (m_groupColumn < 0)
        return rows;
    std::vector<Entries> members(m_groups.size());
    for (const int row : rows)
        members[static_cast<std::size_t>(m_groupOf[static_cast<std::size_t>(row)])].push_back(row);
    Entries entries;
    for (const auto &[name, number] : m_groupNumbers) {
        const Entries &group = members[static_cast<std::size_t>(number)];
        m_groups[static_cast<std::size_t>(number)].size = static_cast<int>(group.size());
        if (group.empty())
            continue;
        entries.push_back(headingOf(number));
        if (!m_collapsed.contains(name))
            entries.insert(entries.end(), group.begin(), group.end());
    }
    return entries;
}

void TableFilter::arrange()
{
    moveTo(withHeadings(sorted()));
}

void TableFilter::arrangeRows(int first, int last)
{
    constexpr int few = 64;
    if (m_groupColumn >= 0 || last - first >= few)
        return arrange();
    Entries target = m_entries;
    std::erase_if(target, [=](Entry row) { return row >= first && row <= last; });
    for (int row = first; row <= last; ++row)
        if (m_accepted[static_cast<std::size_t>(row)] != 0)
            target.insert(std::lower_bound(target.begin(), target.end(), row,
                                           [this](int a, int b) { return isBefore(a, b); }),
                          row);
    m_matchCount = static_cast<int>(target.size());
    moveTo(std::move(target));
}

} // namespace portolan::views
