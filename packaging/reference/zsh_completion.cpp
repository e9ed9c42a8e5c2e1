#include "packaging/reference/command_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::reference {

namespace {

/// Within the single quotes of a specification, where brackets and colons have a meaning.
std::string quoted(std::string text)
{
    for (const char *special : {"\\", "[", "]", ":"})
        text = replaced(std::move(text), special, std::string("\\") + special);
    return replaced(std::move(text), "'", "'\\''");
}

/// What completes a kind of value; nothing for those that only a person knows.
std::string actionFor(const std::string &value)
{
    if (value == "FILE")
        return "_files";
    if (value == "DIR")
        return "_files -/";
    if (value == "PLAN")
        return "_files -g \"*.portolan.yaml\"";
    if (value == "PLAN|DIR" || value == "OLDER" || value == "NEWER")
        return "_portolanctl_plans";
    if (value == "ENVIRONMENT")
        return "_portolanctl_environments";
    if (value == "NODE")
        return "_portolanctl_nodes";
    if (value == "RULE")
        return "_portolanctl_rules";
    if (value == "SERVICE")
        return "_portolanctl_services";
    return " ";
}

std::string specification(const OptionText &option)
{
    std::string value;
    if (!option.value.empty()) {
        const std::string action = option.choices.empty()
                                       ? actionFor(option.value)
                                       : fmt::format("({})", fmt::join(option.choices, " "));
        value = fmt::format(":{}:{}", quoted(option.value), action);
    }
    const std::string description = quoted(option.description);
    const char *again = option.repeatable ? "*" : "";
    std::string lines = fmt::format("                '{}--{}[{}]{}'", again, option.name, description, value);
    if (option.letter)
        lines += fmt::format(" \\\n                '{}-{}[{}]{}'", again, option.letter, description, value);
    return lines;
}

} // namespace

std::string zshCompletion(const std::vector<CommandText> &commands)
{
    std::string list = "    local -a commands=(\n";
    std::string branches = "        case $words[1] in\n";
    for (const CommandText &command : commands) {
        list += fmt::format("        '{}:{}'\n", command.name, quoted(command.description));
        branches +=
            fmt::format("        {})\n            _arguments '(- *)--help[Print the options]'", command.name);
        for (const OptionText &option : command.options)
            branches += " \\\n" + specification(option);
        for (std::size_t i = 0; i < command.arguments.size(); ++i)
            branches += fmt::format(" \\\n                '{}:{}:{}'", i + 1,
                                    quoted(command.arguments[i].name), actionFor(command.arguments[i].name));
        branches += "\n            ;;\n";
    }
    return list +
           "    )\n    _arguments -C '(- *)'{-h,--help}'[Print the commands]' "
           "'(- *)'{-v,--version}'[Print the version]' \\\n"
           "        '1:command:->command' '*::argument:->argument'\n"
           "    case $state in\n"
           "    command) _describe command commands ;;\n"
           "    argument)\n" +
           branches + "        esac\n        ;;\n    esac\n";
}

} // namespace portolan::reference
