#include "model/proxy/derived_configuration.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QString print(const proxy::Upstream &upstream)
{
    return QStringLiteral("%1 port %2").arg(toQString(proxy::hostOf(upstream))).arg(upstream.port);
}

/// `port/transport -> upstream` and `host:port path -> upstream`, with what is asked for behind it.
QStringList print(const proxy::Configuration &configuration)
{
    QStringList lines;
    for (const proxy::StreamServer &server : configuration.streams)
        lines << QStringLiteral("%1/%2 -> %3%4")
                     .arg(server.port)
                     .arg(toQString(toText(server.transport)), print(server.upstream),
                          QLatin1String(server.proxyProtocol ? " PROXY" : ""));
    for (const proxy::HttpServer &server : configuration.hosts)
        for (const proxy::Location &location : server.locations)
            lines << QStringLiteral("%1:%2 %3 -> %4%5%6%7")
                         .arg(toQString(server.hostname))
                         .arg(server.port)
                         .arg(toQString(location.path), print(location.upstream),
                              QLatin1String(location.webSocket ? " WebSocket" : ""),
                              QLatin1String(location.upstreamTls ? " TLS" : ""),
                              QLatin1String(server.redirectHttp ? " redirect" : ""));
    return lines;
}

std::string planText(const std::string &routes)
{
    return R"(
compose-files: {compose.yaml: {}}
networks: {ts: {kind: tailnet}}
nodes:
  edge: {}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}}
services:
  npm: {node: edge}
  web: {node: inner}
  closed: {node: inner, file: compose.yaml}
routes:
)" + routes;
}

std::string route(const std::string &name, const std::string &more)
{
    return "  " + name + ": {listener: edge, over: ts, target: web, target-port: 80, " + more + "}\n";
}

} // namespace

class TestDerivedConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void passesOnTheBundledRoutes()
    {
        const auto configurations = proxy::configurationsOf(resolvedIn(bundledPlan(), "production"));
        QCOMPARE(configurations.size(), std::size_t(1));
        QCOMPARE(configurations[0].nodeName, std::string("gateway"));
        QCOMPARE(print(configurations[0]),
                 QStringList({"6697/tcp -> 100.64.7.0 port 6697", "5222/tcp -> 100.64.7.0 port 5222",
                              "5223/tcp -> 100.64.7.0 port 5223", "5269/tcp -> 100.64.7.0 port 5269",
                              "5270/tcp -> 100.64.7.0 port 5270",
                              "irc.atl.chat:443 / -> 100.64.7.0 port 8000 WebSocket redirect",
                              "xmpp.atl.chat:443 /upload -> 100.64.7.0 port 5280 redirect",
                              "xmpp.atl.chat:443 / -> 100.64.7.0 port 5281 WebSocket TLS redirect",
                              "chat.atl.chat:443 / -> 100.64.7.0 port 9000 WebSocket redirect",
                              "atl.chat:443 / -> 100.64.7.0 port 8080 redirect"}));
        QCOMPARE(messagesOf(configurations[0].problems), QStringList());
    }

    void asksForTheProxyProtocol()
    {
        const auto configurations = proxy::configurationsOf(resolvedIn(planFrom(planText(
            route("a", "kind: stream, hostname: a.test, port: 25, proxy: npm, proxy-protocol: true")))));
        QCOMPARE(print(configurations.at(0)), QStringList({"25/tcp -> 100.64.7.0 port 80 PROXY"}));
    }

    void tellsStreamsApartByServerName()
    {
        const auto configurations = proxy::configurationsOf(resolvedIn(planFrom(planText(
            route("a", "kind: stream, hostname: a.test, port: 443, proxy: npm, by-server-name: true") +
            route("b", "kind: stream, hostname: b.test, port: 443, proxy: npm, by-server-name: true") +
            route("c", "kind: stream, hostname: c.test, port: 444, proxy: npm")))));
        const auto groups = proxy::streamGroups(configurations.at(0));
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].size(), std::size_t(2));
        QCOMPARE(groups[1].size(), std::size_t(1));
    }

    void knowsTheProduct_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("product");
        const auto row = [](const char *service, proxy::Product product) {
            QTest::newRow(service) << service << static_cast<int>(product);
        };
        row("image: \"jc21/nginx-proxy-manager:2\"", proxy::Product::NginxProxyManager);
        row("image: \"zoeyvid/npmplus:1\"", proxy::Product::NginxProxyManager);
        row("title: Nginx Proxy Manager", proxy::Product::NginxProxyManager);
        row("image: \"caddy:2\"", proxy::Product::Caddy);
        row("title: HAProxy", proxy::Product::HaProxy);
        row("image: \"nginx:1.27\"", proxy::Product::Nginx);
        row("title: Some other proxy", proxy::Product::Nginx);
    }

    void knowsTheProduct()
    {
        QFETCH(QString, service);
        QFETCH(int, product);
        const plan::Plan plan =
            planFrom("nodes: {edge: {}}\nservices: {front: {node: edge, " + service.toStdString() + "}}\n");
        QCOMPARE(static_cast<int>(proxy::productOf(plan.services()[0])), product);
    }

    void leavesOutWhatItCannotPassOn_data()
    {
        QTest::addColumn<QString>("routes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &routes, const char *message) {
            QTest::newRow(name) << toQString(routes) << message;
        };
        row("no proxy", route("a", "kind: stream, hostname: a.test, port: 25"),
            "route \"a\" is left out of the proxy of edge: it names no proxy service");
        row("no upstream",
            "  a: {kind: stream, listener: edge, over: ts, proxy: npm, port: 25, target: closed, "
            "target-port: 1}\n",
            "route \"a\" is left out of the proxy of edge: no port binding of closed publishes 1/tcp");
        row("no hostname", route("a", "kind: http, port: 443, proxy: npm"),
            "route \"a\" is left out of the proxy of edge: a proxy host needs a hostname");
        row("a hostname that would add directives",
            route("a", "kind: http, hostname: \"a; deny all\", port: 443, proxy: npm"),
            "route \"a\" is left out of the proxy of edge: a proxy host needs a hostname");
        row("a path that is none",
            route("a", "kind: http, hostname: a.test, path: \"~ x\", port: 443, proxy: npm"),
            "route \"a\" is left out of the proxy of edge: ~ x is no path");
        row("the PROXY protocol over UDP",
            route(
                "a",
                "kind: stream, hostname: a.test, port: 53, protocol: udp, proxy: npm, proxy-protocol: true"),
            "route \"a\" is left out of the proxy of edge: the PROXY protocol is sent over TCP only");
        row("a server name without a hostname",
            route("a", "kind: stream, port: 443, proxy: npm, by-server-name: true"),
            "route \"a\" is left out of the proxy of edge: TLS's server name needs TCP and a hostname");
        row("one server name twice",
            route("a", "kind: stream, hostname: a.test, port: 443, proxy: npm, by-server-name: true") +
                route("b", "kind: stream, hostname: a.test, port: 443, proxy: npm, by-server-name: true"),
            "route \"b\" is left out of the proxy of edge: another stream already listens on 443/tcp");
        row("a server name beside a stream for all",
            route("a", "kind: stream, hostname: a.test, port: 443, proxy: npm") +
                route("b", "kind: stream, hostname: b.test, port: 443, proxy: npm, by-server-name: true"),
            "route \"b\" is left out of the proxy of edge: another stream already listens on 443/tcp");
        row("SCTP", route("a", "kind: stream, port: 25, protocol: sctp, proxy: npm"),
            "route \"a\" is left out of the proxy of edge: nginx passes TCP and UDP only");
        row("a path taken",
            route("a", "kind: http, hostname: a.test, port: 443, proxy: npm") +
                route("b", "kind: http, hostname: a.test, path: /, port: 443, proxy: npm"),
            "route \"b\" is left out of the proxy of edge: route \"a\" has the same host, port and path");
        row("a stream's port taken",
            route("a", "kind: stream, port: 25, proxy: npm") +
                route("b", "kind: stream, port: 25, proxy: npm"),
            "route \"b\" is left out of the proxy of edge: another stream already listens on 25/tcp");
        row("a port that HTTP takes",
            route("a", "kind: stream, port: 443, proxy: npm") +
                route("b", "kind: http, hostname: a.test, port: 443, proxy: npm"),
            "route \"a\" is left out of the proxy of edge: an HTTP route already listens on 443/tcp");
        row("two redirects",
            route("a", "kind: http, hostname: a.test, port: 443, proxy: npm, redirect-http: true") +
                route("b", "kind: http, hostname: a.test, port: 8443, proxy: npm, redirect-http: true"),
            "port 80 of a.test does not redirect to port 8443: another route of that name has it");
    }

    void leavesOutWhatItCannotPassOn()
    {
        QFETCH(QString, routes);
        QFETCH(QString, message);
        const auto configurations =
            proxy::configurationsOf(resolvedIn(planFrom(planText(routes.toStdString()))));
        QCOMPARE(messagesOf(configurations.at(0).problems), QStringList({message}));
    }

    void takesUdpBesideTcpOnOnePort()
    {
        const auto configurations = proxy::configurationsOf(
            resolvedIn(planFrom(planText(route("a", "kind: stream, port: 53, proxy: npm") +
                                         route("b", "kind: stream, port: 53, protocol: udp, proxy: npm")))));
        QCOMPARE(print(configurations.at(0)),
                 QStringList({"53/tcp -> 100.64.7.0 port 80", "53/udp -> 100.64.7.0 port 80"}));
    }
};

QTEST_GUILESS_MAIN(TestDerivedConfiguration)
#include "tst_derived_configuration.moc"
