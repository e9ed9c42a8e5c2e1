#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/desktop/vantage_list.h"
#include "tests/sample_plans.h"
#include "views/theme/segmented_control.h"
#include "views/workspace/viewpoint.h"

#include <QLineEdit>
#include <QListView>

using namespace portolan;
using desktop::MainWindow;
using Kind = reach::Vantage::Kind;

/// From where the ports of the window are looked at.
class TestVantage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void segmentsLookFromTheInternetAndBack();
    void listOffersEveryPlaceAndFilters();
    void leavingTheListChangesNothing();
    void commandsDoTheSame();
    void selectionCanBeTheVantage();
    void statusBarCounts();
    void vantageThatIsDeletedShowsEverything();
    void toolsAreOffWithoutAPlanOnScreen();

private:
    QAction &action(const char *name) { return *m_window->actionNamed(QLatin1String(name)); }
    views::Viewpoint &from() { return m_window->workspace().viewpoint(); }
    views::SegmentedControl &segments() { return m_window->vantages().segments(); }
    desktop::VantageList &list() { return m_window->vantages().list(); }
    plan::EntityRef named(const char *path) const
    {
        return plan::entityFromText(m_window->document().plan(), path);
    }

    views::ThemeSource m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestVantage::init()
{
    m_window = std::make_unique<MainWindow>(m_theme, MainWindow::Memory::None);
    m_window->document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestVantage::segmentsLookFromTheInternetAndBack()
{
    QCOMPARE(segments().currentIndex(), 0);
    segments().segment(1)->click();
    QCOMPARE(from().vantage(), (reach::Vantage{Kind::Internet, {}, {}}));
    segments().segment(0)->click();
    QVERIFY(!from().vantage());
}

void TestVantage::listOffersEveryPlaceAndFilters()
{
    segments().segment(2)->click();
    QVERIFY(list().isVisible());
    QTest::keyClicks(&list().field(), QStringLiteral("atl-xmpp"));
    QCOMPARE(list().model().rowCount(), 2); // the server and its nginx
    QTest::keyClick(&list().field(), Qt::Key_Down);
    QTest::keyClick(&list().field(), Qt::Key_Up);
    QTest::keyClick(&list().field(), Qt::Key_Return);
    QVERIFY(!list().isVisible());
    QCOMPARE(from().vantage(), (reach::Vantage{Kind::Service, named("service/atl-xmpp-server"), {}}));
    QCOMPARE(segments().currentIndex(), 2);
    QVERIFY(segments().segment(2)->toolTip().contains(QLatin1String("atl-xmpp-server")));
}

void TestVantage::leavingTheListChangesNothing()
{
    segments().segment(2)->click();
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(!list().isVisible());
    QVERIFY(!from().vantage());
    QCOMPARE(segments().currentIndex(), 0);
}

void TestVantage::commandsDoTheSame()
{
    action("show-from-internet").trigger();
    QCOMPARE(segments().currentIndex(), 1);
    action("show-everything").trigger();
    QCOMPARE(segments().currentIndex(), 0);
    action("show-from").trigger();
    QVERIFY(list().isVisible());
}

void TestVantage::selectionCanBeTheVantage()
{
    QVERIFY(!action("show-from-selection").isEnabled());
    m_window->workspace().select(views::Selection::of(named("node/gateway")));
    QVERIFY(action("show-from-selection").isEnabled());
    action("show-from-selection").trigger();
    QCOMPARE(from().vantage(), (reach::Vantage{Kind::Node, named("node/gateway"), {}}));
}

void TestVantage::statusBarCounts()
{
    from().setVantage(reach::Vantage{Kind::Internet, {}, {}});
    QTRY_VERIFY(from().isCurrent());
    const QString text = m_window->statusLine().selectionText();
    QVERIFY2(text.contains(QLatin1String("From the Internet")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("without a route")), qPrintable(text));
}

void TestVantage::vantageThatIsDeletedShowsEverything()
{
    from().setVantage(reach::Vantage{Kind::Service, named("service/dozzle"), {}});
    QCOMPARE(segments().currentIndex(), 2);
    m_window->workspace().select(views::Selection::of(named("service/dozzle")));
    action("delete").trigger();
    QCOMPARE(segments().currentIndex(), 0);
}

void TestVantage::toolsAreOffWithoutAPlanOnScreen()
{
    const std::array names = {"select-tool",  "connect-tool", "node-tool",          "service-tool",
                              "network-tool", "paste",        "show-from-internet", "find"};
    for (const char *name : names)
        QVERIFY2(action(name).isEnabled(), name);
    m_window->canvas().setTool(views::CanvasView::Tool::Connect);
    m_window->showWelcome();
    for (const char *name : names)
        QVERIFY2(!action(name).isEnabled(), name);
    QVERIFY(!segments().isEnabled());
    QCOMPARE(m_window->canvas().tool(), views::CanvasView::Tool::Select);
    m_window->showWorkbench();
    for (const char *name : names)
        QVERIFY2(action(name).isEnabled(), name);
}

QTEST_MAIN(TestVantage)

#include "tst_vantage.moc"
