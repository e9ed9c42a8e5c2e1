#pragma once

#include "views/tables/table.h"

namespace portolan::views {

/// The columns of the Ports table, in its order.
namespace port {
enum Column {
    Finding,
    Node,
    Service,
    HostIp,
    Published,
    Target,
    Protocol,
    Application,
    Exposure,
    Source,
    ColumnCount
};
} // namespace port

/// The row of the Ports table that stands for a binding.
RowFacts rowFactsOf(plan::BindingRef binding);

} // namespace portolan::views
