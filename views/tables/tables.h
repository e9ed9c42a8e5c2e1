#pragma once

#include "views/tables/table.h"

#include <memory>

/// The tables that there are. Each is a short file of columns and of where its rows come from.
namespace portolan::views {

/// Every port binding of the plan, in the order of services; its columns are in ports_table.h.
std::unique_ptr<Table> portsTable(Workspace &workspace);

/// What services listen on, and who uses it.
std::unique_ptr<Table> endpointsTable(Workspace &workspace);

/// The public ways in.
std::unique_ptr<Table> routesTable(Workspace &workspace);

/// The records of all zones: those of routes, and those that somebody wrote.
std::unique_ptr<Table> recordsTable(Workspace &workspace);

/// The rules of all firewalls, in the order in which they are tried.
std::unique_ptr<Table> firewallTable(Workspace &workspace);

/// The entries of all tailnet policies.
std::unique_ptr<Table> policyTable(Workspace &workspace);

/// Every variable, with its value in each environment.
std::unique_ptr<Table> variablesTable(Workspace &workspace);

/// The nodes, and the interfaces of each.
std::unique_ptr<Table> interfacesTable(Workspace &workspace);

} // namespace portolan::views
