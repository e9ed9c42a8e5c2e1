#include "app/desktop/workbench.h"

#include "views/theme/tokens.h"

#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan::desktop {

using views::Panel;
using views::PanelGroup;

namespace {

constexpr int usualLowerHeight = 230;
constexpr int usualBesideWidth = 400;
constexpr int leastCanvasWidth = 260;

QSplitter *makeSplitter(Qt::Orientation orientation, std::initializer_list<QWidget *> parts, int stretched)
{
    auto *splitter = new QSplitter(orientation);
    for (QWidget *part : parts)
        splitter->addWidget(part);
    splitter->setStretchFactor(stretched, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QStringList namesOf(const QList<Panel *> &panels)
{
    QStringList names;
    for (const Panel *panel : panels)
        names << panel->objectName();
    return names;
}

} // namespace

Workbench::Workbench(QWidget *canvas, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_left(new PanelGroup)
    , m_below(new PanelGroup)
    , m_beside(new PanelGroup)
{
    canvas->setMinimumWidth(leastCanvasWidth);
    m_upper = makeSplitter(Qt::Horizontal, {canvas, inspector}, 0);
    m_lower = makeSplitter(Qt::Horizontal, {m_below, m_beside}, 0);
    m_down = makeSplitter(Qt::Vertical, {m_upper, m_lower}, 0);
    m_across = makeSplitter(Qt::Horizontal, {m_left, m_down}, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_across);
    m_left->tabs().setAccessibleName(tr("Panels at the left"));
    m_below->tabs().setAccessibleName(tr("Panels below"));
    m_beside->tabs().setAccessibleName(tr("Panels below, at the right"));
    for (PanelGroup *group : {m_left, m_below, m_beside}) {
        connect(group, &PanelGroup::arrangementChanged, this, &Workbench::hideEmptyParts);
        connect(group, &PanelGroup::menuRequested, this, &Workbench::showMenu);
    }
    m_beside->hide();
}

Panel *Workbench::addPanel(Place place, const QString &name, const QString &title, QWidget *content)
{
    auto *panel = new Panel(name, title, content);
    (place == Place::Left ? m_left : m_below)->addPanel(panel);
    return panel;
}

QList<Panel *> Workbench::panels() const
{
    return m_left->panels() + m_below->panels() + m_beside->panels();
}

PanelGroup *Workbench::groupOf(const Panel *panel) const
{
    for (PanelGroup *group : {m_left, m_below, m_beside})
        if (group->has(panel))
            return group;
    return nullptr;
}

Panel *Workbench::panelNamed(const QString &name) const
{
    for (Panel *panel : panels())
        if (panel->objectName() == name)
            return panel;
    return nullptr;
}

void Workbench::raisePanel(Panel *panel)
{
    if (PanelGroup *group = groupOf(panel))
        group->raisePanel(panel);
}

void Workbench::hidePanel(Panel *panel)
{
    if (PanelGroup *group = groupOf(panel))
        group->setShown(panel, false);
}

void Workbench::togglePanel(Panel *panel)
{
    PanelGroup *group = groupOf(panel);
    if (group && group->currentPanel() == panel)
        return group->setShown(panel, false);
    raisePanel(panel);
    panel->content()->setFocus(Qt::ShortcutFocusReason);
}

bool Workbench::isShown(const Panel *panel) const
{
    const PanelGroup *group = groupOf(panel);
    return group && group->isShown(panel);
}

void Workbench::setBeside(Panel *panel, bool beside)
{
    PanelGroup *from = beside ? m_below : m_beside;
    PanelGroup *to = beside ? m_beside : m_below;
    if (!from->has(panel))
        return;
    const bool wasAlone = m_beside->panels().isEmpty();
    from->takePanel(panel);
    to->addPanel(panel);
    to->raisePanel(panel);
    if (beside && wasAlone)
        m_lower->setSizes({m_lower->width() - usualBesideWidth, usualBesideWidth});
}

void Workbench::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
    emit arrangementChanged();
}

void Workbench::hideEmptyParts()
{
    m_lower->setVisible(!m_below->isHidden() || !m_beside->isHidden());
    emit arrangementChanged();
}

void Workbench::showMenu(Panel *panel, QPoint at)
{
    QMenu menu(this);
    if (!m_left->has(panel))
        menu.addAction(isBeside(panel) ? tr("Show among the others") : tr("Show beside the others"),
                       [this, panel] { setBeside(panel, !isBeside(panel)); });
    menu.addAction(tr("Hide %1").arg(panel->title()), [this, panel] { hidePanel(panel); });
    menu.exec(at);
}

void Workbench::arrangeFor(const QSize &size)
{
    namespace width = views::tokens::width;
    m_across->setSizes({width::leftPanel, size.width() - width::leftPanel});
    m_upper->setSizes({size.width() - width::leftPanel - width::inspector, width::inspector});
    m_down->setSizes({size.height() - usualLowerHeight, usualLowerHeight});
}

QVariantMap Workbench::state() const
{
    QStringList hidden;
    for (const Panel *panel : panels())
        if (!isShown(panel))
            hidden << panel->objectName();
    QStringList front;
    for (const PanelGroup *group : {m_left, m_below, m_beside})
        if (const Panel *panel = group->currentPanel())
            front << panel->objectName();
    return {{"across", m_across->saveState()},
            {"upper", m_upper->saveState()},
            {"lower", m_lower->saveState()},
            {"down", m_down->saveState()},
            {"beside", namesOf(m_beside->panels())},
            {"hidden", hidden},
            {"front", front},
            {"inspector", isInspectorShown()}};
}

void Workbench::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    for (const QString &name : state["beside"].toStringList())
        if (Panel *panel = panelNamed(name))
            setBeside(panel, true);
    for (const QString &name : state["front"].toStringList())
        if (Panel *panel = panelNamed(name))
            raisePanel(panel);
    for (const QString &name : state["hidden"].toStringList())
        if (Panel *panel = panelNamed(name))
            hidePanel(panel);
    setInspectorShown(state.value("inspector", true).toBool());
    m_across->restoreState(state["across"].toByteArray());
    m_upper->restoreState(state["upper"].toByteArray());
    m_lower->restoreState(state["lower"].toByteArray());
    m_down->restoreState(state["down"].toByteArray());
}

} // namespace portolan::desktop
