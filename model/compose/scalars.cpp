#include "model/compose/scalars.h"

#include "model/compose/path_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

namespace portolan::compose {

using text::YamlNode;
using text::YamlScalarType;
using text::YamlStyle;
using text::YamlTag;

namespace {

/// Digits, sign and exponent as Go's %v has them: an exponent from 1e+06 on and below 0.0001.
template <class Number>
std::string goNumber(Number value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 64> buffer{};
    const Number size = std::fabs(value);
    const bool exponent = size != 0 && (size < Number(1e-4) || size >= Number(1e6));
    const auto format = exponent ? std::chars_format::scientific : std::chars_format::fixed;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format).ptr;
    return {buffer.data(), end};
}

template <class Integer>
std::optional<Integer> parseInteger(std::string_view digits, int base)
{
    Integer value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return value;
}

/// An integer in any base that Go reads, spelled in decimal.
std::optional<std::string> integerText(std::string_view plain)
{
    const bool negative = plain.starts_with('-');
    if (negative || plain.starts_with('+'))
        plain.remove_prefix(1);
    int base = 10;
    if (plain.size() > 1 && plain[0] == '0') {
        const char kind = static_cast<char>(plain[1] | 0x20);
        base = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
        plain.remove_prefix(kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1);
    }
    const auto value = parseInteger<std::uint64_t>(plain, base);
    if (!value || (negative && *value > std::uint64_t{1} << 63U))
        return std::nullopt;
    return (negative && *value != 0 ? "-" : "") + std::to_string(*value);
}

std::optional<std::string> floatText(std::string_view plain)
{
    const std::string_view digits = plain.starts_with('+') ? plain.substr(1) : plain;
    if (text::scalarType(plain) != YamlScalarType::Float &&
        text::scalarType(plain) != YamlScalarType::Integer)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return goNumber(value);
}

/// The words that are numbers without being digits.
std::optional<std::string_view> specialNumber(std::string_view plain)
{
    if (text::scalarType(plain) != YamlScalarType::Float)
        return std::nullopt;
    if (plain.ends_with("nan") || plain.ends_with("NaN") || plain.ends_with("NAN"))
        return "NaN";
    if (plain.ends_with('f') || plain.ends_with('F'))
        return plain.starts_with('-') ? "-Inf" : "+Inf";
    return std::nullopt;
}

std::optional<int> takeDigits(std::string_view &text, std::size_t least, std::size_t most)
{
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    if (count < least || count > most)
        return std::nullopt;
    const auto value = parseInteger<int>(text.substr(0, count), 10);
    text.remove_prefix(count);
    return value;
}

bool takeSign(std::string_view &text, std::string_view signs)
{
    if (text.empty() || signs.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// `15:04:05`, with a fraction of the second.
bool takeTime(std::string_view &text)
{
    const auto hour = takeDigits(text, 1, 2);
    const auto minute = takeSign(text, ":") ? takeDigits(text, 1, 2) : std::nullopt;
    const auto second = takeSign(text, ":") ? takeDigits(text, 1, 2) : std::nullopt;
    if (takeSign(text, ".") && !takeDigits(text, 1, 9))
        return false;
    return hour.value_or(24) < 24 && minute.value_or(60) < 60 && second.value_or(60) < 60;
}

bool takeZone(std::string_view &text)
{
    if (takeSign(text, "Z"))
        return true;
    return takeSign(text, "+-") && takeDigits(text, 2, 2) && takeSign(text, ":") && takeDigits(text, 2, 2);
}

/// Source: yaml.org/type/timestamp.html, in the forms that Go's yaml.v3 takes for a date.
bool isTimestamp(std::string_view text)
{
    const auto year = takeDigits(text, 4, 4);
    const auto month = takeSign(text, "-") ? takeDigits(text, 1, 2) : std::nullopt;
    const auto day = takeSign(text, "-") ? takeDigits(text, 1, 2) : std::nullopt;
    if (!year || !month || !day)
        return false;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || text.empty())
        return date.ok();
    if (takeSign(text, "Tt"))
        return takeTime(text) && takeZone(text) && text.empty();
    return takeSign(text, " ") && takeTime(text) && text.empty();
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return low;
}

void settlePlain(YamlNode &node)
{
    const YamlScalarType type = text::scalarType(node.scalar);
    if (type == YamlScalarType::Null) {
        node.kind = YamlNode::Kind::Null;
        node.scalar.clear();
        return;
    }
    if (type == YamlScalarType::Boolean) {
        node.scalar = lowered(node.scalar);
        return;
    }
    const char first = node.scalar.front();
    if (!(first >= '0' && first <= '9') && first != '+' && first != '-' && first != '.') {
        node.style = YamlStyle::Quoted;
        return;
    }
    if (const auto special = specialNumber(node.scalar)) {
        node.scalar = *special;
        return;
    }
    if (isTimestamp(node.scalar)) {
        node.tag = YamlTag::Timestamp;
        return;
    }
    std::string digits = node.scalar;
    std::erase(digits, '_');
    if (auto integer = first != '.' ? integerText(digits) : std::nullopt)
        node.scalar = std::move(*integer);
    else if (auto number = floatText(digits))
        node.scalar = std::move(*number);
    else
        node.style = YamlStyle::Quoted;
}

void settleScalar(YamlNode &node)
{
    if (node.tag == YamlTag::String || node.tag == YamlTag::Binary || node.tag == YamlTag::Other)
        node.style = YamlStyle::Quoted;
    else if (node.tag == YamlTag::Null)
        node.kind = YamlNode::Kind::Null;
    else if (node.tag == YamlTag::Integer || node.tag == YamlTag::Float || node.tag == YamlTag::Boolean)
        node.style = YamlStyle::Plain;
    if (node.tag != YamlTag::Reset && node.tag != YamlTag::Override && node.tag != YamlTag::Timestamp)
        node.tag = YamlTag::None;
    if (node.isScalar() && node.style == YamlStyle::Plain)
        settlePlain(node);
}

void settle(YamlNode &node, const TreePath &path, Diagnostics &diagnostics)
{
    if (node.isScalar()) {
        settleScalar(node);
        return;
    }
    if (node.tag != YamlTag::Reset && node.tag != YamlTag::Override)
        node.tag = YamlTag::None;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (!node.isMap()) {
            settle(node.items[i], path.at(i), diagnostics);
            continue;
        }
        const YamlNode::Key &key = node.keys[i];
        if (key.style == YamlStyle::Plain && text::scalarType(key.text) != YamlScalarType::Text)
            diagnostics.error(key.mark,
                              fmt::format("the key {} {} is no text; write it in quotes", key.text,
                                          path.text().empty() ? "at top level" : "in " + path.text()));
        settle(node.items[i], path.at(key.text), diagnostics);
    }
}

} // namespace

void settleScalars(YamlNode &document, Diagnostics &diagnostics)
{
    settle(document, TreePath(), diagnostics);
}

std::string shortestNumber(double value)
{
    return goNumber(value);
}

std::string shortestNumber(float value)
{
    return goNumber(value);
}

} // namespace portolan::compose
