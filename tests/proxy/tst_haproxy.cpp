#include "model/proxy/derived_configuration.h"
#include "model/proxy/haproxy_writer.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr const char *richPlan = R"(
networks: {ts: {kind: tailnet}}
cdns: {Cloudflare: {}}
compose-files: {compose.yaml: {}}
nodes:
  edge: {}
  inner: {interfaces: {ts0: {network: ts, addresses: ["fd7a:115c:a1e0::7"]}}}
services:
  haproxy: {node: edge, file: compose.yaml}
  beside: {node: edge, file: compose.yaml}
  web: {node: inner}
routes:
  Mail: {kind: stream, hostname: mx.test, listener: edge, over: ts, port: 25, proxy: haproxy, target: web, target-port: 25, proxy-protocol: true}
  Names: {kind: stream, hostname: ns.test, listener: edge, over: ts, port: 53, protocol: udp, proxy: haproxy, target: web, target-port: 53}
  Shared: {kind: stream, hostname: s.test, listener: edge, over: ts, port: 993, proxy: haproxy, target: web, target-port: 27, by-server-name: true}
  Second: {kind: stream, hostname: "*.t.test", listener: edge, over: ts, port: 993, proxy: haproxy, target: beside, target-port: 28, by-server-name: true}
  Site: {kind: http, hostname: a.test, listener: edge, over: ts, port: 443, proxy: haproxy, cdn: Cloudflare, target: web, target-port: 80, redirect-http: true}
  Upload: {kind: http, hostname: a.test, path: /upload, listener: edge, over: ts, port: 443, proxy: haproxy, target: web, target-port: 5281, upstream-tls: true}
  Other: {kind: http, hostname: "*.b.test", listener: edge, over: ts, port: 8443, proxy: haproxy, target: beside, target-port: 82, redirect-http: true}
  Plain: {kind: http, hostname: c.test, listener: edge, over: ts, port: 80, proxy: haproxy, target: web, target-port: 83}
)";

proxy::Configuration configuration()
{
    return proxy::configurationsOf(resolvedIn(planFrom(richPlan))).at(0);
}

/// The lines of a section, without the one that names it.
QStringList section(const QString &text, const QString &name)
{
    QStringList lines;
    bool isInside = false;
    for (const QString &line : text.split('\n')) {
        if (!line.startsWith(' '))
            isInside = line == name;
        else if (isInside && !line.contains('#'))
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

class TestHaproxy : public QObject
{
    Q_OBJECT

private slots:
    void passesStreams()
    {
        const QString text = toQString(proxy::haproxyConfiguration(configuration()));
        QCOMPARE(section(text, "frontend port_25"),
                 QStringList({"mode tcp", "bind :25", "bind [::]:25 v6only", "default_backend stream_25"}));
        QCOMPARE(section(text, "backend stream_25"),
                 QStringList({"mode tcp", "server target [fd7a:115c:a1e0::7]:25 send-proxy"}));
        QCOMPARE(section(text, "frontend port_993").mid(3),
                 QStringList({"tcp-request inspect-delay 5s",
                              "tcp-request content accept if { req.ssl_hello_type 1 }",
                              "use_backend stream_993_0 if { req.ssl_sni -i s.test }",
                              "use_backend stream_993_1 if { req.ssl_sni -m end -i .t.test }"}));
        QCOMPARE(section(text, "backend stream_993_1"),
                 QStringList({"mode tcp", "server target beside:28 resolvers docker init-addr none"}));
        QVERIFY(text.contains(
            "# Names: ns.test:53/udp to web on inner\n# Not passed on: HAProxy knows TCP only.\n"));
    }

    void takesTheLongestPathFirst()
    {
        const QStringList lines =
            section(toQString(proxy::haproxyConfiguration(configuration())), "frontend port_443");
        const auto position = [&](const QString &part) {
            return lines.indexOf(QRegularExpression(".*" + QRegularExpression::escape(part) + ".*"));
        };
        QVERIFY(position("-i -m str a.test } { path_beg /upload }") >= 0);
        QVERIFY(position("path_beg /upload") < position("use_backend http_2"));
    }

    void isAcceptedByHaproxy()
    {
        PORTOLAN_NEED_PROGRAM("haproxy");
        PORTOLAN_NEED_PROGRAM("openssl");
        const QTemporaryDir folder;
        const QString certificate = folder.filePath("all.pem");
        QCOMPARE(runProgram("openssl",
                            {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                             "-nodes", "-days", "2", "-subj", "/CN=test", "-keyout",
                             folder.filePath("key.pem"), "-out", folder.filePath("chain.pem")})
                     .status,
                 0);
        QFile key(folder.filePath("key.pem"));
        QFile chain(folder.filePath("chain.pem"));
        QVERIFY(key.open(QIODevice::ReadOnly) && chain.open(QIODevice::ReadOnly));
        writeFile(folder, "all.pem", (chain.readAll() + key.readAll()).toStdString());
        const QString file = writeFile(
            folder, "haproxy.cfg", proxy::haproxyConfiguration(configuration(), certificate.toStdString()));
        const Outcome outcome = runProgram("haproxy", {"-c", "-f", file});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QVERIFY2(!outcome.output.contains("[WARNING]"), qPrintable(outcome.output));
    }
};

QTEST_GUILESS_MAIN(TestHaproxy)
#include "tst_haproxy.moc"
