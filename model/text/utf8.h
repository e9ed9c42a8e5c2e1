#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace portolan::text {

/// The offset of the first byte that is not UTF-8, or npos. Source: RFC 3629, section 4.
std::size_t firstInvalidUtf8(std::string_view text);

/// How many bytes at the beginning of a text are ASCII.
std::size_t asciiPrefix(std::string_view text);

/// Appends the UTF-8 form of a character, given by its number (up to U+10FFFF). Source: RFC 3629, section 3.
inline void appendUtf8(std::string &text, unsigned character)
{
    const auto byte = [&text](unsigned value) {
        text += static_cast<char>(value);
    };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0U | character >> 6U);
        byte(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        byte(0xE0U | character >> 12U);
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    } else {
        byte(0xF0U | character >> 18U);
        byte(0x80U | (character >> 12U & 0x3FU));
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    }
}

} // namespace portolan::text
