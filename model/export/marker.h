#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace portolan::exports {

/// How a file format writes a comment of one line.
enum class CommentStyle : std::uint8_t { Hash, Slashes, Semicolon, Markup };

/// \a bytes with the line that tells who wrote them: at the top, but below a `#!` or `<?xml` line.
std::string withMarker(const std::string &bytes, CommentStyle style, std::string_view planName);

/// \a bytes with nothing in the place of those words; the line stays.
std::string withoutMarker(std::string bytes);

} // namespace portolan::exports
