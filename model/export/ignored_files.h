#pragma once

#include "model/export/difference.h"

#include <set>

namespace portolan::exports {

/// The files that the folder lacks and that git ignores there, such as `.env`: each machine has its own, and
/// no clone has one. Empty outside of a repository, and where git cannot be asked.
std::set<std::string> missingAndIgnored(const Difference &difference);

} // namespace portolan::exports
