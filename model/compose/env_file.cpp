#include "model/compose/env_file.h"

#include "model/text/utf8.h"

#include <fmt/format.h>

namespace portolan::compose {

using text::Mark;
using text::Problem;
using text::Result;

namespace {

constexpr std::string_view spaces = "\t\v\f\r ";
constexpr std::string_view spacesAndBreaks = "\t\v\f\r \n";

bool isNameCharacter(char c)
{
    // Letters of other alphabets are allowed; all bytes of their UTF-8 form are above ASCII.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_.-[]").find(c) != std::string_view::npos ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trimmedRight(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(spacesAndBreaks);
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// `\0` and three octal digits: a character by its number. Returns how many bytes of \a text that is, or 0.
std::size_t readOctal(std::string_view text, std::string &value)
{
    if (text.size() < 5 || text[1] != '0' || !isOctal(text[2]) || !isOctal(text[3]) || !isOctal(text[4]))
        return 0;
    const unsigned code = static_cast<unsigned>((text[2] - '0') * 64 + (text[3] - '0') * 8 + (text[4] - '0'));
    if (code > 0xFF)
        return 0;
    text::appendUtf8(value, code);
    return 5;
}

/// The value of text in double quotes: the escapes of C, of which `\$` becomes the `$$` that expressions have
/// for it.
std::string readEscapes(std::string_view text)
{
    static constexpr std::string_view letters = "abfnrtv\"\\";
    static constexpr std::string_view meanings = "\a\b\f\n\r\t\v\"\\";
    std::string value;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const std::size_t letter = next == '\0' ? std::string_view::npos : letters.find(next);
        if (letter != std::string_view::npos) {
            value += meanings[letter];
            ++i;
        } else if (next == '$') {
            value += "$$";
            ++i;
        } else if (const std::size_t octal = next == '0' ? readOctal(text.substr(i), value) : 0; octal != 0) {
            i += octal - 1;
        } else {
            value += text[i];
            if (next == '0')
                ++i; // an escape that means no character loses its zero
        }
    }
    return value;
}

/// Shows the line without its value, which may be a secret: messages end up in logs.
tl::unexpected<Problem> faultIn(std::string_view path, std::string_view content, Mark mark,
                                std::string message)
{
    text::Place place = text::placeIn(path, content, mark);
    if (const std::size_t equals = place.excerpt.find('='); equals != std::string::npos)
        place.excerpt.resize(place.mark.column <= equals ? equals : 0);
    return tl::make_unexpected(Problem{std::move(message), std::move(place)});
}

class Parser
{
public:
    Parser(std::string_view path, std::string_view content)
        : m_path(path)
        , m_content(content)
    {
    }

    Result<std::vector<EnvEntry>> parse()
    {
        std::vector<EnvEntry> entries;
        while (skipToStatement()) {
            EnvEntry entry;
            entry.exported = skipExport();
            entry.mark = mark(m_at);
            if (auto read = readName(entry); !read)
                return tl::make_unexpected(read.error());
            if (entry.kind != EnvEntry::Kind::Inherited)
                if (auto read = readValue(entry); !read)
                    return tl::make_unexpected(read.error());
            entries.push_back(std::move(entry));
        }
        return entries;
    }

private:
    bool atEnd() const { return m_at >= m_content.size(); }

    void skip(std::string_view characters)
    {
        m_at = std::min(m_content.find_first_not_of(characters, m_at), m_content.size());
    }

    /// Passes empty lines and comments; false at the end of the file.
    bool skipToStatement()
    {
        skip(spacesAndBreaks);
        while (!atEnd() && m_content[m_at] == '#') {
            m_at = std::min(m_content.find('\n', m_at), m_content.size());
            skip(spacesAndBreaks);
        }
        return !atEnd();
    }

    bool skipExport()
    {
        const std::string_view rest = m_content.substr(m_at);
        if (!rest.starts_with("export") || rest.size() == 6 ||
            spacesAndBreaks.find(rest[6]) == std::string_view::npos)
            return false;
        m_at += 6;
        skip(spaces);
        return true;
    }

    Result<void> readName(EnvEntry &entry)
    {
        const std::size_t begin = m_at;
        for (; !atEnd(); ++m_at) {
            const char c = m_content[m_at];
            if (c == '=' || c == ':' || c == '\n')
                break;
            if (!isNameCharacter(c) && spaces.find(c) == std::string_view::npos)
                return fault(m_at, fmt::format("unexpected character \"{}\" in the name of a variable",
                                               m_content.substr(m_at, 1)));
        }
        entry.name = trimmedRight(m_content.substr(begin, m_at - begin));
        if (entry.name.find(' ') != std::string::npos)
            return fault(begin, "the name of a variable has no space");
        if (atEnd() || m_content[m_at] == '\n')
            entry.kind = EnvEntry::Kind::Inherited;
        m_at = std::min(m_at + 1, m_content.size());
        return {};
    }

    Result<void> readValue(EnvEntry &entry)
    {
        skip(spaces);
        entry.valueMark = mark(m_at);
        entry.quote = atEnd() ? '\0' : m_content[m_at];
        if (entry.quote != '"' && entry.quote != '\'') {
            entry.quote = '\0';
            readUnquoted(entry);
            return {};
        }
        const std::size_t begin = m_at;
        std::string characters;
        if (!readQuoted(entry.quote, characters))
            return fault(begin, "a quote is not closed");
        entry.valueEnd = static_cast<std::uint32_t>(m_at);
        if (entry.quote == '"') {
            entry.value = readEscapes(characters);
        } else {
            entry.kind = EnvEntry::Kind::Literal;
            entry.value = std::move(characters);
        }
        readCommentBehind(entry);
        return {};
    }

    void readUnquoted(EnvEntry &entry)
    {
        const std::size_t end = std::min(m_content.find('\n', m_at), m_content.size());
        const std::string_view line = m_content.substr(m_at, end - m_at);
        const std::size_t comment = line.find(" #");
        entry.value = trimmedRight(line.substr(0, comment));
        entry.valueEnd = static_cast<std::uint32_t>(m_at + entry.value.size());
        if (comment != std::string_view::npos)
            entry.comment = trimmedRight(line.substr(comment + 2));
        m_at = end;
    }

    /// Reads up to the closing quote. A backslash before a quote of the same kind is dropped, any other is
    /// kept.
    bool readQuoted(char quote, std::string &characters)
    {
        bool escaped = false;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_content[m_at];
            if (c == quote && !escaped) {
                ++m_at;
                return true;
            }
            if (c == '\\' && !escaped) {
                escaped = true;
                continue;
            }
            if (escaped && c != quote)
                characters += '\\';
            characters += c;
            escaped = false;
        }
        return false;
    }

    void readCommentBehind(EnvEntry &entry) const
    {
        const std::size_t end = std::min(m_content.find('\n', m_at), m_content.size());
        const std::string_view rest = m_content.substr(m_at, end - m_at);
        const std::size_t sign = rest.find_first_not_of(spaces);
        if (sign != std::string_view::npos && rest[sign] == '#')
            entry.comment = trimmedRight(rest.substr(sign + 1));
    }

    /// Marks are asked for in the order of the file, so that lines are counted once.
    Mark mark(std::size_t offset)
    {
        for (; m_counted < offset; ++m_counted)
            if (m_content[m_counted] == '\n') {
                ++m_line;
                m_lineBegin = m_counted + 1;
            }
        return {m_line, static_cast<std::uint32_t>(offset - m_lineBegin + 1),
                static_cast<std::uint32_t>(offset)};
    }

    tl::unexpected<Problem> fault(std::size_t offset, std::string message)
    {
        return faultIn(m_path, m_content, mark(offset), std::move(message));
    }

    std::string_view m_path;
    std::string_view m_content;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    std::size_t m_lineBegin = 0;
    std::uint32_t m_line = 1;
};

/// Reads the `raw` format line by line.
class RawParser
{
public:
    RawParser(std::string_view path, std::string_view content)
        : m_path(path)
        , m_content(content)
    {
    }

    Result<std::vector<EnvEntry>> parse()
    {
        std::vector<EnvEntry> entries;
        for (std::size_t begin = 0; begin < m_content.size(); ++m_line) {
            const std::size_t end = std::min(m_content.find('\n', begin), m_content.size());
            if (auto read = readLine(begin, m_content.substr(begin, end - begin), entries); !read)
                return tl::make_unexpected(read.error());
            begin = end + 1;
        }
        return entries;
    }

private:
    Result<void> readLine(std::size_t begin, std::string_view line, std::vector<EnvEntry> &entries) const
    {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::size_t first = line.find_first_not_of(spaces);
        if (first == std::string_view::npos || line[first] == '#')
            return {};
        const auto markOf = [&](std::size_t column) {
            return Mark{m_line, static_cast<std::uint32_t>(column + 1),
                        static_cast<std::uint32_t>(begin + column)};
        };
        const std::size_t equals = line.find('=');
        const std::string_view name = line.substr(first, std::min(equals, line.size()) - first);
        if (text::firstInvalidUtf8(line) != std::string_view::npos)
            return fault(markOf(first), "this line is not in UTF-8");
        if (name.empty())
            return fault(markOf(first), "there is no name before \"=\"");
        if (name.find_first_of(" \t") != std::string_view::npos)
            return fault(markOf(first), "the name of a variable has no space");
        EnvEntry entry;
        entry.name = name;
        entry.kind = EnvEntry::Kind::Inherited;
        entry.mark = markOf(first);
        if (equals != std::string_view::npos) {
            entry.kind = EnvEntry::Kind::Literal;
            entry.value = line.substr(equals + 1);
            entry.valueMark = markOf(equals + 1);
            entry.valueEnd = static_cast<std::uint32_t>(begin + line.size());
        }
        entries.push_back(std::move(entry));
        return {};
    }

    tl::unexpected<Problem> fault(Mark mark, std::string message) const
    {
        return faultIn(m_path, m_content, mark, std::move(message));
    }

    std::string_view m_path;
    std::string_view m_content;
    std::uint32_t m_line = 1;
};

std::string_view withoutByteOrderMark(std::string_view content)
{
    return content.starts_with("\xEF\xBB\xBF") ? content.substr(3) : content;
}

} // namespace

Result<std::vector<EnvEntry>> parseEnvFile(std::string_view path, std::string_view content)
{
    return Parser(path, withoutByteOrderMark(content)).parse();
}

Result<std::vector<EnvEntry>> parseRawEnvFile(std::string_view path, std::string_view content)
{
    return RawParser(path, withoutByteOrderMark(content)).parse();
}

std::string expressionOf(const EnvEntry &entry)
{
    if (entry.kind != EnvEntry::Kind::Literal)
        return entry.value;
    std::string expression;
    for (const char c : entry.value)
        expression.append(c == '$' ? 2 : 1, c);
    return expression;
}

Result<void> evaluateEnvEntries(std::string_view path, std::string_view content,
                                const std::vector<EnvEntry> &entries, const text::VariableLookup &outside,
                                Environment &variables, std::vector<std::string> *unset)
{
    const text::VariableLookup lookup = [&](std::string_view name) {
        auto value = outside(name);
        return value ? value : valueIn(variables, name);
    };
    for (const EnvEntry &entry : entries) {
        switch (entry.kind) {
        case EnvEntry::Kind::Inherited:
            if (auto value = outside(entry.name))
                variables.insert_or_assign(entry.name, std::move(*value));
            break;
        case EnvEntry::Kind::Literal: variables.insert_or_assign(entry.name, entry.value); break;
        case EnvEntry::Kind::Expression:
            auto value = text::evaluate(entry.value, lookup, unset);
            if (!value) {
                Problem problem = value.error();
                problem.place = text::placeIn(path, withoutByteOrderMark(content), entry.valueMark);
                return tl::make_unexpected(std::move(problem));
            }
            variables.insert_or_assign(entry.name, std::move(*value));
            break;
        }
    }
    return {};
}

} // namespace portolan::compose
