#include "app/desktop/severity_count.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr int textLeft = space::tight + views::tokens::iconSize::cell + space::tight + space::hair;

} // namespace

SeverityCount::SeverityCount(views::Severity severity, const views::ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(severity)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Show the findings"));
}

void SeverityCount::setWords(const QString &words)
{
    setText(words);
    updateGeometry();
    update();
}

QSize SeverityCount::sizeHint() const
{
    return {textLeft + fontMetrics().horizontalAdvance(text()) + space::tight, views::tokens::height::row};
}

void SeverityCount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const views::Theme &theme = m_theme.theme();
    if (underMouse())
        views::paint::panel(painter, rect(), views::tokens::radius::chip, views::paint::hoverGround(theme),
                            {});
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(space::tight, 0, views::tokens::iconSize::cell, height()));
    views::paint::iconInside(painter, views::severitySign(m_severity), sign, views::tokens::iconSize::cell,
                             theme.tint(m_severity).ink);
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft, 0, 0, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        views::paint::focusRing(painter, rect(), views::tokens::radius::chip, theme);
}

} // namespace portolan::desktop
