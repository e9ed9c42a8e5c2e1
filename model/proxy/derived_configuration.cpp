#include "model/proxy/derived_configuration.h"

#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::proxy {

namespace {

constexpr std::uint16_t httpPort = 80;

/// What nginx takes as a server name, without the quotes and patterns that would mean something else to it.
bool isHostname(std::string_view name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    if (name.starts_with("*."))
        name.remove_prefix(2);
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), isPlain);
}

/// What may stand unquoted in a `location`, and means the path itself.
bool isPath(std::string_view path)
{
    const auto isBreaking = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' ||
               std::string_view("{};\"'\\$#").find(c) != std::string_view::npos;
    };
    return path.starts_with('/') && std::none_of(path.begin(), path.end(), isBreaking);
}

/// BOSH holds an answer back for up to a minute, which a proxy must neither end nor buffer. Source: XEP-0124.
bool isLongPolling(const plan::Route &route)
{
    return route.application.find("BOSH") != std::string::npos ||
           route.path.find("http-bind") != std::string::npos;
}

/// The configuration of one node, route by route.
class NodeProxy
{
public:
    NodeProxy(const plan::Plan &plan, const plan::Node &node)
        : m_plan(plan)
    {
        m_configuration.node = node.id;
        m_configuration.nodeName = plan::commentText(node.name);
    }

    void addHttp(const plan::Route &route, const plan::RoutePath &path)
    {
        if (!isPassedOn(route, path))
            return;
        if (!isHostname(route.hostname))
            return leaveOut(route, "a proxy host needs a hostname");
        Location location{route.path.empty() ? "/" : route.path,
                          upstreamOf(route, path),
                          route.webSocket,
                          route.upstreamTls,
                          isLongPolling(route),
                          plan::commentText(route.name),
                          plan::Origin::from(route.id)};
        if (!isPath(location.path))
            return leaveOut(route, fmt::format("{} is no path", location.path));
        noteProxy(route);
        HttpServer &server = serverFor(route);
        const auto isSame = [&](const Location &other) {
            return other.path == location.path;
        };
        const auto taken = std::find_if(server.locations.begin(), server.locations.end(), isSame);
        if (taken != server.locations.end())
            return leaveOut(route,
                            fmt::format("route \"{}\" has the same host, port and path", taken->comment));
        server.redirectHttp = server.redirectHttp || (route.redirectHttp && server.isTls());
        if (const plan::Cdn *cdn = m_plan.find(route.cdn))
            server.cdn = plan::commentText(cdn->name);
        server.locations.push_back(std::move(location));
    }

    /// Stream routes come after all HTTP routes, whose ports they cannot share.
    void addStream(const plan::Route &route, const plan::RoutePath &path)
    {
        if (!isPassedOn(route, path))
            return;
        if (route.transport == plan::Transport::Sctp)
            return leaveOut(route, "nginx passes TCP and UDP only");
        const bool isTcp = route.transport == plan::Transport::Tcp;
        if (route.byServerName && (!isTcp || !isHostname(route.hostname)))
            return leaveOut(route, "TLS's server name needs TCP and a hostname");
        if (route.proxyProtocol && !isTcp)
            return leaveOut(route, "the PROXY protocol is sent over TCP only");
        const bool isHttpPort = isTcp && m_httpPorts.contains(route.port);
        if (isHttpPort || isTaken(route))
            return leaveOut(route, fmt::format("{} already listens on {}/{}",
                                               isHttpPort ? "an HTTP route" : "another stream", route.port,
                                               toText(route.transport)));
        noteProxy(route);
        m_configuration.streams.push_back({route.port, route.transport, plan::commentText(route.hostname),
                                           upstreamOf(route, path), route.proxyProtocol, route.byServerName,
                                           plan::commentText(route.name), plan::Origin::from(route.id)});
    }

    Configuration take()
    {
        settleRedirects();
        return std::move(m_configuration);
    }

private:
    void leaveOut(const plan::Route &route, std::string_view why)
    {
        m_configuration.problems.push_back(
            {route.id, fmt::format("route \"{}\" is left out of the proxy of {}: {}",
                                   plan::commentText(route.name), m_configuration.nodeName, why)});
    }

    /// A port can be shared by streams that TLS's server name tells apart and that agree on the PROXY
    /// protocol, which the listener sends for all of them or for none.
    bool isTaken(const plan::Route &route) const
    {
        return std::any_of(
            m_configuration.streams.begin(), m_configuration.streams.end(), [&](const StreamServer &other) {
                const bool sharesPort = route.byServerName && other.byServerName &&
                                        route.hostname != other.hostname &&
                                        route.proxyProtocol == other.proxyProtocol;
                return other.port == route.port && other.transport == route.transport && !sharesPort;
            });
    }

    /// The first route that is passed on says what the proxy of the node is.
    void noteProxy(const plan::Route &route)
    {
        if (m_configuration.streams.empty() && m_configuration.hosts.empty())
            m_configuration.product = productOf(m_plan.services().at(route.proxy));
    }

    bool isPassedOn(const plan::Route &route, const plan::RoutePath &path)
    {
        if (!route.proxy)
            leaveOut(route, "it names no proxy service");
        else if (route.port == 0)
            leaveOut(route, "it has no port");
        else if (!path.problem.empty() || !path.hasUpstream())
            leaveOut(route, path.problem.empty() ? "it has no upstream" : path.problem);
        else
            return true;
        return false;
    }

    /// Port 80 of a hostname can do one thing: serve a host, or redirect to the first that asks for it.
    void settleRedirects()
    {
        std::set<std::string> taken;
        for (const HttpServer &server : m_configuration.hosts)
            if (!server.isTls())
                taken.insert(server.hostname);
        for (HttpServer &server : m_configuration.hosts) {
            if (!server.redirectHttp || taken.insert(server.hostname).second)
                continue;
            server.redirectHttp = false;
            m_configuration.problems.push_back(
                {server.locations.front().origin.entities.front(),
                 fmt::format("port 80 of {} does not redirect to port {}: another route of that name has it",
                             server.hostname, server.port)});
        }
    }

    Upstream upstreamOf(const plan::Route &route, const plan::RoutePath &path) const
    {
        return {path.upstreamAddress, path.upstreamName, path.upstreamPort,
                plan::commentText(fmt::format("{} on {}", nameOf(m_plan.services().at(route.target)),
                                              nameOf(m_plan.nodes().at(path.targetNode))))};
    }

    HttpServer &serverFor(const plan::Route &route)
    {
        m_httpPorts.insert(route.port);
        if (route.redirectHttp)
            m_httpPorts.insert(httpPort);
        const auto [at, isNew] =
            m_servers.try_emplace({route.hostname, route.port}, m_configuration.hosts.size());
        if (isNew)
            m_configuration.hosts.push_back({route.hostname, route.port, false, {}, {}});
        return m_configuration.hosts[at->second];
    }

    const plan::Plan &m_plan;
    Configuration m_configuration;
    std::map<std::pair<std::string, std::uint16_t>, std::size_t> m_servers; ///< by hostname and port
    std::set<std::uint16_t> m_httpPorts;
};

} // namespace

std::vector<Configuration> configurationsOf(const plan::ResolvedPlan &resolved)
{
    const plan::Plan &plan = resolved.plan();
    std::map<plan::NodeId, NodeProxy> proxies;
    const auto addAll = [&](plan::RouteKind kind, auto addRoute) {
        for (const plan::Route &route : plan.routes()) {
            if (route.kind != kind)
                continue;
            const plan::RoutePath path = plan::pathOf(resolved, route);
            const plan::Node *node = plan.find(path.listener);
            if (!path.active || !node)
                continue;
            NodeProxy &proxy = proxies.try_emplace(node->id, plan, *node).first->second;
            (proxy.*addRoute)(route, path);
        }
    };
    addAll(plan::RouteKind::Http, &NodeProxy::addHttp);
    addAll(plan::RouteKind::Stream, &NodeProxy::addStream);

    std::vector<Configuration> configurations;
    for (auto &[node, proxy] : proxies)
        configurations.push_back(proxy.take());
    return configurations;
}

} // namespace portolan::proxy
