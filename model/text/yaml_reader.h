#pragma once

#include "model/text/yaml_node.h"

#include <cstddef>
#include <string_view>

namespace portolan::text {

/// What a hostile file may cost at most. The defaults leave two orders of magnitude above any file seen in
/// real projects.
struct YamlLimits {
    std::size_t nodes = 4'000'000;      ///< nodes of the result, copies made by aliases included
    std::size_t aliasedNodes = 400'000; ///< nodes made by aliases and merge keys alone
    std::size_t depth = 128;            ///< collections within collections
};

struct YamlReading {
    std::vector<YamlNode> documents; ///< complete only when `problems` has no error
    Problems problems;
};

/// Reads every document of a YAML stream, with line and column of every key and value.
///
/// Aliases are replaced by copies of what they name (an alias inside its own anchor is refused); merge keys
/// `<<` are applied, a key of the map itself winning over a merged one and an earlier map of a list over a
/// later one. A key that the map itself tags `!reset` takes the merged value, tagged `!override`: Compose
/// resets before it merges keys. A key that stands twice in one map is an error at its second place; reading
/// goes on behind it to find more. Errors: malformed YAML, text that is not UTF-8, a limit reached. No
/// exception leaves this function. Source: YAML 1.2.2; merge keys: yaml.org/type/merge.html.
YamlReading readYaml(std::string_view file, std::string_view content, const YamlLimits &limits = {});

} // namespace portolan::text
