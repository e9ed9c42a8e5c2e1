#include "model/compose/head_comment.h"

#include <algorithm>

namespace portolan::compose {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t\r"), text.size());
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

std::string headComment(std::string_view content)
{
    std::string note;
    while (content.starts_with('#')) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = trimmed(content.substr(1, end - 1));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.find_first_not_of("=-#*") == std::string_view::npos)
            continue;
        if (!note.empty())
            note += '\n';
        note += line;
    }
    return note;
}

} // namespace portolan::compose
