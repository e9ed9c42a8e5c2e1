#include "model/firewall/evaluation.h"
#include "model/firewall/shadowing.h"
#include "tests/firewall/rule_text.h"

#include <random>

using namespace portolan;
using namespace portolan::test;

namespace {

/// `2 behind 0,1, contradicted`
QStringList print(const std::vector<firewall::Shadow> &shadows)
{
    QStringList lines;
    for (const firewall::Shadow &shadow : shadows) {
        QStringList behind;
        for (const std::size_t other : shadow.behind)
            behind << QString::number(other);
        lines << QStringLiteral("%1 behind %2%3")
                     .arg(shadow.rule)
                     .arg(behind.join(','))
                     .arg(shadow.contradicts ? QStringLiteral(", contradicted") : QString());
    }
    return lines;
}

/// Rules from few values, so that they often meet.
class RandomRules
{
public:
    explicit RandomRules(unsigned seed)
        : m_random(seed)
    {
    }

    firewall::Rule rule()
    {
        firewall::Rule rule;
        rule.action = below(2) ? plan::FirewallAction::Allow : plan::FirewallAction::Deny;
        rule.direction = below(4) ? plan::Direction::In : plan::Direction::Routed;
        rule.interface = interface();
        rule.from = block();
        rule.to = below(3) ? std::nullopt : block();
        if (below(4))
            rule.ports = {static_cast<std::uint16_t>(1 + below(6)), 0};
        if (!rule.ports.isNone())
            rule.ports.last = static_cast<std::uint16_t>(rule.ports.first + below(4));
        if (below(2))
            rule.transport = static_cast<plan::Transport>(below(3));
        return rule;
    }

    firewall::Connection connection()
    {
        firewall::Connection connection;
        connection.direction = below(4) ? plan::Direction::In : plan::Direction::Routed;
        connection.interface = below(2) ? "eth0" : "eth1";
        const bool isV6 = below(3) == 0;
        connection.source = address(isV6);
        connection.destination = address(isV6);
        connection.sourcePort = 40000;
        connection.port = static_cast<std::uint16_t>(1 + below(10));
        connection.transport = static_cast<plan::Transport>(below(3));
        return connection;
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    std::string interface() { return below(2) ? "" : below(2) ? "eth0" : "eth1"; }

    plan::IpAddress address(bool isV6)
    {
        const std::string last = std::to_string(below(4));
        return *plan::IpAddress::parse(isV6 ? "2001:db8::" + last : "10.0.0." + last);
    }

    std::optional<plan::Subnet> block()
    {
        switch (below(6)) {
        case 0: return plan::Subnet{address(false), 30 + below(3)};
        case 1: return plan::Subnet{address(true), 126 + below(3)};
        case 2: return plan::Subnet::parse(below(2) ? "0.0.0.0/0" : "::/0");
        default: return std::nullopt;
        }
    }

    std::mt19937 m_random;
};

} // namespace

class TestShadowing : public QObject
{
    Q_OBJECT

private slots:
    void findsRulesThatNeverDecide_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QStringList>("shadows");
        QTest::newRow("a range before one of its ports, which does otherwise")
            << "{action: allow, ports: 80-90}, {action: deny, ports: 85, protocol: tcp}"
            << QStringList{"1 behind 0, contradicted"};
        QTest::newRow("the exception first")
            << "{action: deny, ports: 85}, {action: allow, ports: 80-90}" << QStringList();
        QTest::newRow("two share the ports")
            << "{action: allow, ports: 80-84}, {action: allow, ports: 85-90}, {action: allow, ports: 82-88}"
            << QStringList{"2 behind 0,1"};
        QTest::newRow("two leave a gap")
            << "{action: allow, ports: 80-84}, {action: allow, ports: 86-90}, {action: allow, ports: 82-88}"
            << QStringList();
        QTest::newRow("a wider block")
            << "{action: deny, from: 10.0.0.0/8}, {action: allow, from: 10.1.2.3, ports: 22, protocol: tcp}"
            << QStringList{"1 behind 0, contradicted"};
        QTest::newRow("another family")
            << "{action: deny, from: 0.0.0.0/0}, {action: allow, from: \"2001:db8::/32\"}" << QStringList();
        QTest::newRow("any interface before one")
            << "{action: allow, ports: 22}, {action: allow, interface: eth0, ports: 22}"
            << QStringList{"1 behind 0"};
        QTest::newRow("one interface before any")
            << "{action: allow, interface: eth0, ports: 22}, {action: allow, ports: 22}" << QStringList();
        QTest::newRow("any transport with ports is not SCTP")
            << "{action: allow, ports: 22}, {action: allow, ports: 22, protocol: sctp}" << QStringList();
        QTest::newRow("everything") << "{action: deny}, {action: allow, ports: 22, protocol: sctp}"
                                    << QStringList{"1 behind 0, contradicted"};
        QTest::newRow("other directions")
            << "{action: deny}, {action: allow, direction: out, ports: 22}" << QStringList();
    }

    void findsRulesThatNeverDecide()
    {
        QFETCH(QString, rules);
        QTEST(print(firewall::shadowedRules(policyWith(rules.toStdString()))), "shadows");
    }

    /// What is said to be hidden by one rule is so by the plain definition, and the other way round.
    void agreesWithThePlainDefinition()
    {
        RandomRules random(7);
        for (int round = 0; round < 300; ++round) {
            firewall::Policy policy;
            for (int i = 0; i < 12; ++i)
                policy.rules.push_back(random.rule());
            std::set<std::size_t> hidden;
            for (const firewall::Shadow &shadow : firewall::shadowedRules(policy))
                hidden.insert(shadow.rule);
            for (std::size_t i = 0; i < policy.rules.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (covers(policy.rules[j], policy.rules[i]))
                        QVERIFY2(hidden.contains(i), qPrintable(describeRules(policy.rules).join('\n')));
        }
    }

    /// A rule that is said to be hidden decides no connection.
    void hiddenRulesDecideNothing()
    {
        RandomRules random(11);
        for (int round = 0; round < 100; ++round) {
            firewall::Policy policy;
            for (int i = 0; i < 12; ++i)
                policy.rules.push_back(random.rule());
            std::set<const firewall::Rule *> hidden;
            for (const firewall::Shadow &shadow : firewall::shadowedRules(policy))
                hidden.insert(&policy.rules[shadow.rule]);
            for (int i = 0; i < 200; ++i) {
                const firewall::Decision decision = decide(policy, random.connection());
                QVERIFY2(!decision.rule || !hidden.contains(decision.rule),
                         qPrintable(describeRules(policy.rules).join('\n')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestShadowing)
#include "tst_shadowing.moc"
