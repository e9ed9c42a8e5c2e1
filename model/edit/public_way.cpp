#include "model/edit/public_way.h"

#include "model/edit/names.h"
#include "model/plan/exposure.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace portolan::edit {

using namespace plan;

namespace {

constexpr std::uint16_t httpsPort = 443;

bool mentions(std::string_view text, std::string_view word)
{
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// What a service speaks at a port, as far as the plan says it.
std::string applicationAt(const ResolvedPlan &resolved, const Service &service, const End &end)
{
    for (const Endpoint &endpoint : service.endpoints)
        if (endpoint.port == end.port && endpoint.transport == end.transport && !endpoint.application.empty())
            return endpoint.application;
    const Service &publisher = publisherOf(resolved.plan(), service);
    for (const ResolvedBinding &binding : resolved.bindingsOf(publisher.id))
        if (binding.error.empty() && binding.port.target.contains(end.port) &&
            binding.port.transport == end.transport)
            return publisher.ports[binding.index].application;
    return {};
}

bool speaksHttp(std::string_view application, const End &end)
{
    if (end.transport != Transport::Tcp)
        return false;
    if (application.empty())
        return end.port == 80 || end.port == httpsPort || end.port == 3000 || end.port == 8000 ||
               end.port == 8080 || end.port == 8443;
    return mentions(application, "http") || mentions(application, "websocket");
}

/// An interface on the Internet is enough: its address may not be known yet.
bool hasPublicInterface(const Plan &plan, NodeId node)
{
    const Node *found = plan.find(node);
    return found &&
           std::any_of(found->interfaces.begin(), found->interfaces.end(), [&](const Interface &own) {
               const Network *network = plan.find(own.network);
               return network && network->kind == NetworkKind::Internet;
           });
}

class PublicWay
{
public:
    PublicWay(const ResolvedPlan &resolved, EntityRef from, const End &to)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_from(from)
        , m_to(to)
        , m_target(m_plan.services().at(to.entity.as<Service>()))
        , m_node(resolved.nodeOf(m_target))
        , m_application(applicationAt(resolved, m_target, to))
    {
    }

    tl::expected<Meaning, Refusal> find()
    {
        if (m_to.port == 0)
            return refuse(Obstacle::NoPort);
        const bool http = speaksHttp(m_application, m_to);
        if (m_from.as<Cdn>() && !http && !m_application.empty())
            return refuse(Obstacle::NotHttp);
        m_route.kind = http || m_from.as<Cdn>() ? RouteKind::Http : RouteKind::Stream;
        m_entrance = missingEntrance();
        if (const auto obstacle = chooseEntrance())
            return refuse(*obstacle);
        fill();
        if (const Route *known = sameWay())
            return tl::unexpected(Refusal{Obstacle::AlreadyThere, known->name, m_target.name});
        return Opening{m_route, missingBinding(), m_entrance, bindingToWiden()};
    }

private:
    tl::expected<Meaning, Refusal> refuse(Obstacle obstacle) const
    {
        const std::string path = toText(m_plan, m_from);
        const std::size_t slash = path.find('/');
        return tl::unexpected(
            Refusal{obstacle, slash == std::string::npos ? path : path.substr(slash + 1), m_target.name});
    }

    bool isPublic(NodeId node) const
    {
        return hasPublicInterface(m_plan, node) || (m_entrance && m_entrance->node == node);
    }

    /// In a plan whose nodes are all private: the one that the plan's routes enter by, else the target's own.
    std::optional<Plugging> missingEntrance() const
    {
        for (const Node &node : m_plan.nodes())
            if (hasPublicInterface(m_plan, node.id))
                return std::nullopt;
        NodeId node = m_node;
        for (const Route &route : m_plan.routes())
            if (m_plan.find(route.listener))
                node = route.listener;
        return m_plan.find(node) ? std::optional(Plugging{node, internetOf(m_plan).as<Network>()})
                                 : std::nullopt;
    }

    /// The service on a public node that most routes of this kind pass; for a plan without such routes one
    /// that listens on 443.
    ServiceId usualProxy() const
    {
        std::map<ServiceId, int> uses;
        for (const Route &route : m_plan.routes())
            if (route.proxy && route.proxy != m_target.id && isPublic(route.listener))
                uses[route.proxy] += route.kind == m_route.kind ? 2 : 1;
        const auto most = std::max_element(uses.begin(), uses.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most != uses.end())
            return most->first;
        for (const Service &service : m_plan.services())
            if (service.id != m_target.id && m_resolved.isActive(service) &&
                isPublic(m_resolved.nodeOf(service)) && listensOn(service, httpsPort))
                return service.id;
        return {};
    }

    bool listensOn(const Service &service, std::uint16_t port) const
    {
        const auto &bindings = m_resolved.bindingsOf(service.id);
        return std::any_of(bindings.begin(), bindings.end(), [port](const ResolvedBinding &binding) {
            return binding.error.empty() && binding.port.published.contains(port);
        });
    }

    bool isProxy() const
    {
        return std::any_of(m_plan.routes().begin(), m_plan.routes().end(),
                           [this](const Route &route) { return route.proxy == m_target.id; });
    }

    std::optional<Obstacle> chooseEntrance()
    {
        const ServiceId proxy = isProxy() ? ServiceId{} : usualProxy();
        if (proxy) {
            const NodeId listener = m_resolved.nodeOf(m_plan.services().at(proxy));
            const auto common = commonNetworks(m_plan, listener, m_node);
            if (listener == m_node || !common.empty()) {
                m_route.proxy = proxy;
                m_route.listener = listener;
                m_route.over = listener == m_node ? NetworkId{} : common.front();
                return std::nullopt;
            }
            if (!isPublic(m_node))
                return Obstacle::NoCommonNetwork;
        }
        if (isPublic(m_node)) {
            m_route.kind = RouteKind::Direct;
            m_route.listener = m_node;
            return std::nullopt;
        }
        const bool anyPublic = std::any_of(m_plan.nodes().begin(), m_plan.nodes().end(),
                                           [this](const Node &node) { return isPublic(node.id); });
        return anyPublic ? Obstacle::NoProxy : Obstacle::NoEntrance;
    }

    void fill()
    {
        m_route.target = m_target.id;
        m_route.targetPort = m_to.port;
        m_route.transport = m_to.transport;
        m_route.application = m_application;
        m_route.cdn = m_from.as<Cdn>();
        m_route.hostname = hostname();
        const bool http = m_route.kind == RouteKind::Http;
        m_route.redirectHttp = http;
        m_route.webSocket = http && mentions(m_application, "websocket");
        m_route.port = http ? httpsPort : freeListener(publishedPort().value_or(m_to.port));
        m_route.name = freeName(m_plan.routes(), m_application.empty() ? m_target.name : m_application);
    }

    /// The name that the service is known by already, else its own name in the plan's first zone.
    std::string hostname() const
    {
        for (const Route &route : m_plan.routes())
            if (route.target == m_target.id && !route.hostname.empty())
                return route.hostname;
        return m_plan.zones().isEmpty() ? m_target.name : m_target.name + '.' + m_plan.zones()[0].name;
    }

    std::optional<std::uint16_t> publishedPort() const
    {
        for (const ResolvedBinding &binding : m_resolved.bindingsOf(publisherOf(m_plan, m_target).id))
            if (binding.error.empty() && binding.port.target == PortRange::single(m_to.port) &&
                binding.port.transport == m_to.transport && !binding.port.published.isNone())
                return binding.port.published.first;
        return std::nullopt;
    }

    /// A stream has its port for itself; a direct route has the port that is published.
    std::uint16_t freeListener(std::uint16_t wanted) const
    {
        if (m_route.kind == RouteKind::Direct)
            return wanted;
        const auto isTaken = [&](std::uint16_t port) {
            return std::any_of(m_plan.routes().begin(), m_plan.routes().end(), [&](const Route &route) {
                return route.listener == m_route.listener && route.port == port &&
                       route.transport == m_route.transport &&
                       !(route.target == m_route.target && route.targetPort == m_route.targetPort);
            });
        };
        while (isTaken(wanted) && wanted < 65535)
            ++wanted;
        return wanted;
    }

    const Route *sameWay() const
    {
        const auto found =
            std::find_if(m_plan.routes().begin(), m_plan.routes().end(), [this](const Route &route) {
                return route.target == m_route.target && route.targetPort == m_route.targetPort &&
                       route.transport == m_route.transport && route.hostname == m_route.hostname &&
                       route.listener == m_route.listener && route.cdn == m_route.cdn;
            });
        return found == m_plan.routes().end() ? nullptr : &*found;
    }

    /// A container that the listener reaches through its node must publish the port there.
    std::optional<PortBinding> missingBinding() const
    {
        if (!pathOf(m_resolved, m_route).problem.empty() && needsBinding()) {
            PortBinding binding;
            if (m_route.kind != RouteKind::Direct)
                if (const auto addresses = addressesOn(m_plan, m_node, m_route.over); !addresses.empty())
                    binding.hostIp = toText(addresses.front());
            binding.published = std::to_string(freePublished());
            binding.target = std::to_string(m_to.port);
            binding.transport = m_to.transport;
            binding.application = m_application;
            return binding;
        }
        return std::nullopt;
    }

    /// The binding of a direct route is its listener: bound to an address of another network, it answers
    /// nobody.
    std::optional<BindingRef> bindingToWiden() const
    {
        const Node *node = m_plan.find(m_node);
        if (m_route.kind != RouteKind::Direct || !node)
            return std::nullopt;
        for (const ResolvedBinding &binding : m_resolved.bindingsOf(publisherOf(m_plan, m_target).id)) {
            const auto &hostIp = binding.port.hostIp;
            if (binding.error.empty() && binding.port.target.contains(m_to.port) &&
                binding.port.transport == m_to.transport && hostIp && !hostIp->isUnspecified() &&
                exposureOf(m_plan, *node, hostIp) != Exposure::Internet)
                return BindingRef{binding.service, binding.index};
        }
        return std::nullopt;
    }

    bool needsBinding() const
    {
        const Service &publisher = publisherOf(m_plan, m_target);
        return publisher.file && publisher.networkMode != NetworkMode::Host && !publishedPort();
    }

    std::uint16_t freePublished() const
    {
        std::uint16_t port = m_route.kind == RouteKind::Direct ? m_route.port : m_to.port;
        const auto isTaken = [&] {
            return std::any_of(m_plan.services().begin(), m_plan.services().end(), [&](const Service &other) {
                if (m_resolved.nodeOf(other) != m_node)
                    return false;
                const auto &bindings = m_resolved.bindingsOf(other.id);
                return std::any_of(bindings.begin(), bindings.end(), [&](const ResolvedBinding &binding) {
                    return binding.error.empty() && binding.port.transport == m_to.transport &&
                           binding.port.published.contains(port);
                });
            });
        };
        while (isTaken() && port < 65535)
            ++port;
        return port;
    }

    const ResolvedPlan &m_resolved;
    const Plan &m_plan;
    EntityRef m_from;
    End m_to;
    const Service &m_target;
    NodeId m_node;
    std::string m_application;
    std::optional<Plugging> m_entrance;
    Route m_route;
};

} // namespace

tl::expected<Meaning, Refusal> publicWay(const ResolvedPlan &resolved, EntityRef from, const End &to)
{
    return PublicWay(resolved, from, to).find();
}

std::vector<NetworkId> commonNetworks(const Plan &plan, NodeId one, NodeId other)
{
    std::vector<NetworkId> common;
    for (const NetworkKind kind : {NetworkKind::Tailnet, NetworkKind::Lan})
        for (const Network &network : plan.networks())
            if (network.kind == kind && !addressesOn(plan, one, network.id).empty() &&
                !addressesOn(plan, other, network.id).empty())
                common.push_back(network.id);
    return common;
}

} // namespace portolan::edit
