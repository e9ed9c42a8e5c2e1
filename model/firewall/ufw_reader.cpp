#include "model/firewall/ufw_reader.h"

#include "model/firewall/ufw_lines.h"

#include <algorithm>

namespace portolan::firewall {

namespace {

/// The way in which a text says its rules, told by its first line that belongs to one of them.
using Reader = void (*)(std::string_view content, UfwGathering &gathering);

Reader readerFor(std::string_view content)
{
    Reader found = nullptr;
    forEachLine(content, [&](std::string_view line, text::Mark) {
        const std::string_view text = trimmed(line);
        if (found)
            return;
        if (text.starts_with("### tuple ###") || text.starts_with("### RULES ###"))
            found = readUfwTuples;
        else if (text.starts_with("Status: ") || (text.starts_with("To ") && text.ends_with("From")))
            found = readUfwStatus;
        else if (text.starts_with("ufw ") || text.starts_with("sudo ufw ") ||
                 text.starts_with("Added user rules"))
            found = readUfwCommands;
    });
    return found;
}

} // namespace

Reading readUfw(std::string_view file, std::string_view content)
{
    UfwGathering gathering(file, content);
    if (const Reader reader = readerFor(content))
        reader(content, gathering);
    else
        gathering.report(
            {1, 1, 0},
            "is nothing that ufw says: give it what \"ufw status verbose\" or \"ufw show added\" "
            "prints, or /etc/ufw/user.rules",
            text::Severity::Error);
    return std::move(gathering).take();
}

} // namespace portolan::firewall
