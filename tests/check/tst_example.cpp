#include "tests/check/plan_text.h"

using namespace portolan;
using namespace portolan::check;

namespace {

/// The plan that comes with Portolan, drawn from the networking page of atl.chat: what is truly wrong there
/// must be found.
class TestExample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        plan::PlanReading reading =
            plan::readPlanFile(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");
        QVERIFY2(reading.plan.has_value(), text::toText(reading.problems).c_str());
        m_plan = *std::move(reading.plan);
        m_findings = checkPlan(m_plan).findings;
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("ports that only a firewall would keep, which Docker passes by")
            << "bind-all"
            << QStringList{"error service/atl-irc-webpanel ports[0].host-ip [production]",
                           "error service/atl-xmpp-server ports[0].host-ip [production]",
                           "error service/atl-xmpp-server ports[1].host-ip [production]",
                           "error service/atl-xmpp-server ports[2].host-ip [production]",
                           "error service/atl-xmpp-server ports[3].host-ip [production]",
                           "error service/atl-xmpp-server ports[4].host-ip [production]",
                           "error service/atl-xmpp-server ports[5].host-ip [production]",
                           "error service/atl-xmpp-nginx ports[0].host-ip [production]",
                           "error service/atl-thelounge ports[0].host-ip [production]",
                           "error service/atl-obsidianirc ports[0].host-ip [production]"};
        QTest::newRow("internal ports that are mapped all the same")
            << "internal-published"
            << QStringList{"warning service/atl-irc-server ports[2] [production]",
                           "warning service/atl-irc-server ports[4] [production]"};
        QTest::newRow("the tailnet's address at boot")
            << "bind-boot-race" << QStringList{"warning node/services  [production]"};
        QTest::newRow("the network that every fragment includes")
            << "include-overlap"
            << QStringList{"warning compose-file/infra/compose/networks.yaml  [production, development]"};
        QTest::newRow("images without a version")
            << "image-float"
            << QStringList{"warning service/atl-xmpp-server image [production, development]",
                           "warning service/atl-xmpp-nginx image [production, development]",
                           "warning service/atl-bridge image [production, development]"};
        QTest::newRow("the log viewer, in development only")
            << "socket-mount" << QStringList{"warning service/dozzle compose.volumes[0] [development]"};
        QTest::newRow("one bridge for all")
            << "flat-network"
            << QStringList{"info network/atl-chat  [production]", "info network/atl-chat  [development]"};
        QTest::newRow("streams that hide who calls")
            << "client-ip-lost"
            << QStringList{"warning route/IRC, TLS proxy-protocol [production]",
                           "warning route/XMPP client, STARTTLS proxy-protocol [production]",
                           "warning route/XMPP client, direct TLS proxy-protocol [production]",
                           "warning route/XMPP server, STARTTLS proxy-protocol [production]",
                           "warning route/XMPP server, direct TLS proxy-protocol [production]"};
        QTest::newRow("the gateway that says it is a server")
            << "tag-unassigned" << QStringList{"error node/gateway advertised-tags [production]"};
        QTest::newRow("routes that the policy stops, with the tags as they are")
            << "acl-gap"
            << QStringList{"error route/IRC, TLS  [production]",
                           "error route/IRC WebSocket  [production]",
                           "error route/XMPP client, STARTTLS  [production]",
                           "error route/XMPP client, direct TLS  [production]",
                           "error route/XMPP server, STARTTLS  [production]",
                           "error route/XMPP server, direct TLS  [production]",
                           "error route/XMPP over HTTP  [production]",
                           "error route/XMPP BOSH and WebSocket  [production]",
                           "error route/The Lounge  [production]",
                           "error route/Main web interface  [production]"};
        QTest::newRow("a policy without tests")
            << "tests-absent"
            << QStringList{"warning tailnet-policy/tailnet policy [production, development]"};
        QTest::newRow("nobody may log in to the gateway")
            << "admin-lockout"
            << QStringList{"warning tailnet-policy/tailnet rules [production, development]"};
        QTest::newRow("every port of the proxy is there") << "stream-unpublished" << QStringList{};
        QTest::newRow("the page's own warning: Docker passes by ufw")
            << "ufw-bypass" << QStringList{"error node/services firewall.docker-guard [production]"};
        QTest::newRow("SSH of the private node, open to everyone")
            << "ssh-world"
            << QStringList{"warning node/services firewall.rules[1].interface [production, development]"};
        QTest::newRow("TURN without ports to relay on")
            << "turn-range" << QStringList{"warning node/gateway firewall.rules [production, development]"};
        QTest::newRow("no two want one port") << "port-dup" << QStringList{};
        QTest::newRow("every link of its variables is drawn") << "link-suggested" << QStringList{};
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, places);
        QStringList found;
        for (const Finding &finding : m_findings)
            if (toQString(finding.rule) == rule)
                found << describePlace(finding);
        QCOMPARE(found, places);
    }

    void canBeMended()
    {
        plan::Plan plan = m_plan;
        Checker checker(plan);
        for (int step = 0; step < 40; ++step) {
            const Findings &open = checker.result().findings;
            const auto next = std::find_if(open.begin(), open.end(),
                                           [](const Finding &f) { return f.severity == Severity::Error; });
            if (next == open.end())
                break;
            const std::vector<Fix> fixes = checker.fixesOf(*next);
            QVERIFY(!fixes.empty());
            plan = apply(plan, fixes.front().transaction);
            checker.update(plan, fixes.front().transaction);
        }
        QCOMPARE(countBySeverity(checker.result().findings).errors, std::size_t{0});
        QVERIFY(checker.result() == checkPlan(plan));
    }

private:
    QString describePlace(const Finding &finding) const
    {
        QStringList environments;
        for (const plan::EnvironmentId id : finding.environments)
            environments << toQString(m_plan.environments().at(id).name);
        return QStringLiteral("%1 %2 %3 [%4]")
            .arg(toQString(text::toText(finding.severity)), toQString(plan::toText(m_plan, finding.entity)),
                 toQString(finding.field), environments.join(", "));
    }

    plan::Plan m_plan;
    Findings m_findings;
};

} // namespace

QTEST_GUILESS_MAIN(TestExample)
#include "tst_example.moc"
