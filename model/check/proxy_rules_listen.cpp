#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/proxy_rules.h"
#include "model/proxy/entrances.h"
#include "model/proxy/product.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

/// Where a proxy listens, and who else does.
namespace portolan::check {

namespace {

using plan::PortRange;
using plan::Transport;

using proxy::Entrance;

/// The port and protocol that a finding is about: `6697/tcp`.
std::optional<Entrance> entranceOf(const Finding &finding)
{
    const auto &arguments = finding.message.arguments;
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [](const auto &argument) { return argument.first == "port"; });
    if (found == arguments.end())
        return std::nullopt;
    const std::size_t slash = found->second.find('/');
    const auto ports = PortRange::parse(std::string_view(found->second).substr(0, slash));
    const auto transport = plan::transportFromText(std::string_view(found->second).substr(slash + 1));
    if (!ports || !transport)
        return std::nullopt;
    return Entrance{ports->first, *transport};
}

/// True when two streams can share a port, because TLS's server name tells them apart.
bool areToldApart(const plan::Route &one, const plan::Route &other)
{
    return one.byServerName && other.byServerName && one.hostname != other.hostname;
}

/// The ports that Nginx Proxy Manager takes for itself. Source: nginxproxymanager.com, Full Setup
/// Instructions.
constexpr std::array<std::uint16_t, 3> managerPorts = {80, 81, 443};

/// Who else listens where a stream does: another route, or the proxy itself.
struct Rival {
    const plan::Route *route = nullptr;
    bool isProxy = false;

    explicit operator bool() const { return route || isProxy; }
};

/// The routes that proxies pass on in an environment, by where they enter.
class Entrances
{
public:
    explicit Entrances(const Situation &here)
    {
        visitPassedRoutes(
            here, [&](const plan::Route &route, const plan::Service &, const plan::RoutePath &path) {
                for (const Entrance entrance : proxy::entrancesOf(route))
                    m_routes[{path.listener, entrance.port, entrance.transport}].push_back(&route);
            });
    }

    /// Of two streams the later one gives way; a stream gives way to every host.
    Rival rivalOf(const plan::Route &stream, const plan::Service &proxy, plan::NodeId listener) const
    {
        for (const plan::Route *other : m_routes.at({listener, stream.port, stream.transport})) {
            const bool isBefore = other->kind == plan::RouteKind::Http || other->id < stream.id;
            if (isBefore && !areToldApart(stream, *other))
                return {other, false};
        }
        const bool isManagers =
            stream.transport == Transport::Tcp &&
            std::find(managerPorts.begin(), managerPorts.end(), stream.port) != managerPorts.end() &&
            proxy::productOf(proxy) == proxy::Product::NginxProxyManager;
        return {nullptr, isManagers};
    }

private:
    std::map<std::tuple<plan::NodeId, std::uint16_t, Transport>, std::vector<const plan::Route *>> m_routes;
};

/// The next port that nothing on the proxy's node and no route takes.
std::optional<PortRange> nextFreeEntrance(const Overview &overview, const plan::Route &route,
                                          const plan::Service &owner)
{
    std::optional<PortRange> free = PortRange::single(route.port);
    const auto &routes = overview.plan().routes();
    do
        free = nextFreePorts(overview, owner, route.transport, *free);
    while (free && std::any_of(routes.begin(), routes.end(), [&](const plan::Route &other) {
               return other.port == free->first && other.transport == route.transport;
           }));
    return free;
}

} // namespace

void checkStreamUnpublished(const Situation &here, Observations &found)
{
    for (const proxy::MissingPort &missing : proxy::missingPorts(here.resolved)) {
        const auto ports = PortRange::single(missing.entrance.port);
        found.push_back(
            {.entity = missing.owner,
             .field = "ports",
             .message =
                 {phrase("check",
                         "{service} does not publish {port}, at which route {route} enters. Add the port."),
                  {{"port", portText(ports, missing.entrance.transport)},
                   {"route", here.plan().routes().at(missing.route).name},
                   {"service", here.plan().services().at(missing.owner).name}}},
             .related = {{missing.route, "port"}}});
    }
}

std::vector<Fix> fixStreamUnpublished(const Overview &overview, const Finding &finding)
{
    const auto entrance = entranceOf(finding);
    const auto owner = finding.entity.as<plan::Service>();
    if (!entrance || !overview.plan().find(owner))
        return {};
    std::string application;
    for (const RelatedPlace &place : finding.related)
        if (const plan::Route *route = overview.plan().find(place.entity.as<plan::Route>());
            route && route->port == entrance->port)
            application = route->application;
    return {makeFix(
        overview.plan(),
        say(phrase("check", "Publish {}"), portText(PortRange::single(entrance->port), entrance->transport)),
        [&](plan::Edit &edit) {
            edit.modify(owner, [&](plan::Service &service) {
                service.ports.push_back(proxy::bindingFor(*entrance, application));
            });
        })};
}

void checkStreamDup(const Situation &here, Observations &found)
{
    const Entrances entrances(here);
    visitPassedRoutes(
        here, [&](const plan::Route &route, const plan::Service &proxy, const plan::RoutePath &path) {
            if (route.kind != plan::RouteKind::Stream || route.port == 0)
                return;
            const Rival rival = entrances.rivalOf(route, proxy, path.listener);
            if (!rival)
                return;
            Observation seen{.entity = route.id, .field = "port"};
            seen.message = {
                phrase("check", "{port} on {node} is taken by {other}. Choose another port for this stream."),
                {{"port", portText(PortRange::single(route.port), route.transport)},
                 {"node", nodeName(here.plan(), path.listener)},
                 {"other", rival.route ? say(phrase("check", "route {}"), rival.route->name)
                                       : say(phrase("check", "{} itself"), proxy.name)}}};
            if (rival.route)
                seen.related.push_back({rival.route->id, "port"});
            found.push_back(std::move(seen));
        });
}

std::vector<Fix> fixStreamDup(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const plan::Route *route = plan.find(finding.entity.as<plan::Route>());
    const plan::Service *proxy = route ? plan.find(route->proxy) : nullptr;
    if (!proxy)
        return {};
    const plan::Service &owner = plan::publisherOf(plan, *proxy);
    const auto free = nextFreeEntrance(overview, *route, owner);
    if (!free)
        return {};
    return {
        makeFix(plan, say(phrase("check", "Use {}, the next free port"), free->first), [&](plan::Edit &edit) {
            edit.modify(route->id, [&](plan::Route &changed) { changed.port = free->first; });
            if (proxy::namesItsPorts(owner))
                edit.modify(owner.id, [&](plan::Service &service) {
                    service.ports.push_back(
                        proxy::bindingFor({free->first, route->transport}, route->application));
                });
        })};
}

void checkStreamRange(const Situation &here, const plan::Service &service, Observations &found)
{
    visitPublished(here, service, [&](const plan::ResolvedBinding &binding) {
        if (binding.port.published.size() < 2 || binding.port.target.size() < 2 ||
            proxy::productOf(service) != proxy::Product::NginxProxyManager)
            return;
        found.push_back({.entity = service.id,
                         .field = itemField("ports", binding.index, "published"),
                         .message = {phrase("check", "{service} publishes {port}, and its form for streams "
                                                     "takes one port at a time. Pass the "
                                                     "range on by a snippet."),
                                     {{"service", service.name}, {"port", portText(binding.port)}}}});
    });
}

std::vector<Fix> fixStreamRange(const Overview &overview, const Finding &finding)
{
    // The snippet is a file of the proxy's own data, which the plan can only record.
    return {makeFix(overview.plan(), say(phrase("check", "Record that a snippet passes the range on")),
                    [&](plan::Edit &edit) {
                        edit.insert(plan::Suppression{{},
                                                      std::string(finding.rule),
                                                      finding.entity,
                                                      finding.field,
                                                      "/data/nginx/custom/stream.conf passes the range on",
                                                      {}});
                    })};
}

void checkAdminPublic(const Situation &here, const plan::Service &service, Observations &found)
{
    for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(service.id)) {
        if (!binding.error.empty() || !publishesPorts(service))
            continue;
        // The product is looked up last: most ports are nobody's page for administration.
        const bool isPublic = plan::exposureOf(here.resolved, binding) == plan::Exposure::Internet;
        const std::uint16_t admin = isPublic ? proxy::adminPort(proxy::productOf(service)) : 0;
        if (admin == 0 || !binding.port.target.contains(admin) || binding.port.transport != Transport::Tcp)
            continue;
        found.push_back(
            {.entity = service.id,
             .field = itemField("ports", binding.index, "host-ip"),
             .message = {phrase("check",
                                "Everyone can reach the administration of {service} at {port} on {node}. "
                                "Bind it to the tailnet."),
                         {{"service", service.name},
                          {"port", portText(binding.port)},
                          {"node", nodeName(here.plan(), here.resolved.nodeOf(service))}}}});
    }
}

std::vector<Fix> fixAdminPublic(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place)
        return {};
    return bindFixes(overview.plan(), place, bindChoices(situationsOf(overview, finding), *place.service));
}

} // namespace portolan::check
