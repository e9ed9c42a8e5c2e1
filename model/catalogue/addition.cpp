#include "model/catalogue/addition.h"

#include "model/plan/route_path.h"
#include "model/text/say.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::catalogue {

namespace {

using plan::Plan;
using plan::PortRange;
using plan::Route;
using plan::RouteKind;
using plan::Service;
using plan::Transport;

constexpr std::uint16_t httpsPort = 443;
constexpr int lastPort = 65535;
/// Publishing more ports than that one by one makes Docker slow to start the container.
constexpr int mostPublished = 200;

using TakenPorts = std::set<std::pair<Transport, std::uint16_t>>;

void take(TakenPorts &taken, Transport transport, PortRange ports)
{
    for (int port = ports.first; port <= ports.last; ++port)
        taken.insert({transport, static_cast<std::uint16_t>(port)});
}

bool isFree(const TakenPorts &taken, Transport transport, PortRange ports)
{
    const auto found = taken.lower_bound({transport, ports.first});
    return found == taken.end() || found->first != transport || found->second > ports.last;
}

/// The ports themselves, or the next as many that are free.
PortRange nextFree(const TakenPorts &taken, Transport transport, PortRange ports)
{
    for (int first = ports.first; first + ports.size() - 1 <= lastPort; ++first) {
        const PortRange candidate{static_cast<std::uint16_t>(first),
                                  static_cast<std::uint16_t>(first + ports.size() - 1)};
        if (isFree(taken, transport, candidate))
            return candidate;
    }
    return ports;
}

std::string portText(PortRange ports, Transport transport)
{
    return fmt::format("{}/{}", toText(ports), toText(transport));
}

/// The plan in each of its environments; in none where it has none.
std::vector<plan::ResolvedPlan> resolutionsOf(const Plan &plan)
{
    std::vector<plan::ResolvedPlan> all;
    for (const plan::Environment &environment : plan.environments())
        all.emplace_back(plan, environment.id);
    if (all.empty())
        all.emplace_back(plan, plan::EnvironmentId{});
    return all;
}

/// What most of a list have; the first of those where it is several.
template <class Value>
std::optional<Value> mostFrequent(const std::vector<Value> &values)
{
    std::optional<Value> best;
    std::ptrdiff_t most = 0;
    for (const Value &value : values)
        if (const auto count = std::count(values.begin(), values.end(), value); count > most) {
            best = value;
            most = count;
        }
    return best;
}

/// Where the public comes in: the listener and proxy that most routes of the plan have.
struct Entrance {
    plan::NodeId listener;
    plan::ServiceId proxy;
    plan::NetworkId over;
    plan::CdnId cdn; ///< of its HTTP routes

    bool operator==(const Entrance &) const = default;
};

std::optional<Entrance> entranceOf(const Plan &plan, RouteKind kind, plan::NodeId node)
{
    std::vector<Entrance> all;
    std::vector<Entrance> ofNode;
    for (const Route &route : plan.routes()) {
        if (route.kind != kind || !plan.find(route.proxy) || !plan.find(route.listener))
            continue;
        all.push_back({route.listener, route.proxy, route.over, route.cdn});
        const Service *target = plan.find(route.target);
        if (target && target->node == node)
            ofNode.push_back(all.back());
    }
    return mostFrequent(ofNode.empty() ? all : ofNode);
}

class AdditionMaker
{
public:
    AdditionMaker(const Plan &plan, const Entry &entry, plan::NodeId node, Opening opening)
        : m_edit(plan)
        , m_entry(entry)
        , m_node(plan.nodes().at(node))
        , m_opening(opening)
        , m_resolutions(resolutionsOf(plan))
    {
        for (const Service &service : plan.services())
            if (service.file && service.node == node)
                m_neighbours.push_back(&service);
    }

    Addition run()
    {
        Service service;
        service.name = freeName();
        service.title = m_entry.title;
        service.image = m_entry.image;
        service.node = m_node.id;
        service.file = composeFile();
        service.note = m_entry.note;
        if (m_entry.hostNetwork)
            service.networkMode = plan::NetworkMode::Host;
        else if (!m_neighbours.empty())
            service.networks = m_neighbours.front()->networks;
        for (plan::NetworkAttachment &attachment : service.networks)
            attachment.body = {};
        if (m_entry.image.empty())
            note(text::phrase("catalogue",
                              "{} has no image that its authors publish: name one, or how to build it"),
                 m_entry.title);
        addPorts(service);
        m_addition.service = m_edit.insert(service);
        if (m_opening == Opening::Routes)
            for (const EntryPort &port : m_entry.ports)
                addRoute(port, service);
        const std::string label = fmt::format("Add {} to {}", m_entry.title, m_node.name);
        m_addition.transaction = std::move(m_edit).finish(label);
        return std::move(m_addition);
    }

private:
    const Plan &plan() const { return m_edit.plan(); }

    template <class... Arguments>
    void note(std::type_identity_t<text::Fitting<Arguments...>> said, const Arguments &...arguments)
    {
        m_addition.notes.push_back(text::say<Arguments...>(said, arguments...));
    }

    std::string freeName()
    {
        std::string name = m_entry.id;
        for (int number = 2; plan::findByName(plan().services(), name); ++number)
            name = fmt::format("{}-{}", m_entry.id, number);
        if (name != m_entry.id)
            note(text::phrase("catalogue", "the plan has a service {} already: this one is {}"), m_entry.id,
                 name);
        return name;
    }

    /// That of most neighbours; a new one where the node has none.
    plan::ComposeFileId composeFile()
    {
        std::vector<plan::ComposeFileId> files;
        for (const Service *neighbour : m_neighbours)
            files.push_back(neighbour->file);
        if (const auto most = mostFrequent(files))
            return *most;
        plan::ComposeFile file;
        file.path = plan().composeFiles().isEmpty() ? std::string("compose.yaml")
                                                    : fmt::format("compose.{}.yaml", m_node.name);
        if (const auto *known = plan::findByName(plan().composeFiles(), file.path))
            return known->id;
        note(text::phrase("catalogue", "{} had no compose file: {} is new"), m_node.name, file.path);
        const plan::ComposeFileId id = m_edit.insert(file);
        const plan::Table<plan::Environment> environments = plan().environments();
        for (const plan::Environment &environment : environments)
            if (!environment.composeFiles.empty())
                m_edit.modify(environment.id,
                              [id](plan::Environment &changed) { changed.composeFiles.push_back(id); });
        return id;
    }

    /// What is taken on a node in any environment.
    TakenPorts takenOn(plan::NodeId node) const
    {
        TakenPorts taken;
        for (const plan::ResolvedPlan &resolved : m_resolutions)
            for (const plan::ResolvedBinding &binding : resolved.bindings())
                if (binding.error.empty() && binding.node == node)
                    take(taken, binding.port.transport,
                         binding.port.published.isNone() ? binding.port.target : binding.port.published);
        return taken;
    }

    /// How the neighbours bind; else the node's own tailnet address, else loopback.
    std::string hostIp() const
    {
        std::vector<std::string> expressions;
        for (const Service *neighbour : m_neighbours)
            for (const plan::PortBinding &binding : neighbour->ports)
                if (!binding.hostIp.empty())
                    expressions.push_back(binding.hostIp);
        if (const auto most = mostFrequent(expressions))
            return *most;
        const auto addresses = plan::addressesOn(plan(), m_node.id, plan::NetworkKind::Tailnet);
        return addresses.empty() ? std::string("127.0.0.1") : toText(addresses.front());
    }

    void addPorts(Service &service)
    {
        TakenPorts taken = takenOn(m_node.id);
        for (const EntryPort &port : m_entry.ports) {
            addEndpoint(service, port);
            if (m_entry.hostNetwork || port.audience == Audience::Internal)
                continue;
            if (port.ports.size() > mostPublished) {
                note(text::phrase("catalogue",
                                  "{} ({}) is too large a range to publish port by port: narrow it in {}, or "
                                  "use the node's network"),
                     portText(port.ports, port.transport), port.application, m_entry.title);
                continue;
            }
            addBinding(service, port, taken);
        }
    }

    void addEndpoint(Service &service, const EntryPort &port)
    {
        if (port.ports.size() > 1 && m_entry.hostNetwork)
            note(text::phrase("catalogue", "{} listens on {} ({}), too: let the firewall of {} pass it"),
                 service.name, portText(port.ports, port.transport), port.application, m_node.name);
        if (port.ports.size() > 1)
            return;
        plan::Endpoint endpoint;
        endpoint.port = port.ports.first;
        endpoint.transport = port.transport;
        endpoint.application = port.application;
        endpoint.internal = port.audience == Audience::Internal;
        service.endpoints.push_back(std::move(endpoint));
    }

    /// True when what is meant for everybody comes to this node first.
    bool isReachedDirectly(const EntryPort &port) const
    {
        if (port.audience == Audience::Entrance)
            return true;
        return m_opening == Opening::Routes && port.audience == Audience::Public &&
               !entranceOf(plan(), RouteKind::Stream, m_node.id);
    }

    void addBinding(Service &service, const EntryPort &port, TakenPorts &taken)
    {
        const PortRange published = nextFree(taken, port.transport, port.ports);
        if (published != port.ports)
            note(text::phrase("catalogue", "{} is taken on {}: {} is published at {}"),
                 portText(port.ports, port.transport), m_node.name, port.application, toText(published));
        take(taken, port.transport, published);
        plan::PortBinding binding;
        binding.hostIp = isReachedDirectly(port) ? std::string() : hostIp();
        binding.published = toText(published);
        binding.target = toText(port.ports);
        binding.transport = port.transport;
        binding.application = port.application;
        service.ports.push_back(std::move(binding));
    }

    void addRoute(const EntryPort &port, const Service &service)
    {
        const bool isMeantForRoutes = port.audience == Audience::Public || port.audience == Audience::Web;
        if (!isMeantForRoutes || port.ports.size() > 1)
            return;
        const bool isWeb = port.audience == Audience::Web;
        if (isWeb && std::exchange(m_hasWebRoute, true))
            return;
        const RouteKind kind = isWeb ? RouteKind::Http : RouteKind::Stream;
        const auto entrance =
            m_entry.hostNetwork && !isWeb ? std::nullopt : entranceOf(plan(), kind, m_node.id);
        if (isWeb && !entrance)
            return note(
                text::phrase("catalogue",
                             "the plan has no proxy that serves hosts: nothing leads to {} from outside"),
                portText(port.ports, port.transport));
        if (plan().zones().isEmpty())
            return note(text::phrase("catalogue",
                                     "the plan has no zone to name {} in: nothing leads to {} from outside"),
                        service.name, portText(port.ports, port.transport));
        Route route;
        route.kind = entrance ? kind : RouteKind::Direct;
        route.name = freeRouteName(port);
        route.hostname = fmt::format("{}.{}", service.name, plan().zones()[0].name);
        route.listener = entrance ? entrance->listener : m_node.id;
        route.transport = port.transport;
        route.port = isWeb ? httpsPort : publicPort(route.listener, port);
        if (entrance) {
            route.proxy = entrance->proxy;
            route.over = route.listener == m_node.id ? plan::NetworkId{} : entrance->over;
            route.cdn = isWeb ? entrance->cdn : plan::CdnId{};
        }
        route.target = m_addition.service;
        route.targetPort = port.ports.first;
        route.webSocket = port.webSocket;
        route.redirectHttp = isWeb;
        route.upstreamTls = isWeb && port.tls;
        route.application = port.application;
        if (!port.srv.empty())
            route.srv = plan::SrvAnnouncement{port.srv, plan().zones()[0].name, 0, 0, 0, {}};
        publishAtProxy(route);
        m_edit.insert(std::move(route));
    }

    std::string freeRouteName(const EntryPort &port) const
    {
        const std::string wanted =
            port.application.empty() ? m_entry.title : fmt::format("{}: {}", m_entry.title, port.application);
        std::string name = wanted;
        for (int number = 2; plan::findByName(plan().routes(), name); ++number)
            name = fmt::format("{} {}", wanted, number);
        return name;
    }

    /// The port itself, or the next one at which no other route enters the listener and nothing else listens.
    std::uint16_t publicPort(plan::NodeId listener, const EntryPort &port)
    {
        TakenPorts taken = listener == m_node.id ? TakenPorts() : takenOn(listener);
        for (const Route &route : plan().routes()) {
            if (route.listener == listener)
                taken.insert({route.transport, route.port});
            if (route.listener == listener && route.kind == RouteKind::Http && route.redirectHttp)
                taken.insert({Transport::Tcp, std::uint16_t{80}});
        }
        const PortRange free = nextFree(taken, port.transport, port.ports);
        if (free != port.ports)
            note(text::phrase("catalogue", "{} is taken on {}: the public port of {} is {}"),
                 portText(port.ports, port.transport), plan().nodes().at(listener).name, port.application,
                 toText(free));
        return free.first;
    }

    /// A stream answers only when its proxy publishes the port, too.
    void publishAtProxy(const Route &route)
    {
        const Service *proxy = route.kind == RouteKind::Stream ? plan().find(route.proxy) : nullptr;
        if (!proxy)
            return;
        const Service &owner = plan::publisherOf(plan(), *proxy);
        const bool namesPorts =
            owner.file ? owner.networkMode != plan::NetworkMode::Host : !owner.ports.empty();
        if (!namesPorts)
            return;
        plan::PortBinding binding;
        binding.published = std::to_string(route.port);
        binding.target = binding.published;
        binding.transport = route.transport;
        binding.application = route.application;
        m_edit.modify(owner.id, [&](Service &changed) { changed.ports.push_back(std::move(binding)); });
    }

    plan::Edit m_edit;
    const Entry &m_entry;
    const plan::Node &m_node;
    Opening m_opening;
    std::vector<plan::ResolvedPlan> m_resolutions;
    std::vector<const Service *> m_neighbours; ///< of the plan as it was given
    Addition m_addition;
    bool m_hasWebRoute = false;
};

} // namespace

Addition additionOf(const Plan &plan, const Entry &entry, plan::NodeId node, Opening opening)
{
    return AdditionMaker(plan, entry, node, opening).run();
}

} // namespace portolan::catalogue
