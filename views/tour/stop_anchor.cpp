#include "views/tour/stop_anchor.h"

#include "model/plan/location.h"
#include "views/canvas/canvas_item.h"

#include <algorithm>
#include <cmath>

namespace portolan::views {

using layout::Chart;
using layout::EdgeLeg;
using layout::Index;
using layout::Rect;
using layout::RouteEdge;

namespace {

constexpr double interfaceHeight = 14; ///< rows of a header stand close
constexpr double inset = 8;
constexpr double mostRowWidth = 240;
constexpr double gateSize = 20;
constexpr double beginning = 24; ///< of a line, where a name leads onto the chart
constexpr double pathWidth = 12; ///< that is kept in sight

class Anchors
{
public:
    Anchors(const Chart &chart, const tour::Tour &tour)
        : m_chart(chart)
        , m_route(tour.route)
    {
    }

    Rect of(const tour::Stop &stop) const
    {
        switch (stop.kind) {
        case tour::StopKind::Name: return ofName();
        case tour::StopKind::Cdn: return ofThing(stop.hops.front().place);
        case tour::StopKind::Node: return ofInterface(stop);
        case tour::StopKind::Tailnet: return ofGate(stop);
        case tour::StopKind::Proxy: return ofProxy(stop);
        case tour::StopKind::Binding: return ofBinding(stop);
        case tour::StopKind::Bridge:
        case tour::StopKind::Service: break;
        }
        const Rect thing = ofThing(stop.hops.back().entity);
        return thing.isEmpty() ? ofThing(stop.hops.back().place) : thing;
    }

private:
    Rect ofThing(plan::EntityRef entity) const { return rectOf(m_chart, CanvasItem{entity}); }

    const RouteEdge *leg(EdgeLeg wanted) const
    {
        for (const RouteEdge &edge : m_chart.edges) {
            const auto first = m_chart.edgeRoutes.begin() + edge.routes.first;
            if (edge.leg == wanted &&
                std::find(first, first + edge.routes.count, m_route) != first + edge.routes.count)
                return &edge;
        }
        return nullptr;
    }

    /// Where the line of the route leaves the Internet.
    Rect ofName() const
    {
        const RouteEdge *edge = leg(EdgeLeg::Arrival);
        edge = edge ? edge : leg(EdgeLeg::ToCdn);
        if (!edge || edge->way.isEmpty())
            return {};
        const layout::Point start = edge->way.front();
        return {start.x - beginning / 2, start.y - beginning / 2, beginning, beginning};
    }

    /// The row of an interface in its node's header; else the header.
    Rect ofInterface(const tour::Stop &stop) const
    {
        const Index at = m_chart.nodeOf(stop.hops.front().place.as<plan::Node>());
        if (at == layout::none)
            return {};
        const layout::NodeFrame &frame = m_chart.nodes[at];
        const double width = std::min(frame.rect.width - 2 * inset, mostRowWidth);
        for (Index row = frame.interfaces.first; row < frame.interfaces.end(); ++row) {
            const layout::InterfaceRow &interface = m_chart.interfaces[row];
            if (stop.hops.front().field == "interfaces." + interface.name)
                return {frame.rect.x + inset, interface.y - interfaceHeight / 2, width, interfaceHeight};
        }
        return {frame.rect.x + inset, frame.rect.y + inset, width, frame.headerHeight - 2 * inset};
    }

    /// The gate of the policy where the line crosses the tailnet.
    Rect ofGate(const tour::Stop &stop) const
    {
        const RouteEdge *edge = leg(EdgeLeg::Forward);
        for (const layout::Gate &gate : m_chart.gates)
            if (edge && &m_chart.edges[gate.edge] == edge)
                return {gate.at.x - gateSize / 2, gate.at.y - gateSize / 2, gateSize, gateSize};
        return ofInterface(stop);
    }

    /// The port at which a proxy takes the connection.
    Rect ofProxy(const tour::Stop &stop) const
    {
        for (const EdgeLeg arrival : {EdgeLeg::Arrival, EdgeLeg::FromCdn})
            if (const RouteEdge *edge = leg(arrival); edge && edge->toChip != layout::none)
                return m_chart.chips[edge->toChip].rect;
        const Rect service = ofThing(stop.hops.front().entity);
        return service.isEmpty() ? ofThing(stop.hops.front().place) : service;
    }

    Rect ofBinding(const tour::Stop &stop) const
    {
        for (const reach::Hop &hop : stop.hops) {
            const plan::ServiceId service = hop.entity.as<plan::Service>();
            const auto binding = plan::indexIn(hop.field, "ports");
            if (!service || !binding)
                continue;
            const Index chip = m_chart.chipOf(service, *binding);
            return chip == layout::none ? ofThing(service) : m_chart.chips[chip].rect;
        }
        return ofThing(stop.hops.front().place);
    }

    const Chart &m_chart;
    plan::RouteId m_route;
};

} // namespace

layout::Rect anchorOf(const Chart &chart, const tour::Tour &tour, const tour::Stop &stop)
{
    return Anchors(chart, tour).of(stop);
}

layout::Rect surroundingsOf(const layout::Chart &chart, const layout::Rect &anchor)
{
    for (const layout::PortChip &chip : chart.chips)
        if (chip.rect == anchor)
            return anchor.united(chart.cards[chip.card].rect);
    return anchor;
}

std::vector<layout::Rect> pathOf(const layout::Chart &chart, plan::RouteId route)
{
    std::vector<Rect> path;
    for (const RouteEdge &edge : chart.edges) {
        const auto first = chart.edgeRoutes.begin() + edge.routes.first;
        if (std::find(first, first + edge.routes.count, route) == first + edge.routes.count)
            continue;
        for (std::size_t at = 1; at < edge.way.size(); ++at) {
            const layout::Point from = edge.way[at - 1];
            const layout::Point to = edge.way[at];
            const layout::Point corner{std::min(from.x, to.x), std::min(from.y, to.y)};
            path.push_back(Rect{corner.x, corner.y, std::abs(to.x - from.x), std::abs(to.y - from.y)}.grownBy(
                pathWidth / 2));
        }
    }
    return path;
}

layout::Rect frameOf(const layout::Chart &chart, const layout::Rect &anchor)
{
    for (const layout::NodeFrame &node : chart.nodes)
        if (node.rect.intersects(anchor))
            return node.rect;
    return {};
}

} // namespace portolan::views
