#include "model/compose/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace portolan::compose {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return low;
}

std::optional<std::int64_t> nanosecondsOf(std::string_view unit)
{
    struct Unit {
        std::string_view name;
        std::int64_t nanoseconds;
    };
    static constexpr std::int64_t second = 1'000'000'000;
    static constexpr std::array units = {
        Unit{"ns", 1},
        Unit{"us", 1'000},
        Unit{"µs", 1'000},
        Unit{"μs", 1'000},
        Unit{"ms", 1'000'000},
        Unit{"s", second},
        Unit{"m", 60 * second},
        Unit{"h", 3600 * second},
        Unit{"d", 86400 * second},
        Unit{"w", 604800 * second},
    };
    const auto found =
        std::find_if(units.begin(), units.end(), [unit](const Unit &u) { return u.name == unit; });
    return found == units.end() ? std::nullopt : std::optional(found->nanoseconds);
}

/// One `12.5h` at the beginning of \a text, which it is taken from.
std::optional<std::int64_t> takeDurationPart(std::string_view &text)
{
    const auto unitBegin =
        std::find_if_not(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
    const auto number = text.substr(0, static_cast<std::size_t>(unitBegin - text.begin()));
    text.remove_prefix(number.size());
    const auto nextBegin =
        std::find_if(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
    const auto unit = nanosecondsOf(text.substr(0, static_cast<std::size_t>(nextBegin - text.begin())));
    text.remove_prefix(static_cast<std::size_t>(nextBegin - text.begin()));
    const std::size_t dot = std::min(number.find('.'), number.size());
    const std::string_view fraction = dot == number.size() ? std::string_view() : number.substr(dot + 1);
    const bool digits = dot > 0 || !fraction.empty();
    if (!unit || !digits || fraction.find('.') != std::string_view::npos)
        return std::nullopt;
    const auto whole = dot == 0 ? std::optional<std::int64_t>(0) : parseInteger(number.substr(0, dot));
    if (!whole || *whole > most / *unit)
        return std::nullopt;
    const double part = fraction.empty() ? 0.0 : parseNumber("0." + std::string(fraction)).value_or(0.0);
    const auto rest = static_cast<std::int64_t>(part * static_cast<double>(*unit));
    if (rest > most - *whole * *unit)
        return std::nullopt;
    return *whole * *unit + rest;
}

/// \a value in units of `10^digits`, its fraction without zeros at the end.
std::string decimal(std::uint64_t value, unsigned digits)
{
    std::uint64_t scale = 1;
    for (unsigned i = 0; i < digits; ++i)
        scale *= 10;
    std::string text = std::to_string(value / scale);
    std::string fraction = std::to_string(value % scale);
    fraction.insert(0, digits - std::min<std::size_t>(digits, fraction.size()), '0');
    while (fraction.ends_with('0'))
        fraction.pop_back();
    return fraction.empty() ? text : text + '.' + fraction;
}

} // namespace

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    if (text.starts_with('+') && text.size() > 1 && isDigit(text[1]))
        text.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+') && text.size() > 1 && text[1] != '-')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<bool> parseBoolean(std::string_view text)
{
    const std::string low = lowered(text);
    if (low == "true" || low == "yes" || low == "on" || low == "y")
        return true;
    if (low == "false" || low == "no" || low == "off" || low == "n")
        return false;
    return std::nullopt;
}

std::optional<std::int64_t> parseByteSize(std::string_view text)
{
    const std::size_t last = text.find_last_of("0123456789. ");
    if (last == std::string_view::npos)
        return std::nullopt;
    const auto number = parseNumber(text.substr(0, text[last] == ' ' ? last : last + 1));
    const std::string suffix = lowered(text.substr(last + 1));
    if (!number || *number < 0 || suffix.size() > 3)
        return std::nullopt;
    double factor = 1;
    if (!suffix.empty() && suffix != "b") {
        const std::size_t power = std::string_view("bkmgtp").find(suffix.front());
        const std::string_view rest = std::string_view(suffix).substr(1);
        if (power == std::string_view::npos || power == 0 || (!rest.empty() && rest != "b" && rest != "ib"))
            return std::nullopt;
        factor = std::pow(1024.0, static_cast<double>(power));
    }
    const double size = *number * factor;
    return size >= 9.2e18 ? std::nullopt : std::optional(static_cast<std::int64_t>(size));
}

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == "0")
        return 0;
    if (text.empty())
        return std::nullopt;
    std::int64_t sum = 0;
    while (!text.empty()) {
        const auto part = takeDurationPart(text);
        if (!part || *part > most - sum)
            return std::nullopt;
        sum += *part;
    }
    return negative ? -sum : sum;
}

std::string formatDuration(std::int64_t nanoseconds)
{
    const std::string sign = nanoseconds < 0 ? "-" : "";
    const auto value = nanoseconds < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(nanoseconds)
                                       : static_cast<std::uint64_t>(nanoseconds);
    if (value == 0)
        return "0s";
    if (value < 1'000)
        return sign + decimal(value, 0) + "ns";
    if (value < 1'000'000)
        return sign + decimal(value, 3) + "µs";
    if (value < 1'000'000'000)
        return sign + decimal(value, 6) + "ms";
    constexpr std::uint64_t minute = 60'000'000'000;
    std::string text = sign;
    const std::uint64_t hours = value / (60 * minute);
    const std::uint64_t minutes = value / minute % 60;
    if (hours > 0)
        text += std::to_string(hours) + 'h';
    if (hours > 0 || minutes > 0)
        text += std::to_string(minutes) + 'm';
    return text + decimal(value % minute, 9) + 's';
}

} // namespace portolan::compose
