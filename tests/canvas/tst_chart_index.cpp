#include <QtTest>

#include "views/canvas/chart_index.h"

#include <random>

using namespace portolan;
using layout::Chart;
using layout::Index;
using views::ChartIndex;
using views::Detail;
using views::Hit;
using views::RectGrid;

namespace {

using Indices = std::vector<Index>;

/// One node with a card of one published chip, left of it a place, and an edge from there to the chip.
Chart smallChart()
{
    Chart chart;
    layout::Place shore;
    shore.rect = {0, 0, 64, 300};
    chart.places.push_back(shore);

    layout::NodeFrame node;
    node.entity = plan::NodeId{1};
    node.rect = {200, 0, 300, 300};
    node.headerHeight = 72;
    node.interfaces = {0, 1};
    node.cards = {0, 1};
    chart.nodes.push_back(node);
    layout::InterfaceRow row;
    row.node = 0;
    row.y = 39;
    chart.interfaces.push_back(row);

    layout::ServiceCard card;
    card.entity = plan::ServiceId{1};
    card.node = 0;
    card.rect = card.outline = {240, 100, 200, 100};
    card.chips = {0, 1};
    chart.cards.push_back(card);
    layout::PortChip chip;
    chip.card = 0;
    chip.rect = {220, 142, 48, 16};
    chart.chips.push_back(chip);

    layout::RouteEdge edge;
    edge.way.add({64, 150});
    edge.way.add({220, 150});
    edge.place = 0;
    edge.toCard = edge.toChip = 0;
    chart.edges.push_back(edge);
    chart.gates.push_back({0, layout::none, {120, 150}});
    chart.bounds = {0, 0, 500, 300};
    return chart;
}

/// A square field of cards, 100 apart.
Chart field(int side)
{
    Chart chart;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            layout::ServiceCard card;
            card.rect = card.outline = {x * 100.0, y * 100.0, 80, 60};
            chart.cards.push_back(card);
        }
    }
    chart.bounds = {0, 0, side * 100.0, side * 100.0};
    return chart;
}

} // namespace

class TestChartIndex : public QObject
{
    Q_OBJECT

private slots:
    void gridFindsWhatTouchesTheArea();
    void gridNamesAnItemOnce();
    void gridAgreesWithLookingAtEverything();
    void gridKeepsWhatIsOutOfBounds();
    void emptyGridFindsNothing();
    void hits_data();
    void hits();
    void farAwayOnlyWholeThingsAreHit();
    void sliceLeavesOutWhatIsElsewhere();
    void bundlesShowFarAwayOnly();
};

void TestChartIndex::gridFindsWhatTouchesTheArea()
{
    RectGrid grid({0, 0, 5000, 5000}, 3);
    grid.add(0, {10, 10, 20, 20});
    grid.add(1, {4000, 4000, 20, 20});
    grid.add(2, {0, 4000, 5000, 1});
    grid.finish();
    Indices found;
    grid.collect({3900, 3900, 200, 200}, found);
    QCOMPARE(found, (Indices{1, 2}));
}

void TestChartIndex::gridNamesAnItemOnce()
{
    RectGrid grid({0, 0, 5000, 5000}, 1);
    grid.add(0, {0, 0, 5000, 10});
    grid.add(0, {0, 0, 10, 5000});
    grid.finish();
    Indices found;
    grid.collect({0, 0, 5000, 5000}, found);
    QCOMPARE(found, Indices{0});
}

void TestChartIndex::gridAgreesWithLookingAtEverything()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(0, 9000);
    std::uniform_real_distribution<double> size(1, 900);
    std::vector<layout::Rect> rects(400);
    RectGrid grid({0, 0, 9900, 9900}, rects.size());
    for (Index at = 0; at < rects.size(); ++at) {
        rects[at] = {place(random), place(random), size(random), size(random)};
        grid.add(at, rects[at]);
    }
    grid.finish();
    for (int round = 0; round < 100; ++round) {
        const layout::Rect area{place(random), place(random), size(random), size(random)};
        Indices found;
        grid.collect(area, found);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        for (Index at = 0; at < rects.size(); ++at) {
            if (rects[at].intersects(area))
                QVERIFY(std::binary_search(found.begin(), found.end(), at));
        }
    }
}

void TestChartIndex::gridKeepsWhatIsOutOfBounds()
{
    RectGrid grid({0, 0, 100, 100}, 1);
    grid.add(0, {-500, -500, 10, 10});
    grid.finish();
    Indices found;
    grid.collect({-600, -600, 200, 200}, found);
    QCOMPARE(found, Indices{0});
}

void TestChartIndex::emptyGridFindsNothing()
{
    Indices found;
    RectGrid().collect({0, 0, 100, 100}, found);
    QVERIFY(found.empty());
    QVERIFY(!ChartIndex(Chart()).hitTest(Chart(), {0, 0}, 4, Detail::Full));
}

void TestChartIndex::hits_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, double x, double y, Hit::Kind kind) {
        QTest::addRow("%s", name) << x << y << static_cast<int>(kind);
    };
    row("canvas", 150, 250, Hit::Kind::Nothing);
    row("place", 30, 30, Hit::Kind::Place);
    row("node header", 300, 60, Hit::Kind::Node);
    row("interface", 300, 40, Hit::Kind::Interface);
    row("node below its services", 300, 280, Hit::Kind::Node);
    row("card", 350, 120, Hit::Kind::Card);
    row("chip inside its card", 260, 150, Hit::Kind::Chip);
    row("chip outside its card", 225, 150, Hit::Kind::Chip);
    row("edge", 90, 150, Hit::Kind::Edge);
    row("edge, a little beside", 90, 153, Hit::Kind::Edge);
    row("beside the edge", 90, 160, Hit::Kind::Nothing);
    row("gate on the edge", 120, 150, Hit::Kind::Gate);
}

void TestChartIndex::hits()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(int, kind);
    const Chart chart = smallChart();
    const Hit hit = ChartIndex(chart).hitTest(chart, {x, y}, 4, Detail::Full);
    QCOMPARE(static_cast<int>(hit.kind), kind);
}

void TestChartIndex::farAwayOnlyWholeThingsAreHit()
{
    const Chart chart = smallChart();
    const ChartIndex index(chart);
    QCOMPARE(index.hitTest(chart, {260, 150}, 40, Detail::Far).kind, Hit::Kind::Card);
    QCOMPARE(index.hitTest(chart, {90, 150}, 4, Detail::Far).kind, Hit::Kind::Nothing);
}

void TestChartIndex::sliceLeavesOutWhatIsElsewhere()
{
    const Chart chart = field(100);
    const ChartIndex index(chart);
    const std::size_t seen = index.slice({2000, 2000, 1000, 800}, Detail::Full).cards.size();
    QVERIFY2(seen >= 80 && seen < 500, qPrintable(QString::number(seen)));
    QCOMPARE(index.slice(chart.bounds, Detail::Far).cards.size(), chart.cards.size());
}

void TestChartIndex::bundlesShowFarAwayOnly()
{
    Chart chart = smallChart();
    layout::Bundle bundle;
    bundle.way = chart.edges[0].way;
    chart.bundles.push_back(bundle);
    const ChartIndex index(chart);
    QCOMPARE(index.slice(chart.bounds, Detail::Far).bundles, Indices{0});
    QVERIFY(index.slice(chart.bounds, Detail::Far).edges.empty());
    QVERIFY(index.slice(chart.bounds, Detail::Brief).bundles.empty());
    QCOMPARE(index.slice(chart.bounds, Detail::Brief).edges, Indices{0});
}

QTEST_GUILESS_MAIN(TestChartIndex)

#include "tst_chart_index.moc"
