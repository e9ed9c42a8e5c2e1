#include "views/tables/table_view.h"

#include "views/tables/table_delegate.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/item_ranges.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace portolan::views {

namespace {

constexpr int filterWidth = 200;
/// Longer texts are elided; who wants to see more drags the column wider.
constexpr int widestColumn = 248;
constexpr int signColumn = tokens::iconSize::cell + 2 * tokens::space::snug - tokens::space::hair;

} // namespace

TableView::TableView(std::unique_ptr<Table> rows, Workspace &workspace, CheckService &checks,
                     const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_model(std::move(rows), workspace)
    , m_filter(m_model)
    , m_words(m_model.table().words())
    , m_table(new TableGrid)
    , m_filterField(new QLineEdit)
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeTable();
    m_fixes = new CellFixes(*m_table, m_model, m_filter, checks, theme, this);
    m_model.setEditedWith([this](int row) {
        std::vector<int> selected = selectedRows();
        const bool isAmong = std::find(selected.begin(), selected.end(), row) != selected.end();
        return isAmong ? selected : std::vector<int>{row};
    });
    makeActions();
    connect(m_empty, &EmptyState::actionWanted, this, &TableView::endEmptiness);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_filterField->setPlaceholderText(m_words.filter);
    m_filterField->setAccessibleName(m_words.filter);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(icon(Icon::Filter, theme, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_filterField->setFixedWidth(filterWidth);
    m_filterField->installEventFilter(this);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        showEmptiness();
    });

    connect(&workspace, &Workspace::selectionChanged, this, &TableView::followSelection);
    connect(&m_model, &TableModel::countChanged, this, &TableView::showEmptiness);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    connect(&workspace, &Workspace::environmentChanged, this, &TableView::growColumns);
    showEmptiness();
    fitColumns();
}

void TableView::makeTable()
{
    auto *delegate = new TableDelegate(m_theme, m_table);
    connect(delegate, &TableDelegate::editorOpened, this,
            [this](ExpressionEditor *editor, const QModelIndex &index) { m_fixes->watch(editor, index); });
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // arrows go from cell to cell, Tab goes on
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(m_words.title);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(tokens::height::row);
    m_table->verticalHeader()->setMinimumSectionSize(tokens::height::row);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(signColumn);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TableView::selectInWorkspace);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &TableView::activate);
    connect(m_table, &QTableView::pressed, this, [this] { m_hasArrived = false; });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(role::Derived).toBool())
            enterCurrent();
    });
}

void TableView::activate(const QModelIndex &index)
{
    if (m_filter.isHeading(index)) {
        m_filter.setCollapsed(index, !m_filter.isCollapsed(index));
        return;
    }
    const Selection selection =
        m_model.table().selectionOf(m_model.table().facts(m_filter.mapToSource(index).row()));
    if (!selection.entities.empty())
        emit entityActivated(*selection.entities.begin());
}

void TableView::fitColumns()
{
    if (m_fittedColumns != m_model.columnCount()) {
        m_fittedColumns = m_model.columnCount();
        for (int column = 1; column < m_fittedColumns; ++column) {
            m_table->setColumnHidden(column, m_model.table().column(column).isHidden);
            m_table->setColumnWidth(column, m_table->horizontalHeader()->minimumSectionSize());
        }
        applyLayout();
    }
    m_table->horizontalHeader()->setSectionResizeMode(TableModel::findingColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(TableModel::findingColumn, signColumn);
    growColumns();
}

void TableView::growColumns()
{
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column,
                                std::max(before, std::min(m_table->columnWidth(column), widestColumn)));
    }
}

void TableView::showEmptiness()
{
    emit countChanged(m_model.rowCount());
    if (m_model.rowCount() == 0)
        m_empty->show(m_words.icon, m_words.empty, m_words.addRow);
    else
        m_empty->show(Icon::Filter, tr("Nothing here matches \"%1\".").arg(m_filterField->text()),
                      tr("Show all"));
    const bool wasEmpty = m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(m_filter.matchCount() == 0 ? 1 : 0);
    if (wasEmpty && m_stack->currentIndex() == 0)
        growColumns();
}

void TableView::endEmptiness()
{
    if (m_model.rowCount() == 0)
        addRow();
    else
        m_filterField->clear();
}

void TableView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setFollowing(true);
    if (m_selectionIsStale)
        followSelection();
}

void TableView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_model.setFollowing(false);
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> shown;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!m_filter.isHeading(m_filter.index(row, 0)))
                shown.push_back(row);
    std::ranges::sort(shown);
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    for (int &row : shown)
        row = m_filter.mapToSource(m_filter.index(row, 0)).row();
    return shown;
}

std::optional<RowFacts> TableView::currentRow() const
{
    const QModelIndex current = m_filter.mapToSource(m_table->currentIndex());
    return current.isValid() ? std::optional(m_model.table().facts(current.row())) : std::nullopt;
}

void TableView::selectInWorkspace()
{
    const std::vector<int> rows = m_following ? std::vector<int>() : selectedRows();
    if (rows.empty())
        return;
    m_following = true;
    const Table &table = m_model.table();
    Selection selection = table.selectionOf(table.facts(rows.front()));
    if (rows.size() > 1)
        selection.binding.reset();
    for (const int row : rows)
        selection.entities.merge(table.selectionOf(table.facts(row)).entities);
    m_workspace.select(std::move(selection));
    m_following = false;
}

void TableView::followSelection()
{
    m_selectionIsStale = !isVisible();
    if (m_following || m_selectionIsStale)
        return;
    QModelIndexList rows;
    QModelIndex first;
    QModelIndex last;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.table().isSelected(m_model.table().facts(row), m_workspace.selection()))
            continue;
        const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 1));
        if (!index.isValid())
            continue;
        rows << index;
        if (!first.isValid() || index.row() < first.row())
            first = index;
        if (!last.isValid() || index.row() > last.row())
            last = index;
    }
    m_following = true;
    if (first.isValid())
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rangesOf(rows),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        // As many of them as fit, the first in any case.
        m_table->scrollTo(last);
        m_table->scrollTo(first);
    }
    m_following = false;
}

int TableView::rowOf(plan::EntityRef entity) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.table().facts(row).entity == entity && !m_model.table().facts(row).derived)
            return row;
    return -1;
}

/// The shown cell of a field, or the first of the thing.
QModelIndex TableView::cellOf(const CellOrigin &origin) const
{
    const Table &table = m_model.table();
    for (int row = 0; row < table.rowCount() && !origin.field.empty(); ++row) {
        const RowFacts &facts = table.facts(row);
        if (facts.entity != origin.entity || facts.derived)
            continue;
        for (int column = 1; column < table.columnCount(); ++column) {
            const ColumnFacts said = table.column(column);
            const bool isBare = said.isOfEntity || facts.field.empty();
            const std::string field = (isBare ? std::string() : facts.field + '.') + std::string(said.field);
            if (field == origin.field && !m_table->isColumnHidden(column))
                return m_filter.mapFromSource(m_model.index(row, column));
        }
    }
    return m_filter.mapFromSource(m_model.index(rowOf(origin.entity), 1));
}

void TableView::reveal(const CellOrigin &origin)
{
    m_filterField->clear();
    const QModelIndex index = cellOf(origin);
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_hasArrived = true;
}

void TableView::edit(const RowFacts &row, int column)
{
    const QModelIndex cell = m_filter.mapFromSource(m_model.index(m_model.table().rowOf(row), column));
    if (!cell.isValid())
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

} // namespace portolan::views
