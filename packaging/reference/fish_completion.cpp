#include "packaging/reference/command_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::reference {

namespace {

std::string quoted(std::string text)
{
    text = replaced(std::move(text), "\\", "\\\\");
    return '\'' + replaced(std::move(text), "'", "\\'") + '\'';
}

/// What completes a kind of value, in the words of `complete`.
std::string candidates(const std::string &value)
{
    if (value == "FILE")
        return "-r -F";
    if (value == "DIR")
        return "-x -a '(__fish_complete_directories)'";
    if (value == "PLAN")
        return "-x -a '(__fish_complete_suffix .portolan.yaml)'";
    if (value == "PLAN|DIR" || value == "OLDER" || value == "NEWER")
        return "-x -a '(__fish_complete_suffix .portolan.yaml; __fish_complete_directories)'";
    if (value == "ENVIRONMENT")
        return "-x -a '(__portolanctl_names environments)'";
    if (value == "NODE")
        return "-x -a '(__portolanctl_names nodes)'";
    if (value == "RULE")
        return "-x -a '(__portolanctl_rules)'";
    if (value == "SERVICE")
        return "-x -a '(__portolanctl_services)'";
    return "-x";
}

} // namespace

std::string fishCompletion(const std::vector<CommandText> &commands)
{
    std::string text;
    for (const CommandText &command : commands)
        text += fmt::format("complete -c portolanctl -n __fish_use_subcommand -a {} -d {}\n", command.name,
                            quoted(command.description));
    for (const CommandText &command : commands) {
        const std::string here =
            fmt::format("complete -c portolanctl -n '__fish_seen_subcommand_from {}'", command.name);
        if (!command.arguments.empty())
            text += fmt::format("{} {}\n", here, candidates(command.arguments.front().name));
        for (const OptionText &option : command.options) {
            text += fmt::format("{} -l {}", here, option.name);
            if (option.letter)
                text += fmt::format(" -s {}", option.letter);
            if (!option.choices.empty())
                text += fmt::format(" -x -a '{}'", fmt::join(option.choices, " "));
            else if (!option.value.empty())
                text += ' ' + candidates(option.value);
            text += fmt::format(" -d {}\n", quoted(option.description));
        }
    }
    return text;
}

} // namespace portolan::reference
