#pragma once

#include "model/plan/resolved_plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan::plan {

/// A thing that was found.
struct SearchMatch {
    EntityRef entity;
    std::string name;
    std::string found; ///< what matched where that is not the name: `5222/tcp`, `100.64.7.0`, `tag:gateway`
    bool operator==(const SearchMatch &) const = default;
};

/// Finds nodes, services, networks, CDNs, routes, groups and notes by name, title, host name, port, address,
/// tag, image or what a note says; numbers are those of the environment. Every word must match the thing
/// somewhere, whatever its case. Best first: by name before by anything else; at most \a most.
std::vector<SearchMatch> search(const ResolvedPlan &resolved, std::string_view words, std::size_t most);

} // namespace portolan::plan
