#include "packaging/reference/command_text.h"

#include <fmt/format.h>

namespace portolan::reference {

namespace {

/// As roff shows it: dashes that can be copied, no escape, no request at the beginning of a line.
std::string escaped(std::string text)
{
    text = replaced(std::move(text), "\\", "\\e");
    text = replaced(std::move(text), "-", "\\-");
    if (text.starts_with('.') || text.starts_with('\''))
        text.insert(0, "\\&");
    return text;
}

std::string ended(const std::string &sentence)
{
    return sentence.ends_with('.') ? sentence : sentence + '.';
}

/// What stands for a value: a word in italics, or the choices.
std::string valueText(const OptionText &option)
{
    if (option.choices.empty())
        return fmt::format("\\fI{}\\fR", escaped(option.value));
    std::string choices;
    for (const std::string &choice : option.choices)
        choices += fmt::format("{}\\fB{}\\fR", choices.empty() ? "" : "|", escaped(choice));
    return choices;
}

std::string synopsis(const CommandText &command)
{
    std::string line = fmt::format("\\fBportolanctl {}\\fR", escaped(command.name));
    for (const ArgumentText &argument : command.arguments) {
        const std::string name = fmt::format("\\fI{}\\fR", escaped(argument.name));
        line += argument.required ? fmt::format(" {}", name) : fmt::format(" [{}]", name);
    }
    return line + (command.options.empty() ? "" : " [\\fIoptions\\fR]");
}

std::string optionEntry(const OptionText &option)
{
    std::string heading;
    if (option.letter)
        heading = fmt::format("\\fB\\-{}\\fR, ", option.letter);
    heading += fmt::format("\\fB\\-\\-{}\\fR", escaped(option.name));
    if (!option.value.empty())
        heading += ' ' + valueText(option);
    const char *again = option.repeatable ? " May be given several times." : "";
    return fmt::format(".TP\n{}\n{}{}\n", heading, escaped(ended(option.description)), again);
}

} // namespace

std::string manPage(const std::vector<CommandText> &commands)
{
    std::string page;
    for (const CommandText &command : commands) {
        page += fmt::format(".SS {}\n{}\n.PP\n{}\n", escaped(command.name), synopsis(command),
                            escaped(ended(command.description)));
        for (const ArgumentText &argument : command.arguments)
            page += fmt::format(".TP\n\\fI{}\\fR\n{}\n", escaped(argument.name),
                                escaped(ended(argument.description)));
        for (const OptionText &option : command.options)
            page += optionEntry(option);
    }
    return page;
}

} // namespace portolan::reference
