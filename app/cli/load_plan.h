#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>

namespace portolan::cli {

/// Reads a plan's file, or imports the repository that a folder holds. Writes the problems on the way to
/// standard error; none when the input is unreadable. `-` is standard input.
std::optional<plan::Plan> loadPlanOrDirectory(const std::string &path);

} // namespace portolan::cli
