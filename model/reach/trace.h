#pragma once

#include "model/reach/target.h"
#include "model/reach/vantage.h"

#include <optional>
#include <vector>

namespace portolan::reach {

/// How a flow ends. Source: Batfish, flow dispositions; NoListener is ours, as Batfish knows no processes.
enum class Disposition : std::uint8_t {
    Accepted,          ///< a service answers
    NoListener,        ///< it arrives, and nothing listens there: refused
    DeniedIn,          ///< a filter on its way in stops it
    DeniedOut,         ///< a filter on its way out stops it
    NoRoute,           ///< whoever holds it knows no way on, or does not know the name
    Loop,              ///< it comes back to where it was
    DeliveredToSubnet, ///< it reaches a network of the plan on which the plan knows nobody of that address
    ExitsNetwork,      ///< it leaves what the plan describes
    InsufficientInfo,  ///< the plan does not say enough
};

/// `accepted`, `denied-in`, `exits-network` ...
std::string_view toText(Disposition disposition);

/// `accepted`, `denied`, `unreachable` or `no-listener`: the same, for those who only want to know that.
std::string_view summaryOf(Disposition disposition);

/// What decides at a hop.
enum class HopKind : std::uint8_t {
    Name,     ///< DNS
    Cdn,      ///< a content delivery network
    Network,  ///< which way a packet takes, and whose address it is for
    Tailnet,  ///< the tailnet's policy, in the packet filter of the node that is reached
    Firewall, ///< the node's own: ufw or nftables
    Docker,   ///< the translation of a published port
    Forward,  ///< what Docker's chains and DOCKER-USER do with what is passed on
    Bridge,   ///< the network between containers
    Listener, ///< who listens
    Proxy     ///< what is passed on by a proxy
};

/// `name`, `cdn`, `network` ...
std::string_view toText(HopKind kind);

enum class Verdict : std::uint8_t {
    Pass,
    Translate, ///< goes on with another address, port or sender
    Deny,
    Fail ///< cannot go on, without anybody forbidding it
};

/// `pass`, `translate`, `deny`, `fail`.
std::string_view toText(Verdict verdict);

/// A packet as it is written on the wire.
struct Packet {
    std::optional<plan::IpAddress> source; ///< none = any address of the Internet
    plan::IpAddress destination;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    bool operator==(const Packet &) const = default;
};

/// `100.64.1.0 -> 100.64.7.0:5222/tcp`
std::string toText(const Packet &packet);

/// `100.64.7.0:5222/tcp`, `[2001:db8::20]:53/udp`: where it goes.
std::string destinationText(const Packet &packet);

/// One step of a flow.
struct Hop {
    HopKind kind = HopKind::Network;
    Verdict verdict = Verdict::Pass;
    plan::EntityRef place;        ///< where it happens: a node, service, network, CDN or zone; none = outside
    std::string reason;           ///< one sentence without full stop
    plan::EntityRef entity;       ///< what decided; none where nothing of the plan did
    std::string field;            ///< of it, as in findings: `ports[0].host-ip`, `firewall.rules[1]`
    std::optional<Packet> packet; ///< as it is when it comes here; none before there is one

    bool operator==(const Hop &) const = default;
};

/// What somebody wants to know.
struct Flow {
    Vantage from;
    Target to;
    bool ipv6 = false;

    auto operator<=>(const Flow &) const = default;
};

/// The way of a flow.
struct Trace {
    std::string way; ///< which of several: `xmpp.atl.chat:5222/tcp`, `203.0.113.20:5222/tcp`
    Disposition disposition = Disposition::InsufficientInfo;
    plan::ServiceId service; ///< who answers
    std::vector<Hop> hops;

    /// The hop that decided how it ends: the last.
    const Hop *decisive() const { return hops.empty() ? nullptr : &hops.back(); }
    bool operator==(const Trace &) const = default;
};

/// Every way that a flow has, the one that leads furthest first. Never empty.
using Traces = std::vector<Trace>;

} // namespace portolan::reach
