#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <string>
#include <string_view>

namespace portolan::compose {

/// An env file as the plan has it: expressions, and secrets without their values. Remarks tell what was left
/// out. Errors: as parseEnvFile().
text::Result<plan::EnvFile> envFileFrom(const std::string &path, std::string_view content,
                                        text::Problems &remarks);

} // namespace portolan::compose
