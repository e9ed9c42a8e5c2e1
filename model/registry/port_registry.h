#pragma once

#include "model/registry/port_cell.h"
#include "model/text/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan::registry {

/// What a list of ports is about.
enum class ListKind : std::uint8_t {
    Published, ///< ports of containers that their node answers at
    Internal,  ///< ports that only containers use among themselves
    Native     ///< ports of daemons outside Compose
};

/// A row of such a list. What the list does not tell is empty.
struct DocumentedPort {
    ListKind kind = ListKind::Published;
    WrittenPort port;
    std::string service;
    std::string container;
    std::string bindAddress;
    std::string variable;
    std::string file;
    /// The row is known by its number only, and by the text behind it, whose cells were run together.
    bool isRunTogether = false;
    text::Mark mark;

    bool operator==(const DocumentedPort &) const = default;
};

/// Every row of a document's lists of ports, in their order. A list is a table with a column of ports whose
/// heading, or else columns, tell what it is about; tables of firewall rules, records and the like are passed
/// over.
std::vector<DocumentedPort> portRegistryOf(std::string_view document);

} // namespace portolan::registry
