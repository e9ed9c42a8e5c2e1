#pragma once

#include "model/plan/origin.h"

#include <optional>
#include <string>
#include <vector>

/// What the proxy of a node passes on, in nginx's words.
namespace portolan::proxy {

/// Where a connection goes on to.
struct Upstream {
    plan::IpAddress address;
    std::uint16_t port = 0;
    std::string target; ///< what answers there, for people: `atl-irc-server on services`

    bool operator==(const Upstream &) const = default;
};

/// A `server` of the stream module: connections or datagrams that pass as they are.
struct StreamServer {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    std::string hostname; ///< for people: the stream module does not look at it
    Upstream upstream;
    bool proxyProtocol = false; ///< the source address is sent ahead
    std::string comment;
    plan::Origin origin;

    bool operator==(const StreamServer &) const = default;
};

/// A path of a host, and where its requests go.
struct Location {
    std::string path; ///< begins with a slash
    Upstream upstream;
    bool webSocket = false;
    bool upstreamTls = false;
    std::string comment;
    plan::Origin origin;

    bool operator==(const Location &) const = default;
};

/// A `server` of the http module: one hostname on one port.
struct HttpServer {
    std::string hostname;
    std::uint16_t port = 443;  ///< 80 speaks plain HTTP, every other port TLS
    bool redirectHttp = false; ///< port 80 redirects here and answers ACME challenges
    std::string cdn;           ///< what stands in front of it; empty = nothing
    std::vector<Location> locations;

    bool isTls() const { return port != 80; }
    bool operator==(const HttpServer &) const = default;
};

/// Everything that one node's proxy passes on.
struct Configuration {
    plan::NodeId node;
    std::string nodeName;
    std::vector<StreamServer> streams;             ///< in the order of the plan's routes
    std::vector<HttpServer> hosts;                 ///< by first route
    std::vector<plan::DerivationProblem> problems; ///< of routes that it should pass on and cannot

    bool operator==(const Configuration &) const = default;
};

} // namespace portolan::proxy
