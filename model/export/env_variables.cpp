#include "model/export/env_variables.h"

#include "model/compose/env_file.h"
#include "model/compose/import.h"
#include "model/text/text_edits.h"

#include <algorithm>

namespace portolan::exports {

namespace {

bool isSecret(const std::string &name, std::string_view value, const std::set<std::string> &secrets)
{
    return secrets.contains(name) || compose::looksSecret(name, value);
}

std::size_t endOfLine(std::string_view content, std::size_t from)
{
    return std::min(content.find('\n', from), content.size());
}

/// Values of secrets that somebody commented out: `# DB_PASSWORD=...`.
void eraseInComments(std::string_view content, const std::set<std::string> &secrets, text::TextEdits &edits)
{
    for (std::size_t begin = 0; begin < content.size();) {
        const std::size_t end = endOfLine(content, begin);
        const std::string_view line = content.substr(begin, end - begin);
        const std::size_t sign = line.find('=');
        if (line.starts_with('#') && sign != std::string_view::npos) {
            const std::size_t nameEnd = line.find_last_not_of(" \t", sign - 1) + 1;
            const std::size_t nameBegin = line.find_last_of("# \t", nameEnd - 1) + 1;
            const std::string name(line.substr(nameBegin, nameEnd - std::min(nameBegin, nameEnd)));
            if (!name.empty() && isSecret(name, line.substr(sign + 1), secrets))
                edits.erase(begin + sign + 1, end);
        }
        begin = end + 1;
    }
}

} // namespace

text::Result<Variables> variablesOf(std::string_view content, const std::set<std::string> &secrets)
{
    const auto entries = compose::parseEnvFile("", content);
    if (!entries)
        return tl::make_unexpected(entries.error());
    Variables variables;
    for (const compose::EnvEntry &entry : *entries)
        if (entry.kind != compose::EnvEntry::Kind::Inherited && !isSecret(entry.name, entry.value, secrets))
            variables[entry.name] = compose::expressionOf(entry);
    return variables;
}

std::set<std::string> secretNamesIn(std::string_view content, const std::set<std::string> &secrets)
{
    std::set<std::string> names;
    if (const auto entries = compose::parseEnvFile("", content))
        for (const compose::EnvEntry &entry : *entries)
            if (entry.kind != compose::EnvEntry::Kind::Inherited &&
                isSecret(entry.name, entry.value, secrets))
                names.insert(entry.name);
    return names;
}

text::Mark placeOfVariable(std::string_view content, std::string_view name)
{
    text::Mark place;
    if (const auto entries = compose::parseEnvFile("", content))
        for (const compose::EnvEntry &entry : *entries)
            if (entry.name == name)
                place = entry.mark;
    return place;
}

text::Result<std::string> withoutSecrets(std::string_view content, const std::set<std::string> &secrets)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (content.starts_with(byteOrderMark))
        content.remove_prefix(byteOrderMark.size());
    const auto entries = compose::parseEnvFile("", content);
    if (!entries)
        return tl::make_unexpected(entries.error());
    text::TextEdits edits;
    for (const compose::EnvEntry &entry : *entries)
        if (entry.kind != compose::EnvEntry::Kind::Inherited && isSecret(entry.name, entry.value, secrets))
            edits.erase(entry.valueMark.offset,
                        endOfLine(content, entry.valueEnd)); // a comment behind it goes, too
    eraseInComments(content, secrets, edits);
    return edits.appliedTo(content);
}

} // namespace portolan::exports
