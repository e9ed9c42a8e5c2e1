#include "model/layout/placement.h"
#include "tests/layout/sample_charts.h"

using namespace portolan;
using test::badlyPlaced;

/// Where things go: our own layout, and the plan's placements over it.
class TestPlacement : public QObject
{
    Q_OBJECT

private slots:
    void keepsThingsApart_data();
    void keepsThingsApart();
    void isTheSameEveryTime();
    void staysCompact_data();
    void staysCompact();
    void putsTheEntranceBesideTheInternet();
    void putsRoutedServicesLeftOfTheirNetwork();
    void respectsPlacements();
    void makesWayForWhatIsPlaced();
    void growsTheNodeRoundItsServices();
    void ignoresPlacementsOnAnotherNode();
    void keepsAnArrangementAsPlacements();
    void drawsNothingOfAnEmptyPlan();
    void leavesOutNodesOfOtherEnvironments();
};

namespace {

layout::Chart chartOf(const plan::Plan &plan, std::string_view environment = {})
{
    return layout::chartOf(test::resolvedIn(plan, environment));
}

layout::Rect rectOf(const layout::Chart &chart, const plan::Plan &plan, std::string_view entity)
{
    return chart.rectOf(plan::entityFromText(plan, entity));
}

const char twoServices[] = R"(
nodes:
  box: {}
services:
  a: {node: box, ports: [{port: "80:80"}]}
  b: {node: box, ports: [{port: "81:80"}]}
)";

} // namespace

void TestPlacement::keepsThingsApart_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 60; ++seed)
        QTest::addRow("random plan %d", seed) << seed;
}

void TestPlacement::keepsThingsApart()
{
    QFETCH(int, seed);
    QCOMPARE(badlyPlaced(chartOf(test::randomPlan(static_cast<unsigned>(seed)))), QStringList());
}

void TestPlacement::isTheSameEveryTime()
{
    const plan::Plan plan = generator::generatePlan({300, 25, 7});
    QVERIFY(chartOf(plan) == chartOf(plan));
}

void TestPlacement::staysCompact_data()
{
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("perNode");
    QTest::addRow("one node") << 25 << 25;
    QTest::addRow("a dozen nodes") << 300 << 25;
    QTest::addRow("one huge node") << 2000 << 2000;
    QTest::addRow("many small nodes") << 2000 << 2;
    QTest::addRow("ten thousand services") << 10'000 << 25;
}

void TestPlacement::staysCompact()
{
    QFETCH(int, services);
    QFETCH(int, perNode);
    const layout::Rect bounds = chartOf(generator::generatePlan({services, perNode, 1})).bounds;
    const double aspect = std::max(bounds.width / bounds.height, bounds.height / bounds.width);
    QVERIFY2(aspect <= 2.5, qPrintable(QStringLiteral("%1 x %2").arg(bounds.width).arg(bounds.height)));
}

void TestPlacement::putsTheEntranceBesideTheInternet()
{
    const plan::Plan plan = test::bundledPlan();
    const layout::Chart chart = chartOf(plan, "production");
    const layout::Rect internet = chart.places.front().rect;
    const layout::Rect gateway = rectOf(chart, plan, "node/gateway");
    const layout::Rect services = rectOf(chart, plan, "node/services");
    const layout::Rail &tailnet = chart.rails.front();
    const double rail = chart.railStrokes[tailnet.strokes.first].from.x;
    QVERIFY(internet.right() < gateway.x);
    QVERIFY(gateway.right() < rail && rail < services.x);
}

void TestPlacement::putsRoutedServicesLeftOfTheirNetwork()
{
    const plan::Plan plan = test::bundledPlan();
    const layout::Chart chart = chartOf(plan, "production");
    const layout::Rail &network = chart.rails.back();
    const double rail = chart.railStrokes[network.strokes.first].from.x;
    QVERIFY(rectOf(chart, plan, "service/atl-xmpp-server").right() < rail);
    QVERIFY(rectOf(chart, plan, "service/atl-irc-server").right() < rail);
    QVERIFY(rectOf(chart, plan, "service/dozzle").x > rail);
}

void TestPlacement::respectsPlacements()
{
    const plan::Plan plan = test::planFrom(std::string(twoServices) +
                                           "positions:\n  node/box: [400, 300]\n  service/a: [250, 160]\n");
    const layout::Chart chart = chartOf(plan);
    const layout::Rect box = rectOf(chart, plan, "node/box");
    const layout::Rect a = rectOf(chart, plan, "service/a");
    QCOMPARE(box.x, 400.0);
    QCOMPARE(box.y, 300.0);
    QCOMPARE(a.x - box.x, 250.0);
    QCOMPARE(a.y - box.y, 160.0);

    plan::Edit edit(test::bundledPlan());
    const plan::EntityRef cdn = plan::entityFromText(edit.plan(), "cdn/Cloudflare");
    edit.put(plan::Placement{cdn, -50, 20, 0, 0});
    QCOMPARE(chartOf(edit.plan(), "production").rectOf(cdn).x, -50.0);
}

void TestPlacement::makesWayForWhatIsPlaced()
{
    const plan::Plan free = test::planFrom(twoServices);
    const layout::Chart before = chartOf(free);
    plan::Edit edit(free);
    plan::Placement onB = layout::placementOf(before, plan::entityFromText(free, "service/b"));
    onB.id = plan::entityFromText(free, "service/a");
    edit.put(onB);
    QCOMPARE(badlyPlaced(chartOf(edit.plan())), QStringList());

    plan::Plan many = test::randomPlan(5);
    const layout::Chart own = chartOf(many);
    plan::Edit move(many);
    for (std::size_t i = 1; i < own.nodes.size(); i += 2)
        move.put(plan::Placement{own.nodes[i].entity,
                                 own.nodes[i - 1].rect.x + 30 + static_cast<double>(i) * 2000, 0, 0, 0});
    QCOMPARE(badlyPlaced(chartOf(move.plan())), QStringList());
}

void TestPlacement::growsTheNodeRoundItsServices()
{
    const plan::Plan plan =
        test::planFrom(std::string(twoServices) + "positions:\n  service/a: [900, 700]\n");
    QCOMPARE(badlyPlaced(chartOf(plan)), QStringList());
}

void TestPlacement::ignoresPlacementsOnAnotherNode()
{
    const plan::Plan plan = test::bundledPlan();
    plan::Edit edit(plan);
    edit.put(plan::Placement{plan::entityFromText(plan, "service/atl-bridge"), 900, 900, 0, 0});
    QVERIFY(chartOf(edit.plan(), "development") == chartOf(plan, "development"));
    QVERIFY(!(chartOf(edit.plan(), "production") == chartOf(plan, "production")));
}

void TestPlacement::keepsAnArrangementAsPlacements()
{
    const plan::Plan plan = test::randomPlan(3);
    const plan::ResolvedPlan resolved = test::resolvedIn(plan);
    const layout::Chart chart = layout::chartOf(resolved);
    plan::Edit edit(plan);
    for (const plan::Placement &placement :
         layout::placementsFrom(chart, arrangeInstantly(graphOf(chart, resolved))))
        edit.put(placement);
    const layout::Chart kept = chartOf(edit.plan());
    const auto placesOf = [](const layout::Chart &drawn) {
        QStringList places;
        for (const layout::ServiceCard &card : drawn.cards)
            places << QStringLiteral("%1: %2, %3, %4 wide")
                          .arg(test::toQString(card.title))
                          .arg(card.rect.x)
                          .arg(card.rect.y)
                          .arg(card.rect.width);
        return places;
    };
    QCOMPARE(placesOf(kept), placesOf(chart));
    QCOMPARE(badlyPlaced(kept), QStringList());
}

void TestPlacement::drawsNothingOfAnEmptyPlan()
{
    const layout::Chart chart = chartOf(plan::Plan{});
    QVERIFY(chart == layout::Chart{});
}

void TestPlacement::leavesOutNodesOfOtherEnvironments()
{
    const plan::Plan plan = test::bundledPlan();
    const auto nodes = [&](std::string_view environment) {
        QStringList names;
        for (const layout::NodeFrame &node : chartOf(plan, environment).nodes)
            names << test::toQString(node.name);
        return names;
    };
    QCOMPARE(nodes("production"), QStringList({"gateway", "services"}));
    QCOMPARE(nodes("development"), QStringList({"gateway", "workstation"}));
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
