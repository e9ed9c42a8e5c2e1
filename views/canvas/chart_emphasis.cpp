#include "views/canvas/chart_emphasis.h"

#include <algorithm>
#include <unordered_set>

namespace portolan::views {

using layout::Index;

namespace {

/// Collects what is lit, kind by kind.
class Spotlight
{
public:
    explicit Spotlight(const layout::Chart &chart)
        : cards(chart.cards.size(), Emphasis::Dimmed)
        , chips(chart.chips.size(), Emphasis::Dimmed)
        , edges(chart.edges.size(), Emphasis::Dimmed)
        , links(chart.links.size(), Emphasis::Dimmed)
        , m_chart(chart)
    {
    }

    void add(const Selection &selection)
    {
        if (selection.binding)
            addPort(m_chart.chipOf(selection.binding->service, selection.binding->index));
        for (const plan::EntityRef entity : selection.entities) {
            if (selection.binding && entity == plan::EntityRef(selection.binding->service))
                continue;
            addEntity(entity);
        }
        lightRoutes();
    }

    void addOnly(const std::set<plan::EntityRef> &things)
    {
        for (const plan::EntityRef entity : things) {
            lightCard(m_chart.cardOf(entity.as<plan::Service>()));
            if (const auto route = entity.as<plan::Route>())
                m_routes.insert(route);
            // Frames, rails and places are never dimmed; being found, they leave everything else so.
            m_any = m_any || !m_chart.rectOf(entity).isEmpty();
        }
        for (Index at = 0; at < m_chart.edges.size(); ++at) {
            const auto first = m_chart.edgeRoutes.begin() + m_chart.edges[at].routes.first;
            if (std::any_of(first, first + m_chart.edges[at].routes.count,
                            [this](plan::RouteId route) { return m_routes.contains(route); }))
                light(edges, at);
        }
    }

    bool isEmpty() const { return !m_any; }

    std::vector<Emphasis> cards;
    std::vector<Emphasis> chips;
    std::vector<Emphasis> edges;
    std::vector<Emphasis> links;

private:
    void addEntity(plan::EntityRef entity)
    {
        switch (entity.kind) {
        case plan::EntityKind::Service: addServiceAndUsers(m_chart.cardOf(entity.as<plan::Service>())); break;
        case plan::EntityKind::Node: addNode(m_chart.nodeOf(entity.as<plan::Node>())); break;
        case plan::EntityKind::Network: addNetwork(entity); break;
        case plan::EntityKind::Cdn: addPlace(entity); break;
        case plan::EntityKind::Route: m_routes.insert(entity.as<plan::Route>()); break;
        case plan::EntityKind::Link: addLink(entity.as<plan::Link>()); break;
        default: break;
        }
    }

    /// A service, and the way to it through those that use it: a route to its front end is a route to it.
    void addServiceAndUsers(Index card)
    {
        if (card == layout::none)
            return;
        std::vector<Index> open{card};
        std::unordered_set<Index> known{card};
        while (!open.empty()) {
            const Index user = open.back();
            open.pop_back();
            lightCard(user);
            addRoutesOf(user);
            for (Index at = 0; at < m_chart.links.size(); ++at) {
                const layout::LinkEdge &link = m_chart.links[at];
                if (link.toCard == user) {
                    lightLink(at);
                    if (link.fromCard != layout::none && known.insert(link.fromCard).second)
                        open.push_back(link.fromCard);
                }
                if (link.fromCard == card)
                    lightLink(at);
            }
        }
    }

    void addNode(Index node)
    {
        if (node == layout::none)
            return;
        m_any = true;
        const layout::Range inside = m_chart.nodes[node].cards;
        for (Index card = inside.first; card < inside.end(); ++card)
            lightCard(card);
        for (const layout::RouteEdge &edge : m_chart.edges) {
            if (inside.contains(edge.toCard) || inside.contains(edge.fromCard))
                addRoutes(edge);
        }
        for (Index at = 0; at < m_chart.links.size(); ++at) {
            if (inside.contains(m_chart.links[at].fromCard) || inside.contains(m_chart.links[at].toCard))
                lightLink(at);
        }
    }

    void addNetwork(plan::EntityRef network)
    {
        for (const layout::Attachment &attachment : m_chart.attachments) {
            if (m_chart.rails[attachment.rail].entity == network)
                lightCard(m_chart.cardOf(attachment.entity.as<plan::Service>()));
        }
        for (const layout::RouteEdge &edge : m_chart.edges) {
            if (edge.over == network)
                addRoutes(edge);
        }
        addPlace(network);
    }

    void addPlace(plan::EntityRef entity)
    {
        const auto isThat = [this, entity](Index place) {
            return place != layout::none && m_chart.places[place].entity == entity;
        };
        for (const layout::RouteEdge &edge : m_chart.edges) {
            if (isThat(edge.place) || isThat(edge.toPlace))
                addRoutes(edge);
        }
    }

    void addLink(plan::LinkId id)
    {
        for (Index at = 0; at < m_chart.links.size(); ++at) {
            if (m_chart.links[at].link == id)
                lightLink(at);
        }
    }

    void addPort(Index chip)
    {
        if (chip == layout::none)
            return;
        lightChip(chip);
        for (const layout::RouteEdge &edge : m_chart.edges) {
            if (edge.toChip == chip || edge.fromChip == chip)
                addRoutes(edge);
        }
        for (Index at = 0; at < m_chart.links.size(); ++at) {
            if (m_chart.links[at].toChip == chip)
                lightLink(at);
        }
    }

    void addRoutesOf(Index card)
    {
        for (const layout::RouteEdge &edge : m_chart.edges) {
            if (edge.toCard == card || edge.fromCard == card)
                addRoutes(edge);
        }
    }

    void addRoutes(const layout::RouteEdge &edge)
    {
        for (Index at = edge.routes.first; at < edge.routes.end(); ++at)
            m_routes.insert(m_chart.edgeRoutes[at]);
    }

    void lightRoutes()
    {
        for (Index at = 0; at < m_chart.edges.size(); ++at) {
            const layout::RouteEdge &edge = m_chart.edges[at];
            const auto first = m_chart.edgeRoutes.begin() + edge.routes.first;
            const bool lit = std::any_of(first, first + edge.routes.count,
                                         [this](plan::RouteId route) { return m_routes.contains(route); });
            if (!lit)
                continue;
            m_any = true;
            edges[at] = Emphasis::Lit;
            light(cards, edge.fromCard);
            light(cards, edge.toCard);
            lightChip(edge.fromChip);
            lightChip(edge.toChip);
        }
    }

    void lightLink(Index at)
    {
        m_any = true;
        links[at] = Emphasis::Lit;
        light(cards, m_chart.links[at].fromCard);
        light(cards, m_chart.links[at].toCard);
        lightChip(m_chart.links[at].toChip);
    }

    void lightCard(Index card)
    {
        if (card == layout::none)
            return;
        light(cards, card);
        const layout::Range inside = m_chart.cards[card].chips;
        for (Index chip = inside.first; chip < inside.end(); ++chip)
            light(chips, chip);
    }

    void lightChip(Index chip)
    {
        if (chip == layout::none)
            return;
        light(chips, chip);
        light(cards, m_chart.chips[chip].card);
    }

    void light(std::vector<Emphasis> &items, Index at)
    {
        if (at == layout::none)
            return;
        m_any = true;
        items[at] = Emphasis::Lit;
    }

    const layout::Chart &m_chart;
    std::unordered_set<plan::RouteId> m_routes;
    bool m_any = false;
};

} // namespace

template <class Lights>
void ChartEmphasis::take(Lights &lights)
{
    m_cards = std::move(lights.cards);
    m_chips = std::move(lights.chips);
    m_edges = std::move(lights.edges);
    m_links = std::move(lights.links);
}

ChartEmphasis::ChartEmphasis(const layout::Chart &chart, const Selection &selection)
{
    if (selection.entities.empty())
        return;
    Spotlight spotlight(chart);
    spotlight.add(selection);
    if (spotlight.isEmpty())
        return;
    take(spotlight);
}

ChartEmphasis ChartEmphasis::onlyOf(const layout::Chart &chart, const std::set<plan::EntityRef> &things)
{
    ChartEmphasis emphasis;
    Spotlight spotlight(chart);
    spotlight.addOnly(things);
    if (!spotlight.isEmpty())
        emphasis.take(spotlight);
    return emphasis;
}

ChartEmphasis ChartEmphasis::ofReach(const layout::Chart &chart, const ChartReach &reach)
{
    ChartEmphasis emphasis;
    const auto lit = [](bool reached) {
        return reached ? Emphasis::Lit : Emphasis::Dimmed;
    };
    for (Index at = 0; at < chart.cards.size(); ++at)
        emphasis.m_cards.push_back(lit(reach.card(at) != Reached::No));
    for (Index at = 0; at < chart.chips.size(); ++at)
        emphasis.m_chips.push_back(lit(reach.chip(at) != Reached::No));
    for (Index at = 0; at < chart.edges.size(); ++at)
        emphasis.m_edges.push_back(lit(reach.edge(at)));
    for (Index at = 0; at < chart.links.size(); ++at)
        emphasis.m_links.push_back(lit(reach.link(at)));
    return emphasis;
}

} // namespace portolan::views
