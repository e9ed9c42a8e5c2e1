#pragma once

#include "model/plan/resolved_plan.h"

#include <string>

namespace portolan::exports {

/// `docs/ports.md`: which ports there are, who answers on them and how they are reached, in the plan's
/// environment; and what the plan states beyond its ports and routes because a file cannot do without it.
/// Markdown with aligned tables.
std::string portDocument(const plan::ResolvedPlan &resolved);

} // namespace portolan::exports
