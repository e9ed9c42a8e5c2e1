#include "app/desktop/main_window.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr int usualTablesHeight = 260;
constexpr int usualFindingsWidth = 400;

QSplitter *makeSplitter(Qt::Orientation orientation, std::initializer_list<QWidget *> parts, int stretched)
{
    auto *splitter = new QSplitter(orientation);
    for (QWidget *part : parts)
        splitter->addWidget(part);
    splitter->setStretchFactor(stretched, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QString droppedPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
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
    setAcceptDrops(true);
    setWindowIcon(views::icon(views::Icon::Tailnet, theme, views::IconInk::Accent));
    makeViews();
    makeActions();
    connectViews();
    resize(1440, 900);
    m_across->setSizes({views::tokens::width::leftPanel, width() - views::tokens::width::leftPanel});
    m_down->setSizes({height() - usualTablesHeight, usualTablesHeight});
    m_tables->setSizes({width() - views::tokens::width::leftPanel - usualFindingsWidth, usualFindingsWidth});
    restoreLayout();
    showTitle();
    updateActions();
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
    m_ports = new views::PortsView(m_workspace, m_checks, m_theme);
    m_findings = new views::FindingsPanel(m_workspace, m_checks, m_theme);
    m_export = new views::ExportView(m_document, m_theme);
    m_notice = new NoticeBar(m_theme);
    m_outlineShell = new views::Panel(tr("Outline"), m_outline);
    m_portsShell = new views::Panel(tr("Ports"), m_ports);
    m_portsShell->addAid(&m_ports->filterField());
    m_findingsShell = new views::Panel(tr("Findings"), m_findings);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_canvas, 1);

    m_tables = makeSplitter(Qt::Horizontal, {m_portsShell, m_findingsShell}, 0);
    m_down = makeSplitter(Qt::Vertical, {centre, m_tables}, 0);
    m_across = makeSplitter(Qt::Horizontal, {m_outlineShell, m_down}, 1);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_across);
    m_pages->addWidget(m_export);
    setCentralWidget(m_pages);
    m_status = new StatusLine(*statusBar(), m_workspace, m_checks, m_findings->model(), *m_session, m_theme);
    m_tidying = new Tidying(m_workspace, *statusBar());
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
    connect(&m_workspace, &views::Workspace::environmentChanged, this, &MainWindow::showMarks);
    connect(&m_checks, &views::CheckService::checked, this, &MainWindow::showMarks);

    connect(m_ports, &views::PortsView::countChanged, m_portsShell, &views::Panel::setCount);
    const auto countFindings = [this] {
        const check::Counts counts = m_findings->model().counts();
        m_findingsShell->setCount(static_cast<int>(counts.errors + counts.warnings + counts.infos));
    };
    connect(&m_findings->model(), &views::FindingsModel::countsChanged, this, countFindings);
    countFindings();
    m_portsShell->setCount(m_ports->model().rowCount());
    for (auto *view : {static_cast<QObject *>(m_outline), static_cast<QObject *>(m_ports),
                       static_cast<QObject *>(m_findings)})
        connect(view, SIGNAL(entityActivated(portolan::plan::EntityRef)), m_canvas,
                SLOT(reveal(portolan::plan::EntityRef)));

    connect(m_canvas, &views::CanvasView::activated, this, [this](plan::EntityRef entity) {
        if (entity.as<plan::Service>() && m_ports->isVisible())
            m_ports->table().setFocus();
    });
    connect(m_canvas, &views::CanvasView::zoomChanged, m_status, &StatusLine::setZoom);
    m_status->setZoom(m_canvas->zoom());
    connect(m_status, &StatusLine::findingsWanted, this, [this] {
        m_findingsShell->show();
        m_tables->show();
        m_findings->list().setFocus();
    });
    connect(m_tidying, &Tidying::finished, m_canvas, &views::CanvasView::fitAll);
    connect(m_tidying, &Tidying::failed, this, [this](const QString &reason) {
        m_notice->showProblems(tr("The plan was not tidied up"), {{reason.toStdString(), {}}});
    });
    connect(&m_document, &document::PlanDocument::reset, this, [this] { m_importedFrom.clear(); });
    connect(m_session, &PlanSession::saved, m_export, &views::ExportView::noteAgreement);
    connect(m_export, &views::ExportView::closed, this, &MainWindow::showWorkbench);
    connect(m_export, &views::ExportView::folderWanted, this, &MainWindow::askAndExport);
}

void MainWindow::showExport(const QString &folder)
{
    m_export->compareWith(QDir(folder).absolutePath());
    m_pages->setCurrentWidget(m_export);
    updateActions();
    if (m_memory == Memory::Settings && !m_document.path().isEmpty())
        QSettings().setValue(
            QStringLiteral("export/%1").arg(QString::fromLatin1(m_document.path().toUtf8().toHex())), folder);
}

void MainWindow::showWorkbench()
{
    m_pages->setCurrentWidget(m_across);
    m_canvas->setFocus();
    updateActions();
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
    if (!loading.plan) {
        m_notice->showProblems(tr("%1 could not be opened").arg(name), loading.problems);
        return;
    }
    showWorkbench();
    m_importedFrom = loading.isRepository ? loading.path : QString();
    m_export->knowAgreement(loading.agreement);
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

void MainWindow::showMarks()
{
    views::FieldMarks marks;
    for (const check::Finding &finding : m_checks.findings()) {
        if (!views::holdsIn(finding, m_workspace.environment()))
            continue;
        const views::Severity severity = views::lookOf(finding.severity);
        for (const check::RelatedPlace &place : views::placesOf(finding)) {
            // What is only mentioned is not to blame, but for the other side of a clash of ports.
            const bool own = place.entity == finding.entity && place.field == finding.field;
            if (!own && !views::bindingAt(place.entity, place.field))
                continue;
            const auto [mark, fresh] = marks.try_emplace({place.entity, place.field}, severity);
            if (!fresh)
                mark->second = std::min(mark->second, severity);
        }
    }
    m_canvas->setMarks(marks);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || m_document.isSaved()) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    m_session->whenSafe([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_session->open(droppedPath(*event->mimeData()));
}

void MainWindow::restoreLayout()
{
    if (m_memory == Memory::None)
        return;
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_across->restoreState(settings.value(QStringLiteral("window/across")).toByteArray());
    m_down->restoreState(settings.value(QStringLiteral("window/down")).toByteArray());
    m_tables->restoreState(settings.value(QStringLiteral("window/tables")).toByteArray());
    m_theme.setPreference(
        views::colorSchemeNamed(settings.value(QStringLiteral("theme")).toString().toStdString()));
}

void MainWindow::saveLayout() const
{
    if (m_memory == Memory::None)
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/across"), m_across->saveState());
    settings.setValue(QStringLiteral("window/down"), m_down->saveState());
    settings.setValue(QStringLiteral("window/tables"), m_tables->saveState());
}

} // namespace portolan::desktop
