#include "packaging/reference/command_text.h"

namespace portolan::reference {

namespace {

/// The type of an option reads `FORMAT:{text,json}`: what it takes and, where they are known, all values.
OptionText optionText(const CLI::Option &option)
{
    OptionText text;
    text.name = option.get_lnames().front();
    if (!option.get_snames().empty())
        text.letter = option.get_snames().front().front();
    text.description = option.get_description();
    if (option.get_type_size_max() == 0)
        return text;
    const std::string type = option.get_type_name();
    text.value = type.substr(0, type.find(':'));
    const std::size_t first = type.find('{');
    const std::size_t last = type.find('}');
    if (first != std::string::npos && last != std::string::npos)
        text.choices = CLI::detail::split(type.substr(first + 1, last - first - 1), ',');
    text.repeatable = option.get_items_expected_max() > 1;
    return text;
}

} // namespace

std::vector<CommandText> commandsOf(const CLI::App &program)
{
    std::vector<CommandText> commands;
    for (const CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; })) {
        CommandText text{command->get_name(), command->get_description(), {}, {}};
        for (const CLI::Option *option : command->get_options()) {
            if (option->get_positional())
                text.arguments.push_back(
                    {option->get_name(true), option->get_description(), option->get_required()});
            else if (option->get_name() != "--help")
                text.options.push_back(optionText(*option));
        }
        commands.push_back(std::move(text));
    }
    return commands;
}

std::string replaced(std::string text, std::string_view part, std::string_view by)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + by.size()))
        text.replace(at, part.size(), by);
    return text;
}

} // namespace portolan::reference
