#pragma once

#include "model/firewall/policy.h"

#include <string>
#include <vector>

namespace portolan::firewall {

/// The bridges of container networks, as patterns with a `*` at the end: those that Docker names itself, then
/// those that the plan names. Source: Docker, bridge and overlay network drivers.
std::vector<std::string> containerBridges(const Policy &policy);

/// The node's own interfaces that look like bridges of containers, but are none: br-lan of a router.
std::vector<std::string> outsideBridges(const Policy &policy);

} // namespace portolan::firewall
