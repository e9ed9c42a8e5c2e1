#include "model/layout/annotations.h"

#include "model/layout/metrics.h"

#include <array>
#include <cmath>

namespace portolan::layout {

namespace {

using namespace plan;

/// Where a member shows, with the ports that stand out of a card.
Rect reachOf(const Chart &chart, EntityRef member)
{
    Rect reach = chart.spotOf(member);
    const Index card = chart.cardOf(member.as<Service>());
    if (card == none)
        return reach;
    const Range dock = chart.cards[card].isMember() ? Range{card, 1} : chart.dockOf(card);
    reach = reach.united(chart.cards[card].outline);
    for (Index part = dock.first; part < dock.end(); ++part)
        for (Index chip = chart.cards[part].chips.first; chip < chart.cards[part].chips.end(); ++chip)
            reach = reach.united(chart.chips[chip].rect);
    return reach;
}

/// The shortest way between two boxes; no length when they meet.
Segment between(const Rect &from, const Rect &to)
{
    const auto nearest = [](double low, double high, double otherLow, double otherHigh) {
        if (high < otherLow)
            return std::pair(high, otherLow);
        if (otherHigh < low)
            return std::pair(low, otherHigh);
        const double middle = (std::max(low, otherLow) + std::min(high, otherHigh)) / 2;
        return std::pair(middle, middle);
    };
    const auto [fromX, toX] = nearest(from.x, from.right(), to.x, to.right());
    const auto [fromY, toY] = nearest(from.y, from.bottom(), to.y, to.bottom());
    return {{fromX, fromY}, {toX, toY}};
}

void tie(const Chart &chart, NoteCard &note)
{
    note.tether = note.anchor ? between(note.rect, chart.spotOf(note.anchor)) : Segment{};
}

class Annotator
{
public:
    Annotator(Chart &chart, const Plan &plan, const TextMeasure &measure)
        : m_chart(chart)
        , m_plan(plan)
        , m_measure(measure)
    {
    }

    void addNotes()
    {
        for (const Note &note : m_plan.notes())
            if (!note.anchor || !m_chart.spotOf(note.anchor).isEmpty())
                addNote(note);
    }

    void addGroups()
    {
        for (const Group &group : m_plan.groups()) {
            GroupFrame frame;
            frame.entity = group.id;
            frame.colour = group.colour;
            frame.name = group.name;
            for (const EntityRef member : group.members)
                if (!m_chart.spotOf(member).isEmpty())
                    frame.members.push_back(member);
            frame.isBelowNodes = std::any_of(frame.members.begin(), frame.members.end(),
                                             [this](EntityRef member) { return isFrame(member); });
            frame.nameWidth = m_measure(group.name, TextStyle::CaptionStrong);
            if (!frame.members.empty())
                m_chart.groups.push_back(std::move(frame));
        }
    }

private:
    /// A node, or a place beside the nodes.
    bool isFrame(EntityRef member) const
    {
        return member.as<Node>() || member.as<Cdn>() ||
               (member.as<Network>() && !m_chart.rectOf(member).isEmpty());
    }

    void addNote(const Note &note)
    {
        const Placement *placement = m_plan.placements().find(note.id);
        NoteCard card;
        card.entity = note.id;
        card.anchor = note.anchor;
        card.rect.width = std::max(placement && placement->width > 0 ? placement->width : metrics::noteWidth,
                                   metrics::noteLeastWidth);
        const double room = card.rect.width - 2 * metrics::noteMargin;
        card.lines = wrapped(note.text, TextStyle::Body, room, m_measure);
        card.rect.height = heightFor(std::max(card.lines.size(), std::size_t(1)));
        if (placement && placement->height > 0) {
            card.rect.height = std::max(placement->height, heightFor(1));
            cut(card, room);
        }
        const Rect anchor = m_chart.spotOf(note.anchor);
        if (placement)
            card.offset = {placement->x, placement->y};
        else
            card.offset = freeSpot(card) - Point{anchor.x, anchor.y};
        card.rect.x = anchor.x + card.offset.x;
        card.rect.y = anchor.y + card.offset.y;
        tie(m_chart, card);
        m_chart.notes.push_back(std::move(card));
    }

    static double heightFor(std::size_t lines)
    {
        return 2 * metrics::noteMargin + static_cast<double>(lines) * metrics::noteLine;
    }

    void cut(NoteCard &card, double room) const
    {
        const double lines = (card.rect.height - 2 * metrics::noteMargin) / metrics::noteLine;
        const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(lines)));
        if (card.lines.size() <= most)
            return;
        card.lines.resize(most);
        card.lines.back() = elided(card.lines.back() + "\u2026", TextStyle::Body, room, m_measure);
    }

    /// Beside the frame of what it is about where that is free, or else below everything.
    Point freeSpot(const NoteCard &card) const
    {
        constexpr double gap = metrics::noteGap;
        const Rect &bounds = m_chart.bounds;
        Rect below{bounds.x, bounds.bottom() + gap, card.rect.width, card.rect.height};
        if (card.anchor) {
            const Index service = m_chart.cardOf(card.anchor.as<Service>());
            const Rect anchor = m_chart.spotOf(card.anchor);
            const Rect frame = service == none ? anchor : m_chart.nodes[m_chart.cards[service].node].rect;
            const std::array spots = {
                Point{frame.right() + gap, anchor.y}, Point{anchor.x, frame.y - gap - card.rect.height},
                Point{anchor.x, frame.bottom() + gap}, Point{frame.x - gap - card.rect.width, anchor.y}};
            for (const Point spot : spots)
                if (isFree({spot.x, spot.y, card.rect.width, card.rect.height}))
                    return spot;
        }
        while (!isFree(below))
            below.x += card.rect.width + gap;
        return {below.x, below.y};
    }

    bool isFree(const Rect &rect) const
    {
        const auto meets = [&rect](const auto &thing) {
            return thing.rect.intersects(rect);
        };
        return std::none_of(m_chart.nodes.begin(), m_chart.nodes.end(), meets) &&
               std::none_of(m_chart.places.begin(), m_chart.places.end(), meets) &&
               std::none_of(m_chart.notes.begin(), m_chart.notes.end(), meets);
    }

    Chart &m_chart;
    const Plan &m_plan;
    const TextMeasure &m_measure;
};

/// Draws the outline. The name sits on its upper edge, in the gap that cards keep between them.
void surround(Chart &chart, GroupFrame &group)
{
    Rect inside;
    for (const EntityRef member : group.members)
        inside = inside.united(reachOf(chart, member));
    group.rect = inside.grownBy(group.isBelowNodes ? metrics::groupOuterMargin : metrics::groupMargin);
    const double left = group.rect.x + metrics::groupLabelInset;
    const double room = group.rect.right() - metrics::groupLabelInset - left;
    group.label = {left, group.rect.y - metrics::pillHeight / 2,
                   std::min(group.nameWidth + 2 * metrics::pillMargin, room), metrics::pillHeight};
    chart.bounds = chart.bounds.united(group.rect).united(group.label);
}

} // namespace

void annotate(Chart &chart, const Plan &plan, const TextMeasure &measure)
{
    Annotator annotator(chart, plan, measure);
    annotator.addNotes();
    annotator.addGroups();
    for (const NoteCard &note : chart.notes)
        chart.bounds = chart.bounds.united(note.rect);
    for (GroupFrame &group : chart.groups)
        surround(chart, group);
}

bool movesWith(const Chart &chart, EntityRef entity, const std::set<EntityRef> &moved)
{
    if (moved.contains(entity))
        return true;
    if (const Index card = chart.cardOf(entity.as<Service>()); card != none)
        return moved.contains(chart.nodes[chart.cards[card].node].entity) ||
               moved.contains(chart.cards[chart.dockOf(card).first].entity);
    if (const Index note = chart.noteOf(entity.as<Note>()); note != none)
        return chart.notes[note].anchor && movesWith(chart, chart.notes[note].anchor, moved);
    if (!entity.as<Network>())
        return false;
    return std::any_of(chart.rails.begin(), chart.rails.end(), [&](const Rail &rail) {
        return rail.entity == entity && rail.node != none && moved.contains(chart.nodes[rail.node].entity);
    });
}

void followMoved(Chart &chart, std::span<const EntityRef> moved)
{
    if (chart.notes.empty() && chart.groups.empty())
        return;
    std::set<EntityRef> things(moved.begin(), moved.end());
    for (NoteCard &note : chart.notes)
        if (note.anchor && movesWith(chart, note.anchor, things)) {
            const Rect anchor = chart.spotOf(note.anchor);
            note.rect.x = anchor.x + note.offset.x;
            note.rect.y = anchor.y + note.offset.y;
            chart.bounds = chart.bounds.united(note.rect);
        }
    // A frame grows with what moves in it, and so does what surrounds the frame or points at it.
    for (const EntityRef thing : moved)
        if (const Index card = chart.cardOf(thing.as<Service>()); card != none)
            things.insert(chart.nodes[chart.cards[card].node].entity);
    for (NoteCard &note : chart.notes)
        if (movesWith(chart, note.entity, things))
            tie(chart, note);
    for (GroupFrame &group : chart.groups)
        if (std::any_of(group.members.begin(), group.members.end(),
                        [&](EntityRef member) { return movesWith(chart, member, things); }))
            surround(chart, group);
}

void moveNote(Chart &chart, Index note, Point delta)
{
    NoteCard &card = chart.notes[note];
    card.offset = card.offset + delta;
    card.rect = card.rect.movedBy(delta);
    tie(chart, card);
}

} // namespace portolan::layout
