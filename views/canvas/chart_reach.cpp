#include "views/canvas/chart_reach.h"

#include "views/workspace/vantage_choice.h"

#include <algorithm>

namespace portolan::views {

using layout::Index;

namespace {

Reached markOf(const PortReach &reach)
{
    if (!reach.any())
        return Reached::No;
    return reach.withoutRoute ? Reached::WithoutRoute : Reached::Yes;
}

} // namespace

PortReach reachOf(const layout::PortChip &chip, const ReachedPorts &ports)
{
    const plan::PortRange inside = chip.target.isNone() ? chip.ports : chip.target;
    std::optional<std::size_t> binding;
    if (chip.binding != layout::PortChip::no)
        binding = static_cast<std::size_t>(chip.binding);
    return ports.at({chip.service, inside.first, chip.transport}, binding);
}

ChartReach::ChartReach(const layout::Chart &chart, const plan::Plan &plan, const reach::Vantage &vantage,
                       const ReachedPorts &ports)
    : m_isOn(true)
    , m_ink(inkOf(plan, vantage))
    , m_cards(chart.cards.size(), Reached::No)
    , m_edges(chart.edges.size(), false)
    , m_links(chart.links.size(), false)
{
    m_chips.reserve(chart.chips.size());
    for (const layout::PortChip &chip : chart.chips) {
        m_chips.push_back(markOf(reachOf(chip, ports)));
        m_cards[chip.card] = std::max(m_cards[chip.card], m_chips.back());
    }
    const auto getsThrough = [&](plan::RouteId id) {
        const plan::Route *route = plan.find(id);
        return route && ports.at({route->target, route->targetPort, route->transport}).byRoute;
    };
    std::vector<bool> through(chart.edgeRoutes.size());
    std::transform(chart.edgeRoutes.begin(), chart.edgeRoutes.end(), through.begin(), getsThrough);
    for (Index at = 0; at < chart.edges.size(); ++at) {
        const layout::RouteEdge &edge = chart.edges[at];
        // What comes in from the Internet comes as far as the port there, wherever it ends.
        if (wantsRoutes(vantage) && edge.place != layout::none && edge.toChip != layout::none) {
            m_edges[at] = m_chips[edge.toChip] != Reached::No;
            continue;
        }
        const auto first = through.begin() + edge.routes.first;
        m_edges[at] = std::find(first, first + edge.routes.count, true) != first + edge.routes.count;
    }
    for (Index at = 0; at < chart.links.size(); ++at) {
        const layout::LinkEdge &link = chart.links[at];
        m_links[at] = vantage.entity && link.fromCard != layout::none &&
                      chart.cards[link.fromCard].entity == vantage.entity && link.toChip != layout::none &&
                      m_chips[link.toChip] != Reached::No;
    }
}

const ChartReach &ChartReach::off()
{
    static const ChartReach none;
    return none;
}

} // namespace portolan::views
