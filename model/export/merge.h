#pragma once

#include "model/export/env_variables.h"
#include "model/text/yaml_node.h"

#include <cstdint>
#include <optional>
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
    bool operator==(const Conflict &) const = default;
};

/// Whose version is taken, by item; the empty item speaks for all that are not named.
using Choices = std::map<std::string, Side, std::less<>>;

/// What became of a map or list in three versions.
struct YamlMerge {
    text::YamlNode tree; ///< at a conflict it has the folder's version
    std::vector<Conflict> conflicts;
};

/// Merges two versions of a tree that were one: what only one of them changed is taken from it, entry by
/// entry of maps and item by item of lists. Lists whose order is their meaning (`command` ...) are one item.
/// Without a base every difference is a conflict. A conflict that is chosen for is none.
YamlMerge mergeYaml(const text::YamlNode *base, const text::YamlNode &disk, const text::YamlNode &plan,
                    const Choices &choices = {});

struct VariableMerge {
    Variables variables; ///< at a conflict it has the folder's value
    std::vector<Conflict> conflicts;
};

/// The same for the variables of env files.
VariableMerge mergeVariables(const Variables *base, const Variables &disk, const Variables &plan,
                             const Choices &choices = {});

} // namespace portolan::exports
