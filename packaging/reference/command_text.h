#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

/// What the manual page and the completions of shells say about portolanctl, taken from the options that it
/// parses.
namespace portolan::reference {

struct OptionText {
    char letter = 0;                  ///< the short form; 0 when there is none
    std::string name;                 ///< the long form without its dashes
    std::string value;                ///< what it takes: FILE, ENVIRONMENT ...; empty for a flag
    std::vector<std::string> choices; ///< all values there are; empty when they cannot be listed
    std::string description;
    bool repeatable = false;
};

struct ArgumentText {
    std::string name; ///< PLAN, PLAN|DIR, RULE ...
    std::string description;
    bool required = false;
};

struct CommandText {
    std::string name;
    std::string description;
    std::vector<ArgumentText> arguments;
    std::vector<OptionText> options;
};

std::vector<CommandText> commandsOf(const CLI::App &program);

/// Each prints what one template has in place of `%COMMANDS%`.
std::string manPage(const std::vector<CommandText> &commands);
std::string bashCompletion(const std::vector<CommandText> &commands);
std::string zshCompletion(const std::vector<CommandText> &commands);
std::string fishCompletion(const std::vector<CommandText> &commands);

/// A text with every occurrence of a part written otherwise.
std::string replaced(std::string text, std::string_view part, std::string_view by);

} // namespace portolan::reference
