#include "model/dns/derived_zones.h"
#include "model/dns/master_file_writer.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr const char *smallPlan = R"(
networks: {internet: {kind: internet}}
cdns: {Cloudflare: {}}
nodes:
  gateway: {interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}}}
services:
  web: {node: gateway}
routes:
  Site: {kind: direct, hostname: example.org, listener: gateway, port: 443, cdn: Cloudflare, target: web, target-port: 443}
  Chat, TLS: {kind: direct, hostname: irc.example.org, listener: gateway, port: 6697, target: web, target-port: 443,
              srv: {service: _ircs, domain: example.org, priority: 5, ttl: 300}}
zones:
  example.org:
    note: The public names
    soa: {primary: ns1.example.net, mailbox: first.last@example.org, serial: 7}
    name-servers: [ns1.example.net]
    components: {muc.example.org: {published: true, note: Rooms}}
    records:
      - {owner: example.org, type: TXT, data: '"v=spf1 -all"', note: No mail}
)";

constexpr const char *smallZone = R"(; Zone example.org.
; The public names
$ORIGIN example.org.
$TTL 3600

@           3600  IN  SOA   ns1.example.net. first\.last.example.org. (
                            7           ; serial
                            7200        ; refresh
                            3600        ; retry
                            1209600     ; expire
                            3600      ) ; minimum
@           3600  IN  NS    ns1.example.net.

; Hosts: the public names of routes
; Site
@           3600  IN  A     203.0.113.10  ; cf_tags=cf-proxied:true
; Chat, TLS
irc         3600  IN  A     203.0.113.10

; Services: where clients and servers find a protocol
; Chat, TLS
_ircs._tcp   300  IN  SRV   5 0 6697 irc.example.org.

; Components: names that a service of the domain answers for
; Rooms
muc         3600  IN  A     203.0.113.10

; Records written by hand
; No mail
@           3600  IN  TXT   "v=spf1 -all"
)";

QString dumpLine(const std::string &owner, std::uint32_t ttl, const std::string &type,
                 const std::string &data)
{
    return QStringLiteral("%1. %2 IN %3 %4")
        .arg(toQString(owner))
        .arg(ttl)
        .arg(toQString(type), toQString(data));
}

/// Every record as named-checkzone's dump has it.
QStringList recordsOf(const dns::Zone &zone)
{
    const auto &soa = zone.soa;
    QStringList lines{dumpLine(zone.name, zone.ttl, "SOA",
                               QStringLiteral("%1. %2. %3 %4 %5 %6 %7")
                                   .arg(toQString(soa.primary), toQString(soa.mailbox))
                                   .arg(soa.serial)
                                   .arg(soa.refresh)
                                   .arg(soa.retry)
                                   .arg(soa.expire)
                                   .arg(soa.minimum)
                                   .toStdString())};
    for (const std::string &server : zone.nameServers)
        lines << dumpLine(zone.name, zone.ttl, "NS", server + ".");
    for (const dns::RRset &set : zone.sets)
        for (const dns::Record &record : set.records)
            lines << dumpLine(set.owner, set.ttl, set.type, record.data);
    lines.sort();
    return lines;
}

} // namespace

class TestMasterFile : public QObject
{
    Q_OBJECT

private slots:
    void alignsAndGroupsRecords()
    {
        const auto derived = dns::zonesOf(resolvedIn(planFrom(smallPlan)));
        QCOMPARE(linesOf(dns::masterFile(derived.zones.at(0))), linesOf(smallZone));
    }

    void isReadBackByNamedCheckzone_data()
    {
        QTest::addColumn<bool>("bundled");
        QTest::newRow("the bundled plan") << true;
        QTest::newRow("every group of records") << false;
    }

    void isReadBackByNamedCheckzone()
    {
        PORTOLAN_NEED_PROGRAM("named-checkzone");
        QFETCH(bool, bundled);
        const plan::Plan plan = bundled ? bundledPlan() : planFrom(smallPlan);
        const auto derived = dns::zonesOf(resolvedIn(plan, "production"));
        QVERIFY(!derived.zones.empty());
        const QTemporaryDir folder;
        for (const dns::Zone &zone : derived.zones) {
            const QString file = writeFile(folder, "zone", dns::masterFile(zone));
            // Only the zone's own records are its business: targets elsewhere are not looked up.
            const Outcome outcome =
                runProgram("named-checkzone", {"-i", "local", "-D", "-q", toQString(zone.name), file});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
            QStringList dumped;
            for (const QString &line : outcome.output.split('\n', Qt::SkipEmptyParts))
                dumped << line.simplified();
            dumped.sort();
            QCOMPARE(dumped, recordsOf(zone));
        }
    }
};

QTEST_GUILESS_MAIN(TestMasterFile)
#include "tst_master_file.moc"
