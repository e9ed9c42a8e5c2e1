#include "model/proxy/caddy_writer.h"

#include "model/proxy/cdn_ranges.h"
#include "model/proxy/writing.h"

#include <set>

namespace portolan::proxy {

namespace {

std::string_view networkPrefix(const StreamServer &server)
{
    return server.transport == plan::Transport::Udp ? "udp/" : "";
}

/// The handler that passes a stream on, by \a indent.
void writeStreamProxy(std::string &text, const StreamServer &server, std::string_view indent)
{
    write(text, "{}proxy {}{}", indent, networkPrefix(server), hostAndPortOf(server.upstream));
    if (server.proxyProtocol)
        write(text, " {{\n{}    proxy_protocol v1\n{}}}", indent, indent);
    text += '\n';
}

void writeStreams(std::string &text, const StreamGroup &group)
{
    const StreamServer &first = *group.front();
    for (const StreamServer *server : group)
        write(text, "        # {}: {}:{}/{} to {}\n", server->comment, server->hostname, server->port,
              toText(server->transport), server->upstream.target);
    write(text, "        {}:{} {{\n", networkPrefix(first), first.port);
    if (!first.byServerName) {
        text += "            route {\n";
        writeStreamProxy(text, first, "                ");
        text += "            }\n";
    }
    for (std::size_t i = 0; first.byServerName && i < group.size(); ++i) {
        write(text, "            @name{} tls sni {}\n            route @name{} {{\n", i, group[i]->hostname,
              i);
        writeStreamProxy(text, *group[i], "                ");
        text += "            }\n";
    }
    text += "        }\n";
}

void writeGlobalOptions(std::string &text, const Configuration &configuration)
{
    if (configuration.streams.empty())
        return;
    text += "\n# Streams need a Caddy with the module github.com/mholt/caddy-l4.\n{\n    layer4 {\n";
    for (const StreamGroup &group : streamGroups(configuration))
        writeStreams(text, group);
    text += "    }\n}\n";
}

/// A CDN's name as that of a snippet.
std::string snippetName(const CdnRanges &ranges)
{
    return fmt::format("from-{}", ranges.name);
}

/// What makes Caddy take over the client's address that a CDN sends, a snippet for each CDN.
void writeSnippets(std::string &text, const Configuration &configuration)
{
    std::set<const CdnRanges *> known;
    for (const HttpServer &server : configuration.hosts) {
        const CdnRanges *ranges = cdnRangesOf(server.cdn);
        if (!ranges || !known.insert(ranges).second)
            continue;
        write(text, "\n# Ranges of {}, {}: {}\n({}) {{\n    trusted_proxies {}\n}}\n", ranges->name,
              ranges->date, ranges->source, snippetName(*ranges), fmt::join(ranges->blocks, " "));
    }
}

std::string siteAddress(const HttpServer &server)
{
    if (!server.isTls())
        return "http://" + server.hostname;
    return server.port == 443 ? server.hostname : fmt::format("{}:{}", server.hostname, server.port);
}

void writeLocation(std::string &text, const HttpServer &server, const Location &location)
{
    const std::string matcher = location.path == "/" ? std::string() : location.path + "* ";
    write(text, "\n    # {}, to {}\n    handle {}{{\n", location.comment, location.upstream.target, matcher);
    write(text, "        reverse_proxy {}", hostAndPortOf(location.upstream));
    std::string options;
    if (const CdnRanges *ranges = cdnRangesOf(server.cdn))
        write(options, "            import {}\n", snippetName(*ranges));
    if (location.longPolling)
        options += "            flush_interval -1\n";
    if (location.upstreamTls)
        write(options,
              "            transport http {{\n                tls_server_name {}\n"
              "                tls_insecure_skip_verify\n            }}\n",
              server.hostname);
    text += options.empty() ? "\n" : " {\n" + options + "        }\n";
    text += "    }\n";
}

} // namespace

std::string caddyfile(const Configuration &configuration)
{
    std::string text = fmt::format("# Proxy of node {}.\n", configuration.nodeName);
    writeGlobalOptions(text, configuration);
    writeSnippets(text, configuration);
    for (const HttpServer &server : configuration.hosts) {
        write(text, "\n{} {{", siteAddress(server));
        if (!server.cdn.empty() && !cdnRangesOf(server.cdn))
            write(text, "\n    # {} stands in front; trusted_proxies has to list its ranges.", server.cdn);
        for (const Location *location : longestFirst(server))
            writeLocation(text, server, *location);
        text += "}\n";
    }
    writeProblems(text, configuration);
    return text;
}

} // namespace portolan::proxy
