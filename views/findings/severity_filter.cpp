#include "views/findings/severity_filter.h"

#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

namespace space = tokens::space;

SeverityFilter::SeverityFilter(Severity severity, const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(severity)
    , m_theme(theme)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void SeverityFilter::setCount(std::size_t count)
{
    const int number = static_cast<int>(count);
    setText(QString::number(number));
    switch (m_severity) {
    case Severity::Error: setToolTip(tr("%n error(s); press to show or hide them", nullptr, number)); break;
    case Severity::Warning:
        setToolTip(tr("%n warning(s); press to show or hide them", nullptr, number));
        break;
    default: setToolTip(tr("%n note(s); press to show or hide them", nullptr, number));
    }
    setAccessibleName(toolTip());
    updateGeometry();
    update();
}

QSize SeverityFilter::sizeHint() const
{
    const int words = QFontMetrics(textFont(TextRole::Body, TextWeight::Medium)).horizontalAdvance(text());
    return {space::snug + tokens::iconSize::cell + space::tight + words + space::normal, tokens::height::row};
}

void SeverityFilter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    const Tint &tint = theme.tint(m_severity);
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
    const double radius = box.height() / 2;
    paint::panel(painter, box, radius, isChecked() ? tint.soft : QColor(),
                 isChecked() ? QColor() : theme.line);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect sign(space::snug, 0, tokens::iconSize::cell, height());
    paint::iconInside(painter, severitySign(m_severity), placed(sign), tokens::iconSize::cell,
                      isChecked() ? tint.ink : theme.secondaryText);
    painter.setFont(textFont(TextRole::Body, TextWeight::Medium));
    painter.setPen(isChecked() ? theme.text : theme.secondaryText);
    painter.drawText(placed(rect().adjusted(sign.right() + 1 + space::tight, 0, 0, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paint::focusRing(painter, box, radius, theme);
}

} // namespace portolan::views
