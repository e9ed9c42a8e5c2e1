#include "tests/layout/sample_charts.h"

using namespace portolan;
using layout::Chart;
using layout::none;
using test::toQString;

/// What a chart says of a plan: ports and their exposure, docks, ways and where they end.
class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void drawsPortsByExposure_data();
    void drawsPortsByExposure();
    void ordersRowsSoThatLinesDoNotCross();
    void docksServicesOfOneNamespace();
    void collapsesWhatDoesNotStart();
    void givesProxiesTheirRoles();
    void marksTheGateOnTheTailnet();
    void leadsHttpThroughTheCdn();
    void endsWaysAtTheirPorts_data();
    void endsWaysAtTheirPorts();
    void runsWaysStraightUpAndAcross();
    void bundlesRoutesBetweenNodes();
    void drawsARailForEachNetwork();
    void elidesLongNames();
};

namespace {

Chart bundledChart(std::string_view environment = "production")
{
    return layout::chartOf(test::resolvedIn(test::bundledPlan(), environment));
}

layout::Index cardNamed(const Chart &chart, std::string_view title)
{
    const auto at = std::find_if(chart.cards.begin(), chart.cards.end(),
                                 [&](const layout::ServiceCard &card) { return card.title == title; });
    return at == chart.cards.end() ? none : static_cast<layout::Index>(at - chart.cards.begin());
}

/// The port rows of a card as they stand, one line each: `8000 IRC WebSocket, 100.64.7.0: Tailnet`.
QStringList rowsOf(const Chart &chart, std::string_view title)
{
    const layout::Index card = cardNamed(chart, title);
    if (card == none)
        return {"no such card"};
    std::map<double, QString> rows;
    for (layout::Index i = chart.cards[card].chips.first; i < chart.cards[card].chips.end(); ++i) {
        const layout::PortChip &chip = chart.chips[i];
        QString row = toQString(chip.number) + ' ' + toQString(chip.label);
        if (!chip.hostIp.empty())
            row += ", " + toQString(chip.hostIp);
        rows[chip.rect.y] = row + ": " + toQString(plan::toText(chip.exposure));
    }
    QStringList lines;
    for (const auto &[y, row] : rows)
        lines << row;
    return lines;
}

bool isOnEdge(const layout::Rect &rect, layout::Point point)
{
    return rect.contains(point) &&
           (point.x == rect.x || point.x == rect.right() || point.y == rect.y || point.y == rect.bottom());
}

} // namespace

void TestChart::drawsPortsByExposure_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("rows");
    QTest::addRow("bound to the tailnet")
        << "production"
        << "atl-irc-services" << QStringList{"8081 HTTP (JSON-RPC), 100.64.7.0: Tailnet"};
    QTest::addRow("bound to loopback")
        << "development"
        << "atl-irc-services" << QStringList{"8081 HTTP (JSON-RPC), 127.0.0.1: Node only"};
    QTest::addRow("bound to all addresses")
        << "production"
        << "atl-obsidianirc" << QStringList{"8090 HTTP (Web IRC), 0.0.0.0: Internet"};
    QTest::addRow("all addresses of a private machine")
        << "development"
        << "atl-obsidianirc" << QStringList{"8090 HTTP (Web IRC), 0.0.0.0: Node only"};
    QTest::addRow("no port") << "production"
                             << "atl-bridge" << QStringList();
}

void TestChart::drawsPortsByExposure()
{
    QFETCH(QString, environment);
    QFETCH(QString, service);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(bundledChart(environment.toStdString()), service.toStdString()), rows);
}

void TestChart::ordersRowsSoThatLinesDoNotCross()
{
    const Chart chart = bundledChart();
    QCOMPARE(
        rowsOf(chart, "atl-irc-server"),
        QStringList({"8000 IRC WebSocket, 100.64.7.0: Tailnet", "6697 IRC (TLS), 100.64.7.0: Tailnet",
                     "6900 IRC (S2S link), 100.64.7.0: Tailnet", "8600 JSON-RPC (HTTPS), 100.64.7.0: Tailnet",
                     "6901 IRC (S2S uplink): Container only"}));
    QStringList numbers;
    for (const QString &row : rowsOf(chart, "npm"))
        numbers << row.section(' ', 0, 0);
    QCOMPARE(numbers, QStringList({"443", "80", "6697", "5222", "5223", "5269", "5270"}));
}

void TestChart::docksServicesOfOneNamespace()
{
    const Chart chart = bundledChart();
    const layout::Index owner = cardNamed(chart, "atl-irc-server");
    const layout::Index member = cardNamed(chart, "atl-irc-services");
    QCOMPARE(chart.cards[member].dockOwner, owner);
    QCOMPARE(chart.cards[member].rect.y, chart.cards[owner].rect.bottom());
    QVERIFY(chart.cards[owner].outline.contains(chart.cards[member].rect));

    // The owner's binding, drawn where the port belongs.
    const plan::Plan plan = test::bundledPlan();
    const plan::ServiceId ownerId = plan::entityFromText(plan, "service/atl-irc-server").as<plan::Service>();
    const layout::Index chip = chart.chipOf(ownerId, 4);
    QVERIFY(chip != none);
    QCOMPARE(chart.chips[chip].card, member);
}

void TestChart::collapsesWhatDoesNotStart()
{
    const Chart production = bundledChart("production");
    const layout::ServiceCard &dormant = production.cards[cardNamed(production, "dozzle")];
    QVERIFY(!dormant.active);
    QCOMPARE(toQString(dormant.product), QStringLiteral("profile dev, not started"));
    QCOMPARE(dormant.chips.count, 0U);
    const Chart development = bundledChart("development");
    QVERIFY(development.cards[cardNamed(development, "dozzle")].active);
}

void TestChart::givesProxiesTheirRoles()
{
    QCOMPARE(rowsOf(bundledChart(), "npm").mid(0, 3),
             QStringList({"443 HTTP hosts: Internet", "80 redirect: Internet", "6697 stream: Internet"}));
    QCOMPARE(rowsOf(bundledChart(), "coturn"), QStringList({"3478 TURN: Internet", "5349 TURNS: Internet"}));
}

void TestChart::marksTheGateOnTheTailnet()
{
    const Chart chart = bundledChart();
    QVERIFY(!chart.gates.empty());
    for (const layout::Gate &gate : chart.gates) {
        QVERIFY(chart.edges[gate.edge].leg == layout::EdgeLeg::Forward);
        const layout::Segment &stroke = chart.railStrokes[chart.rails[gate.rail].strokes.first];
        QCOMPARE(gate.at.x, stroke.from.x);
        QVERIFY(gate.at.y >= stroke.from.y && gate.at.y <= stroke.to.y);
    }
    const auto forwards =
        std::count_if(chart.edges.begin(), chart.edges.end(),
                      [](const layout::RouteEdge &edge) { return edge.leg == layout::EdgeLeg::Forward; });
    QCOMPARE(static_cast<long>(chart.gates.size()), forwards);
}

void TestChart::leadsHttpThroughTheCdn()
{
    const Chart chart = bundledChart();
    QStringList through;
    for (const layout::RouteEdge &edge : chart.edges)
        if (edge.leg == layout::EdgeLeg::FromCdn) {
            QCOMPARE(toQString(chart.places[edge.place].name), QStringLiteral("Cloudflare"));
            QCOMPARE(edge.way.front().x, chart.places[edge.place].rect.right());
            through << toQString(chart.chips[edge.toChip].number);
        }
    QCOMPARE(through, QStringList({"443", "80"}));
}

void TestChart::endsWaysAtTheirPorts_data()
{
    QTest::addColumn<int>("seed");
    QTest::addRow("bundled plan") << -1;
    for (int seed = 0; seed < 40; ++seed)
        QTest::addRow("random plan %d", seed) << seed;
}

void TestChart::endsWaysAtTheirPorts()
{
    QFETCH(int, seed);
    const Chart chart =
        seed < 0 ? bundledChart()
                 : layout::chartOf(test::resolvedIn(test::randomPlan(static_cast<unsigned>(seed))));
    for (const layout::RouteEdge &edge : chart.edges) {
        QVERIFY(edge.way.size() >= 2);
        if (edge.leg == layout::EdgeLeg::ToCdn) {
            QVERIFY(isOnEdge(chart.places[edge.toPlace].rect, edge.way.back()));
            continue;
        }
        const layout::Rect &card = chart.cards[edge.toCard].rect;
        const bool published =
            edge.toChip != none && chart.chips[edge.toChip].kind == layout::ChipKind::Published;
        QVERIFY(isOnEdge(published ? chart.chips[edge.toChip].rect : card, edge.way.back()));
        if (edge.fromCard != none)
            QVERIFY(isOnEdge(chart.cards[edge.fromCard].rect, edge.way.front()));
        else
            QVERIFY(isOnEdge(chart.places[edge.place].rect, edge.way.front()));
    }
    for (const layout::LinkEdge &link : chart.links) {
        const layout::Rect &chip = link.toChip == none ? layout::Rect{} : chart.chips[link.toChip].rect;
        QVERIFY(isOnEdge(chart.cards[link.fromCard].rect, link.way.front()));
        QVERIFY(isOnEdge(chart.cards[link.toCard].rect, link.way.back()) || isOnEdge(chip, link.way.back()));
    }
}

void TestChart::runsWaysStraightUpAndAcross()
{
    for (unsigned seed = 0; seed < 40; ++seed)
        for (const layout::RouteEdge &edge : layout::chartOf(test::resolvedIn(test::randomPlan(seed))).edges)
            for (std::size_t i = 1; i < edge.way.size(); ++i)
                QVERIFY(edge.way[i].x == edge.way[i - 1].x || edge.way[i].y == edge.way[i - 1].y);
}

void TestChart::bundlesRoutesBetweenNodes()
{
    const Chart chart = bundledChart();
    QStringList bundles;
    for (const layout::Bundle &bundle : chart.bundles)
        bundles << QStringLiteral("%1 > %2: %3")
                       .arg(bundle.fromNode == none ? "Internet"
                                                    : toQString(chart.nodes[bundle.fromNode].name),
                            toQString(chart.nodes[bundle.toNode].name))
                       .arg(bundle.count);
    const auto routes = test::bundledPlan().routes();
    const auto direct = std::count_if(routes.begin(), routes.end(), [](const plan::Route &route) {
        return route.kind == plan::RouteKind::Direct;
    });
    QCOMPARE(bundles.size(), 2);
    QCOMPARE(bundles.at(1),
             QStringLiteral("gateway > services: %1").arg(static_cast<long>(routes.size()) - direct));
}

void TestChart::drawsARailForEachNetwork()
{
    const Chart chart = bundledChart();
    QStringList labels;
    for (const layout::Rail &rail : chart.rails)
        labels << toQString(rail.label);
    QCOMPARE(labels, QStringList({"tailnet · 100.64.0.0/10", "atl-chat · bridge"}));
    QCOMPARE(chart.rails[0].attachments.count, 2U);
    QCOMPARE(chart.rails[1].attachments.count, 8U); // a member of a dock hangs on its owner's
}

void TestChart::elidesLongNames()
{
    const std::string name(80, 'n');
    const Chart chart = layout::chartOf(
        test::resolvedIn(test::planFrom("nodes: {box: {}}\nservices:\n  " + name + ": {node: box}\n")));
    QVERIFY(chart.cards.front().title.size() < name.size());
    QVERIFY(toQString(chart.cards.front().title).endsWith(QChar(0x2026)));
    QCOMPARE(layout::elided("äöü", layout::TextStyle::Body, 14, layout::approximateWidth), std::string("…"));
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
