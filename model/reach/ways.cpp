#include "model/reach/ways.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::reach {

namespace {

using plan::IpAddress;

IpAddress loopback(bool isV6)
{
    static const IpAddress v4 = *IpAddress::parse("127.0.0.1");
    static const IpAddress v6 = *IpAddress::parse("::1");
    return isV6 ? v6 : v4;
}

class WayFinder
{
public:
    WayFinder(const Landscape &landscape, const Standpoint &from, const ServicePort &to, bool isV6)
        : m_landscape(landscape)
        , m_from(from)
        , m_to(to)
        , m_isV6(isV6)
        , m_machine(landscape.machineOf(to.service))
        , m_container(landscape.containerOf(to.service))
    {
    }

    std::vector<Way> find()
    {
        if (!m_machine)
            return {};
        for (const std::size_t index : m_landscape.routesTo(m_to))
            m_ways.push_back({Way::Kind::Route, &m_landscape.routes()[index]});
        if (m_container)
            addContainer();
        else
            addSockets();
        return std::move(m_ways);
    }

private:
    bool isThere() const { return m_from.machine == m_machine; }

    void addContainer()
    {
        // Docker's own network between containers speaks IPv4, unless IPv6 is asked for.
        const bool isOnBridge =
            m_from.kind == Standpoint::Kind::InContainer &&
            (m_from.container == m_container || m_container->sharedWith(*m_from.container));
        const bool mayUseOwnAddress = m_from.kind == Standpoint::Kind::OnMachine && isThere();
        const bool isOnLink = m_from.kind == Standpoint::Kind::OnLink && isThere();
        const bool hasFamily = !m_isV6 || m_container->hasV6();
        const Way own{Way::Kind::Container, nullptr, {}, m_to.port, m_container};
        if (isOnBridge && hasFamily)
            m_ways.push_back(own);
        const auto &bindings = m_landscape.resolved().bindingsOf(m_container->owner);
        for (const plan::ResolvedBinding &binding : bindings) {
            const plan::ResolvedPort &port = binding.port;
            if (!binding.error.empty() || port.transport != m_to.transport || port.published.isNone() ||
                !port.target.contains(m_to.port))
                continue;
            const int offset =
                port.published.size() == port.target.size() ? m_to.port - port.target.first : 0;
            addAddresses(Published{m_container->owner, binding.index, port},
                         static_cast<std::uint16_t>(port.published.first + offset));
        }
        if ((mayUseOwnAddress || isOnLink) && hasFamily)
            m_ways.push_back(own);
    }

    void addSockets()
    {
        const auto add = [&](const Socket &socket, std::uint16_t port) {
            if (socket.service == m_to.service)
                addAddresses(socket, port);
        };
        const plan::Service &service = m_landscape.plan().services().at(m_to.service);
        bool isBound = false;
        for (const plan::ResolvedBinding &binding : m_landscape.resolved().bindingsOf(service.id)) {
            const plan::ResolvedPort &port = binding.port;
            if (!binding.error.empty() || port.transport != m_to.transport ||
                !port.target.contains(m_to.port))
                continue;
            isBound = true;
            const bool isMapped =
                !service.file && !port.published.isNone() && port.published.size() == port.target.size();
            const int listened = isMapped ? port.published.first + m_to.port - port.target.first : m_to.port;
            add({service.id, service.file ? std::nullopt : port.hostIp, {}},
                static_cast<std::uint16_t>(listened));
        }
        if (!isBound)
            add({service.id, {}, {}}, m_to.port);
    }

    /// The addresses of the machine at which \a listener answers.
    template <class Listener>
    void addAddresses(const Listener &listener, std::uint16_t port)
    {
        const auto add = [&](const IpAddress &address) {
            const Way way{Way::Kind::Address, nullptr, address, port};
            if (listener.answers(address) &&
                std::none_of(m_ways.begin(), m_ways.end(),
                             [&](const Way &known) { return known.isSame(way); }))
                m_ways.push_back(way);
        };
        if (isThere() && m_from.kind == Standpoint::Kind::OnMachine)
            add(loopback(m_isV6));
        const std::size_t before = m_ways.size();
        addUplinks(add, true);
        if (m_ways.size() == before)
            addUplinks(add, false);
    }

    template <class Add>
    void addUplinks(Add add, bool onlyNear)
    {
        for (const Uplink &uplink : m_machine->uplinks) {
            const bool isPublic = uplink.medium.kind == plan::NetworkKind::Internet;
            const bool isNear = m_from.kind == Standpoint::Kind::Anywhere ? isPublic
                                : m_from.kind == Standpoint::Kind::OnNetwork
                                    ? isPublic || uplink.medium == m_from.medium
                                    : true;
            for (const IpAddress &address : uplink.addresses)
                if (address.isV6 == m_isV6 && isNear == onlyNear)
                    add(address);
        }
    }

    const Landscape &m_landscape;
    const Standpoint &m_from;
    const ServicePort &m_to;
    bool m_isV6;
    const Machine *m_machine;
    const Container *m_container;
    std::vector<Way> m_ways;
};

} // namespace

bool Way::isSame(const Way &other) const
{
    return kind == other.kind && route == other.route && address == other.address && port == other.port &&
           container == other.container;
}

std::vector<Way> waysTo(const Landscape &landscape, const Standpoint &from, const ServicePort &to, bool isV6)
{
    return WayFinder(landscape, from, to, isV6).find();
}

std::string describe(const Landscape &landscape, const Way &way, const ServicePort &to)
{
    switch (way.kind) {
    case Way::Kind::Route: {
        const plan::Route &route = landscape.plan().routes().at(way.route->route);
        return fmt::format("{}:{}{}", route.hostname.empty() ? route.name : route.hostname,
                           portText(route.port, route.transport),
                           route.path.empty() || route.path == "/" ? std::string() : " " + route.path);
    }
    case Way::Kind::Address: return destinationText({{}, way.address, way.port, to.transport});
    case Way::Kind::Container: break;
    }
    return fmt::format("{}:{}", nameOf(landscape.plan().services().at(way.container->owner)),
                       portText(way.port, to.transport));
}

Ending walk(Walk &walk, const Standpoint &from, const Way &way, const ServicePort &to, bool isV6)
{
    switch (way.kind) {
    case Way::Kind::Route: return walk.byRoute(from, *way.route, isV6);
    case Way::Kind::Address: return walk.send(from, {std::nullopt, way.address, way.port, to.transport});
    case Way::Kind::Container: break;
    }
    return walk.toContainer(from, *way.container, way.port, to.transport);
}

} // namespace portolan::reach
