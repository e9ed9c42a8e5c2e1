#include "model/text/hujson.h"

#include "model/text/utf8.h"

#include <charconv>
#include <fmt/format.h>
#include <unordered_set>

namespace portolan::text {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view literalCharacters = "+-.0123456789"
                                               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// How many digits \a text begins with.
std::size_t digitsIn(std::string_view text)
{
    return std::min(text.find_first_not_of(digits), text.size());
}

/// Source: RFC 8259, section 6.
bool isNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t whole = digitsIn(text);
    if (whole == 0 || (whole > 1 && text.front() == '0'))
        return false;
    text.remove_prefix(whole);
    if (text.starts_with('.')) {
        const std::size_t fraction = digitsIn(text.substr(1));
        if (fraction == 0)
            return false;
        text.remove_prefix(1 + fraction);
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        return !text.empty() && digitsIn(text) == text.size();
    }
    return text.empty();
}

constexpr bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

constexpr bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

class HujsonParser
{
public:
    HujsonParser(std::string_view file, std::string_view content, const HujsonLimits &limits,
                 Problems &problems)
        : m_file(file)
        , m_content(content)
        , m_limits(limits)
        , m_problems(problems)
    {
    }

    bool readDocument(YamlNode &root)
    {
        if (const std::size_t bad = firstInvalidUtf8(m_content); bad != std::string_view::npos) {
            moveTo(bad);
            return fail("the text is not UTF-8");
        }
        if (!skipExtra() || !readValue(root, 0) || !skipExtra())
            return false;
        return isAtEnd() || fail("nothing but comments may follow the value");
    }

private:
    bool isAtEnd() const { return m_at == m_content.size(); }
    /// The byte to read next; 0 at the end, where a JSON text cannot have one.
    char next() const { return isAtEnd() ? '\0' : m_content[m_at]; }
    std::string_view rest() const { return m_content.substr(m_at); }

    Mark mark() const
    {
        return {m_line, static_cast<std::uint32_t>(m_at - m_lineBegin + 1), static_cast<std::uint32_t>(m_at)};
    }

    /// Goes forward to an offset and counts the lines on the way.
    void moveTo(std::size_t offset)
    {
        for (; m_at < offset; ++m_at) {
            if (m_content[m_at] == '\n') {
                ++m_line;
                m_lineBegin = m_at + 1;
            }
        }
    }

    void report(std::string message, Mark place)
    {
        m_problems.push_back({std::move(message), placeIn(m_file, m_content, place)});
    }

    bool fail(std::string message)
    {
        report(std::move(message), mark());
        return false;
    }

    bool miss(std::string_view meant)
    {
        return fail(isAtEnd() ? fmt::format("the file ends where {} is meant", meant)
                              : fmt::format("{} is meant here", meant));
    }

    /// Skips white space and comments.
    bool skipExtra()
    {
        for (;;) {
            moveTo(std::min(m_content.find_first_not_of(" \t\r\n", m_at), m_content.size()));
            const bool isLine = rest().starts_with("//");
            if (!isLine && !rest().starts_with("/*"))
                return true;
            const std::string_view end = isLine ? "\n" : "*/";
            const std::size_t found = m_content.find(end, m_at + 2);
            if (found == std::string_view::npos)
                return fail(isLine ? "the file ends inside this comment; end its last line"
                                   : "this comment has no end");
            moveTo(found + end.size());
        }
    }

    bool readValue(YamlNode &node, std::size_t depth)
    {
        node.mark = mark();
        if (++m_nodes > m_limits.nodes)
            return fail(fmt::format("the file has more than {} values", m_limits.nodes));
        const char first = next();
        if ((first == '{' || first == '[') && depth >= m_limits.depth)
            return fail(fmt::format("values are nested deeper than {}", m_limits.depth));
        if (first == '{')
            return readMap(node, depth);
        if (first == '[')
            return readSequence(node, depth);
        if (first == '"') {
            node.kind = YamlNode::Kind::Scalar;
            node.style = YamlStyle::Quoted;
            return readString(node.scalar);
        }
        return readLiteral(node);
    }

    bool readMap(YamlNode &node, std::size_t depth)
    {
        node.kind = YamlNode::Kind::Map;
        node.style = YamlStyle::Flow;
        std::unordered_set<std::string> seen;
        ++m_at;
        for (;;) {
            if (!skipExtra())
                return false;
            if (next() == '}')
                break;
            YamlNode::Key key{{}, mark(), YamlStyle::Quoted};
            if (next() != '"')
                return miss("a key in double quotes");
            if (!readString(key.text) || !skipExtra())
                return false;
            if (next() != ':')
                return miss("a colon");
            ++m_at;
            YamlNode value;
            if (!skipExtra() || !readValue(value, depth + 1) || !skipExtra())
                return false;
            if (!seen.insert(key.text).second)
                report(fmt::format("the key \"{}\" stands twice in this object", key.text), key.mark);
            node.keys.push_back(std::move(key));
            node.items.push_back(std::move(value));
            if (next() == '}')
                break;
            if (next() != ',')
                return miss("a comma or the object's end");
            ++m_at;
        }
        ++m_at;
        return true;
    }

    bool readSequence(YamlNode &node, std::size_t depth)
    {
        node.kind = YamlNode::Kind::Sequence;
        node.style = YamlStyle::Flow;
        ++m_at;
        for (;;) {
            if (!skipExtra())
                return false;
            if (next() == ']')
                break;
            YamlNode item;
            if (!readValue(item, depth + 1) || !skipExtra())
                return false;
            node.items.push_back(std::move(item));
            if (next() == ']')
                break;
            if (next() != ',')
                return miss("a comma or the list's end");
            ++m_at;
        }
        ++m_at;
        return true;
    }

    bool readLiteral(YamlNode &node)
    {
        const std::string_view literal =
            rest().substr(0, std::min(rest().find_first_not_of(literalCharacters), rest().size()));
        if (literal.empty())
            return miss("a value");
        const bool isWord = literal == "true" || literal == "false" || literal == "null";
        if (!isWord && !isNumber(literal))
            return fail(fmt::format("\"{}\" is no value of JSON; text stands in double quotes", literal));
        if (literal != "null")
            node = YamlNode::text(std::string(literal));
        node.mark = mark();
        m_at += literal.size();
        return true;
    }

    /// Source: RFC 8259, section 7. Half a surrogate pair becomes U+FFFD.
    bool readString(std::string &text)
    {
        const Mark begin = mark();
        ++m_at;
        for (;;) {
            if (isAtEnd()) {
                report("this text has no end", begin);
                return false;
            }
            const char character = next();
            if (static_cast<unsigned char>(character) < 0x20)
                return fail("a control character stands in a text; write it as \\u and four digits");
            if (character == '\\') {
                if (!readEscape(text))
                    return false;
                continue;
            }
            ++m_at;
            if (character == '"')
                return true;
            text += character;
        }
    }

    bool readEscape(std::string &text)
    {
        constexpr std::string_view written = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        const char letter = m_at + 1 < m_content.size() ? m_content[m_at + 1] : '\0';
        if (const std::size_t index = written.find(letter);
            letter != '\0' && index != std::string_view::npos) {
            text += meant[index];
            m_at += 2;
            return true;
        }
        const auto unit = unitAt(m_at);
        if (!unit)
            return fail("JSON has no such escape");
        m_at += 6;
        unsigned character = *unit;
        if (isHighSurrogate(character)) {
            const auto low = unitAt(m_at);
            if (low && isLowSurrogate(*low)) {
                character = 0x10000U + ((character - 0xD800U) << 10U) + (*low - 0xDC00U);
                m_at += 6;
            }
        }
        appendUtf8(text, character >= 0xD800 && character <= 0xDFFF ? 0xFFFD : character);
        return true;
    }

    /// The number that `\u` and four hexadecimal digits at an offset stand for.
    std::optional<unsigned> unitAt(std::size_t offset) const
    {
        const std::string_view escape = m_content.substr(std::min(offset, m_content.size()), 6);
        unsigned unit = 0;
        if (escape.size() != 6 || !escape.starts_with("\\u"))
            return std::nullopt;
        const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16);
        if (error != std::errc{} || end != escape.data() + 6)
            return std::nullopt;
        return unit;
    }

    std::string_view m_file;
    std::string_view m_content;
    const HujsonLimits &m_limits;
    Problems &m_problems;
    std::size_t m_at = 0;
    std::size_t m_lineBegin = 0;
    std::uint32_t m_line = 1;
    std::size_t m_nodes = 0;
};

} // namespace

HujsonReading readHujson(std::string_view file, std::string_view content, const HujsonLimits &limits)
{
    HujsonReading reading;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    YamlNode root;
    if (HujsonParser(file, content, limits, reading.problems).readDocument(root))
        reading.root = std::move(root);
    return reading;
}

} // namespace portolan::text
