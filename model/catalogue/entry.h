#pragma once

#include "model/plan/entities.h"

#include <string>
#include <vector>

/// Services that people run, with what a plan should know of them.
namespace portolan::catalogue {

/// Who a port is meant for.
enum class Audience : std::uint8_t {
    Public,   ///< everybody, as it is: a stream or the node itself
    Entrance, ///< everybody, for what lies behind: the port of a proxy, at which routes enter
    Web,      ///< everybody, behind a proxy that speaks HTTP
    Internal, ///< other services of its networks
    Admin     ///< its administrators: a tailnet or the node itself
};

std::string_view toText(Audience audience);

/// A port that a service listens on.
struct EntryPort {
    plan::PortRange ports;
    plan::Transport transport = plan::Transport::Tcp;
    std::string application; ///< what is spoken: "XMPP C2S (STARTTLS)"
    Audience audience = Audience::Internal;
    std::string srv; ///< the service of its SRV records: `_xmpp-client`; empty = it has none
    bool webSocket = false;
    bool tls = false; ///< Web: it speaks HTTPS itself
    std::string note;

    bool operator==(const EntryPort &) const = default;
};

/// Where a service says over HTTP that it is well.
struct HealthPath {
    std::uint16_t port = 0; ///< 0 = it has none
    std::string path;

    bool operator==(const HealthPath &) const = default;
};

/// A service of the catalogue.
struct Entry {
    std::string id; ///< `nginx-proxy-manager`; also what it is called in a plan
    std::string title;
    std::string category;
    std::string summary;
    std::string image;        ///< with a version; empty = nobody publishes one
    bool hostNetwork = false; ///< runs in the network of its node, as its documentation asks for
    std::vector<EntryPort> ports;
    HealthPath health;
    std::vector<std::string> sources; ///< addresses of the pages that say so
    std::string note;
    text::Mark mark;

    bool operator==(const Entry &) const = default;
};

} // namespace portolan::catalogue
