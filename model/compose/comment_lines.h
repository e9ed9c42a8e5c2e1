#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace portolan::compose {

/// A note as `#` lines, each after \a indent spaces. Whatever the note holds, nothing of it leaves its
/// comment.
inline std::string commentLines(std::string_view note, std::size_t indent = 0)
{
    std::string lines;
    while (!note.empty()) {
        const std::size_t end = std::min(note.find_first_of("\r\n"), note.size());
        std::string line(note.substr(0, end));
        std::replace_if(
            line.begin(), line.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
        lines.append(indent, ' ').append(line.empty() ? "#" : "# ").append(line).append("\n");
        note.remove_prefix(std::min(end + (note.substr(end, 2) == "\r\n" ? 2 : 1), note.size()));
    }
    return lines;
}

} // namespace portolan::compose
