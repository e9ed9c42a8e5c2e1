#pragma once

#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace portolan::plan {

/// The variables that the expressions of a service mention, those of its body too, each once, in order of
/// appearance.
std::vector<std::string> variablesIn(const Service &service);

} // namespace portolan::plan
