#include <QtTest>

#include "views/picture/page_plan.h"

using namespace portolan;
using views::PagePlan;
using views::PageSetup;
using Orientation = PageSetup::Orientation;

namespace {

constexpr layout::Rect wide{100, 50, 3000, 600};
constexpr layout::Rect tall{0, 0, 600, 3000};
constexpr double tolerance = 0.01;

PageSetup setup(Orientation orientation, std::optional<double> poster = {})
{
    return {QPageSize::A4, orientation, poster, true};
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestPagePlan : public QObject
{
    Q_OBJECT

private slots:
    void orientationFollowsTheDrawing_data();
    void orientationFollowsTheDrawing();
    void onePageShowsAllOfTheDrawingInItsMiddle();
    void smallDrawingIsNotBlownUp();
    void posterCoversTheDrawingWithoutGapsOrOverlap();
    void posterWithoutOrientationTakesTheFewestPages();
    void titleBlockLiesBelowTheDrawing();
    void pageAsLargeAsTheDrawingHasTheSizeOnScreen();
    void hugeDrawingStaysWithinWhatAPdfCanHold();
    void tooManyPagesAreSaid();
};

void TestPagePlan::orientationFollowsTheDrawing_data()
{
    QTest::addColumn<layout::Rect>("area");
    QTest::addColumn<Orientation>("asked");
    QTest::addColumn<bool>("isLandscape");
    QTest::newRow("wide, as it suits") << wide << Orientation::Automatic << true;
    QTest::newRow("tall, as it suits") << tall << Orientation::Automatic << false;
    QTest::newRow("wide, portrait asked for") << wide << Orientation::Portrait << false;
    QTest::newRow("tall, landscape asked for") << tall << Orientation::Landscape << true;
}

void TestPagePlan::orientationFollowsTheDrawing()
{
    QFETCH(layout::Rect, area);
    QFETCH(Orientation, asked);
    QFETCH(bool, isLandscape);
    const PagePlan plan = views::planPages(area, setup(asked));
    QCOMPARE(plan.paper.width() > plan.paper.height(), isLandscape);
}

void TestPagePlan::onePageShowsAllOfTheDrawingInItsMiddle()
{
    const PagePlan plan = views::planPages(wide, setup(Orientation::Automatic));
    QCOMPARE(plan.count(), 1);
    const layout::Rect shown = plan.partOf(0);
    QVERIFY(shown.grownBy(tolerance).contains(wide));
    QVERIFY(isClose(shown.center().x, wide.center().x));
    QVERIFY(isClose(shown.center().y, wide.center().y));
    QVERIFY(isClose(shown.width * plan.scale, plan.drawing.width()));
}

void TestPagePlan::smallDrawingIsNotBlownUp()
{
    const PagePlan plan = views::planPages({0, 0, 60, 30}, setup(Orientation::Automatic));
    QCOMPARE(plan.scale, 1.5 * PagePlan::pointsPerUnit);
}

void TestPagePlan::posterCoversTheDrawingWithoutGapsOrOverlap()
{
    const PagePlan plan = views::planPages(wide, setup(Orientation::Portrait, 1));
    QCOMPARE(plan.scale, PagePlan::pointsPerUnit);
    QVERIFY(plan.columns > 1);
    layout::Rect covered;
    for (int page = 0; page < plan.count(); ++page) {
        const layout::Rect part = plan.partOf(page);
        QVERIFY(isClose(part.width * plan.scale, plan.drawing.width()));
        QVERIFY(isClose(part.height * plan.scale, plan.drawing.height()));
        if (plan.columnOf(page) > 0)
            QVERIFY(isClose(part.x, plan.partOf(page - 1).right()));
        covered = covered.united(part);
    }
    QVERIFY(covered.grownBy(tolerance).contains(wide));
}

void TestPagePlan::posterWithoutOrientationTakesTheFewestPages()
{
    const int fewest = std::min(views::planPages(wide, setup(Orientation::Portrait, 1)).count(),
                                views::planPages(wide, setup(Orientation::Landscape, 1)).count());
    QCOMPARE(views::planPages(wide, setup(Orientation::Automatic, 1)).count(), fewest);
}

void TestPagePlan::titleBlockLiesBelowTheDrawing()
{
    PageSetup asked = setup(Orientation::Portrait);
    const PagePlan with = views::planPages(tall, asked);
    QVERIFY(with.title.top() > with.drawing.bottom());
    QVERIFY(with.title.bottom() < with.paper.height());
    asked.titleBlock = false;
    const PagePlan without = views::planPages(tall, asked);
    QVERIFY(without.title.isEmpty());
    QVERIFY(without.drawing.height() > with.drawing.height());
}

void TestPagePlan::pageAsLargeAsTheDrawingHasTheSizeOnScreen()
{
    const PagePlan plan = views::planPages(wide, {std::nullopt, Orientation::Portrait, 2.0, true});
    QCOMPARE(plan.count(), 1);
    QVERIFY(isClose(plan.scale, PagePlan::pointsPerUnit));
    QVERIFY(plan.paper.width() > wide.width * PagePlan::pointsPerUnit);
}

void TestPagePlan::hugeDrawingStaysWithinWhatAPdfCanHold()
{
    const PagePlan plan =
        views::planPages({0, 0, 90000, 70000}, {std::nullopt, Orientation::Automatic, {}, true});
    QVERIFY(plan.paper.width() <= 14400);
    QVERIFY(plan.paper.height() <= 14400);
    QVERIFY(plan.partOf(0).grownBy(tolerance).contains(layout::Rect{0, 0, 90000, 70000}));
}

void TestPagePlan::tooManyPagesAreSaid()
{
    QVERIFY(views::planPages({0, 0, 90000, 70000}, setup(Orientation::Portrait, 1)).isTooLarge());
    QVERIFY(!views::planPages(wide, setup(Orientation::Portrait, 1)).isTooLarge());
}

QTEST_GUILESS_MAIN(TestPagePlan)
#include "tst_page_plan.moc"
