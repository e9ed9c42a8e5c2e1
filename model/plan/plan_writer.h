#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <string>

namespace portolan::plan {

/// The plan as `*.portolan.yaml`: equal plans give equal bytes. Positions stand in a section of their own at
/// the end.
std::string writePlan(const Plan &plan);

/// One entity as it stands in the plan's file, for copying and for difference views.
text::YamlNode toYaml(const Plan &plan, EntityRef entity);
/// The same as text.
std::string writeEntity(const Plan &plan, EntityRef entity);

/// Replaces the file atomically. Errors: as text::writeFileAtomically.
text::Result<void> writePlanFile(const Plan &plan, const std::string &path);

} // namespace portolan::plan
