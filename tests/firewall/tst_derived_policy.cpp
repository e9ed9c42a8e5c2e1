#include "model/firewall/derived_policy.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

firewall::Policy policyOf(const plan::Plan &plan, std::string_view node, std::string_view environment = {})
{
    return firewall::policyOf(resolvedIn(plan, environment), nodeNamed(plan, node)).value();
}

/// `ports/transport on interface: comment`, with a letter for where the rule comes from.
QString print(const firewall::Rule &rule)
{
    const QString ports = rule.ports.isNone() ? QStringLiteral("any") : toQString(toText(rule.ports));
    const QString transport = rule.transport ? "/" + toQString(toText(*rule.transport)) : QString();
    const QString interface = rule.interface.empty() ? QString() : " on " + toQString(rule.interface);
    const QString kind = rule.management ? "management" : rule.origin.derived ? "route" : "hand";
    return QStringLiteral("%1 %2%3%4: %5").arg(kind, ports, transport, interface, toQString(rule.comment));
}

QStringList print(const firewall::Policy &policy)
{
    QStringList lines;
    for (const firewall::Rule &rule : policy.rules)
        lines << print(rule);
    return lines;
}

std::string planText(const std::string &rules, const std::string &routes)
{
    return R"(
networks: {internet: {kind: internet}}
nodes:
  gateway: {firewall: {tool: ufw, rules: [)" +
           rules + R"(]}}
  open: {}
services:
  web: {node: gateway}
  log: {node: gateway, profiles: [dev]}
routes:
)" + routes;
}

} // namespace

class TestDerivedPolicy : public QObject
{
    Q_OBJECT

private slots:
    void opensThePortsOfTheBundledGateway_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("HTTP")
            << "route 80/tcp: IRC WebSocket; XMPP over HTTP; XMPP BOSH and WebSocket; The Lounge; Main "
               "web interface";
        QTest::newRow("HTTPS")
            << "route 443/tcp: IRC WebSocket; XMPP over HTTP; XMPP BOSH and WebSocket; The Lounge; Main "
               "web interface";
        QTest::newRow("IRC TLS") << "route 6697/tcp: IRC, TLS";
        QTest::newRow("XMPP C2S STARTTLS") << "route 5222/tcp: XMPP client, STARTTLS";
        QTest::newRow("XMPP C2S direct TLS") << "route 5223/tcp: XMPP client, direct TLS";
        QTest::newRow("XMPP S2S STARTTLS") << "route 5269/tcp: XMPP server, STARTTLS";
        QTest::newRow("XMPP S2S direct TLS") << "route 5270/tcp: XMPP server, direct TLS";
        QTest::newRow("TURN") << "route 3478/udp: TURN";
        QTest::newRow("TURNS") << "route 5349/tcp: TURNS";
    }

    void opensThePortsOfTheBundledGateway()
    {
        QFETCH(QString, rule);
        const QStringList rules = print(policyOf(bundledPlan(), "gateway", "production"));
        QCOMPARE(rules.filter(QRegularExpression("^route ")).size(), 9);
        QVERIFY2(rules.contains(rule), qPrintable(rules.join('\n')));
    }

    void letsOnlyTheTailnetAndSshIntoTheBundledServicesNode()
    {
        const firewall::Policy policy = policyOf(bundledPlan(), "services", "production");
        QCOMPARE(print(policy),
                 QStringList({"management 22/tcp: SSH, for management", "hand any on tailscale0: Tailscale "
                                                                        "interface"}));
        QCOMPARE(policy.incoming, plan::FirewallAction::Deny);
        QVERIFY(policy.keepsManagementPath());
    }

    void putsManagementFirstThenHandMadeThenRoutes()
    {
        const auto policy = policyOf(
            planFrom(planText(
                "{ports: 25, note: Mail}, {ports: 22, management: true, note: SSH}",
                "  Web: {kind: direct, listener: gateway, port: 443, target: web, target-port: 443}\n")),
            "gateway");
        QCOMPARE(print(policy), QStringList({"management 22: SSH", "hand 25: Mail", "route 443/tcp: Web"}));
    }

    void leavesToAHandMadeRuleWhatItOpens()
    {
        const plan::Plan plan = planFrom(
            planText("{ports: 443, protocol: tcp}",
                     "  Web: {kind: direct, listener: gateway, port: 443, target: web, target-port: 443}\n"));
        const auto policy = policyOf(plan, "gateway");
        QCOMPARE(print(policy), QStringList({"hand 443/tcp: Web"}));
        QCOMPARE(plan::routeNames(plan, policy.rules[0].origin), std::string("Web"));
    }

    void opensBesideANarrowerHandMadeRule()
    {
        const auto policy = policyOf(
            planFrom(planText(
                "{ports: 443, from: 192.0.2.0/24, note: Office}",
                "  Web: {kind: direct, listener: gateway, port: 443, target: web, target-port: 443}\n")),
            "gateway");
        QCOMPARE(print(policy), QStringList({"hand 443: Office", "route 443/tcp: Web"}));
    }

    void opensNothingForATargetThatDoesNotStart()
    {
        const auto policy = policyOf(
            planFrom(planText(
                "", "  Log: {kind: direct, listener: gateway, port: 1, target: log, target-port: 1}\n")),
            "gateway");
        QCOMPARE(print(policy), QStringList());
    }

    void hasNoPolicyForANodeWithoutFirewall()
    {
        const plan::Plan plan = planFrom(planText("", ""));
        QVERIFY(!firewall::policyOf(resolvedIn(plan), nodeNamed(plan, "open")));
    }

    void tellsWhetherTheAdministratorGetsIn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("getsIn");
        QTest::newRow("allow") << "{ports: 22, management: true}" << true;
        QTest::newRow("limit") << "{action: limit, ports: 22, management: true}" << true;
        QTest::newRow("deny") << "{action: deny, ports: 22, management: true}" << false;
        QTest::newRow("out") << "{ports: 22, direction: out, management: true}" << false;
        QTest::newRow("not marked") << "{ports: 22}" << false;
    }

    void tellsWhetherTheAdministratorGetsIn()
    {
        QFETCH(QString, rule);
        QTEST(policyOf(planFrom(planText(rule.toStdString(), "")), "gateway").keepsManagementPath(),
              "getsIn");
    }
};

QTEST_GUILESS_MAIN(TestDerivedPolicy)
#include "tst_derived_policy.moc"
