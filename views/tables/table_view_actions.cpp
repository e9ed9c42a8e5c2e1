#include "views/tables/table_view.h"

#include "views/workspace/look_of.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDataStream>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace portolan::views {

namespace {

/// On the clipboard beside the text: the table whose rows were copied, and their columns.
constexpr auto rowsType = "application/x-portolan-rows";

} // namespace

QAction *TableView::addRowAction(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // The table takes its keys itself, so that those of the window do not come in between.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_table->addAction(action);
    m_actions.push_back(action);
    return action;
}

void TableView::makeActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *fixes =
        addRowAction(tr("Show fixes"), QKeySequence(Qt::ALT | Qt::Key_Return), [this] { m_fixes->offer(); });
    fixes->setShortcutContext(Qt::WidgetWithChildrenShortcut); // also from within an editor
    addAction(fixes);
    addRowAction(tr("Edit, or go to where it comes from"), QKeySequence(Qt::Key_Return),
                 [this] { enterCurrent(); });
    addRowAction(tr("Copy"), QKeySequence::Copy, [this] { copySelection(); });
    addRowAction(tr("Copy rows"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRows(); });
    addRowAction(tr("Paste"), QKeySequence::Paste, [this] { pasteFromClipboard(); });
    if (!m_words.addRow.isEmpty())
        addRowAction(m_words.addRow, QKeySequence(Qt::Key_Insert), [this] { addRow(); });
    if (!m_words.removeRow.isEmpty())
        addRowAction(m_words.removeRow, QKeySequence::Delete, [this] { removeSelectedRows(); });
    addRowAction(tr("Save as CSV…"), {}, [this] { askAndSaveCsv(); });
    addRowAction(tr("Columns, groups and sorting…"), {}, [this] {
        const int column = std::max(1, m_table->currentIndex().column());
        showHeaderMenu({m_table->horizontalHeader()->sectionViewportPosition(column) + 1, 1});
    });
}

QAction *TableView::actionFor(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.key() == Qt::Key_Enter ? QKeyCombination(key.modifiers(), Qt::Key_Return)
                                                          : key.keyCombination());
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) {
        return action->shortcut().matches(pressed) == QKeySequence::ExactMatch;
    });
    return found == m_actions.end() ? nullptr : *found;
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filterField && event->type() == QEvent::FocusIn)
        m_filter.prepareForWords();
    if (watched != m_table || m_table->isEditing()) // what an editor leaves alone comes by here, too
        return false;
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (handleTyping(*key))
        return true;
    if (m_filter.isHeading(m_table->currentIndex()) && handleHeadingKey(key->key()))
        return true;
    QAction *action = actionFor(*key);
    if (action)
        action->trigger();
    return action != nullptr;
}

/// Keeps what is typed into a derived cell, or behind the step to where it comes from, from changing
/// anything.
bool TableView::handleTyping(const QKeyEvent &key)
{
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space &&
                        !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText) {
        m_hasArrived = false;
        return false;
    }
    const QModelIndex current = m_table->currentIndex();
    if (!current.data(role::Derived).toBool()) {
        if (m_hasArrived)
            m_fixes->explain(tr("This is where it comes from; press Enter to change it"));
        return std::exchange(m_hasArrived, false);
    }
    const auto origin = m_model.table().originOf(m_filter.mapToSource(current).row(), current.column());
    if (!origin)
        m_fixes->explain(tr("This follows from the plan and cannot be edited here"));
    else
        m_fixes->explain(
            tr("This follows from %1; change it there")
                .arg(
                    fromText(plan::toText(m_workspace.plan(), origin->entity)).section(QLatin1Char('/'), 1)));
    return true;
}

bool TableView::handleHeadingKey(int key)
{
    const QModelIndex heading = m_table->currentIndex();
    switch (key) {
    case Qt::Key_Left: m_filter.setCollapsed(heading, true); return true;
    case Qt::Key_Right: m_filter.setCollapsed(heading, false); return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_filter.setCollapsed(heading, !m_filter.isCollapsed(heading)); return true;
    default: return false;
    }
}

void TableView::enterCurrent()
{
    const auto row = currentRow();
    if (!row)
        return;
    if (!row->derived)
        m_table->edit(m_table->currentIndex());
    else if (const auto origin =
                 m_model.table().originOf(m_model.table().rowOf(*row), m_table->currentIndex().column()))
        emit originWanted(*origin);
}

void TableView::addRow()
{
    const auto near = currentRow();
    plan::Edit edit(m_workspace.plan());
    const auto added = m_model.table().add(edit, near ? &*near : nullptr);
    if (!added)
        return m_fixes->explain(tr("Select where it belongs first, on the canvas or in the outline"));
    m_filterField->clear();
    m_workspace.document().apply(std::move(edit).finish(m_words.addRow.toStdString()));
    const int row = m_model.table().rowOf(*added);
    for (int column = 1; column < m_model.columnCount(); ++column)
        if (!m_table->isColumnHidden(column) && m_model.table().isEditable(row, column))
            return this->edit(*added, column);
}

void TableView::removeSelectedRows()
{
    std::vector<RowFacts> rows;
    for (const int row : selectedRows())
        if (m_model.table().isRemovable(m_model.table().facts(row)))
            rows.push_back(m_model.table().facts(row));
    if (rows.empty()) {
        if (!selectedRows().empty())
            m_fixes->explain(tr("These rows follow from routes; change the route instead"));
        return;
    }
    // The last of a list first: the others keep their places.
    std::sort(rows.begin(), rows.end(),
              [](const RowFacts &a, const RowFacts &b) { return a.index > b.index; });
    plan::Edit edit(m_workspace.plan());
    for (const RowFacts &row : rows)
        m_model.table().remove(edit, row);
    m_workspace.document().apply(std::move(edit).finish(m_words.removeRow.toStdString()));
}

std::vector<int> TableView::shownColumns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place);
            column != TableModel::findingColumn && !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

CellBlock TableView::cellsOf(const std::vector<int> &rows) const
{
    CellBlock cells;
    for (const int row : rows) {
        QStringList line;
        for (const int column : shownColumns())
            line << m_model.index(row, column).data(Qt::EditRole).toString();
        cells << line;
    }
    return cells;
}

CellBlock TableView::selectedCells() const
{
    return cellsOf(selectedRows());
}

CellBlock TableView::allCells() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (const QModelIndex index = m_filter.index(row, 0); !m_filter.isHeading(index))
            rows.push_back(m_filter.mapToSource(index).row());
    return CellBlock{titlesOf(shownColumns())} + cellsOf(rows);
}

QStringList TableView::titlesOf(const std::vector<int> &columns) const
{
    QStringList titles;
    for (const int column : columns)
        titles << m_model.table().column(column).title;
    return titles;
}

/// The columns of these titles; -1 for one that is not shown, and so cannot be meant.
std::vector<int> TableView::columnsTitled(const QStringList &titles) const
{
    const std::vector<int> shown = shownColumns();
    const QStringList shownTitles = titlesOf(shown);
    std::vector<int> columns;
    for (const QString &title : titles) {
        const auto at = shownTitles.indexOf(title);
        columns.push_back(at < 0 ? -1 : shown[static_cast<std::size_t>(at)]);
    }
    return columns;
}

void TableView::copySelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (selectedRows().size() > 1)
        copyRows();
    else if (current.isValid() && !m_filter.isHeading(current) &&
             current.column() != TableModel::findingColumn)
        QGuiApplication::clipboard()->setText(toTabbedText({{current.data(Qt::EditRole).toString()}}));
}

void TableView::copyRows()
{
    const CellBlock cells = selectedCells();
    if (cells.isEmpty())
        return;
    auto *copied = new QMimeData;
    copied->setText(toTabbedText(cells));
    QByteArray columns;
    QDataStream stream(&columns, QIODevice::WriteOnly);
    stream << m_words.title << titlesOf(shownColumns());
    copied->setData(rowsType, columns);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void TableView::pasteFromClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    const CellBlock cells = fromTabbedText(copied->text());
    QDataStream stream(copied->data(rowsType));
    QString table;
    QStringList titles;
    stream >> table >> titles;
    if (stream.status() == QDataStream::Ok && table == m_words.title)
        paste(cells, columnsTitled(titles));
    else
        paste(cells);
}

void TableView::paste(const CellBlock &cells)
{
    const std::vector<int> columns = shownColumns();
    const auto first = std::find(columns.begin(), columns.end(), m_table->currentIndex().column());
    paste(cells, {first, columns.end()});
}

void TableView::paste(const CellBlock &cells, const std::vector<int> &columns)
{
    const auto rows = static_cast<qsizetype>(selectedRows().size());
    if (cells.size() == 1 && rows > 1)
        enterCells(CellBlock(rows, cells.front()), columns);
    else if (!cells.isEmpty())
        enterCells(cells, columns);
}

/// At the cell, for as long as it takes to read.
void TableView::sayPasted(int values)
{
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    //: %1 is the key that undoes
    const QString sentence = tr("Pasted %n value(s). %1 takes them back.", "", values)
                                 .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()), sentence, m_table->viewport());
}

bool TableView::enterCells(const CellBlock &cells, const std::vector<int> &columns)
{
    const Table &table = m_model.table();
    plan::Edit edit(m_workspace.plan());
    std::vector<TableModel::Entry> entries;
    const auto current = currentRow();
    const std::vector<int> selected = selectedRows();
    const bool intoSelection = selected.size() > 1 && static_cast<qsizetype>(selected.size()) == cells.size();
    int place = m_table->currentIndex().row();
    for (qsizetype line = 0; line < cells.size(); ++line) {
        while (!intoSelection && place >= 0 && place < m_filter.rowCount() &&
               m_filter.isHeading(m_filter.index(place, 0)))
            ++place;
        const int row = intoSelection ? selected[static_cast<std::size_t>(line)]
                                      : m_filter.mapToSource(m_filter.index(place++, 0)).row();
        const std::optional<RowFacts> facts =
            row >= 0 ? std::optional(table.facts(row)) : table.add(edit, current ? &*current : nullptr);
        if (!facts)
            break;
        for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells[line].size(); ++i) {
            if (columns[i] < 0)
                continue;
            const bool canEdit = row >= 0 ? table.isEditable(row, columns[i]) : table.isEnterable(columns[i]);
            const QString text = cells[line][static_cast<qsizetype>(i)];
            if (canEdit && (row < 0 || fromText(table.text(row, columns[i])) != text))
                entries.push_back({*facts, columns[i], text});
        }
    }
    if (entries.empty())
        return true;
    const int values = static_cast<int>(entries.size());
    const TableModel::Attempt attempt =
        m_model.attempt(std::move(edit), entries, tr("Paste %n value(s)", "", values));
    if (!attempt.verdict.problem.isEmpty()) {
        m_fixes->explain(attempt.verdict.problem);
        return false;
    }
    m_workspace.document().apply(attempt.edit);
    sayPasted(values);
    return true;
}

void TableView::saveCsv(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = toCsv(allCells()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_fixes->explain(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void TableView::askAndSaveCsv()
{
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the table as"),
                                                      m_words.title.toLower() + QStringLiteral(".csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        saveCsv(path);
}

void TableView::setColumnShown(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    if (shown && m_table->columnWidth(column) <= m_table->horizontalHeader()->minimumSectionSize())
        growColumns();
}

void TableView::groupBy(int column)
{
    m_filter.setGroupColumn(column);
}

void TableView::showHeaderMenu(QPoint point)
{
    QMenu menu(this);
    const int pointed = m_table->horizontalHeader()->logicalIndexAt(point);
    if (pointed > TableModel::findingColumn && pointed != m_filter.groupColumn())
        menu.addAction(tr("Group by \"%1\"").arg(m_model.table().column(pointed).title), this,
                       [this, pointed] { groupBy(pointed); });
    if (pointed > TableModel::findingColumn)
        menu.addAction(tr("Sort by \"%1\"").arg(m_model.table().column(pointed).title), this,
                       [this, pointed] { m_table->sortByColumn(pointed, Qt::AscendingOrder); });
    if (m_filter.groupColumn() >= 0)
        menu.addAction(tr("Do not group"), this, [this] { groupBy(-1); });
    if (m_filter.sortColumn() >= 0)
        menu.addAction(tr("Sort as in the plan"), this,
                       [this] { m_table->sortByColumn(-1, Qt::AscendingOrder); });
    menu.addSection(tr("Columns"));
    for (int column = 1; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.table().column(column).title);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(m_table->isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(point));
}

QByteArray TableView::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_model.columnCount() << m_table->horizontalHeader()->saveState() << m_filter.groupColumn();
    return layout;
}

void TableView::restoreLayout(const QByteArray &layout)
{
    m_layout = layout;
    applyLayout();
}

void TableView::applyLayout()
{
    QDataStream stream(m_layout);
    int columns = 0;
    QByteArray header;
    int group = -1;
    stream >> columns >> header >> group;
    if (stream.status() != QDataStream::Ok || columns != m_model.columnCount())
        return;
    m_table->horizontalHeader()->restoreState(header);
    groupBy(group);
}

} // namespace portolan::views
