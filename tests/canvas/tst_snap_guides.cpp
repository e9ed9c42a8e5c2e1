#include "views/canvas/snap_guides.h"

#include <QtTest>

using namespace portolan;
using views::SnapGuides;

class TestSnapGuides : public QObject
{
    Q_OBJECT

private slots:
    void nearestLineWins_data();
    void nearestLineWins();
    void guideReachesFromOneToTheOther();
};

void TestSnapGuides::nearestLineWins_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("shift");
    // The neighbour has lines at 100, 150 and 200; what moves is 40 wide.
    QTest::addRow("left edges") << 103.0 << -3.0;
    QTest::addRow("right edge to left edge") << 62.0 << -2.0;
    QTest::addRow("middles") << 129.0 << 1.0;
    QTest::addRow("nothing near") << 110.0 << 0.0;
}

void TestSnapGuides::nearestLineWins()
{
    QFETCH(double, x);
    const SnapGuides guides({{100, 1000, 100, 50}});
    QTEST(guides.snap({x, 0, 40, 20}, 6).shift.x, "shift");
}

void TestSnapGuides::guideReachesFromOneToTheOther()
{
    const SnapGuides guides({{100, 300, 100, 50}});
    const auto snapped = guides.snap({101, 0, 40, 20}, 6);
    QCOMPARE(snapped.guides.size(), std::size_t{1});
    QVERIFY(snapped.guides.front() == (views::Guide{true, 100, 0, 350}));
}

QTEST_GUILESS_MAIN(TestSnapGuides)

#include "tst_snap_guides.moc"
