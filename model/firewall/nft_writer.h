#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// The name of the table that holds everything portolan.nft writes.
inline constexpr std::string_view nftTable = "portolan";

/// Why portolan.nft cannot state each of the policy's rules that it cannot, in their order.
std::vector<plan::DerivationProblem> nftProblems(const Policy &policy);

/// The policy as a file for `nft -f`: one table of its own, replaced as a whole in one transaction; no other
/// table is touched.
///
/// What goes to the node's own addresses is judged before Docker translates it, so that the ports of
/// containers are held by the same rules as those of processes. Neighbour discovery, the ICMP that IP itself
/// needs and the answers of DHCP always pass. Run as a program, the file loads itself; for `--confirm` see
/// confirmGuard(). Needs Linux 5.9 where the policy rejects. Source: nft(8).
std::string nftRuleset(const Policy &policy);

} // namespace portolan::firewall
