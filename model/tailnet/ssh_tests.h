#pragma once

#include "model/tailnet/directory.h"
#include "model/tailnet/policy_tests.h"

namespace portolan::tailnet {

/// Runs one entry of `sshTests`: may the source's devices log in to the destination's, as which user, and
/// after a check or without? A login that rules both accept and check counts as checked, as the service has
/// it.
std::vector<TestFailure> runSshTest(const Directory &directory, const SshTest &test);

} // namespace portolan::tailnet
