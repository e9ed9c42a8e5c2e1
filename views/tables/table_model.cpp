#include "views/tables/table_model.h"

#include "views/workspace/look_of.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace portolan::views {

std::string folded(std::string text)
{
    const auto isAscii = [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    };
    if (!std::all_of(text.begin(), text.end(), isAscii))
        return fromText(text).toCaseFolded().toStdString();
    for (char &c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

TableModel::TableModel(std::unique_ptr<Table> table, Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
    , m_workspace(workspace)
{
    using document::PlanDocument;
    connect(&workspace.document(), &PlanDocument::applied, this,
            [this](const plan::Transaction &edit) { follow(&edit); });
    connect(&workspace.document(), &PlanDocument::reset, this, &TableModel::startOver);
    connect(&workspace, &Workspace::environmentChanged, this, [this] { follow(nullptr); });
    startOver();
}

TableModel::~TableModel() = default;

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->rowCount();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->columnCount();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table->columnCount())
        return {};
    const ColumnFacts column = m_table->column(section);
    const bool atRight = column.kind == role::Number;
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (atRight ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: return section == findingColumn ? tr("Findings") : column.title;
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return section == findingColumn
                   ? tr("How serious the worst finding of the row is. Alt+Enter shows what can be done.")
                   : column.help;
    default: return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_table->isEditable(index.row(), index.column()) ? usual | Qt::ItemIsEditable : usual;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return fromText(m_table->text(row, column));
    case Qt::ToolTipRole: return optional(m_table->toolTip(row, column));
    case role::Resolved: return fromText(m_table->resolved(row, column));
    case role::Hint: return optional(m_table->hint(row, column));
    case role::Kind: return m_table->column(column).kind;
    case role::Active: return m_table->facts(row).active;
    case role::Derived: return m_table->facts(row).derived;
    case role::Choices: return m_table->choices(column);
    case role::Completions: return m_table->completions(row, column);
    case role::Mark: {
        const auto mark = markAt(index);
        return mark ? QVariant(static_cast<int>(*mark)) : QVariant();
    }
    case role::Reach: {
        const auto reach = m_table->reach(row, column);
        return reach ? QVariant(static_cast<int>(*reach)) : QVariant();
    }
    default: return {};
    }
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Attempt attempt = this->attempt(index, value.toString(), Extent::All);
    if (attempt.edit.isEmpty() || !attempt.verdict.problem.isEmpty())
        return false;
    m_workspace.document().apply(attempt.edit);
    return true;
}

TableModel::Attempt TableModel::attempt(const QModelIndex &index, const QString &text, Extent extent) const
{
    if (!m_table->isEditable(index.row(), index.column()))
        return {{}, {{}, tr("This cell cannot be edited")}};
    std::vector<int> rows{index.row()};
    if (m_editedWith && extent == Extent::All)
        if (const std::vector<int> others = m_editedWith(index.row()); others.size() > 1)
            rows = others;
    std::erase_if(rows, [&](int row) { return !m_table->isEditable(row, index.column()); });
    std::vector<Entry> entries;
    for (const int row : rows)
        entries.push_back({m_table->facts(row), index.column(), text});
    return attempt(plan::Edit(m_workspace.plan()), entries, editLabel(rows, index.column()));
}

TableModel::Attempt TableModel::attempt(plan::Edit edit, const std::vector<Entry> &entries,
                                        const QString &label) const
{
    for (const Entry &entry : entries)
        if (const QString problem =
                m_table->enter(edit, entry.row, entry.column, entry.text.trimmed().toStdString());
            !problem.isEmpty())
            return {{}, {{}, problem}};
    const plan::Plan next = edit.plan();
    plan::Transaction transaction = std::move(edit).finish(label.toStdString());
    std::map<int, std::vector<RowFacts>> rowsByColumn;
    for (const Entry &entry : entries)
        rowsByColumn[entry.column].push_back(entry.row);
    Verdict verdict;
    for (const auto &[column, rows] : rowsByColumn)
        if (verdict = m_table->judge(next, transaction, rows, column); !verdict.problem.isEmpty())
            break;
    return {std::move(transaction), std::move(verdict)};
}

QString TableModel::editLabel(const std::vector<int> &rows, int column) const
{
    const QString field = m_table->column(column).title;
    if (rows.size() != 1)
        //: %1 is a column of a table
        return tr("Change \"%1\" of %n row(s)", "", static_cast<int>(rows.size())).arg(field);
    const std::string name = plan::toText(m_workspace.plan(), m_table->facts(rows.front()).entity);
    //: %1 is a column of a table, %2 a thing of the plan
    return tr("Change \"%1\" of %2").arg(field, fromText(name).section(QLatin1Char('/'), 1));
}

SortKey TableModel::sortKey(int row, int column) const
{
    return sortKeyOf(row, column, m_table->column(column).kind);
}

std::vector<SortKey> TableModel::sortKeys(int column) const
{
    const role::CellKind kind = m_table->column(column).kind;
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        keys.push_back(sortKeyOf(row, column, kind));
    return keys;
}

SortKey TableModel::sortKeyOf(int row, int column, role::CellKind kind) const
{
    if (kind == role::Severity) {
        const auto mark = markAt(index(row, column));
        return {mark ? static_cast<double>(*mark) : static_cast<double>(allSeverities.size()), {}};
    }
    if (kind == role::Exposure) {
        const auto reach = m_table->reach(row, column);
        return {reach ? static_cast<double>(*reach) : -1, {}};
    }
    SortKey key = m_table->sortKey(row, column);
    key.text = folded(std::move(key.text));
    return key;
}

const std::string &TableModel::searchText(int row) const
{
    m_searchTexts.resize(static_cast<std::size_t>(m_table->rowCount()));
    std::string &text = m_searchTexts[static_cast<std::size_t>(row)];
    if (!text.empty())
        return text;
    for (int column = findingColumn + 1; column < m_table->columnCount(); ++column) {
        text += m_table->text(row, column);
        text += '\n';
        if (const std::string resolved = m_table->resolved(row, column); !resolved.empty())
            text += resolved + '\n';
    }
    text = folded(std::move(text));
    return text;
}

std::optional<Severity> TableModel::markAt(const QModelIndex &index) const
{
    return m_marks ? m_marks(m_table->facts(index.row()), index.column()) : std::nullopt;
}

void TableModel::refreshMarks(const std::set<plan::EntityRef> &entities)
{
    const int count = entities.empty() ? 0 : m_table->rowCount();
    for (int row = 0; row < count; ++row) {
        if (!entities.contains(m_table->facts(row).entity))
            continue;
        int last = row;
        while (last + 1 < count && entities.contains(m_table->facts(last + 1).entity))
            ++last;
        emit dataChanged(index(row, 0), index(last, columnCount() - 1), {role::Mark});
        row = last;
    }
}

void TableModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following)
        catchUp();
}

void TableModel::catchUp()
{
    if (m_isUnread)
        read(true);
    else if (m_isStale)
        followNow(nullptr);
}

void TableModel::startOver()
{
    read(m_isFollowing);
}

void TableModel::read(bool now)
{
    beginResetModel();
    m_searchTexts.clear();
    if (now)
        m_table->startOver();
    else
        m_table->clear();
    m_isUnread = !now;
    m_isStale = !now;
    endResetModel();
    emit countChanged();
}

void TableModel::follow(const plan::Transaction *edit)
{
    if (edit && plan::isAppearanceOnly(*edit))
        return;
    if (edit && m_table->changesColumns(*edit))
        return startOver();
    if (m_isFollowing)
        followNow(edit);
    else
        m_isStale = true;
}

void TableModel::followNow(const plan::Transaction *edit)
{
    m_isStale = false;
    const int before = m_table->rowCount();
    for (const RowStep &step : m_table->follow(edit))
        take(step);
    if (m_table->rowCount() != before)
        emit countChanged();
}

void TableModel::take(const RowStep &step)
{
    const int last = step.row + step.count - 1;
    m_searchTexts.resize(static_cast<std::size_t>(m_table->rowCount()));
    const auto texts = m_searchTexts.begin() + step.row;
    switch (step.kind) {
    case RowStep::Change:
        m_table->take(step);
        std::for_each(texts, texts + step.count, [](std::string &text) { text.clear(); });
        emit dataChanged(index(step.row, 0), index(last, columnCount() - 1));
        break;
    case RowStep::Insert:
        beginInsertRows({}, step.row, last);
        m_table->take(step);
        m_searchTexts.insert(texts, static_cast<std::size_t>(step.count), std::string());
        endInsertRows();
        break;
    case RowStep::Remove:
        beginRemoveRows({}, step.row, last);
        m_table->take(step);
        m_searchTexts.erase(texts, texts + step.count);
        endRemoveRows();
        break;
    }
}

} // namespace portolan::views
