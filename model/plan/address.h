#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portolan::plan {

/// An IPv4 or IPv6 address, in network byte order. The default is 0.0.0.0.
struct IpAddress {
    bool isV6 = false;
    std::array<std::uint8_t, 16> bytes{}; ///< an IPv4 address uses the first four

    friend constexpr auto operator<=>(const IpAddress &, const IpAddress &) = default;

    /// Source: inet_pton(3); brackets round an IPv6 address are allowed. nullopt when \a text is no address.
    static std::optional<IpAddress> parse(std::string_view text);

    /// 0.0.0.0 or ::
    bool isUnspecified() const;
    /// 127.0.0.0/8 or ::1. Source: RFC 1122, 3.2.1.3; RFC 4291, 2.5.3.
    bool isLoopback() const;
    /// 10/8, 172.16/12, 192.168/16 or fc00::/7. Source: RFC 1918; RFC 4193.
    bool isPrivate() const;
    /// 100.64.0.0/10, which tailnets use, or Tailscale's fd7a:115c:a1e0::/48. Source: RFC 6598; Tailscale
    /// kb/1015.
    bool isTailnet() const;
};

std::string toText(const IpAddress &address);

/// An address block in CIDR notation. Source: RFC 4632.
struct Subnet {
    IpAddress address;
    int prefixLength = 0;

    friend constexpr auto operator<=>(const Subnet &, const Subnet &) = default;

    /// `address/length`; a bare address is a block of one. nullopt when malformed.
    static std::optional<Subnet> parse(std::string_view text);
    bool contains(const IpAddress &other) const;
    bool overlaps(const Subnet &other) const;
};

std::string toText(const Subnet &subnet);

/// Ports first..last, both included. {0, 0} is no port.
struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    friend constexpr auto operator<=>(PortRange, PortRange) = default;

    /// `8080` or `8000-8010`, 1 to 65535, ends in order. nullopt when malformed.
    static std::optional<PortRange> parse(std::string_view text);
    static constexpr PortRange single(std::uint16_t port) { return {port, port}; }
    constexpr bool isNone() const { return first == 0; }
    constexpr int size() const { return last - first + 1; }
    constexpr bool contains(std::uint16_t port) const { return first <= port && port <= last; }
    constexpr bool overlaps(PortRange other) const { return first <= other.last && other.first <= last; }
};

std::string toText(PortRange range);

/// Transport protocols that Compose publishes. Source: Compose specification, ports.
enum class Transport : std::uint8_t { Tcp, Udp, Sctp };

std::string_view toText(Transport transport);
std::optional<Transport> transportFromText(std::string_view text);

} // namespace portolan::plan
