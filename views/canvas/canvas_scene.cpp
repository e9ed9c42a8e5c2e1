#include "views/canvas/canvas_scene.h"

#include "model/layout/metrics.h"
#include "model/plan/references.h"
#include "views/canvas/chart_text.h"

#include <algorithm>

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
        if (!m_stale) {
            m_emphasis = emphasis();
            leadUnrouted();
        }
        emit changed();
    });
    for (const auto signal : {&Viewpoint::vantageChanged, &Viewpoint::reachedChanged})
        connect(&workspace.viewpoint(), signal, this, [this] {
            if (!m_stale)
                lookAround();
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
    return {m_chart,        m_emphasis, m_layers.findings ? m_marks : noMarks,
            m_dependencies, m_reach,    m_layers.flows ? m_unrouted : std::span<const UnroutedLine>()};
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
    takeAway(slice.notes, m_moving.notes);
    takeAway(slice.groups, m_moving.groups);
    return slice;
}

ChartSlice CanvasScene::movingSlice(const layout::Rect &area) const
{
    // The index knows where things were, not where they are.
    ChartSlice slice = m_moving;
    hide(slice, m_layers);
    const layout::Rect reach = area.grownBy(layout::metrics::nodeLeftInset);
    const auto keepVisible = [&reach](std::vector<Index> &items, auto boxOf) {
        std::erase_if(items, [&](Index at) { return !boxOf(at).intersects(reach); });
    };
    const auto wayBox = [](const layout::Polyline &way) {
        return way.bounds().grownBy(layout::metrics::arrowWidth);
    };
    keepVisible(slice.cards, [this](Index at) { return m_chart.cards[at].rect; });
    keepVisible(slice.nodes, [this](Index at) { return m_chart.nodes[at].rect; });
    keepVisible(slice.groups, [this](Index at) { return m_chart.groups[at].rect; });
    keepVisible(slice.edges, [&](Index at) { return wayBox(m_chart.edges[at].way); });
    keepVisible(slice.links, [&](Index at) { return wayBox(m_chart.links[at].way); });
    keepVisible(slice.attachments, [this](Index at) {
        const layout::Attachment &stub = m_chart.attachments[at];
        return layout::Rect{stub.ring.x, stub.ring.y, 0, 0}
            .grownBy(layout::metrics::ring)
            .united(layout::Rect{stub.end.x, stub.end.y, 0, 0}.grownBy(1));
    });
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

const ChartReach &CanvasScene::reach()
{
    chart();
    return m_reach;
}

/// Takes over what the vantage reaches of the chart as it is.
void CanvasScene::lookAround()
{
    const Viewpoint &from = m_workspace.viewpoint();
    // Until the first answer is there, nothing is dimmed.
    m_reach = from.isKnown() ? ChartReach(m_chart, m_workspace.plan(), *from.vantage(), from.reached())
                             : ChartReach();
    m_emphasis = emphasis();
    leadUnrouted();
}

void CanvasScene::leadUnrouted()
{
    const std::optional<plan::BindingRef> port = selection().binding;
    m_unrouted =
        unroutedLinesOf(m_chart, m_reach, port ? m_chart.chipOf(port->service, port->index) : layout::none);
}

QString CanvasScene::describe(const Hit &hit)
{
    return views::describe(chart(), hit, m_workspace.resolved(), &m_workspace.viewpoint());
}

QString CanvasScene::spokenNameOf(const CanvasItem &item)
{
    return spokenName(chart(), item, m_workspace.resolved(), &m_workspace.viewpoint());
}

Hit CanvasScene::hitTest(layout::Point at, double tolerance, Detail detail)
{
    const Hit hit = index().hitTest(m_chart, at, tolerance, detail);
    // A chart that waits for its successor may show what is gone.
    const bool isGone = !isCurrent() && !plan::exists(m_workspace.plan(), entityOf(m_chart, hit));
    return isShown(hit, m_layers) && !isGone ? hit : Hit{};
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
    if (!m_found.empty())
        return ChartEmphasis::onlyOf(m_chart, m_found);
    return m_reach.isOn() ? ChartEmphasis::ofReach(m_chart, m_reach) : ChartEmphasis(m_chart, selection());
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
    lookAround();
    m_marks = ChartMarks(m_chart, m_fieldMarks);
    m_dependencies.clear();
    if (m_layers.dependencies)
        m_dependencies = dependenciesOf(m_chart, m_workspace.plan());
}

} // namespace portolan::views
