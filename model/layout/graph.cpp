#include "model/layout/content.h"
#include "model/layout/layout_engine.h"

#include <unordered_map>

namespace portolan::layout {

namespace {

using namespace plan;

class GraphBuilder
{
public:
    GraphBuilder(const Chart &chart, const Plan &plan)
        : m_chart(chart)
        , m_plan(plan)
        , m_services(servicesOf(chart, plan))
        , m_boxOf(chart.cards.size())
        , m_entrances(chart.cards.size(), false)
    {
        for (const RouteEdge &edge : chart.edges)
            if (edge.leg != EdgeLeg::Forward)
                m_entrances[chart.dockOf(edge.toCard).first] = true;
    }

    LayoutGraph build()
    {
        for (const NodeFrame &node : m_chart.nodes)
            addCluster(node);
        addConnections();
        return std::move(m_graph);
    }

private:
    void addCluster(const NodeFrame &node)
    {
        LayoutCluster cluster;
        cluster.leastWidth = node.leastWidth;
        cluster.header = node.headerHeight;
        cluster.networks.first = static_cast<Index>(m_graph.networks.size());
        for (const Interface &interface : m_plan.nodes().at(node.entity.as<Node>()).interfaces)
            addNetwork(interface.network, cluster.networks, [](NetworkKind kind) {
                return kind == NetworkKind::Tailnet || kind == NetworkKind::Lan;
            });
        cluster.boxes.first = static_cast<Index>(m_graph.boxes.size());
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            const ServiceCard &card = m_chart.cards[i];
            m_boxOf[i] = card.isMember() ? m_boxOf[card.dockOwner] : static_cast<Index>(m_graph.boxes.size());
            if (!card.isMember())
                addBox(i);
            cluster.entrance = cluster.entrance || m_entrances[i];
        }
        cluster.boxes.count = static_cast<Index>(m_graph.boxes.size()) - cluster.boxes.first;
        m_graph.clusters.push_back(cluster);
    }

    void addBox(Index at)
    {
        const ServiceCard &card = m_chart.cards[at];
        LayoutBox box;
        box.cluster = static_cast<Index>(m_graph.clusters.size());
        box.size = {card.leastWidth, card.outline.height};
        box.entrance = m_entrances[at];
        box.dormant = !card.active;
        box.networks.first = static_cast<Index>(m_graph.networks.size());
        for (const NetworkAttachment &attachment : m_services[at]->networks)
            addNetwork(attachment.network, box.networks,
                       [](NetworkKind kind) { return kind == NetworkKind::Compose; });
        m_graph.boxes.push_back(box);
    }

    /// Numbers networks from 0, and takes only those that become rails.
    template <class Counts>
    void addNetwork(NetworkId id, Range &range, Counts counts)
    {
        const Network *network = m_plan.find(id);
        if (!network || !counts(network->kind))
            return;
        const auto next = static_cast<Index>(m_numbers.size());
        m_graph.networks.push_back(m_numbers.try_emplace(id, next).first->second);
        ++range.count;
    }

    /// Routes of one port leave together, as do the links of one service.
    void addConnections()
    {
        const auto chips = static_cast<Index>(m_chart.chips.size());
        const auto cards = static_cast<Index>(m_chart.cards.size());
        for (const RouteEdge &edge : m_chart.edges)
            if (edge.leg == EdgeLeg::Forward) {
                const Index trunk = edge.fromChip != none ? edge.fromChip : chips + edge.fromCard;
                m_graph.connections.push_back({m_boxOf[edge.fromCard], m_boxOf[edge.toCard], trunk, true});
            }
        for (const LinkEdge &link : m_chart.links)
            m_graph.connections.push_back(
                {m_boxOf[link.fromCard], m_boxOf[link.toCard], chips + cards + link.fromCard, false});
    }

    const Chart &m_chart;
    const Plan &m_plan;
    std::vector<const Service *> m_services; ///< by card
    std::vector<Index> m_boxOf;              ///< by card
    std::vector<bool> m_entrances;           ///< by card
    std::unordered_map<NetworkId, Index> m_numbers;
    LayoutGraph m_graph;
};

} // namespace

LayoutGraph graphOf(const Chart &chart, const ResolvedPlan &resolved)
{
    return GraphBuilder(chart, resolved.plan()).build();
}

} // namespace portolan::layout
