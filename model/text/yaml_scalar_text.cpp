#include "model/text/yaml_scalar_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

bool hasControl(std::string_view value)
{
    return std::any_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
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

std::string singleQuoted(std::string_view value)
{
    std::string text = "'";
    for (const char c : value)
        text.append(c == '\'' ? 2 : 1, c);
    return text + '\'';
}

} // namespace

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
    if (context == YamlContext::Flow &&
        (value.front() == ':' || value.find_first_of("[]{},") != std::string_view::npos))
        return false;
    return !hasControl(value) && value.find(": ") == std::string_view::npos &&
           value.find(" #") == std::string_view::npos;
}

bool canBeLiteral(std::string_view value)
{
    if (value.find('\n') == std::string_view::npos || value.front() == ' ' || value.front() == '\n')
        return false;
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    });
}

std::string inQuotes(std::string_view value, char quote)
{
    const bool singleIsCalmer =
        value.find_first_of("\"\\") != std::string_view::npos && value.find('\'') == std::string_view::npos;
    const bool single = !hasControl(value) && (quote == '\'' || (quote == '\0' && singleIsCalmer));
    return single ? singleQuoted(value) : doubleQuoted(value);
}

std::string_view tagText(YamlTag tag)
{
    switch (tag) {
    case YamlTag::Reset: return "!reset";
    case YamlTag::Override: return "!override";
    case YamlTag::String: return "!!str";
    case YamlTag::Integer: return "!!int";
    case YamlTag::Float: return "!!float";
    case YamlTag::Boolean: return "!!bool";
    case YamlTag::Null: return "!!null";
    case YamlTag::Binary: return "!!binary";
    case YamlTag::Timestamp: return "!!timestamp";
    case YamlTag::None:
    case YamlTag::Other: break;
    }
    return "";
}

YamlStyle writtenStyle(const YamlNode &scalar)
{
    return scalar.style == YamlStyle::Plain && canBePlain(scalar.scalar, YamlContext::Block)
               ? YamlStyle::Plain
               : YamlStyle::Quoted;
}

} // namespace portolan::text
