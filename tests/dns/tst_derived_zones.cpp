#include "model/dns/derived_zones.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

dns::DerivedZones zonesIn(const plan::Plan &plan, std::string_view environment = {})
{
    return dns::zonesOf(resolvedIn(plan, environment));
}

/// `owner ttl type data`, with the provider's mark behind a semicolon.
QStringList print(const dns::Zone &zone)
{
    QStringList lines;
    for (const dns::RRset &set : zone.sets)
        for (const dns::Record &record : set.records)
            lines << QStringLiteral("%1 %2 %3 %4%5")
                         .arg(toQString(set.owner), QString::number(set.ttl), toQString(set.type),
                              toQString(record.data),
                              record.tag.empty() ? QString() : " ; " + toQString(record.tag));
    return lines;
}

QStringList printAll(const dns::DerivedZones &derived)
{
    QStringList lines;
    for (const dns::Zone &zone : derived.zones)
        lines << print(zone);
    return lines;
}

/// A zone, a gateway with a service of its own, and the routes and zone keys of the test.
std::string planText(const std::string &routes, const std::string &zone = {})
{
    return R"(
networks: {internet: {kind: internet}}
cdns: {Cloudflare: {}}
nodes:
  gateway: {interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}}}
  hidden: {}
services:
  web: {node: gateway}
  log: {node: gateway, profiles: [dev]}
zones:
  example.org: {soa: {primary: ns1.example.net, mailbox: hostmaster.example.org}, name-servers: [ns1.example.net])" +
           zone + "}\nroutes:\n" + routes;
}

std::string route(const std::string &name, const std::string &more)
{
    return "  " + name + ": {kind: direct, listener: gateway, port: 443, target: web, target-port: 443, " +
           more + "}\n";
}

} // namespace

class TestDerivedZones : public QObject
{
    Q_OBJECT

private slots:
    void givesEachHostOfTheBundledPlanItsAddresses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("proxied");
        QTest::newRow("main web interface") << "atl.chat" << true;
        QTest::newRow("IRC") << "irc.atl.chat" << false;
        QTest::newRow("XMPP") << "xmpp.atl.chat" << false;
        QTest::newRow("The Lounge") << "chat.atl.chat" << true;
        QTest::newRow("TURN") << "turn.atl.network" << false;
    }

    void givesEachHostOfTheBundledPlanItsAddresses()
    {
        QFETCH(QString, host);
        QFETCH(bool, proxied);
        const QString mark = proxied ? QStringLiteral(" ; cf_tags=cf-proxied:true") : QString();
        const QStringList records =
            printAll(zonesIn(bundledPlan(), "production"))
                .filter(" A")
                .filter(QRegularExpression("^" + QRegularExpression::escape(host) + " "));
        QCOMPARE(records, QStringList({host + " 3600 A 203.0.113.10" + mark,
                                       host + " 3600 AAAA 2001:db8::10" + mark}));
    }

    void announcesEachServiceOfTheBundledPlan_data()
    {
        QTest::addColumn<QString>("record");
        QTest::newRow("C2S, STARTTLS") << "_xmpp-client._tcp.atl.chat 3600 SRV 5 0 5222 xmpp.atl.chat.";
        QTest::newRow("C2S, direct TLS") << "_xmpps-client._tcp.atl.chat 3600 SRV 5 0 5223 xmpp.atl.chat.";
        QTest::newRow("S2S, STARTTLS") << "_xmpp-server._tcp.atl.chat 3600 SRV 5 0 5269 xmpp.atl.chat.";
        QTest::newRow("S2S, direct TLS") << "_xmpps-server._tcp.atl.chat 3600 SRV 5 0 5270 xmpp.atl.chat.";
        QTest::newRow("IRC, TLS") << "_ircs._tcp.atl.chat 3600 SRV 5 0 6697 irc.atl.chat.";
    }

    void announcesEachServiceOfTheBundledPlan()
    {
        QFETCH(QString, record);
        const QStringList records = printAll(zonesIn(bundledPlan(), "production")).filter(" SRV ");
        QCOMPARE(records.size(), 5);
        QVERIFY2(records.contains(record), qPrintable(records.join('\n')));
    }

    void saysWhereEachRecordComesFrom()
    {
        const plan::Plan plan = bundledPlan();
        const dns::DerivedZones derived = zonesIn(plan, "production");
        const dns::RRset &irc = derived.zones[0].sets[0];
        QCOMPARE(irc.owner, std::string("irc.atl.chat"));
        QVERIFY(irc.records[0].origin.derived);
        QCOMPARE(plan::routeNames(plan, irc.records[0].origin), std::string("IRC, TLS; IRC WebSocket"));
        QCOMPARE(irc.comment, std::string("IRC, TLS; IRC WebSocket"));
    }

    void sharesOneSetAmongRoutesOfOneName()
    {
        const auto derived = zonesIn(planFrom(
            planText(route("a", "hostname: www.example.org") + route("b", "hostname: WWW.example.org."))));
        QCOMPARE(printAll(derived), QStringList({"www.example.org 3600 A 203.0.113.10"}));
        QCOMPARE(derived.zones[0].sets[0].records[0].origin.entities.size(), std::size_t(2));
        QCOMPARE(messagesOf(derived.problems), QStringList());
    }

    void keepsHandMadeRecords()
    {
        const auto derived = zonesIn(
            planFrom(planText(route("a", "hostname: www.example.org"),
                              R"(, records: [{owner: example.org, type: mx, data: "10 mail.example.net."},
                                    {owner: www.example.org, type: A, data: 203.0.113.10, ttl: 60},
                                    {owner: www.example.org, type: A, data: 203.0.113.11}])")));
        QCOMPARE(printAll(derived),
                 QStringList({"www.example.org 60 A 203.0.113.10", "www.example.org 60 A 203.0.113.11",
                              "example.org 3600 MX 10 mail.example.net."}));
        const auto &records = derived.zones[0].sets[0].records;
        QVERIFY(!records[0].origin.derived);
        QCOMPARE(records[0].origin.entities.size(), std::size_t(2));
    }

    void publishesComponentsWhereTheirDomainIsServed()
    {
        const auto derived = zonesIn(planFrom(planText(
            route(
                "c2s",
                "hostname: xmpp.example.org, srv: {service: xmpp-client, domain: example.org, priority: 5}"),
            ", components: {muc.example.org: {published: true}, quiet.example.org: {}}")));
        QCOMPARE(printAll(derived),
                 QStringList({"xmpp.example.org 3600 A 203.0.113.10",
                              "_xmpp-client._tcp.example.org 3600 SRV 5 0 443 xmpp.example.org.",
                              "muc.example.org 3600 A 203.0.113.10"}));
        QCOMPARE(derived.zones[0].sets[2].records[0].origin.entities.size(), std::size_t(2));
    }

    void leavesOutRoutesWhoseTargetDoesNotStart()
    {
        const auto derived =
            zonesIn(planFrom(planText("  a: {kind: direct, hostname: a.example.org, listener: gateway, port: "
                                      "1, target: log, target-port: 1}\n")));
        QCOMPARE(printAll(derived), QStringList());
    }

    void reportsWhatItCannotState_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &yaml, const char *message) {
            QTest::newRow(name) << toQString(yaml) << message;
        };
        row("a name in no zone", planText(route("a", "hostname: www.example.com")),
            "www.example.com lies in no zone of the plan, so it gets no address record");
        row("a domain in no zone",
            planText(route("a", "hostname: www.example.org, srv: {service: _x, domain: a.test}")),
            "_x._tcp.a.test lies in no zone of the plan, so it gets no SRV record");
        row("no host name", planText(route("a", "hostname: \"www example.org\"")),
            "www example.org is no host name");
        row("a listener without address",
            planText("  a: {kind: direct, hostname: a.example.org, listener: hidden, port: 1, target: web, "
                     "target-port: 1}\n"),
            "the listener of a.example.org has no address on the Internet, so the name gets no address "
            "record");
        row("an alias",
            planText(route("a", "hostname: www.example.org"),
                     ", records: [{owner: www.example.org, type: CNAME, data: a.example.net.}]"),
            "www.example.org is an alias by a hand-made CNAME record, so it gets no address record");
        row("a name half behind a CDN",
            planText(route("a", "hostname: www.example.org, cdn: Cloudflare") +
                     route("b", "hostname: www.example.org")),
            "www.example.org is not proxied: route \"a\" passes the CDN and \"b\" does not; give one of them "
            "a name of its own");
        row("a component of no domain",
            planText(route("a", ""), ", components: {muc.example.org: {published: true}}"),
            "no route leads to the domain of component muc.example.org, so it gets no address record");
        row("TTLs that differ",
            planText(route("a", ""), ", records: [{owner: a.example.org, type: A, data: 192.0.2.1, ttl: 60}, "
                                     "{owner: a.example.org, type: A, data: 192.0.2.2, ttl: 90}]"),
            "the TTLs of a.example.org A differ; all its records get 60 seconds");
        row("a record outside its zone",
            planText(route("a", ""), ", records: [{owner: a.example.com, type: A, data: 192.0.2.1}]"),
            "record a.example.com A of zone example.org is left out: its owner lies outside the zone");
        row("a record that would add lines",
            planText(route("a", ""),
                     ", records: [{owner: a.example.org, type: TXT, data: \"a\\nb IN A 192.0.2.1\"}]"),
            "record a.example.org TXT of zone example.org is left out: its owner, type or data cannot stand "
            "in a master file");
        row("a name server without address",
            "zones: {example.org: {soa: {primary: ns.example.org, mailbox: a@example.org}, name-servers: "
            "[ns.example.org]}}\n",
            "name server ns.example.org of zone example.org has no address record");
        row("no name server",
            "zones: {example.org: {soa: {primary: ns.example.net, mailbox: a@example.org}}}\n",
            "zone example.org has no name server");
        row("no authority", "zones: {example.org: {name-servers: [ns.example.net]}}\n",
            "zone example.org needs a primary name server and a mailbox for its SOA record");
    }

    void reportsWhatItCannotState()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, message);
        QCOMPARE(messagesOf(zonesIn(planFrom(yaml.toStdString())).problems), QStringList({message}));
    }

    void hasNothingToReportAboutTheBundledPlanButSharedNames()
    {
        QCOMPARE(
            messagesOf(zonesIn(bundledPlan(), "production").problems),
            QStringList(
                {"irc.atl.chat is not proxied: route \"IRC WebSocket\" passes the CDN and \"IRC, TLS\" does "
                 "not; "
                 "give one of them a name of its own",
                 "xmpp.atl.chat is not proxied: route \"XMPP BOSH and WebSocket\" passes the CDN and \"XMPP "
                 "server, direct TLS\" does not; give one of them a name of its own"}));
    }
};

QTEST_GUILESS_MAIN(TestDerivedZones)
#include "tst_derived_zones.moc"
