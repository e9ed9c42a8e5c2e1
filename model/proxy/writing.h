#pragma once

#include "model/proxy/configuration.h"

#include <fmt/format.h>
#include <iterator>

/// What all writers of proxy files begin and end with.
namespace portolan::proxy {

/// Chat connections are silent for long; most proxies would end them after a minute or ten.
inline constexpr std::string_view idleTimeout = "1h";

template <class... Arguments>
void write(std::string &text, fmt::format_string<Arguments...> format, Arguments &&...arguments)
{
    fmt::format_to(std::back_inserter(text), format, std::forward<Arguments>(arguments)...);
}

/// What could not be written stands in the file too, where the administrator looks for it.
inline void writeProblems(std::string &text, const Configuration &configuration)
{
    if (configuration.problems.empty())
        return;
    text += "\n# Not passed on:\n";
    for (const plan::DerivationProblem &problem : configuration.problems)
        write(text, "#   {}\n", plan::commentText(problem.message));
}

} // namespace portolan::proxy
