#include "model/layout/chart.h"

#include "model/layout/annotations.h"
#include "model/layout/bends.h"
#include "model/layout/content.h"
#include "model/layout/placement.h"
#include "model/layout/rails.h"
#include "model/layout/routing.h"

#include <numeric>
#include <vector>

namespace portolan::layout {

namespace {

using namespace plan;

Rect boundsOf(const Chart &chart)
{
    Rect bounds;
    for (const Place &place : chart.places)
        bounds = bounds.united(place.rect);
    for (const NodeFrame &node : chart.nodes)
        bounds = bounds.united(node.rect);
    for (const Rail &rail : chart.rails)
        bounds = bounds.united(rail.pill);
    constexpr double stroke = 1;
    for (const RouteEdge &edge : chart.edges)
        if (!edge.way.isEmpty())
            bounds = bounds.united(edge.way.bounds().grownBy(stroke));
    for (const NoteCard &note : chart.notes)
        bounds = bounds.united(note.rect);
    for (const GroupFrame &group : chart.groups)
        bounds = bounds.united(group.rect).united(group.label);
    return bounds;
}

} // namespace

namespace {

/// The thing of an id among things in the order of their ids, or none.
template <class Things>
Index indexIn(const Things &things, EntityRef entity)
{
    const auto at =
        std::lower_bound(things.begin(), things.end(), entity.value,
                         [](const auto &thing, std::uint32_t value) { return thing.entity.value < value; });
    return entity && at != things.end() && at->entity == entity ? static_cast<Index>(at - things.begin())
                                                                : none;
}

} // namespace

void Chart::indexCards()
{
    cardsById.resize(cards.size());
    std::iota(cardsById.begin(), cardsById.end(), 0U);
    std::sort(cardsById.begin(), cardsById.end(),
              [this](Index a, Index b) { return cards[a].entity.value < cards[b].entity.value; });
}

Index Chart::nodeOf(NodeId id) const
{
    return indexIn(nodes, id);
}

Index Chart::cardOf(ServiceId id) const
{
    const auto at = std::lower_bound(
        cardsById.begin(), cardsById.end(), id.value,
        [this](Index card, std::uint32_t value) { return cards[card].entity.value < value; });
    return at != cardsById.end() && cards[*at].entity.value == id.value ? *at : none;
}

Index Chart::chipOf(ServiceId id, std::size_t binding) const
{
    const Index card = cardOf(id);
    if (card == none)
        return none;
    const Range dock = dockOf(card);
    for (Index part = dock.first; part < dock.end(); ++part)
        for (Index i = cards[part].chips.first; i < cards[part].chips.end(); ++i)
            if (chips[i].service == id && chips[i].binding == static_cast<std::int32_t>(binding))
                return i;
    return none;
}

Range Chart::dockOf(Index card) const
{
    const Index owner = cards[card].isMember() ? cards[card].dockOwner : card;
    Index end = owner + 1;
    while (end < cards.size() && cards[end].dockOwner == owner)
        ++end;
    return {owner, end - owner};
}

Rect Chart::rectOf(EntityRef entity) const
{
    if (const Index node = nodeOf(entity.as<Node>()); entity.kind == EntityKind::Node && node != none)
        return nodes[node].rect;
    if (const Index card = cardOf(entity.as<Service>()); entity.kind == EntityKind::Service && card != none)
        return cards[card].rect;
    if (const Index note = noteOf(entity.as<Note>()); note != none)
        return notes[note].rect;
    if (const Index group = groupOf(entity.as<Group>()); group != none)
        return groups[group].rect;
    for (const Place &place : places)
        if (entity && place.entity == entity)
            return place.rect;
    return {};
}

Index Chart::noteOf(NoteId id) const
{
    return indexIn(notes, id);
}

Index Chart::groupOf(GroupId id) const
{
    return indexIn(groups, id);
}

Rect Chart::spotOf(EntityRef entity) const
{
    const Rect rect = rectOf(entity);
    if (!rect.isEmpty() || !entity.as<Network>())
        return rect;
    for (const Rail &rail : rails)
        if (rail.entity == entity && !rail.pill.isEmpty())
            return rail.pill;
    return {};
}

Point Chart::originOf(EntityRef entity) const
{
    Rect ground;
    if (const Index card = cardOf(entity.as<Service>()); card != none)
        ground = nodes[cards[card].node].rect;
    else if (const Index note = noteOf(entity.as<Note>()); note != none)
        ground = spotOf(notes[note].anchor);
    return {ground.x, ground.y};
}

bool takesPart(const ResolvedPlan &resolved, const Node &node)
{
    const auto &environments = resolved.plan().environments();
    const Environment *current = resolved.plan().find(resolved.environment());
    const bool emptied = current && current->allServicesOn && current->allServicesOn != node.id;
    const bool servesAnother =
        std::any_of(environments.begin(), environments.end(), [&](const Environment &other) {
            return other.id != resolved.environment() && other.allServicesOn == node.id;
        });
    if (!emptied && !servesAnother)
        return true;
    const auto &services = resolved.plan().services();
    return std::any_of(services.begin(), services.end(),
                       [&](const Service &service) { return resolved.nodeOf(service) == node.id; });
}

Chart chartOf(const ResolvedPlan &resolved, const TextMeasure &measure, Wording wording)
{
    Chart chart = contentOf(resolved, measure, wording);
    place(chart, resolved, arrangeInstantly(graphOf(chart, resolved)));
    for (NodeFrame &node : chart.nodes)
        fitHeader(chart, node, resolved.plan(), measure);
    placeChips(chart);
    placePlaces(chart, resolved.plan().placements());
    layRails(chart, resolved, measure);
    noteBends(chart, resolved.plan().placements());
    routeAll(chart);
    chart.bounds = boundsOf(chart);
    annotate(chart, resolved.plan(), measure);
    return chart;
}

void offerInternet(Chart &chart, Wording wording)
{
    if (!chart.places.empty() || chart.nodes.empty())
        return;
    chart.places.push_back(internetIn(wording));
    chart.places.back().isOffered = true;
    placePlaces(chart, {});
    chart.bounds = chart.bounds.united(chart.places.back().rect);
}

void withdrawOffer(Chart &chart)
{
    if (std::erase_if(chart.places, [](const Place &place) { return place.isOffered; }) > 0)
        chart.bounds = boundsOf(chart);
}

} // namespace portolan::layout
