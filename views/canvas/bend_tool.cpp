#include "views/canvas/bend_tool.h"

#include "model/layout/bends.h"
#include "model/layout/metrics.h"
#include "views/canvas/paint_context.h"
#include "views/theme/tokens.h"

#include <QApplication>

#include <cmath>
#include <limits>

namespace portolan::views {

namespace {

constexpr double lineTolerance = 4; ///< pixels
constexpr double step = 4;          ///< canvas units: the grid of the look

} // namespace

Hit BendTool::hitAt(layout::Point at) const
{
    return m_scene.hitTest(at, lineTolerance / m_scale, detailAt(m_scale));
}

std::optional<BendTool::Line> BendTool::lineAt(layout::Point at) const
{
    const layout::Chart &chart = m_scene.chart();
    const Hit hit = hitAt(at);
    if (hit.kind == Hit::Kind::Link)
        return Line{chart.links[hit.index].link, chart.links[hit.index].way};
    if (hit.kind != Hit::Kind::Edge || !layout::canBend(chart.edges[hit.index]))
        return std::nullopt;
    const layout::RouteEdge &edge = chart.edges[hit.index];
    return Line{chart.edgeRoutes[edge.routes.first], edge.way};
}

bool BendTool::isUprightAt(const layout::Polyline &way, layout::Point at)
{
    double least = std::numeric_limits<double>::infinity();
    bool upright = false;
    for (std::size_t i = 1; i < way.size(); ++i)
        if (const double away = distance(layout::Segment{way[i - 1], way[i]}, at); away < least) {
            least = away;
            upright = way[i - 1].x == way[i].x;
        }
    return upright;
}

bool BendTool::accepts(const PointerEvent &event) const
{
    const bool plain =
        !event.modifiers.testFlag(Qt::ShiftModifier) && !event.modifiers.testFlag(Qt::ControlModifier);
    return plain && detailAt(m_scale) != Detail::Far && lineAt(event.at).has_value();
}

void BendTool::press(const PointerEvent &event)
{
    m_state = State::Pressed;
    m_pressed = event;
    if (const auto line = lineAt(event.at))
        m_line = *line;
    m_upright = isUprightAt(m_line.way, event.at);
    m_to = layout::bendOf(m_line.way);
}

void BendTool::drag(const PointerEvent &event)
{
    if (m_state == State::Pressed &&
        (event.view - m_pressed.view).manhattanLength() >= QApplication::startDragDistance())
        m_state = State::Bending;
    if (m_state != State::Bending)
        return;
    if (m_upright)
        m_to.x = std::round(event.at.x / step) * step;
    else
        m_to.y = std::round(event.at.y / step) * step;
}

void BendTool::release(const PointerEvent &event)
{
    drag(event);
    if (std::exchange(m_state, State::Idle) == State::Bending)
        m_bend(m_line.entity, m_to);
    else
        m_scene.workspace().select(m_scene.selectionAt(hitAt(m_pressed.at)));
}

Qt::CursorShape BendTool::cursor() const
{
    if (m_state == State::Idle)
        return Qt::ArrowCursor;
    return m_upright ? Qt::SplitHCursor : Qt::SplitVCursor;
}

Qt::CursorShape BendTool::cursorAt(const PointerEvent &event) const
{
    const auto line = lineAt(event.at);
    return !line ? Qt::ArrowCursor : isUprightAt(line->way, event.at) ? Qt::SplitHCursor : Qt::SplitVCursor;
}

void BendTool::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (m_state != State::Bending)
        return;
    painter.save();
    painter.setTransform(viewport.transform(), true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent.ink, tokens::line::lit / viewport.scale(), Qt::DashLine));
    painter.drawPath(paint::RoundedWay(layout::bent(m_line.way, m_to), layout::metrics::corner, 0).path());
    painter.restore();
}

} // namespace portolan::views
