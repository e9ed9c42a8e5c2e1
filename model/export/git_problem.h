#pragma once

#include "model/text/problem.h"

#include <optional>

namespace portolan::exports {

/// Why git cannot be asked on this machine: libgit2 is missing, or too old. None where it can be.
const std::optional<text::Problem> &gitProblem();

} // namespace portolan::exports
