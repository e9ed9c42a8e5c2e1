#pragma once

#include <QWidget>

#include "views/findings/check_service.h"
#include "views/findings/fix_popup.h"
#include "views/tables/ports_model.h"
#include "views/tables/table_filter.h"
#include "views/theme/theme_source.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace portolan::views {

class ExpressionEditor;

/// The table of all ports: edited in place, sorted, filtered, with the findings in its cells and their fixes
/// at hand.
class PortsView : public QWidget
{
    Q_OBJECT

public:
    PortsView(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
              QWidget *parent = nullptr);

    PortsModel &model() { return m_model; }
    QTableView &table() { return *m_table; }
    /// The field that filters the rows, to be placed where there is room for it.
    QLineEdit &filterField() { return *m_filterField; }
    FixPopup *popup() const { return m_popup; }

    /// Opens the fixes of the current cell.
    void offerFixes();
    /// Begins to edit a field of a binding.
    void editBinding(plan::BindingRef binding, PortsModel::Column column);
    /// Puts the selected rows on the clipboard, as a spreadsheet takes them.
    void copySelection();

signals:
    void countChanged(int rows);
    void entityActivated(portolan::plan::EntityRef entity);

private:
    void makeTable();
    void makeActions();
    void fitColumns();
    /// Makes room for what has become longer; never takes any that the user gave.
    void growColumns();
    void showEmptiness();
    void selectInWorkspace();
    void followSelection();
    void refreshMarks(const check::FindingsChange &change);
    std::optional<Severity> markOf(plan::BindingRef binding, std::string_view field) const;

    void watchEditor(ExpressionEditor *editor, const QModelIndex &index);
    void tryOut(ExpressionEditor *editor, const QModelIndex &index, const QString &text);
    void showTrial(ExpressionEditor *editor, const QModelIndex &index, const Trial &trial,
                   const plan::Plan &plan);
    FixPopup *newPopup();
    QRect globalRect(const QModelIndex &index) const;
    void openFixes(const check::Finding &finding, const QModelIndex &index, std::vector<check::Fix> fixes);

    Workspace &m_workspace;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    PortsModel m_model;
    TableFilter m_filter;
    QTableView *m_table;
    QLineEdit *m_filterField;
    QLabel *m_emptyText;
    QStackedLayout *m_stack;
    QPointer<FixPopup> m_popup;
    QPointer<ExpressionEditor> m_editor;
    bool m_following = false;
};

} // namespace portolan::views
