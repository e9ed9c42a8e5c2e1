#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// Why ufw cannot state each of the policy's rules that it cannot, in their order. Empty when it can state
/// all.
std::vector<plan::DerivationProblem> ufwProblems(const Policy &policy);

/// The policy as a bash script that calls ufw. Running it again changes nothing.
///
/// The administrator's way in is opened before anything is denied or enabled. Without one, the script changes
/// nothing and ends with status 1, unless it is called with `--force`. The environment variable UFW replaces
/// the command (`UFW="ufw --dry-run"`). Rules that ufw cannot state are left out and named in a comment.
/// Source: ufw(8).
std::string ufwScript(const Policy &policy);

} // namespace portolan::firewall
