#pragma once

#include "model/plan/plan.h"

#include <string>

namespace portolan::exports {

/// `.env.example`: every variable that the plan's env files set and its compose files mention, with what is
/// known of it, to be copied and filled in. Secrets and what has no default stand without a value; what has
/// one is commented out. Empty where there is no variable.
std::string exampleEnvFile(const plan::Plan &plan);

} // namespace portolan::exports
