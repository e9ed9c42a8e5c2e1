#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/sample_plans.h"
#include "views/handbook/page_of.h"

using namespace portolan;
using compare::Topic;
using desktop::MainWindow;

/// Comparing from the window: the way there and back.
class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m->window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
        m->window.show();
        m->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m->window));
    }
    void cleanup() { m.reset(); }

    void opensByItsShortcutAndClosesWithEscape();
    void aPlanWithoutThingsHasNothingToCompare();
    void enterLeadsToTheCanvas();
    void namesChooseTheSides();

private:
    struct Fixture {
        views::ThemeSource theme;
        MainWindow window{theme, MainWindow::Memory::None};

        views::CompareView &compare()
        {
            window.actionNamed("compare")->trigger();
            return window.compareView();
        }
    };
    std::unique_ptr<Fixture> m;
};

void TestComparePage::opensByItsShortcutAndClosesWithEscape()
{
    QTest::keyClick(&m->window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m->window.isCompareShown());
    QCOMPARE(views::handbookPageFor(&m->window.compareView().tree()), "environments");
    QVERIFY(!m->window.actionNamed("delete")->isEnabled());
    QTRY_VERIFY(m->window.compareView().filter().rowCount() > 0);
    QTest::keyClick(&m->window.compareView().tree(), Qt::Key_Escape);
    QTRY_VERIFY(!m->window.isCompareShown());
    QVERIFY(m->window.canvas().isVisible());
}

void TestComparePage::aPlanWithoutThingsHasNothingToCompare()
{
    m->window.document().startNew();
    QVERIFY(!m->window.actionNamed("compare")->isEnabled());
}

void TestComparePage::enterLeadsToTheCanvas()
{
    views::CompareView &view = m->compare();
    QTRY_VERIFY(view.filter().rowCount() > 0);
    view.filterField().setText("dozzle");
    view.tree().setCurrentIndex(view.filter().index(0, 0, view.filter().index(0, 0)));
    QTest::keyClick(&view.tree(), Qt::Key_Return);
    QVERIFY(!m->window.isCompareShown());
    const plan::Plan &plan = m->window.document().plan();
    QVERIFY(m->window.workspace().selection().contains(findByName(plan.services(), "dozzle")->id));
    QCOMPARE(plan.environments().at(m->window.workspace().environment()).name, std::string("development"));
}

void TestComparePage::namesChooseTheSides()
{
    m->window.showCompare("development:production");
    QTRY_COMPARE(m->window.compareView().model().sideName(views::CompareSide::Left), "Development");
    QCOMPARE(m->window.compareView().model().sideName(views::CompareSide::Right), "Production");
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
