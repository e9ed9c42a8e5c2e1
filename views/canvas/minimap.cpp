#include "views/canvas/minimap.h"

#include "model/layout/chart.h"
#include "views/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace portolan::views {

namespace {

constexpr int mapWidth = 144;
constexpr int mapHeight = 80;

void paintMap(QPainter &painter, const layout::Chart &chart, const Viewport &viewport, const Theme &theme)
{
    for (const layout::NodeFrame &node : chart.nodes)
        painter.fillRect(viewport.toView(node.rect).toRect(), theme.frame);
    // Too small for shapes of exposure: what matters here is where something is.
    const QColor service = mixed(theme.border, theme.frame, 0.6);
    for (const layout::ServiceCard &card : chart.cards)
        painter.fillRect(viewport.toView(card.rect).toRect(), service);
    // Above the services, which at this size reach the line of their frame.
    painter.setPen(QPen(theme.border, tokens::line::rule));
    painter.setBrush(Qt::NoBrush);
    for (const layout::NodeFrame &node : chart.nodes)
        painter.drawRect(viewport.toView(node.rect).toRect().adjusted(0, 0, -1, -1));
    for (const layout::Place &place : chart.places) {
        if (place.isOffered)
            continue;
        const bool internet = place.kind == layout::PlaceKind::Internet;
        painter.fillRect(viewport.toView(place.rect).toRect(), internet ? theme.internet.ink : theme.border);
    }
}

} // namespace

Minimap::Minimap(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Overview map"));
    setToolTip(tr("Press to go there"));
    setCursor(Qt::ArrowCursor);
    resize(sizeHint());
}

QSize Minimap::sizeHint() const
{
    return {mapWidth, mapHeight};
}

QRectF Minimap::content() const
{
    return QRectF(rect()).adjusted(tokens::space::tight, tokens::space::tight, -tokens::space::tight,
                                   -tokens::space::tight);
}

void Minimap::setChart(const layout::Chart &chart)
{
    m_viewport = Viewport();
    if (!chart.bounds.isEmpty()) {
        // Far smaller than the canvas may ever be zoomed, hence not Viewport::fitting.
        // Apart from the frame of what is seen, which lies on the edge while that is everything.
        constexpr double margin = tokens::space::tight;
        const QRectF area = content().adjusted(margin, margin, -margin, -margin);
        const double scale = std::min(area.width() / chart.bounds.width, area.height() / chart.bounds.height);
        m_viewport = Viewport::exactly(scale, area.center() - toQt(chart.bounds.center()) * scale);
    }
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    paintMap(painter, chart, m_viewport, m_theme.theme());
    update();
}

void Minimap::setVisiblePart(const layout::Rect &part)
{
    if (m_part == part)
        return;
    m_part = part;
    update();
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::control,
                            tokens::radius::control);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF part = m_viewport.toView(m_part) & content();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.accent.ink, tokens::line::selection));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(part.toRect());
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    emit pointChosen(toQt(m_viewport.toCanvas(event->position())));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        emit pointChosen(toQt(m_viewport.toCanvas(event->position())));
}

} // namespace portolan::views
