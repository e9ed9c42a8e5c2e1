#include "views/tour/spotlight.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace portolan::views {

namespace {

constexpr int outset = 3;
constexpr double rim = 1; ///< on both sides of a line

/// The point of a rectangle that is nearest to another one.
QPointF nearest(const QRectF &box, const QPointF &to)
{
    return {std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom())};
}

} // namespace

Spotlight::Spotlight(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(parent->rect());
    parent->installEventFilter(this);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Spotlight::pointAt(const QRect &thing, const QRect &surroundings, const QRect &card, bool isStopped)
{
    m_thing = thing;
    m_surroundings = surroundings;
    m_card = card;
    m_isStopped = isStopped;
    update();
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    if (m_thing.isEmpty() || !m_thing.intersects(rect()))
        return;
    QPainter painter(this);
    const paint::Scope scope(painter);
    const Theme &theme = m_theme.theme();
    const QColor &ink = m_isStopped ? theme.error.ink : theme.accent.ink;
    const QRectF ring = QRectF(m_thing).adjusted(-outset, -outset, outset, outset);
    // A rim in the ground's colour keeps the ring apart from the lines of the chart.
    for (const auto &[colour, width] : {std::pair(theme.canvas, tokens::line::focus + 2 * rim),
                                        std::pair(ink, 1.0 * tokens::line::focus)}) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, tokens::radius::card, tokens::radius::card);
        if (m_card.isEmpty() || ring.intersects(QRectF(m_card)))
            continue;
        const QPointF end = nearest(QRectF(m_card), ring.center());
        const QPointF start = nearest(ring.united(QRectF(m_surroundings)), end);
        painter.drawLine(start, end);
        painter.setBrush(colour);
        painter.drawEllipse(start, width, width);
    }
}

} // namespace portolan::views
