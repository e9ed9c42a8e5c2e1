#include "model/dns/ascii.h"
#include "model/dns/data_reader.h"
#include "model/dns/encodings.h"
#include "model/dns/mnemonics.h"

#include <algorithm>
#include <arpa/inet.h>
#include <bitset>
#include <charconv>
#include <cstring>

/// Addresses, and the types that are about places. Sources: RFC 1035, 1706, 1876, 2874, 3123, 4025, 6742,
/// 8777.
namespace portolan::dns {

namespace {

constexpr Fault noAddress4 = "an IPv4 address must stand here, such as 203.0.113.10";
constexpr Fault noAddress6 = "an IPv6 address must stand here, such as 2001:db8::10";

/// Source: inet_pton(3).
bool readAddress4(std::string_view text, std::string &out)
{
    char bytes[4];
    const char *at = text.data();
    const char *end = at + text.size();
    for (int i = 0; i < 4; ++i) {
        unsigned value = 0;
        const char *begin = at;
        while (at != end && isDigit(*at) && at - begin < 4)
            value = value * 10 + static_cast<unsigned>(*at++ - '0');
        if (at == begin || value > 255 || (at - begin > 1 && *begin == '0'))
            return false;
        bytes[i] = static_cast<char>(value);
        if (i < 3 && (at == end || *at++ != '.'))
            return false;
    }
    if (at != end)
        return false;
    out.append(bytes, 4);
    return true;
}

bool readAddress6(std::string_view text, std::string &out)
{
    char copy[INET6_ADDRSTRLEN];
    char bytes[16];
    if (text.size() >= sizeof copy)
        return false;
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = '\0';
    if (std::strlen(copy) != text.size() || inet_pton(AF_INET6, copy, bytes) != 1)
        return false;
    out.append(bytes, 16);
    return true;
}

struct Decimal {
    std::uint64_t value = 0; ///< in the smallest part
    bool isValid = false;
};

/// A number with up to \a places decimals, and perhaps a unit.
Decimal readDecimal(std::string_view text, int places, bool mayHaveMetres)
{
    if (mayHaveMetres && text.ends_with('m'))
        text.remove_suffix(1);
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, dot);
    const std::string_view part = text.substr(std::min(dot + 1, text.size()));
    if (whole.size() > 10 || part.size() > static_cast<std::size_t>(places) ||
        whole.size() + part.size() == 0)
        return {};
    Decimal decimal{0, true};
    for (const std::string_view digits : {whole, part}) {
        for (const char c : digits) {
            if (!isDigit(c))
                return {};
            decimal.value = decimal.value * 10 + static_cast<unsigned>(c - '0');
        }
    }
    for (std::size_t i = part.size(); i < static_cast<std::size_t>(places); ++i)
        decimal.value *= 10;
    return decimal;
}

/// A length as RFC 1876 packs it: one digit and a power of ten of centimetres.
std::uint32_t packedLength(std::uint64_t centimetres)
{
    std::uint32_t exponent = 0;
    while (centimetres >= 10) {
        centimetres /= 10;
        ++exponent;
    }
    return static_cast<std::uint32_t>(centimetres) << 4U | exponent;
}

} // namespace

Fault DataReader::address4(std::string_view text)
{
    return readAddress4(text, m_out) ? Fault() : noAddress4;
}

Fault DataReader::address6(std::string_view text)
{
    return readAddress6(text, m_out) ? Fault() : noAddress6;
}

Fault DataReader::hardwareAddress(std::size_t bytes)
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    for (std::size_t i = 0; i < bytes; ++i) {
        std::uint32_t value = 0;
        std::size_t digits = 0;
        for (; digits < std::min<std::size_t>(2, text.size()) && hexValue(text[digits]) >= 0; ++digits)
            value = value << 4U | static_cast<std::uint32_t>(hexValue(text[digits]));
        text.remove_prefix(digits);
        if (digits == 0 || (i + 1 < bytes && !text.starts_with('-')))
            return "pairs of hexadecimal digits with hyphens between them must stand here";
        text.remove_prefix(i + 1 < bytes ? 1 : 0);
        append8(value);
    }
    return {};
}

Fault DataReader::locator()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    constexpr Fault shape = "four groups of hexadecimal digits with colons between them must stand here";
    for (int group = 0; group < 4; ++group) {
        std::uint16_t value = 0;
        const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
        const auto size = static_cast<std::size_t>(at - text.data());
        if (error != std::errc() || size > 4)
            return shape;
        append16(value);
        text.remove_prefix(size);
        if (text.starts_with(':'))
            text.remove_prefix(1);
        else if (group < 3)
            return shape;
    }
    return text.empty() ? Fault() : shape;
}

Fault DataReader::coordinate(std::string_view directions, std::uint32_t largestDegrees, std::uint32_t &value)
{
    constexpr Fault shape = "a coordinate must stand here: degrees, minutes, seconds and a direction";
    std::uint32_t parts[3] = {}; // degrees, minutes, thousandths of seconds
    std::string_view text;
    for (int i = 0; i < 4; ++i) {
        if (const Fault fault = word(text); !fault.empty())
            return fault;
        if (i > 0 && text.size() == 1 && directions.find(text[0]) != std::string_view::npos) {
            const std::uint32_t size = (parts[0] * 3600 + parts[1] * 60) * 1000 + parts[2];
            value = text[0] == directions[0] ? 0x80000000U - size : 0x80000000U + size;
            return {};
        }
        if (i == 3)
            break;
        const Decimal part = readDecimal(text, i == 2 ? 3 : 0, false);
        const std::uint64_t largest = i == 0 ? largestDegrees : i == 1 ? 59 : 59999;
        if (!part.isValid || (i < 2 && !readNumber(text, 0xffffffffU)) || part.value > largest)
            return shape;
        parts[i] = static_cast<std::uint32_t>(part.value);
        if (parts[0] == largestDegrees && (parts[1] != 0 || parts[2] != 0))
            return shape;
    }
    return shape;
}

Fault DataReader::location()
{
    std::uint32_t latitude = 0;
    std::uint32_t longitude = 0;
    if (const Fault fault = coordinate("SN", 90, latitude); !fault.empty())
        return fault;
    if (const Fault fault = coordinate("WE", 180, longitude); !fault.empty())
        return fault;
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    constexpr std::uint32_t seaLevel = 10'000'000; // centimetres above the lowest altitude there is
    const bool isBelow = text.starts_with('-');
    const Decimal altitude = readDecimal(text.substr(isBelow ? 1 : 0), 2, true);
    if (!altitude.isValid || altitude.value > (isBelow ? seaLevel : 0xffffffffU - seaLevel))
        return "an altitude from -100000m to 42849672.95m must stand here";
    constexpr std::uint64_t largestLength = 90'000'000'99U;
    std::uint32_t lengths[3] = {0x12, 0x16, 0x13}; // 1 m, 10 km, 10 m. Source: RFC 1876, 3.
    for (std::uint32_t &length : lengths) {
        std::optional<std::string_view> optional;
        if (const Fault fault = optionalWord(optional); !fault.empty())
            return fault;
        if (!optional)
            break;
        const Decimal read = readDecimal(*optional, 2, true);
        if (!read.isValid || read.value > largestLength)
            return "a length up to 90000000m must stand here";
        length = packedLength(read.value);
    }
    append8(0);
    for (const std::uint32_t length : lengths)
        append8(length);
    append32(latitude);
    append32(longitude);
    append32(static_cast<std::uint32_t>(isBelow ? seaLevel - altitude.value : seaLevel + altitude.value));
    return {};
}

Fault DataReader::prefixes()
{
    std::optional<std::string_view> text;
    while (true) {
        if (const Fault fault = optionalWord(text); !fault.empty() || !text)
            return fault;
        if (const Fault fault = prefix(*text); !fault.empty())
            return fault;
    }
}

Fault DataReader::prefix(std::string_view text)
{
    constexpr Fault shape =
        "a prefix must stand here, such as 1:192.0.2.0/24, !1:192.0.2.1/32 or 2:2001:db8::/32";
    const bool isNegated = text.starts_with('!');
    text.remove_prefix(isNegated ? 1 : 0);
    const std::size_t colon = text.find(':');
    const std::size_t slash = text.rfind('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon)
        return shape;
    const auto family = readNumber(text.substr(0, colon), 2);
    const auto length = readNumber(text.substr(slash + 1), family == 1U ? 32 : 128);
    if (!family || *family == 0 || !length)
        return shape;
    const std::string_view address = text.substr(colon + 1, slash - colon - 1);
    std::string bytes;
    if (*family == 1 ? !readAddress4(address, bytes) : !readAddress6(address, bytes))
        return shape;
    bytes.resize(bytes.find_last_not_of('\0') + 1);
    append16(*family);
    append8(*length);
    append8(static_cast<std::uint32_t>(bytes.size()) | (isNegated ? 0x80U : 0));
    m_out += bytes;
    return {};
}

Fault DataReader::ports()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const auto protocol = readCode(transportProtocols(), text, 255);
    if (!protocol)
        return "tcp, udp or the number of a protocol must stand here";
    append8(*protocol);
    std::bitset<0x10000> bits;
    std::size_t size = 0;
    std::optional<std::string_view> port;
    while (true) {
        if (const Fault fault = optionalWord(port); !fault.empty())
            return fault;
        if (!port)
            break;
        const auto number = readCode(wellKnownServices(), *port, 65535);
        if (!number)
            return "a port from 0 to 65535 or the name of an old service must stand here";
        bits.set(*number);
        size = std::max<std::size_t>(size, *number / 8 + 1);
    }
    for (std::size_t i = 0; i < size; ++i) {
        std::uint32_t byte = 0;
        for (std::size_t bit = 0; bit < 8; ++bit)
            byte |= bits.test(i * 8 + bit) ? 0x80U >> bit : 0;
        append8(byte);
    }
    return {};
}

Fault DataReader::gateway(unsigned kind)
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    switch (kind) {
    case 0: return text == "." ? Fault() : "without a gateway, a dot must stand here";
    case 1: return address4(text);
    case 2: return address6(text);
    case 3: return name(text);
    default: return "the kind of gateway is 0, 1, 2 or 3";
    }
}

Fault DataReader::ipsecGateway()
{
    for (int i = 0; i < 3; ++i)
        if (const Fault fault = numberField(1); !fault.empty())
            return fault;
    return gateway(byteAt(data(), 1));
}

Fault DataReader::relay()
{
    std::uint32_t discovery = 0;
    std::uint32_t kind = 0;
    if (const Fault fault = numberField(1); !fault.empty())
        return fault;
    if (const Fault fault = number(1, discovery); !fault.empty())
        return fault;
    if (const Fault fault = number(127, kind); !fault.empty())
        return fault;
    append8(discovery << 7U | kind);
    return gateway(kind);
}

Fault DataReader::hostIdentity()
{
    std::uint32_t algorithm = 0;
    if (const Fault fault = number(255, algorithm); !fault.empty())
        return fault;
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    std::string tag;
    HexDecoder hexDecoder;
    if (!hexDecoder.add(text, tag) || !hexDecoder.isComplete() || tag.size() > 255)
        return "an identity tag in hexadecimal must stand here";
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    std::string key;
    Base64Decoder base64Decoder;
    if (!base64Decoder.add(text, key) || !base64Decoder.isComplete() || key.size() > 0xffff)
        return "a key in base64 must stand here, as one word";
    append8(static_cast<std::uint32_t>(tag.size()));
    append8(algorithm);
    append16(static_cast<std::uint32_t>(key.size()));
    m_out += tag;
    m_out += key;
    std::optional<std::string_view> server;
    while (true) {
        if (const Fault fault = optionalWord(server); !fault.empty() || !server)
            return fault;
        if (const Fault fault = name(*server); !fault.empty())
            return fault;
    }
}

Fault DataReader::nsap()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    std::string digits;
    for (const char c : text.substr(std::min<std::size_t>(text.size(), 2)))
        if (c != '.')
            digits += c;
    HexDecoder decoder;
    if (text.size() < 2 || text[0] != '0' || lowerCase(text[1]) != 'x' || digits.empty() ||
        !decoder.add(digits, m_out) || !decoder.isComplete())
        return "an address must stand here: 0x and hexadecimal digits";
    return {};
}

Fault DataReader::atmAddress()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    constexpr Fault shape = "an ATM address must stand here: hexadecimal digits, or + and decimal ones";
    const bool isNumber = text.starts_with('+');
    text.remove_prefix(isNumber ? 1 : 0);
    if (text.starts_with('.') || text.ends_with('.') || text.find("..") != std::string_view::npos)
        return shape;
    std::string digits;
    for (const char c : text)
        if (c != '.')
            digits += c;
    append8(isNumber ? 1 : 0);
    if (isNumber) {
        m_out += digits;
        return !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit) ? Fault() : shape;
    }
    HexDecoder decoder;
    return !digits.empty() && decoder.add(digits, m_out) && decoder.isComplete() ? Fault() : shape;
}

Fault DataReader::partialAddress6()
{
    std::uint32_t length = 0;
    if (const Fault fault = number(128, length); !fault.empty())
        return fault;
    append8(length);
    std::string_view text;
    if (length != 128) {
        if (const Fault fault = word(text); !fault.empty())
            return fault;
        std::string address;
        if (!readAddress6(text, address))
            return noAddress6;
        const std::size_t first = length / 8;
        address[first] = static_cast<char>(byteAt(address, first) & 0xffU >> length % 8);
        m_out += address.substr(first);
    }
    if (length == 0)
        return {};
    const Fault fault = word(text);
    return fault.empty() ? name(text) : fault;
}

Fault DataReader::doaData()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty() || text == "-")
        return fault;
    m_lexer.putBack();
    return base64(true);
}

} // namespace portolan::dns
