#include "tests/programs.h"

#include <QtTest>

using namespace portolan::test;

/// Policies against what the real service answered, where those captures are at hand.
class TestTailnetPolicies : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTheService()
    {
        const QString runner = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/corpus/policy_cases.py");
        if (!QFile::exists(runner))
            QSKIP("the captures of the service are not at hand");
        PORTOLAN_NEED_PROGRAM("python3");
        const QString program = qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl";
        const Outcome outcome = runProgram("python3", {runner, program});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    }
};

QTEST_GUILESS_MAIN(TestTailnetPolicies)
#include "tst_tailnet_policies.moc"
