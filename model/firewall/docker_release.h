#pragma once

#include <string_view>

/// What changed from one release of Docker Engine to the next in who reaches containers.
namespace portolan::firewall {

/// The major release that a version names: 28 for `28.5.2`; 0 when it names none.
int dockerRelease(std::string_view version);

/// The first that writes IPv6 rules without being asked. Source: Docker Engine 27 release notes.
inline constexpr int translatesIpv6Since = 27;

/// The first that drops what comes from other hosts for addresses of containers, or for the loopback address.
/// Source: Docker Engine 28 release notes; moby#45610.
inline constexpr int dropsForeignPacketsSince = 28;

} // namespace portolan::firewall
