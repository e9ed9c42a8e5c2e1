#include "model/text/yaml_scalar_text.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

constexpr bool isFlowSign(char c)
{
    return c == '[' || c == ']' || c == '{' || c == '}' || c == ',';
}

/// A character beyond ASCII that a reader of YAML 1.1 refuses, or takes for the end of a line or a byte order
/// mark. Source: YAML 1.1, 5.1 and 5.4.
bool isSpecial(unsigned character)
{
    return (character >= 0x80 && character < 0xA0) || character == 0x2028 || character == 0x2029 ||
           character == 0xFEFF || character == 0xFFFE || character == 0xFFFF;
}

/// The number of the character that begins at an offset where it has two or three bytes; else 0.
unsigned characterAt(std::string_view text, std::size_t at)
{
    const auto bits = [&](std::size_t offset, unsigned mask) {
        return offset < text.size() ? static_cast<unsigned char>(text[offset]) & mask : 0U;
    };
    const unsigned first = bits(at, 0xFFU);
    if ((first & 0xE0U) == 0xC0U)
        return (first & 0x1FU) << 6U | bits(at + 1, 0x3FU);
    if ((first & 0xF0U) == 0xE0U)
        return (first & 0x0FU) << 12U | bits(at + 1, 0x3FU) << 6U | bits(at + 2, 0x3FU);
    return 0;
}

bool hasSpecial(std::string_view value)
{
    for (std::size_t i = asciiPrefix(value); i < value.size(); ++i)
        if (isSpecial(characterAt(value, i)))
            return true;
    return false;
}

/// What a byte may mean in a scalar, as bits. Nearly all bytes mean nothing, wherever they stand.
constexpr unsigned control = 1;
constexpr unsigned flowSign = 2;
constexpr unsigned separator = 4;
constexpr unsigned beyondAscii = 8;
constexpr unsigned beginning = 16; ///< of a plain scalar, which looks like something else then
constexpr unsigned quoting = 32;   ///< within quotes

constexpr std::array<std::uint8_t, 256> makeRoles()
{
    std::array<std::uint8_t, 256> roles{};
    for (unsigned byte = 0; byte < roles.size(); ++byte) {
        const char c = static_cast<char>(byte);
        const auto roleIf = [](bool has, unsigned role) {
            return has ? role : 0U;
        };
        const bool begins = std::string_view(" !&*?|>%@`\"'#[]{},-=<.:").find(c) != std::string_view::npos;
        roles[byte] = static_cast<std::uint8_t>(
            roleIf(isControl(c), control) | roleIf(isFlowSign(c), flowSign) |
            roleIf(c == ':' || c == '#', separator) | roleIf(byte >= 0x80, beyondAscii) |
            roleIf(begins, beginning) | roleIf(c == '"' || c == '\\', quoting));
    }
    return roles;
}

constexpr std::array<std::uint8_t, 256> roleTable = makeRoles();

unsigned roleOf(char c)
{
    return roleTable[static_cast<unsigned char>(c)];
}

unsigned rolesIn(std::string_view value)
{
    unsigned roles = 0;
    for (const char c : value)
        roles |= roleOf(c);
    return roles;
}

/// Whether a value that begins with a sign can be plain so far as its begin is concerned.
bool canBegin(std::string_view value, bool inFlow)
{
    if (std::string_view(" !&*?|>%@`\"'#[]{},").find(value.front()) != std::string_view::npos)
        return false;
    if (value.front() == '-' && (value.size() == 1 || value[1] == ' ' || value.starts_with("---")))
        return false;
    if (value == "=" || value == "<<" || value.starts_with("..."))
        return false;
    return !inFlow || value.front() != ':';
}

/// Whether a colon or hash has a space beside it that makes it a sign.
bool hasSeparator(std::string_view value)
{
    for (std::size_t i = 0; i + 1 < value.size(); ++i)
        if ((value[i] == ':' && value[i + 1] == ' ') || (value[i] == ' ' && value[i + 1] == '#'))
            return true;
    return false;
}

bool mustBeEscaped(std::string_view value)
{
    return std::any_of(value.begin(), value.end(), isControl) || hasSpecial(value);
}

std::string doubleQuoted(std::string_view value)
{
    std::string text = "\"";
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        switch (c) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\n': text += "\\n"; break;
        case '\t': text += "\\t"; break;
        case '\r': text += "\\r"; break;
        default:
            if (isControl(c)) {
                text += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
            } else if (const unsigned character = characterAt(value, i); isSpecial(character)) {
                text += fmt::format("\\u{:04X}", character);
                i += character < 0x800 ? 1 : 2;
            } else {
                text += c;
            }
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
    if (value.empty() || value.back() == ' ' || value.back() == ':')
        return false;
    const bool inFlow = context == YamlContext::Flow;
    if ((roleOf(value.front()) & beginning) != 0 && !canBegin(value, inFlow))
        return false;
    const unsigned roles = rolesIn(value);
    return (roles & control) == 0 && (!inFlow || (roles & flowSign) == 0) &&
           ((roles & separator) == 0 || !hasSeparator(value)) &&
           ((roles & beyondAscii) == 0 || !hasSpecial(value));
}

bool canBeLiteral(std::string_view value)
{
    if (value.find('\n') == std::string_view::npos || value.front() == ' ' || value.front() == '\n')
        return false;
    return !hasSpecial(value) && std::none_of(value.begin(), value.end(),
                                              [](char c) { return isControl(c) && c != '\n' && c != '\t'; });
}

std::string inQuotes(std::string_view value, char quote)
{
    if (quote != '\'' && (rolesIn(value) & (control | beyondAscii | quoting)) == 0) {
        std::string text;
        text.reserve(value.size() + 2);
        return text.append(1, '"').append(value).append(1, '"');
    }
    const bool singleIsCalmer =
        value.find_first_of("\"\\") != std::string_view::npos && value.find('\'') == std::string_view::npos;
    const bool single = !mustBeEscaped(value) && (quote == '\'' || (quote == '\0' && singleIsCalmer));
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
