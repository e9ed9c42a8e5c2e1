#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/sample_plans.h"
#include "views/findings/fix_popup.h"
#include "views/handbook/handbook_pages.h"
#include "views/handbook/handbook_window.h"
#include "views/handbook/page_of.h"
#include "views/language/language.h"
#include "views/tables/table_roles.h"

#include <QMessageBox>
#include <QScrollArea>
#include <QToolButton>

using namespace portolan;
using desktop::MainWindow;
namespace port = views::port;

namespace {

struct Fixture {
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};

    Fixture()
    {
        window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
        window.show();
        waitForCheck();
    }

    bool waitForCheck()
    {
        return QTest::qWaitFor([this] { return window.checks().isCurrent(); });
    }
    const plan::Service &service(const char *name)
    {
        return *plan::findByName(window.document().plan().services(), name);
    }
    QModelIndex cell(const char *name, int column)
    {
        views::TableModel &ports = window.ports().model();
        const int row = ports.table().rowOf(views::rowFactsOf({service(name).id, 0}));
        return ports.index(row, column);
    }
    int findingsOf(std::string_view rule)
    {
        views::FindingsModel &model = window.findings().model();
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.findingAt(row).rule == rule ? 1 : 0;
        return count;
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void clashTypedInPortsShowsEverywhereAndIsMended();
    void fixesAreOfferedFromTheCanvas();
    void environmentChangesTheNumbers();
    void selectionIsOneForAllViews();
    void deletingIsUndone();
    void titleSaysWhatIsUnsaved();
    void closingAsks_data();
    void closingAsks();
    void cleanWindowClosesAtOnce();
    void problemsAreShownWithTheirPlace();
    void folderWithoutComposeFileSaysSoOnTheWelcomePageAndOffersThoseBelow();
    void arrangingIsOfferedWhereThereIsAChart();
    void templatesWrapInASmallWindow();
    void noticesStandAboveEachOther();
    void theHandbookOpensWhereItIsAsked();
    void exportIsPreviewedAndWritten();
    void everyActionHasItsOwnShortcut();
    void panelsCanBeHidden();
    void portIsAddedToTheSelectedService();
    void graphvizArrangesInOneUndoableStep();
    void cancelledTidyingChangesNothing();

private:
    views::Language m_language{QLocale(QLocale::English)};
    std::unique_ptr<Fixture> m;
};

void TestMainWindow::clashTypedInPortsShowsEverywhereAndIsMended()
{
    QCOMPARE(m->findingsOf("port-dup"), 0);
    QVERIFY(
        m->window.ports().model().setData(m->cell("atl-obsidianirc", port::Published), "8080", Qt::EditRole));
    QVERIFY(m->waitForCheck());
    QCOMPARE(m->findingsOf("port-dup"), 1);
    for (const char *side : {"atl-obsidianirc", "atl-irc-webpanel"})
        QCOMPARE(m->cell(side, port::Published).data(views::role::Mark).toInt(), int(views::Severity::Error));
    QVERIFY(m->window.statusLine().stateText().contains("Not saved"));

    m->window.workspace().select(views::Selection::of(plan::BindingRef{m->service("atl-obsidianirc").id, 0}));
    views::FindingsModel &found = m->window.findings().model();
    for (int row = 0; row < found.rowCount(); ++row)
        if (found.findingAt(row).rule == "port-dup")
            m->window.findings().setCurrentRow(row);
    m->window.findings().offerFixes();
    QTRY_VERIFY(m->window.findChild<views::FixPopup *>());
    auto *popup = m->window.findChild<views::FixPopup *>();
    QVERIFY(popup->fixCount() > 0);
    popup->choose(0);
    QVERIFY(m->waitForCheck());
    QCOMPARE(m->findingsOf("port-dup"), 0);

    m->window.actionNamed("undo")->trigger();
    QVERIFY(m->waitForCheck());
    QCOMPARE(m->findingsOf("port-dup"), 1);
    m->window.actionNamed("undo")->trigger();
    QVERIFY(m->waitForCheck());
    QCOMPARE(m->findingsOf("port-dup"), 0);
    QVERIFY(m->window.document().plan() == test::bundledPlan());
    QVERIFY(!m->window.actionNamed("undo")->isEnabled());
    m->window.actionNamed("redo")->trigger();
    m->window.actionNamed("redo")->trigger();
    QVERIFY(m->waitForCheck());
    QCOMPARE(m->findingsOf("port-dup"), 0);
}

void TestMainWindow::fixesAreOfferedFromTheCanvas()
{
    QVERIFY(
        m->window.ports().model().setData(m->cell("atl-obsidianirc", port::Published), "8080", Qt::EditRole));
    QVERIFY(m->waitForCheck());
    m->window.canvas().setFocus();
    m->window.actionNamed("next-finding")->trigger();
    QVERIFY(!m->window.findChild<views::FixPopup *>());
    QTest::keyClick(&m->window.canvas(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(m->window.findChild<views::FixPopup *>());
}

void TestMainWindow::environmentChangesTheNumbers()
{
    const QString counts = m->window.statusLine().countsText();
    QCOMPARE(m->cell("atl-irc-server", port::HostIp).data(views::role::Resolved).toString(), "100.64.7.0");
    QCOMPARE(m->cell("atl-irc-server", port::Node).data().toString(), "services");
    const auto &environments = m->window.document().plan().environments();
    m->window.workspace().setEnvironment(plan::findByName(environments, "development")->id);
    QCOMPARE(m->cell("atl-irc-server", port::HostIp).data(views::role::Resolved).toString(), "127.0.0.1");
    QCOMPARE(m->cell("atl-irc-server", port::Node).data().toString(), "workstation");
    QVERIFY(m->window.statusLine().countsText() != counts);
    QVERIFY(!m->window.outline()
                 .model()
                 .indexOf(m->service("atl-irc-server").id)
                 .parent()
                 .parent()
                 .data()
                 .toString()
                 .contains("services"));
}

void TestMainWindow::selectionIsOneForAllViews()
{
    m->window.workspace().select(views::Selection::of(m->service("atl-thelounge").id));
    QCOMPARE(m->window.outline().tree().currentIndex().data().toString(), "atl-thelounge");
    const QModelIndexList rows = m->window.ports().table().selectionModel()->selectedRows(port::Service);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data().toString(), "atl-thelounge");
    QVERIFY(m->window.statusLine().selectionText().contains("atl-thelounge"));

    views::FindingsPanel &findings = m->window.findings();
    findings.setCurrentRow(0);
    const check::Finding &first = findings.model().findingAt(0);
    QVERIFY(m->window.workspace().selection().contains(first.entity));
}

void TestMainWindow::deletingIsUndone()
{
    const plan::Plan before = m->window.document().plan();
    m->window.workspace().select(views::Selection::of(test::nodeNamed(before, "gateway")));
    m->window.actionNamed("delete")->trigger();
    QVERIFY(!plan::findByName(m->window.document().plan().nodes(), "gateway"));
    QVERIFY(m->window.workspace().selection().entities.empty());
    QVERIFY(!m->window.actionNamed("delete")->isEnabled());
    QVERIFY(m->waitForCheck());
    m->window.actionNamed("undo")->trigger();
    QVERIFY(m->window.document().plan() == before);
    QVERIFY(m->waitForCheck());
}

void TestMainWindow::titleSaysWhatIsUnsaved()
{
    QVERIFY(m->window.windowTitle().startsWith("atl-chat.portolan.yaml[*]"));
    QVERIFY(!m->window.isWindowModified());
    m->window.ports().model().setData(m->cell("atl-obsidianirc", port::Published), "8123", Qt::EditRole);
    QVERIFY(m->window.isWindowModified());
    m->window.actionNamed("undo")->trigger();
    QVERIFY(!m->window.isWindowModified());
}

void TestMainWindow::closingAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addRow("discard") << "Discard" << true;
    QTest::addRow("cancel") << "Cancel" << false;
}

void TestMainWindow::closingAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    m->window.ports().model().setData(m->cell("atl-obsidianirc", port::Published), "8123", Qt::EditRole);
    QVERIFY(!m->window.close());
    const auto *question = m->window.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains("atl-chat.portolan.yaml"));
    for (QAbstractButton *candidate : question->buttons())
        if (candidate->text() == button)
            candidate->click();
    QCOMPARE(m->window.isVisible(), !closes);
}

void TestMainWindow::cleanWindowClosesAtOnce()
{
    QVERIFY(m->window.close());
    QVERIFY(!m->window.findChild<QMessageBox *>());
}

void TestMainWindow::problemsAreShownWithTheirPlace()
{
    QTemporaryDir folder;
    QFile broken(folder.filePath("broken.portolan.yaml"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("portolan: 1\nservices:\n  a: {node: nowhere}\n");
    broken.close();
    m->window.session().open(broken.fileName());
    QTRY_VERIFY(m->window.notice().isVisible());
    QVERIFY2(m->window.notice().shownText().contains(broken.fileName() + ":3:"),
             qPrintable(m->window.notice().shownText()));
    QVERIFY(m->window.document().plan() == test::bundledPlan());
}

void TestMainWindow::folderWithoutComposeFileSaysSoOnTheWelcomePageAndOffersThoseBelow()
{
    QTemporaryDir folder;
    for (const char *below : {"apps/mailu", "apps/deep/er", "web"}) {
        QVERIFY(QDir(folder.path()).mkpath(below));
        QFile file(QDir(folder.filePath(below)).filePath("compose.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("services: {front: {image: 'nginx:1'}}\n");
    }
    m->window.document().startNew();
    m->window.showWelcome();
    m->window.session().open(folder.path());
    QTRY_VERIFY(m->window.notice().isVisible());
    QVERIFY(m->window.isWelcomeShown());
    QVERIFY2(m->window.notice().shownText().contains("has no compose file at its root"),
             qPrintable(m->window.notice().shownText()));
    QVERIFY(m->window.notice().choose("Import apps/mailu"));
    QTRY_VERIFY(plan::findByName(m->window.document().plan().services(), "front"));
    QVERIFY(!m->window.isWelcomeShown());
}

void TestMainWindow::arrangingIsOfferedWhereThereIsAChart()
{
    auto *arrange = m->window.findChild<QToolButton *>("arrange-tool");
    QVERIFY(arrange && arrange->isEnabled());
    m->window.showTemplates();
    QVERIFY(!arrange->isEnabled());
}

void TestMainWindow::templatesWrapInASmallWindow()
{
    m->window.resize(1024, 700);
    m->window.showTemplates();
    m->window.templates().choose("mail");
    const auto *scroll = m->window.templates().findChild<QScrollArea *>();
    QVERIFY(scroll);
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QCOMPARE(m->window.templates().focusWidget(),
             m->window.templates().findChild<QWidget *>("template-mail"));
}

void TestMainWindow::noticesStandAboveEachOther()
{
    desktop::Notices &notices = m->window.notices();
    notices.say("recovery", {views::Severity::Warning, "Unsaved changes were found"});
    notices.say("outside-change", {views::Severity::Info, "The file was changed on disk"});
    const auto *first = notices.findChild<desktop::NoticeBar *>("recovery");
    const auto *second = notices.findChild<desktop::NoticeBar *>("outside-change");
    QVERIFY(first->isVisible() && second->isVisible());
    QTRY_VERIFY(first->geometry().bottom() < second->geometry().top());
    QVERIFY(second->height() >= second->minimumSizeHint().height());
}

void TestMainWindow::exportIsPreviewedAndWritten()
{
    QTemporaryDir folder;
    m->window.showExport(folder.path());
    QVERIFY(m->window.isExportShown());
    QTRY_VERIFY(!m->window.exportView().isBusy());
    QVERIFY(QDir(folder.path()).isEmpty());
    m->window.exportView().write();
    QTRY_VERIFY(!m->window.exportView().isBusy());
    QVERIFY(QFile::exists(folder.filePath("compose.yaml")));
    m->window.showWorkbench();
    QVERIFY(!m->window.isExportShown());
}

void TestMainWindow::everyActionHasItsOwnShortcut()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : m->window.findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!taken.contains(key),
                     qPrintable(key.toString() + ": " + taken[key] + " and " + action->text()));
            taken[key] = action->text();
        }
    }
    QVERIFY(taken.size() > 20);
}

void TestMainWindow::panelsCanBeHidden()
{
    QVERIFY(m->window.outline().isVisible());
    m->window.actionNamed("outline")->trigger();
    QVERIFY(!m->window.outline().isVisible());
    QVERIFY(!m->window.actionNamed("outline")->isChecked());
    m->window.actionNamed("outline")->trigger();
    QVERIFY(m->window.outline().isVisible());
}

void TestMainWindow::portIsAddedToTheSelectedService()
{
    m->window.workspace().select(views::Selection::of(m->service("atl-bridge").id));
    const std::size_t before = m->service("atl-bridge").ports.size();
    m->window.actionNamed("add-port")->trigger();
    QCOMPARE(m->service("atl-bridge").ports.size(), before + 1);
    QVERIFY(m->window.workspace().selection().binding);
    QCOMPARE(m->window.document().undoStack().count(), 1);
}

void TestMainWindow::graphvizArrangesInOneUndoableStep()
{
    const plan::Plan before = m->window.document().plan();
    QSignalSpy failed(&m->window.tidying(), &desktop::Tidying::failed);
    m->window.actionNamed("graphviz")->trigger();
    QTRY_VERIFY(!m->window.tidying().isRunning());
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed.first().first().toString()));
    QVERIFY(!m->window.document().plan().placements().isEmpty());
    QCOMPARE(m->window.document().undoStack().count(), 1);
    m->window.actionNamed("tidy")->trigger();
    QVERIFY(m->window.document().plan() == before);
    m->window.document().undoStack().setIndex(0);
    QVERIFY(m->window.document().plan() == before);
}

void TestMainWindow::cancelledTidyingChangesNothing()
{
    m->window.actionNamed("graphviz")->trigger();
    m->window.tidying().cancel();
    QVERIFY(!m->window.tidying().isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(m->window.document().undoStack().count(), 0);
    QVERIFY(!m->window.notice().isVisible());
}

void TestMainWindow::theHandbookOpensWhereItIsAsked()
{
    m->window.show();
    auto *action = m->window.findChild<QAction *>("handbook");
    QVERIFY(action);
    QCOMPARE(action->shortcut(), QKeySequence(QKeySequence::HelpContents));
    for (const char *name : {"canvas", "findings", "export", "words", "tables"})
        QVERIFY2(views::handbookPage(name), name);
    QCOMPARE(views::handbookPageFor(&m->window.canvas()), QString("canvas"));
    QCOMPARE(views::handbookPageFor(&m->window.exportView()), QString("export"));
    action->trigger();
    auto *handbook = m->window.findChild<views::HandbookWindow *>();
    QVERIFY(handbook && handbook->isVisible());
    handbook->close();
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
