#include "tests/programs.h"

#include <QtTest>

using namespace portolan::test;

namespace {

const std::string plan = "portolan: 1\n"
                         "name: shop\n"
                         "# The one machine\n"
                         "nodes:\n"
                         "  host: {}\n";

} // namespace

/// `portolanctl import-firewall`: the rules of a machine that runs, into the plan.
class TestImportFirewall : public QObject
{
    Q_OBJECT

private slots:
    void writesTheRulesIntoThePlan();
    void saysWhatItDidNotUnderstand();
    void endsWithAStatusThatSaysWhy_data();
    void endsWithAStatusThatSaysWhy();

private:
    static Outcome run(const QStringList &arguments)
    {
        return runProgram(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl",
                          QStringList{"import-firewall"} + arguments);
    }
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TestImportFirewall::writesTheRulesIntoThePlan()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "shop.portolan.yaml", plan);
    const QString rules =
        writeFile(folder, "rules", "ufw allow 22/tcp comment 'SSH'\nufw default deny incoming\n");
    const Outcome outcome = run({file, rules, "--node", "host"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    QCOMPARE(outcome.output, QStringLiteral("1 rule, 0 from routes, 0 not understood\n"));
    const QString written = contentOf(file);
    QVERIFY2(written.contains("# The one machine"), qPrintable(written));
    for (const char *part : {"tool: ufw", "incoming: deny", "ports: 22", "management: true", "note: SSH"})
        QVERIFY2(written.contains(part), qPrintable(written));

    const Outcome again = run({file, rules, "--node", "host"});
    QVERIFY2(again.output.contains("the plan says the same already"), qPrintable(again.output));
    QCOMPARE(contentOf(file), written);
}

void TestImportFirewall::saysWhatItDidNotUnderstand()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "shop.portolan.yaml", plan);
    const QString rules = writeFile(folder, "rules", "ufw allow 22/tcp\nufw allow from 10.0.0.1 proto gre\n");
    const Outcome outcome = run({file, rules, "--node", "host", "-o", folder.filePath("new.portolan.yaml")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.startsWith(
                 rules + ":2:1: warning: the rule \"allow from 10.0.0.1 proto gre\" is left out: "
                         "a plan knows TCP, UDP and SCTP only\n"),
             qPrintable(outcome.output));
    QVERIFY2(outcome.output.endsWith("1 rule, 0 from routes, 1 not understood\n"),
             qPrintable(outcome.output));
    QCOMPARE(contentOf(file), QString::fromStdString(plan));
    QVERIFY(contentOf(folder.filePath("new.portolan.yaml")).contains("ports: 22"));
}

void TestImportFirewall::endsWithAStatusThatSaysWhy_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("status");
    QTest::newRow("no such node") << "other"
                                  << "ufw allow 22\n"
                                  << 2;
    QTest::newRow("no rules of a firewall") << "host"
                                            << "hello\n"
                                            << 3;
    QTest::newRow("malformed JSON") << "host"
                                    << "{\"nftables\": [" << 3;
}

void TestImportFirewall::endsWithAStatusThatSaysWhy()
{
    QFETCH(QString, node);
    QFETCH(QString, rules);
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "shop.portolan.yaml", plan);
    const Outcome outcome = run({file, writeFile(folder, "rules", rules.toStdString()), "--node", node});
    QTEST(outcome.status, "status");
    QCOMPARE(contentOf(file), QString::fromStdString(plan));
}

QTEST_GUILESS_MAIN(TestImportFirewall)
#include "tst_import_firewall.moc"
