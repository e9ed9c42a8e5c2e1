#include "model/tailnet/posture.h"

#include <QtTest>

using namespace portolan::tailnet;

namespace {

const Attributes device{
    {"node:os", "linux"}, {"node:osVersion", "6.10.2"}, {"custom:tier", "2"}, {"node:sealed", "true"}};

bool holds(const QString &assertion)
{
    PolicyFile policy;
    policy.postures["posture:a"] = {assertion.toStdString()};
    return isInPosture(policy, {"posture:a"}, device);
}

} // namespace

class TestPosture : public QObject
{
    Q_OBJECT

private slots:
    void judgesAssertions_data()
    {
        QTest::addColumn<QString>("assertion");
        QTest::addColumn<bool>("isMet");
        const auto row = [](const char *assertion, bool isMet) {
            QTest::addRow("%s", assertion) << assertion << isMet;
        };
        row("node:os == 'linux'", true);
        row("node:os == \"macos\"", false);
        row("node:os != 'macos'", true);
        row("node:os IN ['macos', 'linux']", true);
        row("node:os IN []", false);
        row("node:os NOT IN ['macos', 'windows']", true);
        row("node:osVersion >= '6.9'", true);
        row("node:osVersion >= '6.10.2'", true);
        row("node:osVersion > '6.10.2'", false);
        row("node:osVersion < '6.11'", true);
        row("node:osVersion <= '6'", false);
        row("custom:tier == 2", true);
        row("node:sealed == true", true);
        row("custom:tier IS SET", true);
        row("custom:gone IS SET", false);
        row("custom:gone NOT SET", true);
        row("custom:gone != 'x'", false);
    }

    void judgesAssertions()
    {
        QFETCH(QString, assertion);
        QFETCH(bool, isMet);
        QVERIFY(!whyNoAssertion(assertion.toStdString()));
        QCOMPARE(holds(assertion), isMet);
    }

    void refusesAssertions_data()
    {
        QTest::addColumn<QString>("assertion");
        for (const char *assertion :
             {"", "node:os", "os == 'linux'", "node:os = 'linux'", "node:os == 'linux",
              "node:os ==", "node:os IN 'linux'", "node:os IN ['linux'", "node:os IS SET 1"})
            QTest::addRow("%s", assertion) << assertion;
    }

    void refusesAssertions()
    {
        QFETCH(QString, assertion);
        QVERIFY(whyNoAssertion(assertion.toStdString()));
    }

    void needsAllAssertionsOfOnePosture()
    {
        PolicyFile policy;
        policy.postures["posture:both"] = {"node:os == 'linux'", "custom:tier == 3"};
        policy.postures["posture:one"] = {"custom:tier == 2"};
        QVERIFY(!isInPosture(policy, {"posture:both"}, device));
        QVERIFY(isInPosture(policy, {"posture:both", "posture:one"}, device));
        QVERIFY(isInPosture(policy, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestPosture)
#include "tst_posture.moc"
