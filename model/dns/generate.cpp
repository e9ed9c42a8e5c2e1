#include "model/dns/generate.h"

#include "model/dns/ascii.h"

#include <charconv>
#include <climits>
#include <fmt/format.h>
#include <iterator>

namespace portolan::dns {

namespace {

constexpr Fault shape =
    "after $ stands ${OFFSET}, ${OFFSET,WIDTH} or ${OFFSET,WIDTH,BASE}, with base d, o, x, X, n or N";

/// How a number is put in.
struct Form {
    int offset = 0;
    unsigned width = 0;
    char base = 'd';
};

/// Takes a number off the beginning of a text.
template <class Number>
bool takeNumber(std::string_view &text, Number &number)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(at - text.data()));
    return error == std::errc();
}

/// \a text is behind the opening brace, and then behind the closing one.
bool takeForm(std::string_view &text, Form &form)
{
    if (!takeNumber(text, form.offset))
        return false;
    if (text.starts_with(',')) {
        text.remove_prefix(1);
        if (!takeNumber(text, form.width))
            return false;
        if (text.starts_with(',')) {
            if (text.size() < 2 || std::string_view("doxXnN").find(text[1]) == std::string_view::npos)
                return false;
            form.base = text[1];
            text.remove_prefix(2);
        }
    }
    if (!text.starts_with('}'))
        return false;
    text.remove_prefix(1);
    return true;
}

/// The digits of a number as labels, the last one first, as names under ip6.arpa have them.
void appendNibbles(std::string &out, unsigned value, unsigned width, bool upperCase)
{
    const std::string_view digits = upperCase ? "0123456789ABCDEF" : "0123456789abcdef";
    unsigned left = width;
    do {
        out += digits[value & 0xfU];
        value >>= 4U;
        left -= left > 0 ? 1 : 0;
        if (left > 0 || value != 0) {
            out += '.';
            left -= left > 0 ? 1 : 0;
        }
    } while (value != 0 || left > 0);
}

Fault appendNumber(std::string &out, std::uint32_t value, const Form &form)
{
    constexpr unsigned longest = 127;
    if (form.width > longest)
        return "the width is at most 127";
    if (form.offset > 0 && static_cast<std::uint64_t>(value) + static_cast<unsigned>(form.offset) > INT_MAX)
        return "the number with its offset is larger than 2147483647";
    const int number = static_cast<int>(value) + form.offset;
    const auto bits = static_cast<unsigned>(number);
    switch (form.base) {
    case 'd': fmt::format_to(std::back_inserter(out), "{:0{}}", number, form.width); break;
    case 'o': fmt::format_to(std::back_inserter(out), "{:0{}o}", bits, form.width); break;
    case 'x': fmt::format_to(std::back_inserter(out), "{:0{}x}", bits, form.width); break;
    case 'X': fmt::format_to(std::back_inserter(out), "{:0{}X}", bits, form.width); break;
    default: appendNibbles(out, bits, form.width, form.base == 'N'); break;
    }
    return {};
}

} // namespace

std::optional<GenerateRange> readRange(std::string_view text)
{
    GenerateRange range;
    if (!takeNumber(text, range.first) || !text.starts_with('-'))
        return std::nullopt;
    text.remove_prefix(1);
    if (!takeNumber(text, range.last))
        return std::nullopt;
    if (text.starts_with('/')) {
        text.remove_prefix(1);
        if (!takeNumber(text, range.step))
            return std::nullopt;
    }
    constexpr std::uint32_t largest = INT_MAX;
    if (range.first > range.last || range.last > largest || range.step < 1 || range.step > largest)
        return std::nullopt;
    return range;
}

Fault fillIn(std::string_view pattern, std::uint32_t value, std::size_t limit, std::string &out)
{
    out.clear();
    while (!pattern.empty()) {
        const char c = pattern[0];
        pattern.remove_prefix(1);
        if (c == '$' && pattern.starts_with('$')) {
            out += '$';
            pattern.remove_prefix(1);
        } else if (c == '$') {
            Form form;
            if (pattern.starts_with('{')) {
                pattern.remove_prefix(1);
                if (!takeForm(pattern, form))
                    return shape;
            }
            if (const Fault fault = appendNumber(out, value, form); !fault.empty())
                return fault;
        } else {
            out += c;
            if (c == '\\' && !pattern.empty()) {
                out += pattern[0];
                pattern.remove_prefix(1);
            }
        }
        if (out.size() >= limit)
            return "what is generated is too long";
    }
    return {};
}

} // namespace portolan::dns
