#include "model/export/npm_page.h"
#include "model/proxy/derived_configuration.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QString pageOf(const plan::Plan &plan, std::string_view environment = {})
{
    const plan::ResolvedPlan resolved = resolvedIn(plan, environment);
    return toQString(exports::npmPage(resolved, proxy::configurationsOf(resolved).at(0)));
}

/// The rows of tables under a heading, cells joined by ` | `, blanks at their ends gone.
QStringList rowsUnder(const QString &page, const QString &heading)
{
    QStringList rows;
    bool isInside = false;
    for (const QString &line : page.split('\n')) {
        if (line.startsWith('#'))
            isInside = line.endsWith(' ' + heading);
        else if (isInside && line.startsWith('|') && !line.contains("---"))
            rows << line.mid(2, line.size() - 4)
                        .split('|')
                        .replaceInStrings(QRegularExpression("^ +| +$"), "")
                        .join(" | ");
    }
    return rows;
}

} // namespace

class TestNpmPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToEnterForAHost()
    {
        const QString page = pageOf(bundledPlan(), "production");
        QCOMPARE(rowsUnder(page, "xmpp.atl.chat"),
                 QStringList({"Tab | Field | Value", "Details | Domain Names | xmpp.atl.chat",
                              "Details | Scheme | https", "Details | Forward Hostname / IP | 100.64.7.0",
                              "Details | Forward Port | 5281", "Details | Websockets Support | on",
                              "SSL | SSL Certificate | Request a new SSL Certificate", "SSL | Force SSL | on",
                              "SSL | HTTP/2 Support | on",
                              "Location | Scheme | Forward Hostname / IP | Forward Port | Leads to",
                              "/upload | http | 100.64.7.0 | 5280 | atl-xmpp-server on services"}));
        QVERIFY(page.contains("real_ip_header CF-Connecting-IP;\n"));
        QVERIFY(page.contains("proxy_buffering off;\n"));
    }

    void saysWhatToEnterForStreams()
    {
        const QString page = pageOf(bundledPlan(), "production");
        QCOMPARE(rowsUnder(page, "Streams").mid(0, 2),
                 QStringList(
                     {"Incoming Port | Forward Host | Forward Port | TCP Forwarding | UDP Forwarding | Route",
                      "6697 | 100.64.7.0 | 6697 | on | off | IRC, TLS"}));
        QVERIFY(!page.contains("cannot say"));
    }

    void givesSnippetsForWhatTheFormCannotSay()
    {
        const QString page = pageOf(planFrom(R"(
nodes: {edge: {}}
services:
  npm: {node: edge, file: compose.yaml, network-mode: host}
  web: {node: edge}
compose-files: {compose.yaml: }
routes:
  Mail: {kind: stream, hostname: a.test, listener: edge, port: 25, proxy: npm, target: web, target-port: 26, proxy-protocol: true}
)"));
        QVERIFY2(page.contains("`/data/nginx/custom/stream.conf`"), qPrintable(page));
        QVERIFY2(page.contains("    proxy_pass 127.0.0.1:26;\n    proxy_protocol on;\n"), qPrintable(page));
        QVERIFY(!page.contains("## Streams\n"));
    }

    void tellsWhichPortsTheContainerLacks()
    {
        const QString page = pageOf(planFrom(R"(
nodes: {edge: {}}
compose-files: {compose.yaml: }
services:
  npm: {node: edge, file: compose.yaml, ports: [{port: "80:80"}, {port: "443:443"}]}
  web: {node: edge, file: compose.yaml}
routes:
  Site: {kind: http, hostname: a.test, listener: edge, port: 443, proxy: npm, target: web, target-port: 80, redirect-http: true}
  Chat: {kind: stream, hostname: a.test, listener: edge, port: 5222, proxy: npm, target: web, target-port: 5222}
)"));
        QCOMPARE(
            rowsUnder(page, "Ports of the container"),
            QStringList({"Port | For | In the plan", "80/tcp | Let's Encrypt, redirect to HTTPS | published",
                         "443/tcp | Proxy hosts | published", "5222/tcp | Chat | missing"}));
        QVERIFY(rowsUnder(page, "a.test").contains("Details | Forward Hostname / IP | web"));
    }
};

QTEST_GUILESS_MAIN(TestNpmPage)
#include "tst_npm_page.moc"
