#include "model/layout/rails.h"

#include "model/layout/content.h"
#include "model/layout/metrics.h"
#include "model/layout/spacing.h"

#include <fmt/format.h>
#include <map>

namespace portolan::layout {

namespace {

using namespace plan;

RailStroke strokeOf(const ResolvedPlan &resolved, const Network &network)
{
    if (network.external)
        return RailStroke::Hollow;
    if (network.kind == NetworkKind::Lan)
        return RailStroke::Thin;
    const std::string driver = resolved.value(network.driver).value_or(network.driver);
    if (driver == "overlay")
        return RailStroke::Dash;
    if (driver == "macvlan" || driver == "ipvlan")
        return RailStroke::DashDot;
    return driver == "host" ? RailStroke::Dots : RailStroke::Solid;
}

std::string labelOf(const ResolvedPlan &resolved, const Network &network)
{
    if (network.kind == NetworkKind::Compose) {
        const std::string driver = resolved.value(network.driver).value_or(network.driver);
        const std::string kind = network.external ? "external" : driver.empty() ? "bridge" : driver;
        return network.name + " · " + kind;
    }
    return network.subnets.empty() ? network.name
                                   : network.name + " · " + plan::toText(network.subnets.front());
}

/// What hangs on a rail: from where, at which height, in which gap.
struct Stub {
    EntityRef entity;
    std::size_t gap = 0;
    Point end;
};

class RailLayer
{
public:
    RailLayer(Chart &chart, const ResolvedPlan &resolved, const TextMeasure &measure)
        : m_chart(chart)
        , m_resolved(resolved)
        , m_measure(measure)
        , m_services(servicesOf(chart, resolved.plan()))
    {
    }

    void layBetweenNodes()
    {
        std::vector<Rect> frames;
        for (const NodeFrame &node : m_chart.nodes)
            frames.push_back(node.rect);
        constexpr double outside = 400;
        Rect all;
        for (const Rect &frame : frames)
            all = all.united(frame);
        const Columns columns(frames, {all.x - outside, all.right() + outside});

        std::map<NetworkId, std::vector<Stub>> stubs;
        for (const NodeFrame &node : m_chart.nodes) {
            const auto &interfaces = m_resolved.plan().nodes().at(node.entity.as<Node>()).interfaces;
            const std::size_t column = columns.at(node.rect.x);
            for (std::size_t i = 0; i < interfaces.size(); ++i) {
                const Network *network = m_resolved.plan().find(interfaces[i].network);
                if (!network || (network->kind != NetworkKind::Tailnet && network->kind != NetworkKind::Lan))
                    continue;
                const double y = m_chart.interfaces[node.interfaces.first + i].y;
                stubs[network->id].push_back({node.entity,
                                              std::max<std::size_t>(column, 1),
                                              {column == 0 ? node.rect.right() : node.rect.x, y}});
            }
        }
        m_railsInGap.assign(columns.count() + 1, 0);
        std::size_t position = 0;
        for (const auto &[id, own] : stubs) {
            const auto x = [&](std::size_t gap, std::size_t at) {
                return columns.gap(gap).low + betweenNodes.firstRail +
                       static_cast<double>(at) * betweenNodes.railPitch;
            };
            Rail rail = begin(m_resolved.plan().networks().at(id), none);
            const auto [top, bottom] = nodeExtent(own);
            rail.strokes = addStrokes(own, x, top, bottom, all.bottom(), position);
            addPillBetweenNodes(rail);
            finish(std::move(rail), own);
            ++position;
        }
    }

    void layInside(Index nodeIndex)
    {
        const Index firstRail = static_cast<Index>(m_chart.rails.size());
        const NodeFrame &node = m_chart.nodes[nodeIndex];
        const Columns columns = cardColumns(m_chart, nodeIndex);
        const Stubs stubs = innerStubs(node, columns);
        const std::vector<std::size_t> all = railCounts(stubs, columns.count() + 1);
        m_railsInGap.assign(all.size(), 0);
        const auto joined = std::count_if(stubs.begin(), stubs.end(),
                                          [](const auto &entry) { return isJoined(entry.second); });
        const double bottom = node.rect.bottom() - metrics::nodeBottomInset;
        const double foot = bottom - joinPitch * static_cast<double>(joined);
        std::size_t position = 0;
        std::size_t joins = 0;
        for (const auto &[id, own] : stubs) {
            const auto x = [&](std::size_t gap, std::size_t at) {
                return innerX(columns.gap(gap), all[gap], at);
            };
            Rail rail = begin(m_resolved.plan().networks().at(id), nodeIndex);
            const auto highest = std::min_element(
                own.begin(), own.end(), [](const Stub &a, const Stub &b) { return a.end.y < b.end.y; });
            const double top = highest->end.y;
            const double end = isJoined(own) ? bottom - joinPitch * static_cast<double>(joins++) : foot;
            rail.strokes = addStrokes(own, x, top - overhang, end, end, 0);
            addPillInside(rail, node, foot, position);
            finish(std::move(rail), own);
            ++position;
        }
        m_chart.nodes[nodeIndex].rails = {firstRail, static_cast<Index>(m_chart.rails.size()) - firstRail};
    }

private:
    using Stubs = std::map<NetworkId, std::vector<Stub>>;

    Stubs innerStubs(const NodeFrame &node, const Columns &columns) const
    {
        Stubs stubs;
        for (Index i = node.cards.first; i < node.cards.end(); ++i) {
            const ServiceCard &card = m_chart.cards[i];
            if (card.isMember())
                continue;
            const std::size_t column = columns.at(card.rect.x);
            const std::size_t gap = railGap(column, columns.count());
            const Point end{gap > column ? card.rect.right() : card.rect.x,
                            card.rect.y + metrics::cardAttachment};
            for (const NetworkAttachment &attachment : m_services[i]->networks)
                if (m_resolved.plan().networks().at(attachment.network).kind == NetworkKind::Compose)
                    stubs[attachment.network].push_back({card.entity, gap, end});
        }
        return stubs;
    }

    /// How many networks stand in each gap.
    static std::vector<std::size_t> railCounts(const Stubs &stubs, std::size_t gaps)
    {
        std::vector<std::size_t> counts(gaps, 0);
        for (const auto &[id, own] : stubs) {
            std::vector<bool> has(gaps, false);
            for (const Stub &stub : own)
                has[stub.gap] = true;
            for (std::size_t gap = 0; gap < gaps; ++gap)
                counts[gap] += has[gap] ? 1 : 0;
        }
        return counts;
    }

    static bool isJoined(const std::vector<Stub> &own)
    {
        return std::any_of(own.begin(), own.end(),
                           [&](const Stub &stub) { return stub.gap != own.front().gap; });
    }

    static constexpr double overhang = 22;      ///< a rail begins so far above its first stub
    static constexpr double shortOfBottom = 20; ///< and ends so far above the nodes' lower edge
    static constexpr double trunkGap = 24;      ///< below all nodes, where a rail's branches meet

    Rail begin(const Network &network, Index node) const
    {
        Rail rail;
        rail.entity = network.id;
        rail.node = node;
        rail.stroke = strokeOf(m_resolved, network);
        rail.exposure = exposureOf(network.kind);
        rail.label = labelOf(m_resolved, network);
        return rail;
    }

    void finish(Rail rail, const std::vector<Stub> &stubs)
    {
        const auto index = static_cast<Index>(m_chart.rails.size());
        rail.attachments = {static_cast<Index>(m_chart.attachments.size()), static_cast<Index>(stubs.size())};
        for (const Stub &stub : stubs)
            m_chart.attachments.push_back(
                {index, stub.entity, {m_branches.at(stub.gap), stub.end.y}, stub.end});
        m_chart.rails.push_back(std::move(rail));
    }

    std::pair<double, double> nodeExtent(const std::vector<Stub> &stubs) const
    {
        double top = stubs.front().end.y;
        double bottom = top;
        for (const Stub &stub : stubs) {
            const Rect rect = m_chart.nodes[m_chart.nodeOf(stub.entity.as<Node>())].rect;
            top = std::min(top, rect.y + metrics::nodeIconY);
            bottom = std::max(bottom, rect.bottom() - shortOfBottom);
        }
        return {top, bottom};
    }

    /// One upright stroke in each gap that a stub needs, and where there are several, one below that joins
    /// them.
    template <class X>
    Range addStrokes(const std::vector<Stub> &stubs, X x, double top, double bottom, double floor,
                     std::size_t position)
    {
        const auto first = static_cast<Index>(m_chart.railStrokes.size());
        m_branches.clear();
        for (const Stub &stub : stubs)
            if (!m_branches.contains(stub.gap))
                m_branches[stub.gap] = x(stub.gap, m_railsInGap[stub.gap]++);
        const bool joins = m_branches.size() > 1;
        const double foot =
            joins && floor > bottom ? floor + trunkGap + static_cast<double>(position) * trunkGap : bottom;
        for (const auto &[gap, at] : m_branches)
            m_chart.railStrokes.push_back({{at, top}, {at, foot}});
        if (joins)
            m_chart.railStrokes.push_back(
                {{m_branches.begin()->second, foot}, {m_branches.rbegin()->second, foot}});
        return {first, static_cast<Index>(m_chart.railStrokes.size()) - first};
    }

    double pillWidth(const std::string &label) const
    {
        return std::ceil(m_measure(label, TextStyle::Caption)) + 2 * metrics::pillMargin;
    }

    /// On the joining stroke, or below the foot; lower where a node is in the way.
    void addPillBetweenNodes(Rail &rail)
    {
        const double width = pillWidth(rail.label);
        Segment &last = m_chart.railStrokes[rail.strokes.end() - 1];
        if (last.from.y == last.to.y) {
            const double middle = (last.from.x + last.to.x) / 2;
            rail.pill = {middle - width / 2, last.to.y - metrics::pillHeight / 2, width, metrics::pillHeight};
            return;
        }
        rail.pill = {last.to.x - width / 2, last.to.y, width, metrics::pillHeight};
        constexpr double distance = 6;
        std::vector<Rect> inTheWay;
        const auto mind = [&](const Rect &rect) {
            if (rect.x < rail.pill.right() + distance && rail.pill.x - distance < rect.right())
                inTheWay.push_back(rect);
        };
        for (const NodeFrame &node : m_chart.nodes)
            mind(node.rect);
        for (const Rail &other : m_chart.rails)
            mind(other.pill);
        std::sort(inTheWay.begin(), inTheWay.end(), [](const Rect &a, const Rect &b) { return a.y < b.y; });
        for (const Rect &rect : inTheWay)
            if (rect.intersects(rail.pill.grownBy(distance)))
                rail.pill.y = rect.bottom() + 2 * distance;
        last.to.y = rail.pill.y;
    }

    void addPillInside(Rail &rail, const NodeFrame &node, double foot, std::size_t position) const
    {
        constexpr double stub = 27;
        const Segment &branch = m_chart.railStrokes[rail.strokes.first];
        const double right = branch.from.x - stub;
        const double width = std::min(pillWidth(rail.label), right - node.rect.x - metrics::pillMargin);
        rail.label = elided(rail.label, TextStyle::Caption, width - 2 * metrics::pillMargin, m_measure);
        const double middle =
            foot - metrics::pillHeight / 2 - static_cast<double>(position) * metrics::portRow;
        rail.pill = {right - width, middle - metrics::pillHeight / 2, width, metrics::pillHeight};
        rail.pillStub = {{right, middle}, {branch.from.x, middle}};
    }

    /// The rails of a gap stand at its left, closer together when the gap is too narrow for all.
    static double innerX(Interval gap, std::size_t count, std::size_t at)
    {
        const double room = std::max(0.0, gap.length() - betweenCards.firstRail - betweenCards.afterRails -
                                              betweenCards.end + metrics::chipStraddle);
        const double pitch =
            count < 2 ? 0 : std::min(betweenCards.railPitch, room / static_cast<double>(count - 1));
        return gap.low + std::min(betweenCards.firstRail, gap.length() / 2) + static_cast<double>(at) * pitch;
    }

    Chart &m_chart;
    const ResolvedPlan &m_resolved;
    const TextMeasure &m_measure;
    std::vector<const Service *> m_services; ///< by card
    std::vector<std::size_t> m_railsInGap;
    std::map<std::size_t, double> m_branches; ///< x of the upright stroke in each gap, of the rail at work
};

} // namespace

void layRails(Chart &chart, const plan::ResolvedPlan &resolved, const TextMeasure &measure)
{
    RailLayer layer(chart, resolved, measure);
    layer.layBetweenNodes();
    for (Index i = 0; i < chart.nodes.size(); ++i)
        layer.layInside(i);
}

} // namespace portolan::layout
