#include "packaging/reference/command_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::reference {

namespace {

/// The branches of a `case` over a command, and over a command and an option.
struct Branches {
    std::string options;
    std::string values;
    std::string arguments;
};

std::string optionNames(const CommandText &command)
{
    std::string names = "--help";
    for (const OptionText &option : command.options) {
        names += " --" + option.name;
        if (option.letter)
            names += fmt::format(" -{}", option.letter);
    }
    return names;
}

std::string valueBranch(const CommandText &command, const OptionText &option)
{
    std::string pattern = fmt::format("'{} --{}'", command.name, option.name);
    if (option.letter)
        pattern += fmt::format(" | '{} -{}'", command.name, option.letter);
    const std::string value =
        option.choices.empty() ? option.value : fmt::format("CHOICES {}", fmt::join(option.choices, " "));
    return fmt::format("        {}) echo '{}' ;;\n", pattern, value);
}

std::string function(std::string_view name, std::string_view subject, std::string_view branches)
{
    return fmt::format("{}()\n{{\n    case {} in\n{}    esac\n}}\n", name, subject, branches);
}

} // namespace

std::string bashCompletion(const std::vector<CommandText> &commands)
{
    std::string names;
    Branches branches;
    for (const CommandText &command : commands) {
        names += (names.empty() ? "" : " ") + command.name;
        branches.options += fmt::format("        {}) echo '{}' ;;\n", command.name, optionNames(command));
        for (const OptionText &option : command.options)
            if (!option.value.empty())
                branches.values += valueBranch(command, option);
        if (!command.arguments.empty())
            branches.arguments +=
                fmt::format("        {}) echo '{}' ;;\n", command.name, command.arguments.front().name);
    }
    return fmt::format("_portolanctl_commands='{}'\n\n", names) +
           function("_portolanctl_options", "$1", branches.options) + '\n' +
           function("_portolanctl_value", "\"$1 $2\"", branches.values) + '\n' +
           function("_portolanctl_argument", "$1", branches.arguments);
}

} // namespace portolan::reference
