#include "views/canvas/resize_tool.h"

#include "model/layout/metrics.h"
#include "views/theme/tokens.h"

#include <QPainter>

#include <cmath>

namespace portolan::views {

namespace {

constexpr double reach = 5;      ///< pixels to both sides of an edge
constexpr double handleSide = 7; ///< pixels
constexpr double step = 4;       ///< canvas units: the grid of the look

} // namespace

Qt::CursorShape ResizeTool::cursorFor(Grip grip)
{
    switch (grip) {
    case Grip::Right: return Qt::SizeHorCursor;
    case Grip::Bottom: return Qt::SizeVerCursor;
    case Grip::Corner: return Qt::SizeFDiagCursor;
    case Grip::None: break;
    }
    return Qt::ArrowCursor;
}

plan::EntityRef ResizeTool::subject() const
{
    const Selection &selection = m_scene.selection();
    if (selection.entities.size() != 1 || selection.binding)
        return {};
    const plan::EntityRef entity = *selection.entities.begin();
    const layout::Index card = m_scene.chart().cardOf(entity.as<plan::Service>());
    const bool isOwner = card != layout::none && !m_scene.chart().cards[card].isMember();
    const bool isShown = !m_scene.chart().rectOf(entity).isEmpty();
    return isOwner || entity.as<plan::Node>() || (isShown && entity.as<plan::Note>()) ? entity
                                                                                      : plan::EntityRef();
}

layout::Rect ResizeTool::outline() const
{
    const plan::EntityRef entity = subject();
    const layout::Chart &chart = m_scene.chart();
    const layout::Index card = chart.cardOf(entity.as<plan::Service>());
    return card != layout::none ? chart.cards[card].outline : chart.rectOf(entity);
}

layout::Size leastSizeOf(plan::EntityRef entity)
{
    namespace metrics = layout::metrics;
    if (entity.as<plan::Note>())
        return {metrics::noteLeastWidth, 2 * metrics::noteMargin + metrics::noteLine};
    return {metrics::cardLeastWidth, metrics::nodeHeader};
}

ResizeTool::Grip ResizeTool::gripAt(layout::Point at) const
{
    const layout::Rect rect = outline();
    const double near = reach / m_scale;
    if (rect.isEmpty() || detailAt(m_scale) == Detail::Far || !rect.grownBy(near).contains(at))
        return Grip::None;
    const bool isCard = m_scene.selection().entities.begin()->as<plan::Service>().value != 0;
    const bool right = std::abs(at.x - rect.right()) <= near;
    const bool bottom = !isCard && std::abs(at.y - rect.bottom()) <= near;
    if (right && bottom)
        return Grip::Corner;
    return right ? Grip::Right : bottom ? Grip::Bottom : Grip::None;
}

void ResizeTool::press(const PointerEvent &event)
{
    m_grip = gripAt(event.at);
    m_entity = subject();
    m_rect = outline();
    m_offset = layout::Point{m_rect.right(), m_rect.bottom()} - event.at;
}

void ResizeTool::drag(const PointerEvent &event)
{
    const auto snapped = [](double value) {
        return std::round(value / step) * step;
    };
    const layout::Point corner = event.at + m_offset;
    if (m_grip == Grip::Right || m_grip == Grip::Corner)
        m_rect.width = std::max(leastSizeOf(m_entity).width, snapped(corner.x - m_rect.x));
    if (m_grip == Grip::Bottom || m_grip == Grip::Corner)
        m_rect.height = std::max(leastSizeOf(m_entity).height, snapped(corner.y - m_rect.y));
}

void ResizeTool::release(const PointerEvent &event)
{
    drag(event);
    m_grip = Grip::None;
    if (m_rect != outline())
        m_resize(m_entity, {m_rect.width, m_rect.height});
}

void ResizeTool::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (detailAt(m_scale) == Detail::Far)
        return;
    const layout::Rect rect = isBusy() ? m_rect : outline();
    if (rect.isEmpty())
        return;
    const QRectF box = viewport.toView(rect);
    if (isBusy()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent.ink, tokens::line::selection, Qt::DashLine));
        painter.drawRoundedRect(box, tokens::radius::card, tokens::radius::card);
    }
    painter.setPen(QPen(theme.accent.ink, tokens::line::frame));
    painter.setBrush(theme.frame);
    const auto handle = [&](QPointF at) {
        painter.drawRect(QRectF(at.x() - handleSide / 2, at.y() - handleSide / 2, handleSide, handleSide));
    };
    // A card has its handle for lines in the middle of that edge.
    if (m_scene.selection().entities.begin()->as<plan::Service>()) {
        handle(box.bottomRight() - QPointF(0, tokens::radius::card));
        return;
    }
    handle({box.right(), box.center().y()});
    handle({box.center().x(), box.bottom()});
    handle(box.bottomRight() - QPointF(3, 3));
}

} // namespace portolan::views
