#pragma once

#include "model/plan/resolved_plan.h"

#include <string>
#include <string_view>

namespace portolan::edit {

/// What gives a variable its value in an environment: the environment itself, else the last of its env files
/// that has it; nullptr when nothing does. Source: Compose, environment variables precedence.
const plan::EnvVariable *definitionOf(const plan::Plan &plan, const plan::Environment &environment,
                                      std::string_view name);

/// Changes what gives a variable its value in an environment, for the other environments that share it, too.
/// A variable that has none there gets one in the last env file, or in the environment where that has no
/// files. Errors: a secret, whose value stays outside the plan; the message says so.
text::Result<void> setVariable(plan::Edit &edit, plan::EnvironmentId environment, std::string_view name,
                               const std::string &value);

/// Gives a variable a value in one environment, whatever its env files say.
text::Result<void> setVariableOnlyIn(plan::Edit &edit, plan::EnvironmentId environment, std::string_view name,
                                     const std::string &value);

/// Gives a variable another name wherever it is defined. Errors: a name that cannot be one, or is taken.
text::Result<void> renameVariable(plan::Edit &edit, const std::string &from, const std::string &to);

/// Takes a variable out of every env file and environment.
void removeVariable(plan::Edit &edit, std::string_view name);

} // namespace portolan::edit
