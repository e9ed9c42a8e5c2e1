#pragma once

#include "model/layout/chart.h"
#include "views/theme/theme.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace portolan::views {

/// A place that something was found about: an entity, and the keys of the plan's file where it is one of its
/// fields
/// (`ports[2].published`).
struct MarkedField {
    plan::EntityRef entity;
    std::string field;
    auto operator<=>(const MarkedField &) const = default;
};

/// The worst that was found about each place.
using FieldMarks = std::map<MarkedField, Severity>;

/// What was found, by the parts of a chart that show it: the worst only.
class ChartMarks
{
public:
    /// How many places of a node are marked, its services' included, and the worst of them.
    struct Tally {
        int count = 0;
        Severity worst = Severity::Ok;
        bool operator==(const Tally &) const = default;
    };

    ChartMarks() = default;
    ChartMarks(const layout::Chart &chart, const FieldMarks &marks);

    std::optional<Severity> node(layout::Index at) const { return of(m_nodes, at); }
    std::optional<Severity> card(layout::Index at) const { return of(m_cards, at); }
    std::optional<Severity> edge(layout::Index at) const { return of(m_edges, at); }
    std::optional<Severity> link(layout::Index at) const { return of(m_links, at); }
    std::optional<Severity> rail(layout::Index at) const { return of(m_rails, at); }
    /// Whether the number on a chip is what an error is about.
    bool isGuilty(layout::Index chip) const { return !m_guilty.empty() && m_guilty[chip]; }
    Tally tally(layout::Index node) const { return m_tallies.empty() ? Tally{} : m_tallies[node]; }

    bool operator==(const ChartMarks &) const = default;

private:
    using Severities = std::vector<std::optional<Severity>>;
    using LineMarks = std::unordered_map<plan::EntityRef, Severity>; ///< of routes, links and networks
    static std::optional<Severity> of(const Severities &severities, layout::Index at)
    {
        return severities.empty() ? std::nullopt : severities[at];
    }
    void markLines(const layout::Chart &chart, const LineMarks &marks);
    void markChip(const layout::Chart &chart, layout::Index card, const MarkedField &place);
    void count(layout::Index node, Severity severity);

    Severities m_nodes;
    Severities m_cards;
    Severities m_edges; ///< of a route its last leg, which is its own
    Severities m_links;
    Severities m_rails;
    std::vector<bool> m_guilty;
    std::vector<Tally> m_tallies;
};

} // namespace portolan::views
