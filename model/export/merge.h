#pragma once

#include "model/export/env_variables.h"
#include "model/text/yaml_node.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace portolan::exports {

/// Who says something: the folder, or the plan.
enum class Side : std::uint8_t { Disk, Plan };

/// Something that the folder and the plan both changed since they last agreed, and not to the same.
struct Conflict {
    std::string item; ///< `services.web.ports[0]`, or the name of a variable; empty = the file as a whole
    text::Mark mark;  ///< where the folder's version stands; none where it has none
    std::optional<std::string> base; ///< what both said last, on one line; none = nothing, or not known
    std::optional<std::string> disk; ///< none = the item is gone there
    std::optional<std::string> plan; ///< none = the item is gone there
    std::optional<Side> chosen = {}; ///< whose version is taken; none = nobody has chosen yet
    bool operator==(const Conflict &) const = default;
};

/// True where somebody still has to choose.
inline bool hasOpen(const std::vector<Conflict> &conflicts)
{
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [](const Conflict &conflict) { return !conflict.chosen; });
}

/// Whose version is taken, by item. An item speaks for all within it that are not named, the empty one for
/// all of the file.
using Choices = std::map<std::string, Side, std::less<>>;

/// True when an item is another one or a part of it: `services.web.ports[0]` is within `services.web`.
bool isWithin(std::string_view item, std::string_view other);

/// What became of a map or list in three versions.
struct YamlMerge {
    text::YamlNode tree; ///< at an open conflict it has the folder's version
    std::vector<Conflict> conflicts;
};

/// Merges two versions of a tree that were one: what only one of them changed is taken from it, entry by
/// entry of maps and item by item of lists. Lists whose order is their meaning (`command` ...) are one item.
/// Without a base every difference is a conflict. One that is chosen for is kept, with the choice.
YamlMerge mergeYaml(const text::YamlNode *base, const text::YamlNode &disk, const text::YamlNode &plan,
                    const Choices &choices = {});

struct VariableMerge {
    Variables variables; ///< at an open conflict it has the folder's value
    std::vector<Conflict> conflicts;
};

/// The same for the variables of env files.
VariableMerge mergeVariables(const Variables *base, const Variables &disk, const Variables &plan,
                             const Choices &choices = {});

} // namespace portolan::exports
