#include "app/desktop/notices.h"

#include "app/desktop/notice_bar.h"

#include <QVBoxLayout>

namespace portolan::desktop {

Notices::Notices(const views::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Notices::say(const QString &name, const Notice &notice)
{
    NoticeBar *&bar = m_bars[name];
    if (!bar) {
        bar = new NoticeBar(m_theme);
        bar->setObjectName(name);
        m_column->addWidget(bar);
    }
    bar->say(notice);
}

void Notices::takeBack(const QString &name)
{
    if (NoticeBar *bar = m_bars.value(name))
        bar->hide();
}

QString Notices::textOf(const QString &name) const
{
    const NoticeBar *bar = m_bars.value(name);
    return bar ? bar->shownText() : QString();
}

bool Notices::choose(const QString &name, const QString &choice)
{
    NoticeBar *bar = m_bars.value(name);
    return bar && !bar->isHidden() && bar->choose(choice);
}

} // namespace portolan::desktop
