#pragma once

#include "model/plan/route_path.h"
#include "tests/lab/sockets.h"

namespace portolan::lab {

/// A machine of the lab: one of the plan's nodes, or a stranger.
struct Host {
    QString name;      ///< of its network namespace
    plan::NodeId node; ///< none for a stranger
    /// Its interfaces, the loopback one left out, with the addresses they have in the lab.
    std::vector<plan::Interface> interfaces;

    std::vector<plan::IpAddress> addresses() const;
};

/// The nodes of a plan as network namespaces, joined by a bridge for each network but those of Compose, and
/// strangers to connect from:
///
/// - `internet`: on the public network, with no way to other addresses;
/// - `neighbour`: on the same link, who sends packets for any address of a node to its public one;
/// - `peer-NETWORK`: on each LAN and tailnet.
class Topology
{
public:
    explicit Topology(const plan::ResolvedPlan &resolved);
    ~Topology();
    Topology(const Topology &) = delete;
    Topology &operator=(const Topology &) = delete;

    const Host &host(plan::NodeId node) const;
    const Host &stranger(const QString &name) const;
    const std::vector<Host> &hosts() const { return m_hosts; }

    /// A further stranger who, unlike those on its networks, knows the way to \a block over \a gateway.
    void addWay(const QString &host, const plan::Subnet &block, const plan::IpAddress &gateway) const;

    /// The interface of \a target at which a packet of \a from for \a address arrives, and the address that
    /// it comes from. None where there is no way.
    struct Arrival {
        std::string interface;
        plan::IpAddress source;
    };
    std::optional<Arrival> arrivalOf(const Host &from, const Host &target,
                                     const plan::IpAddress &address) const;

private:
    void addHost(Host host);
    void addStranger(const QString &name, const plan::Network &network);
    plan::Subnet linkOf(const plan::Network &network, const plan::IpAddress &address) const;
    plan::IpAddress freeAddress(const plan::Subnet &link) const;
    QString bridgeOf(plan::NetworkId network) const;

    plan::Plan m_plan;
    std::vector<Host> m_hosts;
    QStringList m_links; ///< what is in the capsule's own namespace
};

} // namespace portolan::lab
