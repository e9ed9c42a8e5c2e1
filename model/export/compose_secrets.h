#pragma once

#include "model/text/problem.h"

#include <string>
#include <string_view>

namespace portolan::exports {

/// The text of a compose file with asterisks in the places of its secrets. Comments stay as they are.
/// Errors: the file cannot be read, so that its secrets cannot be told.
text::Result<std::string> withoutComposeSecrets(std::string_view content);

/// The text with the secrets that another version of the file has in those places; where that has none, with
/// a variable that is required. As it is where it has no asterisks, or one of both cannot be read.
std::string withComposeSecretsOf(const std::string &content, std::string_view other);

} // namespace portolan::exports
