#pragma once

#include "model/export/difference.h"

namespace portolan::exports {

/// One thing that a file says, as people count them.
struct Entry {
    std::string_view kind; ///< `port`, `service`, `variable`, `record`, `rule` ...
    std::string
        owner; ///< what tells it from others of its kind; several may share one (the ports of a service)
    std::string content;
    bool operator==(const Entry &) const = default;
};

/// What a file says. Of a kind that is prose or a drawing, and of a file that cannot be read: nothing.
std::vector<Entry> entriesOf(ArtefactKind kind, const std::string &bytes);

/// `4 ports`, for people.
std::string counted(std::string_view kind, std::size_t count);

/// `4 ports, 1 service`: how much of what the files say would be added, changed or removed by writing them.
std::string entrySummary(const Difference &difference);

/// A file that would lose so much that somebody should be asked.
struct MassDeletion {
    std::string path;
    std::string_view kind; ///< of the entries that are counted: services, variables, records, rules ...
    std::size_t deleted = 0;
    std::size_t total = 0;
    bool operator==(const MassDeletion &) const = default;
};

/// The files that would lose more than 30 % of their entries, and more than one.
std::vector<MassDeletion> massDeletions(const Difference &difference);

} // namespace portolan::exports
