#include "views/workspace/panel.h"

#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionTabBarBase>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

/// The ground of a row of tabs, as wide as the panel.
class Strip : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionTabBarBase option;
        option.initFrom(this);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_FrameTabBarBase, &option, &painter, this);
    }
};

} // namespace

Panel::Panel(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_content(content)
    , m_tab(new QTabBar)
{
    auto *strip = new Strip;
    strip->setFixedHeight(tokens::height::tab);
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins(0, 0, tokens::space::snug, 0);
    m_strip->setSpacing(tokens::space::tight);
    m_tab->addTab(title);
    m_tab->setFocusPolicy(Qt::NoFocus);
    m_tab->setDrawBase(false);
    m_strip->addWidget(m_tab);
    m_strip->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(content, 1);
}

void Panel::setCount(int count)
{
    m_tab->setTabText(0, QStringLiteral("%1\t%2").arg(m_title).arg(count));
}

void Panel::addAid(QWidget *aid)
{
    m_strip->addWidget(aid);
}

} // namespace portolan::views
