#include "app/desktop/first_steps.h"

#include "app/desktop/action_help.h"
#include "app/desktop/main_window.h"
#include "views/canvas/canvas_notice.h"
#include "views/handbook/page_of.h"

#include <QToolBar>

namespace portolan::desktop {

FirstSteps::FirstSteps(MainWindow &window, const views::ThemeSource &theme)
    : QObject(&window)
    , m_window(window)
    , m_tour(window.canvas(), theme)
    , m_windowTour(window, theme)
{
    connect(&m_tour, &views::RouteTour::placeWanted, this, &FirstSteps::showPlace);
    connect(&m_tour, &views::RouteTour::fileWanted, &window,
            [&window](const QString &path) { window.showFile(path); });
    connect(&window.outline(), &views::OutlinePanel::nodeWanted, &window.canvas(),
            &views::CanvasView::addNode);
    connect(&window.workspace(), &views::Workspace::selectionChanged, this, &FirstSteps::updateActions);
    connect(&window.session(), &PlanSession::loaded, this, [this](const Loading &loading) {
        const std::optional<int> step = std::exchange(m_afterLoading, std::nullopt);
        if (loading.plan && step)
            m_tour.start({}, *step);
    });
    for (QWidget *part :
         {static_cast<QWidget *>(&m_tour.card()), static_cast<QWidget *>(&m_windowTour.card()),
          static_cast<QWidget *>(&window.templates()), static_cast<QWidget *>(&window.welcome())})
        views::setHandbookPage(*part, "onboarding");
    updateActions();
    explainActions(window);
}

void FirstSteps::startTour(int step)
{
    m_windowTour.end();
    if (!m_tour.canStart() && m_window.isWelcomeShown()) {
        m_afterLoading = step;
        m_window.session().openExample();
        return;
    }
    m_window.showWorkbench();
    if (m_tour.canStart())
        m_tour.start({}, step);
    else
        m_window.canvas().notice().showRefused(
            tr("This plan has no route to follow. Draw one from the Internet to a port."));
}

void FirstSteps::followSelected()
{
    m_windowTour.end();
    m_window.showWorkbench();
    m_tour.start(selectedRoute());
}

plan::RouteId FirstSteps::selectedRoute() const
{
    const auto &selected = m_window.workspace().selection().entities;
    for (const plan::EntityRef entity : selected)
        if (const plan::RouteId route = entity.as<plan::Route>())
            return route;
    if (selected.size() == 1 && selected.begin()->as<plan::Service>())
        for (const plan::RouteId id : tour::tellingRoutes(m_window.workspace().resolved()))
            if (m_window.workspace().plan().routes().at(id).target == selected.begin()->as<plan::Service>())
                return id;
    return {};
}

void FirstSteps::updateActions()
{
    m_window.actionNamed(QStringLiteral("follow-route"))->setEnabled(static_cast<bool>(selectedRoute()));
}

/// The table of that name at the rows of a thing; else the inspector.
void FirstSteps::showPlace(const QString &table, plan::EntityRef entity)
{
    if (table.isEmpty()) {
        m_window.workbench().setInspectorShown(true);
        m_window.workspace().select(views::Selection::of(entity));
        return;
    }
    for (views::Panel *panel : m_window.workbench().panels()) {
        if (panel->objectName() != table)
            continue;
        m_window.workbench().raisePanel(panel);
        if (auto *view = qobject_cast<views::TableView *>(panel->content())) {
            view->reveal({view->has(entity) ? entity : plan::EntityRef(m_tour.route())});
            view->table().setFocus();
        }
    }
}

void FirstSteps::startWindowTour()
{
    using views::Icon;
    m_tour.end();
    m_window.showWorkbench();
    QWidget *tables = m_window.ports().isVisible() ? &m_window.ports() : nullptr;
    m_windowTour.start({
        {&m_window.canvas(), Icon::Network, tr("The chart"),
         tr("Nodes are frames, services cards, ports chips. The more ink a chip has, the further it can be "
            "reached. Drag from port to port to draw routes and links; select a thing, and all but its ways "
            "fade.")},
        {&m_window.outline(), Icon::Node, tr("The outline"),
         tr("Everything in the plan by the node it is on. The catalogue in the tab beside it has services "
            "with their ports, to be dragged onto a node.")},
        {&m_window.inspector(), Icon::Settings, tr("The inspector"),
         tr("All fields of what is selected, what is wrong with it, where its values come from, and which "
            "files follow from it.")},
        {tables, Icon::Filter, tr("The tables"),
         tr("Ports, routes, DNS, firewall, policy and variables, edited in place like a spreadsheet. Names "
            "from this plan are offered as you type.")},
        {&m_window.findings(), Icon::Warning, tr("The findings"),
         tr("What conflicts in the plan, looked for after every edit. Most findings have a fix, which is "
            "shown before it is made.")},
        {&m_window.locator(), Icon::Search, tr("Find or run"),
         tr("Ctrl+K finds a thing by name, port or address, and runs every command of the program.")},
        {m_window.findChild<QToolBar *>(QStringLiteral("tools")), Icon::Select, tr("The tools"),
         tr("Undo, the tools of the canvas, the environment that every number on screen belongs to, and the "
            "export, which shows each file before it is written.")},
    });
}

} // namespace portolan::desktop
