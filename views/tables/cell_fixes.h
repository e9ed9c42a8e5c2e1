#pragma once

#include <QObject>
#include <QPointer>

#include "views/findings/fix_popup.h"
#include "views/tables/cell_findings.h"
#include "views/tables/expression_editor.h"
#include "views/tables/table_filter.h"

class QTableView;

namespace portolan::views {

/// What is wrong in the cells of a table, and what mends it: beside the editor as one types, and on request.
class CellFixes : public QObject
{
    Q_OBJECT

public:
    CellFixes(QTableView &view, TableModel &model, TableFilter &filter, CheckService &checks,
              const ThemeSource &theme, QObject *parent = nullptr);

    /// Opens the fixes of the current cell; of what is typed there, where somebody types.
    void offer();
    /// Tells why something was not done, at the current cell.
    void explain(const QString &reason);
    FixPopup *popup() const { return m_popup; }
    const CellFindings &findings() const { return m_findings; }

    /// Looks at what is typed into an editor.
    void watch(ExpressionEditor *editor, const QModelIndex &index);

private:
    void tryOut(ExpressionEditor *editor, const QModelIndex &index, const QString &text);
    void showTrial(ExpressionEditor *editor, const QModelIndex &index, const Trial &trial,
                   const plan::Plan &plan);
    void open(const check::Finding &finding, const QModelIndex &index, std::vector<check::Fix> fixes);
    FixPopup *newPopup();
    QRect globalRect(const QModelIndex &index) const;

    QTableView &m_view;
    TableModel &m_model;
    TableFilter &m_filter;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    CellFindings m_findings;
    QPointer<FixPopup> m_popup;
    QPointer<ExpressionEditor> m_editor;
};

} // namespace portolan::views
