#include "tests/reach/flows.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// One of everything that stands in a packet's way. Tests change a line of it.
const QString sample = R"(
networks:
  internet: {kind: internet}
  house: {kind: lan, subnets: [192.168.1.0/24]}
  mesh: {kind: tailnet, subnets: [100.64.0.0/10]}
  front: {kind: compose}
  back: {kind: compose}
  sealed: {kind: compose, compose: {internal: true}}
compose-files: {compose.yaml: }
nodes:
  host:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.20, "2001:db8::20"]}
      eth1: {network: house, addresses: [192.168.1.20]}
      tailscale0: {network: mesh, addresses: [100.64.7.0]}
    tags: [tag:host]
    docker-version: "26.1"
    firewall:
      tool: ufw
      docker-guard: none
      rules:
        - {action: allow, ports: 22, protocol: tcp, management: true}
        - {action: allow, ports: 7000, protocol: tcp}
        - {action: deny, direction: out, ports: 25, protocol: tcp}
  other:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.30]}
      tailscale0: {network: mesh, addresses: [100.64.8.0]}
    tags: [tag:other]
  indoors:
    interfaces:
      eth0: {network: house, addresses: [192.168.1.30]}
services:
  everywhere: {node: host, file: compose.yaml, networks: [front], ports: [{port: "8080:80"}, {port: "7000:70"}]}
  bound: {node: host, file: compose.yaml, networks: [front, back], ports: [{port: "100.64.7.0:8081:81"}]}
  local: {node: host, file: compose.yaml, networks: [back], ports: [{port: "127.0.0.1:8082:82"}]}
  quiet: {node: host, file: compose.yaml, networks: [sealed], endpoints: [{port: 83}]}
  sidecar: {node: host, file: compose.yaml, network-mode: service, shares-network-of: quiet, endpoints: [{port: 84}]}
  onhost: {node: host, file: compose.yaml, network-mode: host, endpoints: [{port: 85}]}
  sshd: {node: host, ports: [{port: "22:22"}]}
  loopback: {node: host, ports: [{port: "127.0.0.1:5432:5432"}]}
  mailer: {node: other, ports: [{port: "25:25"}, {port: "26:26"}]}
  reader: {node: host, file: compose.yaml, networks: [back]}
tailnet-policies:
  policy:
    network: mesh
    tag-owners: {"tag:host": [], "tag:other": [], "tag:admin": []}
    rules:
      - {action: accept, sources: ["tag:admin"], destinations: ["tag:host:8081"]}
)";

plan::Plan samplePlan(const QString &from = {}, const QString &to = {})
{
    if (!from.isEmpty() && !sample.contains(from))
        qFatal("the sample has no \"%s\"", qPrintable(from));
    return planFrom((from.isEmpty() ? sample : QString(sample).replace(from, to)).toStdString());
}

class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void endsWhereTheKernelEndsIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("ending");
        QTest::newRow("Docker passes by ufw") << "internet"
                                              << "203.0.113.20:8080"
                                              << "accepted by everywhere";
        QTest::newRow("docker-proxy does not") << "internet"
                                               << "[2001:db8::20]:8080"
                                               << "denied-in";
        QTest::newRow("unless ufw allows it") << "internet"
                                              << "[2001:db8::20]:7000"
                                              << "accepted by everywhere";
        QTest::newRow("another address of the node") << "internet"
                                                     << "203.0.113.20:8081"
                                                     << "denied-in";
        QTest::newRow("an address the Internet does not know") << "internet"
                                                               << "100.64.7.0:8081"
                                                               << "no-route";
        QTest::newRow("the weak host model") << "neighbour/host"
                                             << "100.64.7.0:8081"
                                             << "accepted by bound";
        QTest::newRow("a neighbour's packets for loopback") << "neighbour/host"
                                                            << "127.0.0.1:8082"
                                                            << "no-route";
        QTest::newRow("a neighbour's packets for the container") << "neighbour/host"
                                                                 << "service/local:82"
                                                                 << "accepted by local";
        QTest::newRow("but not for what it does not publish") << "neighbour/host"
                                                              << "service/quiet:83"
                                                              << "denied-in";
        QTest::newRow("no process there") << "internet"
                                          << "203.0.113.20:22"
                                          << "accepted by sshd";
        QTest::newRow("a process behind ufw") << "internet"
                                              << "203.0.113.20:85"
                                              << "denied-in";
        QTest::newRow("a process on loopback") << "node/host"
                                               << "127.0.0.1:5432"
                                               << "accepted by loopback";
        QTest::newRow("and nowhere else") << "node/host"
                                          << "203.0.113.20:5432"
                                          << "no-listener";
        QTest::newRow("what the policy admits") << "tag:admin"
                                                << "100.64.7.0:8081"
                                                << "accepted by bound";
        QTest::newRow("and nothing else") << "tag:admin"
                                          << "100.64.7.0:8080"
                                          << "denied-in";
        QTest::newRow("a node of the tailnet") << "node/other"
                                               << "100.64.7.0:8081"
                                               << "denied-in";
        QTest::newRow("a user of the tailnet") << "user:alice@example.com"
                                               << "100.64.7.0:8081"
                                               << "denied-in";
        QTest::newRow("a device of the tailnet, from outside") << "tag:admin"
                                                               << "203.0.113.20:8080"
                                                               << "accepted by everywhere";
        QTest::newRow("a machine on the LAN") << "network/house"
                                              << "192.168.1.20:8080"
                                              << "accepted by everywhere";
        QTest::newRow("over a LAN to the Internet") << "node/indoors"
                                                    << "203.0.113.30:26"
                                                    << "accepted by mailer";
        QTest::newRow("to a LAN from elsewhere") << "node/other"
                                                 << "192.168.1.20:8080"
                                                 << "no-route";
        QTest::newRow("what a node may not send") << "node/host"
                                                  << "203.0.113.30:25"
                                                  << "denied-out";
        QTest::newRow("what it may") << "node/host"
                                     << "203.0.113.30:26"
                                     << "accepted by mailer";
        QTest::newRow("its containers may all the same") << "service/reader"
                                                         << "203.0.113.30:25"
                                                         << "accepted by mailer";
        QTest::newRow("somebody on the LAN") << "node/host"
                                             << "192.168.1.99:80"
                                             << "delivered-to-subnet";
        QTest::newRow("somebody on the Internet") << "node/host"
                                                  << "198.51.100.1:80"
                                                  << "exits-network";
        QTest::newRow("containers on one network") << "service/reader"
                                                   << "service/local:82"
                                                   << "accepted by local";
        QTest::newRow("containers on two networks") << "service/everywhere"
                                                    << "service/bound:81"
                                                    << "accepted by bound";
        QTest::newRow("containers on none together") << "service/reader"
                                                     << "service/quiet:83"
                                                     << "no-route";
        QTest::newRow("a container's way out of an internal network") << "service/quiet"
                                                                      << "203.0.113.30:26"
                                                                      << "no-route";
        QTest::newRow("a shared namespace") << "service/sidecar"
                                            << "127.0.0.1:83"
                                            << "accepted by quiet";
        QTest::newRow("both ways") << "service/quiet"
                                   << "service/sidecar:84"
                                   << "accepted by sidecar";
        QTest::newRow("a container to its own node") << "service/reader"
                                                     << "203.0.113.20:8080"
                                                     << "denied-in";
        QTest::newRow("a container to what ufw allows") << "service/reader"
                                                        << "203.0.113.20:22"
                                                        << "accepted by sshd";
        QTest::newRow("a node to its containers") << "node/host"
                                                  << "service/quiet:83"
                                                  << "accepted by quiet";
        QTest::newRow("the node a service is on") << "host"
                                                  << "service/local:82"
                                                  << "accepted by local";
        QTest::newRow("any container of the network") << "container"
                                                      << "service/local:82"
                                                      << "accepted by local";
        QTest::newRow("any other container") << "other-container"
                                             << "service/local:82"
                                             << "no-route";
        QTest::newRow("a name nobody knows") << "internet"
                                             << "nowhere.example:80"
                                             << "insufficient-info";
    }

    void endsWhereTheKernelEndsIt()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        static const Asked asked{samplePlan()};
        QTEST(asked.ending(from, to), "ending");
    }

    void followsWhatThePlanSays_data()
    {
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("becomes");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("ending");
        const QString none = "docker-guard: none";
        QTest::newRow("docker-user.sh closes") << none << "docker-guard: docker-user"
                                               << "internet"
                                               << "203.0.113.20:8080"
                                               << "denied-in";
        QTest::newRow("docker-user.sh opens what the policy opens") << none << "docker-guard: docker-user"
                                                                    << "internet"
                                                                    << "203.0.113.20:7000"
                                                                    << "accepted by everywhere";
        QTest::newRow("docker-user.sh closes containers to neighbours") << none << "docker-guard: docker-user"
                                                                        << "neighbour/host"
                                                                        << "service/local:82"
                                                                        << "denied-in";
        QTest::newRow("docker-user.sh comes after tailscaled") << none << "docker-guard: docker-user"
                                                               << "tag:admin"
                                                               << "100.64.7.0:8081"
                                                               << "accepted by bound";
        QTest::newRow("Docker's nftables have no such chain")
            << "    firewall:\n      tool: ufw\n      docker-guard: none"
            << "    docker-firewall: nftables\n    firewall:\n      tool: ufw\n      docker-guard: "
               "docker-user"
            << "internet"
            << "203.0.113.20:8080"
            << "accepted by everywhere";
        QTest::newRow("ufw-docker closes") << none << "docker-guard: ufw-docker"
                                           << "internet"
                                           << "203.0.113.20:7000"
                                           << "denied-in";
        QTest::newRow("ufw-docker lets private networks pass") << none << "docker-guard: ufw-docker"
                                                               << "network/house"
                                                               << "192.168.1.20:8080"
                                                               << "accepted by everywhere";
        QTest::newRow("ufw-docker asks routed rules for the container's port")
            << "docker-guard: none\n      rules:"
            << "docker-guard: ufw-docker\n      rules:\n"
               "        - {action: allow, direction: routed, ports: 80, protocol: tcp}"
            << "internet"
            << "203.0.113.20:8080"
            << "accepted by everywhere";
        QTest::newRow("portolan.nft comes before Docker") << "tool: ufw"
                                                          << "tool: nftables"
                                                          << "internet"
                                                          << "203.0.113.20:8080"
                                                          << "denied-in";
        QTest::newRow("portolan.nft comes before tailscaled, too") << "tool: ufw"
                                                                   << "tool: nftables"
                                                                   << "tag:admin"
                                                                   << "100.64.7.0:8081"
                                                                   << "denied-in";
        QTest::newRow("no firewall") << "tool: ufw"
                                     << "tool: none"
                                     << "internet"
                                     << "203.0.113.20:85"
                                     << "accepted by onhost";
        QTest::newRow("a port that is published over IPv6 only") << "127.0.0.1:8082:82"
                                                                 << "[::1]:8082:82"
                                                                 << "neighbour/host"
                                                                 << "service/local:82"
                                                                 << "denied-in";
        QTest::newRow("Docker 28 and neighbours") << "26.1"
                                                  << "28.5"
                                                  << "neighbour/host"
                                                  << "service/local:82"
                                                  << "denied-in";
        QTest::newRow("Docker 28 and the weak host model") << "26.1"
                                                           << "28.5"
                                                           << "neighbour/host"
                                                           << "100.64.7.0:8081"
                                                           << "accepted by bound";
        QTest::newRow("IPv6 on the bridge before 27")
            << "front: {kind: compose}"
            << "front: {kind: compose, compose: {enable_ipv6: true}}"
            << "internet"
            << "[2001:db8::20]:8080"
            << "denied-in";
        QTest::newRow("a policy that is refused") << "destinations: [\"tag:host:8081\"]"
                                                  << "destinations: [\"tag:gone:1\"]"
                                                  << "tag:admin"
                                                  << "100.64.7.0:8081"
                                                  << "insufficient-info";
        QTest::newRow("a service that does not start") << "bound: {node: host,"
                                                       << "bound: {profiles: [x], node: host,"
                                                       << "internet"
                                                       << "service/bound:81"
                                                       << "no-listener";
        QTest::newRow("a node without interfaces counts as public")
            << "      eth0: {network: house, addresses: [192.168.1.30]}\n"
            << ""
            << "internet"
            << "service/mailer:26"
            << "accepted by mailer";
    }

    void followsWhatThePlanSays()
    {
        QFETCH(QString, is);
        QFETCH(QString, becomes);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(Asked(samplePlan(is, becomes)).ending(from, to), "ending");
    }

    void translatesIpv6WhereTheBridgeHasIt()
    {
        plan::Plan plan = planFrom(
            QString(sample)
                .replace("26.1", "27.0")
                .replace("front: {kind: compose}", "front: {kind: compose, compose: {enable_ipv6: true}}")
                .toStdString());
        QCOMPARE(Asked(plan).ending("internet", "[2001:db8::20]:8080"),
                 QStringLiteral("accepted by everywhere"));
    }

    void followsRoutesThroughProxies()
    {
        const Asked asked(routed());
        QCOMPARE(asked.hops("internet", "chat.example.org:443"),
                 (QStringList{"name pass zone/example.org", "network pass node/edge interfaces.eth0",
                              "firewall pass route/Chat", "listener pass service/proxy ports[0]",
                              "proxy translate route/Chat", "network pass node/inner interfaces.tailscale0",
                              "tailnet pass", "docker translate service/chat ports[0]",
                              "listener pass service/chat ports[0]"}));
        QCOMPARE(asked.ending("internet", "chat.example.org:443", true), QStringLiteral("no-route"));
        QCOMPARE(asked.ending("internet", "stream.example.org:7000"), QStringLiteral("accepted by chat"));
        QCOMPARE(asked.ending("internet", "203.0.113.1:7000"), QStringLiteral("accepted by chat"));
        QCOMPARE(asked.ending("internet", "203.0.113.1:443"), QStringLiteral("accepted by proxy"));
        QCOMPARE(asked.ending("internet", "other.example.org:443"), QStringLiteral("no-route"));
    }

    void passesContentDeliveryNetworks()
    {
        const Asked asked(routed());
        QCOMPARE(asked.hops("internet", "web.example.org:443").mid(0, 3),
                 (QStringList{"name pass zone/example.org", "cdn translate cdn/Cloudflare",
                              "network pass node/edge interfaces.eth0"}));
        QCOMPARE(asked.ending("internet", "web.example.org:7000"), QStringLiteral("denied-in"));
        QCOMPARE(asked.hops("internet", "web.example.org:7000").last(),
                 QStringLiteral("cdn deny cdn/Cloudflare"));
    }

    void noticesLoops()
    {
        const Asked asked(routed("target: chat, target-port: 70", "target: proxy, target-port: 7000"));
        QCOMPARE(asked.ending("internet", "stream.example.org:7000"), QStringLiteral("loop"));
    }

    void saysWhyThereIsNoUpstream()
    {
        const Asked asked(routed("100.64.0.2:7000:70", "127.0.0.1:7000:70"));
        QCOMPARE(asked.ending("internet", "stream.example.org:7000"), QStringLiteral("no-route"));
        QCOMPARE(asked.reason("internet", "stream.example.org:7000"),
                 QStringLiteral(
                     "chat listens for 70/tcp on 127.0.0.1, which is no address of node inner on mesh"));
    }

    void followsLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("ending");
        QTest::newRow("by name") << "from: reader, to: local, port: 82, via: local"
                                 << "accepted by local";
        QTest::newRow("by name, on a network it is not on") << "from: reader, to: quiet, port: 83, via: quiet"
                                                            << "no-route";
        QTest::newRow("the namespace it shares") << "from: sidecar, to: quiet, port: 83, via: localhost"
                                                 << "accepted by quiet";
        QTest::newRow("loopback of its own") << "from: reader, to: loopback, port: 5432, via: 127.0.0.1"
                                             << "no-listener";
        QTest::newRow("an address") << "from: reader, to: mailer, port: 26, via: 203.0.113.30"
                                    << "accepted by mailer";
        QTest::newRow("whatever leads there") << "from: reader, to: local, port: 82"
                                              << "accepted by local";
        QTest::newRow("somebody else") << "external: Portal, to: local, port: 82"
                                       << "insufficient-info";
    }

    void followsLinks()
    {
        QFETCH(QString, link);
        const Asked asked(planFrom((sample + "links: [{" + link + "}]\n").toStdString()));
        const reach::Trace best = asked.reach().traceLink(asked.reach().plan().links()[0]).front();
        QString ending = toQString(toText(best.disposition));
        if (best.service)
            ending += " by " + toQString(nameOf(asked.reach().plan().services().at(best.service)));
        QTEST(ending, "ending");
    }

    void refusesWhatItCannotUnderstand_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("message");
        QTest::newRow("a node") << "node/x"
                                << "host:1"
                                << "the plan has no node \"x\"";
        QTest::newRow("a word")
            << "moon"
            << "host:1"
            << "\"moon\" is no vantage: it is internet, neighbour/NODE, node/NODE, service/SERVICE, "
               "network/NETWORK, tag:NAME, user:NAME, host, container or other-container";
        QTest::newRow("no port") << "internet"
                                 << "host"
                                 << "\"host\" has no port: write NAME:PORT or NAME:PORT/udp";
        QTest::newRow("no number") << "internet"
                                   << "host:http"
                                   << "\"http\" is no port: it is a number from 1 to 65535";
        QTest::newRow("no transport") << "internet"
                                      << "host:1/icmp"
                                      << "\"icmp\" is no transport: it is tcp, udp or sctp";
        QTest::newRow("no interface") << "internet"
                                      << "node/host@eth9:1"
                                      << "node host has no interface \"eth9\"";
    }

    void refusesWhatItCannotUnderstand()
    {
        QFETCH(QString, vantage);
        QFETCH(QString, target);
        const plan::Plan plan = samplePlan();
        const auto from = reach::parseVantage(plan, vantage.toStdString());
        const auto to = reach::parseTarget(plan, target.toStdString());
        QTEST(toQString(from ? to.error() : from.error()), "message");
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"internet", "neighbour", "neighbour/host", "node/host", "service/bound", "network/house",
              "tag:admin", "user:alice@example.com", "host", "container", "other-container"})
            QTest::newRow(text) << text;
    }

    void writesWhatItReads()
    {
        QFETCH(QString, text);
        const plan::Plan plan = samplePlan();
        QCOMPARE(toQString(toText(plan, *reach::parseVantage(plan, text.toStdString()))), text);
    }

    void writesTargetsAsItReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"chat.example.org:443", "203.0.113.1:53/udp", "[2001:db8::1]:443",
                                 "node/host:22", "node/host@eth1:22", "service/bound:81"})
            QTest::newRow(text) << text;
    }

    void writesTargetsAsItReadsThem()
    {
        QFETCH(QString, text);
        const plan::Plan plan = samplePlan();
        QCOMPARE(toQString(toText(plan, *reach::parseTarget(plan, text.toStdString()))), text);
    }

private:
    static plan::Plan routed(const QString &from = {}, const QString &to = {})
    {
        QString text = R"(
networks:
  internet: {kind: internet}
  mesh: {kind: tailnet, subnets: [100.64.0.0/10]}
cdns: {Cloudflare: }
compose-files: {compose.yaml: }
nodes:
  edge:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.1]}
      tailscale0: {network: mesh, addresses: [100.64.0.1]}
    firewall: {tool: ufw}
  inner:
    interfaces:
      tailscale0: {network: mesh, addresses: [100.64.0.2]}
services:
  proxy: {node: edge, ports: [{port: "443:443"}, {port: "7000:7000"}]}
  chat: {node: inner, file: compose.yaml, ports: [{port: "100.64.0.2:8080:80"}, {port: "100.64.0.2:7000:70"}]}
routes:
  Chat: {kind: http, hostname: chat.example.org, listener: edge, port: 443, proxy: proxy, over: mesh, target: chat, target-port: 80}
  Web: {kind: http, hostname: web.example.org, listener: edge, port: 443, proxy: proxy, cdn: Cloudflare, over: mesh, target: chat, target-port: 80}
  Stream: {kind: stream, hostname: stream.example.org, listener: edge, port: 7000, proxy: proxy, over: mesh, target: chat, target-port: 70}
zones:
  example.org: {soa: {primary: ns.example.org, mailbox: hostmaster.example.org}, name-servers: [ns.example.org]}
)";
        return planFrom(text.replace(from.isEmpty() ? "no change" : from, to).toStdString());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
