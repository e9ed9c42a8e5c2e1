#include "views/canvas/insert_tool.h"

#include "model/layout/metrics.h"
#include "views/canvas/drop_target.h"
#include "views/theme/tokens.h"

#include <QMimeData>
#include <QPainter>

namespace portolan::views {

namespace metrics = layout::metrics;

namespace {

/// What a new thing will look like, before its contents.
struct Ghost {
    layout::Size size;
    double radius = 0;
};

Ghost ghostOf(NewThing thing)
{
    switch (thing) {
    case NewThing::Node:
        return {{metrics::nodeLeastWidth, metrics::nodeHeader + metrics::nodeLeastBody}, metrics::nodeRadius};
    case NewThing::Note:
        return {{metrics::noteWidth, 2 * metrics::noteMargin + metrics::noteLine}, metrics::noteRadius};
    case NewThing::Service:
    case NewThing::Network: break;
    }
    return {{metrics::cardLeastWidth, metrics::cardLeastHeight}, metrics::cardRadius};
}

} // namespace

void InsertTool::press(const PointerEvent &event)
{
    m_pressed = true;
    m_at = event.at;
}

void InsertTool::cancel()
{
    m_pressed = false;
    m_at.reset();
}

void InsertTool::release(const PointerEvent &event)
{
    cancel();
    m_insert(m_thing, event.at);
}

void InsertTool::hover(const std::optional<PointerEvent> &event)
{
    m_at = event ? std::optional(event->at) : std::nullopt;
}

void InsertTool::paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const
{
    if (!m_at)
        return;
    const layout::Index node = nodeAt(m_scene.chart(), *m_at);
    if (m_thing != NewThing::Node && node != layout::none)
        paintDropTarget(painter, theme, viewport, m_scene.chart().nodes[node].rect);
    const bool refused = m_thing == NewThing::Service && node == layout::none;
    const Ghost shape = ghostOf(m_thing);
    const layout::Rect ghost{m_at->x, m_at->y, shape.size.width, shape.size.height};
    const double radius = shape.radius * viewport.scale();
    painter.setBrush(theme.frame);
    painter.setPen(QPen(refused ? theme.error.ink : theme.accent.ink, tokens::line::frame, Qt::DashLine));
    painter.drawRoundedRect(viewport.toView(ghost), radius, radius);
}

std::unique_ptr<QMimeData> mimeDataOf(NewThing thing)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(newThingType), QByteArray::number(static_cast<int>(thing)));
    return data;
}

std::optional<NewThing> newThingIn(const QMimeData &data)
{
    const QByteArray number = data.data(QLatin1String(newThingType));
    for (const NewThing thing : {NewThing::Node, NewThing::Service, NewThing::Network, NewThing::Note})
        if (number == QByteArray::number(static_cast<int>(thing)))
            return thing;
    return std::nullopt;
}

layout::Index nodeAt(const layout::Chart &chart, layout::Point at)
{
    for (auto node = static_cast<layout::Index>(chart.nodes.size()); node-- > 0;)
        if (chart.nodes[node].rect.contains(at))
            return node;
    return layout::none;
}

} // namespace portolan::views
