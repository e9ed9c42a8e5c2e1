#include "views/canvas/chart_marks.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace portolan::views {

using layout::Index;

namespace {

/// An item of a list and the key behind it: `ports[2].published` is 2 and "published".
struct ListItem {
    std::int32_t index = 0;
    std::string_view key;
};

std::optional<ListItem> itemOf(std::string_view field, std::string_view list)
{
    if (!field.starts_with(list) || field.size() <= list.size() || field[list.size()] != '[')
        return std::nullopt;
    field.remove_prefix(list.size() + 1);
    ListItem item;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), item.index);
    if (error != std::errc() || end == field.data() + field.size() || *end != ']')
        return std::nullopt;
    field.remove_prefix(static_cast<std::size_t>(end - field.data()) + 1);
    item.key = field.starts_with('.') ? field.substr(1) : field;
    return item;
}

/// The number on the chip is to blame unless the finding is about another part of the port, such as its
/// address.
bool isAboutNumber(std::string_view key)
{
    return key.empty() || key == "port" || key == "published" || key == "target";
}

Severity worse(Severity a, Severity b)
{
    return std::min(a, b);
}

void raise(std::optional<Severity> &mark, Severity severity)
{
    mark = mark ? worse(*mark, severity) : severity;
}

} // namespace

ChartMarks::ChartMarks(const layout::Chart &chart, const FieldMarks &marks)
    : m_nodes(chart.nodes.size())
    , m_cards(chart.cards.size())
    , m_edges(chart.edges.size())
    , m_links(chart.links.size())
    , m_rails(chart.rails.size())
    , m_guilty(chart.chips.size(), false)
    , m_tallies(chart.nodes.size())
{
    LineMarks lines;
    for (const auto &[place, severity] : marks) {
        if (const auto id = place.entity.as<plan::Node>()) {
            if (const Index node = chart.nodeOf(id); node != layout::none) {
                raise(m_nodes[node], severity);
                count(node, severity);
            }
        } else if (const auto service = place.entity.as<plan::Service>()) {
            const Index card = chart.cardOf(service);
            if (card == layout::none)
                continue;
            raise(m_cards[card], severity);
            count(chart.cards[card].node, severity);
            if (severity == Severity::Error)
                markChip(chart, card, place);
        } else {
            const auto [mark, fresh] = lines.try_emplace(place.entity, severity);
            if (!fresh)
                mark->second = worse(mark->second, severity);
        }
    }
    markLines(chart, lines);
}

/// One pass over all lines, however many marks there are.
void ChartMarks::markLines(const layout::Chart &chart, const LineMarks &marks)
{
    if (marks.empty())
        return;
    std::unordered_map<plan::RouteId, Index> lastLegs;
    for (Index at = 0; at < chart.edges.size(); ++at) {
        const layout::Range routes = chart.edges[at].routes;
        for (Index route = routes.first; route < routes.end(); ++route)
            if (marks.contains(chart.edgeRoutes[route]))
                lastLegs[chart.edgeRoutes[route]] = at;
    }
    for (const auto &[route, leg] : lastLegs)
        raise(m_edges[leg], marks.at(route));
    const auto mark = [&marks](Severities &severities, Index at, plan::EntityRef entity) {
        if (const auto found = marks.find(entity); found != marks.end())
            raise(severities[at], found->second);
    };
    for (Index at = 0; at < chart.links.size(); ++at)
        mark(m_links, at, chart.links[at].link);
    for (Index at = 0; at < chart.rails.size(); ++at)
        mark(m_rails, at, chart.rails[at].entity);
}

void ChartMarks::markChip(const layout::Chart &chart, Index card, const MarkedField &place)
{
    const auto binding = itemOf(place.field, "ports");
    const auto endpoint = itemOf(place.field, "endpoints");
    if (binding && isAboutNumber(binding->key)) {
        const Index chip =
            chart.chipOf(place.entity.as<plan::Service>(), static_cast<std::size_t>(binding->index));
        if (chip != layout::none)
            m_guilty[chip] = true;
    }
    if (!endpoint || !isAboutNumber(endpoint->key))
        return;
    const layout::Range chips = chart.cards[card].chips;
    for (Index chip = chips.first; chip < chips.end(); ++chip) {
        if (chart.chips[chip].binding == layout::PortChip::no &&
            chart.chips[chip].endpoint == endpoint->index)
            m_guilty[chip] = true;
    }
}

void ChartMarks::count(Index node, Severity severity)
{
    if (node == layout::none)
        return;
    Tally &tally = m_tallies[node];
    ++tally.count;
    tally.worst = worse(tally.worst, severity);
}

} // namespace portolan::views
