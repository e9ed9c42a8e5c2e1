#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::size_t widestFlow = 100;

/// A tag with the space behind it, or nothing.
std::string tagBefore(YamlTag tag)
{
    const std::string_view text = tagText(tag);
    return text.empty() ? std::string() : std::string(text) + ' ';
}

/// Text as it stands in a file: as it is where it was plain and can be, else in quotes.
void appendText(std::string_view value, YamlStyle style, YamlContext context, char quote, std::string &text)
{
    if (style == YamlStyle::Plain && canBePlain(value, context))
        text += value;
    else
        text += inQuotes(value, quote);
}

void appendScalar(const YamlNode &scalar, YamlContext context, char quote, std::string &text)
{
    if (scalar.tag != YamlTag::None)
        text += tagBefore(scalar.tag);
    if (scalar.scalar.empty() && scalar.style == YamlStyle::Plain && scalar.tag != YamlTag::None)
        text += "null"; // a tag alone reads as a plain scalar without text
    else
        appendText(scalar.scalar, scalar.style, context, quote, text);
}

class Writer
{
public:
    explicit Writer(const YamlFormat &format)
        : m_format(format)
    {
    }

    std::string take() { return std::move(m_text); }

    void document(const YamlNode &node)
    {
        if (node.isMap() && !node.keys.empty() && node.tag == YamlTag::None)
            mapLines(node, 0);
        else if (node.isSequence() && !node.items.empty() && node.tag == YamlTag::None)
            sequenceLines(node, 0);
        else
            value(node, {0, 0});
    }

    void entry(const YamlNode::Key &key, const YamlNode &node, std::size_t column)
    {
        appendKey(key, YamlContext::Block);
        m_text += ':';
        entryValue(node, column);
    }

    /// What follows the colon of a key at that column, its line feed included.
    void entryValue(const YamlNode &node, std::size_t column)
    {
        value(node, {column + m_format.step, column + m_format.listStep});
    }

    /// An item whose dash stands at that column.
    void item(const YamlNode &node, std::size_t column)
    {
        m_text += '-';
        if (node.isMap() && !node.keys.empty() && node.style != YamlStyle::Flow && node.tag == YamlTag::None)
            mapInSequence(node, column + 2);
        else
            itemValue(node, column);
    }

    /// What follows a dash at that column where nothing but a scalar or bracket may stand on its line.
    void itemValue(const YamlNode &node, std::size_t column) { value(node, {column + 2, column + 2}); }

    void flow(const YamlNode &node)
    {
        if (node.isNull()) {
            m_text += tagBefore(node.tag) + "null";
            return;
        }
        if (node.isScalar()) {
            appendScalar(node, YamlContext::Flow, m_format.quote, m_text);
            return;
        }
        m_text += tagBefore(node.tag) + (node.isMap() ? '{' : '[');
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                m_text += ", ";
            if (node.isMap()) {
                appendKey(node.keys[i], YamlContext::Flow);
                m_text += ": ";
            }
            flow(node.items[i]);
        }
        m_text += node.isMap() ? '}' : ']';
    }

    void appendKey(const YamlNode::Key &key, YamlContext context)
    {
        appendText(key.text, key.style, context, m_format.quote, m_text);
    }

private:
    /// Where the lines of a value begin, if it is a map or text, or if it is a list.
    struct Columns {
        std::size_t map;
        std::size_t list;
    };

    void mapLines(const YamlNode &node, std::size_t column)
    {
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            m_text.append(column, ' ');
            entry(node.keys[i], node.items[i], column);
        }
    }

    void sequenceLines(const YamlNode &node, std::size_t column)
    {
        for (const YamlNode &each : node.items) {
            m_text.append(column, ' ');
            item(each, column);
        }
    }

    void mapInSequence(const YamlNode &map, std::size_t column)
    {
        m_text += ' ';
        entry(map.keys[0], map.items[0], column);
        for (std::size_t i = 1; i < map.keys.size(); ++i) {
            m_text.append(column, ' ');
            entry(map.keys[i], map.items[i], column);
        }
    }

    void value(const YamlNode &node, Columns columns)
    {
        if (node.isNull()) {
            m_text += node.tag == YamlTag::None ? "\n" : fmt::format(" {} null\n", tagText(node.tag));
            return;
        }
        if (node.isScalar()) {
            const bool isPlain = node.tag == YamlTag::None && node.style == YamlStyle::Plain &&
                                 canBePlain(node.scalar, YamlContext::Block);
            if (!isPlain && node.tag == YamlTag::None && canBeLiteral(node.scalar)) {
                literal(node.scalar, columns.map);
                return;
            }
            m_text += ' ';
            if (isPlain)
                m_text += node.scalar;
            else
                appendScalar(node, YamlContext::Block, m_format.quote, m_text);
            m_text += '\n';
            return;
        }
        if (node.items.empty()) {
            m_text += fmt::format(" {}{}\n", tagBefore(node.tag), node.isMap() ? "{}" : "[]");
            return;
        }
        if (node.style == YamlStyle::Flow) {
            const std::string line = writeYamlFlow(node, m_format);
            if (line.size() + columns.map <= widestFlow) {
                m_text += ' ' + line + '\n';
                return;
            }
        }
        m_text += node.tag == YamlTag::None ? "\n" : fmt::format(" {}\n", tagText(node.tag));
        if (node.isMap())
            mapLines(node, columns.map);
        else
            sequenceLines(node, columns.list);
    }

    void literal(std::string_view text, std::size_t column)
    {
        const bool endsOpen = !text.ends_with('\n');
        const bool keeps = text.ends_with("\n\n");
        m_text += endsOpen ? " |-\n" : keeps ? " |+\n" : " |\n";
        if (!endsOpen)
            text.remove_suffix(1);
        while (true) {
            const std::size_t end = text.find('\n');
            const std::string_view line = text.substr(0, end);
            if (!line.empty()) {
                m_text.append(column, ' ');
                m_text += line;
            }
            m_text += '\n';
            if (end == std::string_view::npos)
                return;
            text.remove_prefix(end + 1);
        }
    }

    const YamlFormat &m_format;
    std::string m_text;
};

} // namespace

std::string writeYaml(const YamlNode &node, const YamlFormat &format)
{
    Writer writer(format);
    writer.document(node);
    std::string text = writer.take();
    if (text.starts_with(' '))
        text.erase(0, 1);
    return text;
}

std::string writeYamlScalar(const YamlNode &scalar)
{
    if (scalar.isNull())
        return "null";
    std::string text;
    appendScalar(scalar, YamlContext::Block, '\0', text);
    return text;
}

std::string writeYamlEntry(const YamlNode::Key &key, const YamlNode &value, std::size_t column,
                           const YamlFormat &format)
{
    Writer writer(format);
    writer.entry(key, value, column);
    return writer.take();
}

std::string writeYamlEntryValue(const YamlNode &value, std::size_t column, const YamlFormat &format)
{
    Writer writer(format);
    writer.entryValue(value, column);
    return writer.take();
}

std::string writeYamlItem(const YamlNode &value, std::size_t column, const YamlFormat &format)
{
    Writer writer(format);
    writer.item(value, column);
    return writer.take();
}

std::string writeYamlItemValue(const YamlNode &value, std::size_t column, const YamlFormat &format)
{
    Writer writer(format);
    writer.itemValue(value, column);
    return writer.take();
}

std::string writeYamlFlow(const YamlNode &value, const YamlFormat &format)
{
    Writer writer(format);
    writer.flow(value);
    return writer.take();
}

std::string writeYamlKey(const YamlNode::Key &key, YamlContext context, const YamlFormat &format)
{
    Writer writer(format);
    writer.appendKey(key, context);
    return writer.take();
}

YamlNode yamlText(std::string value)
{
    const bool quoted = looksLikeAnotherType(value);
    return YamlNode::text(std::move(value), quoted ? YamlStyle::Quoted : YamlStyle::Plain);
}

namespace {

/// A word that YAML 1.1 reads as a boolean, in any case.
bool isBooleanWord(std::string_view value)
{
    static constexpr std::array<std::string_view, 8> words = {"y",  "n",   "yes",  "no",
                                                              "on", "off", "true", "false"};
    constexpr std::size_t longestWord = 5;
    if (value.size() > longestWord)
        return false;
    std::string lower(value);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// YAML 1.1 reads 22:22 as a number to the base 60, 1_000 as 1000 and 2026-01-01 as a date.
bool isMadeOfDigits(std::string_view value)
{
    std::size_t points = 0;
    for (const char c : value) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && c != ':' && c != '_' && c != '.' && c != ',' && c != '+' && c != '-')
            return false;
        points += c == '.' ? 1 : 0;
    }
    return points <= 1;
}

} // namespace

bool looksLikeAnotherType(std::string_view value)
{
    return scalarType(value) != YamlScalarType::Text || isBooleanWord(value) || isMadeOfDigits(value);
}

} // namespace portolan::text
