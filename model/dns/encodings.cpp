#include "model/dns/encodings.h"

#include "model/dns/ascii.h"

namespace portolan::dns {

namespace {

constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
constexpr int padding = 64;
constexpr std::string_view base32Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

char upperCase(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

bool HexDecoder::add(std::string_view text, std::string &out)
{
    for (const char c : text) {
        const int digit = hexValue(c);
        if (digit < 0)
            return false;
        if (m_high < 0) {
            m_high = digit;
            continue;
        }
        out += static_cast<char>(m_high << 4 | digit);
        m_high = -1;
    }
    return true;
}

bool Base64Decoder::add(std::string_view text, std::string &out)
{
    for (const char c : text)
        if (!addDigit(c, out))
            return false;
    return true;
}

bool Base64Decoder::addDigit(char c, std::string &out)
{
    const std::size_t value = base64Digits.find(c);
    if (m_hasEnded || value == std::string_view::npos)
        return false;
    m_values[m_digits++] = static_cast<int>(value);
    if (m_digits < 4)
        return true;
    m_digits = 0;
    const auto [a, b, c3, d] = m_values;
    if (a == padding || b == padding || (c3 == padding && d != padding))
        return false;
    const int bytes = c3 == padding ? 1 : d == padding ? 2 : 3;
    // Bits that no byte takes must be zero, so that the same bytes have one form only.
    if ((bytes == 1 && (b & 0xf) != 0) || (bytes == 2 && (c3 & 0x3) != 0))
        return false;
    m_hasEnded = bytes != 3;
    out += static_cast<char>(a << 2 | b >> 4);
    if (bytes > 1)
        out += static_cast<char>((b & 0xf) << 4 | c3 >> 2);
    if (bytes > 2)
        out += static_cast<char>((c3 & 0x3) << 6 | d);
    return true;
}

bool decodeBase32Hex(std::string_view text, std::string &out)
{
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t value = base32Digits.find(upperCase(c));
        if (value == std::string_view::npos)
            return false;
        bits = (bits << 5U | static_cast<unsigned>(value)) & 0xfffU;
        count += 5;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> static_cast<unsigned>(count));
        }
    }
    // What is left are the unused bits of the last digit: less than one digit, and zero.
    return count < 5 && (bits & ((1U << static_cast<unsigned>(count)) - 1)) == 0;
}

void appendHex(std::string &text, std::string_view bytes, std::size_t wordBytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (wordBytes != 0 && i != 0 && i % wordBytes == 0)
            text += ' ';
        text += digits[byteAt(bytes, i) >> 4U];
        text += digits[byteAt(bytes, i) & 0xfU];
    }
}

void appendBase64(std::string &text, std::string_view bytes, std::size_t wordGroups)
{
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        if (wordGroups != 0 && i != 0 && i / 3 % wordGroups == 0)
            text += ' ';
        const std::size_t left = bytes.size() - i;
        const unsigned group = byteAt(bytes, i) << 16U | (left > 1 ? byteAt(bytes, i + 1) << 8U : 0U) |
                               (left > 2 ? byteAt(bytes, i + 2) : 0U);
        text += base64Digits[group >> 18U];
        text += base64Digits[group >> 12U & 0x3fU];
        text += left > 1 ? base64Digits[group >> 6U & 0x3fU] : '=';
        text += left > 2 ? base64Digits[group & 0x3fU] : '=';
    }
}

void appendBase32Hex(std::string &text, std::string_view bytes)
{
    unsigned bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bits = (bits << 8U | byteAt(bytes, i)) & 0xffffU;
        for (count += 8; count >= 5; count -= 5)
            text += base32Digits[bits >> (count - 5) & 0x1fU];
    }
    if (count > 0)
        text += base32Digits[bits << (5 - count) & 0x1fU];
}

} // namespace portolan::dns
