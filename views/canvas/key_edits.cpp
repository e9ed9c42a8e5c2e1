#include "views/canvas/key_edits.h"

#include "model/layout/bends.h"
#include "model/layout/metrics.h"
#include "views/canvas/line_focus.h"
#include "views/canvas/resize_tool.h"

#include <algorithm>

namespace portolan::views {

namespace metrics = layout::metrics;

KeyEdits::KeyEdits(CanvasEditor &editor)
    : m_editor(editor)
    , m_scene(editor.scene())
{
}

void KeyEdits::move(layout::Point step)
{
    const std::set<plan::EntityRef> &selected = m_scene.selection().entities;
    if (selected.size() == 1 && isLine({*selected.begin()}))
        bend(*selected.begin(), step);
    else
        m_scene.nudge(step);
}

bool KeyEdits::bend(plan::EntityRef line, layout::Point step)
{
    const layout::Chart &chart = m_scene.chart();
    const Hit hit = hitOf(chart, {line});
    if (!hit)
        return false;
    const bool isRoute = hit.kind == Hit::Kind::Edge;
    if (isRoute && !layout::canBend(chart.edges[hit.index])) {
        emit m_editor.refused(tr("This line belongs to several routes; tidy up or move what it leads to"));
        return false;
    }
    const auto &known = isRoute ? chart.edges[hit.index].bend : chart.links[hit.index].bend;
    const layout::Polyline &way = isRoute ? chart.edges[hit.index].way : chart.links[hit.index].way;
    m_editor.bend(line, known.value_or(layout::bendOf(way)) + step, gestureOf(Kind::Bend, line));
    remember(Kind::Bend, line);
    return true;
}

void KeyEdits::resize(layout::Point step)
{
    const Selection &selection = m_scene.selection();
    if (selection.entities.size() != 1 || selection.binding)
        return;
    const plan::EntityRef entity = *selection.entities.begin();
    const layout::Chart &chart = m_scene.chart();
    const layout::Index card = chart.cardOf(entity.as<plan::Service>());
    if (card != layout::none && chart.cards[card].isMember())
        return;
    const layout::Rect box = card == layout::none ? chart.rectOf(entity) : chart.cards[card].outline;
    const bool isBox = card != layout::none || entity.as<plan::Node>() || entity.as<plan::Note>();
    if (!isBox || box.isEmpty() || (card != layout::none && step.x == 0))
        return;
    const layout::Size least = leastSizeOf(entity);
    m_editor.resize(entity,
                    {std::max(least.width, box.width + step.x), std::max(least.height, box.height + step.y)},
                    gestureOf(Kind::Resize, entity));
    remember(Kind::Resize, entity);
}

bool KeyEdits::moveTo(plan::NodeId id)
{
    const std::set<plan::EntityRef> &selected = m_scene.selection().entities;
    const layout::Index node = m_scene.chart().nodeOf(id);
    const auto isService = [](plan::EntityRef entity) {
        return static_cast<bool>(entity.as<plan::Service>());
    };
    if (node == layout::none || selected.empty() || !std::ranges::all_of(selected, isService))
        return false;
    const std::vector<plan::EntityRef> movable = m_scene.movable();
    if (movable.empty())
        return false;
    m_scene.beginMove(movable);
    const layout::NodeFrame &frame = m_scene.chart().nodes[node];
    if (!m_scene.nodeToMoveTo({frame.rect.x + 1, frame.rect.y + 1})) {
        m_scene.cancelMove();
        emit m_editor.refused(tr("The services cannot move to %1: they run there already, or the environment "
                                 "decides where they run")
                                  .arg(QString::fromStdString(frame.name)));
        return true;
    }
    double below = frame.rect.y + frame.headerHeight + metrics::nodeTopInset;
    for (layout::Index card = frame.cards.first; card < frame.cards.end(); ++card)
        below = std::max(below, m_scene.chart().cards[card].rect.bottom() + metrics::cardGap);
    const layout::Rect first = m_scene.movedFrom().front();
    m_scene.finishMoveTo(id, {frame.rect.x + metrics::nodeLeftInset - first.x, below - first.y});
    return true;
}

document::Gesture KeyEdits::gestureOf(Kind kind, plan::EntityRef entity)
{
    document::PlanDocument &document = m_scene.workspace().document();
    if (kind != m_kind || entity != m_entity || document.revision() != m_revision)
        m_gesture = document.newGesture();
    return m_gesture;
}

void KeyEdits::remember(Kind kind, plan::EntityRef entity)
{
    m_kind = kind;
    m_entity = entity;
    m_revision = m_scene.workspace().document().revision();
}

} // namespace portolan::views
