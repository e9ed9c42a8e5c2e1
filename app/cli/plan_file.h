#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <optional>
#include <string>

namespace portolan::cli {

/// A plan and the bytes that it was read from.
struct PlanFile {
    std::string path;
    std::string bytes;
    plan::Plan plan;
};

/// Reads a plan's file; `-` is standard input. Says on standard error what is wrong with it.
std::optional<PlanFile> readPlanFile(const std::string &path);

/// What the file says with another plan written into it: what a person wrote there and the plan's format has
/// no place for, such as comments and blank lines, stays.
std::string updatedText(const PlanFile &file, const plan::Plan &plan);

/// Writes another plan, or text, into the file. Errors: the file is not what was read; it cannot be written.
text::Result<void> updatePlanFile(const PlanFile &file, const plan::Plan &plan);
text::Result<void> updatePlanFile(const PlanFile &file, const std::string &text);

} // namespace portolan::cli
