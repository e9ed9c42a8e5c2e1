#pragma once

#include "model/plan/origin.h"
#include "model/proxy/product.h"

#include <optional>
#include <string>
#include <vector>

/// What the proxy of a node passes on, whatever it is then told in.
namespace portolan::proxy {

/// Where a connection goes on to.
struct Upstream {
    std::optional<plan::IpAddress> address;
    std::string name; ///< where there is no address: what Docker's resolver knows it by
    std::uint16_t port = 0;
    std::string target; ///< what answers there, for people: `atl-irc-server on services`

    bool isName() const { return !address; }
    bool operator==(const Upstream &) const = default;
};

/// The host of an upstream as URLs have it: brackets round an IPv6 address. Source: RFC 3986, 3.2.2.
std::string hostOf(const Upstream &upstream);

/// `host:port`
std::string hostAndPortOf(const Upstream &upstream);

/// One port whose connections or datagrams pass as they are.
struct StreamServer {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    std::string hostname; ///< for people, unless it is told by the server name
    Upstream upstream;
    bool proxyProtocol = false; ///< the source address is sent ahead
    bool byServerName = false;  ///< TCP: only connections whose TLS asks for the hostname
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
    bool longPolling = false; ///< answers are held back until there is something to say (BOSH)
    std::string comment;
    plan::Origin origin;

    bool operator==(const Location &) const = default;
};

/// One hostname on one port.
struct HttpServer {
    std::string hostname;
    std::uint16_t port = 443;  ///< 80 speaks plain HTTP, every other port TLS
    bool redirectHttp = false; ///< port 80 redirects here and answers ACME challenges
    std::string cdn;           ///< what stands in front of it; empty = nothing
    std::vector<Location> locations;

    bool isTls() const { return port != 80; }
    bool operator==(const HttpServer &) const = default;
};

/// The streams of one port that TLS's server name tells apart; of every other stream, just itself.
using StreamGroup = std::vector<const StreamServer *>;

/// Everything that one node's proxy passes on.
struct Configuration {
    plan::NodeId node;
    std::string nodeName;
    Product product = Product::Nginx;              ///< of the first route's proxy
    std::vector<StreamServer> streams;             ///< in the order of the plan's routes
    std::vector<HttpServer> hosts;                 ///< by first route
    std::vector<plan::DerivationProblem> problems; ///< of routes that it should pass on and cannot

    bool operator==(const Configuration &) const = default;
};

/// The streams of a configuration, port by port, in their order.
std::vector<StreamGroup> streamGroups(const Configuration &configuration);

/// The paths of a host, the longest first, as those have it that take the first that fits.
std::vector<const Location *> longestFirst(const HttpServer &server);

} // namespace portolan::proxy
