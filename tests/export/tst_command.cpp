#include "model/plan/plan_writer.h"
#include "tests/export/folders.h"

#include <QtTest>
#include <unistd.h>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Run {
    int status = -1;
    QString output;
    QString errors;
};

Run portolanctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl", arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

const QString bundled = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");

constexpr const char *smallPlan = R"(portolan: 1
name: shop
nodes:
  one:
compose-files:
  compose.yaml:
services:
  web:
    node: one
    file: compose.yaml
    image: nginx:1.27
)";

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl"))
            QSKIP("portolanctl is not built, or PORTOLAN_BUILD_DIR does not name its build folder");
    }

    void exportsAndThenFindsNothingToDo()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("out/atl.chat");
        const Run first = portolanctl({"export", bundled, "--to", target});
        QCOMPARE(first.status, 0);
        QVERIFY2(first.output.contains("added    docs/ports.md\n") && first.output.endsWith("18 files: 18 added\n"),
                 qPrintable(first.output));
        const Run second = portolanctl({"export", bundled, "--to", target});
        QCOMPARE(second.status, 0);
        QCOMPARE(second.output, QStringLiteral("18 files: 18 unchanged\n"));
        QCOMPARE(portolanctl({"export", bundled, "--to", target, "--check"}).status, 0);
    }

    void showsTheDifferenceAndWritesNothing()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const QString target = folder.filePath("out");
        const Run run = portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", target, "--only", "compose", "--diff"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains("+++ b/compose.yaml\n") && run.output.contains("+    image: nginx:1.27\n"),
                 qPrintable(run.output));
        QCOMPARE(run.errors, QStringLiteral("1 file: 1 added\n"));
        QVERIFY(!QFileInfo::exists(target));
    }

    void checkEndsWithOneWhereTheFolderDiffers()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const Run run = portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out"), "--check"});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QStringLiteral("added    compose.yaml\nadded    docs/ports.md\n2 files: 2 added\n"));
        QVERIFY(!QFileInfo::exists(folder.filePath("out")));
    }

    void leavesFilesOfOthersAlone()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}, {"out/compose.yaml", "services: {db: {image: postgres}}\n"}});
        const Run run = portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QStringLiteral("kept     compose.yaml (not written by an export: left as it is)\n"
                                            "added    docs/ports.md\n2 files: 1 added, 1 kept\n"));
        QCOMPARE(readTree(folder.filePath("out"))["compose.yaml"], QStringLiteral("services: {db: {image: postgres}}\n"));
    }

    void writesOnlyWhatIsChosen()
    {
        const QTemporaryDir folder;
        const Run run = portolanctl({"export", bundled, "--to", folder.path(), "--only", "dns,acl", "--environment", "production"});
        QCOMPARE(run.status, 0);
        QCOMPARE(readTree(folder.path()).keys(),
                 (QStringList{"dns/atl.chat.zone", "dns/atl.network.zone", "tailscale/policy.hujson"}));
    }

    void endsAsTheContractSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("no plan") << QStringList{"export", "--to", "x"} << 2 << "PLAN";
        QTest::newRow("no target") << QStringList{"export", bundled} << 2 << "--to";
        QTest::newRow("unknown kind") << QStringList{"export", bundled, "--to", "x", "--only", "dns,pdf"} << 2 << "pdf";
        QTest::newRow("unknown environment") << QStringList{"export", bundled, "--to", "x", "--environment", "test"} << 2
                                             << "the plan has no environment \"test\"; it has production, development";
        QTest::newRow("unknown node") << QStringList{"export", bundled, "--to", "x", "--node", "mars"} << 2
                                      << "the plan has no node \"mars\"; it has gateway, services, workstation";
        QTest::newRow("missing plan") << QStringList{"export", "missing.yaml", "--to", "x"} << 3
                                      << "missing.yaml: error: cannot be read: No such file or directory";
        QTest::newRow("a file as target") << QStringList{"export", bundled, "--to", bundled} << 4
                                          << "is a file where a folder is meant";
        QTest::newRow("fmt of a missing plan") << QStringList{"fmt", "missing.yaml"} << 3 << "missing.yaml: error:";
    }
    void endsAsTheContractSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, message);
        const Run run = portolanctl(arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.errors.contains(message), qPrintable(run.errors));
        QCOMPARE(run.output, QString());
    }

    void aTargetThatIsReadOnlyIsReported()
    {
        const QString readOnly = QStringLiteral("/proc/portolan"); // nobody can make a folder there, not even root
        const Run run = portolanctl({"export", bundled, "--to", readOnly});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("/proc/portolan: error: the folder cannot be created"), qPrintable(run.errors));
    }

    void aPathThatLeavesTheTargetIsRefused()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", "portolan: 1\nname: shop\ncompose-files: {../compose.yaml: {}}\n"}});
        const Run run = portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out")});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("compose-file/../compose.yaml: the path \"../compose.yaml\" leads out of the target folder"),
                 qPrintable(run.errors));
        QCOMPARE(readTree(folder.path()).keys(), QStringList{"p.portolan.yaml"});
    }

    void readsAPlanFromStandardInput()
    {
        const QTemporaryDir folder;
        QCOMPARE(portolanctl({"export", "-", "--to", folder.path()}, smallPlan).status, 0);
        QCOMPARE(readTree(folder.path()).keys(), (QStringList{"compose.yaml", "docs/ports.md", "docs/topology.svg"}));
    }

    void formatsAPlan()
    {
        const QTemporaryDir folder;
        const QString untidy = QString(smallPlan).replace("name: shop", "name:   \"shop\" # ours");
        writeTree(folder.path(), {{"p.portolan.yaml", untidy}});
        const QString path = folder.filePath("p.portolan.yaml");
        const Run check = portolanctl({"fmt", path, "--check"});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.errors.contains(path + ": is not in the form that fmt gives it"), qPrintable(check.errors));
        QCOMPARE(readTree(folder.path())["p.portolan.yaml"], untidy);
        QCOMPARE(portolanctl({"fmt", path}).status, 0);
        const QString tidy = readTree(folder.path())["p.portolan.yaml"];
        QVERIFY(tidy != untidy);
        QCOMPARE(portolanctl({"fmt", path, "--check"}).status, 0);
        QCOMPARE(portolanctl({"fmt", "-"}, untidy.toUtf8()).output, tidy);
    }

    void anExportThatIsKilledIsTakenBack()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const QString target = folder.filePath("out");
        QCOMPARE(portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", target}).status, 0);
        const Tree small = readTree(target);
        for (int attempt = 0; attempt < 20; ++attempt) {
            QProcess process;
            process.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl",
                          {"export", bundled, "--to", target});
            QVERIFY(process.waitForStarted());
            QTest::qWait(attempt * 2);
            process.kill();
            process.waitForFinished();
            // The next export takes back what was half done, then says what the small plan says.
            QVERIFY(portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", target, "--only", "compose,docs"}).status == 0);
            const Tree tree = readTree(target);
            QVERIFY2(tree.size() == small.size() || tree.size() == 18, qPrintable(tree.keys().join(' ')));
            QDir(target).removeRecursively();
            writeTree(target, small);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
