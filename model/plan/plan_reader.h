#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <optional>
#include <string>

namespace portolan::plan {

/// The version of the file format that this program writes, and the newest that it reads.
inline constexpr int formatVersion = 1;

/// What came of reading a plan: a plan unless a problem is an error, and every problem found on the way.
struct PlanReading {
    std::optional<Plan> plan;
    text::Problems problems;
};

/// Reads `*.portolan.yaml` text. \a file is its name in messages.
/// Goes on behind a problem to find the next. Keys that this version does not know are kept, and warned
/// about. Source: resources/schemas/plan.schema.json.
PlanReading readPlan(std::string_view file, std::string_view content);

/// Reads a plan's file; `-` is standard input.
PlanReading readPlanFile(const std::string &path);

} // namespace portolan::plan
