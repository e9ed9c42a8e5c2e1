#include "views/canvas/canvas_scene.h"

#include "model/edit/changes.h"
#include "model/layout/metrics.h"
#include "model/plan/references.h"
#include "views/canvas/viewport.h"

#include <algorithm>
#include <map>

namespace portolan::views {

using layout::Index;

namespace {

const ChartMarks noMarks;

/// `from` without what is in `taken`; both ascending.
void takeAway(std::vector<Index> &from, const std::vector<Index> &taken)
{
    if (taken.empty())
        return;
    std::vector<Index> kept;
    std::set_difference(from.begin(), from.end(), taken.begin(), taken.end(), std::back_inserter(kept));
    from = std::move(kept);
}

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

std::string moveLabel(const plan::Plan &plan, const std::vector<plan::EntityRef> &moved)
{
    if (moved.size() > 1)
        return CanvasScene::tr("Move %n things", nullptr, static_cast<int>(moved.size())).toStdString();
    const std::string path = plan::toText(plan, moved.front());
    const QString name = QString::fromStdString(path.substr(path.find('/') + 1));
    return CanvasScene::tr("Move %1").arg(name).toStdString();
}

} // namespace

CanvasScene::CanvasScene(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_measure(canvasMeasure())
{
    const document::PlanDocument &document = workspace.document();
    connect(&document, &document::PlanDocument::applied, this, &CanvasScene::followEdit);
    connect(&m_drawer, &ChartDrawer::drawn, this, [this](DrawnChart &drawn) {
        // A drag goes on with the chart that it began on.
        m_overtaken = isMoving();
        if (m_overtaken)
            return;
        show(drawn);
        emit changed();
    });
    connect(&document, &document::PlanDocument::reset, this, [this] {
        invalidate();
        emit reset();
    });
    connect(&workspace, &Workspace::environmentChanged, this, &CanvasScene::invalidate);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        m_nudged.clear();
        if (!m_stale)
            m_emphasis = emphasis();
        emit changed();
    });
}

const layout::Chart &CanvasScene::chart()
{
    if (m_stale)
        drawUp();
    return m_chart;
}

const ChartIndex &CanvasScene::index()
{
    chart();
    return m_index;
}

ChartPicture CanvasScene::picture()
{
    chart();
    return {m_chart, m_emphasis, m_layers.findings ? m_marks : noMarks, m_dependencies};
}

ChartSlice CanvasScene::restingSlice(const layout::Rect &area, Detail detail)
{
    // What glides is not where the index has it.
    ChartSlice slice = index().slice(m_goal ? m_chart.bounds : area, detail);
    hide(slice, m_layers);
    if (!isMoving())
        return slice;
    takeAway(slice.places, m_moving.places);
    takeAway(slice.nodes, m_moving.nodes);
    takeAway(slice.rails, m_moving.rails);
    takeAway(slice.attachments, m_moving.attachments);
    takeAway(slice.cards, m_moving.cards);
    takeAway(slice.edges, m_moving.edges);
    takeAway(slice.links, m_moving.links);
    takeAway(slice.bundles, m_moving.bundles);
    return slice;
}

ChartSlice CanvasScene::movingSlice(const layout::Rect &area) const
{
    // The index knows where things were, not where they are; lines leave out by themselves what does not
    // show.
    ChartSlice slice = m_moving;
    hide(slice, m_layers);
    const layout::Rect reach = area.grownBy(layout::metrics::nodeLeftInset);
    std::erase_if(slice.cards, [&](Index at) { return !m_chart.cards[at].rect.intersects(reach); });
    std::erase_if(slice.nodes, [&](Index at) { return !m_chart.nodes[at].rect.intersects(reach); });
    return slice;
}

void CanvasScene::setMarks(const FieldMarks &marks)
{
    if (m_fieldMarks == marks)
        return;
    m_fieldMarks = marks;
    if (!m_stale)
        m_marks = ChartMarks(m_chart, m_fieldMarks);
    emit changed();
}

Hit CanvasScene::hitTest(layout::Point at, double tolerance, Detail detail)
{
    const Hit hit = index().hitTest(m_chart, at, tolerance, detail);
    // A chart that waits for its successor may show what is gone.
    const bool isGone = !isCurrent() && !plan::exists(m_workspace.plan(), entityOf(m_chart, hit));
    return isShown(hit, m_layers) && !isGone ? hit : Hit{};
}

CanvasScene::Places CanvasScene::places()
{
    Places places;
    chart();
    for (const layout::Place &place : m_chart.places)
        places[place.entity] = {place.rect.x, place.rect.y};
    for (const layout::NodeFrame &node : m_chart.nodes)
        places[node.entity] = {node.rect.x, node.rect.y};
    for (const layout::ServiceCard &card : m_chart.cards) {
        const layout::Rect &frame = m_chart.nodes[card.node].rect;
        if (!card.isMember())
            places[card.entity] = {card.rect.x - frame.x, card.rect.y - frame.y};
    }
    return places;
}

/// From where each thing is now to where it was.
layout::Moves CanvasScene::waysBack(const Places &from) const
{
    layout::Moves ways;
    const auto add = [&](plan::EntityRef entity, layout::Point now) {
        const auto then = from.find(entity);
        if (then != from.end() && then->second != now)
            ways.emplace_back(entity, then->second - now);
    };
    for (const layout::Place &place : m_chart.places)
        add(place.entity, {place.rect.x, place.rect.y});
    for (const layout::NodeFrame &node : m_chart.nodes)
        add(node.entity, {node.rect.x, node.rect.y});
    for (const layout::ServiceCard &card : m_chart.cards) {
        const layout::Rect &frame = m_chart.nodes[card.node].rect;
        if (!card.isMember())
            add(card.entity, {card.rect.x - frame.x, card.rect.y - frame.y});
    }
    return ways;
}

std::size_t CanvasScene::showBetween(const Places &from, double share)
{
    if (m_goal)
        m_chart = *std::exchange(m_goal, std::nullopt);
    chart();
    const layout::Moves ways = waysBack(from);
    if (!ways.empty() && ways.size() <= mostGliding && share < 1) {
        m_goal = m_chart;
        for (const auto &[entity, way] : ways)
            layout::moveBy(m_chart, std::span(&entity, 1), {way.x * (1 - share), way.y * (1 - share)});
    }
    emit moveChanged();
    return ways.size();
}

void CanvasScene::setFound(const std::set<plan::EntityRef> &found)
{
    if (m_found == found)
        return;
    m_found = found;
    if (!m_stale)
        m_emphasis = emphasis();
    emit changed();
}

ChartEmphasis CanvasScene::emphasis() const
{
    return ChartEmphasis(m_chart, m_found.empty() ? selection() : Selection{m_found, std::nullopt});
}

void CanvasScene::setLayers(const CanvasLayers &layers)
{
    if (m_layers == layers)
        return;
    m_layers = layers;
    m_dependencies.clear();
    if (m_layers.dependencies && !m_stale)
        m_dependencies = dependenciesOf(m_chart, m_workspace.plan());
    emit changed();
}

Selection CanvasScene::selectionAt(const Hit &hit)
{
    if (hit.kind == Hit::Kind::Chip) {
        const layout::PortChip &chip = chart().chips[hit.index];
        const bool own = chart().cards[chip.card].entity == plan::EntityRef(chip.service);
        if (chip.binding != layout::PortChip::no && own)
            return Selection::of(plan::BindingRef{chip.service, static_cast<std::size_t>(chip.binding)});
    }
    if (hit.kind == Hit::Kind::Edge) {
        Selection routes;
        const layout::Range range = chart().edges[hit.index].routes;
        for (Index at = range.first; at < range.end(); ++at)
            routes.entities.insert(m_chart.edgeRoutes[at]);
        return routes;
    }
    const plan::EntityRef entity = entityOf(chart(), hit);
    return entity ? Selection::of(entity) : Selection{};
}

std::vector<plan::EntityRef> CanvasScene::movable()
{
    const plan::ResolvedPlan &resolved = m_workspace.resolved();
    std::set<plan::EntityRef> result;
    for (plan::EntityRef entity : selection().entities) {
        if (chart().rectOf(entity).isEmpty())
            continue;
        if (const plan::Service *service = m_workspace.plan().find(entity.as<plan::Service>())) {
            const Index card = m_chart.cardOf(service->id);
            const layout::ServiceCard &part = m_chart.cards[card];
            const plan::NodeId node = resolved.nodeOf(*service);
            if (node != service->node || selection().contains(node))
                entity = node;
            else if (part.isMember())
                entity = m_chart.cards[part.dockOwner].entity;
        }
        result.insert(entity);
    }
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
    std::vector<layout::Rect> before;
    before.reserve(m_chart.nodes.size());
    for (const layout::NodeFrame &node : m_chart.nodes)
        before.push_back(node.rect);
    moveTogether();
    m_reached = m_wanted;
    for (Index at = 0; at < before.size(); ++at) {
        const layout::Rect &rect = m_chart.nodes[at].rect;
        if (rect != before[at] && !contains(m_moving.nodes, at))
            emit stretched(toQt(rect.united(before[at])));
    }
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
    const std::string label =
        tr("Move %n service(s) to %1", nullptr, static_cast<int>(places.size())).arg(name).toStdString();
    cancelMove();
    m_workspace.document().apply(edit::moveToNode(plan, places, node, label));
}

std::vector<plan::Placement> CanvasScene::placesOn(Index node, layout::Point delta) const
{
    const layout::NodeFrame &frame = m_chart.nodes[node];
    std::vector<plan::Placement> places;
    for (std::size_t at = 0; at < m_moved.size(); ++at) {
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

void CanvasScene::invalidate()
{
    m_stale = true;
    m_goal.reset();
    m_drawer.cancel();
    m_nudged.clear();
    if (isMoving())
        endMove();
    emit changed();
}

/// What was moved stands where it is already, so that waiting for the new ways of lines shows nothing wrong.
void CanvasScene::followEdit()
{
    if (m_stale || m_chart.cards.size() <= mostAtOnce) {
        invalidate();
        return;
    }
    m_nudged.clear();
    if (isMoving())
        endMove();
    m_drawer.request(m_workspace.plan(), m_workspace.environment());
}

void CanvasScene::drawUp()
{
    m_stale = false;
    DrawnChart drawn = drawChart(m_workspace.resolved(), m_measure);
    show(drawn);
}

void CanvasScene::show(DrawnChart &drawn)
{
    m_goal.reset();
    m_chart = std::move(drawn.chart);
    m_index = std::move(drawn.index);
    m_emphasis = emphasis();
    m_marks = ChartMarks(m_chart, m_fieldMarks);
    m_dependencies.clear();
    if (m_layers.dependencies)
        m_dependencies = dependenciesOf(m_chart, m_workspace.plan());
}

plan::Transaction CanvasScene::placements(const std::vector<plan::EntityRef> &moved, std::string label) const
{
    plan::Edit edit(m_workspace.plan());
    for (const plan::EntityRef entity : moved) {
        const layout::Rect rect = m_chart.rectOf(entity);
        layout::Point origin;
        if (const Index card = m_chart.cardOf(entity.as<plan::Service>()); card != layout::none) {
            const layout::Rect &frame = m_chart.nodes[m_chart.cards[card].node].rect;
            origin = {frame.x, frame.y};
        }
        const plan::Placement *old = m_workspace.plan().placements().find(entity);
        plan::Placement placement = old ? *old : plan::Placement{entity};
        placement.x = rect.x - origin.x;
        placement.y = rect.y - origin.y;
        edit.put(placement);
    }
    return std::move(edit).finish(std::move(label));
}

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
