#include "views/tables/ports_view.h"

#include "views/tables/tables.h"

#include <QTableView>

namespace portolan::views {

PortsView::PortsView(Workspace &workspace, CheckService &checks, const ThemeSource &theme, QWidget *parent)
    : TableView(portsTable(workspace), workspace, checks, theme, parent)
    , m_workspace(workspace)
    , m_checks(checks)
{
    table().sortByColumn(port::Service, Qt::AscendingOrder);
    addRowAction(tr("Use the next free port"), QKeySequence(Qt::ALT | Qt::Key_N),
                 [this] { useNextFreePort(); });
}

void PortsView::useNextFreePort()
{
    const auto row = currentRow();
    if (!row)
        return;
    // What mends two ports that clash is the next one that is free for this.
    check::Finding finding;
    finding.entity = row->entity;
    finding.field = row->field + ".published";
    finding.rule = "port-dup";
    m_checks.findFixes(finding, this, [this](const std::vector<check::Fix> &fixes) {
        if (fixes.empty())
            explain(tr("No port is free for this binding, or its published port cannot be changed"));
        else
            m_workspace.document().apply(fixes.front().transaction);
    });
}

} // namespace portolan::views
