#pragma once

#include "model/firewall/reading.h"

#include <string_view>

namespace portolan::firewall {

/// Reads what `nft -j list ruleset` prints.
///
/// The first chain at each of the hooks input, forward and output that has rules says what comes in, is
/// passed on and goes out; chains it jumps to are followed. What every ruleset needs (replies, loopback,
/// ICMP, neighbour discovery, DHCP, containers' own connections) is no rule of a plan and is only noticed
/// where it is missing. Chains of Docker, ufw, Tailscale and others who write their own are left alone.
/// Source: libnftables-json(5).
Reading readNft(std::string_view file, std::string_view content);

} // namespace portolan::firewall
