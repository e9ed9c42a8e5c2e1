#include "model/plan/route_path.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// One route to the service `web` on node `inner`, over the tailnet; rows say what differs.
std::string planText(const std::string &ports, const std::string &more = "file: compose.yaml",
                     const std::string &targetPort = "80")
{
    return R"(
environments:
  laptop: {compose-files: [compose.yaml], all-services-on: laptop}
compose-files:
  compose.yaml: {}
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet}
nodes:
  edge: {interfaces: {eth0: {network: internet, addresses: [203.0.113.10, "2001:db8::10"]}, ts0: {network: tailnet, addresses: [100.64.1.0]}}}
  inner: {interfaces: {eth0: {network: internet, addresses: [203.0.113.20]}, ts0: {network: tailnet, addresses: [100.64.7.0, "fd7a:115c:a1e0::7"]}}}
  laptop: {}
services:
  npm: {node: edge}
  movable-npm: {node: edge, file: compose.yaml}
  owner: {node: inner, file: compose.yaml, ports: [{port: "8081:81"}]}
  web: {node: inner, )" +
           more + ", ports: [" + ports + R"(]}
routes:
  way: {kind: stream, hostname: a.example.org, listener: edge, port: 443, proxy: npm, over: tailnet, target: web, target-port: )" +
           targetPort + "}\n";
}

QString print(const plan::RoutePath &path)
{
    if (!path.problem.empty())
        return toQString(path.problem);
    return QStringLiteral("%1 port %2")
        .arg(toQString(path.upstreamAddress ? toText(*path.upstreamAddress) : path.upstreamName))
        .arg(path.upstreamPort);
}

plan::RoutePath pathIn(const std::string &yaml, std::string_view environment = {})
{
    const plan::ResolvedPlan resolved = resolvedIn(planFrom(yaml), environment);
    return plan::pathOf(resolved, resolved.plan().routes()[0]);
}

} // namespace

class TestRoutePath : public QObject
{
    Q_OBJECT

private slots:
    void endsWhereTheTargetIsPublished_data()
    {
        QTest::addColumn<QString>("ports");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *ports, const char *path) {
            QTest::newRow(name) << ports << path;
        };
        row("on all addresses", R"({port: "8080:80"})", "100.64.7.0 port 8080");
        row("on all IPv6 addresses", R"({port: "[::]:8080:80"})", "fd7a:115c:a1e0::7 port 8080");
        row("on the tailnet", R"({port: "100.64.7.0:8080:80"})", "100.64.7.0 port 8080");
        row("in a range", R"({port: "9000-9010:78-88"})", "100.64.7.0 port 9002");
        row("twice, once within reach", R"({port: "127.0.0.1:8080:80"}, {port: "100.64.7.0:8081:80"})",
            "100.64.7.0 port 8081");
        row("on loopback", R"({port: "127.0.0.1:8080:80"})",
            "web listens for 80/tcp on 127.0.0.1, which is no address of node inner on tailnet");
        row("on another network", R"({port: "203.0.113.20:8080:80"})",
            "web listens for 80/tcp on 203.0.113.20, which is no address of node inner on tailnet");
        row("on a port of the engine's choice", R"({port: "80"})",
            "web publishes 80/tcp on a port that the engine chooses; name one port");
        row("for another protocol", R"({port: "8080:80/udp"})", "no port binding of web publishes 80/tcp");
        row("not at all", "", "no port binding of web publishes 80/tcp");
    }

    void endsWhereTheTargetIsPublished()
    {
        QFETCH(QString, ports);
        QTEST(print(pathIn(planText(ports.toStdString()))), "path");
    }

    void choosesAnAddressThatTheListenerCanSendTo()
    {
        std::string yaml = planText(R"({port: "8080:80"})");
        const std::string v4 = "addresses: [100.64.1.0]";
        yaml.replace(yaml.find(v4), v4.size(), "addresses: [\"fd7a:115c:a1e0::1\"]");
        QCOMPARE(print(pathIn(yaml)), QStringLiteral("fd7a:115c:a1e0::7 port 8080"));
    }

    void knowsTheListener()
    {
        const plan::RoutePath path = pathIn(planText(R"({port: "8080:80"})"));
        QVERIFY(path.active);
        QCOMPARE(path.listenerAddresses.size(), std::size_t(2));
        QCOMPARE(toText(path.listenerAddresses[0]), std::string("203.0.113.10"));
        QCOMPARE(path.binding->index, std::size_t(0));
    }

    void publishesThroughTheOwnerOfASharedNamespace()
    {
        const plan::RoutePath path =
            pathIn(planText("", "file: compose.yaml, network-mode: service, shares-network-of: owner", "81"));
        QCOMPARE(print(path), QStringLiteral("100.64.7.0 port 8081"));
    }

    void needsNoBindingForANativeDaemon()
    {
        QCOMPARE(print(pathIn(planText("", "title: Caddy"))), QStringLiteral("100.64.7.0 port 80"));
    }

    void staysOnOneNodeByLoopback()
    {
        const std::string yaml = planText(R"({port: "8080:80"})");
        std::string moved = yaml;
        moved.replace(moved.find("npm: {node: edge}"), 17, "npm: {node: laptop}");
        moved.replace(moved.find("listener: edge"), 14, "listener: laptop");
        QCOMPARE(print(pathIn(moved, "laptop")), QStringLiteral("127.0.0.1 port 8080"));
        QCOMPARE(print(pathIn(yaml, "laptop")), QStringLiteral("node laptop has no address on tailnet"));
    }

    void leadsAContainerProxyOnItsNode_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *proxy, const char *target, const char *path) {
            QTest::newRow(name) << proxy << target << path;
        };
        row("by name on the project's network", "", "", "web port 80");
        row("by name on a network of both", "networks: [front]", "networks: [front, back]", "web port 80");
        row("by its name in the compose file", "networks: [front]", "networks: [front], compose-name: site",
            "site port 80");
        row("by its fixed address there", "networks: [front]",
            "networks: {front: {ipv4_address: 172.20.0.9}}", "172.20.0.9 port 80");
        row("within its own network namespace", "", "network-mode: service, shares-network-of: npm",
            "127.0.0.1 port 80");
        row("at an address of the node", "networks: [front]",
            R"(networks: [back], ports: [{port: "8080:80"}])", "192.0.2.7 port 8080");
        row("at the address of the binding", "networks: [front]",
            R"(networks: [back], ports: [{port: "127.0.0.1:8079:80"}, {port: "192.0.2.8:8080:80"}])",
            "192.0.2.8 port 8080");
        row("never by the node's loopback address", "networks: [front]",
            R"(networks: [back], ports: [{port: "127.0.0.1:8080:80"}])",
            "web listens for 80/tcp on 127.0.0.1, which the container npm cannot reach");
        row("by loopback from the host's network", "network-mode: host", R"(ports: [{port: "8080:80"}])",
            "127.0.0.1 port 8080");
    }

    void leadsAContainerProxyOnItsNode()
    {
        QFETCH(QString, proxy);
        QFETCH(QString, target);
        const QString yaml = QStringLiteral(R"(
compose-files: {compose.yaml: {}}
networks: {front: {kind: compose}, back: {kind: compose}}
nodes: {host: {interfaces: {lo: {addresses: [127.0.0.1]}, eth0: {addresses: [192.0.2.7, 192.0.2.8]}}}}
services:
  npm: {node: host, file: compose.yaml, %1}
  web: {node: host, file: compose.yaml, %2}
routes:
  way: {kind: http, hostname: a.test, listener: host, port: 443, proxy: npm, target: web, target-port: 80}
)")
                                 .arg(proxy, target);
        QTEST(print(pathIn(yaml.toStdString())), "path");
    }

    void isInactiveWithItsTarget()
    {
        QVERIFY(!pathIn(planText(R"({port: "8080:80"})", "file: compose.yaml, profiles: [debug]")).active);
    }
};

QTEST_GUILESS_MAIN(TestRoutePath)
#include "tst_route_path.moc"
