#include "model/proxy/nginx_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>

namespace portolan::proxy {

namespace {

/// Chat connections are silent for long; nginx would end them after ten minutes. Source:
/// ngx_stream_proxy_module, proxy_timeout.
constexpr std::string_view idleTimeout = "1h";

template <class... Arguments>
void write(std::string &text, fmt::format_string<Arguments...> format, Arguments &&...arguments)
{
    fmt::format_to(std::back_inserter(text), format, std::forward<Arguments>(arguments)...);
}

std::string address(const Upstream &upstream)
{
    return upstream.address.isV6 ? fmt::format("[{}]:{}", toText(upstream.address), upstream.port)
                                 : fmt::format("{}:{}", toText(upstream.address), upstream.port);
}

std::string head(const Configuration &configuration, std::string_view context)
{
    return fmt::format("# Proxy of node {}.\n"
                       "# To be included inside {} {{ }}.\n",
                       configuration.nodeName, context);
}

/// What could not be written stands in the file too, where the administrator looks for it.
void writeProblems(std::string &text, const Configuration &configuration)
{
    if (configuration.problems.empty())
        return;
    text += "\n# Not passed on:\n";
    for (const plan::DerivationProblem &problem : configuration.problems)
        write(text, "#   {}\n", plan::commentText(problem.message));
}

/// `listen` for IPv4 and IPv6; \a parameters begin with a space or are empty.
void writeListen(std::string &text, std::uint16_t port, std::string_view parameters)
{
    write(text, "    listen {}{};\n    listen [::]:{}{};\n", port, parameters, port, parameters);
}

void writeStream(std::string &text, const StreamServer &server)
{
    write(text, "\n# {}: {}:{}/{} to {}\n", server.comment, server.hostname, server.port,
          toText(server.transport), server.upstream.target);
    text += "server {\n";
    const bool isUdp = server.transport == plan::Transport::Udp;
    writeListen(text, server.port, isUdp ? " udp" : "");
    write(text, "    proxy_pass {};\n", address(server.upstream));
    if (server.proxyProtocol)
        text += "    proxy_protocol on;\n";
    if (!isUdp)
        write(text, "    proxy_timeout {};\n", idleTimeout);
    text += "}\n";
}

void writeLocation(std::string &text, const Location &location)
{
    write(text, "\n    # {}, to {}\n", location.comment, location.upstream.target);
    write(text, "    location {} {{\n", location.path);
    write(text, "        proxy_pass {}://{};\n", location.upstreamTls ? "https" : "http",
          address(location.upstream));
    text += "        proxy_http_version 1.1;\n"
            "        proxy_set_header Host $host;\n"
            "        proxy_set_header X-Real-IP $remote_addr;\n"
            "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
            "        proxy_set_header X-Forwarded-Proto $scheme;\n";
    if (location.upstreamTls)
        text += "        proxy_ssl_server_name on;\n"
                "        proxy_ssl_name $host;\n";
    if (location.webSocket)
        write(text,
              "        proxy_set_header Upgrade $http_upgrade;\n"
              "        proxy_set_header Connection $portolan_connection;\n"
              "        proxy_read_timeout {};\n",
              idleTimeout);
    text += "    }\n";
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
    if (!server.cdn.empty())
        write(text,
              "    # {} stands in front: $remote_addr is one of its addresses until set_real_ip_from lists\n"
              "    # its ranges and real_ip_header names the header in which it sends the client's.\n",
              server.cdn);
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
    for (const StreamServer &server : configuration.streams)
        writeStream(text, server);
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
