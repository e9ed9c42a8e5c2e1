#pragma once

#include "model/reach/landscape.h"
#include "model/reach/trace.h"

namespace portolan::reach {

/// Where packets are sent from.
struct Standpoint {
    enum class Kind : std::uint8_t {
        Anywhere,   ///< on the Internet
        OnLink,     ///< on the link of a machine's interface
        OnNetwork,  ///< a device of a LAN or tailnet
        OnMachine,  ///< a process of a machine
        InContainer ///< a process in a container
    };

    Kind kind = Kind::Anywhere;
    const Machine *machine = nullptr;      ///< OnLink: whose link; OnMachine, InContainer: which
    const Uplink *link = nullptr;          ///< OnLink
    const Container *container = nullptr;  ///< InContainer
    Medium medium = {};                    ///< OnNetwork
    const TailnetAccess *access = nullptr; ///< OnNetwork, of a tailnet: what holds for its device
    /// Anywhere: whoever has these rather than anybody, as a CDN has.
    std::vector<plan::IpAddress> sources = {};
};

/// How a walk ends.
struct Ending {
    Disposition disposition = Disposition::InsufficientInfo;
    plan::ServiceId service = {}; ///< who answers
};

/// Follows one packet, from filter to filter as the kernel asks them. The steps are written down where
/// somebody wants to read them, and only then put into words: the matrix walks the same way in silence.
class Walk
{
public:
    explicit Walk(const Landscape &landscape, std::vector<Hop> *hops = nullptr)
        : m_landscape(landscape)
        , m_hops(hops)
    {
    }

    /// To whoever has the address.
    Ending send(const Standpoint &from, Packet packet);

    /// The same; a stream of a proxy is followed to where it leads.
    Ending toAddress(const Standpoint &from, Packet packet);

    /// To a container, by its own address or by its name on a network.
    Ending toContainer(const Standpoint &from, const Container &to, std::uint16_t port,
                       plan::Transport transport);

    /// To what DNS says of a name, and on to where the proxy there leads for it.
    Ending toName(const Standpoint &from, const std::string &name, std::uint16_t port,
                  plan::Transport transport, bool isV6);

    /// By a route of the plan, from its public name to its target.
    Ending byRoute(const Standpoint &from, const RouteWay &way, bool isV6);

    /// To what a proxy that took a connection of a route connects to in its turn.
    Ending onward(const RouteWay &way, plan::ServiceId proxy);

    /// The place from where a service that starts sends its packets; nullopt where it has none.
    static std::optional<Standpoint> standpointOf(const Landscape &landscape, plan::ServiceId service);

private:
    // walk.cpp: who holds the packet, and which way it knows
    Ending overInternet(const Standpoint &from, Packet packet);
    Ending onLink(const Standpoint &from, Packet packet);
    Ending onNetwork(const Standpoint &from, Packet packet);
    Ending fromContainer(const Standpoint &from, Packet packet);
    Ending leave(const Machine &machine, Packet packet, bool isForwarded);
    Ending leaveNowhere(const Machine &machine, const Packet &packet);
    bool passesOutgoing(const Machine &machine, const Uplink &out, const Packet &packet);

    // arrival.cpp: what a machine does with it
    Ending arrive(const Machine &machine, const Uplink &in, const Packet &packet,
                  const TailnetAccess *access);
    std::optional<Ending> askTailnet(const Machine &machine, const Uplink &in, const Packet &packet,
                                     const TailnetAccess *access);
    Ending throughDocker(const Machine &machine, const Uplink &in, const Packet &packet,
                         const Published &published);
    Ending routedToContainer(const Machine &machine, const Uplink &in, const Container &container,
                             const Packet &packet);
    Ending atMachine(const Machine &machine, const Uplink &in, const Packet &packet);
    Ending fromBridge(const Standpoint &from, const Packet &packet);
    Ending locally(const Machine &machine, const Packet &packet);
    Ending socketOn(const Machine &machine, const Packet &packet);
    Ending intoContainer(const Container &container, std::uint16_t port, const Packet &packet);
    bool passesGuard(const Machine &machine, const Uplink &in, const Packet &packet,
                     const Published &published);
    bool passesUfwDocker(const Machine &machine, const Packet &packet, std::uint16_t targetPort);
    bool passesPolicy(const Machine &machine, const firewall::Connection &connection, HopKind kind,
                      const Packet &packet, std::optional<text::Phrase> stage);
    const Published *translated(const Machine &machine, const Packet &packet) const;
    void noteTranslation(const Machine &machine, const Packet &packet, const Published &published,
                         bool byProcess);

    // onward.cpp: names, CDNs and proxies
    Ending throughCdn(const Standpoint &from, const plan::Cdn *cdn, const std::string &name,
                      const Packet &packet);
    Ending passOn(const Ending &accepted, const Packet &packet, const std::string &hostname);
    const RouteWay *routeFor(plan::ServiceId proxy, const Packet &packet, const std::string &hostname) const;
    std::optional<NameAnswer> resolve(const std::string &name, bool isV6, const plan::Route *route);
    bool passesCdn(const plan::Cdn &cdn, const Packet &packet, const std::string &name);

    const plan::Plan &plan() const { return m_landscape.plan(); }

    struct Mark {
        HopKind kind;
        Verdict verdict;
        plan::EntityRef place;
        plan::EntityRef entity = {};
        std::string field = {};
    };

    template <class Reason>
    void note(Mark mark, const std::optional<Packet> &packet, Reason reason)
    {
        if (m_hops)
            m_hops->push_back(
                {mark.kind, mark.verdict, mark.place, reason(), mark.entity, std::move(mark.field), packet});
    }

    const Landscape &m_landscape;
    std::vector<Hop> *m_hops;
    std::vector<plan::RouteId> m_taken; ///< the routes on the way so far
};

/// An address on the same link as \a address.
plan::IpAddress besides(plan::IpAddress address);

/// `5222/tcp`
std::string portText(std::uint16_t port, plan::Transport transport);

} // namespace portolan::reach
