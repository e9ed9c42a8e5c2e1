#include "model/export/onboarding.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QString documentOf(const plan::Plan &plan, std::string_view environment = {})
{
    return toQString(exports::onboarding(resolvedIn(plan, environment)));
}

/// The lines between a line and the next blank one after those that follow it.
QStringList stepsOf(const QString &document, const QString &route)
{
    const QStringList lines = document.split('\n');
    QStringList steps;
    for (qsizetype at =
             lines.indexOf(QRegularExpression("^\\*\\*" + QRegularExpression::escape(route) + "\\*\\*.*")) +
             2;
         at < lines.size() && !lines[at].isEmpty(); ++at)
        steps << lines[at];
    return steps;
}

} // namespace

class TestOnboarding : public QObject
{
    Q_OBJECT

private slots:
    void followsAStreamStepByStep()
    {
        QCOMPARE(stepsOf(documentOf(bundledPlan(), "production"), "IRC, TLS"),
                 QStringList(
                     {"1. DNS leads there: `irc.atl.chat A 203.0.113.10`, `irc.atl.chat AAAA 2001:db8::10`, "
                      "`_ircs._tcp.atl.chat SRV 5 0 6697 irc.atl.chat.`.",
                      "2. The firewall of gateway lets 6697/tcp in.",
                      "3. Nginx Proxy Manager passes the connection as it is, on to `100.64.7.0:6697`.",
                      "4. tailnet carries it to services, where its policy accepts the port.",
                      "5. Docker publishes the port for atl-irc-server: "
                      "`${ATL_CHAT_IP:-127.0.0.1}:${IRC_TLS_PORT:-6697}:6697` in `infra/compose/irc.yaml`.",
                      "6. UnrealIRCd answers at 6697/tcp (IRC (TLS))."}));
    }

    void followsAHostBehindACdn()
    {
        const QStringList steps = stepsOf(documentOf(bundledPlan(), "production"), "The Lounge");
        QVERIFY2(steps.size() == 7, qPrintable(steps.join('\n')));
        QCOMPARE(steps[1],
                 QStringLiteral("2. Cloudflare answers under its own addresses, and passes the request on to "
                                "the node."));
        QCOMPARE(steps[3], QStringLiteral("4. Nginx Proxy Manager ends TLS for `chat.atl.chat`, on to "
                                          "`100.64.7.0:9000`."));
    }

    void saysWhereAWayEnds()
    {
        const QStringList steps = stepsOf(documentOf(bundledPlan(), "development"), "IRC, TLS");
        QVERIFY2(!steps.isEmpty() &&
                     steps.last().endsWith("Here it ends: node workstation has no address on tailnet."),
                 qPrintable(steps.join('\n')));
    }

    void saysWhatRunsWhere()
    {
        const QString document = documentOf(bundledPlan(), "production");
        QVERIFY(document.contains("### gateway\n"));
        QVERIFY(document.contains(
            "`atl.network`: 203.0.113.10 on eth0, 2001:db8::10 on eth0, 100.64.1.0 on tailscale0."));
        QVERIFY2(document.contains(QRegularExpression(
                     "\\| dozzle +\\| Dozzle +\\| only with the profile dev +\\| compose.yaml +\\|")),
                 qPrintable(document));
        QVERIFY(document.contains(
            QRegularExpression("\\| coturn +\\| coturn: TURN and STUN .*\\| on the node itself ")));
    }

    void drawsTheSame()
    {
        const QString document = documentOf(bundledPlan(), "production");
        QVERIFY(document.contains("(topology.svg)") && document.contains("(topology.dot)"));
        QVERIFY(document.contains("```mermaid\nflowchart"));
    }

    void saysWhereANumberIsSet()
    {
        const QString document = documentOf(bundledPlan(), "production");
        QVERIFY2(document.contains(QRegularExpression("\\| IRC, TLS +\\| 6697/tcp +\\| SRV record, firewall "
                                                      "of gateway, ports of npm +\\| 6697/tcp +\\| "
                                                      "IRC_TLS_PORT in .env ")),
                 qPrintable(document));
        QVERIFY(document.contains(QRegularExpression("\\| The Lounge .*THELOUNGE_PORT in .env ")));
    }

    void keepsTextOfThePlanFromBeingMarkdown()
    {
        const QString document = documentOf(planFrom(R"(
name: "a <b> | c"
nodes: {"n*1": {role: "[link](x) `code`\n## heading"}}
services: {web: {node: "n*1", note: "x | y"}}
routes:
  "r **x**": {kind: direct, hostname: "a`b.test", listener: "n*1", port: 80, target: web, target-port: 80}
)"));
        QVERIFY2(document.contains("\\[link](x) \\`code\\` \\#\\# heading."), qPrintable(document));
        QVERIFY(document.contains("**r \\*\\*x\\*\\***"));
        QVERIFY(document.contains("`a'b.test`"));
    }

    void isShortWhereThereIsNothing()
    {
        const QString document = documentOf(planFrom("name: empty\n"));
        QVERIFY(!document.contains("## What runs where") && !document.contains("## How each public name"));
        QVERIFY(document.endsWith(".\n"));
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
