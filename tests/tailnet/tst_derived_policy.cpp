#include "model/tailnet/derived_policy.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

tailnet::DerivedPolicies policiesIn(const plan::Plan &plan, std::string_view environment = {})
{
    return tailnet::policiesOf(resolvedIn(plan, environment));
}

/// `action[/proto] sources -> destinations`
QStringList print(const tailnet::DerivedPolicies &derived)
{
    QStringList lines;
    for (const tailnet::Policy &policy : derived.policies)
        for (const tailnet::Rule &rule : policy.rules) {
            QStringList sources;
            for (const std::string &source : rule.sources)
                sources << toQString(source);
            QStringList destinations;
            for (const tailnet::Destination &destination : rule.destinations)
                destinations << toQString(toText(destination));
            const QString protocol = rule.protocol.empty() ? QString() : "/" + toQString(rule.protocol);
            lines << QStringLiteral("%1%2 %3 -> %4")
                         .arg(toQString(rule.action), protocol, sources.join(' '), destinations.join(' '));
        }
    return lines;
}

struct Tags {
    std::string edge = "tags: [\"tag:edge\"]";
    std::string inner = "tags: [\"tag:inner\"]";
};

std::string planText(const std::string &routes, const Tags &tags = {},
                     const std::string &policy = "network: ts")
{
    return R"(
networks: {ts: {kind: tailnet}}
nodes:
  edge: {interfaces: {ts0: {network: ts, addresses: [100.64.1.0]}}, )" +
           tags.edge + R"(}
  inner: {interfaces: {ts0: {network: ts, addresses: ["fd7a:115c:a1e0::7"]}}, )" +
           tags.inner + R"(}
  second: {interfaces: {ts0: {network: ts, addresses: [100.64.8.0]}}, tags: ["tag:second", "tag:inner"]}
services:
  a: {node: inner}
  b: {node: second}
tailnet-policies:
  main: {)" +
           policy + "}\nroutes:\n" + routes;
}

std::string route(const std::string &name, const std::string &target, int port, const std::string &more = {})
{
    return "  " + name +
           ": {kind: stream, hostname: x.test, listener: edge, over: ts, port: " + std::to_string(port) +
           ", target: " + target + ", target-port: " + std::to_string(port) + more + "}\n";
}

} // namespace

class TestDerivedPolicy : public QObject
{
    Q_OBJECT

private slots:
    void letsTheBundledGatewayReachTheTenPorts()
    {
        const auto derived = policiesIn(bundledPlan(), "production");
        QCOMPARE(print(derived),
                 QStringList({"accept tag:gateway -> "
                              "tag:server:6697,8000,5222,5223,5269,5270,5280,5281,9000,8080"}));
        QCOMPARE(messagesOf(derived.problems), QStringList());
        const std::vector<plan::TagOwner> owners{{"tag:gateway", {"autogroup:admin"}},
                                                 {"tag:server", {"autogroup:admin"}}};
        QCOMPARE(derived.policies[0].tagOwners, owners);
    }

    void saysWhichRouteOpensAPort()
    {
        const plan::Plan plan = bundledPlan();
        const auto derived = policiesIn(plan, "production");
        const tailnet::Opening &first = derived.policies[0].rules[0].destinations[0].openings[0];
        QCOMPARE(first.comment, std::string("IRC, TLS"));
        QCOMPARE(plan::toText(plan, first.origin.entities[0]), std::string("route/IRC, TLS"));
    }

    void namesNodesNarrowly_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const std::string &yaml, const char *rule) {
            QTest::newRow(name) << toQString(yaml) << rule;
        };
        row("by tag", planText(route("r", "a", 1)), "accept tag:edge -> tag:inner:1");
        row("by the rarest tag", planText(route("r", "b", 1)), "accept tag:edge -> tag:second:1");
        row("by address", planText(route("r", "a", 1), {"", ""}),
            "accept 100.64.1.0 -> [fd7a:115c:a1e0::7]:1");
    }

    void namesNodesNarrowly()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, rule);
        QCOMPARE(print(policiesIn(planFrom(yaml.toStdString()))), QStringList({rule}));
    }

    void gathersOneRulePerListenerAndProtocol()
    {
        const auto derived = policiesIn(
            planFrom(planText(route("r1", "a", 3) + route("r2", "b", 2) + route("r3", "a", 1) +
                              route("r4", "a", 3, ", path: /x") + route("r5", "a", 9, ", protocol: udp"))));
        QCOMPARE(print(derived),
                 QStringList({"accept tag:edge -> tag:inner:3,1 tag:second:2", "accept/udp tag:edge -> "
                                                                               "tag:inner:9"}));
        QCOMPARE(derived.policies[0].rules[0].destinations[0].openings[0].comment, std::string("r1; r4"));
    }

    void keepsHandMadeRulesInFront()
    {
        const auto derived =
            policiesIn(planFrom(planText(route("r", "a", 1), {},
                                         "network: ts, rules: [{sources: [\"group:admin\"], destinations: "
                                         "[\"tag:inner:22,80-90\", \"*:*\", nonsense]}]")));
        QCOMPARE(print(derived), QStringList({"accept group:admin -> tag:inner:22,80-90 *:* nonsense",
                                              "accept tag:edge -> tag:inner:1"}));
        const tailnet::Rule &hand = derived.policies[0].rules[0];
        QVERIFY(!hand.origin.derived);
        QCOMPARE(hand.destinations[0].openings[1].ports, std::string("80-90"));
        QVERIFY(hand.destinations[2].openings.empty());
    }

    void reportsWhatItCannotState_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &yaml, const char *message) {
            QTest::newRow(name) << toQString(yaml) << message;
        };
        row("a target that nothing publishes",
            "compose-files: {compose.yaml: {}}\n" +
                planText(route("r", "c", 1))
                    .replace(planText(route("r", "c", 1)).find("  b: {node"), 0,
                             "  c: {node: inner, file: compose.yaml}\n"),
            "route \"r\" gets no entry in the tailnet policy: no port binding of c publishes 1/tcp");
        row("a route that nobody takes",
            planText(route("r", "a", 1))
                .replace(planText(route("r", "a", 1)).find("listener: edge, "), 16, ""),
            "route \"r\" gets no entry in the tailnet policy: it has no listener");
        row("a tailnet without policy", planText(route("r", "a", 1), {}, ""),
            "route \"r\" crosses ts, which has no policy in the plan");
        row("a key that the plan itself models",
            planText("", {}, "network: ts, policy: {acls: [], hosts: {a: 100.64.0.1}}"),
            "policy main carries a second \"acls\", which is left out");
    }

    void reportsWhatItCannotState()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, message);
        QCOMPARE(messagesOf(policiesIn(planFrom(yaml.toStdString())).problems), QStringList({message}));
    }
};

QTEST_GUILESS_MAIN(TestDerivedPolicy)
#include "tst_derived_policy.moc"
