#include "tests/layout/sample_charts.h"

using namespace portolan;
using layout::Chart;
using layout::none;

/// Dragging: what moves, what follows and what stays.
class TestMoving : public QObject
{
    Q_OBJECT

private slots:
    void takesANodeWithAllThatIsInIt();
    void keepsEndsAtTheirPorts();
    void leavesOtherWaysAlone();
    void comesBackToWhereItWas();
    void growsTheNodeWithItsService();
    void takesADockWhole();
    void movesGatesAlong();
    void ignoresWhatIsNotDrawn();
};

namespace {

Chart bundledChart()
{
    return layout::chartOf(test::resolvedIn(test::bundledPlan(), "production"));
}

plan::EntityRef entity(std::string_view text)
{
    return plan::entityFromText(test::bundledPlan(), text);
}

void move(Chart &chart, plan::EntityRef what, layout::Point delta)
{
    const plan::EntityRef moved[] = {what};
    layout::moveBy(chart, moved, delta);
}

/// The ways that do not end at the chips and cards that they should end at.
int looseEnds(const Chart &chart)
{
    int loose = 0;
    for (const layout::RouteEdge &edge : chart.edges)
        if (edge.toChip != none && chart.chips[edge.toChip].kind == layout::ChipKind::Published &&
            edge.leg != layout::EdgeLeg::ToCdn) {
            const layout::Rect &chip = chart.chips[edge.toChip].rect;
            loose += edge.way.back() == layout::Point{chip.x, chip.center().y} ? 0 : 1;
        }
    for (const layout::RouteEdge &edge : chart.edges)
        if (edge.fromChip != none)
            loose += edge.way.front() == chart.chips[edge.fromChip].out ? 0 : 1;
    return loose;
}

} // namespace

void TestMoving::takesANodeWithAllThatIsInIt()
{
    const Chart before = bundledChart();
    Chart after = before;
    move(after, entity("node/services"), {120, 60});
    const layout::Index node = 1;
    QCOMPARE(after.nodes[node].rect.x, before.nodes[node].rect.x + 120);
    for (layout::Index i = after.nodes[node].cards.first; i < after.nodes[node].cards.end(); ++i)
        QCOMPARE(after.cards[i].rect.y, before.cards[i].rect.y + 60);
    const layout::Rail &network = after.rails[after.nodes[node].rails.first];
    QCOMPARE(network.pill.x, before.rails[after.nodes[node].rails.first].pill.x + 120);
    QVERIFY(after.nodes[0] == before.nodes[0]);
    QCOMPARE(test::badlyPlaced(after), QStringList());
}

void TestMoving::keepsEndsAtTheirPorts()
{
    Chart chart = bundledChart();
    QCOMPARE(looseEnds(chart), 0);
    for (const auto &[what, delta] : {std::pair{"node/gateway", layout::Point{-40, 300}},
                                      {"node/services", layout::Point{500, -200}},
                                      {"service/atl-xmpp-server", layout::Point{30, 500}},
                                      {"service/npm", layout::Point{10, 90}}}) {
        move(chart, entity(what), delta);
        QCOMPARE(looseEnds(chart), 0);
    }
}

void TestMoving::leavesOtherWaysAlone()
{
    const plan::Plan plan = generator::generatePlan({200, 20, 3});
    const Chart before = layout::chartOf(test::resolvedIn(plan));
    Chart after = before;
    const layout::Index moved = static_cast<layout::Index>(before.nodes.size()) - 1;
    move(after, before.nodes[moved].entity, {64, 32});
    int changed = 0;
    for (std::size_t i = 0; i < before.edges.size(); ++i) {
        const bool touches = before.cards[before.edges[i].toCard].node == moved;
        if (touches)
            ++changed;
        else
            QVERIFY(after.edges[i] == before.edges[i]);
    }
    QVERIFY(changed > 0);
}

void TestMoving::comesBackToWhereItWas()
{
    const Chart before = bundledChart();
    Chart chart = before;
    move(chart, entity("node/gateway"), {-64, 128});
    move(chart, entity("node/gateway"), {64, -128});
    QVERIFY(chart.nodes == before.nodes);
    QVERIFY(chart.cards == before.cards);
    QVERIFY(chart.chips == before.chips);
    QVERIFY(chart.attachments == before.attachments);
}

void TestMoving::growsTheNodeWithItsService()
{
    Chart chart = bundledChart();
    move(chart, entity("service/atl-bridge"), {900, 900});
    QCOMPARE(test::badlyPlaced(chart), QStringList());
    move(chart, entity("service/atl-bridge"), {-9000, -9000});
    const layout::ServiceCard &card =
        chart.cards[chart.cardOf(entity("service/atl-bridge").as<plan::Service>())];
    QVERIFY(chart.nodes[card.node].rect.contains(card.rect));
}

void TestMoving::takesADockWhole()
{
    const Chart before = bundledChart();
    Chart after = before;
    move(after, entity("service/atl-irc-services"), {40, 0});
    for (const char *part : {"service/atl-irc-server", "service/atl-irc-services"})
        QCOMPARE(after.rectOf(entity(part)).x, before.rectOf(entity(part)).x + 40);
    const plan::Placement placement = layout::placementOf(after, entity("service/atl-irc-services"));
    QVERIFY(placement.id == entity("service/atl-irc-server"));
}

void TestMoving::movesGatesAlong()
{
    Chart chart = bundledChart();
    const std::size_t gates = chart.gates.size();
    move(chart, entity("node/gateway"), {0, 40});
    QCOMPARE(chart.gates.size(), gates);
    for (const layout::Gate &gate : chart.gates)
        QCOMPARE(gate.at.y, chart.edges[gate.edge].way.front().y);
}

void TestMoving::ignoresWhatIsNotDrawn()
{
    const Chart before = bundledChart();
    Chart after = before;
    move(after, entity("zone/atl.chat"), {10, 10});
    move(after, {}, {10, 10});
    QVERIFY(after == before);
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
