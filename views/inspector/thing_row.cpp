#include "views/inspector/thing_row.h"

#include "views/theme/chip.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int signRoom = tokens::canvas::chipWidth;
constexpr int indent = space::wide;
constexpr int iconRoom = tokens::iconSize::small;

int lineHeight(TextRole role)
{
    return QFontMetrics(textFont(role)).height();
}

} // namespace

ThingRow::ThingRow(const ThemeSource &theme, ThingLine line, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_line(std::move(line))
{
    setText(m_line.title);
    setAccessibleName(QStringList{m_line.chip ? m_line.chip->number : QString(), m_line.title, m_line.aside}
                          .join(QLatin1Char(' '))
                          .trimmed());
    setAccessibleDescription(m_line.detail);
    setToolTip(m_line.toolTip);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(leadsOn() ? Qt::TabFocus : Qt::NoFocus);
    if (leadsOn())
        setCursor(Qt::PointingHandCursor);
}

QSize ThingRow::sizeHint() const
{
    const int words = lineHeight(TextRole::Body) +
                      (m_line.detail.isEmpty() ? 0 : lineHeight(TextRole::Secondary) + space::tight);
    return {tokens::width::inspector / 2, std::max(tokens::height::row - space::hair, words + space::tight)};
}

void ThingRow::paintSign(QPainter &painter, const QRect &box) const
{
    const Theme &theme = m_theme.theme();
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (m_line.chip) {
        const QRectF chip =
            placed(QRect(box.left(), box.top() + (box.height() - tokens::canvas::chipHeight) / 2,
                         tokens::canvas::chipWidth, tokens::canvas::chipHeight));
        paintChip(painter, chip, m_line.chip->exposure, m_line.chip->number, theme);
        if (m_line.sign == Severity::Error) {
            const paint::Scope scope(painter);
            painter.setPen(QPen(theme.error.ink, tokens::canvas::badgeRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(chip.adjusted(-2, -2, 2, 2), tokens::radius::chip + 2,
                                    tokens::radius::chip + 2);
        }
        return;
    }
    const Icon which = m_line.sign ? severitySign(*m_line.sign) : m_line.icon;
    const QColor ink = m_line.sign ? theme.tint(*m_line.sign).ink : theme.secondaryText;
    paint::iconInside(painter, which, placed(QRect(box.left(), box.top(), iconRoom, box.height())),
                      tokens::iconSize::small, ink);
}

void ThingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    if (leadsOn() && underMouse())
        paint::panel(painter, rect(), tokens::radius::chip, paint::hoverGround(theme), {});
    const int first = lineHeight(TextRole::Body) + space::tight;
    paintSign(painter, QRect(indent, 0, signRoom, m_line.detail.isEmpty() ? height() : first + space::tight));

    const int left = indent + (m_line.chip ? signRoom + space::snug + space::tight : iconRoom + space::snug);
    QRect words(left, m_line.detail.isEmpty() ? 0 : space::hair, width() - left - space::tight,
                m_line.detail.isEmpty() ? height() : first);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), words);
    const QFont aside = m_line.isMono ? fixedFont(TextRole::Secondary) : textFont(TextRole::Secondary);
    const QFont title = m_line.isMono ? fixedFont() : textFont();
    const int titleWidth = QFontMetrics(title).horizontalAdvance(m_line.title);
    const int asideWidth = QFontMetrics(aside).horizontalAdvance(m_line.aside);
    // A title gives way down to half of the line, and the rest of it is what is said aside.
    const int titleRoom = m_line.aside.isEmpty()
                              ? words.width()
                              : std::max(words.width() / 2, words.width() - asideWidth - space::snug);
    painter.setFont(aside);
    painter.setPen(theme.secondaryText);
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(aside).elidedText(m_line.aside, Qt::ElideRight,
                                       words.width() - std::min(titleWidth, titleRoom) - space::snug));
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(title).elidedText(m_line.title, Qt::ElideRight, titleRoom));
    if (!m_line.detail.isEmpty()) {
        const QFont below = textFont(TextRole::Secondary);
        painter.setFont(below);
        painter.setPen(theme.secondaryText);
        const QRect detail(place.left(), place.bottom() - space::hair, place.width(),
                           lineHeight(TextRole::Secondary));
        painter.drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(below).elidedText(m_line.detail, Qt::ElideRight, detail.width()));
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), tokens::radius::chip, theme);
}

void ThingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace portolan::views
