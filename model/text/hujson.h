#pragma once

#include "model/text/yaml_node.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace portolan::text {

/// What a hostile file may cost at most.
struct HujsonLimits {
    std::size_t nodes = 4'000'000; ///< values of the result
    std::size_t depth = 128;       ///< collections within collections
};

struct HujsonReading {
    std::optional<YamlNode> root; ///< what the text says; nothing when it is malformed
    Problems problems;
};

/// Reads JSON that may have comments and commas behind the last entry, with the place of every key and value.
///
/// The tree is that of YAML: objects are maps, strings are quoted scalars, numbers and booleans plain ones.
/// Keys that stand twice in one object are an error at the second place, though the tree has both. Errors:
/// malformed text, text that is not UTF-8, a limit reached. Source: RFC 8259; the extensions:
/// github.com/tailscale/hujson.
HujsonReading readHujson(std::string_view file, std::string_view content, const HujsonLimits &limits = {});

} // namespace portolan::text
