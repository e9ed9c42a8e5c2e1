#include "model/compose/env_writer.h"

#include "model/compose/comment_lines.h"
#include "model/compose/import.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::compose {

namespace {

constexpr std::string_view secretRemark = " is secret: its value is kept outside this file";

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

/// Characters that mean themselves to Compose and to a shell that sources the file; `$` begins an expression
/// in both.
bool isPlainCharacter(char c)
{
    return isNameCharacter(c) || std::string_view("/:@%+,=${}").find(c) != std::string_view::npos;
}

} // namespace

text::Result<std::string> writeEnvFile(const plan::EnvFile &file)
{
    std::string lines = commentLines(file.note);
    if (!lines.empty())
        lines += '\n';
    for (const plan::EnvVariable &variable : file.variables) {
        const std::string &name = variable.name;
        if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return tl::make_unexpected(text::Problem{
                fmt::format(
                    "the variable name \"{}\" cannot stand in an env file; letters, digits, _ . and - can",
                    name),
                {file.path, {}, {}}});
        lines += commentLines(variable.note);
        const bool isSecret = variable.secret || looksSecret(name, variable.value);
        lines += isSecret ? fmt::format("# {}{}\n", name, secretRemark)
                          : fmt::format("{}={}\n", name, writeEnvValue(variable.value));
    }
    return lines;
}

std::set<std::string> secretsNamedIn(std::string_view content)
{
    std::set<std::string> names;
    while (!content.empty()) {
        const std::string_view line = content.substr(0, content.find('\n'));
        content.remove_prefix(std::min(line.size() + 1, content.size()));
        if (line.starts_with("# ") && line.ends_with(secretRemark))
            names.emplace(line.substr(2, line.size() - 2 - secretRemark.size()));
    }
    return names;
}

std::string writeEnvValue(const std::string &value)
{
    if (std::all_of(value.begin(), value.end(), isPlainCharacter))
        return value;
    std::string quoted = "\"";
    for (const char c : value) {
        switch (c) {
        case '"': quoted += "\\\""; break;
        case '\\': quoted += "\\\\"; break;
        case '\n': quoted += "\\n"; break;
        case '\r': quoted += "\\r"; break;
        default: quoted += c;
        }
    }
    return quoted + '"';
}

} // namespace portolan::compose
