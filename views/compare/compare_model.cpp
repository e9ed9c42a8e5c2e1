#include "views/compare/compare_model.h"

#include "views/tables/row_steps.h"

namespace portolan::views {

namespace {

using compare::Difference;
using compare::Row;

/// What a topic's index carries; a row's carries its topic, counted from 1.
constexpr quintptr topLevel = 0;

bool isAboutTheSame(const Row &a, const Row &b)
{
    return a.thing == b.thing && a.aspect == b.aspect;
}

bool looksTheSame(const Row &a, const Row &b)
{
    return isAboutTheSame(a, b) && isSame(a.left, b.left) && isSame(a.right, b.right);
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CompareModel::setComparison(compare::Comparison comparison, const QString &left, const QString &right)
{
    std::array<std::vector<Row>, compare::topicCount> fresh;
    for (Row &row : comparison.rows)
        fresh[static_cast<std::size_t>(row.topic)].push_back(std::move(row));
    m_leftSide = std::move(comparison.left);
    m_rightSide = std::move(comparison.right);
    m_differing = 0;
    m_total = 0;
    for (std::size_t topic = 0; topic < fresh.size(); ++topic) {
        replaceRows(topic, std::move(fresh[topic]));
        m_differing += m_topics[topic].differing;
        m_total += static_cast<int>(m_topics[topic].rows.size());
    }
    if (m_left != left || m_right != right) {
        m_left = left;
        m_right = right;
        emit headerDataChanged(Qt::Horizontal, Left, Right);
    }
}

void CompareModel::replaceRows(std::size_t topic, std::vector<Row> fresh)
{
    TopicRows &shown = m_topics[topic];
    const QModelIndex parent = index(static_cast<int>(topic), 0);
    const int differing = static_cast<int>(std::count_if(
        fresh.begin(), fresh.end(), [](const Row &row) { return row.difference() != Difference::None; }));
    const std::vector<bool> isTaken = alignRows(shown.rows, fresh, parent);
    for (std::size_t at = 0; at < fresh.size(); ++at) {
        if (isTaken[at])
            continue;
        const bool isChanged = !looksTheSame(shown.rows[at], fresh[at]);
        shown.rows[at] = std::move(fresh[at]);
        const QModelIndex first = index(static_cast<int>(at), 0, parent);
        if (isChanged)
            emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    }
    if (std::exchange(shown.differing, differing) != differing)
        emit dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

/// Inserts and removes rows until each stands where \a fresh has it. Tells which of \a fresh were moved in.
std::vector<bool> CompareModel::alignRows(std::vector<Row> &rows, std::vector<Row> &fresh,
                                          const QModelIndex &parent)
{
    const auto kept =
        keptRows(static_cast<int>(rows.size()), static_cast<int>(fresh.size()), [&](int before, int after) {
            return isAboutTheSame(rows[static_cast<std::size_t>(before)],
                                  fresh[static_cast<std::size_t>(after)]);
        });
    RowSteps steps;
    steps.add(0, static_cast<int>(rows.size()), kept, 0);
    std::vector<bool> isTaken(fresh.size());
    for (const RowStep &step : std::move(steps).take()) {
        const auto at = rows.begin() + step.row;
        if (step.kind == RowStep::Insert) {
            beginInsertRows(parent, step.row, step.row + step.count - 1);
            const auto from = fresh.begin() + static_cast<std::ptrdiff_t>(step.fresh);
            rows.insert(at, std::make_move_iterator(from), std::make_move_iterator(from + step.count));
            std::fill_n(isTaken.begin() + static_cast<std::ptrdiff_t>(step.fresh), step.count, true);
            endInsertRows();
        } else if (step.kind == RowStep::Remove) {
            beginRemoveRows(parent, step.row, step.row + step.count - 1);
            rows.erase(at, at + step.count);
            endRemoveRows();
        }
    }
    return isTaken;
}

const Row *CompareModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &m_topics[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

QModelIndex CompareModel::topicIndex(compare::Topic topic) const
{
    return index(static_cast<int>(topic), 0);
}

const std::shared_ptr<const reach::Reachability> &CompareModel::side(CompareSide side) const
{
    return side == CompareSide::Left ? m_leftSide : m_rightSide;
}

QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex CompareModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_topics.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_topics[static_cast<std::size_t>(parent.row())].rows.size());
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsTopic)
        return index.internalId() == topLevel;
    if (const Row *row = rowAt(index))
        return rowData(*row, index.column(), role);
    return topicData(m_topics[static_cast<std::size_t>(index.row())], index, role);
}

QVariant CompareModel::topicData(const TopicRows &topic, const QModelIndex &index, int role) const
{
    if (role == Differing)
        return topic.differing;
    const QString title = titleOf(static_cast<compare::Topic>(index.row()));
    //: Of the rows of a group, how many differ
    const QString count = tr("%1 of %2 differ").arg(topic.differing).arg(topic.rows.size());
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(title, count);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Thing ? title : index.column() == Aspect ? count : QString();
}

QVariant CompareModel::rowData(const Row &row, int column, int role) const
{
    const QString difference = differenceText(row.difference(), m_left, m_right);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Thing: return thingOf(row);
        case Aspect: return aspectOf(row);
        case Left: return textOf(row, CompareSide::Left);
        default: return textOf(row, CompareSide::Right);
        }
    case Qt::ToolTipRole:
        return column == Thing ? QStringLiteral("%1: %2").arg(thingOf(row), difference)
                               : rowData(row, column, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        if (column == Left || column == Right)
            return QStringLiteral("%1: %2").arg(column == Left ? m_left : m_right,
                                                rowData(row, column, Qt::DisplayRole).toString());
        return rowData(row, column, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole: return difference;
    case DifferenceOf: return static_cast<int>(row.difference());
    case FilterText:
        return QStringList{thingOf(row), aspectOf(row), textOf(row, CompareSide::Left),
                           textOf(row, CompareSide::Right)}
            .join(QLatin1Char('\n'));
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Thing: return tr("Name", "head of a column: the thing that is compared");
    case Aspect: return tr("What", "head of a column: what is compared of a thing");
    case Left: return m_left;
    default: return m_right;
    }
}

} // namespace portolan::views
