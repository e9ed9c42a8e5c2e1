#include "views/canvas/moved_slice.h"

#include "model/layout/annotations.h"

#include <algorithm>
#include <set>

namespace portolan::views {

using layout::Index;

namespace {

template <class Items, class Pick>
std::vector<Index> picked(const Items &items, Pick pick)
{
    std::vector<Index> result;
    for (Index at = 0; at < items.size(); ++at) {
        if (pick(items[at]))
            result.push_back(at);
    }
    return result;
}

bool contains(const std::vector<Index> &sorted, Index at)
{
    return std::binary_search(sorted.begin(), sorted.end(), at);
}

} // namespace

ChartSlice sliceMovedWith(const layout::Chart &chart, const std::vector<plan::EntityRef> &moved)
{
    const std::set<plan::EntityRef> entities(moved.begin(), moved.end());
    ChartSlice slice;
    slice.places =
        picked(chart.places, [&](const layout::Place &place) { return entities.contains(place.entity); });
    slice.nodes =
        picked(chart.nodes, [&](const layout::NodeFrame &node) { return entities.contains(node.entity); });
    slice.cards = picked(chart.cards, [&](const layout::ServiceCard &card) {
        return entities.contains(card.entity) || contains(slice.nodes, card.node) ||
               (card.isMember() && entities.contains(chart.cards[card.dockOwner].entity));
    });
    slice.rails = picked(chart.rails, [&](const layout::Rail &rail) {
        return rail.node != layout::none && contains(slice.nodes, rail.node);
    });
    const auto moves = [&](plan::EntityRef entity) {
        const Index node = chart.nodeOf(entity.as<plan::Node>());
        const Index card = chart.cardOf(entity.as<plan::Service>());
        return (node != layout::none && contains(slice.nodes, node)) ||
               (card != layout::none && contains(slice.cards, card));
    };
    slice.isLifted = true;
    slice.notes = picked(chart.notes, [&](const layout::NoteCard &note) {
        return layout::movesWith(chart, note.entity, entities);
    });
    slice.groups = picked(chart.groups, [&](const layout::GroupFrame &group) {
        return std::ranges::any_of(group.members, [&](plan::EntityRef member) {
            return layout::movesWith(chart, member, entities);
        });
    });
    slice.attachments = picked(chart.attachments, [&](const layout::Attachment &attachment) {
        return contains(slice.rails, attachment.rail) || moves(attachment.entity);
    });
    slice.edges = picked(chart.edges, [&](const layout::RouteEdge &edge) {
        return contains(slice.cards, edge.fromCard) || contains(slice.cards, edge.toCard) ||
               contains(slice.places, edge.place) || contains(slice.places, edge.toPlace);
    });
    slice.links = picked(chart.links, [&](const layout::LinkEdge &link) {
        return contains(slice.cards, link.fromCard) || contains(slice.cards, link.toCard);
    });
    slice.bundles = picked(chart.bundles, [&](const layout::Bundle &bundle) {
        return contains(slice.nodes, bundle.fromNode) || contains(slice.nodes, bundle.toNode) ||
               (bundle.fromNode == layout::none && !slice.places.empty());
    });
    return slice;
}

} // namespace portolan::views
