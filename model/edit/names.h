#pragma once

#include "model/plan/plan.h"

#include <charconv>
#include <string>
#include <string_view>

namespace portolan::edit {

/// `web-2` for `web`, `web-3` for `web-2`, as long as the name is taken.
template <class IsTaken>
std::string freeName(std::string_view wanted, IsTaken isTaken)
{
    std::string name(wanted);
    if (!isTaken(name))
        return name;
    std::string_view stem = wanted;
    int number = 1;
    if (const std::size_t dash = wanted.rfind('-'); dash != std::string_view::npos) {
        const std::string_view digits = wanted.substr(dash + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc() && end == digits.data() + digits.size() && number > 0)
            stem = wanted.substr(0, dash);
        else
            number = 1;
    }
    do
        name = std::string(stem) + '-' + std::to_string(++number);
    while (isTaken(name));
    return name;
}

template <class Entity>
std::string freeName(const plan::Table<Entity> &table, std::string_view wanted)
{
    return freeName(wanted,
                    [&table](const std::string &name) { return plan::findByName(table, name) != nullptr; });
}

} // namespace portolan::edit
