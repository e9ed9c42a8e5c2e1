#include "model/dns/zone_pull.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string planText = R"(
networks: {internet: {kind: internet}}
nodes:
  gateway: {interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}}}
services:
  web: {node: gateway}
routes:
  Web: {kind: direct, hostname: www.example.org, listener: gateway, port: 443, target: web, target-port: 443}
zones:
  example.org:
    ttl: 3600
    soa: {primary: ns1.example.net, mailbox: host@example.org}
    name-servers: [ns1.example.net]
    records:
      - {owner: mail.example.org, type: A, data: 203.0.113.11, note: the old one}
      - {owner: gone.example.org, type: A, data: 203.0.113.12}
)";

const std::string file = R"($TTL 3600
@ SOA ns2.example.net. host 7 1 2 3 4
@ NS ns2.example.net.
www A 203.0.113.10
mail A 203.0.113.11
mail 60 MX 10 mail
)";

} // namespace

class TestZonePull : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatRoutesDoNotYield()
    {
        const plan::Plan plan = planFrom(planText);
        const auto pulled = dns::pullZone(resolvedIn(plan), {"db", file}, "example.org");
        QVERIFY(pulled.has_value());
        const plan::Plan next = apply(plan, *pulled);
        const plan::Zone &zone = next.zones()[0];
        QStringList records;
        for (const plan::Record &record : zone.records)
            records << toQString(record.owner + ' ' + std::to_string(record.ttl) + ' ' + record.type + ' ' +
                                 record.data + ' ' + record.note);
        QCOMPARE(records, (QStringList{"mail.example.org 0 A 203.0.113.11 the old one",
                                       "mail.example.org 60 MX 10 mail.example.org. "}));
        QCOMPARE(zone.nameServers, std::vector<std::string>{"ns2.example.net"});
        QCOMPARE(zone.soa.serial, 7U);
        QCOMPARE(toQString(zone.soa.mailbox), QStringLiteral("host@example.org"));
        QVERIFY(dns::pullZone(resolvedIn(next), {"db", file}, "example.org")->changes.empty());
    }

    void addsAZone()
    {
        const plan::Plan plan = planFrom("nodes: {host: {}}\n");
        const auto pulled = dns::pullZone(resolvedIn(plan), {"db", file}, "example.org");
        QVERIFY(pulled.has_value());
        QCOMPARE(apply(plan, *pulled).zones()[0].records.size(), std::size_t(3));
    }

    void refusesWhatIsNoZone()
    {
        const plan::Plan plan = planFrom("nodes: {host: {}}\n");
        const auto pulled = dns::pullZone(resolvedIn(plan), {"db", "x A y\n"}, "example.org");
        QVERIFY(!pulled.has_value());
        QCOMPARE(toQString(pulled.error().place.file), QStringLiteral("db"));
    }

    void findsTheNameOfAZone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("by the owner of SOA")
            << QByteArray("$TTL 1\nexample.org. IN SOA a b 1 2 3 4 5\n") << "example.org";
        QTest::newRow("by $ORIGIN") << QByteArray("$ORIGIN example.org.\n@ SOA a b 1 2 3 4 5\n")
                                    << "example.org";
        QTest::newRow("in neither") << QByteArray("@ SOA a b 1 2 3 4 5\n") << "";
    }

    void findsTheNameOfAZone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QCOMPARE(toQString(dns::zoneNameOf({"db", text.toStdString()})), name);
    }
};

QTEST_GUILESS_MAIN(TestZonePull)
#include "tst_zone_pull.moc"
