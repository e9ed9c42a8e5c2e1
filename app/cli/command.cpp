#include "app/cli/command.h"

#include <cstdio>
#include <fmt/format.h>

namespace portolan::cli {

CLI::Option *addRepeatable(CLI::App &command, const std::string &name, std::vector<std::string> &values,
                           const std::string &description)
{
    return command.add_option(name, values, description)->allow_extra_args(false);
}

void report(const text::Problem &problem)
{
    fmt::print(stderr, "{}\n", text::toText(problem));
}

void report(const text::Problems &problems)
{
    fmt::print(stderr, "{}", text::toText(problems));
}

ExitCode print(std::string_view answer)
{
    const bool written = std::fwrite(answer.data(), 1, answer.size(), stdout) == answer.size();
    if (written && std::fflush(stdout) == 0)
        return ExitCode::Well;
    fmt::print(stderr, "error: standard output could not be written\n");
    return ExitCode::Unwritable;
}

} // namespace portolan::cli
