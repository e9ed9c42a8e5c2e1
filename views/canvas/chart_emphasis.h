#pragma once

#include "model/layout/chart.h"
#include "views/canvas/chart_reach.h"
#include "views/workspace/workspace.h"

#include <vector>

namespace portolan::views {

enum class Emphasis : std::uint8_t { Plain, Lit, Dimmed };

/// Which parts of a chart a selection brings forward: the selected things, the routes through them, what they
/// use and what uses them. All else is dimmed; frames, rails and places never are. Without a selection
/// everything is plain.
class ChartEmphasis
{
public:
    ChartEmphasis() = default;
    ChartEmphasis(const layout::Chart &chart, const Selection &selection);
    /// Only these things themselves, without what leads to them.
    static ChartEmphasis onlyOf(const layout::Chart &chart, const std::set<plan::EntityRef> &things);
    /// What a vantage reaches, and by which routes.
    static ChartEmphasis ofReach(const layout::Chart &chart, const ChartReach &reach);

    /// False when nothing of the chart is selected, so that nothing is dimmed.
    bool isFocused() const { return !m_cards.empty() || !m_edges.empty(); }

    Emphasis card(layout::Index at) const { return of(m_cards, at); }
    Emphasis chip(layout::Index at) const { return of(m_chips, at); }
    Emphasis edge(layout::Index at) const { return of(m_edges, at); }
    Emphasis link(layout::Index at) const { return of(m_links, at); }

    bool operator==(const ChartEmphasis &) const = default;

private:
    using Marks = std::vector<Emphasis>;
    template <class Lights>
    void take(Lights &lights);
    static Emphasis of(const Marks &marks, layout::Index at)
    {
        return marks.empty() ? Emphasis::Plain : marks[at];
    }

    Marks m_cards;
    Marks m_chips;
    Marks m_edges;
    Marks m_links;
};

} // namespace portolan::views
