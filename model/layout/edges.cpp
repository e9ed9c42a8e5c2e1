#include "model/layout/edges.h"

#include <map>

namespace portolan::layout {

namespace {

using namespace plan;

ArrivalRole roleOf(RouteKind kind)
{
    switch (kind) {
    case RouteKind::Http: return ArrivalRole::HttpHosts;
    case RouteKind::Stream: return ArrivalRole::Stream;
    case RouteKind::Direct: break;
    }
    return ArrivalRole::Direct;
}

std::string_view applicationOf(const Route &route)
{
    if (!route.application.empty())
        return route.application;
    return route.kind == RouteKind::Http ? "HTTPS" : std::string_view(route.name);
}

ServiceId receiverOf(const Route &route)
{
    return route.kind != RouteKind::Direct && route.proxy ? route.proxy : route.target;
}

void arrive(std::vector<Arrival> &arrivals, const Route &route, std::uint16_t port, Transport transport,
            ArrivalRole role, std::string_view application)
{
    const auto found = std::find_if(arrivals.begin(), arrivals.end(), [&](const Arrival &known) {
        return known.port == port && known.transport == transport;
    });
    if (found == arrivals.end()) {
        arrivals.push_back({port, transport, role, std::string(application), {route.id}});
        return;
    }
    found->role = std::min(found->role, role);
    if (found->application != application)
        found->application.clear();
    found->routes.push_back(route.id);
}

/// The edges of a chart, with the routes of each; flat once all are known.
class EdgeBuilder
{
public:
    EdgeBuilder(Chart &chart, const ResolvedPlan &resolved)
        : m_chart(chart)
        , m_plan(resolved.plan())
    {
    }

    void build()
    {
        const ArrivalsOfService arrivals = arrivalsOf(m_plan);
        for (const Index card : m_chart.cardsById) {
            const auto found = arrivals.find(m_chart.cards[card].entity.as<Service>());
            if (found != arrivals.end())
                for (const Arrival &arrival : found->second)
                    addArrival(card, arrival);
        }
        for (const Route &route : m_plan.routes())
            addForward(route);
        flattenRoutes();
        for (const Link &link : m_plan.links())
            addLink(link);
    }

private:
    Index placeOf(CdnId cdn) const
    {
        for (Index i = 0; i < m_chart.places.size(); ++i)
            if (m_chart.places[i].entity == EntityRef(cdn))
                return i;
        return none;
    }

    void addArrival(Index card, const Arrival &arrival)
    {
        std::map<Index, std::vector<RouteId>>
            byPlace; // none = straight from the shore; ordered for equal charts
        for (const RouteId id : arrival.routes) {
            const CdnId cdn = m_plan.routes().at(id).cdn;
            byPlace[cdn ? placeOf(cdn) : none].push_back(id);
        }
        RouteEdge edge;
        edge.toCard = card;
        edge.toChip = listeningChip(m_chart, card, arrival.port, arrival.transport);
        if (edge.toChip != none)
            edge.toCard = m_chart.chips[edge.toChip].card;
        edge.active = m_chart.cards[card].active;
        edge.label = arrival.role == ArrivalRole::HttpHosts && arrival.application.empty()
                         ? "HTTPS"
                         : arrival.application;
        for (const auto &[place, routes] : byPlace) {
            edge.place = 0;
            edge.toPlace = none;
            edge.leg = EdgeLeg::Arrival;
            if (place != none) {
                RouteEdge first = edge;
                first.leg = EdgeLeg::ToCdn;
                first.toPlace = place;
                add(std::move(first), routes);
                edge.leg = EdgeLeg::FromCdn;
                edge.place = place;
            }
            add(edge, routes);
        }
    }

    void addForward(const Route &route)
    {
        const ServiceId receiver = receiverOf(route);
        if (receiver == route.target)
            return;
        RouteEdge edge;
        edge.leg = EdgeLeg::Forward;
        edge.fromCard = m_chart.cardOf(receiver);
        edge.toCard = m_chart.cardOf(route.target);
        if (edge.fromCard == none || edge.toCard == none)
            return;
        edge.active = m_chart.cards[edge.fromCard].active && m_chart.cards[edge.toCard].active;
        edge.fromChip = listeningChip(m_chart, edge.fromCard, route.port, route.transport);
        if (edge.fromChip != none) {
            edge.fromCard = m_chart.chips[edge.fromChip].card;
            m_chart.chips[edge.fromChip].sendsOn = true;
        }
        edge.toChip = targetChip(m_chart, edge.toCard, route.targetPort, route.transport);
        if (edge.toChip != none)
            edge.toCard = m_chart.chips[edge.toChip].card;
        edge.over = route.over;
        edge.label = applicationOf(route);
        const auto [known, fresh] =
            m_forwards.try_emplace(Ends{edge.fromCard, edge.fromChip, edge.toCard, edge.toChip},
                                   static_cast<Index>(m_chart.edges.size()));
        if (fresh)
            add(std::move(edge), {route.id});
        else
            m_routes[known->second].push_back(route.id);
    }

    void addLink(const Link &link)
    {
        LinkEdge edge;
        edge.link = link.id;
        edge.fromCard = m_chart.cardOf(link.from);
        edge.toCard = m_chart.cardOf(link.to);
        if (edge.fromCard == none || edge.toCard == none || edge.fromCard == edge.toCard)
            return;
        edge.active = m_chart.cards[edge.fromCard].active && m_chart.cards[edge.toCard].active;
        edge.toChip = targetChip(m_chart, edge.toCard, link.port, link.transport);
        if (edge.toChip != none)
            edge.toCard = m_chart.chips[edge.toChip].card;
        if (edge.fromCard != edge.toCard)
            m_chart.links.push_back(edge);
    }

    void add(RouteEdge edge, const std::vector<RouteId> &routes)
    {
        m_chart.edges.push_back(std::move(edge));
        m_routes.push_back(routes);
    }

    void flattenRoutes()
    {
        for (std::size_t i = 0; i < m_routes.size(); ++i) {
            m_chart.edges[i].routes = {static_cast<Index>(m_chart.edgeRoutes.size()),
                                       static_cast<Index>(m_routes[i].size())};
            m_chart.edgeRoutes.insert(m_chart.edgeRoutes.end(), m_routes[i].begin(), m_routes[i].end());
        }
    }

    struct Ends {
        Index fromCard, fromChip, toCard, toChip;
        auto operator<=>(const Ends &) const = default;
    };

    Chart &m_chart;
    const Plan &m_plan;
    std::vector<std::vector<RouteId>> m_routes; ///< of each edge
    std::map<Ends, Index> m_forwards;
};

template <class Fits>
Index findChip(const Chart &chart, Range cards, Fits fits)
{
    for (Index card = cards.first; card < cards.end(); ++card)
        for (Index i = chart.cards[card].chips.first; i < chart.cards[card].chips.end(); ++i)
            if (fits(chart.chips[i]))
                return i;
    return none;
}

/// In the card itself, or else in the other parts of its dock.
template <class Fits>
Index findInDock(const Chart &chart, Index card, Fits fits)
{
    const Index own = findChip(chart, {card, 1}, fits);
    return own != none ? own : findChip(chart, chart.dockOf(card), fits);
}

} // namespace

ArrivalsOfService arrivalsOf(const plan::Plan &plan)
{
    ArrivalsOfService arrivals;
    constexpr std::uint16_t http = 80;
    for (const Route &route : plan.routes()) {
        auto &own = arrivals[receiverOf(route)];
        arrive(own, route, route.port, route.transport, roleOf(route.kind), applicationOf(route));
        if (route.kind == RouteKind::Http && route.redirectHttp && route.port != http)
            arrive(own, route, http, Transport::Tcp, ArrivalRole::Redirect, "HTTP");
    }
    return arrivals;
}

text::Phrase phraseOf(ArrivalRole role)
{
    using text::phrase;
    switch (role) {
    case ArrivalRole::HttpHosts: return phrase("layout", "HTTP hosts");
    case ArrivalRole::Redirect: return phrase("layout", "redirect");
    case ArrivalRole::Stream: return phrase("layout", "stream");
    case ArrivalRole::Direct:
    case ArrivalRole::None: break;
    }
    return {"layout", ""};
}

Index listeningChip(const Chart &chart, Index card, std::uint16_t port, plan::Transport transport)
{
    return findInDock(chart, card, [&](const PortChip &chip) {
        return chip.kind == ChipKind::Published && chip.ports.contains(port) && chip.transport == transport;
    });
}

Index targetChip(const Chart &chart, Index card, std::uint16_t port, plan::Transport transport)
{
    const auto leadsTo = [&](const PortChip &chip) {
        return chip.target.contains(port) && chip.transport == transport;
    };
    const Index published = findInDock(
        chart, card, [&](const PortChip &chip) { return chip.kind == ChipKind::Published && leadsTo(chip); });
    return published != none ? published : findInDock(chart, card, leadsTo);
}

void addEdges(Chart &chart, const plan::ResolvedPlan &resolved)
{
    EdgeBuilder(chart, resolved).build();
}

} // namespace portolan::layout
