#include "tests/lab/topology.h"

#include <algorithm>

namespace portolan::lab {

namespace {

using plan::IpAddress;
using plan::NetworkKind;
using plan::Subnet;

QString text(const IpAddress &address)
{
    return QString::fromStdString(plan::toText(address));
}

IpAddress inside(const Subnet &link, unsigned number)
{
    IpAddress address = link.address;
    const std::size_t last = address.isV6 ? 15 : 3;
    address.bytes[last - 1] |= static_cast<std::uint8_t>(number >> 8U);
    address.bytes[last] |= static_cast<std::uint8_t>(number & 0xFFU);
    return address;
}

Subnet truncated(Subnet block)
{
    const std::size_t size = block.address.isV6 ? 16 : 4;
    for (std::size_t i = 0; i < size; ++i) {
        const int bits = std::clamp(block.prefixLength - static_cast<int>(8 * i), 0, 8);
        block.address.bytes[i] &= static_cast<std::uint8_t>(0xFF00U >> static_cast<unsigned>(bits));
    }
    return block;
}

} // namespace

Topology::~Topology()
{
    for (const QString &link : m_links)
        ip(QStringLiteral("link del %1\n").arg(link));
    for (const Host &host : m_hosts)
        removeNamespace(host.name);
}

std::vector<IpAddress> Host::addresses() const
{
    std::vector<IpAddress> all;
    for (const plan::Interface &interface : interfaces)
        all.insert(all.end(), interface.addresses.begin(), interface.addresses.end());
    return all;
}

Topology::Topology(const plan::ResolvedPlan &resolved)
    : m_plan(resolved.plan())
{
    for (const plan::Network &network : m_plan.networks()) {
        if (network.kind == NetworkKind::Compose)
            continue;
        ip(QStringLiteral("link add %1 type bridge\nlink set %1 up\n").arg(bridgeOf(network.id)));
        m_links << bridgeOf(network.id);
    }
    for (const plan::Node &node : m_plan.nodes()) {
        Host host{QStringLiteral("node%1").arg(node.id.value), node.id, {}};
        for (const plan::Interface &interface : node.interfaces) {
            const plan::Network *network = m_plan.find(interface.network);
            if (network && network->kind != NetworkKind::Compose)
                host.interfaces.push_back(interface);
        }
        addHost(std::move(host));
    }
    for (const plan::Network &network : m_plan.networks()) {
        if (network.kind == NetworkKind::Internet) {
            addStranger("internet", network);
            addStranger("neighbour", network);
            for (const Host &target : std::vector(m_hosts))
                if (target.node)
                    for (const IpAddress &gateway : plan::addressesOn(m_plan, target.node, network.id))
                        for (const IpAddress &address : target.addresses())
                            if (address != gateway && address.isV6 == gateway.isV6)
                                addWay("neighbour", {address, address.isV6 ? 128 : 32}, gateway);
        } else if (network.kind != NetworkKind::Compose) {
            addStranger("peer-" + QString::fromStdString(network.name), network);
        }
    }
}

const Host &Topology::host(plan::NodeId node) const
{
    return *std::find_if(m_hosts.begin(), m_hosts.end(), [&](const Host &host) { return host.node == node; });
}

const Host &Topology::stranger(const QString &name) const
{
    const auto found =
        std::find_if(m_hosts.begin(), m_hosts.end(), [&](const Host &host) { return host.name == name; });
    if (found == m_hosts.end())
        qFatal("the lab has no %s", qPrintable(name));
    return *found;
}

void Topology::addWay(const QString &host, const Subnet &block, const IpAddress &gateway) const
{
    ipIn(host, QStringLiteral("route replace %1 via %2\n")
                   .arg(QString::fromStdString(plan::toText(block)), text(gateway)));
}

std::optional<Topology::Arrival> Topology::arrivalOf(const Host &from, const Host &target,
                                                     const IpAddress &address) const
{
    // A stranger who is a neighbour has a way to every address over the public link; all others only to those
    // on their own links.
    const auto hasAddress = [&](const plan::Interface &interface) {
        return std::find(interface.addresses.begin(), interface.addresses.end(), address) !=
               interface.addresses.end();
    };
    std::optional<Arrival> detour;
    for (const plan::Interface &own : from.interfaces)
        for (const plan::Interface &there : target.interfaces) {
            const auto source = std::find_if(own.addresses.begin(), own.addresses.end(),
                                             [&](const IpAddress &a) { return a.isV6 == address.isV6; });
            if (own.network != there.network || source == own.addresses.end())
                continue;
            if (hasAddress(there))
                return Arrival{there.name, *source};
            if (from.name == "neighbour" && !detour)
                detour = Arrival{there.name, *source};
        }
    return detour;
}

void Topology::addHost(Host host)
{
    addNamespace(host.name);
    for (const plan::Interface &interface : host.interfaces) {
        const QString name = QString::fromStdString(interface.name);
        const QString peer = QStringLiteral("link%1").arg(m_links.size());
        ip(QStringLiteral("link add %1 type veth peer name %2 netns %3\nlink set %1 master %4 up\n")
               .arg(peer, name, host.name, bridgeOf(interface.network)));
        m_links << peer;
        QString setup = QStringLiteral("link set %1 up\n").arg(name);
        const plan::Network &network = m_plan.networks().at(interface.network);
        for (const IpAddress &address : interface.addresses)
            setup += QStringLiteral("addr add %1/%2 dev %3%4\n")
                         .arg(text(address))
                         .arg(linkOf(network, address).prefixLength)
                         .arg(name, address.isV6 ? " nodad" : "");
        ipIn(host.name, setup);
    }
    m_hosts.push_back(std::move(host));
}

void Topology::addStranger(const QString &name, const plan::Network &network)
{
    Host host{name, {}, {{"eth0", network.id, {}, {}}}};
    std::vector<Subnet> links;
    for (const Host &other : m_hosts)
        for (const plan::Interface &interface : other.interfaces)
            for (const IpAddress &address : interface.addresses)
                if (interface.network == network.id) {
                    const Subnet link = linkOf(network, address);
                    if (std::find(links.begin(), links.end(), link) == links.end())
                        links.push_back(link);
                }
    for (const Subnet &link : links)
        host.interfaces.front().addresses.push_back(freeAddress(link));
    addHost(std::move(host));
}

Subnet Topology::linkOf(const plan::Network &network, const IpAddress &address) const
{
    for (const Subnet &subnet : network.subnets)
        if (subnet.contains(address))
            return truncated(subnet);
    constexpr int usualV4 = 24;
    constexpr int usualV6 = 64;
    return truncated({address, address.isV6 ? usualV6 : usualV4});
}

IpAddress Topology::freeAddress(const Subnet &link) const
{
    for (unsigned number = 1;; ++number) {
        const IpAddress candidate = inside(link, number);
        const bool isTaken = std::any_of(m_hosts.begin(), m_hosts.end(), [&](const Host &host) {
            const std::vector<IpAddress> taken = host.addresses();
            return std::find(taken.begin(), taken.end(), candidate) != taken.end();
        });
        if (!isTaken)
            return candidate;
    }
}

QString Topology::bridgeOf(plan::NetworkId network) const
{
    return QStringLiteral("net%1").arg(network.value);
}

} // namespace portolan::lab
