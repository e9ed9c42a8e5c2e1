#pragma once

#include "model/text/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The short syntax of ports: `[[HOST_IP:]PUBLISHED:]TARGET[/PROTOCOL]`.
namespace portolan::compose {

/// Ports from first to last, both included.
struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    std::uint32_t size() const { return std::uint32_t{last} - first + 1; }
    bool operator==(const PortRange &) const = default;
};

/// `80` or `8000-8010`.
text::Result<PortRange> parsePortRange(std::string_view text);

/// A port mapping as its short syntax says it, ranges not yet expanded.
struct ShortPort {
    std::string hostIp; ///< empty: all addresses of the host; an IPv6 address without brackets
    std::optional<PortRange> published; ///< nothing: the engine picks one
    PortRange target;
    std::string protocol = "tcp"; ///< tcp, udp or sctp

    bool operator==(const ShortPort &) const = default;
};

/// Errors: an address, port, range or protocol that is none; a published range of another size than the
/// target's. Source: Compose specification, 05-services, ports; docker/go-connections 0.7, package nat.
text::Result<ShortPort> parseShortPort(std::string_view text);

/// One target port with what it is published as: a port, a range to pick one from, or nothing.
struct PortMapping {
    std::string hostIp;
    std::string published;
    std::uint16_t target = 0;
    std::string protocol;

    bool operator==(const PortMapping &) const = default;
};

/// One mapping for each target port, in the order in which Compose lists them: by the text of the target
/// port.
std::vector<PortMapping> expand(const ShortPort &port);

} // namespace portolan::compose
