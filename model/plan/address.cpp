#include "model/plan/address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <fmt/format.h>

namespace portolan::plan {

namespace {

/// The first \a length bits of both are the same.
bool sharePrefix(const IpAddress &a, const IpAddress &b, int length)
{
    if (a.isV6 != b.isV6)
        return false;
    for (int bit = 0; bit < length; bit += 8) {
        const int rest = std::min(8, length - bit);
        const auto mask = static_cast<std::uint8_t>(0xFFU << (8 - rest));
        const auto index = static_cast<std::size_t>(bit / 8);
        if ((a.bytes[index] & mask) != (b.bytes[index] & mask))
            return false;
    }
    return true;
}

template <class Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (text.size() > 2 && text.front() == '[' && text.back() == ']' &&
        text.find(':') != std::string_view::npos)
        text = text.substr(1, text.size() - 2);
    if (text.size() >= INET6_ADDRSTRLEN)
        return std::nullopt;
    const std::string terminated(text);
    IpAddress address;
    address.isV6 = text.find(':') != std::string_view::npos;
    if (inet_pton(address.isV6 ? AF_INET6 : AF_INET, terminated.c_str(), address.bytes.data()) != 1)
        return std::nullopt;
    return address;
}

bool IpAddress::isUnspecified() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool IpAddress::isLoopback() const
{
    constexpr IpAddress one{true, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
    return isV6 ? *this == one : bytes[0] == 127;
}

bool IpAddress::isPrivate() const
{
    if (isV6)
        return (bytes[0] & 0xFEU) == 0xFC;
    return bytes[0] == 10 || (bytes[0] == 172 && (bytes[1] & 0xF0U) == 16) ||
           (bytes[0] == 192 && bytes[1] == 168);
}

bool IpAddress::isTailnet() const
{
    constexpr std::array<std::uint8_t, 6> prefix = {0xFD, 0x7A, 0x11, 0x5C, 0xA1, 0xE0};
    return isV6 ? std::equal(prefix.begin(), prefix.end(), bytes.begin())
                : bytes[0] == 100 && (bytes[1] & 0xC0U) == 64;
}

std::string toText(const IpAddress &address)
{
    char text[INET6_ADDRSTRLEN];
    inet_ntop(address.isV6 ? AF_INET6 : AF_INET, address.bytes.data(), text, sizeof text);
    return text;
}

std::optional<Subnet> Subnet::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    const int bits = address->isV6 ? 128 : 32;
    if (slash == std::string_view::npos)
        return Subnet{*address, bits};
    const auto length = parseNumber<int>(text.substr(slash + 1));
    if (!length || *length < 0 || *length > bits)
        return std::nullopt;
    return Subnet{*address, *length};
}

bool Subnet::contains(const IpAddress &other) const
{
    return sharePrefix(address, other, prefixLength);
}

bool Subnet::overlaps(const Subnet &other) const
{
    return sharePrefix(address, other.address, std::min(prefixLength, other.prefixLength));
}

std::string toText(const Subnet &subnet)
{
    return fmt::format("{}/{}", toText(subnet.address), subnet.prefixLength);
}

std::optional<PortRange> PortRange::parse(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = parseNumber<std::uint16_t>(text.substr(0, dash));
    const auto last =
        dash == std::string_view::npos ? first : parseNumber<std::uint16_t>(text.substr(dash + 1));
    if (!first || !last || *first == 0 || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

std::string toText(PortRange range)
{
    return range.first == range.last ? fmt::format("{}", range.first)
                                     : fmt::format("{}-{}", range.first, range.last);
}

std::string_view toText(Transport transport)
{
    switch (transport) {
    case Transport::Tcp: return "tcp";
    case Transport::Udp: return "udp";
    case Transport::Sctp: return "sctp";
    }
    return "tcp";
}

std::optional<Transport> transportFromText(std::string_view text)
{
    for (const Transport transport : {Transport::Tcp, Transport::Udp, Transport::Sctp})
        if (text == toText(transport))
            return transport;
    return std::nullopt;
}

} // namespace portolan::plan
