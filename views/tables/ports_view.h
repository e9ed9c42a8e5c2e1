#pragma once

#include "views/tables/ports_table.h"
#include "views/tables/table_view.h"

namespace portolan::views {

/// The table of all ports.
class PortsView : public TableView
{
    Q_OBJECT

public:
    PortsView(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
              QWidget *parent = nullptr);

    /// Begins to edit a field of a binding.
    void editBinding(plan::BindingRef binding, port::Column column) { edit(rowFactsOf(binding), column); }

    /// Puts the next free port into the current row.
    void useNextFreePort();

private:
    Workspace &m_workspace;
    CheckService &m_checks;
};

} // namespace portolan::views
