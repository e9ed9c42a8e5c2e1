#pragma once

#include "model/text/problem.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <string_view>

/// The command line. Each subcommand is one file that offers one declaring function, listed in subcommands.h.
namespace portolan::cli {

/// How the program ends. Other people's scripts rely on these numbers.
enum class ExitCode : int {
    Well = 0,
    Differences = 1, ///< findings at or above --fail-on, differences, failed tests
    Usage = 2,
    Unreadable = 3, ///< an input is missing, unreadable or invalid
    Unwritable = 4, ///< an output could not be written
};

/// What a subcommand does once its options are read.
using Action = std::function<ExitCode()>;

/// One subcommand: \a declare adds its options to the command and returns its action. The options live as
/// long as the action does, which is why they are kept behind a shared pointer that the action holds.
struct Subcommand {
    const char *name;
    const char *description;
    Action (*declare)(CLI::App &command);
};

/// An option that may be given several times with one value each, so that it never swallows what follows.
CLI::Option *addRepeatable(CLI::App &command, const std::string &name, std::vector<std::string> &values,
                           const std::string &description);

/// Keeps what a command works on until the process ends, which gives back all memory at once: that is quicker
/// than to give it back value by value. For commands that are done once it is written.
template <class Value>
Value &keptUntilExit(Value value)
{
    static Value *const kept = new Value(std::move(value));
    return *kept;
}

/// Writes problems to standard error, one after the other.
void report(const text::Problem &problem);
void report(const text::Problems &problems);

/// Writes an answer to standard output, or says on standard error why that failed.
ExitCode print(std::string_view answer);

} // namespace portolan::cli
