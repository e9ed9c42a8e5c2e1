#pragma once

#include "model/firewall/policy.h"

#include <string>
#include <string_view>

/// What the scripts of a node's firewall have in common.
namespace portolan::firewall {

/// `Firewall of node services (atl.chat)`
std::string scriptTitle(const Policy &policy);

/// Bash that ends a script: it calls the script's own function `apply`, by itself or under a guard against
/// lock-out.
///
/// `--confirm SECONDS` calls `save_state FOLDER` and `apply`, and then `restore_state FOLDER` unless somebody
/// types yes or calls the script with `--keep` in time. What waits outlives the session that started it,
/// since losing that session is what it is for. \a name is the folder's, under /run/portolan.
std::string confirmGuard(std::string_view name);

/// One problem for each rule that a file leaves out. \a reasonAgainst gives the reason, or nothing.
std::vector<plan::DerivationProblem> leftOut(const Policy &policy, std::string_view file,
                                             std::string (*reasonAgainst)(const Rule &));

/// \a text cut at \a bytes, between two characters.
std::string_view cutAt(std::string_view text, std::size_t bytes);

} // namespace portolan::firewall
