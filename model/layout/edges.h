#pragma once

#include "model/layout/chart.h"
#include "model/text/say.h"

#include <unordered_map>

/// Which ports public traffic arrives at, and who passes it on to whom.
namespace portolan::layout {

/// A port of a service that routes arrive at.
struct Arrival {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    ArrivalRole role = ArrivalRole::Direct;
    std::string application; ///< what all its routes speak; empty when they differ
    std::vector<plan::RouteId> routes;
};

using ArrivalsOfService = std::unordered_map<plan::ServiceId, std::vector<Arrival>>;

/// Where the plan's routes arrive: at the proxy, or at the target of a direct route.
ArrivalsOfService arrivalsOf(const plan::Plan &plan);

/// The words for a port that a proxy takes; empty for a direct one.
text::Phrase phraseOf(ArrivalRole role);

/// The published chip of a card's dock that listens on that port of the node, or none.
Index listeningChip(const Chart &chart, Index card, std::uint16_t port, plan::Transport transport);

/// The chip of a card's dock behind which that port of the service lies, published ones first, or none.
Index targetChip(const Chart &chart, Index card, std::uint16_t port, plan::Transport transport);

/// Adds route edges and links, without ways, to a chart that has its places, cards and chips.
void addEdges(Chart &chart, const plan::ResolvedPlan &resolved);

} // namespace portolan::layout
