#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/proxy_rules.h"
#include "model/text/bare_word.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

/// What the target of a route learns of the client behind the proxy.
namespace portolan::check {

namespace {

using plan::Endpoint;
using plan::Route;
using plan::RouteKind;
using plan::Service;

/// Programs that read the PROXY protocol, by a part of their image, title or name, and where that is told
/// them.
struct Reader {
    std::string_view name;
    std::string_view setting;
};

constexpr std::array readers = {
    Reader{"prosody", "mod_net_proxy, proxy_port_mappings"}, // modules.prosody.im/mod_net_proxy
    Reader{"ejabberd", "listen: use_proxy_protocol"},        // docs.ejabberd.im, Listen Options
    Reader{"inspircd", "<bind hook=\"haproxy\">"},           // docs.inspircd.org, haproxy module
    Reader{"ergo", "listeners: proxy: true"},                // ergo.chat/manual, Reverse proxies
    Reader{"dovecot", "inet_listener: haproxy = yes"},       // doc.dovecot.org, HAProxy
    Reader{"postfix", "postscreen_upstream_proxy_protocol"}, // postfix.org, postconf(5)
    Reader{"mailserver", "postscreen_upstream_proxy_protocol, haproxy = yes"}, // docker-mailserver
    Reader{"stalwart", "server.proxy.trusted-networks"}, // stalw.art/docs, Proxy protocol
    Reader{"haraka", "haproxy_hosts"},                   // haraka.github.io, HAProxy
    Reader{"traefik", "entryPoints: proxyProtocol"},     // doc.traefik.io, EntryPoints
    Reader{"haproxy", "bind accept-proxy"},              // HAProxy, Configuration Manual
    Reader{"nginx", "listen proxy_protocol"},            // nginx, Accepting the PROXY Protocol
    Reader{"caddy", "listener_wrappers proxy_protocol"}, // caddyserver.com/docs, Global options
    Reader{"mariadb", "proxy_protocol_networks"},        // mariadb.com/kb, Proxy Protocol Support
};

const Reader *readerOf(const Service &service)
{
    const std::string words =
        text::bareWord(fmt::format("{} {} {}", service.image, service.title, service.name));
    const auto found = std::find_if(readers.begin(), readers.end(), [&](const Reader &reader) {
        return words.find(reader.name) != std::string::npos;
    });
    return found == readers.end() ? nullptr : &*found;
}

const Endpoint *endpointOf(const Service &service, const Route &route)
{
    const auto found =
        std::find_if(service.endpoints.begin(), service.endpoints.end(), [&](const Endpoint &endpoint) {
            return endpoint.port == route.targetPort && endpoint.transport == route.transport;
        });
    return found == service.endpoints.end() ? nullptr : &*found;
}

/// Notes of the target of a route whether it expects the PROXY protocol.
void setExpectation(plan::Edit &edit, const Route &route, bool expects)
{
    edit.modify(route.target, [&](Service &service) {
        for (Endpoint &endpoint : service.endpoints)
            if (endpoint.port == route.targetPort && endpoint.transport == route.transport) {
                endpoint.proxyProtocol = expects;
                return;
            }
        service.endpoints.push_back({.port = route.targetPort,
                                     .transport = route.transport,
                                     .application = route.application,
                                     .name = {},
                                     .internal = false,
                                     .proxyProtocol = expects,
                                     .extra = {}});
    });
}

void setSending(plan::Edit &edit, const Route &route, bool sends)
{
    edit.modify(route.id, [&](Route &changed) { changed.proxyProtocol = sends; });
}

bool sends(const Route &route)
{
    return route.kind == RouteKind::Stream && route.proxyProtocol;
}

/// Of streams that send the PROXY protocol, one to the same port of the same target; nullptr when there is
/// none.
const Route *twinOf(const Route &route, const std::vector<const Route *> &sending)
{
    const auto found = std::find_if(sending.begin(), sending.end(), [&](const Route *other) {
        return other->target == route.target && other->targetPort == route.targetPort &&
               other->transport == route.transport;
    });
    return found == sending.end() ? nullptr : *found;
}

} // namespace

void checkClientIpLost(const Situation &here, Observations &found)
{
    visitPassedRoutes(here, [&](const Route &route, const Service &proxy, const plan::RoutePath &path) {
        if (route.kind != RouteKind::Stream || route.proxyProtocol || !path.problem.empty())
            return;
        const Service &target = here.plan().services().at(route.target);
        found.push_back(
            {.entity = route.id,
             .field = "proxy-protocol",
             .message = {phrase(
                             "check",
                             "{target} takes every client of route {route} for {proxy}: bans and limits by "
                             "address hit all of them."),
                         {{"target", target.name}, {"route", route.name}, {"proxy", proxy.name}}},
             .related = {{route.target, "endpoints"}}});
    });
}

std::vector<Fix> fixClientIpLost(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const Route *route = plan.find(finding.entity.as<Route>());
    const Service *target = route ? plan.find(route->target) : nullptr;
    if (!target)
        return {};
    std::vector<Fix> fixes;
    if (const Reader *reader = readerOf(*target); reader && route->transport == plan::Transport::Tcp)
        fixes.push_back(
            makeFix(plan,
                    say(phrase("check", "Send the client's address ahead, and let {} expect it ({})"),
                        target->name, reader->setting),
                    [&](plan::Edit &edit) {
                        setSending(edit, *route, true);
                        setExpectation(edit, *route, true);
                    }));
    fixes.push_back(makeFix(
        plan, say(phrase("check", "Record that {} does without clients' addresses"), target->name),
        [&](plan::Edit &edit) {
            edit.insert(plan::Suppression{{},
                                          std::string(finding.rule),
                                          finding.entity,
                                          finding.field,
                                          fmt::format("{} does without clients' addresses", target->name),
                                          {}});
        }));
    return fixes;
}

void checkProxyProtoMismatch(const Situation &here, Observations &found)
{
    std::vector<const Route *> sending;
    for (const Route &route : here.plan().routes())
        if (sends(route))
            sending.push_back(&route);
    for (const Route &route : here.plan().routes()) {
        const Service *target = here.plan().find(route.target);
        if (!target || !here.resolved.isActive(*target))
            continue;
        const Endpoint *endpoint = endpointOf(*target, route);
        const Route *twin = !endpoint && !sends(route) ? twinOf(route, sending) : nullptr;
        const bool expects = endpoint ? endpoint->proxyProtocol : sends(route) || twin;
        if (expects == sends(route))
            continue;
        Observation seen{
            .entity = route.id, .field = "proxy-protocol", .related = {{target->id, "endpoints"}}};
        seen.message = {
            expects
                ? phrase(
                      "check",
                      "{target} waits for the PROXY protocol at {port}, which route {route} does not send.")
                : phrase("check",
                         "Route {route} sends the PROXY protocol, which {target} does not expect at {port}."),
            {{"target", target->name},
             {"port", portText(plan::PortRange::single(route.targetPort), route.transport)},
             {"route", route.name}}};
        if (twin)
            seen.related.push_back({twin->id, "proxy-protocol"});
        found.push_back(std::move(seen));
    }
}

std::vector<Fix> fixProxyProtoMismatch(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const Route *route = plan.find(finding.entity.as<Route>());
    const Service *target = route ? plan.find(route->target) : nullptr;
    if (!target)
        return {};
    const bool isSending = sends(*route);
    std::vector<Fix> fixes;
    if (route->kind == RouteKind::Stream)
        fixes.push_back(makeFix(plan,
                                isSending ? say(phrase("check", "Do not send the PROXY protocol"))
                                          : say(phrase("check", "Send the PROXY protocol")),
                                [&](plan::Edit &edit) { setSending(edit, *route, !isSending); }));
    if (endpointOf(*target, *route))
        fixes.push_back(makeFix(plan,
                                isSending
                                    ? say(phrase("check", "Record that {} expects it"), target->name)
                                    : say(phrase("check", "Record that {} does not expect it"), target->name),
                                [&](plan::Edit &edit) { setExpectation(edit, *route, isSending); }));
    return fixes;
}

} // namespace portolan::check
