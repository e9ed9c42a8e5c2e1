#include "model/export/npm_page.h"

#include "model/export/markdown.h"
#include "model/plan/route_path.h"
#include "model/proxy/cdn_ranges.h"
#include "model/proxy/nginx_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace portolan::exports {

namespace {

using proxy::Configuration;
using proxy::HttpServer;
using proxy::Location;
using proxy::StreamServer;

std::string onOff(bool isOn)
{
    return isOn ? "on" : "off";
}

std::string codeBlock(const std::string &code)
{
    return "```nginx\n" + code + "```\n\n";
}

std::string schemeOf(const Location &location)
{
    return location.upstreamTls ? "https" : "http";
}

/// The form of a host has one place to forward to; what is not below another path goes there.
const Location &mainLocation(const HttpServer &host)
{
    const auto found = std::find_if(host.locations.begin(), host.locations.end(),
                                    [](const Location &location) { return location.path == "/"; });
    return found == host.locations.end() ? host.locations.front() : *found;
}

std::string detailsTable(const HttpServer &host)
{
    const Location &main = mainLocation(host);
    const bool usesWebSocket = std::any_of(host.locations.begin(), host.locations.end(),
                                           [](const Location &location) { return location.webSocket; });
    MarkdownTable table({"Tab", "Field", "Value"});
    table.add({"Details", "Domain Names", host.hostname});
    table.add({"Details", "Scheme", schemeOf(main)});
    table.add({"Details", "Forward Hostname / IP", hostOf(main.upstream)});
    table.add({"Details", "Forward Port", std::to_string(main.upstream.port)});
    table.add({"Details", "Websockets Support", onOff(usesWebSocket)});
    table.add({"SSL", "SSL Certificate", host.isTls() ? "Request a new SSL Certificate" : "None"});
    if (host.isTls()) {
        table.add({"SSL", "Force SSL", onOff(host.redirectHttp)});
        table.add({"SSL", "HTTP/2 Support", onOff(true)});
    }
    return table.text();
}

std::string customLocations(const HttpServer &host)
{
    const Location &main = mainLocation(host);
    MarkdownTable table({"Location", "Scheme", "Forward Hostname / IP", "Forward Port", "Leads to"});
    for (const Location *location : longestFirst(host))
        if (location != &main)
            table.add({location->path, schemeOf(*location), hostOf(location->upstream),
                       std::to_string(location->upstream.port), location->upstream.target});
    return table.isEmpty() ? std::string() : paragraph("Tab Custom locations:") + table.text();
}

/// What the form has no field for. NPM keeps Cloudflare's ranges itself, but trusts another header.
std::string advancedSettings(const HttpServer &host)
{
    std::string code;
    if (const proxy::CdnRanges *ranges = proxy::cdnRangesOf(host.cdn))
        code += fmt::format("# The client's address behind {}\nreal_ip_header {};\n", ranges->name,
                            ranges->header);
    if (std::any_of(host.locations.begin(), host.locations.end(),
                    [](const Location &location) { return location.longPolling; }))
        code += "# Answers of BOSH are held back until there is something to say\n"
                "proxy_buffering off;\nproxy_read_timeout 1h;\n";
    return code.empty() ? code : paragraph("Tab Advanced, Custom Nginx Configuration:") + codeBlock(code);
}

std::string hostSections(const Configuration &configuration)
{
    std::string text;
    for (const HttpServer &host : configuration.hosts) {
        text += heading(3, host.hostname);
        text += paragraph(fmt::format("Leads to {}.", mainLocation(host).upstream.target));
        if (host.port != 443 && host.port != 80)
            text +=
                paragraph(fmt::format("Its port is {}, while Nginx Proxy Manager serves hosts on 80 and 443 "
                                      "only: reach it there, or change the route.",
                                      host.port));
        text += detailsTable(host) + customLocations(host) + advancedSettings(host);
    }
    return text.empty() ? text : heading(2, "Proxy hosts") + text;
}

/// True for a stream that the form can say as a whole.
bool fitsForm(const StreamServer &server)
{
    return !server.proxyProtocol && !server.byServerName;
}

std::string streamSection(const Configuration &configuration)
{
    MarkdownTable table(
        {"Incoming Port", "Forward Host", "Forward Port", "TCP Forwarding", "UDP Forwarding", "Route"});
    Configuration others;
    for (const StreamServer &server : configuration.streams) {
        const bool isUdp = server.transport == plan::Transport::Udp;
        if (fitsForm(server))
            table.add({std::to_string(server.port), hostOf(server.upstream),
                       std::to_string(server.upstream.port), onOff(!isUdp), onOff(isUdp), server.comment});
        else
            others.streams.push_back(server);
    }
    std::string text;
    if (!table.isEmpty())
        text += heading(2, "Streams") + table.text();
    if (others.streams.empty())
        return text;
    others.nodeName = configuration.nodeName;
    return text + heading(2, "Streams that the form cannot say") +
           paragraph(
               "The PROXY protocol and TLS's server name have no field. Append this to "
               "`/data/nginx/custom/stream.conf` in the container, and enter no stream for these ports:") +
           codeBlock(proxy::streamConfiguration(others));
}

/// Every port that the routes need at the container, and what for.
using NeededPorts = std::map<std::pair<std::uint16_t, plan::Transport>, std::string>;

NeededPorts neededPorts(const Configuration &configuration)
{
    NeededPorts ports;
    for (const HttpServer &host : configuration.hosts) {
        ports.try_emplace({host.port, plan::Transport::Tcp}, "Proxy hosts");
        if (host.redirectHttp)
            ports.try_emplace({std::uint16_t{80}, plan::Transport::Tcp}, "Let's Encrypt, redirect to HTTPS");
    }
    for (const StreamServer &server : configuration.streams)
        ports.try_emplace({server.port, server.transport}, server.comment);
    return ports;
}

bool isPublished(const plan::ResolvedPlan &resolved, const plan::Service &service, std::uint16_t port,
                 plan::Transport transport)
{
    const auto &bindings = resolved.bindingsOf(service.id);
    return std::any_of(bindings.begin(), bindings.end(), [&](const plan::ResolvedBinding &binding) {
        return binding.error.empty() && binding.port.published.contains(port) &&
               binding.port.transport == transport;
    });
}

/// The proxy service of the first route that is passed on.
const plan::Service *proxyOf(const plan::Plan &plan, const Configuration &configuration)
{
    const plan::Origin *origin = !configuration.hosts.empty()
                                     ? &configuration.hosts.front().locations.front().origin
                                     : &configuration.streams.front().origin;
    const plan::Route *route = plan.find(origin->entities.front().as<plan::Route>());
    return route ? plan.find(route->proxy) : nullptr;
}

std::string portSection(const plan::ResolvedPlan &resolved, const Configuration &configuration)
{
    const plan::Service *service = proxyOf(resolved.plan(), configuration);
    if (!service)
        return {};
    MarkdownTable table({"Port", "For", "In the plan"});
    for (const auto &[port, purpose] : neededPorts(configuration)) {
        const auto &[number, transport] = port;
        table.add({fmt::format("{}/{}", number, toText(transport)), purpose,
                   isPublished(resolved, *service, number, transport) ? "published" : "missing"});
    }
    return heading(2, "Ports of the container") +
           paragraph(fmt::format("A stream answers only when the compose file of {} publishes its port, too.",
                                 nameOf(*service))) +
           table.text();
}

} // namespace

std::string npmPage(const plan::ResolvedPlan &resolved, const Configuration &configuration)
{
    std::string text = heading(1, "Nginx Proxy Manager on " + configuration.nodeName);
    text += paragraph("What to enter in its forms, host by host.");
    if (const plan::Environment *environment = resolved.plan().find(resolved.environment()))
        text += paragraph(
            fmt::format("Values are those of the environment {}.", plan::commentText(environment->name)));
    text += portSection(resolved, configuration) + hostSections(configuration) + streamSection(configuration);
    if (!configuration.problems.empty()) {
        text += heading(2, "Not passed on");
        for (const plan::DerivationProblem &problem : configuration.problems)
            text += fmt::format("- {}\n", plan::commentText(problem.message));
        text += '\n';
    }
    text.pop_back();
    return text;
}

} // namespace portolan::exports
