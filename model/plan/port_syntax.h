#pragma once

#include "model/plan/entities.h"

#include <string>
#include <string_view>

namespace portolan::plan {

/// A port mapping with all its values known.
struct ResolvedPort {
    std::optional<IpAddress> hostIp; ///< none = all addresses, IPv4 and IPv6
    PortRange published;             ///< none = the engine chooses one
    PortRange target;
    Transport transport = Transport::Tcp;
    bool operator==(const ResolvedPort &) const = default;
};

/// A short port as it is written, ranges not yet expanded.
struct ShortPort {
    std::string hostIp;                 ///< without brackets; empty = all addresses
    std::optional<PortRange> published; ///< nothing, or port 0: the engine chooses one
    PortRange target;
    Transport transport = Transport::Tcp;
    bool operator==(const ShortPort &) const = default;
};

/// Reads `[[HOST_IP:][PUBLISHED]:]TARGET[/PROTOCOL]` with every value known.
/// Errors: a part that is no address, port or protocol; ranges that differ in length, unless the target is
/// one port. Source: Compose specification, ports, short syntax; docker/go-connections 0.7, nat.
text::Result<ShortPort> parseShortPort(std::string_view text);

/// What a short port means to the engine.
ResolvedPort resolved(const ShortPort &port);

/// Takes the short form apart into expressions, at the colons outside `${}` and brackets. What cannot be
/// taken apart before it is evaluated (a default that holds a colon, a protocol that is a variable) stays
/// whole in `unsplit`.
PortBinding splitShortPort(std::string_view expression);

/// The short form of a binding, as an expression: the inverse of splitShortPort.
std::string shortForm(const PortBinding &binding);

/// True when a binding cannot be written in the short form without loss.
bool needsLongForm(const PortBinding &binding);

} // namespace portolan::plan
