#include "app/desktop/main_window.h"

#include "app/desktop/bar_labels.h"
#include "app/desktop/language_menu.h"
#include "app/desktop/picture_commands.h"
#include "app/desktop/preferences.h"
#include "app/desktop/recent_plans.h"
#include "app/desktop/settings_commands.h"
#include "views/handbook/handbook_window.h"
#include "views/handbook/page_of.h"
#include "views/keys/key_tip.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

namespace portolan::desktop {

namespace {

QWidget *stretch()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

QAction *MainWindow::addAction(QMenu *menu, const Command &command, const QKeySequence &shortcut,
                               std::function<void()> act)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(QLatin1String(command.name));
    if (command.icon)
        action->setIcon(icon(*command.icon, m_theme));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    menu->addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_fileLabel = new QLabel;
    m_fileLabel->setFont(views::textFont(views::TextRole::Secondary));
    m_fileLabel->setForegroundRole(QPalette::PlaceholderText);
    m_fileLabel->setContentsMargins(0, 0, views::tokens::space::wide, 0);
    m_fileLabel->setFixedHeight(views::tokens::height::menuBar);
    m_canvasActions = new CanvasActions(*m_canvas, m_theme, this);
    m_pictures = new PictureCommands(*m_canvas, m_theme, *m_work, this);
    makeSettings();
    m_locator = new views::Locator(
        m_workspace, [this] { return views::actionsIn(menuBar()->actions()); }, m_theme);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeOtherMenus();
    makeToolBar();
    m_settings->takeKeys();
}

void MainWindow::makeSettings()
{
    m_settings = new SettingsCommands(*this, m_theme, m_memory == Memory::Settings);
    connect(m_settings, &SettingsCommands::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_settings, &SettingsCommands::reducedMotionChosen, m_canvas,
            &views::CanvasView::setReducedMotion);
    m_canvas->setReducedMotion(m_memory == Memory::Settings && isMotionReduced());
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, {"new", tr("&New plan"), views::Icon::New}, QKeySequence::New,
              [this] { m_session->startNew(); });
    addAction(menu, {"new-window", tr("New &window"), {}}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
              [this] { emit newWindowWanted(); });
    addAction(menu, {"new-from-template", tr("New from &template…"), {}},
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_N), [this] { showTemplates(); });
    addAction(menu, {"open", tr("&Open…"), views::Icon::Open}, QKeySequence::Open,
              [this] { m_session->askAndOpen(); });
    addAction(menu, {"open-in-new-window", tr("Open in a new window…"), {}},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { emit openInNewWindowWanted(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    m_recentMenu->setEnabled(m_memory == Memory::Settings);
    addAction(menu, {"import", tr("&Import a repository…"), views::Icon::Import},
              QKeySequence(Qt::CTRL | Qt::Key_I), [this] { m_session->askAndImport(); });
    addAction(menu, {"example", tr("Open the e&xample"), {}}, {}, [this] { m_session->openExample(); });
    menu->addSeparator();
    addAction(menu, {"save", tr("&Save"), views::Icon::Save}, QKeySequence::Save,
              [this] { m_session->save(); });
    addAction(menu, {"save-as", tr("Save &as…"), {}}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
              [this] { m_session->saveAs(); });
    menu->addSeparator();
    addAction(menu, {"export", tr("&Export…"), views::Icon::Export}, QKeySequence(Qt::CTRL | Qt::Key_E),
              [this] { showExportAgain(); });
    m_pictures->addToFileMenu(*menu);
    menu->addSeparator();
    addAction(menu, {"close-window", tr("&Close window"), {}}, QKeySequence(Qt::CTRL | Qt::Key_W),
              [this] { close(); });
    addAction(menu, {"quit", tr("&Quit"), {}}, QKeySequence(Qt::CTRL | Qt::Key_Q),
              [this] { emit quitWanted(); });
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("Undo"));
    undo->setObjectName("undo");
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(views::Icon::Undo, m_theme));
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("Redo"));
    redo->setObjectName("redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(icon(views::Icon::Redo, m_theme));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    m_canvasActions->addToEditMenu(*menu);
    m_pictures->addToEditMenu(*menu);
    addAction(menu, {"delete", tr("&Delete"), views::Icon::Delete}, QKeySequence::Delete,
              [this] { m_canvas->editor().removeSelected(); });
    addAction(menu, {"select-all", tr("Select &all on the canvas"), {}},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_canvas->selectAll(); });
    addAction(menu, {"find-or-run", tr("Find or &run…"), views::Icon::Search},
              QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_locator->open(); });
    menu->addSeparator();
    addAction(menu, {"filter-ports", tr("Fi&lter ports"), views::Icon::Filter},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
                  m_workbench->raisePanel(m_tablePanels[&ports()]);
                  ports().filterField().setFocus();
                  ports().filterField().selectAll();
              });
    m_settings->addToMenu(*menu);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, {"zoom-in", tr("Zoom &in"), views::Icon::ZoomIn}, QKeySequence::ZoomIn,
              [this] { m_canvas->zoomIn(); });
    addAction(menu, {"zoom-out", tr("Zoom &out"), views::Icon::ZoomOut}, QKeySequence::ZoomOut,
              [this] { m_canvas->zoomOut(); });
    addAction(menu, {"fit", tr("Show &everything"), views::Icon::Fit}, QKeySequence(Qt::CTRL | Qt::Key_0),
              [this] { m_canvas->fitAll(); });
    addAction(menu, {"actual-size", tr("&Actual size"), {}}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0),
              [this] { m_canvas->zoomToActualSize(); });
    m_canvasActions->addToViewMenu(*menu);
    m_vantages = new VantageSwitch(m_workspace, m_theme);
    m_vantages->addToMenu(*menu->addMenu(tr("&Show ports")), *this);
    m_canvasActions->addToContextMenu(actionNamed("show-from-selection"));
    menu->addSeparator();
    addAction(menu, {"compare", tr("Compare en&vironments"), views::Icon::Compare},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { showCompare(); });
    menu->addSeparator();
    addPanelToggles(menu);
    menu->addSeparator();
    makeThemeMenu(menu->addMenu(icon(views::Icon::Theme, m_theme), tr("&Theme")));
    auto *languages = new LanguageMenu(tr("Lan&guage"), menu);
    languages->setEnabled(m_memory == Memory::Settings);
    menu->addMenu(languages);
    connect(languages, &LanguageMenu::chosen, this,
            [this] { m_notice->showResult(tr("Portolan speaks this language from its next start on.")); });
}

/// Each panel of the workbench, by Alt and a number.
void MainWindow::addPanelToggles(QMenu *menu)
{
    int number = 0;
    const auto shortcut = [&number] {
        ++number;
        return number < 10 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))
                           : QKeySequence();
    };
    for (views::Panel *panel : m_workbench->panels()) {
        const QByteArray name = panel->objectName().toLatin1();
        QAction *action = addAction(menu, {name.constData(), panel->title(), {}}, shortcut(),
                                    [this, panel] { m_workbench->togglePanel(panel); });
        action->setCheckable(true);
        connect(m_workbench, &Workbench::arrangementChanged, action,
                [this, action, panel] { action->setChecked(m_workbench->isShown(panel)); });
        action->setChecked(m_workbench->isShown(panel));
    }
    QAction *inspector = addAction(menu, {"inspector", tr("Ins&pector"), {}}, shortcut(), [this] {
        m_workbench->setInspectorShown(!m_workbench->isInspectorShown());
    });
    inspector->setCheckable(true);
    connect(m_workbench, &Workbench::arrangementChanged, inspector,
            [this, inspector] { inspector->setChecked(m_workbench->isInspectorShown()); });
    inspector->setChecked(true);
}

void MainWindow::makeThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, views::SchemePreference preference) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.preference() == preference);
        connect(action, &QAction::triggered, this, [this, preference] { chooseTheme(preference); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, preference] { action->setChecked(m_theme.preference() == preference); });
        menu->addAction(action);
    };
    add(tr("As the &desktop"), {});
    add(tr("&Light"), views::ColorScheme::Light);
    add(tr("D&ark"), views::ColorScheme::Dark);
    add(tr("&High contrast"), views::ColorScheme::HighContrast);
}

void MainWindow::chooseTheme(views::SchemePreference preference)
{
    m_theme.setPreference(preference);
    if (m_memory == Memory::Settings)
        QSettings().setValue(QStringLiteral("theme"),
                             preference ? views::fromText(nameOf(*preference)) : QString());
}

void MainWindow::makeOtherMenus()
{
    QMenu *insert = m_insertMenu = menuBar()->addMenu(tr("&Insert"));
    addAction(insert, {"add-node", tr("&Node"), views::Icon::Node},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_canvas->addNode(); });
    addAction(insert, {"add-port", tr("&Port of the selected service"), views::Icon::Add},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { addPort(); });

    QMenu *arrange = menuBar()->addMenu(tr("&Arrange"));
    addAction(arrange, {"tidy", tr("&Tidy up"), views::Icon::Tidy},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { forgetPlaces(); });
    m_canvasActions->addToArrangeMenu(*arrange);
    arrange->addSeparator();
    const auto addGraphviz = [&](const char *name, const QString &text, const QKeySequence &key,
                                 layout::GraphvizEngine engine) {
        addAction(arrange, {name, text, {}}, key,
                  [this, engine] { m_tidying->start(m_canvas->scene().chart(), engine); });
    };
    addGraphviz("graphviz", tr("&Graphviz, as it suits the size"),
                QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G), layout::GraphvizEngine::Automatic);
    addGraphviz("graphviz-ranks", tr("Graphviz, &in ranks"), {}, layout::GraphvizEngine::Dot);
    addGraphviz("graphviz-springs", tr("Graphviz, b&y springs"), {}, layout::GraphvizEngine::Sfdp);
    addGraphviz("graphviz-packed", tr("Graphviz, pac&ked"), {}, layout::GraphvizEngine::Osage);
    m_arrangeMenu = arrange;

    QMenu *check = menuBar()->addMenu(tr("&Check"));
    addAction(check, {"next-finding", tr("&Next finding"), {}}, QKeySequence(Qt::Key_F8),
              [this] { m_findings->step(1); });
    addAction(check, {"previous-finding", tr("&Previous finding"), {}}, QKeySequence(Qt::SHIFT | Qt::Key_F8),
              [this] { m_findings->step(-1); });
    addAction(check, {"fixes", tr("Show &fixes"), views::Icon::Fix}, QKeySequence(Qt::Key_F9),
              [this] { m_findings->offerFixes(); });
    check->addSeparator();
    for (int at = 0; at < 9; ++at) {
        auto *action = new QAction(tr("Show environment %1", "its place in the switch").arg(at + 1), this);
        action->setObjectName(QStringLiteral("environment-%1").arg(at + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at)));
        connect(action, &QAction::triggered, this, [this, at] { m_environments->choose(at); });
        QMainWindow::addAction(action);
    }

    makeWindowMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, {"handbook", tr("&Handbook"), {}}, QKeySequence::HelpContents,
              [this] { showHandbook(); });
    addAction(help, {"welcome", tr("&Welcome page"), {}}, {}, [this] {
        if (isWelcomeShown())
            showWorkbench();
        else
            showWelcome();
    });
    help->addSeparator();
    addAction(help, {"tour", tr("&Tour through the plan"), views::Icon::Play},
              QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { m_firstSteps->startTour(); });
    addAction(help, {"follow-route", tr("&Follow this connection"), views::Icon::Route},
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), [this] { m_firstSteps->followSelected(); });
    m_canvasActions->addToContextMenu(actionNamed("follow-route"));
    addAction(help, {"window-tour", tr("First &look at the window"), {}},
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1), [this] { m_firstSteps->startWindowTour(); });
    help->addSeparator();
    QAction *explain = QWhatsThis::createAction(this);
    explain->setObjectName("whats-this");
    explain->setIcon(icon(views::Icon::Help, m_theme));
    help->addAction(explain);
    addAction(help, {"about", tr("&About Portolan"), {}}, {}, [this] { showAbout(); });
}

void MainWindow::makeWindowMenu()
{
    m_windowMenu = menuBar()->addMenu(tr("&Window"));
    for (const char *name : {"new-window", "close-window"})
        m_windowMenu->addAction(actionNamed(name));
    m_windowMenu->addSeparator();
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName("tools");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(actionNamed("undo"));
    bar->addAction(actionNamed("redo"));
    bar->addSeparator();

    m_canvasActions->addToToolBar(*bar);
    m_canvasActions->addToInsertMenu(*m_insertMenu);
    bar->addSeparator();
    m_arrangeTool = new QToolButton;
    m_arrangeTool->setObjectName("arrange-tool");
    m_arrangeTool->setIcon(icon(views::Icon::Tidy, m_theme));
    m_arrangeTool->setToolTip(tr("Arrange"));
    m_arrangeTool->setAccessibleName(m_arrangeTool->toolTip());
    m_arrangeTool->setWhatsThis(
        tr("Tidies the chart up, by our own layout or by Graphviz, and aligns what is selected."));
    m_arrangeTool->setMenu(m_arrangeMenu);
    m_arrangeTool->setPopupMode(QToolButton::InstantPopup);
    m_arrangeTool->setAutoRaise(true);
    bar->addWidget(m_arrangeTool);
    bar->addAction(actionNamed("fit"));
    bar->addSeparator();
    m_vantages->setWhatsThis(
        tr("Lights the ports that the Internet, a node or another place reaches, and dims the others. What "
           "the Internet reaches without a route is ringed."));
    bar->addWidget(m_vantages);
    m_environments = new EnvironmentSwitch(m_workspace);
    m_environments->setWhatsThis(
        tr("Every number on screen is that of this environment. Ctrl+1 to Ctrl+9 choose one."));
    QAction *environments = bar->addWidget(m_environments);
    environments->setVisible(m_environments->isUseful());
    connect(m_environments, &EnvironmentSwitch::usefulChanged, environments, &QAction::setVisible);
    auto *comparing = new QPushButton(icon(views::Icon::Compare, m_theme), tr("Compare"));
    comparing->setAccessibleName(comparing->text());
    views::setKeyTip(*comparing, tr("See environments side by side"), *actionNamed("compare"));
    comparing->setWhatsThis(tr("Shows two environments side by side, and marks what differs."));
    connect(comparing, &QPushButton::clicked, actionNamed("compare"), &QAction::trigger);
    connect(actionNamed("compare"), &QAction::enabledChanged, comparing, &QWidget::setEnabled);
    bar->addWidget(comparing);
    auto *labels = new BarLabels(*bar);
    connect(labels, &BarLabels::narrowChanged, m_vantages, &VantageSwitch::setNarrow);
    connect(labels, &BarLabels::narrowChanged, comparing,
            [comparing](bool narrow) { comparing->setText(narrow ? QString() : tr("Compare")); });
    labels->add(&m_vantages->label());
    labels->add(m_environments->findChild<QLabel *>());
    bar->addWidget(stretch());
    m_locator->showKeysOf(*actionNamed("find-or-run"));
    bar->addWidget(m_locator);
    auto *exporting = new QPushButton(icon(views::Icon::Export, m_theme), tr("Export…"));
    views::setKeyTip(*exporting, tr("See what an export would write"), *actionNamed("export"));
    exporting->setWhatsThis(
        tr("Compares the files that follow from the plan with a folder, and writes those you tick."));
    connect(exporting, &QPushButton::clicked, actionNamed("export"), &QAction::trigger);
    connect(actionNamed("export"), &QAction::enabledChanged, exporting, &QWidget::setEnabled);
    bar->addWidget(exporting);
    auto *end = new QWidget;
    end->setFixedWidth(views::tokens::space::tight);
    bar->addWidget(end);
}

void MainWindow::updateActions()
{
    const views::Selection &selection = m_workspace.selection();
    const bool onWorkbench = m_pages->currentWidget() == m_workbench;
    actionNamed("delete")->setEnabled(onWorkbench && !selection.entities.empty());
    const bool oneService = selection.entities.size() == 1 && selection.entities.begin()->as<plan::Service>();
    actionNamed("add-port")->setEnabled(onWorkbench && oneService);
    actionNamed("add-node")->setEnabled(onWorkbench);
    m_canvasActions->setUsable(onWorkbench);
    m_vantages->setUsable(onWorkbench);
    m_arrangeTool->setEnabled(onWorkbench);
    const bool isEmpty = m_workspace.plan().nodes().isEmpty() && m_workspace.plan().services().isEmpty();
    actionNamed("export")->setEnabled(!isEmpty);
    actionNamed("compare")->setEnabled(!isEmpty);
    for (const char *name : {"graphviz", "graphviz-ranks", "graphviz-springs", "graphviz-packed"})
        actionNamed(name)->setEnabled(onWorkbench && !m_workspace.plan().nodes().isEmpty());
    actionNamed("tidy")->setEnabled(onWorkbench && !m_workspace.plan().placements().isEmpty());
    for (const char *name :
         {"fit", "zoom-in", "zoom-out", "actual-size", "select-all"})
        actionNamed(name)->setEnabled(onWorkbench);
}

/// Gives every place back to our own layout, which then sees all things at once. Notes stay where they were
/// put, since no layout knows what they point at.
void MainWindow::forgetPlaces()
{
    plan::Transaction transaction{tr("Tidy up").toStdString(), {}};
    for (const plan::Placement &placement : m_workspace.plan().placements())
        if (!placement.id.as<plan::Note>())
            transaction.changes.emplace_back(
                plan::Change<plan::Placement>{placement.id, placement, std::nullopt});
    m_canvas->glideAlong([&] { m_document.apply(transaction); });
    m_canvas->fitAll();
}

void MainWindow::addPort()
{
    const plan::ServiceId service = m_workspace.selection().entities.begin()->as<plan::Service>();
    plan::Edit edit(m_workspace.plan());
    plan::BindingRef added{service, 0};
    edit.modify(service, [&added](plan::Service &changed) {
        plan::PortBinding binding;
        binding.target = changed.endpoints.empty() ? "80" : std::to_string(changed.endpoints.front().port);
        added.index = changed.ports.size();
        changed.ports.push_back(std::move(binding));
    });
    const QString name = views::fromText(m_workspace.plan().services().at(service).name);
    m_document.apply(std::move(edit).finish(tr("Add a port to %1").arg(name).toStdString()));
    m_workspace.select(views::Selection::of(added));
    ports().editBinding(added, views::port::Published);
}

void MainWindow::showRecent()
{
    m_recentMenu->clear();
    for (const QString &path : recentPlans()) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName(), this,
                                                  [this, path] { m_session->open(path); });
        action->setToolTip(path);
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No plan was opened yet"))->setEnabled(false);
}

void MainWindow::remember(const QString &path)
{
    if (m_memory == Memory::Settings)
        rememberPlan(path);
}

void MainWindow::showHandbook()
{
    const QString page = views::handbookPageFor(QApplication::focusWidget());
    if (!m_handbook)
        m_handbook = new views::HandbookWindow(this);
    m_handbook->showPage(page);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Portolan"),
                       tr("Portolan %1\nTopology designer for self-hosted Docker Compose deployments")
                           .arg(QApplication::applicationVersion()));
}

} // namespace portolan::desktop
