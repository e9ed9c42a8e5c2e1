#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace portolan::compose {

/// Who depends on whom, by names that outlive it.
using Dependencies = std::vector<std::pair<std::string_view, std::vector<std::string_view>>>;

/// The names of one circle of dependencies, the first repeated at the end; empty where there is none.
/// Takes time in proportion to names and dependencies; names that are not listed depend on nothing.
std::vector<std::string> findCycle(const Dependencies &dependencies);

} // namespace portolan::compose
