#pragma once

#include "model/plan/address.h"

#include <string_view>
#include <vector>

namespace portolan::registry {

/// One port, or range of ports, of a cell.
struct WrittenPort {
    plan::PortRange ports;
    plan::PortRange target;                  ///< inside the container, where the cell names it; else none
    std::vector<plan::Transport> transports; ///< empty = the cell does not say

    bool operator==(const WrittenPort &) const = default;
};

/// The ports that a cell names, in whichever of the usual ways: `6697`, `3478/udp`, `53 (TCP/UDP)`,
/// `10000–10100`, `80, 443`, `127.0.0.1:8080:80`, `8080 → 80`, `${PORT:-8080}:80`. What is no port is passed
/// over.
std::vector<WrittenPort> portsIn(std::string_view cell);

/// The transport protocols that a text names.
std::vector<plan::Transport> transportsIn(std::string_view text);

} // namespace portolan::registry
