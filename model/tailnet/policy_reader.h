#pragma once

#include "model/tailnet/policy_file.h"

#include <optional>

namespace portolan::tailnet {

/// What came of reading a policy file: a policy unless a problem is an error, and every problem found on the
/// way.
struct PolicyReading {
    std::optional<PolicyFile> policy;
    text::Problems problems;
};

/// Reads a policy file and refuses what the service refuses: unknown and repeated keys, names that nothing
/// defines, selectors on the wrong side of a rule, malformed ports and protocols, rules to autogroup:self
/// from what is no user. \a file is its name in messages. Entries of `tests` and `sshTests` are judged when
/// they run, as the service does. Source: Tailscale, syntax reference for the tailnet policy file.
PolicyReading readPolicy(std::string_view file, std::string_view content);

} // namespace portolan::tailnet
