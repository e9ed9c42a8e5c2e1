#pragma once

#include "model/check/overview.h"

#include <vector>

namespace portolan::check {

/// How two uses of a node's ports stand in each other's way.
enum class ClashKind : std::uint8_t {
    Same,    ///< the same ports, both at once
    Overlap, ///< ranges that have some ports in common, both at once
    Later,   ///< as soon as a service starts that does not start in the environment
};

/// A use of ports that clashes with uses that stand before it in the table.
struct Clash {
    PortUse use;
    ClashKind kind = ClashKind::Same;
    std::vector<PortUse> others; ///< at most mostOthers, however many there are
};

/// A wildcard pile-up has quadratically many pairs; nobody reads them.
inline constexpr std::size_t mostOthers = 8;

/// The clashes on a node, in the order of the port table; each use at most once for every kind.
///
/// Two uses clash when protocol, ports and addresses overlap. Without a host address a port is taken on all
/// of them, 0.0.0.0 is every IPv4 and :: every IPv6 address. Services that do not start clash with one that
/// does, and with those that the same profile starts; services of the same image in different profiles are
/// alternatives, and do not.
std::vector<Clash> findClashes(const Situation &here, plan::NodeId node);

} // namespace portolan::check
