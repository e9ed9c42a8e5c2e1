#pragma once

#include "model/plan/plan.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

/// Where in files the parts of a plan stand. A field is a path of the keys of the plan's file:
/// `ports[0].published`, `firewall.rules[2].interface`.
namespace portolan::plan {

/// A place in a file.
struct Location {
    std::string file; ///< relative to the repository; empty when the entity has no file of its own
    int line = 0;     ///< from 1; 0 = not known
    int column = 0;

    auto operator<=>(const Location &) const = default;
};

/// The place of an entity in the repository, or of one of its fields where the plan knows it.
Location locationOf(const Plan &plan, EntityRef entity, std::string_view field);

/// The place of an entity, or of the deepest part of the field that is written out, in the plan's own file.
/// \a root is the document that the plan was read from; the file of the answer is left empty.
Location locationInPlanFile(const text::YamlNode &root, const Plan &plan, EntityRef entity,
                            std::string_view field);

/// The index in a field of that list: 2 for `ports[2].published` and "ports"; nullopt when the field is
/// another one.
std::optional<std::size_t> indexIn(std::string_view field, std::string_view list);

/// `ports[2].published`
std::string itemField(std::string_view list, std::size_t index, std::string_view key = {});

} // namespace portolan::plan
