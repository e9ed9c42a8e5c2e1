#include "views/theme/paint.h"

#include "views/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace portolan::views::paint {

Scope::Scope(QPainter &painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

Scope::~Scope()
{
    m_painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void panel(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &line,
           double width)
{
    const Scope scope(painter);
    const double inset = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const QRectF body = line.isValid() ? box.adjusted(inset, inset, -inset, -inset) : box;
    const double corner = std::max(0.0, line.isValid() ? radius - inset : radius);
    painter.drawRoundedRect(body, corner, corner);
}

void focusRing(QPainter &painter, const QRectF &box, double radius, const Theme &theme)
{
    panel(painter, box, radius, {}, theme.accent.ink, tokens::line::focus);
}

void iconInside(QPainter &painter, Icon which, const QRect &box, int size, const QColor &ink)
{
    const QPoint corner(box.left() + (box.width() - size) / 2, box.top() + (box.height() - size) / 2);
    paintIcon(painter, which, QRect(corner, QSize(size, size)), ink);
}

void horizontalRule(QPainter &painter, int left, int right, int y, const QColor &ink)
{
    painter.fillRect(QRect(left, y, right - left, 1), ink);
}

void verticalRule(QPainter &painter, int x, int top, int bottom, const QColor &ink)
{
    painter.fillRect(QRect(x, top, 1, bottom - top), ink);
}

// In high contrast `line` is as bright as the text, so nothing may be shaded with it.
QColor hoverGround(const Theme &theme)
{
    return theme.scheme == ColorScheme::HighContrast ? theme.header : mixed(theme.line, theme.raised, 0.4);
}

QColor pressedGround(const Theme &theme)
{
    return theme.scheme == ColorScheme::HighContrast ? theme.accent.soft : theme.line;
}

} // namespace portolan::views::paint
