#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::size_t widestFlow = 100;

bool hasControl(std::string_view value)
{
    return std::any_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

/// Within brackets the flow indicators end a plain scalar; outside they are text, but for the first byte.
enum class YamlContext { Block, Flow };

/// Source: YAML 1.2.2, 7.3.3 (plain style).
bool canBePlain(std::string_view value, YamlContext context)
{
    if (value.empty() || value.front() == ' ' || value.back() == ' ' || value.back() == ':')
        return false;
    if (std::string_view("!&*?|>%@`\"'#[]{},").find(value.front()) != std::string_view::npos)
        return false;
    if (value.front() == '-' && (value.size() == 1 || value[1] == ' ' || value.starts_with("---")))
        return false;
    if (value == "=" || value == "<<" || value.starts_with("..."))
        return false;
    if (context == YamlContext::Flow && value.find_first_of("[]{},") != std::string_view::npos)
        return false;
    return !hasControl(value) && value.find(": ") == std::string_view::npos && value.find(" #") == std::string_view::npos;
}

std::string doubleQuoted(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        switch (c) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\n': text += "\\n"; break;
        case '\t': text += "\\t"; break;
        case '\r': text += "\\r"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                text += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
            else
                text += c;
        }
    }
    return text + '"';
}

std::string inQuotes(std::string_view value)
{
    const bool singleIsCalmer = value.find_first_of("\"\\") != std::string_view::npos
        && value.find('\'') == std::string_view::npos && !hasControl(value);
    return singleIsCalmer ? '\'' + std::string(value) + '\'' : doubleQuoted(value);
}

/// A literal block keeps text as it is if no line holds a control character and the first does not begin with a space.
bool canBeLiteral(std::string_view value)
{
    if (value.find('\n') == std::string_view::npos || value.front() == ' ' || value.front() == '\n')
        return false;
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    });
}

std::string_view tagText(YamlTag tag)
{
    switch (tag) {
    case YamlTag::Reset: return "!reset ";
    case YamlTag::Override: return "!override ";
    case YamlTag::String: return "!!str ";
    case YamlTag::Integer: return "!!int ";
    case YamlTag::Float: return "!!float ";
    case YamlTag::Boolean: return "!!bool ";
    case YamlTag::Binary: return "!!binary ";
    case YamlTag::Timestamp: return "!!timestamp ";
    default: return "";
    }
}

std::string scalarText(const YamlNode &scalar, YamlContext context)
{
    const bool plain = scalar.style == YamlStyle::Plain && canBePlain(scalar.scalar, context);
    return std::string(tagText(scalar.tag)) + (plain ? scalar.scalar : inQuotes(scalar.scalar));
}

class Writer
{
public:
    std::string take() { return std::move(m_text); }

    void document(const YamlNode &node)
    {
        if (node.isMap() && !node.keys.empty() && node.tag == YamlTag::None)
            mapLines(node, 0);
        else if (node.isSequence() && !node.items.empty() && node.tag == YamlTag::None)
            sequenceLines(node, 0);
        else
            value(node, 0);
    }

private:
    static std::string keyText(const YamlNode::Key &key, YamlContext context)
    {
        const bool plain = key.style == YamlStyle::Plain && canBePlain(key.text, context);
        return plain ? key.text : inQuotes(key.text);
    }

    void mapLines(const YamlNode &node, std::size_t indent)
    {
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            m_text.append(indent, ' ');
            entry(node, i, indent);
        }
    }

    void entry(const YamlNode &node, std::size_t i, std::size_t indent)
    {
        m_text += keyText(node.keys[i], YamlContext::Block) + ':';
        value(node.items[i], indent + 2);
    }

    void sequenceLines(const YamlNode &node, std::size_t indent)
    {
        for (const YamlNode &item : node.items) {
            m_text.append(indent, ' ');
            m_text += '-';
            if (item.isMap() && !item.keys.empty() && item.style != YamlStyle::Flow && item.tag == YamlTag::None)
                mapInSequence(item, indent + 2);
            else
                value(item, indent + 2);
        }
    }

    void mapInSequence(const YamlNode &map, std::size_t indent)
    {
        m_text += ' ';
        entry(map, 0, indent);
        for (std::size_t i = 1; i < map.keys.size(); ++i) {
            m_text.append(indent, ' ');
            entry(map, i, indent);
        }
    }

    /// What follows a colon or a dash, its line feed included.
    void value(const YamlNode &node, std::size_t indent)
    {
        if (node.isNull()) {
            m_text += node.tag == YamlTag::None ? "\n" : fmt::format(" {}null\n", tagText(node.tag));
            return;
        }
        if (node.isScalar()) {
            if (node.tag == YamlTag::None && canBeLiteral(node.scalar))
                literal(node.scalar, indent);
            else
                m_text += ' ' + writeYamlScalar(node) + '\n';
            return;
        }
        if (node.items.empty()) {
            m_text += fmt::format(" {}{}\n", tagText(node.tag), node.isMap() ? "{}" : "[]");
            return;
        }
        if (node.style == YamlStyle::Flow) {
            const std::string line = flow(node);
            if (line.size() + indent <= widestFlow) {
                m_text += ' ' + line + '\n';
                return;
            }
        }
        m_text += node.tag == YamlTag::None ? "\n" : fmt::format(" {}\n", trimmed(tagText(node.tag)));
        if (node.isMap())
            mapLines(node, indent);
        else
            sequenceLines(node, indent);
    }

    static std::string_view trimmed(std::string_view text)
    {
        return text.substr(0, text.find(' '));
    }

    void literal(std::string_view text, std::size_t indent)
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
                m_text.append(indent, ' ');
                m_text += line;
            }
            m_text += '\n';
            if (end == std::string_view::npos)
                return;
            text.remove_prefix(end + 1);
        }
    }

    static std::string flow(const YamlNode &node)
    {
        if (node.isNull())
            return "null";
        if (node.isScalar())
            return scalarText(node, YamlContext::Flow);
        std::string text(tagText(node.tag));
        text += node.isMap() ? '{' : '[';
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                text += ", ";
            if (node.isMap())
                text += keyText(node.keys[i], YamlContext::Flow) + ": ";
            text += flow(node.items[i]);
        }
        return text + (node.isMap() ? '}' : ']');
    }

    std::string m_text;
};

} // namespace

std::string writeYaml(const YamlNode &node)
{
    Writer writer;
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
    return scalarText(scalar, YamlContext::Block);
}

YamlNode yamlText(std::string value)
{
    const bool quoted = looksLikeAnotherType(value);
    return YamlNode::text(std::move(value), quoted ? YamlStyle::Quoted : YamlStyle::Plain);
}

bool looksLikeAnotherType(std::string_view value)
{
    if (scalarType(value) != YamlScalarType::Text)
        return true;
    static constexpr std::array<std::string_view, 8> words = {"y", "n", "yes", "no", "on", "off", "true", "false"};
    std::string lower(value);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    if (std::find(words.begin(), words.end(), lower) != words.end())
        return true;
    // YAML 1.1 reads 22:22 as a number to the base 60, 1_000 as 1000 and 2026-01-01 as a date.
    return value.find_first_not_of("0123456789:_.,+-") == std::string_view::npos
        && std::count(value.begin(), value.end(), '.') <= 1;
}

} // namespace portolan::text
