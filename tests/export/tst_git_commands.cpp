#include "tests/export/shop_repository.h"

using namespace portolan::test;

namespace {

/// A folder with something in the place of libgit2 that cannot be loaded.
void breakLibgit2(const QString &folder)
{
    for (int version = 0; version < 30; ++version)
        writeTree(folder, {{QStringLiteral("libgit2.so.1.%1").arg(version), "no library\n"}});
}

} // namespace

/// What the command line does in repositories of git.
class TestGitCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl"))
            QSKIP("portolanctl is not built, or PORTOLAN_BUILD_DIR does not name its build folder");
        PORTOLAN_NEED_PROGRAM("git");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    void commitsWhatAnEarlierExportWrote()
    {
        const Shop shop;
        shop.becomeRepository();
        writeTree(shop.path(), {{"mine.txt", "mine\n"}});
        shop.editPlan("nginx:1.27", "nginx:1.28");
        QCOMPARE(shop.runExport().status, 0);
        const Run run = shop.runExport({"--commit", "Export"});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY2(run.output.contains(QRegularExpression("\ncommit [0-9a-f]{7} on main\n$")),
                 qPrintable(run.output));
        QCOMPARE(shop.git({"show", "--format=", "--name-only"}), QStringLiteral("compose.yaml"));
        QCOMPARE(shop.git({"status", "--porcelain"}), QStringLiteral("M shop.portolan.yaml\n?? mine.txt"));
        const Run again = shop.runExport({"--commit", "Export"});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.endsWith("nothing to commit: main has these files already\n"),
                 qPrintable(again.output));
    }

    void commitsWhatIsPulledAndThePlanWithIt()
    {
        const Shop shop;
        shop.becomeRepository();
        shop.editFile("postgres:16", "postgres:17");
        const Run run = shop.runExport({"--pull", "--commit", "Take in"});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(shop.git({"show", "--format=", "--name-only"}),
                 QStringLiteral("compose.yaml\nshop.portolan.yaml"));
        QCOMPARE(shop.git({"status", "--porcelain"}), QString());
    }

    void stagedChangesOfOthersAreNeverTakenAlong()
    {
        const Shop shop;
        shop.becomeRepository();
        writeTree(shop.path(), {{"mine.txt", "mine\n"}});
        shop.git({"add", "mine.txt"});
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const Run run = shop.runExport({"--commit", "Export"});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("changes are staged that are none of the export's (mine.txt)"),
                 qPrintable(run.errors));
        QCOMPARE(shop.file("compose.yaml"), shopCompose);
    }

    void aFreshCloneIsComparedWithTheOptionsThatAreGiven()
    {
        const Shop shop(
            {{"compose.yaml", shopCompose}, {"compose.dev.yaml", "services: {web: {image: 'nginx:dev'}}\n"}});
        shop.becomeClone();
        shop.editPlan("nginx:dev", "nginx:edge");
        const Run run = shop.runExport({"--environment", "dev"});
        QVERIFY2(run.status == 0, qPrintable(run.output + run.errors));
        QVERIFY2(run.output.startsWith("changed  compose.dev.yaml\n"), qPrintable(run.output));
    }

    void saysWhyHistoryKnowsNothing_data()
    {
        QTest::addColumn<bool>("isShallow");
        QTest::addColumn<QString>("why");
        QTest::newRow("a shallow clone")
            << true
            << "this is a shallow clone, whose history ends after 1 commit; git fetch --unshallow brings";
        QTest::newRow("a plan elsewhere") << false << "is not in the repository of";
    }
    void saysWhyHistoryKnowsNothing()
    {
        QFETCH(bool, isShallow);
        QFETCH(QString, why);
        const Shop shop;
        shop.becomeRepository();
        shop.editPlan("nginx:1.27", "nginx:1.28");
        shop.git({"commit", "-q", "-a", "-m", "Ahead"});
        const QTemporaryDir folder;
        const QString clone = folder.filePath("clone");
        const QString url = "file://" + shop.path();
        const QStringList depth = isShallow ? QStringList{"--depth", "1"} : QStringList();
        QCOMPARE(runProgram("git", QStringList{"clone", "-q"} + depth + QStringList{url, clone}).status, 0);
        const QString plan = isShallow ? clone + "/shop.portolan.yaml" : shop.plan();
        const Run run = portolanctl({"export", plan, "--to", clone, "--only", "compose"});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.startsWith("kept     compose.yaml (kept by hand: left as it is)\n"),
                 qPrintable(run.output));
        QVERIFY2(run.errors.contains("note: nothing is known of what folder and plan said last: ") &&
                     run.errors.contains(why),
                 qPrintable(run.errors));
    }

    void goesOnWithoutLibgit2()
    {
        const Shop shop;
        shop.becomeClone();
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const QTemporaryDir libraries;
        breakLibgit2(libraries.path());
        qputenv("LD_LIBRARY_PATH", libraries.path().toUtf8());
        const Run kept = shop.runExport();
        const Run shown = shop.runExport({"--diff"});
        const Run written = shop.runExport({"--take-plan", "*"});
        const Run committed = shop.runExport({"--commit", "Export"});
        qunsetenv("LD_LIBRARY_PATH");
        QCOMPARE(kept.status, 1);
        QVERIFY2(kept.errors.contains("cannot be loaded, so that git cannot be asked"),
                 qPrintable(kept.errors));
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.output.contains("# compose.yaml differs; its lines cannot be shown: "),
                 qPrintable(shown.output));
        QCOMPARE(written.status, 0);
        QCOMPARE(committed.status, 4);
        QVERIFY2(committed.errors.contains("so that git cannot be asked, and no commit be made"),
                 qPrintable(committed.errors));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestGitCommands)
#include "tst_git_commands.moc"
