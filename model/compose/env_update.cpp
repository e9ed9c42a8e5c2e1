#include "model/compose/env_update.h"

#include "model/compose/env_file.h"
#include "model/compose/env_writer.h"
#include "model/compose/import.h"
#include "model/text/text_edits.h"
#include "model/text/text_lines.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace portolan::compose {

namespace {

using plan::EnvFile;
using plan::EnvVariable;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSecret(const EnvVariable &variable)
{
    return variable.secret || looksSecret(variable.name, variable.value);
}

/// What a text reads as when it stands behind `NAME=`, with nothing left over; none when it is no value.
std::optional<std::string> readAs(const std::string &written)
{
    const auto entries = parseEnvFile({}, "X=" + written + '\n');
    const bool isOne = entries && entries->size() == 1 && entries->front().comment.empty() &&
                       entries->front().valueEnd == written.size() + 2;
    return isOne ? std::optional(expressionOf(entries->front())) : std::nullopt;
}

std::string between(char quote, std::string_view text)
{
    std::string quoted(1, quote);
    for (const char c : text) {
        if (c == quote || (c == '\\' && quote == '"'))
            quoted += '\\';
        if (c == '\n' && quote == '"')
            quoted += "\\n";
        else
            quoted += c;
    }
    return quoted + quote;
}

/// `$$` as the dollar sign that it means.
std::string asLiteral(std::string_view expression)
{
    std::string literal;
    for (std::size_t i = 0; i < expression.size(); ++i) {
        literal += expression[i];
        if (expression.substr(i, 2) == "$$")
            ++i;
    }
    return literal;
}

/// A value in the quotes of the one that it replaces, if they can hold it; else in those that can.
std::string writtenLike(const EnvEntry &entry, const std::string &value)
{
    if (value.empty() && !entry.comment.empty())
        return "\"\""; // without quotes the comment would be the value
    const std::string alike = entry.quote == '\0'  ? value
                              : entry.quote == '"' ? between('"', value)
                                                   : between('\'', asLiteral(value));
    return readAs(alike) == value ? alike : writeEnvValue(value);
}

class EnvUpdate
{
public:
    EnvUpdate(std::string_view text, std::vector<EnvEntry> entries, const EnvFile &file,
              const std::set<std::string> &keptSecrets)
        : m_lines(text)
        , m_entries(std::move(entries))
        , m_file(file)
        , m_keptSecrets(keptSecrets)
        , m_newline(text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n")
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            m_lastOf[m_entries[i].name] = i;
        for (const EnvVariable &variable : file.variables)
            m_wanted[variable.name] = &variable;
    }

    std::string run()
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (goes(m_entries[i]))
                remove(i);
        std::optional<std::size_t> before;
        for (const EnvVariable &variable : m_file.variables) {
            const auto known = m_lastOf.find(variable.name);
            if (known != m_lastOf.end())
                before = known->second;
            if (isSecret(variable))
                continue;
            if (known == m_lastOf.end())
                add(variable, before);
            else
                change(m_entries[known->second], variable.value);
        }
        return m_edits.appliedTo(m_lines.text());
    }

private:
    bool goes(const EnvEntry &entry) const
    {
        return entry.kind != EnvEntry::Kind::Inherited && !m_wanted.contains(entry.name) &&
               !looksSecret(entry.name, entry.value) && !m_keptSecrets.contains(entry.name);
    }

    void change(const EnvEntry &entry, const std::string &value)
    {
        if (entry.kind == EnvEntry::Kind::Inherited)
            m_edits.insert(entry.mark.offset + entry.name.size(), '=' + writeEnvValue(value));
        else if (expressionOf(entry) != value)
            m_edits.replace(entry.valueMark.offset, entry.valueEnd, writtenLike(entry, value));
    }

    std::size_t endOf(const EnvEntry &entry) const
    {
        const bool hasValue = entry.kind != EnvEntry::Kind::Inherited;
        return m_lines.nextLine(hasValue ? entry.valueEnd : entry.mark.offset + entry.name.size());
    }

    void remove(std::size_t position)
    {
        const EnvEntry &entry = m_entries[position];
        std::size_t begin = m_lines.lineBegin(entry.mark.offset);
        const std::size_t end = endOf(entry);
        // A comment above several variables in a row is about all of them.
        const bool isAlone = end >= m_lines.text().size() || m_lines.isBlank(end) || m_lines.isComment(end);
        while (isAlone && begin > 0 && m_lines.isComment(m_lines.lineBegin(begin - 1)))
            begin = m_lines.lineBegin(begin - 1);
        m_edits.erase(begin, end);
    }

    void add(const EnvVariable &variable, std::optional<std::size_t> before)
    {
        const bool isExported = before && m_entries[*before].exported;
        std::size_t at = before ? endOf(m_entries[*before]) : m_lines.text().size();
        if (const auto comment = commentOf(variable.name))
            at = m_lines.nextLine(*comment);
        m_edits.insert(at, fmt::format("{}{}={}{}", isExported ? "export " : "", variable.name,
                                       writeEnvValue(variable.value), m_newline));
    }

    /// The line `# NAME=value`, which offers a variable.
    std::optional<std::size_t> commentOf(std::string_view name) const
    {
        for (std::size_t line = 0; line < m_lines.text().size(); line = m_lines.nextLine(line)) {
            if (!m_lines.isComment(line))
                continue;
            std::string_view text = m_lines.line(line);
            text.remove_prefix(std::min(text.find_first_not_of("# \t"), text.size()));
            if (text.starts_with(name) && text.substr(name.size()).starts_with('='))
                return line;
        }
        return std::nullopt;
    }

    text::TextLines m_lines;
    std::vector<EnvEntry> m_entries;
    const EnvFile &m_file;
    const std::set<std::string> &m_keptSecrets;
    std::string m_newline;
    std::map<std::string, std::size_t> m_lastOf;
    std::map<std::string, const EnvVariable *> m_wanted;
    text::TextEdits m_edits;
};

/// The first variable of the plan that a file does not give the plan's value.
const EnvVariable *firstWrong(std::string_view content, const EnvFile &file)
{
    const auto entries = parseEnvFile(file.path, content);
    std::map<std::string, std::string> values;
    if (entries)
        for (const EnvEntry &entry : *entries)
            values[entry.name] = expressionOf(entry);
    for (const EnvVariable &variable : file.variables) {
        const auto found = values.find(variable.name);
        if (!isSecret(variable) && (found == values.end() || found->second != variable.value))
            return &variable;
    }
    return nullptr;
}

} // namespace

EnvFileUpdate updateEnvFile(std::string_view path, std::string_view content, const EnvFile &file,
                            const std::set<std::string> &keptSecrets)
{
    auto entries = parseEnvFile(path, content);
    if (!entries)
        return {std::string(content), {entries.error()}};
    const bool hasMark = content.starts_with(byteOrderMark);
    std::string text(hasMark ? content.substr(byteOrderMark.size()) : content);
    const bool endsOpen = !text.empty() && !text.ends_with('\n');
    if (endsOpen)
        text += '\n';
    std::string updated = EnvUpdate(text, std::move(*entries), file, keptSecrets).run();
    if (updated == text)
        return {std::string(content), {}};
    if (endsOpen && updated.ends_with('\n'))
        updated.pop_back();
    if (hasMark)
        updated.insert(0, byteOrderMark);
    if (const EnvVariable *wrong = firstWrong(updated, file))
        return {std::string(content),
                {{fmt::format("{} cannot be given this value here; change it by hand", wrong->name),
                  {std::string(path), {}, {}}}}};
    return {std::move(updated), {}};
}

} // namespace portolan::compose
