#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// Why docker-user.sh cannot state each of the policy's rules that it cannot, in their order.
std::vector<plan::DerivationProblem> dockerUserProblems(const Policy &policy);

/// The part of the policy that is about published container ports, as a bash script that fills chains of its
/// own and leads Docker's DOCKER-USER there. Running it again changes nothing.
///
/// Rules match the address and port that the sender wrote: Docker has translated them when DOCKER-USER is
/// asked. Also closed are containers that a neighbour addresses directly. Ends with status 1, and says why,
/// where Docker has no chain DOCKER-USER or nothing leads to it. For `--confirm` see confirmGuard(). Source:
/// Docker, Packet filtering and firewalls; iptables-extensions(8), conntrack.
std::string dockerUserScript(const Policy &policy);

} // namespace portolan::firewall
