#include "app/desktop/welcome_button.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

namespace portolan::desktop {

using views::TextRole;
using views::TextWeight;
namespace space = views::tokens::space;
namespace paint = views::paint;

WelcomeButton::WelcomeButton(const views::ThemeSource &theme, views::Icon icon, const QString &text,
                             const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_detail(detail)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WelcomeButton::setMissing(bool missing)
{
    m_missing = missing;
    update();
}

QSize WelcomeButton::sizeHint() const
{
    const int words = QFontMetrics(views::textFont()).height() +
                      QFontMetrics(views::textFont(TextRole::Secondary)).height();
    return {views::tokens::width::inspector, words + 2 * space::snug};
}

void WelcomeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const views::Theme &theme = m_theme.theme();
    if (underMouse() || isDown())
        paint::panel(painter, rect(), views::tokens::radius::control,
                     isDown() ? paint::pressedGround(theme) : paint::hoverGround(theme), {});
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect sign(space::snug, 0, views::tokens::iconSize::large, height());
    paint::iconInside(painter, m_icon, placed(sign), views::tokens::iconSize::tool,
                      m_missing ? theme.warning.ink : theme.accent.ink);
    const int left = sign.right() + 1 + space::normal;
    const QFont secondary = views::textFont(TextRole::Secondary);
    const QFont title = views::textFont(TextRole::Body, TextWeight::Semibold);
    const QRect words(left, space::snug, width() - left - space::snug, QFontMetrics(title).height());
    painter.setFont(title);
    painter.setPen(m_missing ? theme.secondaryText : theme.text);
    painter.drawText(placed(words), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(title).elidedText(text(), Qt::ElideMiddle, words.width()));
    const QRect below(left, words.bottom() + 1, words.width(), QFontMetrics(secondary).height());
    painter.setFont(secondary);
    painter.setPen(theme.secondaryText);
    painter.drawText(placed(below), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(secondary).elidedText(m_detail, Qt::ElideMiddle, below.width()));
    if (hasFocus())
        paint::focusRing(painter, rect(), views::tokens::radius::control, theme);
}

void WelcomeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace portolan::desktop
