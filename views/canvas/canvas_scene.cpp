#include "views/canvas/canvas_scene.h"

#include "model/layout/metrics.h"
#include "views/canvas/viewport.h"

#include <algorithm>
#include <map>

namespace portolan::views {

using layout::Index;

namespace {

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
    connect(&document, &document::PlanDocument::applied, this, &CanvasScene::invalidate);
    connect(&document, &document::PlanDocument::reset, this, [this] {
        invalidate();
        emit reset();
    });
    connect(&workspace, &Workspace::environmentChanged, this, &CanvasScene::invalidate);
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        m_nudged.clear();
        if (!m_stale)
            m_emphasis = ChartEmphasis(m_chart, selection());
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
    return {m_chart, m_emphasis, m_marks};
}

ChartSlice CanvasScene::restingSlice(const layout::Rect &area, Detail detail)
{
    ChartSlice slice = index().slice(area, detail);
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
    return index().hitTest(m_chart, at, tolerance, detail);
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
    for (const plan::EntityRef entity : m_moved) {
        const layout::Rect rect = m_chart.rectOf(entity);
        m_began.push_back({rect.x, rect.y});
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
    std::map<std::pair<double, double>, std::vector<plan::EntityRef>> byWay;
    for (std::size_t at = 0; at < m_moved.size(); ++at) {
        const layout::Rect rect = m_chart.rectOf(m_moved[at]);
        const layout::Point way = m_began[at] + m_wanted - layout::Point{rect.x, rect.y};
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
    const plan::Transaction transaction =
        m_reached == layout::Point{} ? plan::Transaction{} : placements(m_moved);
    m_moved.clear();
    m_moving = {};
    emit moveChanged();
    if (!transaction.isEmpty())
        m_workspace.document().apply(transaction);
}

void CanvasScene::cancelMove()
{
    if (!isMoving())
        return;
    m_moved.clear();
    m_moving = {};
    // The chart follows from the plan, which the move has not touched.
    invalidate();
    emit moveChanged();
}

void CanvasScene::nudge(layout::Point delta)
{
    const std::vector<plan::EntityRef> moved = movable();
    if (moved.empty())
        return;
    if (moved != m_nudged)
        m_nudges = m_workspace.document().newGesture();
    layout::moveBy(m_chart, moved, delta);
    m_workspace.document().apply(placements(moved), m_nudges);
    m_nudged = moved;
}

void CanvasScene::invalidate()
{
    m_stale = true;
    m_nudged.clear();
    if (isMoving()) {
        m_moved.clear();
        m_moving = {};
        emit moveChanged();
    }
    emit changed();
}

void CanvasScene::drawUp()
{
    m_stale = false;
    m_chart = layout::chartOf(m_workspace.resolved(), m_measure);
    m_index = ChartIndex(m_chart);
    m_emphasis = ChartEmphasis(m_chart, selection());
    m_marks = ChartMarks(m_chart, m_fieldMarks);
}

plan::Transaction CanvasScene::placements(const std::vector<plan::EntityRef> &moved) const
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
    return std::move(edit).finish(moveLabel(m_workspace.plan(), moved));
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
