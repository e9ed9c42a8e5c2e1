#pragma once

#include "model/edit/connection.h"

namespace portolan::edit {

/// A route from the Internet, or through a CDN, to a port of a service.
tl::expected<Meaning, Refusal> publicWay(const plan::ResolvedPlan &resolved, plan::EntityRef from,
                                         const End &to);

/// The networks between nodes that both are attached to, overlays first.
std::vector<plan::NetworkId> commonNetworks(const plan::Plan &plan, plan::NodeId one, plan::NodeId other);

} // namespace portolan::edit
