#pragma once

#include <string>
#include <string_view>

namespace portolan::compose {

/// The text without the spaces around it.
std::string_view trimmed(std::string_view text);

/// The comment block at the head of a file, its rules of `=` and `-` left out.
std::string headComment(std::string_view content);

} // namespace portolan::compose
