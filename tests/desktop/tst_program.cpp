#include <QtTest>

#include "tests/programs.h"

using namespace portolan;

/// The program as it is started from a terminal.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void TestProgram::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("answer");
    QTest::addRow("help") << "--help"
                          << "--screenshot";
    QTest::addRow("version") << "--version"
                             << "portolan 0";
}

void TestProgram::answersWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, answer);
    const QString program = qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/desktop/portolan";
    if (!QFile::exists(program))
        QSKIP("needs PORTOLAN_BUILD_DIR, as CTest sets it");
    const test::Outcome outcome = test::runProgram(
        program, {option}, {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM=xcb", "LC_ALL=C.UTF-8"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(answer), qPrintable(outcome.output));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
