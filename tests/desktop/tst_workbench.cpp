#include "app/desktop/main_window.h"
#include "app/desktop/recent_plans.h"
#include "tests/sample_plans.h"

#include <QAbstractButton>
#include <QTabBar>

using namespace portolan;
using desktop::MainWindow;
using desktop::Workbench;
using views::Panel;

namespace {

Panel *panelOf(Workbench &workbench, const char *name)
{
    for (Panel *panel : workbench.panels())
        if (panel->objectName() == QLatin1String(name))
            return panel;
    return nullptr;
}

QStringList namesOf(const QList<Panel *> &panels)
{
    QStringList names;
    for (const Panel *panel : panels)
        names << panel->objectName();
    return names;
}

} // namespace

/// The parts of the window, and what a later run knows of them.
class TestWorkbench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("Portolan tests");
        QCoreApplication::setApplicationName("tst_workbench");
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }
    void panelsAreRaisedAndHiddenByTheirAction();
    void hidingTheLastPanelGivesTheRoomToTheOthers();
    void aPanelStandsBesideTheOthers();
    void arrangementIsKeptBetweenRuns();
    void everythingFitsIntoASmallWindow_data();
    void everythingFitsIntoASmallWindow();
    void aWindowWithoutAPlanWelcomes();
    void recentPlansAreListedAndMissingOnesMarked();
    void everyPanelAndToolHasAnAccessibleName();
};

void TestWorkbench::panelsAreRaisedAndHiddenByTheirAction()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.document().open(test::bundledPlan(), {});
    window.show();
    Panel *findings = panelOf(window.workbench(), "findings");
    QVERIFY(!findings->isVisible());
    window.actionNamed("findings")->trigger();
    QVERIFY(findings->isVisible());
    QVERIFY(window.actionNamed("findings")->isChecked());
    window.actionNamed("findings")->trigger();
    QVERIFY(!findings->isVisible());
    QVERIFY(!window.actionNamed("findings")->isChecked());
    window.actionNamed("inspector")->trigger();
    QVERIFY(!window.inspector().isVisible());
    window.actionNamed("inspector")->trigger();
    QVERIFY(window.inspector().isVisible());
}

void TestWorkbench::hidingTheLastPanelGivesTheRoomToTheOthers()
{
    auto *canvas = new QWidget;
    Workbench workbench(canvas, new QWidget);
    workbench.addPanel(Workbench::Place::Left, "outline", "Outline", new QWidget);
    Panel *ports = workbench.addPanel(Workbench::Place::Below, "ports", "Ports", new QWidget);
    workbench.resize(900, 600);
    workbench.arrangeFor(workbench.size());
    workbench.show();
    const int before = canvas->height();
    workbench.hidePanel(ports);
    QTRY_VERIFY(canvas->height() > before);
    QCOMPARE(canvas->height(), workbench.height());
    workbench.raisePanel(ports);
    QVERIFY(ports->isVisible());
}

void TestWorkbench::aPanelStandsBesideTheOthers()
{
    Workbench workbench(new QWidget, new QWidget);
    Panel *ports = workbench.addPanel(Workbench::Place::Below, "ports", "Ports", new QWidget);
    Panel *findings = workbench.addPanel(Workbench::Place::Below, "findings", "Findings", new QWidget);
    workbench.resize(1200, 700);
    workbench.show();
    workbench.setBeside(findings, true);
    QVERIFY(ports->isVisible() && findings->isVisible());
    QVERIFY(workbench.isBeside(findings));
    workbench.setBeside(findings, false);
    QVERIFY(ports->isVisible() != findings->isVisible());
}

void TestWorkbench::arrangementIsKeptBetweenRuns()
{
    views::ThemeSource theme;
    QStringList order;
    {
        MainWindow window(theme, MainWindow::Memory::Settings);
        window.document().open(test::bundledPlan(), {});
        window.show();
        Workbench &workbench = window.workbench();
        workbench.setBeside(panelOf(workbench, "findings"), true);
        workbench.hidePanel(panelOf(workbench, "outline"));
        workbench.setInspectorShown(false);
        window.inspector().setFoldedParts({"ports"});
        order = namesOf(workbench.panels());
        QVERIFY(window.close());
    }
    MainWindow window(theme, MainWindow::Memory::Settings);
    Workbench &workbench = window.workbench();
    QCOMPARE(namesOf(workbench.panels()), order);
    QVERIFY(workbench.isBeside(panelOf(workbench, "findings")));
    QVERIFY(!workbench.isShown(panelOf(workbench, "outline")));
    QVERIFY(workbench.isShown(panelOf(workbench, "catalogue")));
    QVERIFY(!workbench.isInspectorShown());
    QCOMPARE(window.inspector().foldedParts(), QStringList("ports"));
}

void TestWorkbench::everythingFitsIntoASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("1024x700") << QSize(1024, 700);
    QTest::addRow("1280x800") << QSize(1280, 800);
}

void TestWorkbench::everythingFitsIntoASmallWindow()
{
    QFETCH(QSize, size);
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.document().open(test::bundledPlan(), {});
    window.resize(size);
    window.show();
    QCOMPARE(window.size(), size);
    QVERIFY(window.canvas().width() >= 260);
    QVERIFY(window.canvas().height() >= 200);
    QVERIFY(window.locator().isVisible());
    QVERIFY(window.locator().mapTo(&window, window.locator().rect().bottomRight()).x() < size.width());
}

void TestWorkbench::aWindowWithoutAPlanWelcomes()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.show();
    QVERIFY(window.isWelcomeShown());
    QVERIFY(!window.actionNamed("add-node")->isEnabled());
    for (const char *name : {"new", "open", "import", "example"})
        QVERIFY(window.welcome().findChild<QAbstractButton *>(QStringLiteral("welcome-%1").arg(name)));
    window.welcome().findChild<QAbstractButton *>("welcome-example")->click();
    QTRY_VERIFY(!window.isWelcomeShown());
    QVERIFY(!window.document().plan().services().isEmpty());
    window.actionNamed("welcome")->trigger();
    QVERIFY(window.isWelcomeShown());
    window.actionNamed("welcome")->trigger();
    QVERIFY(!window.isWelcomeShown());
}

void TestWorkbench::recentPlansAreListedAndMissingOnesMarked()
{
    QTemporaryDir folder;
    const QString there = folder.filePath("there.portolan.yaml");
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("portolan: 1\nnodes: {gateway: {}}\n");
    file.close();
    desktop::rememberPlan(folder.filePath("gone.portolan.yaml"));
    desktop::rememberPlan(there);
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::Settings);
    window.show();
    QList<QAbstractButton *> recent = window.welcome().recentButtons();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent[0]->text(), "there.portolan.yaml");
    QVERIFY(recent[1]->accessibleDescription().startsWith("Not found"));
    recent[1]->click();
    QCOMPARE(desktop::recentPlans(), QStringList(there));
    recent = window.welcome().recentButtons();
    QCOMPARE(recent.size(), 1);
    recent[0]->click();
    QTRY_VERIFY(!window.isWelcomeShown());
    QCOMPARE(window.document().path(), there);
}

void TestWorkbench::everyPanelAndToolHasAnAccessibleName()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.document().open(test::bundledPlan(), {});
    window.show();
    for (auto *bar : window.findChildren<QTabBar *>())
        QVERIFY2(!bar->accessibleName().isEmpty() || !bar->isVisible(), bar->metaObject()->className());
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
            continue;
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(button->objectName() + button->metaObject()->className()));
    }
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
