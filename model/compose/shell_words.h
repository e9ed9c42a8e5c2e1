#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::compose {

/// Splits a command line into words: quotes and backslashes as in a shell, no variables, nothing after an
/// operator
/// (`;`, `&`, `|`, `<`, `>`). nullopt where a quote is not closed or a bracket stands alone.
/// Source: mattn/go-shellwords, which Compose uses for `command` and `entrypoint`.
std::optional<std::vector<std::string>> shellWords(std::string_view line);

} // namespace portolan::compose
