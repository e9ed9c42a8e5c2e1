#include "model/text/hujson_text.h"

#include "model/text/hujson.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

std::string scalarText(const YamlNode &node)
{
    const bool isPlain = node.style == YamlStyle::Plain && node.tag != YamlTag::String;
    const YamlScalarType type = isPlain ? scalarType(node.scalar) : YamlScalarType::Text;
    switch (type) {
    case YamlScalarType::Null: return "null";
    case YamlScalarType::Boolean:
        return node.scalar.front() == 't' || node.scalar.front() == 'T' ? "true" : "false";
    case YamlScalarType::Integer:
    case YamlScalarType::Float:
        if (readHujson({}, node.scalar).root)
            return node.scalar;
        break;
    case YamlScalarType::Text: break;
    }
    return quotedJson(node.scalar);
}

bool isPlain(const YamlNode &node)
{
    return node.isScalar() || node.isNull();
}

bool isPlainList(const YamlNode &node)
{
    return node.isSequence() && std::all_of(node.items.begin(), node.items.end(), isPlain);
}

/// An object of plain values and lists of them.
bool isPlainObject(const YamlNode &node)
{
    return node.isMap() && std::all_of(node.items.begin(), node.items.end(), [](const YamlNode &item) {
               return isPlain(item) || isPlainList(item);
           });
}

class Writer
{
public:
    explicit Writer(const HujsonStyle &style)
        : m_style(style)
    {
    }

    std::string text(const YamlNode &node, std::size_t depth) const
    {
        if (node.isNull())
            return "null";
        if (node.isScalar())
            return scalarText(node);
        if (node.items.empty())
            return node.isMap() ? "{}" : "[]";
        if (isPlainList(node) || (m_style.inlinesObjects && isPlainObject(node)))
            if (std::string line = oneLine(node); line.size() < m_style.inlineLimit)
                return line;
        return block(node, depth);
    }

private:
    std::string oneLine(const YamlNode &node) const
    {
        std::string entries;
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            entries += i == 0 ? "" : ", ";
            if (node.isMap())
                entries += quotedJson(node.keys[i].text) + ": ";
            entries += text(node.items[i], 0);
        }
        return node.isMap() ? '{' + entries + '}' : '[' + entries + ']';
    }

    std::string block(const YamlNode &node, std::size_t depth) const
    {
        std::vector<std::string> values;
        for (const YamlNode &item : node.items)
            values.push_back(text(item, depth + 1));
        std::string result(1, node.isMap() ? '{' : '[');
        for (std::size_t i = 0; i < values.size(); ++i) {
            result += m_style.newline + indent(depth + 1);
            if (node.isMap())
                result += fmt::format("{:<{}} ", quotedJson(node.keys[i].text) + ':',
                                      m_style.alignsValues ? columnOf(node, values, i) : 0);
            result += values[i];
            if (i + 1 < values.size() || m_style.trailingCommas)
                result += ',';
        }
        return result + m_style.newline + indent(depth) + (node.isMap() ? '}' : ']');
    }

    /// The width of the longest key among a member and its neighbours that are on one line too.
    static std::size_t columnOf(const YamlNode &map, const std::vector<std::string> &values,
                                std::size_t member)
    {
        const auto isOneLine = [&](std::size_t i) {
            return values[i].find('\n') == std::string::npos;
        };
        std::size_t width = 0;
        const auto take = [&](std::size_t i) {
            width = std::max(width, quotedJson(map.keys[i].text).size() + 1);
        };
        for (std::size_t i = member + 1; i-- > 0 && (i == member || isOneLine(i));)
            take(i);
        for (std::size_t i = member + 1; i < values.size() && isOneLine(member) && isOneLine(i); ++i)
            take(i);
        return isOneLine(member) ? width : 0;
    }

    std::string indent(std::size_t depth) const
    {
        std::string indent;
        for (std::size_t level = 0; level < depth; ++level)
            indent += m_style.unit;
        return indent;
    }

    const HujsonStyle &m_style;
};

} // namespace

std::string quotedJson(std::string_view text)
{
    std::string quoted = "\"";
    while (!text.empty()) {
        const std::size_t bad = std::min(firstInvalidUtf8(text), text.size());
        for (const char c : text.substr(0, bad)) {
            if (c == '"' || c == '\\')
                quoted += fmt::format("\\{}", c);
            else if (c == '\n')
                quoted += "\\n";
            else if (c == '\t')
                quoted += "\\t";
            else if (static_cast<unsigned char>(c) < 0x20)
                quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                quoted += c;
        }
        if (bad < text.size())
            quoted += replacementCharacter;
        text.remove_prefix(std::min(bad + 1, text.size()));
    }
    return quoted + '"';
}

std::string hujsonText(const YamlNode &node, std::size_t depth, const HujsonStyle &style)
{
    return Writer(style).text(node, depth);
}

} // namespace portolan::text
