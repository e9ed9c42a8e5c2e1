#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <set>
#include <string>
#include <string_view>

namespace portolan::compose {

/// An env file as text: notes as comments, values quoted only where Compose would read them differently,
/// expressions left to Compose. A secret stands as a comment, as its value is kept elsewhere. Errors: a
/// variable whose name no env file can hold. Source: Compose specification, env_file; compose-go, dotenv.
text::Result<std::string> writeEnvFile(const plan::EnvFile &file);

/// The variables that a file written by writeEnvFile() names as secrets kept elsewhere.
std::set<std::string> secretsNamedIn(std::string_view content);

/// One value as it stands behind `NAME=`.
std::string writeEnvValue(const std::string &value);

} // namespace portolan::compose
