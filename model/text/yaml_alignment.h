#pragma once

#include "model/text/yaml_node.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace portolan::text {

/// Which item of a list became which.
struct YamlAlignment {
    std::vector<std::optional<std::size_t>> newOf;     ///< by old position; none = it is gone
    std::vector<std::optional<std::size_t>> oldOf;     ///< by new position; none = it is new
    std::vector<std::optional<std::size_t>> movedFrom; ///< by new position: an item that is gone elsewhere
};

/// Pairs the items of two lists, in the order of both: as many equal ones as possible, then those that are
/// most alike. An item that left its place is not paired with its likeness, but told by `movedFrom`.
YamlAlignment align(const std::vector<YamlNode> &before, const std::vector<YamlNode> &after);

} // namespace portolan::text
