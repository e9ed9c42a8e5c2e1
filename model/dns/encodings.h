#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Bytes as text. Source: RFC 4648.
namespace portolan::dns {

/// Takes hexadecimal text apart, piece by piece.
class HexDecoder
{
public:
    /// False when the text has another character than a digit.
    bool add(std::string_view text, std::string &out);
    bool isComplete() const { return m_high < 0; }

private:
    int m_high = -1;
};

/// Takes base64 text apart, piece by piece. Padding ends it.
class Base64Decoder
{
public:
    bool add(std::string_view text, std::string &out);
    bool isComplete() const { return m_digits == 0; }
    bool hasEnded() const { return m_hasEnded; }

private:
    bool addDigit(char c, std::string &out);

    int m_values[4] = {};
    int m_digits = 0;
    bool m_hasEnded = false;
};

/// Base32 with the hexadecimal alphabet, without padding.
bool decodeBase32Hex(std::string_view text, std::string &out);

/// Upper-case hexadecimal, in words of \a wordBytes bytes; 0 = one word.
void appendHex(std::string &text, std::string_view bytes, std::size_t wordBytes = 0);

/// Base64 in words of \a wordGroups groups of four characters; 0 = one word.
void appendBase64(std::string &text, std::string_view bytes, std::size_t wordGroups = 0);

void appendBase32Hex(std::string &text, std::string_view bytes);

} // namespace portolan::dns
