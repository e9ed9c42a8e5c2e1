#include "model/tour/tour.h"

#include "model/tour/sources.h"

#include <algorithm>

namespace portolan::tour {

using reach::Hop;
using reach::HopKind;
using reach::Verdict;

namespace {

bool letsThrough(const Hop &hop)
{
    return hop.verdict == Verdict::Pass || hop.verdict == Verdict::Translate;
}

StopKind kindOf(HopKind kind)
{
    switch (kind) {
    case HopKind::Name: return StopKind::Name;
    case HopKind::Cdn: return StopKind::Cdn;
    case HopKind::Network:
    case HopKind::Firewall: return StopKind::Node;
    case HopKind::Tailnet: return StopKind::Tailnet;
    case HopKind::Docker:
    case HopKind::Forward: return StopKind::Binding;
    case HopKind::Bridge: return StopKind::Bridge;
    case HopKind::Proxy: return StopKind::Proxy;
    case HopKind::Listener: break;
    }
    return StopKind::Service;
}

/// What a stop is about when a hop at the same place joins it; none where the hop is a stop of its own.
std::optional<StopKind> joined(StopKind before, HopKind next)
{
    if (before == StopKind::Node && next == HopKind::Firewall)
        return StopKind::Node;
    if (before == StopKind::Node && next == HopKind::Tailnet)
        return StopKind::Tailnet;
    if (before == StopKind::Binding && (next == HopKind::Forward || next == HopKind::Docker))
        return StopKind::Binding;
    // Who listens and passes on is the proxy.
    if (before == StopKind::Service && next == HopKind::Proxy)
        return StopKind::Proxy;
    return std::nullopt;
}

/// Follows a route with the engine that traces, also past what stops the connection.
class Journey
{
public:
    Journey(const reach::Reachability &reach, const plan::Route &route, bool isV6)
        : m_reach(reach)
        , m_route(route)
        , m_isV6(isV6)
    {
    }

    Tour follow()
    {
        const reach::Trace trace = m_reach.traceRoute(m_route, m_isV6);
        add(trace.hops, false);
        m_isPassedOn = trace.disposition == reach::Disposition::Accepted;
        for (int obstacle = 0; obstacle < mostObstacles && !m_isPassedOn; ++obstacle)
            if (!goBeyond())
                break;
        const auto &resolved = m_reach.landscape().resolved();
        return {m_route.id, resolved.environment(), m_isV6, trace.disposition, std::move(m_stops)};
    }

private:
    /// How many things in a row may stop a connection that is followed all the same.
    static constexpr int mostObstacles = 4;

    void add(const std::vector<Hop> &hops, bool isBeyond)
    {
        for (const Hop &hop : hops) {
            m_last = hop;
            m_passedProxy = m_passedProxy || (hop.kind == HopKind::Proxy && letsThrough(hop));
            if (!m_stops.empty() && m_stops.back().isBeyond == isBeyond) {
                Stop &before = m_stops.back();
                const auto kind = joined(before.kind, hop.kind);
                if (kind && before.hops.back().place == hop.place && !before.stopping()) {
                    before.kind = *kind;
                    before.hops.push_back(hop);
                    continue;
                }
            }
            m_stops.push_back({kindOf(hop.kind), {hop}, isBeyond, {}});
        }
    }

    /// Goes on from the place of the last obstacle, as a process there would. False when nothing is behind
    /// it.
    bool goBeyond()
    {
        const plan::NodeId node = m_last.place.as<plan::Node>();
        if (letsThrough(m_last) || !m_last.packet || !m_reach.plan().find(node))
            return false;
        reach::Flow flow;
        flow.from = {reach::Vantage::Kind::Node, node, {}};
        flow.to.kind = reach::Target::Kind::Address;
        flow.to.address = m_last.packet->destination;
        flow.to.port = m_last.packet->port;
        flow.to.transport = m_last.packet->transport;
        flow.ipv6 = flow.to.address.isV6;
        reach::Trace trace = m_reach.trace(flow).front();
        // Hosts of HTTP share a port: which of them is meant, an address does not say.
        const bool isAtProxy = trace.service == m_route.proxy && !passesOn(trace);
        if (!m_passedProxy && m_route.kind != plan::RouteKind::Direct && isAtProxy) {
            const reach::Trace behind = m_reach.traceBehindProxy(m_route);
            trace.hops.insert(trace.hops.end(), behind.hops.begin(), behind.hops.end());
            trace.disposition = behind.disposition;
        }
        const std::vector<Hop> fresh = freshOf(trace.hops);
        if (fresh.empty() || !letsThrough(fresh.front()))
            return false;
        add(fresh, true);
        m_isPassedOn = trace.disposition == reach::Disposition::Accepted;
        return true;
    }

    static bool passesOn(const reach::Trace &trace)
    {
        return std::any_of(trace.hops.begin(), trace.hops.end(),
                           [](const Hop &hop) { return hop.kind == HopKind::Proxy; });
    }

    /// Without what was already told on the way to the obstacle.
    std::vector<Hop> freshOf(const std::vector<Hop> &hops) const
    {
        const auto isKnown = [this](const Hop &hop) {
            return std::any_of(m_stops.begin(), m_stops.end(), [&hop](const Stop &stop) {
                return std::any_of(stop.hops.begin(), stop.hops.end(), [&hop](const Hop &known) {
                    return known.kind == hop.kind && known.place == hop.place && known.entity == hop.entity &&
                           known.field == hop.field;
                });
            });
        };
        std::vector<Hop> fresh;
        std::copy_if(hops.begin(), hops.end(), std::back_inserter(fresh),
                     [&](const Hop &hop) { return !isKnown(hop); });
        return fresh;
    }

    const reach::Reachability &m_reach;
    const plan::Route &m_route;
    bool m_isV6;
    std::vector<Stop> m_stops;
    Hop m_last;
    bool m_passedProxy = false;
    bool m_isPassedOn = false;
};

} // namespace

const Hop *Stop::stopping() const
{
    return letsThrough(hops.back()) ? nullptr : &hops.back();
}

const reach::Packet *Stop::packet() const
{
    for (const Hop &hop : hops)
        if (hop.packet)
            return &*hop.packet;
    return nullptr;
}

Tour tourOf(const plan::ResolvedPlan &resolved, plan::RouteId id)
{
    const reach::Reachability reach(resolved);
    const plan::Route &route = resolved.plan().routes().at(id);
    Tour tour = Journey(reach, route, false).follow();
    if (tour.disposition != reach::Disposition::Accepted) {
        Tour other = Journey(reach, route, true).follow();
        if (other.disposition == reach::Disposition::Accepted)
            tour = std::move(other);
    }
    addSources(tour, reach);
    return tour;
}

} // namespace portolan::tour
