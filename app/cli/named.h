#pragma once

#include "model/plan/plan.h"

#include <cstdio>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::cli {

/// The entity that an option names, or none where the option was not given. Says so where the plan has no
/// such entity.
template <class Entity>
std::optional<plan::Id<Entity>> named(const plan::Table<Entity> &table, std::string_view kind,
                                      const std::string &name)
{
    if (name.empty())
        return plan::Id<Entity>{};
    if (const Entity *found = findByName(table, name))
        return found->id;
    std::vector<std::string> names;
    for (const Entity &entity : table)
        names.push_back(nameOf(entity));
    fmt::print(stderr, "error: the plan has no {} \"{}\"; it has {}\n", kind, name,
               names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", ")));
    return std::nullopt;
}

} // namespace portolan::cli
