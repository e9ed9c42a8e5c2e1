#include "model/firewall/evaluation.h"
#include "tests/firewall/rule_text.h"

using namespace portolan;
using namespace portolan::test;

class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRuleThatMatchesDecides_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("decision");
        QTest::newRow("the first") << "192.0.2.1"
                                   << "eth0" << 22 << "allow: SSH";
        QTest::newRow("not from there") << "198.51.100.1"
                                        << "eth0" << 22 << "deny: default";
        QTest::newRow("not in that family") << "2001:db8::1"
                                            << "eth0" << 22 << "deny: default";
        QTest::newRow("an exception") << "198.51.100.1"
                                      << "eth0" << 8005 << "deny: Exception";
        QTest::newRow("beside the exception") << "198.51.100.1"
                                              << "eth0" << 8006 << "allow: Range";
        QTest::newRow("not there") << "198.51.100.1"
                                   << "eth0" << 53 << "deny: default";
        QTest::newRow("there") << "198.51.100.1"
                               << "tailscale0" << 53 << "allow: Overlay";
        QTest::newRow("loopback") << "127.0.0.1"
                                  << "lo" << 1 << "allow: default";
    }

    void theFirstRuleThatMatchesDecides()
    {
        QFETCH(QString, source);
        QFETCH(QString, interface);
        QFETCH(int, port);
        const firewall::Policy policy =
            policyWith("{action: allow, ports: 22, protocol: tcp, from: 192.0.2.0/24, note: SSH},"
                       "{action: deny, ports: 8005, note: Exception},"
                       "{action: allow, ports: 8000-8010, note: Range},"
                       "{action: allow, interface: tailscale0, note: Overlay}");
        firewall::Connection connection;
        connection.interface = interface.toStdString();
        connection.source = *plan::IpAddress::parse(source.toStdString());
        connection.destination = *plan::IpAddress::parse("203.0.113.1");
        connection.port = static_cast<std::uint16_t>(port);
        const firewall::Decision decision = decide(policy, connection);
        QTEST(QStringLiteral("%1: %2").arg(toQString(firewall::toText(decision.action)),
                                           decision.rule ? toQString(decision.rule->comment) : "default"),
              "decision");
    }

    void aPublishedPortNeedsARuleForWhatComesInAndNoneAgainstWhatIsPassedOn_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("in") << "{action: allow, ports: 80}" << true;
        QTest::newRow("routed does not open it") << "{action: allow, direction: routed, ports: 80}" << false;
        QTest::newRow("routed closes it")
            << "{action: allow, ports: 80}, {action: deny, direction: routed, interface: eth0}" << false;
        QTest::newRow("an exception from that")
            << "{action: allow, ports: 80}, {action: allow, direction: routed, ports: 80}, "
               "{action: deny, direction: routed, interface: eth0}"
            << true;
    }

    void aPublishedPortNeedsARuleForWhatComesInAndNoneAgainstWhatIsPassedOn()
    {
        QFETCH(QString, rules);
        firewall::Connection connection;
        connection.interface = "eth0";
        connection.port = 80;
        connection.published = true;
        QTEST(decide(policyWith(rules.toStdString()), connection).letsThrough(), "isOpen");
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
