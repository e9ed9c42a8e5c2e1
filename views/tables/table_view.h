#pragma once

#include <QTableView>

#include "views/tables/cell_fixes.h"
#include "views/tables/cell_text.h"
#include "views/tables/table_filter.h"
#include "views/theme/empty_state.h"
#include "views/theme/theme_source.h"

#include <memory>

class QAction;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace portolan::views {

/// The cells of a table.
class TableGrid : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;
    bool isEditing() const { return state() == EditingState; }
};

/// A table on screen: edited in place, sorted, filtered, grouped, with the findings in its cells and their
/// fixes at hand, and in step with what is selected elsewhere.
class TableView : public QWidget
{
    Q_OBJECT

public:
    TableView(std::unique_ptr<Table> rows, Workspace &workspace, CheckService &checks,
              const ThemeSource &theme, QWidget *parent = nullptr);

    TableModel &model() { return m_model; }
    TableFilter &filter() { return m_filter; }
    QTableView &table() { return *m_table; }
    /// The field that filters the rows, to be placed where there is room for it.
    QLineEdit &filterField() { return *m_filterField; }
    FixPopup *popup() const { return m_fixes->popup(); }

    /// Opens the fixes of the current cell.
    void offerFixes() { m_fixes->offer(); }
    /// Begins to edit a cell.
    void edit(const RowFacts &row, int column);
    /// Whether the table has a row of a thing.
    bool has(plan::EntityRef entity) const { return rowOf(entity) >= 0; }
    /// Makes the cell current that a derived one comes from. What is still being typed does not change it.
    void reveal(const CellOrigin &origin);
    /// Tells why something was not done, at the current cell.
    void explain(const QString &reason) { m_fixes->explain(reason); }

    /// Adds a row near the current one and begins to edit it.
    void addRow();
    void removeSelectedRows();
    /// Follows a derived row to what it comes from; edits any other.
    void enterCurrent();

    /// The selected rows, or all that are shown, as they are shown; with the titles of columns if wanted.
    CellBlock selectedCells() const;
    CellBlock allCells() const;
    /// Puts the current cell on the clipboard; the selected rows where there are several.
    void copySelection();
    /// Puts the selected rows on the clipboard, as a spreadsheet takes them.
    void copyRows();
    /// Puts what is on the clipboard into the table: rows that were copied as rows of it into the columns
    /// they had, anything else into the cells from the current one on.
    void pasteFromClipboard();
    /// Puts cells into those from the current one on, one line of them into all selected rows; adds rows for
    /// what goes beyond the last. As one transaction, or not at all.
    void paste(const CellBlock &cells);
    void saveCsv(const QString &path);

    /// Gives the rows an action more, with its shortcut.
    QAction *addRowAction(const QString &text, const QKeySequence &key, std::function<void()> act);
    std::optional<RowFacts> currentRow() const;

    void setColumnShown(int column, bool shown);
    void groupBy(int column);
    /// Columns, their order, sorting and grouping, to be kept.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void countChanged(int rows);
    void entityActivated(portolan::plan::EntityRef entity);
    /// The user wants to see what a derived cell comes from.
    void originWanted(const portolan::views::CellOrigin &origin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    void makeActions();
    void fitColumns();
    void applyLayout();
    /// Makes room for what has become longer; never takes any that the user gave.
    void growColumns();
    void showEmptiness();
    void endEmptiness();

    void selectInWorkspace();
    void followSelection();
    void activate(const QModelIndex &index);
    std::vector<int> selectedRows() const;
    int rowOf(plan::EntityRef entity) const;
    QModelIndex cellOf(const CellOrigin &origin) const;

    QAction *actionFor(const QKeyEvent &key) const;
    bool handleHeadingKey(int key);
    bool handleTyping(const QKeyEvent &key);
    void showHeaderMenu(QPoint point);
    void askAndSaveCsv();

    std::vector<int> shownColumns() const;
    CellBlock cellsOf(const std::vector<int> &rows) const;
    QStringList titlesOf(const std::vector<int> &columns) const;
    std::vector<int> columnsTitled(const QStringList &titles) const;
    void paste(const CellBlock &cells, const std::vector<int> &columns);
    void sayPasted(int values);
    bool enterCells(const CellBlock &cells, const std::vector<int> &columns);

    Workspace &m_workspace;
    const ThemeSource &m_theme;
    TableModel m_model;
    TableFilter m_filter;
    TableWords m_words;
    TableGrid *m_table;
    QLineEdit *m_filterField;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    CellFixes *m_fixes;
    std::vector<QAction *> m_actions;
    QByteArray m_layout;     ///< to be restored once there are as many columns as it has
    int m_fittedColumns = 0; ///< how many there were when they were fitted
    bool m_following = false;
    bool m_selectionIsStale = false;
    bool m_hasArrived = false; ///< from a derived cell, by a step that typing may still follow
};

} // namespace portolan::views
