#include "views/picture/picture_content.h"

#include <algorithm>

namespace portolan::views {

using layout::Chart;
using layout::Index;
using layout::Rect;

namespace {

/// Room for badges, rings and labels at the edge.
constexpr double margin = 24;
/// Of a picture: what its title block needs to be read.
constexpr double leastWidth = 360;

/// The positions of all items of a vector that `wanted` takes.
template <class Items, class Wanted>
std::vector<Index> positions(const Items &items, Wanted wanted)
{
    std::vector<Index> found;
    for (Index at = 0; at < items.size(); ++at)
        if (wanted(items[at]))
            found.push_back(at);
    return found;
}

bool has(const std::vector<Index> &ascending, Index at)
{
    return std::binary_search(ascending.begin(), ascending.end(), at);
}

/// Which cards are selected, or stand in a selected node, or share the outline of one that is.
std::vector<Index> cardsOf(const Chart &chart, const std::set<plan::EntityRef> &selected)
{
    std::set<Index> cards;
    for (Index at = 0; at < chart.cards.size(); ++at) {
        const layout::ServiceCard &card = chart.cards[at];
        const bool inNode = card.node != layout::none && selected.contains(chart.nodes[card.node].entity);
        if (!inNode && !selected.contains(card.entity))
            continue;
        const layout::Range dock = chart.dockOf(at);
        for (Index mate = dock.first; mate < dock.end(); ++mate)
            cards.insert(mate);
    }
    return {cards.begin(), cards.end()};
}

bool isChosen(const Chart &chart, const layout::RouteEdge &edge, const ChartSlice &slice,
              const std::set<plan::EntityRef> &selected)
{
    for (Index at = edge.routes.first; at < edge.routes.end(); ++at)
        if (selected.contains(chart.edgeRoutes[at]))
            return true;
    const bool begins = edge.fromCard != layout::none
                            ? has(slice.cards, edge.fromCard)
                            : edge.place != layout::none && has(slice.places, edge.place);
    const bool ends = edge.toCard != layout::none
                          ? has(slice.cards, edge.toCard)
                          : edge.toPlace != layout::none && has(slice.places, edge.toPlace);
    return begins && ends;
}

Rect boundsOf(const layout::Segment &stroke)
{
    const layout::Point from{std::min(stroke.from.x, stroke.to.x), std::min(stroke.from.y, stroke.to.y)};
    const layout::Point to{std::max(stroke.from.x, stroke.to.x), std::max(stroke.from.y, stroke.to.y)};
    return Rect{from.x, from.y, to.x - from.x, to.y - from.y}.grownBy(1);
}

/// The selected things, and with a group what it holds.
std::set<plan::EntityRef> withMembers(const Chart &chart, std::set<plan::EntityRef> selected)
{
    const std::set<plan::EntityRef> chosen = selected;
    for (const layout::GroupFrame &group : chart.groups)
        if (chosen.contains(group.entity))
            selected.insert(group.members.begin(), group.members.end());
    return selected;
}

bool isIn(const Chart &chart, const ChartSlice &slice, plan::EntityRef thing)
{
    return has(slice.nodes, chart.nodeOf(thing.as<plan::Node>())) ||
           has(slice.cards, chart.cardOf(thing.as<plan::Service>()));
}

/// Notes stand with what they are about, and groups with all of their members.
void addNotesAndGroups(const Chart &chart, const std::set<plan::EntityRef> &selected, ChartSlice &slice)
{
    const auto isShown = [&](plan::EntityRef thing) {
        return selected.contains(thing) || isIn(chart, slice, thing);
    };
    slice.notes = positions(chart.notes, [&](const layout::NoteCard &note) {
        return selected.contains(note.entity) || (note.anchor && isShown(note.anchor));
    });
    slice.groups = positions(chart.groups, [&](const layout::GroupFrame &group) {
        return selected.contains(group.entity) ||
               (!group.members.empty() && std::ranges::all_of(group.members, isShown));
    });
}

bool isEmpty(const ChartSlice &slice)
{
    return slice == ChartSlice();
}

} // namespace

ChartSlice selectedPart(const Chart &chart, const std::set<plan::EntityRef> &chosen)
{
    const std::set<plan::EntityRef> selected = withMembers(chart, chosen);
    const auto isSelected = [&selected](const auto &thing) {
        return selected.contains(thing.entity);
    };
    ChartSlice slice;
    slice.places = positions(chart.places, isSelected);
    slice.nodes = positions(chart.nodes, isSelected);
    slice.cards = cardsOf(chart, selected);
    slice.rails = positions(chart.rails, [&](const layout::Rail &rail) {
        return isSelected(rail) || (rail.node != layout::none && has(slice.nodes, rail.node));
    });
    slice.attachments = positions(chart.attachments, [&](const layout::Attachment &attachment) {
        const Index card = chart.cardOf(attachment.entity.as<plan::Service>());
        return has(slice.rails, attachment.rail) &&
               (isSelected(attachment) || (card != layout::none && has(slice.cards, card)));
    });
    slice.edges = positions(
        chart.edges, [&](const layout::RouteEdge &edge) { return isChosen(chart, edge, slice, selected); });
    slice.links = positions(chart.links, [&](const layout::LinkEdge &link) {
        return selected.contains(link.link) ||
               (has(slice.cards, link.fromCard) && has(slice.cards, link.toCard));
    });
    addNotesAndGroups(chart, selected, slice);
    return slice;
}

Rect boundsOf(const Chart &chart, const ChartSlice &slice)
{
    Rect bounds;
    for (const Index at : slice.places)
        bounds = bounds.united(chart.places[at].rect);
    for (const Index at : slice.nodes)
        bounds = bounds.united(chart.nodes[at].rect);
    for (const Index at : slice.cards) {
        const layout::ServiceCard &card = chart.cards[at];
        bounds = bounds.united(card.isMember() ? card.rect : card.outline);
        for (Index chip = card.chips.first; chip < card.chips.end(); ++chip)
            bounds = bounds.united(chart.chips[chip].rect);
    }
    for (const Index at : slice.rails) {
        const layout::Rail &rail = chart.rails[at];
        bounds = bounds.united(rail.pill);
        for (Index stroke = rail.strokes.first; stroke < rail.strokes.end(); ++stroke)
            bounds = bounds.united(boundsOf(chart.railStrokes[stroke]));
    }
    for (const Index at : slice.edges)
        bounds = bounds.united(chart.edges[at].way.bounds().grownBy(1));
    for (const Index at : slice.links)
        bounds = bounds.united(chart.links[at].way.bounds().grownBy(1));
    for (const Index at : slice.notes)
        bounds = bounds.united(chart.notes[at].rect);
    for (const Index at : slice.groups)
        bounds = bounds.united(chart.groups[at].rect).united(chart.groups[at].label);
    return bounds;
}

PictureContent pictureContent(CanvasScene &scene, PictureScope scope)
{
    const ChartPicture shown = scene.picture();
    PictureContent content{shown.chart, shown.marks, {}, scene.layers(), std::nullopt, {}};
    layout::withdrawOffer(content.chart);
    content.area = content.chart.bounds;
    ChartSlice part;
    if (scope == PictureScope::Selection)
        part = selectedPart(content.chart, scene.selection().entities);
    if (!isEmpty(part)) {
        hide(part, content.layers);
        content.area = boundsOf(content.chart, part);
        content.part = std::move(part);
    } else {
        content.dependencies.assign(shown.dependencies.begin(), shown.dependencies.end());
    }
    if (!content.area.isEmpty()) {
        content.area = content.area.grownBy(margin);
        const double missing = std::max(0.0, leastWidth - content.area.width);
        content.area.x -= missing / 2;
        content.area.width += missing;
    }
    return content;
}

} // namespace portolan::views
