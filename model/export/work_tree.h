#pragma once

#include "model/text/problem.h"

#include <optional>
#include <string>

namespace portolan::exports {

/// How the repository around a folder stands, as `git status` tells it.
struct WorkTree {
    std::string branch;          ///< the short name of the one that is checked out; empty = HEAD is detached
    std::size_t uncommitted = 0; ///< paths that the branch has otherwise; of a new folder, the folder alone
    bool operator==(const WorkTree &) const = default;
};

/// The work tree of git that a folder is in, or would be in if it existed; nothing outside of one. Submodules
/// and what git ignores do not count. Reads, never writes. Errors: git cannot be asked on this machine.
text::Result<std::optional<WorkTree>> workTreeOf(const std::string &folder);

} // namespace portolan::exports
