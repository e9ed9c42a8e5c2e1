#include "model/firewall/policy_import.h"
#include "model/firewall/ufw_reader.h"
#include "tests/firewall/rule_text.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string drawn =
    "\n"
    "networks: {internet: {kind: internet}}\n"
    "nodes:\n"
    "  gateway:\n"
    "    interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}}\n"
    "    firewall:\n"
    "      tool: ufw\n"
    "      incoming: deny\n"
    "      outgoing: allow\n"
    "      routed: deny\n"
    "      rules:\n"
    "        - {action: allow, ports: 25, protocol: tcp, note: \"Mail, our own words\"}\n"
    "        - {action: allow, ports: 8000, protocol: tcp, note: Gone}\n"
    "  bare: {}\n"
    "services:\n"
    "  web: {node: gateway}\n"
    "routes:\n"
    "  Web: {kind: direct, listener: gateway, port: 443, target: web, target-port: 443}\n";

const std::string added = "ufw allow 22/tcp\n"
                          "ufw allow 443/tcp comment 'portolan: Web'\n"
                          "ufw allow 25/tcp comment 'mail'\n"
                          "ufw default reject incoming\n";

} // namespace

class TestPolicyImport : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhatTheNodeHas()
    {
        const plan::Plan plan = planFrom(drawn);
        const auto import =
            importPolicy(resolvedIn(plan), nodeNamed(plan, "gateway"), firewall::readUfw("added", added));
        const plan::Plan after = apply(plan, import.transaction);
        const auto policy = firewall::policyOf(resolvedIn(after), nodeNamed(after, "gateway"));
        QCOMPARE(describeRules(policy->rules),
                 QStringList({"allow in any -> any:22/tcp management",
                              "allow in any -> any:25/tcp \"Mail, our own words\"",
                              "allow in any -> any:443/tcp \"Web\""}));
        QVERIFY(policy->incoming == plan::FirewallAction::Reject);
        QVERIFY(policy->rules[2].origin.derived);
        QCOMPARE(import.transaction.label, std::string("Import the firewall of gateway"));
        QCOMPARE(import.fromRoutes, std::vector<std::string>{"Web"});
        QCOMPARE(import.gone.size(), std::size_t{1});
        QCOMPARE(import.gone[0].note, std::string("Gone"));
        QCOMPARE(import.handMade[1].mark.line, 3U);
    }

    void changesNothingTheSecondTime()
    {
        const plan::Plan plan = planFrom(drawn);
        const firewall::Reading reading = firewall::readUfw("added", added);
        const plan::Plan once =
            apply(plan, importPolicy(resolvedIn(plan), nodeNamed(plan, "gateway"), reading).transaction);
        QVERIFY(importPolicy(resolvedIn(once), nodeNamed(once, "gateway"), reading).transaction.isEmpty());
    }

    void givesABareNodeAFirewall()
    {
        const plan::Plan plan = planFrom(drawn);
        const auto import =
            importPolicy(resolvedIn(plan), nodeNamed(plan, "bare"), firewall::readUfw("added", added));
        const plan::Plan after = apply(plan, import.transaction);
        QCOMPARE(after.nodes().at(nodeNamed(after, "bare")).firewall->rules.size(), std::size_t{3});
        QVERIFY(apply(after, inverse(import.transaction)) == plan);
    }
};

QTEST_GUILESS_MAIN(TestPolicyImport)
#include "tst_policy_import.moc"
