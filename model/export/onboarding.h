#pragma once

#include "model/plan/resolved_plan.h"

#include <string>

namespace portolan::exports {

/// `docs/onboarding.md`: for somebody new. What runs where, how each public name reaches its service step by
/// step, and how to change a port safely, in the plan's environment. Markdown with a Mermaid chart.
std::string onboarding(const plan::ResolvedPlan &resolved);

} // namespace portolan::exports
