#include "model/edit/changes.h"
#include "model/edit/grouping.h"
#include "model/layout/annotations.h"
#include "model/layout/metrics.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/chart_motion.h"
#include "views/canvas/viewport.h"
#include "views/workspace/entity_name.h"

#include <algorithm>
#include <map>

// Things on their way: by mouse, by key, and from their places before they were tidied up.
namespace portolan::views {

using layout::Index;

namespace {

std::string moveLabel(const plan::Plan &plan, const std::vector<plan::EntityRef> &moved)
{
    if (moved.size() > 1)
        return CanvasScene::tr("Move %n things", nullptr, static_cast<int>(moved.size())).toStdString();
    return CanvasScene::tr("Move %1").arg(shownName(plan, moved.front())).toStdString();
}

template <class Things>
std::vector<layout::Rect> rectsOf(const Things &things)
{
    std::vector<layout::Rect> rects;
    rects.reserve(things.size());
    for (const auto &thing : things)
        rects.push_back(thing.rect);
    return rects;
}

} // namespace

std::vector<plan::EntityRef> CanvasScene::movable()
{
    const plan::ResolvedPlan &resolved = m_workspace.resolved();
    std::set<plan::EntityRef> result;
    const std::set<plan::EntityRef> wanted = edit::withMembers(m_workspace.plan(), selection().entities);
    for (plan::EntityRef entity : wanted) {
        if (chart().rectOf(entity).isEmpty())
            continue;
        if (const plan::Service *service = m_workspace.plan().find(entity.as<plan::Service>())) {
            const Index card = m_chart.cardOf(service->id);
            const layout::ServiceCard &part = m_chart.cards[card];
            const plan::NodeId node = resolved.nodeOf(*service);
            if (node != service->node || wanted.contains(node))
                entity = node;
            else if (part.isMember())
                entity = m_chart.cards[part.dockOwner].entity;
        }
        result.insert(entity);
    }
    // Notes go along with what they are about.
    std::erase_if(result, [&](plan::EntityRef entity) {
        const Index note = m_chart.noteOf(entity.as<plan::Note>());
        return note != layout::none && m_chart.notes[note].anchor &&
               layout::movesWith(m_chart, m_chart.notes[note].anchor, result);
    });
    return {result.begin(), result.end()};
}

void CanvasScene::beginMove(std::vector<plan::EntityRef> moved)
{
    chart();
    m_moved = std::move(moved);
    m_wanted = m_reached = {};
    m_began.clear();
    m_beganFrames.clear();
    for (const plan::EntityRef entity : m_moved) {
        m_began.push_back(m_chart.rectOf(entity));
        if (const Index card = m_chart.cardOf(entity.as<plan::Service>()); card != layout::none)
            m_beganFrames.emplace_back(m_chart.cards[card].node,
                                       m_chart.nodes[m_chart.cards[card].node].rect);
    }
    m_moving = sliceMovedWith(m_chart, m_moved);
    if (isMoving())
        emit moveChanged();
}

void CanvasScene::moveTo(layout::Point delta)
{
    m_wanted = delta;
}

void CanvasScene::settleMove()
{
    if (!isMoving() || m_wanted == m_reached)
        return;
    const std::vector<layout::Rect> frames = rectsOf(m_chart.nodes);
    const std::vector<layout::Rect> outlines = rectsOf(m_chart.groups);
    moveTogether();
    m_reached = m_wanted;
    leadUnroutedAnew();
    const auto tell = [this](const auto &things, const auto &before, const std::vector<Index> &moving) {
        for (Index at = 0; at < before.size(); ++at)
            if (things[at].rect != before[at] && !std::ranges::binary_search(moving, at))
                emit stretched(toQt(things[at].rect.united(before[at])));
    };
    tell(m_chart.nodes, frames, m_moving.nodes);
    tell(m_chart.groups, outlines, m_moving.groups);
}

/// Those lines rest, though what they lead to or round is moved.
void CanvasScene::leadUnroutedAnew()
{
    const auto tell = [this] {
        for (const UnroutedLine &line : m_unrouted)
            emit stretched(toQt(line.way.bounds().grownBy(layout::metrics::pillHeight)));
    };
    tell();
    if (!m_unrouted.empty())
        leadUnrouted();
    tell();
}

/// Each thing to where it began plus what is wanted. The layout may hold a thing back, at the edge of its
/// node; so the ways that are left can differ.
void CanvasScene::moveTogether()
{
    // A frame grows with what is moved in it, and shrinks again when that comes back.
    for (const auto &[node, rect] : m_beganFrames)
        m_chart.nodes[node].rect = rect;
    std::map<std::pair<double, double>, std::vector<plan::EntityRef>> byWay;
    for (std::size_t at = 0; at < m_moved.size(); ++at) {
        const layout::Rect rect = m_chart.rectOf(m_moved[at]);
        const layout::Point began{m_began[at].x, m_began[at].y};
        const layout::Point way = began + m_wanted - layout::Point{rect.x, rect.y};
        byWay[{way.x, way.y}].push_back(m_moved[at]);
    }
    for (const auto &[way, things] : byWay)
        layout::moveBy(m_chart, things, {way.first, way.second});
}

void CanvasScene::finishMove()
{
    if (!isMoving())
        return;
    settleMove();
    const plan::Transaction transaction = m_reached == layout::Point{}
                                              ? plan::Transaction{}
                                              : placements(m_moved, moveLabel(m_workspace.plan(), m_moved));
    endMove();
    if (!transaction.isEmpty())
        m_workspace.document().apply(transaction);
}

void CanvasScene::cancelMove()
{
    if (!isMoving())
        return;
    endMove();
    // The chart follows from the plan, which the move has not touched.
    followEdit();
}

void CanvasScene::endMove()
{
    m_moved.clear();
    m_moving = {};
    if (std::exchange(m_overtaken, false))
        m_drawer.request(m_workspace.plan(), m_workspace.environment());
    emit moveChanged();
}

plan::NodeId CanvasScene::nodeToMoveTo(layout::Point at) const
{
    for (const plan::EntityRef entity : m_moved) {
        if (entity.as<plan::Note>() && !m_beganFrames.empty())
            continue; // goes along with services
        const plan::Service *service = m_workspace.plan().find(entity.as<plan::Service>());
        if (!service || m_workspace.resolved().nodeOf(*service) != service->node)
            return {};
    }
    const auto isOrigin = [this](Index node) {
        return std::any_of(m_beganFrames.begin(), m_beganFrames.end(),
                           [&](const auto &frame) { return frame.first == node; });
    };
    for (Index node = 0; node < m_chart.nodes.size(); ++node)
        if (m_chart.nodes[node].rect.contains(at) && !isOrigin(node))
            return m_chart.nodes[node].entity.as<plan::Node>();
    return {};
}

void CanvasScene::finishMoveTo(plan::NodeId node, layout::Point delta)
{
    const std::vector<plan::Placement> places = placesOn(m_chart.nodeOf(node), delta);
    const plan::Plan &plan = m_workspace.plan();
    const QString name = QString::fromStdString(plan.nodes().at(node).name);
    const std::string label = tr("Move %n service(s) to %1", nullptr, static_cast<int>(m_beganFrames.size()))
                                  .arg(name)
                                  .toStdString();
    cancelMove();
    m_workspace.document().apply(edit::moveToNode(plan, places, node, label));
}

std::vector<plan::Placement> CanvasScene::placesOn(Index node, layout::Point delta) const
{
    const layout::NodeFrame &frame = m_chart.nodes[node];
    std::vector<plan::Placement> places;
    for (std::size_t at = 0; at < m_moved.size(); ++at) {
        if (m_moved[at].as<plan::Note>()) {
            plan::Placement place = noted(m_moved[at]);
            place.x += delta.x;
            place.y += delta.y;
            places.push_back(place);
            continue;
        }
        const double x = m_began[at].x + delta.x - frame.rect.x;
        const double y = m_began[at].y + delta.y - frame.rect.y;
        places.push_back({m_moved[at], std::max(x, layout::metrics::nodeLeftInset),
                          std::max(y, frame.headerHeight + layout::metrics::nodeTopInset), 0, 0});
    }
    return places;
}

std::vector<layout::Rect> CanvasScene::alignable() const
{
    std::vector<layout::Rect> rects;
    const std::set<plan::EntityRef> moved(m_moved.begin(), m_moved.end());
    if (m_beganFrames.empty()) {
        for (const layout::NodeFrame &node : m_chart.nodes)
            if (!moved.contains(node.entity))
                rects.push_back(node.rect);
        for (const layout::Place &place : m_chart.places)
            if (!moved.contains(place.entity))
                rects.push_back(place.rect);
        for (const layout::NoteCard &note : m_chart.notes)
            if (!moved.contains(note.entity))
                rects.push_back(note.rect);
        return rects;
    }
    const layout::Range siblings = m_chart.nodes[m_beganFrames.front().first].cards;
    for (Index card = siblings.first; card < siblings.end(); ++card)
        if (!m_chart.cards[card].isMember() && !moved.contains(m_chart.cards[card].entity))
            rects.push_back(m_chart.cards[card].outline);
    return rects;
}

void CanvasScene::moveEach(const std::vector<std::pair<plan::EntityRef, layout::Point>> &moves,
                           const QString &label)
{
    chart();
    std::vector<plan::EntityRef> moved;
    for (const auto &[entity, delta] : moves) {
        layout::moveBy(m_chart, std::span(&entity, 1), delta);
        moved.push_back(entity);
    }
    if (!moved.empty())
        m_workspace.document().apply(placements(moved, label.toStdString()));
}

void CanvasScene::nudge(layout::Point delta)
{
    const std::vector<plan::EntityRef> moved = movable();
    if (moved.empty())
        return;
    if (moved != m_nudged)
        m_nudges = m_workspace.document().newGesture();
    layout::moveBy(m_chart, moved, delta);
    m_workspace.document().apply(placements(moved, moveLabel(m_workspace.plan(), moved)), m_nudges);
    m_nudged = moved;
}

plan::Transaction CanvasScene::placements(const std::vector<plan::EntityRef> &moved, std::string label) const
{
    plan::Edit edit(m_workspace.plan());
    for (const plan::EntityRef entity : moved)
        edit.put(noted(entity));
    return std::move(edit).finish(std::move(label));
}

/// The place of a thing as the plan keeps it.
plan::Placement CanvasScene::noted(plan::EntityRef entity) const
{
    const layout::Rect rect = m_chart.rectOf(entity);
    const layout::Point origin = m_chart.originOf(entity);
    const plan::Placement *old = m_workspace.plan().placements().find(entity);
    plan::Placement placement = old ? *old : plan::Placement{entity};
    placement.x = rect.x - origin.x;
    placement.y = rect.y - origin.y;
    return placement;
}

bool CanvasScene::showBetween(const layout::Chart &from, double share)
{
    chart();
    if (!m_goal && share < 1) {
        if (m_chart.cards.size() > mostAtOnce || !haveSameThings(from, m_chart))
            return false;
        m_goal = m_chart;
    }
    if (share < 1)
        placeBetween(m_chart, from, *m_goal, share);
    else if (m_goal)
        m_chart = *std::exchange(m_goal, std::nullopt);
    leadUnrouted();
    emit moveChanged();
    return true;
}

} // namespace portolan::views
