#pragma once

#include "model/tailnet/tailnet.h"

namespace portolan::tailnet {

/// Why one assertion of a policy's tests does not hold, or cannot be understood.
struct TestFailure {
    std::string message;
    text::Mark mark; ///< in the policy file

    bool operator==(const TestFailure &) const = default;
};

struct TestReport {
    int tests = 0;  ///< entries of tests and sshTests
    int failed = 0; ///< of them
    std::vector<TestFailure> failures;

    bool operator==(const TestReport &) const = default;
};

/// Runs a policy's own tests: `tests`, then `sshTests`.
///
/// A source reaches a destination when each device of the one reaches each device of the other at one address
/// of both at least. Users and tags without a device in the tailnet are tested on a device made up for them,
/// so that an empty tailnet will do. A test that cannot be understood fails: a name that nothing defines, a
/// user whom the tailnet does not list, a destination that is not one host and one port, a protocol without
/// ports. Source: Tailscale, syntax reference for the tailnet policy file, tests; the answers of the service.
TestReport runPolicyTests(const PolicyFile &policy, const Tailnet &tailnet);

} // namespace portolan::tailnet
