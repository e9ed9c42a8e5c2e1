#pragma once

#include <string_view>
#include <vector>

namespace portolan::registry {

/// What a column of a table of ports tells.
enum class Column : std::uint8_t {
    Other,
    Port,
    Target, ///< the port inside the container
    Transport,
    Service,
    Container,
    Application,
    BindAddress,
    Variable,
    File,
    UsedBy
};

/// What a column with that heading tells, in whichever of its usual words.
Column columnOf(std::string_view heading);

/// The headings that a line consists of, when they are known ones that were run together
/// (`PortServiceContainer`); empty when it is no such line.
std::vector<std::string_view> runTogetherHeadings(std::string_view line);

} // namespace portolan::registry
