#include "model/proxy/nginx_writer.h"

#include "model/proxy/cdn_ranges.h"
#include "model/proxy/writing.h"

#include <algorithm>
#include <map>

namespace portolan::proxy {

namespace {

/// Docker's own resolver. A name that it looks up when a connection comes, unlike one that nginx looks up
/// when it starts, keeps nobody from starting. Source: Docker, Networking overview, DNS services.
constexpr std::string_view dockerResolver = "resolver 127.0.0.11 valid=10s;";

std::string head(const Configuration &configuration, std::string_view context)
{
    return fmt::format("# Proxy of node {}.\n"
                       "# To be included inside {} {{ }}.\n",
                       configuration.nodeName, context);
}

/// `listen` for IPv4 and IPv6; \a parameters begin with a space or are empty.
void writeListen(std::string &text, std::uint16_t port, std::string_view parameters)
{
    write(text, "    listen {}{};\n    listen [::]:{}{};\n", port, parameters, port, parameters);
}

void writeStreamComment(std::string &text, const StreamServer &server)
{
    write(text, "\n# {}: {}:{}/{} to {}", server.comment, server.hostname, server.port,
          toText(server.transport), server.upstream.target);
}

void writeStream(std::string &text, const StreamServer &server)
{
    writeStreamComment(text, server);
    text += "\nserver {\n";
    const bool isUdp = server.transport == plan::Transport::Udp;
    writeListen(text, server.port, isUdp ? " udp" : "");
    if (server.upstream.isName())
        write(text, "    {}\n    set $portolan_host {};\n    proxy_pass $portolan_host:{};\n", dockerResolver,
              server.upstream.name, server.upstream.port);
    else
        write(text, "    proxy_pass {};\n", hostAndPortOf(server.upstream));
    if (server.proxyProtocol)
        text += "    proxy_protocol on;\n";
    if (!isUdp)
        write(text, "    proxy_timeout {};\n", idleTimeout);
    text += "}\n";
}

/// Streams of one port, which TLS's server name tells apart; the TLS itself passes as it is. Source: nginx,
/// ngx_stream_ssl_preread_module.
void writeServerNames(std::string &text, const StreamGroup &group)
{
    const std::uint16_t port = group.front()->port;
    bool usesNames = false;
    for (const StreamServer *server : group) {
        writeStreamComment(text, *server);
        usesNames = usesNames || server->upstream.isName();
    }
    write(text, "\nmap $ssl_preread_server_name $portolan_upstream_{} {{\n    hostnames;\n", port);
    for (const StreamServer *server : group)
        write(text, "    {} {};\n", server->hostname, hostAndPortOf(server->upstream));
    text += "}\nserver {\n";
    writeListen(text, port, "");
    text += "    ssl_preread on;\n";
    if (usesNames)
        write(text, "    {}\n", dockerResolver);
    write(text, "    proxy_pass $portolan_upstream_{};\n", port);
    if (group.front()->proxyProtocol)
        text += "    proxy_protocol on;\n";
    write(text, "    proxy_timeout {};\n}}\n", idleTimeout);
}

void writeLocation(std::string &text, const Location &location)
{
    write(text, "\n    # {}, to {}\n", location.comment, location.upstream.target);
    write(text, "    location {} {{\n", location.path);
    const std::string_view scheme = location.upstreamTls ? "https" : "http";
    if (location.upstream.isName())
        write(text,
              "        {}\n        set $portolan_host {};\n        proxy_pass {}://$portolan_host:{};\n",
              dockerResolver, location.upstream.name, scheme, location.upstream.port);
    else
        write(text, "        proxy_pass {}://{};\n", scheme, hostAndPortOf(location.upstream));
    text += "        proxy_http_version 1.1;\n"
            "        proxy_set_header Host $host;\n"
            "        proxy_set_header X-Real-IP $remote_addr;\n"
            "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
            "        proxy_set_header X-Forwarded-Proto $scheme;\n";
    if (location.upstreamTls)
        text += "        proxy_ssl_server_name on;\n"
                "        proxy_ssl_name $host;\n";
    if (location.webSocket)
        text += "        proxy_set_header Upgrade $http_upgrade;\n"
                "        proxy_set_header Connection $portolan_connection;\n";
    if (location.longPolling)
        text += "        proxy_buffering off;\n";
    if (location.webSocket || location.longPolling)
        write(text, "        proxy_read_timeout {};\n", idleTimeout);
    text += "    }\n";
}

/// Who really calls, where a CDN stands in between. Source: nginx, ngx_http_realip_module.
void writeRealAddress(std::string &text, const std::string &cdn)
{
    const CdnRanges *ranges = cdnRangesOf(cdn);
    if (!ranges) {
        write(text,
              "    # {} stands in front: $remote_addr is one of its addresses until set_real_ip_from lists\n"
              "    # its ranges and real_ip_header names the header in which it sends the client's.\n",
              cdn);
        return;
    }
    write(text, "    # The client's address behind {}, whose ranges are those of {}:\n    # {}\n",
          ranges->name, ranges->date, ranges->source);
    for (const std::string_view block : ranges->blocks)
        write(text, "    set_real_ip_from {};\n", block);
    write(text, "    real_ip_header {};\n", ranges->header);
}

/// Where certbot keeps the certificate of a host: one for `*.example.org` is filed under `example.org`.
std::string certificateFolder(const HttpServer &server, const ProxyPaths &paths)
{
    const std::string_view name = server.hostname;
    return fmt::format("{}/{}", paths.certificates, name.starts_with("*.") ? name.substr(2) : name);
}

void writeServer(std::string &text, const HttpServer &server, const ProxyPaths &paths)
{
    text += "\nserver {\n";
    writeListen(text, server.port, server.isTls() ? " ssl http2" : "");
    write(text, "    server_name {};\n", server.hostname);
    if (server.isTls()) {
        const std::string folder = certificateFolder(server, paths);
        write(text, "    ssl_certificate {}/fullchain.pem;\n    ssl_certificate_key {}/privkey.pem;\n",
              folder, folder);
    }
    // What is too large is for the target to say; nginx alone would refuse uploads beyond a megabyte.
    text += "    client_max_body_size 0;\n";
    if (!server.cdn.empty())
        writeRealAddress(text, server.cdn);
    for (const Location &location : server.locations)
        writeLocation(text, location);
    text += "}\n";
}

/// Port 80 of all hosts that redirect, one server for each port that they redirect to.
void writeRedirects(std::string &text, const Configuration &configuration, const ProxyPaths &paths)
{
    std::map<std::uint16_t, std::vector<std::string>> names;
    for (const HttpServer &server : configuration.hosts)
        if (server.redirectHttp)
            names[server.port].push_back(server.hostname);
    for (const auto &[port, hostnames] : names) {
        text += "\n# ACME challenges, and the redirect to HTTPS\nserver {\n";
        writeListen(text, 80, "");
        write(text, "    server_name {};\n", fmt::join(hostnames, "\n                "));
        write(text, "\n    location /.well-known/acme-challenge/ {{\n        root {};\n    }}\n",
              paths.acmeChallenges);
        const std::string target = port == 443 ? "$host" : fmt::format("$host:{}", port);
        write(text, "\n    location / {{\n        return 301 https://{}$request_uri;\n    }}\n}}\n", target);
    }
}

bool usesWebSocket(const Configuration &configuration)
{
    const auto upgrades = [](const Location &location) {
        return location.webSocket;
    };
    return std::any_of(configuration.hosts.begin(), configuration.hosts.end(), [&](const HttpServer &server) {
        return std::any_of(server.locations.begin(), server.locations.end(), upgrades);
    });
}

} // namespace

std::string streamConfiguration(const Configuration &configuration)
{
    std::string text = head(configuration, "stream");
    for (const StreamGroup &group : streamGroups(configuration)) {
        if (group.front()->byServerName)
            writeServerNames(text, group);
        else
            writeStream(text, *group.front());
    }
    writeProblems(text, configuration);
    return text;
}

std::string httpConfiguration(const Configuration &configuration, const ProxyPaths &paths)
{
    std::string text = head(configuration, "http");
    if (usesWebSocket(configuration))
        text += "\n# WebSocket asks for an upgrade; every other request keeps its connection plain.\n"
                "map $http_upgrade $portolan_connection {\n"
                "    default upgrade;\n"
                "    ''      close;\n"
                "}\n";
    writeRedirects(text, configuration, paths);
    for (const HttpServer &server : configuration.hosts)
        writeServer(text, server, paths);
    writeProblems(text, configuration);
    return text;
}

} // namespace portolan::proxy
