#include "model/proxy/haproxy_writer.h"

#include "model/proxy/cdn_ranges.h"
#include "model/proxy/writing.h"

#include <algorithm>
#include <map>

namespace portolan::proxy {

namespace {

/// Where a client of ACME listens for the challenges that HAProxy passes on: certbot --http-01-port.
constexpr std::uint16_t acmePort = 8402;

constexpr std::string_view acmePath = "/.well-known/acme-challenge/";

void writeHead(std::string &text, const Configuration &configuration)
{
    write(text,
          "# Proxy of node {}.\n\n"
          "global\n    maxconn 20000\n\n"
          "defaults\n    timeout connect 5s\n    timeout client {}\n    timeout server {}\n"
          "    timeout tunnel {}\n    timeout http-request 30s\n",
          configuration.nodeName, idleTimeout, idleTimeout, idleTimeout);
}

bool usesNames(const Configuration &configuration)
{
    const auto isNamed = [](const auto &one) {
        return one.upstream.isName();
    };
    return std::any_of(configuration.streams.begin(), configuration.streams.end(), isNamed) ||
           std::any_of(configuration.hosts.begin(), configuration.hosts.end(), [&](const HttpServer &host) {
               return std::any_of(host.locations.begin(), host.locations.end(), isNamed);
           });
}

/// `bind` for IPv4 and IPv6; \a parameters begin with a space or are empty.
void writeBind(std::string &text, std::uint16_t port, std::string_view parameters)
{
    write(text, "    bind :{}{}\n    bind [::]:{} v6only{}\n", port, parameters, port, parameters);
}

/// `server` with what an upstream known by name needs, so that HAProxy starts without it.
void writeServer(std::string &text, const Upstream &upstream, std::string_view parameters)
{
    write(text, "    server target {}{}{}\n", hostAndPortOf(upstream),
          upstream.isName() ? " resolvers docker init-addr none" : "", parameters);
}

/// What HAProxy calls a stream: a port can be shared by several.
std::string nameOfStream(const StreamServer &server, std::size_t index)
{
    return server.byServerName ? fmt::format("stream_{}_{}", server.port, index)
                               : fmt::format("stream_{}", server.port);
}

void writeStreams(std::string &text, const StreamGroup &group)
{
    const StreamServer &first = *group.front();
    for (const StreamServer *server : group)
        write(text, "\n# {}: {}:{}/{} to {}", server->comment, server->hostname, server->port,
              toText(server->transport), server->upstream.target);
    if (first.transport != plan::Transport::Tcp) {
        text += "\n# Not passed on: HAProxy knows TCP only.\n";
        return;
    }
    write(text, "\nfrontend port_{}\n    mode tcp\n", first.port);
    writeBind(text, first.port, "");
    if (first.byServerName)
        text += "    tcp-request inspect-delay 5s\n"
                "    tcp-request content accept if { req.ssl_hello_type 1 }\n";
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (first.byServerName)
            write(text, "    use_backend {} if {{ req.ssl_sni {} {} }}\n", nameOfStream(*group[i], i),
                  group[i]->hostname.starts_with("*.") ? "-m end -i" : "-i",
                  group[i]->hostname.substr(group[i]->hostname.starts_with("*.") ? 1 : 0));
        else
            write(text, "    default_backend {}\n", nameOfStream(first, i));
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        write(text, "backend {}\n    mode tcp\n", nameOfStream(*group[i], i));
        writeServer(text, group[i]->upstream, group[i]->proxyProtocol ? " send-proxy" : "");
    }
}

/// One place that requests go to.
struct HttpBackend {
    const HttpServer *host;
    const Location *location;
    std::string name;
};

/// The condition under which a request is for a host and path, `path_beg` as nginx's prefix has it.
std::string conditionOf(const HttpBackend &backend)
{
    std::string_view hostname = backend.host->hostname;
    const bool isWildcard = hostname.starts_with("*.");
    if (isWildcard)
        hostname.remove_prefix(1);
    std::string condition =
        fmt::format("{{ req.hdr(host),host_only -i {} {} }}", isWildcard ? "-m end" : "-m str", hostname);
    if (backend.location->path != "/")
        condition += fmt::format(" {{ path_beg {} }}", backend.location->path);
    return condition;
}

/// Who really calls, where a CDN stands in between.
void writeRealAddress(std::string &text, const std::vector<HttpBackend> &backends)
{
    std::map<const CdnRanges *, std::string> conditions;
    for (const HttpBackend &backend : backends) {
        if (const CdnRanges *ranges = cdnRangesOf(backend.host->cdn))
            conditions.try_emplace(ranges, fmt::format("from_{}", ranges->name));
        else if (!backend.host->cdn.empty())
            write(text, "    # {} stands in front of {}; its ranges are not known here.\n", backend.host->cdn,
                  backend.host->hostname);
    }
    for (const auto &[ranges, name] : conditions)
        write(text,
              "    # Ranges of {}, {}: {}\n    acl {} src {}\n    http-request set-src req.hdr({}) if {}\n",
              ranges->name, ranges->date, ranges->source, name, fmt::join(ranges->blocks, " "),
              ranges->header, name);
}

class HttpFrontends
{
public:
    explicit HttpFrontends(const Configuration &configuration)
    {
        for (const HttpServer &host : configuration.hosts) {
            m_redirects = m_redirects || host.redirectHttp;
            for (const Location *location : longestFirst(host))
                m_ports[host.port].push_back({&host, location, fmt::format("http_{}", ++m_count)});
        }
        if (m_redirects)
            m_ports[80];
    }

    void writeTo(std::string &text, const std::string &certificates) const
    {
        for (const auto &[port, backends] : m_ports)
            writeFrontend(text, port, backends, certificates);
        if (m_redirects)
            write(text, "\nbackend acme\n    mode http\n    server client 127.0.0.1:{}\n", acmePort);
    }

private:
    void writeFrontend(std::string &text, std::uint16_t port, const std::vector<HttpBackend> &backends,
                       const std::string &certificates) const
    {
        write(text, "\nfrontend port_{}\n    mode http\n", port);
        const bool isTls = port != 80;
        writeBind(text, port,
                  isTls ? fmt::format(" ssl crt {} alpn h2,http/1.1", certificates) : std::string());
        writeRealAddress(text, backends);
        text += "    option forwardfor\n    http-request set-header X-Real-IP %[src]\n";
        write(text, "    http-request set-header X-Forwarded-Proto {}\n", isTls ? "https" : "http");
        if (!isTls && m_redirects)
            writeRedirects(text);
        for (const HttpBackend &backend : backends)
            write(text, "    # {}, to {}\n    use_backend {} if {}\n", backend.location->comment,
                  backend.location->upstream.target, backend.name, conditionOf(backend));
        for (const HttpBackend &backend : backends) {
            write(text, "backend {}\n    mode http\n", backend.name);
            writeServer(text, backend.location->upstream,
                        backend.location->upstreamTls ? " ssl verify none sni req.hdr(host)" : "");
        }
    }

    /// Port 80 of the hosts that redirect; challenges of ACME are answered before.
    void writeRedirects(std::string &text) const
    {
        write(text, "    acl is_challenge path_beg {}\n", acmePath);
        for (const auto &[port, backends] : m_ports)
            for (const HttpBackend &backend : backends) {
                const bool isFirst = backend.location == longestFirst(*backend.host).front();
                if (!backend.host->redirectHttp || !isFirst)
                    continue;
                HttpBackend whole = backend;
                const Location root{"/", {}, false, false, false, {}, {}};
                whole.location = &root;
                write(text,
                      "    http-request redirect code 301 location "
                      "https://%[req.hdr(host),host_only]{}%[pathq] "
                      "if {} !is_challenge\n",
                      port == 443 ? std::string() : fmt::format(":{}", port), conditionOf(whole));
            }
        text += "    use_backend acme if is_challenge\n";
    }

    std::map<std::uint16_t, std::vector<HttpBackend>> m_ports;
    std::size_t m_count = 0;
    bool m_redirects = false;
};

} // namespace

std::string haproxyConfiguration(const Configuration &configuration, const std::string &certificates)
{
    std::string text;
    writeHead(text, configuration);
    if (usesNames(configuration))
        text += "\nresolvers docker\n    nameserver dns 127.0.0.11:53\n";
    for (const StreamGroup &group : streamGroups(configuration))
        writeStreams(text, group);
    HttpFrontends(configuration).writeTo(text, certificates);
    writeProblems(text, configuration);
    return text;
}

} // namespace portolan::proxy
