#include "views/workspace/panel_group.h"

#include "views/theme/tokens.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QStyleOptionTabBarBase>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

/// The ground of a row of tabs, as wide as the group.
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

PanelGroup::PanelGroup(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto *strip = new Strip;
    strip->setFixedHeight(tokens::height::tab);
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins(0, 0, tokens::space::snug, 0);
    m_strip->setSpacing(tokens::space::tight);
    m_tabs->setDrawBase(false);
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->installEventFilter(this);
    m_strip->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_strip->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PanelGroup::showCurrent);
}

void PanelGroup::addPanel(Panel *panel)
{
    m_stack->addWidget(panel);
    const int tab = m_tabs->addTab(panel->tabText());
    m_tabs->setTabData(tab, QVariant::fromValue(panel));
    m_tabs->setTabWhatsThis(tab, panel->content()->whatsThis());
    connect(panel, &Panel::tabTextChanged, m_tabs, [this, panel] {
        if (const int at = tabOf(panel); at >= 0)
            m_tabs->setTabText(at, panel->tabText());
    });
    showCurrent();
    hideWhenEmpty();
}

void PanelGroup::takePanel(Panel *panel)
{
    const int tab = tabOf(panel);
    if (tab < 0)
        return;
    panel->disconnect(m_tabs);
    if (m_aids == panel->aids()) {
        m_aids->hide();
        m_aids->setParent(panel);
        m_aids = nullptr;
    }
    m_stack->removeWidget(panel);
    panel->setParent(nullptr);
    m_tabs->removeTab(tab);
    showCurrent();
    hideWhenEmpty();
}

Panel *PanelGroup::panelAt(int tab) const
{
    return tab < 0 ? nullptr : m_tabs->tabData(tab).value<Panel *>();
}

int PanelGroup::tabOf(const Panel *panel) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (panelAt(tab) == panel)
            return tab;
    return -1;
}

QList<Panel *> PanelGroup::panels() const
{
    QList<Panel *> all;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        all << panelAt(tab);
    return all;
}

Panel *PanelGroup::currentPanel() const
{
    Panel *current = panelAt(m_tabs->currentIndex());
    return current && isShown(current) ? current : nullptr;
}

void PanelGroup::raisePanel(Panel *panel)
{
    setShown(panel, true);
    m_tabs->setCurrentIndex(tabOf(panel));
}

void PanelGroup::setShown(Panel *panel, bool shown)
{
    const int tab = tabOf(panel);
    if (tab < 0 || m_tabs->isTabVisible(tab) == shown)
        return;
    m_tabs->setTabVisible(tab, shown);
    showCurrent();
    hideWhenEmpty();
}

bool PanelGroup::isShown(const Panel *panel) const
{
    const int tab = tabOf(panel);
    return tab >= 0 && m_tabs->isTabVisible(tab);
}

void PanelGroup::showCurrent()
{
    Panel *current = panelAt(m_tabs->currentIndex());
    QWidget *aids = current ? current->aids() : nullptr;
    if (m_aids && m_aids != aids)
        m_aids->hide();
    m_aids = aids;
    if (current) {
        m_stack->setCurrentWidget(current);
        m_strip->addWidget(aids);
        aids->show();
    }
    emit arrangementChanged();
}

void PanelGroup::hideWhenEmpty()
{
    // A bar of tabs that was never shown does not tell its layout that it has grown.
    m_tabs->updateGeometry();
    m_strip->invalidate();
    bool any = false;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        any = any || m_tabs->isTabVisible(tab);
    setVisible(any);
    emit arrangementChanged();
}

bool PanelGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tabs || event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *request = static_cast<QContextMenuEvent *>(event);
    const int tab = request->reason() == QContextMenuEvent::Keyboard ? m_tabs->currentIndex()
                                                                     : m_tabs->tabAt(request->pos());
    if (Panel *panel = panelAt(tab))
        emit menuRequested(panel, request->globalPos());
    return true;
}

} // namespace portolan::views
