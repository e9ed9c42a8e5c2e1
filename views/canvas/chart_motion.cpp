#include "views/canvas/chart_motion.h"

#include "model/layout/routing.h"

#include <algorithm>

namespace portolan::views {

using layout::Point;
using layout::Rect;
using layout::Segment;

namespace {

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

Point between(Point from, Point to, double share)
{
    return {between(from.x, to.x, share), between(from.y, to.y, share)};
}

Segment between(const Segment &from, const Segment &to, double share)
{
    return {between(from.from, to.from, share), between(from.to, to.to, share)};
}

Rect between(const Rect &from, const Rect &to, double share)
{
    return {between(from.x, to.x, share), between(from.y, to.y, share), between(from.width, to.width, share),
            between(from.height, to.height, share)};
}

/// Moves some members of each item; `to` where the two charts have another number of them.
template <class Item, class... Member>
void moveAll(std::vector<Item> &shown, const std::vector<Item> &from, const std::vector<Item> &to,
             double share, Member... member)
{
    const bool isSame = from.size() == to.size() && shown.size() == to.size();
    for (std::size_t at = 0; isSame && at < shown.size(); ++at)
        ((shown[at].*member = between(from[at].*member, to[at].*member, share)), ...);
}

template <class Item>
bool sameThings(const std::vector<Item> &a, const std::vector<Item> &b)
{
    return std::ranges::equal(a, b, {}, &Item::entity, &Item::entity);
}

} // namespace

bool haveSameThings(const layout::Chart &a, const layout::Chart &b)
{
    return sameThings(a.places, b.places) && sameThings(a.nodes, b.nodes) && sameThings(a.cards, b.cards) &&
           sameThings(a.rails, b.rails) && sameThings(a.notes, b.notes) && sameThings(a.groups, b.groups) &&
           a.chips.size() == b.chips.size() && a.edges.size() == b.edges.size() &&
           a.links.size() == b.links.size();
}

void placeBetween(layout::Chart &shown, const layout::Chart &from, const layout::Chart &to, double share)
{
    using namespace layout;
    moveAll(shown.places, from.places, to.places, share, &Place::rect);
    moveAll(shown.nodes, from.nodes, to.nodes, share, &NodeFrame::rect, &NodeFrame::hostnameX);
    moveAll(shown.interfaces, from.interfaces, to.interfaces, share, &InterfaceRow::y,
            &InterfaceRow::addressX);
    moveAll(shown.cards, from.cards, to.cards, share, &ServiceCard::rect, &ServiceCard::outline);
    moveAll(shown.chips, from.chips, to.chips, share, &PortChip::rect, &PortChip::out);
    moveAll(shown.rails, from.rails, to.rails, share, &Rail::pill, &Rail::pillStub);
    moveAll(shown.attachments, from.attachments, to.attachments, share, &Attachment::ring, &Attachment::end);
    moveAll(shown.notes, from.notes, to.notes, share, &NoteCard::rect, &NoteCard::tether);
    moveAll(shown.groups, from.groups, to.groups, share, &GroupFrame::rect, &GroupFrame::label);
    for (std::size_t at = 0;
         from.railStrokes.size() == to.railStrokes.size() && at < shown.railStrokes.size(); ++at)
        shown.railStrokes[at] = between(from.railStrokes[at], to.railStrokes[at], share);
    shown.bounds = from.bounds.united(to.bounds);
    routeAll(shown);
}

} // namespace portolan::views
