#include "model/edit/renaming.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

/// Another domain or address, wherever a plan speaks of the old one.
class TestRenaming : public QObject
{
    Q_OBJECT

private slots:
    void replacesWhatStandsForItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("replaced");
        const QString from = "example.org";
        const QString to = "atl.test";
        QTest::newRow("alone") << "example.org" << from << to << "atl.test";
        QTest::newRow("below it") << "10 mail.example.org." << from << to << "10 mail.atl.test.";
        QTest::newRow("in an address of mail") << "mailto:a@example.org" << from << to << "mailto:a@atl.test";
        QTest::newRow("twice") << "example.org,www.example.org" << from << to << "atl.test,www.atl.test";
        QTest::newRow("another domain") << "notexample.org" << from << to << "notexample.org";
        QTest::newRow("a longer domain") << "example.org.uk" << from << to << "example.org.uk";
        QTest::newRow("with a port") << "example.org:443" << from << to << "atl.test:443";
        QTest::newRow("an address") << "203.0.113.1:80"
                                    << "203.0.113.1"
                                    << "198.51.100.7"
                                    << "198.51.100.7:80";
        QTest::newRow("a longer address") << "203.0.113.10"
                                          << "203.0.113.1"
                                          << "198.51.100.7"
                                          << "203.0.113.10";
    }

    void replacesWhatStandsForItself()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(toQString(edit::withReplaced(text.toStdString(), from.toStdString(), to.toStdString())),
              "replaced");
    }

    void leavesNothingOfTheOldDomain()
    {
        plan::Edit edit(bundledPlan());
        edit::renameDomain(edit, "atl.chat", "example.net");
        const plan::Plan &plan = edit.plan();
        QVERIFY(plan::findByName(plan.zones(), "example.net"));
        QVERIFY(!plan::findByName(plan.zones(), "atl.chat"));
        QVERIFY(plan::findByName(plan.zones(), "atl.network"));
        for (const plan::Route &route : plan.routes()) {
            QVERIFY2(!toQString(route.hostname).contains("atl.chat"), route.name.c_str());
            QVERIFY2(!route.srv || route.srv->domain == "example.net", route.name.c_str());
        }
        const plan::EnvFile &file = *plan::findByName(plan.envFiles(), ".env");
        QCOMPARE(toQString(file.variables[2].value), QString("irc.example.net"));
    }

    void anAddressIsReplacedWhereItStands()
    {
        const plan::Plan before = planFrom(R"(
networks: {internet: {kind: internet}}
nodes:
  host:
    interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}}
    firewall:
      tool: ufw
      rules: [{action: allow, to: 203.0.113.10, ports: 80, protocol: tcp}]
)");
        plan::Edit edit(before);
        const auto to = *plan::IpAddress::parse("198.51.100.7");
        edit::replaceAddress(edit, *plan::IpAddress::parse("203.0.113.10"), to);
        const plan::Node &node = edit.plan().nodes()[0];
        QVERIFY(node.interfaces[0].addresses.front() == to);
        QVERIFY(node.firewall->rules[0].to->address == to);
        const plan::Transaction transaction = std::move(edit).finish("Replace");
        QCOMPARE(transaction.changes.size(), std::size_t(1));
        QVERIFY(plan::apply(plan::apply(before, transaction), plan::inverse(transaction)) == before);
    }
};

QTEST_GUILESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
