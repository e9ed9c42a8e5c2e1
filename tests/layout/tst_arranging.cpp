#include "model/layout/arranging.h"
#include "model/layout/bends.h"
#include "model/plan/plan_writer.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

plan::Plan threeNodes()
{
    return planFrom(R"(
networks: {lan: {kind: lan}}
nodes:
  a: {interfaces: {eth0: {network: lan, addresses: [10.0.0.1]}}}
  b: {interfaces: {eth0: {network: lan, addresses: [10.0.0.2]}}}
  c: {}
services:
  one: {node: a, ports: [{port: "80:80"}]}
  two: {node: b, ports: [{port: "81:81"}]}
links: [{from: one, to: two, port: 81}]
positions: {node/a: [0, 0], node/b: [400, 33], node/c: [1000, 90], service/one: [40, 90]}
)");
}

plan::EntityRef named(const plan::Plan &plan, const char *path)
{
    return plan::entityFromText(plan, path);
}

} // namespace

class TestArranging : public QObject
{
    Q_OBJECT

private slots:
    void alignsWithTheOutermost();
    void distributesTheGaps();
    void twoThingsHaveNothingToDistribute();
    void tidiesSomeAndKeepsTheRest();
    void bendsALine();
    void bendIsOfTheWayItself_data();
    void bendIsOfTheWayItself();
};

void TestArranging::alignsWithTheOutermost()
{
    const plan::Plan plan = threeNodes();
    const layout::Chart chart = layout::chartOf(resolvedIn(plan));
    const std::vector things{named(plan, "node/a"), named(plan, "node/b")};
    const layout::Moves moves = layout::aligned(chart, things, layout::Alignment::Top);
    QCOMPARE(moves.size(), std::size_t{1});
    QCOMPARE(moves.front().first, named(plan, "node/b"));
    QCOMPARE(moves.front().second, (layout::Point{0, -33}));
}

void TestArranging::distributesTheGaps()
{
    const plan::Plan plan = threeNodes();
    layout::Chart chart = layout::chartOf(resolvedIn(plan));
    const std::vector things{named(plan, "node/c"), named(plan, "node/a"), named(plan, "node/b")};
    for (const auto &[thing, way] : layout::distributed(chart, things, layout::Axis::Horizontal))
        layout::moveBy(chart, std::span(&thing, 1), way);
    const layout::Rect a = chart.rectOf(things[1]);
    const layout::Rect b = chart.rectOf(things[2]);
    const layout::Rect c = chart.rectOf(things[0]);
    QCOMPARE(b.x - a.right(), c.x - b.right());
    QCOMPARE(a.x, 0.0);
    QCOMPARE(c.x, 1000.0);
}

void TestArranging::twoThingsHaveNothingToDistribute()
{
    const plan::Plan plan = threeNodes();
    const layout::Chart chart = layout::chartOf(resolvedIn(plan));
    const std::vector things{named(plan, "node/a"), named(plan, "node/b")};
    QVERIFY(layout::distributed(chart, things, layout::Axis::Vertical).empty());
}

void TestArranging::tidiesSomeAndKeepsTheRest()
{
    const plan::Plan before = threeNodes();
    const layout::Chart chart = layout::chartOf(resolvedIn(before));
    const plan::EntityRef node = named(before, "node/a");
    const plan::Transaction tidied = layout::tidied(chart, before, std::span(&node, 1), "Tidy up a");
    const plan::Plan after = plan::apply(before, tidied);
    QVERIFY(!after.placements().find(node));
    QVERIFY(!after.placements().find(named(after, "service/one")));
    const layout::Chart again = layout::chartOf(resolvedIn(after));
    for (const char *other : {"node/b", "node/c"})
        QCOMPARE(again.rectOf(named(after, other)), chart.rectOf(named(before, other)));
    QVERIFY(plan::apply(after, plan::inverse(tidied)) == before);
}

void TestArranging::bendsALine()
{
    const plan::Plan before = threeNodes();
    const layout::Polyline plain = layout::chartOf(resolvedIn(before)).links.front().way;
    plan::Edit edit(before);
    edit.put(plan::Placement{before.links()[0].id, 300, 260, 0, 0});
    const plan::Plan after = plan::apply(before, std::move(edit).finish("Bend"));
    const layout::Polyline way = layout::chartOf(resolvedIn(after)).links.front().way;
    QCOMPARE(way.front(), plain.front());
    QCOMPARE(way.back(), plain.back());
    QVERIFY(std::any_of(way.begin(), way.end(), [](layout::Point point) { return point.x == 300; }));
    QVERIFY(std::any_of(way.begin(), way.end(), [](layout::Point point) { return point.y == 260; }));
    // What a file says of a line that has no name of its own comes back.
    const plan::PlanReading again = plan::readPlan("plan", plan::writePlan(after));
    QVERIFY(again.plan && *again.plan == after);
}

void TestArranging::bendIsOfTheWayItself_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addRow("level with its end") << 50.0 << 80.0;
    QTest::addRow("below both ends") << 50.0 << 120.0;
    QTest::addRow("behind its start") << -20.0 << 120.0;
}

void TestArranging::bendIsOfTheWayItself()
{
    QFETCH(double, x);
    QFETCH(double, y);
    layout::Polyline way;
    for (const layout::Point point : {layout::Point{0, 0}, {70, 0}, {70, 80}, {100, 80}})
        way.add(point);
    const layout::Polyline bent = layout::bent(way, {x, y});
    QCOMPARE(bent.front(), way.front());
    QCOMPARE(bent.back(), way.back());
    QCOMPARE(layout::bendOf(bent), (layout::Point{x, y}));
    for (std::size_t i = 1; i < bent.size(); ++i)
        QVERIFY(bent[i].x == bent[i - 1].x || bent[i].y == bent[i - 1].y);
}

QTEST_GUILESS_MAIN(TestArranging)
#include "tst_arranging.moc"
