#include "model/reach/expectation.h"
#include "model/reach/exposure_change.h"
#include "tests/generator/plan_generator.h"
#include "tests/reach/flows.h"

#include <random>

using namespace portolan;
using namespace portolan::test;
using portolan::reach::Vantage;

namespace {

/// The ports of some services, typed over and over; now and then something that changes everything.
plan::Transaction someEdit(const plan::Plan &plan, std::mt19937 &random)
{
    plan::Edit edit{plan};
    const plan::Service &service = plan.services()[random() % plan.services().size()];
    switch (random() % 5) {
    case 0:
        edit.modify(plan.nodes()[random() % plan.nodes().size()].id, [&](plan::Node &node) {
            node.firewall->rules.push_back({});
            node.firewall->rules.back().ports = plan::PortRange::single(8000);
        });
        break;
    case 1:
        edit.modify(service.id,
                    [&](plan::Service &s) { s.node = plan.nodes()[random() % plan.nodes().size()].id; });
        break;
    default:
        edit.modify(service.id, [&](plan::Service &s) {
            if (s.ports.empty())
                return;
            s.ports[0].published = std::to_string(8000 + random() % 50);
            s.ports[0].hostIp = random() % 2 ? "" : "127.0.0.1";
        });
    }
    return std::move(edit).finish("Edit");
}

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    /// One engine: a cell says what a trace to that port says.
    void saysWhatTracesSay()
    {
        const plan::Plan plan = bundledPlan();
        for (const char *environment : {"production", "development"}) {
            const Asked asked(plan, environment);
            const reach::Matrix matrix = matrixOf(asked.reach(), reach::usualVantages(plan));
            QVERIFY(matrix.rows.size() > 20);
            for (const reach::Matrix::Row &row : matrix.rows)
                for (std::size_t i = 0; i < matrix.vantages.size(); ++i)
                    for (const bool isV6 : {false, true}) {
                        reach::Target target;
                        target.kind = reach::Target::Kind::Service;
                        target.entity = row.port.service;
                        target.port = row.port.port;
                        target.transport = row.port.transport;
                        const auto best = asked.reach().trace({matrix.vantages[i], target, isV6}).front();
                        const auto &judged = isV6 ? row.cells[i].v6 : row.cells[i].v4;
                        QCOMPARE(toQString(toText(judged.disposition)), toQString(toText(best.disposition)));
                    }
        }
    }

    void followsEdits_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void followsEdits()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        plan::Plan plan = generator::generatePlan({40, 10, seed});
        const auto vantages = reach::usualVantages(plan);
        reach::LiveMatrix live(resolvedIn(plan, "production"), vantages);
        for (int step = 0; step < 15; ++step) {
            const plan::Transaction transaction = someEdit(plan, random);
            plan = apply(plan, transaction);
            live.update(plan, transaction);
            const reach::Reachability anew(resolvedIn(plan, "production"));
            QVERIFY2(live.matrix() == matrixOf(anew, vantages), qPrintable(QString::number(step)));
        }
    }

    void writesTables()
    {
        const plan::Plan plan = planFrom(R"(
networks: {internet: {kind: internet}}
compose-files: {compose.yaml: }
nodes:
  host: {interfaces: {eth0: {network: internet, addresses: [203.0.113.20]}}, firewall: {tool: ufw}}
services:
  web: {node: host, file: compose.yaml, ports: [{port: "8080:80", application: "HTTP, plain"}], endpoints: [{port: 9000}]}
)");
        const Asked asked(plan);
        const reach::Matrix matrix =
            matrixOf(asked.reach(), {{Vantage::Kind::Internet}, {Vantage::Kind::Container}});
        QCOMPARE(toQString(writeMatrix(plan, matrix, reach::MatrixFormat::Text)),
                 QStringLiteral("service  node  port      application  internet  container\n"
                                "web      host  80/tcp    HTTP, plain  open / -  open / -\n"
                                "web      host  9000/tcp               -         open / -\n"));
        QCOMPARE(toQString(writeMatrix(plan, matrix, reach::MatrixFormat::Csv)).section("\r\n", 1, 1),
                 QStringLiteral("web,host,80/tcp,\"HTTP, plain\",open / -,open / -"));
        QCOMPARE(toQString(writeMatrix(plan, matrix, reach::MatrixFormat::Markdown)).section('\n', 1, 2),
                 QStringLiteral("| --- | --- | --- | --- | --- | --- |\n"
                                "| web | host | 80/tcp | HTTP, plain | open / - | open / - |"));
        const QJsonObject json =
            QJsonDocument::fromJson(
                QByteArray::fromStdString(writeMatrix(plan, matrix, reach::MatrixFormat::Json)))
                .object();
        QCOMPARE(json["vantages"].toArray(), (QJsonArray{"internet", "container"}));
        const QJsonObject reach = json["ports"][0]["reach"][0].toObject();
        QCOMPARE(reach["ipv4"]["disposition"].toString(), QStringLiteral("accepted"));
        QCOMPARE(reach["ipv4"]["ways"].toArray(), QJsonArray{"direct"});
        QCOMPARE(reach["ipv6"]["disposition"].toString(), QStringLiteral("unreachable"));
    }

    void tellsWhatAnEditExposes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("changes");
        const QString bound = "\"127.0.0.1:8080:80\"";
        QTest::newRow("nothing") << bound << bound << QStringList{};
        QTest::newRow("a port without host IP")
            << bound << "\"8080:80\""
            << QStringList{"newly reachable from the Internet: web 80/tcp over IPv4, because ports[0] has no "
                           "host IP"};
        QTest::newRow("another name")
            << "  web:"
            << "  site:"
            << QStringList{"newly reachable from a neighbour on the public link: site 80/tcp over "
                           "IPv4, because ports[0] is bound to 127.0.0.1",
                           "no longer reachable from a neighbour on the public link: web 80/tcp "
                           "over IPv4"};
    }

    void tellsWhatAnEditExposes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString text = R"(
networks: {internet: {kind: internet}, inside: {kind: compose}}
compose-files: {compose.yaml: }
nodes:
  host: {interfaces: {eth0: {network: internet, addresses: [203.0.113.20]}}, firewall: {tool: ufw}}
services:
  web: {node: host, file: compose.yaml, network-mode: other, network-mode-text: bridge, ports: [{port: "127.0.0.1:8080:80"}]}
)";
        const Asked older(planFrom(text.toStdString()));
        const Asked newer(planFrom(QString(text).replace(from, to).toStdString()));
        QStringList changes;
        for (const reach::ExposureChange &change : exposureChanges(older.reach(), newer.reach()))
            if (change.from.kind != Vantage::Kind::Container)
                changes << toQString(toText(change));
        QTEST(changes, "changes");
    }

    void holdsThePlanToWhatIsExpected_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("contradiction");
        QTest::newRow("kept") << "internet cannot reach atl-irc-server:6697 in development"
                              << "";
        QTest::newRow("broken") << "internet cannot reach atl-irc-webpanel:8080"
                                << "atl-irc-webpanel listens on 8080/tcp";
        QTest::newRow("fulfilled") << "internet can reach turn.atl.network:3478/udp"
                                   << "";
        QTest::newRow("unfulfilled")
            << "internet can reach xmpp.atl.chat:5222"
            << "no rule of the policy admits gateway, which calls itself tag:server, to 5222/tcp";
    }

    void holdsThePlanToWhatIsExpected()
    {
        QFETCH(QString, sentence);
        const plan::Plan plan = bundledPlan();
        const auto expectation = reach::parseExpectation(plan, sentence.toStdString());
        QVERIFY(expectation.has_value());
        const Asked asked(plan, "production");
        const auto trace = contradiction(asked.reach(), *expectation);
        QTEST(trace ? toQString(trace->decisive()->reason) : QString(), "contradiction");
    }

    void refusesSentencesItCannotUnderstand_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("message");
        QTest::newRow("no verb")
            << "internet reaches dozzle:8080"
            << "\"internet reaches dozzle:8080\" is no expectation: write FROM can reach TO, or FROM "
               "cannot reach TO";
        QTest::newRow("no environment") << "internet can reach dozzle:8080 in staging"
                                        << "the plan has no environment \"staging\"";
        QTest::newRow("no vantage") << "node/x can reach dozzle:8080"
                                    << "the plan has no node \"x\"";
        QTest::newRow("no target") << "internet can reach service/x:80"
                                   << "the plan has no service \"x\"";
    }

    void refusesSentencesItCannotUnderstand()
    {
        QFETCH(QString, sentence);
        const auto expectation = reach::parseExpectation(bundledPlan(), sentence.toStdString());
        QVERIFY(!expectation);
        QTEST(toQString(expectation.error()), "message");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
