#include "model/dns/derived_zones.h"
#include "model/dns/master_file_writer.h"
#include "model/dns/provider_files.h"
#include "model/dns/zone_reader.h"
#include "tests/sample_plans.h"

#include <map>

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string planText = R"(
networks: {internet: {kind: internet}, tailnet: {kind: tailnet, magic-dns: fleet.ts.net}}
cdns: {Cloudflare: {}}
nodes:
  gateway:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.10]}
      tailscale0: {network: tailnet, addresses: [100.64.7.0]}
services:
  web: {node: gateway}
routes:
  Web: {kind: http, hostname: www.example.org, listener: gateway, port: 443, cdn: Cloudflare, target: web, target-port: 80}
  Chat: {kind: direct, hostname: "b\u00fccher.example.org", listener: gateway, port: 5222, target: web, target-port: 5222, srv: {service: _xmpp-client, domain: example.org, priority: 5, ttl: 60}}
zones:
  example.org:
    soa: {primary: ns1.example.net, mailbox: host@example.org}
    name-servers: [ns1.example.net]
    records:
      - {owner: example.org, type: ALIAS, data: www.example.org.}
      - {owner: example.org, type: TXT, data: '"v=spf1; -all"'}
      - {owner: example.org, type: MX, data: 10 mail.example.net.}
      - {owner: example.org, type: CAA, data: 0 issue "ca.example"}
      - {owner: example.org, type: LOC, data: 42 21 54 N 71 06 18 W 0m}
  113.0.203.in-addr.arpa:
    soa: {primary: ns1.example.net, mailbox: host@example.org}
    name-servers: [ns1.example.net]
)";

dns::DerivedZones zones()
{
    return dns::zonesOf(resolvedIn(planFrom(planText)));
}

} // namespace

class TestProviderFiles : public QObject
{
    Q_OBJECT

private slots:
    void writesOctoDns()
    {
        QCOMPARE(toQString(dns::octoDnsFile(zones().zones[0])), QStringLiteral(R"(---
# Zone example.org
"":
  - type: ALIAS
    ttl: 3600
    value: "www.example.org."
  - type: TXT
    ttl: 3600
    value: "v=spf1\\; -all"
  - type: MX
    ttl: 3600
    value: {preference: 10, exchange: "mail.example.net."}
  - type: CAA
    ttl: 3600
    value: {flags: 0, tag: issue, value: "ca.example"}
"_xmpp-client._tcp":
  - type: SRV
    ttl: 60
    value: {priority: 5, weight: 0, port: 5222, target: "xn--bcher-kva.example.org."}
"www":
  - type: A
    ttl: 3600
    value: "203.0.113.10"
    octodns:
      cloudflare:
        proxied: true
"xn--bcher-kva":
  - type: A
    ttl: 3600
    value: "203.0.113.10"
# not known to octoDNS: example.org. 3600 LOC 42 21 54 N 71 06 18 W 0m
)"));
    }

    void writesDnsControl()
    {
        QCOMPARE(toQString(dns::dnsControlFile({zones().zones[0]})),
                 QStringLiteral(R"(var REG_NONE = NewRegistrar("none");
var DNS = NewDnsProvider("dns");

D("example.org", REG_NONE, DnsProvider(DNS), DefaultTTL(3600),
  A("www", "203.0.113.10", CF_PROXY_ON),
  A("xn--bcher-kva", "203.0.113.10"),
  SRV("_xmpp-client._tcp", 5, 0, 5222, "xn--bcher-kva.example.org.", TTL(60)),
  ALIAS("@", "www.example.org."),
  TXT("@", "v=spf1; -all"),
  MX("@", 10, "mail.example.net."),
  CAA("@", "issue", "ca.example"),
  // no function for: example.org. 3600 LOC 42 21 54 N 71 06 18 W 0m
  END);
)"));
    }

    void namesAddressesAndTailnetHosts()
    {
        const dns::DerivedZones derived = zones();
        const dns::RRset &pointer = derived.zones[1].sets[0];
        QCOMPARE(toQString(pointer.owner + ' ' + pointer.type + ' ' + pointer.records[0].data),
                 QStringLiteral("10.113.0.203.in-addr.arpa PTR www.example.org."));
        QCOMPARE(derived.magicNames.size(), std::size_t(1));
        QCOMPARE(toQString(derived.magicNames[0].name), QStringLiteral("gateway.fleet.ts.net"));
    }

    void machinesOfOneHostNameGetNumbers()
    {
        const dns::DerivedZones derived = dns::zonesOf(resolvedIn(planFrom(R"(
networks: {tailnet: {kind: tailnet, magic-dns: fleet.ts.net}}
nodes:
  laptop: {hostname: atl.example.net}
  first: {hostname: atl.network, interfaces: {tailscale0: {network: tailnet, addresses: [100.64.7.1, "fd7a::1"]}}}
  second: {hostname: ATL.chat, interfaces: {tailscale0: {network: tailnet, addresses: [100.64.7.2]}}}
  third: {hostname: atl, interfaces: {tailscale0: {network: tailnet, addresses: [100.64.7.3]}}}
)")));
        QStringList names;
        for (const dns::MagicName &name : derived.magicNames)
            names << toQString(name.name);
        QCOMPARE(names, QStringList({"atl.fleet.ts.net", "atl.fleet.ts.net", "atl-1.fleet.ts.net",
                                     "atl-2.fleet.ts.net"}));
    }

    void theBundledNodesAreToldApart()
    {
        const plan::Plan plan = bundledPlan();
        std::map<std::string, plan::NodeId> owners;
        for (const dns::MagicName &name : dns::zonesOf(resolvedIn(plan)).magicNames)
            QVERIFY2(owners.emplace(name.name, name.node).first->second == name.node, name.name.c_str());
        QCOMPARE(owners.size(), std::size_t(2));
    }

    void everyZoneIsReadAgain()
    {
        for (const dns::Zone &zone : zones().zones) {
            const dns::ZoneReading reading = dns::readZone({"zone", dns::masterFile(zone)}, zone.name);
            QVERIFY2(reading.isAccepted(), text::toText(reading.problems).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestProviderFiles)
#include "tst_provider_files.moc"
