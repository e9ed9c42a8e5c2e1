#pragma once

#include "views/findings/check_service.h"
#include "views/tables/table.h"

namespace portolan::views {

/// Which findings are about which cells of a table.
class CellFindings
{
public:
    CellFindings(const Table &table, const CheckService &checks, const Workspace &workspace)
        : m_table(table)
        , m_checks(checks)
        , m_workspace(workspace)
    {
    }

    /// Whether a finding is about a cell; in the column of findings, about anything in the row.
    bool concerns(const check::Finding &finding, const RowFacts &row, int column) const;

    /// The worst severity of what holds in the environment shown.
    std::optional<Severity> markOf(const RowFacts &row, int column) const;

    /// Those on a row that hold there: first those of a cell, then by severity.
    std::vector<const check::Finding *> of(const RowFacts &row, int column) const;

private:
    bool isIn(const check::RelatedPlace &place, const RowFacts &row, int column) const;

    const Table &m_table;
    const CheckService &m_checks;
    const Workspace &m_workspace;
};

/// The binding that a row stands for; that of no service for a row of another kind.
plan::BindingRef bindingOf(const RowFacts &row);

} // namespace portolan::views
