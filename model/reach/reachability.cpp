#include "model/reach/reachability.h"

#include "model/reach/ways.h"

#include <algorithm>

namespace portolan::reach {

namespace {

using plan::IpAddress;

/// A standpoint, and the container that it stands in where the plan has none.
struct Position {
    Standpoint at;
    Container imagined;
};

/// A network that nothing of the plan is on.
Bridge lonelyBridge()
{
    Bridge bridge;
    bridge.isDefault = true;
    bridge.project = plan::ComposeFileId{0xffffffff};
    return bridge;
}

/// How far a disposition is from being reached.
int rankOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Accepted: return 0;
    case Disposition::NoListener: return 1;
    case Disposition::InsufficientInfo: return 2;
    case Disposition::DeniedIn: return 3;
    case Disposition::DeniedOut: return 4;
    case Disposition::ExitsNetwork: return 5;
    case Disposition::DeliveredToSubnet: return 6;
    case Disposition::Loop: return 7;
    case Disposition::NoRoute: break;
    }
    return 8;
}

void sortByRank(Traces &traces)
{
    std::stable_sort(traces.begin(), traces.end(), [](const Trace &a, const Trace &b) {
        return rankOf(a.disposition) < rankOf(b.disposition);
    });
}

Trace ended(Disposition disposition, HopKind kind, plan::EntityRef entity, std::string reason)
{
    Trace trace;
    trace.disposition = disposition;
    trace.hops.push_back({kind, Verdict::Fail, {}, std::move(reason), entity, {}, {}});
    return trace;
}

/// Works out where the packets of a vantage come from, towards a machine.
class Positions
{
public:
    Positions(const Landscape &landscape, const Vantage &vantage, const TailnetAccess *access, Medium medium)
        : m_landscape(landscape)
        , m_vantage(vantage)
        , m_access(access)
        , m_medium(medium)
    {
    }

    /// nullptr for a machine or container that is not known. False: there is no such vantage.
    bool find(Position &position, const Machine *machine, const Container *container) const
    {
        Standpoint &at = position.at;
        switch (m_vantage.kind) {
        case Vantage::Kind::Internet: return true;
        case Vantage::Kind::Neighbour: return findLink(at, machine);
        case Vantage::Kind::Node: return standOn(at, m_landscape.machine(m_vantage.entity.as<plan::Node>()));
        case Vantage::Kind::Host: return standOn(at, machine);
        case Vantage::Kind::Service: {
            const auto found = Walk::standpointOf(m_landscape, m_vantage.entity.as<plan::Service>());
            if (found)
                at = *found;
            return found.has_value();
        }
        case Vantage::Kind::Network: return findNetwork(position, machine);
        case Vantage::Kind::Tag:
        case Vantage::Kind::User:
            at.kind = Standpoint::Kind::OnNetwork;
            at.medium = m_medium;
            at.access = m_access;
            return m_access != nullptr;
        case Vantage::Kind::Container:
            return container && !container->bridges.empty() && imagine(position, machine, container->bridges);
        case Vantage::Kind::OtherContainer: return imagine(position, machine, {lonelyBridge()});
        }
        return false;
    }

private:
    bool findLink(Standpoint &at, const Machine *machine) const
    {
        if (m_vantage.entity)
            machine = m_landscape.machine(m_vantage.entity.as<plan::Node>());
        if (!machine)
            return false;
        const auto link =
            std::find_if(machine->uplinks.begin(), machine->uplinks.end(), [](const Uplink &uplink) {
                return uplink.medium.kind == plan::NetworkKind::Internet && !uplink.isAssumed;
            });
        at.kind = Standpoint::Kind::OnLink;
        at.machine = machine;
        at.link = link == machine->uplinks.end() ? nullptr : &*link;
        return at.link != nullptr;
    }

    static bool standOn(Standpoint &at, const Machine *machine)
    {
        at.kind = Standpoint::Kind::OnMachine;
        at.machine = machine;
        return machine != nullptr;
    }

    bool findNetwork(Position &position, const Machine *machine) const
    {
        const plan::NetworkId id = m_vantage.entity.as<plan::Network>();
        const plan::Network &network = m_landscape.plan().networks().at(id);
        if (network.kind == plan::NetworkKind::Compose)
            return imagine(position, machine, {m_landscape.bridgeTo(network)});
        position.at.kind = Standpoint::Kind::OnNetwork;
        position.at.medium = {network.kind, id};
        position.at.access = m_access;
        return true;
    }

    static bool imagine(Position &position, const Machine *machine, std::vector<Bridge> bridges)
    {
        if (!machine)
            return false;
        position.imagined.node = machine->id;
        position.imagined.bridges = std::move(bridges);
        position.at.kind = Standpoint::Kind::InContainer;
        position.at.machine = machine;
        position.at.container = &position.imagined;
        return true;
    }

    const Landscape &m_landscape;
    const Vantage &m_vantage;
    const TailnetAccess *m_access;
    Medium m_medium;
};

/// Finds and walks the ways of one flow.
class Tracing
{
public:
    Tracing(const Landscape &landscape, const Flow &flow, const Positions &positions)
        : m_landscape(landscape)
        , m_flow(flow)
        , m_positions(positions)
    {
    }

    Traces traces()
    {
        switch (m_flow.to.kind) {
        case Target::Kind::Service: toService(); break;
        case Target::Kind::Node: toNode(); break;
        case Target::Kind::Address: toAddresses(machineAt(m_flow.to.address), {m_flow.to.address}); break;
        case Target::Kind::Name: toName(); break;
        }
        sortByRank(m_traces);
        return std::move(m_traces);
    }

private:
    const plan::Plan &plan() const { return m_landscape.plan(); }

    const Machine *machineAt(const IpAddress &address) const
    {
        const auto &owners = m_landscape.ownersOf(address);
        return owners.empty() ? nullptr : m_landscape.machine(owners.front());
    }

    bool findPosition(const Machine *machine, const Container *container)
    {
        if (m_positions.find(m_position, machine, container))
            return true;
        m_traces.push_back(ended(
            Disposition::NoRoute, HopKind::Network, m_flow.from.entity,
            say(phrase("reach", "there is no such place to start from: {}"), describe(plan(), m_flow.from))));
        return false;
    }

    template <class WalkIt>
    void add(std::string way, WalkIt walkIt)
    {
        Trace trace;
        trace.way = std::move(way);
        Walk walk(m_landscape, &trace.hops);
        const Ending ending = walkIt(walk);
        trace.disposition = ending.disposition;
        trace.service = ending.service;
        m_traces.push_back(std::move(trace));
    }

    void toService()
    {
        const plan::Service &service = plan().services().at(m_flow.to.entity.as<plan::Service>());
        const Machine *machine = m_landscape.machineOf(service.id);
        if (!machine) {
            m_traces.push_back(
                ended(Disposition::NoListener, HopKind::Listener, service.id,
                      say(phrase("reach", "{} does not start in this environment"), service.name)));
            return;
        }
        if (!findPosition(machine, m_landscape.containerOf(service.id)))
            return;
        const ServicePort port{service.id, m_flow.to.port, m_flow.to.transport};
        for (const Way &way : waysTo(m_landscape, m_position.at, port, m_flow.ipv6))
            add(describe(m_landscape, way, port),
                [&](Walk &steps) { return walk(steps, m_position.at, way, port, m_flow.ipv6); });
        if (m_traces.empty())
            m_traces.push_back(
                ended(Disposition::NoRoute, HopKind::Network, service.id,
                      say(phrase("reach", "no way leads to {} of {} from there: nothing publishes it on an "
                                          "address of {} in IPv{}, and no network is shared"),
                          portText(port.port, port.transport), service.name, machine->node->name,
                          m_flow.ipv6 ? 6 : 4)));
    }

    void toNode()
    {
        const Machine &machine = *m_landscape.machine(m_flow.to.entity.as<plan::Node>());
        std::vector<IpAddress> addresses;
        for (const Uplink &uplink : machine.uplinks)
            if (m_flow.to.interface.empty() || uplink.name == m_flow.to.interface)
                for (const IpAddress &address : uplink.addresses)
                    if (address.isV6 == m_flow.ipv6)
                        addresses.push_back(address);
        if (addresses.empty())
            m_traces.push_back(
                ended(Disposition::InsufficientInfo, HopKind::Network, machine.id,
                      m_flow.to.interface.empty()
                          ? say(phrase("reach", "the plan gives {} no IPv{} address"), machine.node->name,
                                m_flow.ipv6 ? 6 : 4)
                          : say(phrase("reach", "the plan gives {} no IPv{} address on {}"),
                                machine.node->name, m_flow.ipv6 ? 6 : 4, m_flow.to.interface)));
        toAddresses(&machine, addresses);
    }

    void toAddresses(const Machine *machine, const std::vector<IpAddress> &addresses)
    {
        if (addresses.empty() || !findPosition(machine, nullptr))
            return;
        for (const IpAddress &address : addresses) {
            const Packet packet{std::nullopt, address, m_flow.to.port, m_flow.to.transport};
            add(destinationText(packet), [&](Walk &steps) { return steps.toAddress(m_position.at, packet); });
        }
    }

    void toName()
    {
        const NameAnswer answer = m_landscape.names().find(m_flow.to.name, m_flow.ipv6);
        if (!findPosition(answer.addresses.empty() ? nullptr : machineAt(answer.addresses.front()), nullptr))
            return;
        add(toText(plan(), m_flow.to), [&](Walk &steps) {
            return steps.toName(m_position.at, m_flow.to.name, m_flow.to.port, m_flow.to.transport,
                                m_flow.ipv6);
        });
    }

    const Landscape &m_landscape;
    const Flow &m_flow;
    const Positions &m_positions;
    Position m_position;
    Traces m_traces;
};

} // namespace

Reachability::Reachability(plan::ResolvedPlan resolved)
    : m_landscape(std::move(resolved))
{
}

std::optional<std::vector<plan::NodeId>> Reachability::update(const plan::Plan &next,
                                                              const plan::Transaction &transaction)
{
    return m_landscape.update(next, transaction);
}

Traces Reachability::trace(const Flow &flow) const
{
    const Outlook outlook = outlookOf(flow.from);
    const Positions positions(m_landscape, flow.from, outlook.m_access.get(), outlook.m_medium);
    return Tracing(m_landscape, flow, positions).traces();
}

Outlook Reachability::outlookOf(const Vantage &vantage) const
{
    Outlook outlook;
    outlook.m_vantage = vantage;
    const bool isDevice = vantage.kind == Vantage::Kind::Tag || vantage.kind == Vantage::Kind::User;
    const plan::NetworkId named = vantage.entity.as<plan::Network>();
    for (const plan::Network &network : plan().networks()) {
        if (network.kind != plan::NetworkKind::Tailnet || (!isDevice && network.id != named) ||
            outlook.m_access)
            continue;
        TailnetDevice device;
        device.tag = vantage.kind == Vantage::Kind::Tag ? vantage.name : std::string();
        device.user = vantage.kind == Vantage::Kind::User ? vantage.name : std::string();
        outlook.m_access = std::make_shared<const TailnetAccess>(*m_landscape.tailnet(network.id), device);
        outlook.m_medium = {network.kind, network.id};
    }
    return outlook;
}

Judgement Reachability::judge(const Outlook &from, const ServicePort &to, bool isV6) const
{
    Judgement judgement;
    const Machine *machine = m_landscape.machineOf(to.service);
    const Positions positions(m_landscape, from.m_vantage, from.m_access.get(), from.m_medium);
    Position position;
    if (!machine || !positions.find(position, machine, m_landscape.containerOf(to.service)))
        return judgement;
    for (const Way &way : waysTo(m_landscape, position.at, to, isV6)) {
        Walk steps(m_landscape);
        const Ending ending = walk(steps, position.at, way, to, isV6);
        if (ending.disposition == Disposition::Accepted)
            (way.kind == Way::Kind::Route ? judgement.accepted.byRoute : judgement.accepted.direct) = true;
        if (rankOf(ending.disposition) < rankOf(judgement.disposition))
            judgement.disposition = ending.disposition;
    }
    return judgement;
}

} // namespace portolan::reach
