#include "views/canvas/connect_tool.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace portolan::views {

namespace {

constexpr double lineTolerance = 4; ///< pixels
constexpr double handleRadius = 5;
constexpr double handleReach = 9; ///< a little more than can be seen

QPointF handleOf(const DraftEnd &end, const Viewport &viewport)
{
    return viewport.toView(end.anchor);
}

} // namespace

Hit ConnectTool::hitAt(layout::Point at) const
{
    return m_scene.hitTest(at, lineTolerance / m_scale, detailAt(m_scale));
}

std::optional<DraftEnd> ConnectTool::handleAt(const PointerEvent &event) const
{
    const auto end = draftEndOf(m_scene.chart(), m_hovered);
    if (!end || detailAt(m_scale) == Detail::Far)
        return std::nullopt;
    const layout::Point away = end->anchor - event.at;
    const double reach = handleReach / m_scale;
    return away.x * away.x + away.y * away.y <= reach * reach ? end : std::nullopt;
}

std::optional<DraftEnd> ConnectTool::startAt(const PointerEvent &event) const
{
    if (const auto handle = handleAt(event))
        return handle;
    const Hit hit = hitAt(event.at);
    return m_chosen || hit.kind == Hit::Kind::Chip ? draftEndOf(m_scene.chart(), hit) : std::nullopt;
}

bool ConnectTool::accepts(const PointerEvent &event) const
{
    if (m_chosen)
        return true;
    const bool plain =
        !event.modifiers.testFlag(Qt::ShiftModifier) && !event.modifiers.testFlag(Qt::ControlModifier);
    return plain && startAt(event).has_value();
}

void ConnectTool::press(const PointerEvent &event)
{
    m_pressed = true;
    m_origin = event;
}

void ConnectTool::drag(const PointerEvent &event)
{
    if (!m_pressed)
        return;
    if (!m_draft.isActive() &&
        (event.view - m_origin.view).manhattanLength() >= QApplication::startDragDistance())
        if (const auto start = startAt(m_origin))
            m_draft.begin(*start);
    if (m_draft.isActive())
        m_draft.aim(draftEndOf(m_scene.chart(), hitAt(event.at)), event.at, m_scene.workspace().resolved());
}

void ConnectTool::release(const PointerEvent &event)
{
    drag(event);
    m_pressed = false;
    if (!m_draft.isActive()) {
        m_scene.workspace().select(m_scene.selectionAt(hitAt(m_origin.at)));
        return;
    }
    finish();
    m_draft.cancel();
}

void ConnectTool::cancel()
{
    m_pressed = false;
    m_draft.cancel();
}

Qt::CursorShape ConnectTool::cursor() const
{
    if (!m_draft.isActive())
        return m_chosen ? Qt::CrossCursor : Qt::ArrowCursor;
    return m_draft.isRefused() ? Qt::ForbiddenCursor : Qt::CrossCursor;
}

Qt::CursorShape ConnectTool::cursorAt(const PointerEvent &event) const
{
    return startAt(event) ? Qt::CrossCursor : cursor();
}

/// The handle of a thing shows while the pointer is on it, and on the handle itself, which lies on its edge.
void ConnectTool::hover(const std::optional<PointerEvent> &event)
{
    if (event && handleAt(*event))
        return;
    const Hit hit = event ? hitAt(event->at) : Hit{};
    if (hit.kind == Hit::Kind::Chip)
        m_hovered = {Hit::Kind::Card, m_scene.chart().chips[hit.index].card};
    else if (hit.kind == Hit::Kind::Card || hit.kind == Hit::Kind::Place)
        m_hovered = hit;
    else
        m_hovered = {};
}

void ConnectTool::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (m_draft.isActive()) {
        m_draft.paint(painter, theme, viewport);
        return;
    }
    const auto end = draftEndOf(m_scene.chart(), m_hovered);
    if (!end || detailAt(m_scale) == Detail::Far)
        return;
    painter.setPen(QPen(theme.accent.ink, tokens::line::frame));
    painter.setBrush(theme.frame);
    const QPointF handle = handleOf(*end, viewport);
    painter.drawEllipse(handle, handleRadius, handleRadius);
    painter.drawLine(handle - QPointF(2, 0), handle + QPointF(2, 0));
    painter.drawLine(handle - QPointF(0, 2), handle + QPointF(0, 2));
}

bool ConnectTool::beginAt(const CanvasItem &item)
{
    if (const auto start = draftEndOf(m_scene.chart(), item))
        m_draft.begin(*start);
    return m_draft.isActive();
}

void ConnectTool::aimAt(const CanvasItem &item)
{
    const auto end = draftEndOf(m_scene.chart(), item);
    m_draft.aim(end, end ? end->anchor : layout::Point{}, m_scene.workspace().resolved());
}

bool ConnectTool::finish()
{
    if (!m_draft.meaning())
        return false;
    const edit::Meaning meaning = *m_draft.meaning();
    m_draft.cancel();
    m_connect(meaning);
    return true;
}

} // namespace portolan::views
