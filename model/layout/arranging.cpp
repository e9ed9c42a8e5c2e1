#include "model/layout/arranging.h"

#include <algorithm>
#include <set>

namespace portolan::layout {

using namespace plan;

namespace {

struct Thing {
    EntityRef entity;
    Rect rect;
};

/// What is drawn, each with all of its dock.
std::vector<Thing> thingsIn(const Chart &chart, std::span<const EntityRef> entities)
{
    std::vector<Thing> things;
    for (const EntityRef entity : entities) {
        const Index card = chart.cardOf(entity.as<Service>());
        const Rect rect =
            card != none && !chart.cards[card].isMember() ? chart.cards[card].outline : chart.rectOf(entity);
        if (!rect.isEmpty())
            things.push_back({entity, rect});
    }
    return things;
}

Point wayIntoLine(const Rect &rect, const Rect &all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return {all.x - rect.x, 0};
    case Alignment::Center: return {all.center().x - rect.center().x, 0};
    case Alignment::Right: return {all.right() - rect.right(), 0};
    case Alignment::Top: return {0, all.y - rect.y};
    case Alignment::Middle: return {0, all.center().y - rect.center().y};
    case Alignment::Bottom: break;
    }
    return {0, all.bottom() - rect.bottom()};
}

/// What changes place with these things: services with their node.
std::set<EntityRef> withContents(const Chart &chart, std::span<const EntityRef> things)
{
    std::set<EntityRef> all(things.begin(), things.end());
    for (const EntityRef entity : things)
        if (const Index node = chart.nodeOf(entity.as<Node>()); node != none)
            for (Index card = chart.nodes[node].cards.first; card < chart.nodes[node].cards.end(); ++card)
                all.insert(chart.cards[card].entity);
    return all;
}

} // namespace

Moves aligned(const Chart &chart, std::span<const EntityRef> entities, Alignment alignment)
{
    const std::vector<Thing> things = thingsIn(chart, entities);
    Rect all;
    for (const Thing &thing : things)
        all = all.united(thing.rect);
    Moves moves;
    for (const Thing &thing : things)
        if (const Point way = wayIntoLine(thing.rect, all, alignment); way != Point{})
            moves.emplace_back(thing.entity, way);
    return moves;
}

Moves distributed(const Chart &chart, std::span<const EntityRef> entities, Axis axis)
{
    std::vector<Thing> things = thingsIn(chart, entities);
    if (things.size() < 3)
        return {};
    const bool across = axis == Axis::Horizontal;
    const auto begin = [across](const Thing &thing) {
        return across ? thing.rect.x : thing.rect.y;
    };
    const auto length = [across](const Thing &thing) {
        return across ? thing.rect.width : thing.rect.height;
    };
    std::ranges::stable_sort(things, {}, begin);
    double taken = 0;
    double end = begin(things.front());
    for (const Thing &thing : things) {
        taken += length(thing);
        end = std::max(end, begin(thing) + length(thing));
    }
    const double gap = (end - begin(things.front()) - taken) / static_cast<double>(things.size() - 1);
    Moves moves;
    double next = begin(things.front());
    for (const Thing &thing : things) {
        const double way = next - begin(thing);
        next += length(thing) + gap;
        if (way != 0)
            moves.emplace_back(thing.entity, across ? Point{way, 0} : Point{0, way});
    }
    return moves;
}

Transaction tidied(const Chart &chart, const Plan &plan, std::span<const EntityRef> things, std::string label)
{
    const std::set<EntityRef> freed = withContents(chart, things);
    Transaction transaction{std::move(label), {}};
    const auto keep = [&](EntityRef entity) {
        if (!freed.contains(entity) && !plan.placements().find(entity))
            transaction.changes.emplace_back(
                Change<Placement>{entity, std::nullopt, placementOf(chart, entity)});
    };
    // A node that is given back its place could take another's, and a card that of a neighbour.
    const bool anyNode = std::ranges::any_of(things, [](EntityRef entity) { return !!entity.as<Node>(); });
    for (const NodeFrame &node : chart.nodes) {
        if (anyNode)
            keep(node.entity);
        const auto cards = std::span(chart.cards).subspan(node.cards.first, node.cards.count);
        const bool anyFreed =
            std::ranges::any_of(cards, [&](const ServiceCard &card) { return freed.contains(card.entity); });
        for (const ServiceCard &card : cards)
            if (anyFreed && !card.isMember())
                keep(card.entity);
    }
    for (const EntityRef entity : freed)
        if (const Placement *placement = plan.placements().find(entity))
            transaction.changes.emplace_back(Change<Placement>{entity, *placement, std::nullopt});
    return transaction;
}

} // namespace portolan::layout
