#pragma once

#include "model/plan/route_path.h"
#include "model/reach/names.h"
#include "model/reach/node_firewall.h"
#include "model/reach/port_map.h"
#include "model/reach/tailnet_access.h"

#include <map>
#include <memory>
#include <unordered_map>

/// A plan in one environment as packets meet it: addresses, listeners, published ports, rules, names.
namespace portolan::reach {

/// What an interface leads to. Interfaces of one medium reach each other.
struct Medium {
    plan::NetworkKind kind = plan::NetworkKind::Internet;
    plan::NetworkId network; ///< none where the plan names none, and the address tells the kind
    bool operator==(const Medium &) const = default;
};

/// An interface of a node; the loopback one is none.
struct Uplink {
    std::string name;
    Medium medium;
    std::vector<plan::IpAddress> addresses;
    bool isAssumed = false; ///< the plan gives the node no interface: it then counts as on the Internet

    std::optional<plan::IpAddress> address(bool isV6) const;
};

/// What says that somebody listens.
struct ListenerSource {
    enum class List : std::uint8_t { Ports, Endpoints, Route };

    plan::EntityRef entity;
    List list = List::Ports;
    std::size_t index = 0;

    /// `ports[0]`, `endpoints[1]`; empty for a route.
    std::string field() const;
};

/// Who listens on a port in a network namespace.
struct Socket {
    plan::ServiceId service;
    std::optional<plan::IpAddress> bound; ///< none = every address
    ListenerSource source;

    bool answers(const plan::IpAddress &address) const;
};

/// A port that Docker passes on to a container.
struct Published {
    plan::ServiceId owner; ///< of the container's network namespace
    std::size_t index = 0; ///< in its ports
    plan::ResolvedPort port;

    bool answers(const plan::IpAddress &address) const;
    /// The port in the container that \a published leads to.
    std::uint16_t targetOf(std::uint16_t published) const;
};

/// A network that containers are on: one of the plan, or the default one of a project.
struct Bridge {
    plan::NetworkId network;
    plan::ComposeFileId project; ///< none for all files that the environment uses together
    bool isDefault = false;
    bool spansNodes = false; ///< an overlay network
    bool isInternal = false; ///< leads nowhere else
    bool hasV6 = false;

    bool isSame(const Bridge &other) const;
};

/// A network namespace of a container, and who is in it.
struct Container {
    plan::ServiceId owner; ///< none for one that only stands for others
    plan::NodeId node;
    std::vector<Bridge> bridges;
    PortMap<Socket> listeners;

    /// True when a way leads out of its networks.
    bool leavesNetworks() const;
    bool hasV6() const;
    /// The network that both are on, or nullptr.
    const Bridge *sharedWith(const Container &other) const;
};

/// A machine.
struct Machine {
    plan::NodeId id;
    const plan::Node *node = nullptr;
    std::vector<Uplink> uplinks;
    std::shared_ptr<const NodeFirewall> firewall; ///< none = everything passes
    plan::DockerGuard guard = plan::DockerGuard::None;
    bool ownTable = false; ///< the firewall judges packets before Docker translates them: portolan.nft
    int dockerMajor = 0;   ///< 0 = not known: then what is more open holds
    PortMap<Socket> sockets;
    PortMap<Published> published;

    bool hasAddress(const plan::IpAddress &address) const;
    const Uplink *uplinkOf(const plan::IpAddress &address) const;
};

/// Where a route enters, and where it goes on to.
struct RouteWay {
    plan::RouteId route;
    plan::RoutePath path;
};

/// A port of a service, as the service itself knows it.
struct ServicePort {
    plan::ServiceId service;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    auto operator<=>(const ServicePort &) const = default;
};

class Landscape
{
public:
    explicit Landscape(plan::ResolvedPlan resolved);

    /// Follows an edit. Equal to making the landscape of \a next anew. Returns the nodes whose listeners may
    /// have changed; nothing where anything may have.
    std::optional<std::vector<plan::NodeId>> update(const plan::Plan &next,
                                                    const plan::Transaction &transaction);

    const plan::ResolvedPlan &resolved() const { return m_resolved; }
    const plan::Plan &plan() const { return m_resolved.plan(); }

    const Machine *machine(plan::NodeId node) const;
    /// The machine that a service starts on; nullptr where it does not start or has none.
    const Machine *machineOf(plan::ServiceId service) const;
    /// The services that start on a node, in the order of ids.
    const std::vector<plan::ServiceId> &servicesOn(plan::NodeId node) const;

    /// The network namespace of a service; nullptr for one that uses its node's, or does not start.
    const Container *containerOf(plan::ServiceId service) const;

    /// The nodes that have an address.
    const std::vector<plan::NodeId> &ownersOf(const plan::IpAddress &address) const;
    /// The containers that have it as their fixed address.
    const std::vector<plan::ServiceId> &containersAt(const plan::IpAddress &address) const;

    /// The active routes, in the order of the plan.
    const std::vector<RouteWay> &routes() const { return m_routes; }
    /// Positions in routes() of those that lead to a port of a service.
    const std::vector<std::size_t> &routesTo(const ServicePort &port) const;
    /// Positions in routes() of those that enter at a port of a node and are passed on there.
    const std::vector<std::size_t> &routesAt(plan::NodeId node, std::uint16_t port,
                                             plan::Transport transport) const;

    const Names &names() const { return m_names; }
    /// What the policy of a tailnet says; nullptr for a network that is none.
    const TailnetAccess *tailnet(plan::NetworkId network) const;

    /// The ports of a service: those its bindings lead to, its endpoints, and what routes say of it; each
    /// once, in that order.
    std::vector<ServicePort> portsOf(const plan::Service &service) const;

    /// A network of Compose as containers have it.
    Bridge bridgeTo(const plan::Network &network) const;

    /// An address of just anybody, which no network of a plan has and no rule means.
    static plan::IpAddress anybody(bool isV6);

private:
    using EntranceKey = std::tuple<plan::NodeId, std::uint16_t, plan::Transport>;

    void rebuild();
    void addMachines();
    void addServices();
    void addRoutes();
    void addRouteListeners();
    void addService(const plan::Service &service);
    void addBindings(Machine &machine, const plan::Service &service);
    void addEndpoints(PortMap<Socket> &listeners, const plan::Service &service, bool skipsBound);
    Container &containerFor(const plan::Service &owner, plan::NodeId node);
    std::vector<Bridge> bridgesOf(const plan::Service &service) const;
    void rebuildNode(plan::NodeId node);
    bool matters(plan::ServiceId service) const;

    plan::ResolvedPlan m_resolved;
    std::unordered_map<plan::NodeId, Machine> m_machines;
    std::unordered_map<plan::NodeId, std::vector<plan::ServiceId>> m_services;
    std::unordered_map<plan::ServiceId, Container> m_containers;
    std::map<plan::IpAddress, std::vector<plan::NodeId>> m_owners;
    std::map<plan::IpAddress, std::vector<plan::ServiceId>> m_fixed;
    std::vector<RouteWay> m_routes;
    std::map<ServicePort, std::vector<std::size_t>> m_routesTo;
    std::map<plan::ServiceId, std::vector<ServicePort>> m_routed; ///< what routes say that services listen on
    std::map<EntranceKey, std::vector<std::size_t>> m_routesAt;
    Names m_names;
    std::map<plan::NetworkId, TailnetAccess> m_tailnets;
};

/// True when a service listens on its node itself: a native daemon, or a container on the host's network.
bool listensOnNode(const plan::Service &publisher);

/// What an interface leads to, by its network or else by its addresses; nullopt for the loopback interface.
std::optional<Medium> mediumOf(const plan::Plan &plan, const plan::Interface &interface);

} // namespace portolan::reach
