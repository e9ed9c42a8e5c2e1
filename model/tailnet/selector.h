#pragma once

#include "model/tailnet/address_set.h"
#include "model/text/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

/// The small syntaxes of a policy file: who, which ports, which protocol.
/// A function here fails with the reason alone; the place is the caller's knowledge.
namespace portolan::tailnet {

template <class T>
using Parsed = tl::expected<T, std::string>;

/// What an entry of `src`, `dst`, `tagOwners` and the like can name. Source: Tailscale, targets and
/// selectors.
enum class SelectorKind : std::uint8_t {
    Any,           ///< `*`
    Addresses,     ///< an address, a block or a range
    User,          ///< `alice@example.com`
    UsersOfDomain, ///< `user:*@example.com`
    Group,
    Tag,
    Autogroup,
    Host, ///< a name that `hosts` defines
    IpSet,
    Service ///< `svc:web`: a Tailscale Service, which is no node
};

struct Selector {
    SelectorKind kind = SelectorKind::Any;
    std::string text;       ///< as written, prefix included
    AddressRange addresses; ///< of SelectorKind::Addresses
    text::Mark mark;

    bool operator==(const Selector &) const = default;
};

/// White space round the text counts for nothing, as the service has it.
Parsed<Selector> parseSelector(std::string_view text, text::Mark mark);

/// Ports first..last; the default is all of them. Protocols without ports match whole ranges only.
struct PortSpan {
    std::uint16_t first = 0;
    std::uint16_t last = 65535;

    friend constexpr auto operator<=>(PortSpan, PortSpan) = default;
    constexpr bool isAll() const { return first == 0 && last == 65535; }
    constexpr bool contains(std::uint16_t port) const { return first <= port && port <= last; }
};

/// `22`, `8000-8010` or `*`. Source: Tailscale, tailcfg.ProtoPortRange.
Parsed<PortSpan> parsePortSpan(std::string_view text);

/// A destination of `acls` and `tests`: `tag:server:22,80-90`, `[fd7a::1]:*`.
struct HostPorts {
    Selector host;
    std::vector<PortSpan> ports;

    bool operator==(const HostPorts &) const = default;
};
Parsed<HostPorts> parseHostPorts(std::string_view text, text::Mark mark);

/// A protocol's number, by name or number. Source: IANA, protocol numbers; Tailscale, policy file syntax,
/// proto.
Parsed<int> parseProtocol(std::string_view text);

/// What a rule without a protocol lets pass: ICMP, TCP, UDP and ICMP for IPv6.
const std::vector<int> &defaultProtocols();

/// TCP, UDP and SCTP.
bool hasPorts(int protocol);

/// What `ip` of a grant allows.
struct ProtocolPorts {
    std::vector<int> protocols;
    PortSpan ports;

    bool operator==(const ProtocolPorts &) const = default;
};

/// `*`, `80-443`, `tcp:22` or `icmp:*`. Source: Tailscale, tailcfg.ProtoPortRange.
Parsed<ProtocolPorts> parseProtocolPorts(std::string_view text);

} // namespace portolan::tailnet
