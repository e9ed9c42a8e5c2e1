#include "tests/programs.h"

#include <QtTest>

using namespace portolan::test;

/// `portolanctl import`, and importing again.
class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSameAgainChangesNothing();
    void whatAPersonWroteInThePlanStays();
    void namesTheEnvironment();
    void refusesWhatThePlanHasOtherwise_data();
    void refusesWhatThePlanHasOtherwise();
    void saysWhatComposeWouldRefuse();

private:
    Outcome run(const QStringList &options) const
    {
        return runProgram(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl",
                          QStringList{"import", m_folder->path()} + options + QStringList{"-o", m_plan});
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString plan() const
    {
        QFile file(m_plan);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plan;
};

void TestImportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = file("site.portolan.yaml");
    writeFile(*m_folder, "compose.yaml",
              "name: shop\nservices:\n  web: {image: 'nginx:1', profiles: [shop]}\n");
    writeFile(*m_folder, "dev.yaml", "services:\n  web: {image: 'nginx:dev'}\n");
    writeFile(*m_folder, ".env", "PORT=80\n");
}

void TestImportCommand::theSameAgainChangesNothing()
{
    QCOMPARE(run({}).status, 0);
    const QString before = plan();
    const Outcome again = run({});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.output.contains("is as it was: it has these files with these options already, as default"),
             qPrintable(again.output));
    QVERIFY2(again.output.contains("portolanctl export " + m_plan + " --to " + m_folder->path() + " --pull"),
             qPrintable(again.output));
    QCOMPARE(plan(), before);
}

void TestImportCommand::whatAPersonWroteInThePlanStays()
{
    QCOMPARE(run({}).status, 0);
    writeFile(*m_folder, "site.portolan.yaml", "# Ours\n" + plan().toStdString());
    const Outcome outcome = run({"--profile", "shop"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    QVERIFY2(outcome.output.contains("Known from an earlier import, not read again: .env, compose.yaml"),
             qPrintable(outcome.output));
    QVERIFY(plan().startsWith("# Ours\n"));
    QVERIFY(plan().contains("profiles: [shop]"));
}

void TestImportCommand::namesTheEnvironment()
{
    QCOMPARE(run({"--environment", "production"}).status, 0);
    QVERIFY2(plan().contains("environments:\n  production:"), qPrintable(plan()));
    QVERIFY(run({"--environment", "production"}).output.contains("is as it was"));
    QCOMPARE(run({"--profile", "shop", "--environment", "sale"}).status, 0);
    QVERIFY2(plan().contains("\n  sale:"), qPrintable(plan()));
}

void TestImportCommand::refusesWhatThePlanHasOtherwise_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");
    QTest::addRow("a name that is taken")
        << QStringList{"--profile", "shop", "--environment", "default"}
        << "the plan has an environment default with other files or profiles; choose another name";
    QTest::addRow("a file laid over others, alone")
        << QStringList{"-f", "dev.yaml"}
        << "dev.yaml: error: the plan has this file as one that is laid over web";
}

void TestImportCommand::refusesWhatThePlanHasOtherwise()
{
    QFETCH(QStringList, options);
    QFETCH(QString, reason);
    QCOMPARE(run({"-f", file("compose.yaml"), "-f", file("dev.yaml")}).status, 0);
    const QString before = plan();
    for (QString &option : options)
        if (option.endsWith(".yaml"))
            option = file(option);
    const Outcome outcome = run(options);
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.output.contains(reason), qPrintable(outcome.output));
    QCOMPARE(plan(), before);
}

void TestImportCommand::saysWhatComposeWouldRefuse()
{
    writeFile(*m_folder, "compose.yaml", "services:\n  my web: {image: nginx}\n  none: {restart: always}\n");
    const Outcome outcome = run({"--profile", "nosuch"});
    QCOMPARE(outcome.status, 0);
    for (const char *part : {"compose.yaml:2:3: warning: Compose takes no service of the name \"my web\"",
                             "compose.yaml:3:3: warning: none has neither an image nor a build",
                             "compose.yaml: warning: no service has the profile nosuch, or any other"})
        QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import.moc"
