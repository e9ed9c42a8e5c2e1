#include "model/export/port_document.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QString documentOf(const plan::Plan &plan, std::string_view environment = {})
{
    return toQString(exports::portDocument(resolvedIn(plan, environment)));
}

/// The rows of the table under a heading, cells joined by ` | `, without headings and rule.
QStringList tableUnder(const QString &document, const QString &heading)
{
    QStringList rows;
    bool inside = false;
    for (const QString &line : document.split('\n')) {
        if (line.startsWith('#'))
            inside = line.endsWith(heading);
        else if (inside && line.startsWith('|')) {
            QStringList cells = line.split(" |").mid(0);
            cells.removeLast();
            for (QString &cell : cells)
                cell = cell.mid(cell.startsWith('|') ? 1 : 0).trimmed();
            rows << cells.join(" | ");
        }
    }
    return rows.mid(2);
}

} // namespace

class TestPortDocument : public QObject
{
    Q_OBJECT

private slots:
    void statesTheExternalPortsOfThePage()
    {
        const QStringList expected = {
            "6697 | UnrealIRCd | atl-irc-server | IRC (TLS) | ATL_CHAT_IP | IRC_TLS_PORT | irc.yaml",
            "6900 | UnrealIRCd | atl-irc-server | IRC (S2S link) | ATL_CHAT_IP | IRC_SERVER_PORT | irc.yaml",
            "8600 | UnrealIRCd | atl-irc-server | JSON-RPC (HTTPS) | ATL_CHAT_IP | IRC_RPC_PORT | irc.yaml",
            "8000 | UnrealIRCd | atl-irc-server | IRC WebSocket | ATL_CHAT_IP | IRC_WEBSOCKET_PORT | "
            "irc.yaml",
            "8081 | Atheme | atl-irc-server¹ | HTTP (JSON-RPC) | ATL_CHAT_IP | ATHEME_HTTPD_PORT | irc.yaml",
            "8080 | WebPanel | atl-irc-webpanel | HTTP | – | WEBPANEL_PORT | irc.yaml",
            "5222 | Prosody | atl-xmpp-server | XMPP C2S (STARTTLS) | – | PROSODY_C2S_PORT | xmpp.yaml",
            "5223 | Prosody | atl-xmpp-server | XMPP C2S (Direct TLS) | – | PROSODY_C2S_DIRECT_TLS_PORT | "
            "xmpp.yaml",
            "5269 | Prosody | atl-xmpp-server | XMPP S2S (STARTTLS) | – | PROSODY_S2S_PORT | xmpp.yaml",
            "5270 | Prosody | atl-xmpp-server | XMPP S2S (Direct TLS) | – | PROSODY_S2S_DIRECT_TLS_PORT | "
            "xmpp.yaml",
            "5280 | Prosody | atl-xmpp-server | HTTP (BOSH/WebSocket) | – | PROSODY_HTTP_PORT | xmpp.yaml",
            "5281 | XMPP Nginx | atl-xmpp-nginx | HTTPS (BOSH/WebSocket) | – | PROSODY_HTTPS_PORT | "
            "xmpp.yaml",
            "5000 | Prosody | atl-xmpp-server | Proxy65 (file transfer) | – | PROSODY_PROXY65_PORT | "
            "xmpp.yaml",
            "9000 | The Lounge | atl-thelounge | HTTP (Web IRC) | – | THELOUNGE_PORT | thelounge.yaml",
            "8090 | ObsidianIRC | atl-obsidianirc | HTTP (Web IRC) | – | OBSIDIANIRC_PORT | obsidianirc.yaml",
            "8082 | Dozzle | dozzle | HTTP (log viewer) | – | DOZZLE_PORT | compose.yaml",
        };
        QStringList rows =
            tableUnder(documentOf(bundledPlan(), "production"), "External ports (host-mapped)");
        QCOMPARE(rows.size(), expected.size());
        for (const QString &row : expected)
            QVERIFY2(rows.contains(row), qPrintable(row + "\nis not among\n" + rows.join('\n')));
    }

    void statesTheInternalPortsOfThePage()
    {
        const QStringList rows = tableUnder(documentOf(bundledPlan(), "production"),
                                            "Internal ports (container-to-container only)");
        const QStringList expected = {
            "6901 | UnrealIRCd | IRC (S2S uplink) | Atheme connects via 127.0.0.1:6901 (shared namespace)",
            "8600 | UnrealIRCd RPC | JSON-RPC | WebPanel queries UnrealIRCd via atl-irc-server:8600",
            "8081 | Atheme HTTP | JSON-RPC | Bridge and Portal query Atheme via atl-irc-server:8081",
            "5347 | Prosody | XMPP component | Bridge connects as bridge.atl.chat component",
        };
        QCOMPARE(rows, expected);
    }

    void explainsThePortOfASharedNamespace()
    {
        QVERIFY(
            documentOf(bundledPlan(), "production")
                .contains("\n¹ Atheme shares UnrealIRCd's network namespace (`network_mode: "
                          "service:atl-irc-server`), so its "
                          "port 8081 is published through the atl-irc-server container's port bindings.\n"));
    }

    void saysWhichServiceNeedsAProfile()
    {
        QVERIFY(documentOf(bundledPlan(), "production")
                    .contains("> Dozzle starts only with the profile dev (`docker compose --profile dev "
                              "up`). It does not start in "
                              "production.\n"));
    }

    void statesTheBindAddressOfEachEnvironment()
    {
        const QString document = documentOf(bundledPlan(), "production");
        const QStringList rows = tableUnder(document, "Bind address behaviour");
        QCOMPARE(rows, (QStringList{"production (.env) | ATL_CHAT_IP | 100.64.7.0 | Ports bind to the "
                                    "tailnet address and are reachable "
                                    "within the tailnet only",
                                    "development (.env, .env.dev) | ATL_CHAT_IP | 127.0.0.1 | Ports are "
                                    "reachable from the node itself "
                                    "only"}));
        QVERIFY(document.contains(
            "Ports of WebPanel, Prosody, XMPP Nginx, The Lounge, ObsidianIRC, Dozzle name no address"));
        QVERIFY(tableUnder(document, "Values of the variables")
                    .contains("ATL_GATEWAY_IP | 100.64.1.0 | 100.64.1.0"));
    }

    void saysHowFarOpenPortsAreReachable_data()
    {
        QTest::addColumn<QString>("firewall");
        QTest::addColumn<QString>("limit");
        QTest::newRow("no firewall") << ""
                                     << "";
        QTest::newRow("ufw alone") << "tool: ufw"
                                   << ", whatever ufw says: Docker passes it by";
        QTest::newRow("ufw that denies nothing") << "tool: ufw, incoming: allow"
                                                 << "";
        QTest::newRow("DOCKER-USER") << "tool: ufw, docker-guard: docker-user"
                                     << ", as far as docker-user.sh lets them";
        QTest::newRow("ufw-docker") << "tool: ufw, docker-guard: ufw-docker"
                                    << ", as far as ufw-docker lets them";
        QTest::newRow("nftables") << "tool: nftables"
                                  << ", as far as portolan.nft lets them";
    }

    void saysHowFarOpenPortsAreReachable()
    {
        QFETCH(QString, firewall);
        QFETCH(QString, limit);
        const plan::Plan plan =
            planFrom(QStringLiteral("nodes: {host: {%1}}\n"
                                    "compose-files: {compose.yaml: }\n"
                                    "environments: {production: {variables: {BIND: 0.0.0.0}}}\n"
                                    "services:\n"
                                    "  web: {node: host, file: compose.yaml, ports: "
                                    "[{port: \"${BIND}:80:80\"}, {port: \"443:443\"}]}\n")
                         .arg(firewall.isEmpty() ? QString() : "firewall: {" + firewall + "}")
                         .toStdString());
        const QString document = documentOf(plan, "production");
        QCOMPARE(tableUnder(document, "Bind address behaviour"),
                 QStringList{"production | BIND | 0.0.0.0 | Ports are reachable at every address of host" +
                             limit});
        QVERIFY2(document.simplified().contains(
                     "Ports of web name no address: they listen on every address of host "
                     "(0.0.0.0 and ::)" +
                     limit + "."),
                 qPrintable(document));
    }

    void statesDnsFirewallAndPolicy()
    {
        const QString document = documentOf(bundledPlan(), "production");
        const QStringList records = tableUnder(document, "SRV records");
        QVERIFY2(records.join('\n').contains("\\_xmpp-client") ||
                     records.join('\n').contains("_xmpp-client._tcp.atl.chat. | 3600 | 5 | 0 | 5222"),
                 qPrintable(records.join('\n')));
        QCOMPARE(records.filter("3600 | 5 | 0 |").size(), 5);
        QVERIFY(document.contains("## Firewall openings"));
        QVERIFY(document.contains("## Tailnet ACL"));
        QVERIFY(document.contains("tag:gateway"));
    }

    void statesWhatFilesNeedBeyondThePage()
    {
        const QString stated =
            tableUnder(documentOf(bundledPlan(), "production"), "Stated beyond ports and routes").join('\n');
        QVERIFY2(stated.contains("SOA ns1.example.net. hostmaster.atl.network. serial 2026010101"),
                 qPrintable(stated));
        QVERIFY2(stated.contains("NS ns1.example.net., ns2.example.net."), qPrintable(stated));
        QVERIFY2(stated.contains("firewall of gateway | allow 22/tcp on tailscale0"), qPrintable(stated));
        QVERIFY2(stated.contains("firewall of services | allow 22/tcp"), qPrintable(stated));
    }

    void alignsItsTables()
    {
        QSet<int> widths;
        for (const QString &line : documentOf(bundledPlan(), "production").split('\n'))
            if (line.startsWith("| Port") || line.startsWith("| 8081"))
                widths << static_cast<int>(line.size());
        QVERIFY(!widths.isEmpty());
        const QString document = documentOf(planFrom("nodes: {a: {role: \"one | two\"}, longer-name: {}}\n"));
        QCOMPARE(tableUnder(document, "Nodes").first(), QStringLiteral("a | – | one \\| two | – | –"));
        QVERIFY(document.contains("| a           |"));
    }

    void namesTheFolderWhereTwoFilesShareAName()
    {
        const plan::Plan plan = planFrom(R"(
nodes: {one: {}}
compose-files: {a/compose.yaml: {}, b/compose.yaml: {}}
services:
  web: {node: one, file: a/compose.yaml, ports: [{port: "8080:80"}]}
)");
        QCOMPARE(tableUnder(documentOf(plan), "External ports (host-mapped)"),
                 QStringList{"8080 | web | web | – | – | – | a/compose.yaml"});
    }

    void showsWhatCannotBeResolvedAsItIsWritten()
    {
        const plan::Plan plan = planFrom(R"(
nodes: {one: {}}
compose-files: {compose.yaml: {}}
services:
  web: {node: one, file: compose.yaml, ports: [{port: "${PORT:?which}:80"}, {port: "53/udp"}, {port: "${ALL:-127.0.0.1:25}:25"}]}
)");
        QCOMPARE(tableUnder(documentOf(plan), "External ports (host-mapped)"),
                 (QStringList{"${PORT:?which}:80 | web | web | – | – | PORT | compose.yaml",
                              "chosen by the engine/udp | web | web | – | – | – | compose.yaml",
                              "25 | web | web | – | – | ALL | compose.yaml"}));
    }

    void neverShowsASecret()
    {
        const plan::Plan plan = planFrom(R"(
environments: {only: {env-files: [.env]}}
env-files: {.env: {variables: {ADDRESS: {secret: true}}}}
nodes: {one: {}}
compose-files: {compose.yaml: {}}
services:
  web: {node: one, file: compose.yaml, ports: [{port: "${ADDRESS}:80:80"}]}
)");
        QVERIFY(documentOf(plan, "only").contains("ADDRESS"));
    }

    void saysNothingWhereThereIsNothing()
    {
        QCOMPARE(documentOf(planFrom("name: empty\n")), QStringLiteral("# Ports of empty\n"));
    }
};

QTEST_GUILESS_MAIN(TestPortDocument)
#include "tst_port_document.moc"
