#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// What begins the comment of every rule that ufw.sh adds: by it the script knows its own again.
inline constexpr std::string_view ufwMark = "portolan";

/// Why ufw cannot state each of the policy's rules that it cannot, in their order. Empty when it can state
/// all.
std::vector<plan::DerivationProblem> ufwProblems(const Policy &policy);

/// The policy as a bash script that calls ufw. Running it again changes nothing.
///
/// The administrator's way in is opened before anything is denied, taken away or enabled. Without one, the
/// script changes nothing and ends with status 1, unless it is called with `--force`. Rules that an earlier
/// run added and the policy no longer has are removed; those of others stay. The environment variable UFW
/// replaces the command (`UFW="ufw --dry-run"`), UFW_ROOT the folder that holds its etc. Rules that ufw
/// cannot state are left out and named in a comment. For `--confirm` see confirmGuard(). Source: ufw(8).
std::string ufwScript(const Policy &policy);

} // namespace portolan::firewall
