#pragma once

#include "model/layout/chart.h"
#include "views/theme/theme.h"
#include "views/workspace/reached_ports.h"

#include <vector>

namespace portolan::views {

/// Whether a vantage reaches a port, or any port of a service.
enum class Reached : std::uint8_t { No, Yes, WithoutRoute };

/// What a vantage reaches of a chart, part by part. Without a vantage it is off, and every port wears what its
/// bind grants.
class ChartReach
{
public:
    ChartReach() = default;
    /// `plan` must be the one that the chart shows.
    ChartReach(const layout::Chart &chart, const plan::Plan &plan, const reach::Vantage &vantage,
               const ReachedPorts &ports);

    /// One that is off.
    static const ChartReach &off();

    bool isOn() const { return m_isOn; }
    /// What every reached port wears.
    Exposure ink() const { return m_ink; }
    Reached chip(layout::Index at) const { return m_isOn ? m_chips[at] : Reached::No; }
    Reached card(layout::Index at) const { return m_isOn ? m_cards[at] : Reached::No; }
    /// True for a leg of a route that gets through; from the Internet, as far as it does.
    bool edge(layout::Index at) const { return m_isOn && m_edges[at]; }
    /// True for a link of the service that is the vantage, when it gets through.
    bool link(layout::Index at) const { return m_isOn && m_links[at]; }

    bool operator==(const ChartReach &) const = default;

private:
    bool m_isOn = false;
    Exposure m_ink = Exposure::Internet;
    std::vector<Reached> m_chips;
    std::vector<Reached> m_cards;
    std::vector<bool> m_edges;
    std::vector<bool> m_links;
};

/// How a port of a chart is reached.
PortReach reachOf(const layout::PortChip &chip, const ReachedPorts &ports);

} // namespace portolan::views
