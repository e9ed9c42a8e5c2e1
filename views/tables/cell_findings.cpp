#include "views/tables/cell_findings.h"

#include "views/workspace/look_of.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// Whether a field is `prefix`, or a part of what that is: `ports[2].published` of `ports[2]`.
bool isPartOf(std::string_view field, std::string_view prefix)
{
    return field.starts_with(prefix) &&
           (field.size() == prefix.size() || field[prefix.size()] == '.' || field[prefix.size()] == '[');
}

/// The part of a finding's field behind that of its row.
std::string_view behind(std::string_view field, std::string_view row)
{
    return row.empty() ? field : field.substr(std::min(field.size(), row.size() + 1));
}

} // namespace

bool CellFindings::isIn(const check::RelatedPlace &place, const RowFacts &row, int column) const
{
    if (place.entity != row.entity)
        return false;
    const ColumnFacts that = m_table.column(column);
    const bool isInRow = row.field.empty() || isPartOf(place.field, row.field);
    if (that.kind != role::Severity)
        return !that.field.empty() &&
               (that.isOfEntity ? isPartOf(place.field, that.field)
                                : isInRow && isPartOf(behind(place.field, row.field), that.field));
    for (int other = 0; !isInRow && other < m_table.columnCount(); ++other)
        if (m_table.column(other).isOfEntity && isPartOf(place.field, m_table.column(other).field))
            return true;
    return isInRow;
}

bool CellFindings::concerns(const check::Finding &finding, const RowFacts &row, int column) const
{
    if (row.derived)
        return false;
    if (isIn({finding.entity, finding.field}, row, column))
        return true;
    // What is only mentioned is not to blame, but for the other side of a clash of ports.
    return std::any_of(finding.related.begin(), finding.related.end(), [&](const check::RelatedPlace &place) {
        return bindingAt(place.entity, place.field).has_value() && isIn(place, row, column);
    });
}

std::optional<Severity> CellFindings::markOf(const RowFacts &row, int column) const
{
    std::optional<Severity> worst;
    for (const check::Finding *finding : m_checks.findingsNaming(row.entity)) {
        if (!holdsIn(*finding, m_workspace.environment()) || !concerns(*finding, row, column))
            continue;
        const Severity severity = lookOf(finding->severity);
        worst = worst ? std::min(*worst, severity) : severity;
    }
    return worst;
}

std::vector<const check::Finding *> CellFindings::of(const RowFacts &row, int column) const
{
    std::vector<const check::Finding *> findings;
    for (const check::Finding *finding : m_checks.findingsNaming(row.entity))
        if (holdsIn(*finding, m_workspace.environment()) && concerns(*finding, row, 0))
            findings.push_back(finding);
    std::stable_sort(findings.begin(), findings.end(), [&](const auto *a, const auto *b) {
        const bool hereA = column > 0 && concerns(*a, row, column);
        const bool hereB = column > 0 && concerns(*b, row, column);
        return hereA != hereB ? hereA : a->severity > b->severity;
    });
    return findings;
}

plan::BindingRef bindingOf(const RowFacts &row)
{
    return bindingAt(row.entity, row.field).value_or(plan::BindingRef{});
}

} // namespace portolan::views
