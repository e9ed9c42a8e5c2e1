#include "app/desktop/main_window.h"

#include "app/desktop/finding_marks.h"
#include "app/desktop/recent_plans.h"
#include "app/desktop/window_work.h"
#include "app/desktop/work_line.h"
#include "views/handbook/page_of.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr qsizetype mostFoldersOffered = 3;

/// The services that come with Portolan and those that a user keeps, which win.
catalogue::Catalogue wholeCatalogue()
{
    catalogue::Catalogue all = catalogue::Catalogue::builtIn();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        QStringLiteral("/portolan/catalogue");
    all.add(catalogue::readCatalogueFolder(own.toStdString()).entries);
    return all;
}

} // namespace

MainWindow::MainWindow(views::ThemeSource &theme, Memory memory, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_memory(memory)
    , m_workspace(m_document)
    , m_checks(m_document)
    , m_session(new PlanSession(m_document, this))
{
    makeViews();
    makeActions();
    connectViews();
    m_firstSteps = new FirstSteps(*this, m_theme);
    resize(1440, 900);
    m_workbench->arrangeFor(size());
    restoreLayout();
    showTitle();
    showWelcome();
}

MainWindow::~MainWindow()
{
    // The views look at the workspace, which as a member would go before them.
    delete takeCentralWidget();
    delete m_tidying;
    delete m_status;
}

void MainWindow::makeViews()
{
    m_canvas = new views::CanvasView(m_workspace, m_theme);
    m_outline = new views::OutlinePanel(m_workspace, m_checks, m_theme);
    m_tables = new views::TableSet(m_workspace, m_checks, m_theme, this);
    m_findings = new views::FindingsPanel(m_workspace, m_checks, m_theme);
    m_catalogue = new views::CataloguePanel(m_workspace, wholeCatalogue(), m_theme);
    m_inspector = new views::InspectorPanel(m_workspace, m_checks, m_theme);
    m_compare = new views::CompareView(m_workspace, m_theme);
    m_export = new views::ExportView(m_document, m_theme);
    m_notice = new NoticeBar(m_theme);
    m_notices = new Notices(m_theme);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);

    m_workbench = new Workbench(centre, m_inspector);
    makePanels();
    m_pages = new QStackedWidget;
    m_welcome = new WelcomePage(m_theme);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_workbench);
    m_pages->addWidget(m_export);
    m_templates = new TemplatePage(m_theme);
    m_pages->addWidget(m_templates);
    m_pages->addWidget(m_compare);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_notices);
    rows->addWidget(m_notice);
    rows->addWidget(m_pages, 1);
    setCentralWidget(whole);
    m_keeping = new SafeKeeping(*m_session, m_document, *m_export, *m_notices, *this);
    m_work = new WorkLine(*statusBar());
    m_status = new StatusLine(*statusBar(), m_workspace, m_checks, m_findings->model(), *m_session, m_theme);
    new FindingMarks(m_workspace, m_checks, *m_canvas);
    m_tidying = new Tidying(m_workspace, this);
    showWorkOf(*this, *m_work);
}

/// The tabs of the left and the lower part, in the order in which a new window has them.
void MainWindow::makePanels()
{
    using Place = Workbench::Place;
    m_outline->setWhatsThis(
        tr("Everything in the plan, by the node it is on. What is clicked is selected everywhere; nodes "
           "and services can be dragged onto the canvas."));
    m_canvas->setWhatsThis(
        tr("The chart: nodes as frames, services as cards, ports as chips whose ink says how far they can "
           "be reached. Drag from port to port to draw routes and links."));
    m_outlinePanel = m_workbench->addPanel(Place::Left, "outline", tr("Outline"), m_outline);
    m_workbench->addPanel(Place::Left, "catalogue", tr("Catalogue"), m_catalogue);
    for (const views::TableSet::Entry &entry : m_tables->entries()) {
        if (entry.view->whatsThis().isEmpty())
            entry.view->setWhatsThis(
                tr("Edited in place: type into a cell. Alt+Enter shows what can be done about a "
                   "finding in it; rows can be copied to and from a spreadsheet."));
        views::Panel *panel = m_workbench->addPanel(Place::Below, entry.name, entry.title, entry.view);
        panel->addAid(&entry.view->filterField());
        connect(entry.view, &views::TableView::countChanged, panel, &views::Panel::setCount);
        if (const int rows = entry.view->model().rowCount(); rows > 0)
            panel->setCount(rows); // the others count once they were looked at
        entry.view->setFocusProxy(&entry.view->table());
        m_tablePanels[entry.view] = panel;
        if (entry.view == &m_tables->ports())
            m_findingsPanel = m_workbench->addPanel(Place::Below, "findings", tr("Findings"), m_findings);
    }
    for (views::Panel *panel : {m_outlinePanel, m_tablePanels[&m_tables->ports()]})
        m_workbench->raisePanel(panel);
    nameHandbookPages();
}

/// What F1 shows in each part of the window.
void MainWindow::nameHandbookPages()
{
    views::setHandbookPage(*m_canvas, "canvas");
    views::setHandbookPage(*m_outline, "words");
    views::setHandbookPage(*m_catalogue, "first-plan");
    views::setHandbookPage(*m_inspector, "words");
    views::setHandbookPage(*m_findings, "findings");
    views::setHandbookPage(*m_export, "export");
    views::setHandbookPage(*m_compare, "environments");
    views::setHandbookPage(*m_notices, "saving");
    const QHash<QString, QString> pages = {{"routes", "routes"},
                                           {"records", "dns"},
                                           {"firewall", "firewall"},
                                           {"policy", "tailnet"},
                                           {"variables", "environments"}};
    for (const views::TableSet::Entry &entry : m_tables->entries())
        views::setHandbookPage(*entry.view, pages.value(entry.name, "tables"));
}

void MainWindow::connectViews()
{
    using document::PlanDocument;
    connect(m_session, &PlanSession::loaded, this, &MainWindow::showLoading);
    connect(m_session, &PlanSession::saved, this, [this](const QString &path) {
        m_notice->hide();
        remember(path);
    });
    connect(m_session, &PlanSession::failed, this, [this](const text::Problem &problem) {
        m_notice->showProblems(tr("The plan could not be saved"), {problem});
    });
    connect(&m_document, &PlanDocument::savedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &PlanDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_document, &PlanDocument::settled, this, [this] {
        showTitle();
        updateActions();
    });
    connect(&m_workspace, &views::Workspace::selectionChanged, this, &MainWindow::updateActions);

    connect(m_tables, &views::TableSet::raiseWanted, this,
            [this](views::TableView *view) { m_workbench->raisePanel(m_tablePanels[view]); });
    const auto countFindings = [this] {
        const check::Counts counts = m_findings->model().counts();
        m_findingsPanel->setCount(static_cast<int>(counts.errors + counts.warnings + counts.infos));
    };
    connect(&m_findings->model(), &views::FindingsModel::countsChanged, this, countFindings);
    countFindings();
    for (auto *view : {static_cast<QObject *>(m_outline), static_cast<QObject *>(m_tables),
                       static_cast<QObject *>(m_findings), static_cast<QObject *>(m_inspector),
                       static_cast<QObject *>(m_catalogue), static_cast<QObject *>(m_locator)})
        connect(view, SIGNAL(entityActivated(portolan::plan::EntityRef)), m_canvas,
                SLOT(reveal(portolan::plan::EntityRef)));

    views::CanvasEditor &editor = m_canvas->editor();
    connect(&editor, &views::CanvasEditor::catalogueEntryDropped, m_catalogue,
            [this](const QString &entry, plan::NodeId node, edit::Spot at) {
                m_catalogue->add(entry, node, at);
            });
    connect(m_catalogue, &views::CataloguePanel::added, &editor, &views::CanvasEditor::done);
    connect(m_catalogue, &views::CataloguePanel::refused, &editor, &views::CanvasEditor::refused);
    connect(m_canvas, &views::CanvasView::activated, this, [this](plan::EntityRef entity) {
        if (entity.as<plan::Service>() && ports().isVisible())
            ports().table().setFocus();
    });
    connect(m_canvas, &views::CanvasView::zoomChanged, m_status, &StatusLine::setZoom);
    m_status->setZoom(m_canvas->zoom());
    connect(m_status, &StatusLine::findingsWanted, this, &MainWindow::showFindings);
    connect(m_inspector, &views::InspectorPanel::findingsWanted, this, &MainWindow::showFindings);
    connect(m_inspector, &views::InspectorPanel::fileWanted, this, &MainWindow::showFile);
    connect(m_inspector, &views::InspectorPanel::offerTaken, this, [this](const QString &section) {
        actionNamed(section == QLatin1String("ports") ? "add-port" : "connect-tool")->trigger();
    });
    connect(m_tidying, &Tidying::arranged, this, [this](const plan::Transaction &transaction) {
        m_canvas->glideAlong([&] { m_document.apply(transaction); });
        m_canvas->fitAll();
    });
    connect(m_tidying, &Tidying::failed, this, [this](const QString &reason) {
        m_notice->showProblems(tr("The plan was not tidied up"), {{reason.toStdString(), {}}});
    });
    connect(&m_document, &document::PlanDocument::reset, this, [this] {
        m_importedFrom.clear();
        if (isWelcomeShown() || m_pages->currentWidget() == m_templates)
            showWorkbench();
    });
    connect(m_welcome, &WelcomePage::actionWanted, this,
            [this](const QString &name) { actionNamed(name)->trigger(); });
    connect(m_welcome, &WelcomePage::planWanted, m_session, &PlanSession::open);
    connect(m_welcome, &WelcomePage::planForgotten, this, [this](const QString &path) {
        forgetPlan(path);
        showWelcome();
    });
    connect(m_templates, &TemplatePage::planWanted, m_session, &PlanSession::startFrom);
    connect(m_templates, &TemplatePage::closed, this, [this] {
        if (m_document.plan() == plan::Plan())
            showWelcome();
        else
            showWorkbench();
    });
    connect(m_session, &PlanSession::saved, m_export, &views::ExportView::noteAgreement);
    connect(m_session, &PlanSession::baseChanged, this, [this] { m_keeping->followFolder(exportFolder()); });
    connect(&m_keeping->repositoryChanges(), &RepositoryChanges::lookWanted, this, &MainWindow::showExport);
    connect(new FileDrop(m_theme, *this), &FileDrop::dropped, this, [this](const QStringList &paths) {
        m_session->open(paths.first());
        for (const QString &path : paths.mid(1))
            emit openWanted(path);
    });
    connect(m_export, &views::ExportView::closed, this, &MainWindow::showWorkbench);
    connect(m_export, &views::ExportView::entityWanted, this,
            [this](plan::EntityRef entity, const QString &field) {
                const auto binding = views::bindingAt(entity, field.toStdString());
                m_workspace.select(binding ? views::Selection::of(*binding) : views::Selection::of(entity));
                showWorkbench();
                m_canvas->reveal(entity);
            });
    connect(m_compare, &views::CompareView::closed, this, &MainWindow::showWorkbench);
    connect(m_compare, &views::CompareView::entityWanted, this, [this](plan::EntityRef entity) {
        showWorkbench();
        m_canvas->reveal(entity);
    });
    connect(m_export, &views::ExportView::folderWanted, this, &MainWindow::askAndExport);
}

void MainWindow::showExport(const QString &folder)
{
    m_export->compareWith(QDir(folder).absolutePath());
    m_pages->setCurrentWidget(m_export);
    m_keeping->followFolder(m_export->folder());
    updateActions();
    if (m_memory == Memory::Settings && !m_document.path().isEmpty())
        QSettings().setValue(
            QStringLiteral("export/%1").arg(QString::fromLatin1(m_document.path().toUtf8().toHex())), folder);
}

void MainWindow::showCompare(const QString &names)
{
    if (!names.isEmpty())
        m_compare->compareNamed(names);
    m_pages->setCurrentWidget(m_compare);
    updateActions();
}

bool MainWindow::isCompareShown() const
{
    return m_pages->currentWidget() == m_compare;
}

void MainWindow::showWelcome()
{
    m_welcome->showRecent(m_memory == Memory::Settings ? recentPlans() : QStringList());
    m_pages->setCurrentWidget(m_welcome);
    updateActions();
    emit welcomeShown();
}

void MainWindow::showTemplates()
{
    m_pages->setCurrentWidget(m_templates);
    m_templates->startOver();
    updateActions();
}

bool MainWindow::isWelcomeShown() const
{
    return m_pages->currentWidget() == m_welcome;
}

void MainWindow::showWorkbench()
{
    m_pages->setCurrentWidget(m_workbench);
    m_canvas->setFocus();
    updateActions();
}

void MainWindow::showFindings()
{
    m_workbench->raisePanel(m_findingsPanel);
    m_findings->tree().setFocus();
}

void MainWindow::showFile(const QString &path)
{
    const QString folder = exportFolder();
    const QFileInfo file(QDir(folder).filePath(path));
    if (!folder.isEmpty() && file.isFile()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
        return;
    }
    showExportAgain();
    m_export->showFile(path.toStdString());
}

bool MainWindow::isExportShown() const
{
    return m_pages->currentWidget() == m_export;
}

QString MainWindow::exportFolder() const
{
    const QString key =
        QStringLiteral("export/%1").arg(QString::fromLatin1(m_document.path().toUtf8().toHex()));
    const bool isRemembered = m_memory == Memory::Settings && !m_document.path().isEmpty();
    const QString folder = isRemembered ? QSettings().value(key).toString() : QString();
    return folder.isEmpty() ? m_importedFrom : folder;
}

void MainWindow::showExportAgain()
{
    if (const QString folder = exportFolder(); !folder.isEmpty())
        showExport(folder);
    else
        askAndExport();
}

void MainWindow::askAndExport()
{
    const QString start =
        m_export->folder().isEmpty() ? QFileInfo(m_document.path()).path() : m_export->folder();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into which folder?"), start);
    if (!folder.isEmpty())
        showExport(folder);
}

void MainWindow::showLoading(const Loading &loading)
{
    const QString name = QDir(loading.path).dirName();
    if (!loading.plan)
        return showFailure(loading);
    showWorkbench();
    m_importedFrom = loading.isRepository ? loading.path : QString();
    m_export->knowAgreement(loading.agreement);
    m_keeping->followFolder(exportFolder());
    if (!loading.problems.empty())
        m_notice->showProblems(loading.isRepository ? loading.summary
                                                    : tr("%1 was opened with remarks").arg(name),
                               loading.problems);
    else if (loading.isRepository)
        m_notice->showResult(loading.summary);
    else
        m_notice->hide();
    if (!loading.isRepository && !loading.path.isEmpty())
        remember(loading.path);
    m_canvas->fitAll();
}

/// Said on whichever page is shown, with what can be opened instead.
void MainWindow::showFailure(const Loading &loading)
{
    const QDir folder(loading.path);
    Notice notice = noticeOf(tr("%1 could not be opened").arg(folder.dirName()), loading.problems);
    if (!loading.foldersBelow.isEmpty())
        notice.sentence = tr("Folders inside it have compose files: import one of those.");
    for (const QString &below : loading.foldersBelow.mid(0, mostFoldersOffered))
        notice.choices.push_back({tr("Import %1", "a folder").arg(below),
                                  [this, path = folder.filePath(below)] { m_session->open(path); }});
    m_notice->say(notice);
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] - Portolan").arg(m_session->title()));
    setWindowModified(!m_document.isSaved());
    setWindowFilePath(m_document.path());
    m_fileLabel->setText(m_session->title() + (m_document.isSaved() ? QString() : QStringLiteral(" •")));
    m_fileLabel->setToolTip(m_document.path());
    m_fileLabel->adjustSize();
    menuBar()->setCornerWidget(m_fileLabel); // lays the bar out again for the new width
}

/// What has the focus is asked first: a cell or a card offers the fixes of its own finding.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier) && !isWelcomeShown())
        m_findings->offerFixes();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || m_document.isSaved()) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    m_session->whenSafe([this] { closeUnasked(); });
}

void MainWindow::closeUnasked()
{
    m_closing = true;
    close();
}

void MainWindow::restoreLayout()
{
    if (m_memory == Memory::None)
        return;
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_workbench->restore(settings.value(QStringLiteral("window/workbench")).toMap());
    m_tables->restoreLayout(settings.value(QStringLiteral("window/tables")).toMap());
    m_inspector->setFoldedParts(settings.value(QStringLiteral("window/folded")).toStringList());
    m_theme.setPreference(
        views::colorSchemeNamed(settings.value(QStringLiteral("theme")).toString().toStdString()));
}

void MainWindow::saveLayout() const
{
    if (m_memory == Memory::None)
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/workbench"), m_workbench->state());
    settings.setValue(QStringLiteral("window/tables"), m_tables->layout());
    settings.setValue(QStringLiteral("window/folded"), m_inspector->foldedParts());
}

} // namespace portolan::desktop
