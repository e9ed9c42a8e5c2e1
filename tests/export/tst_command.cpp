#include "model/plan/plan_writer.h"
#include "tests/export/folders.h"
#include "tests/export/portolanctl.h"

#include <QtTest>
#include <unistd.h>

using namespace portolan;
using namespace portolan::test;

namespace {

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

/// A repository that somebody keeps by hand.
const Tree importedShop = {
    {"compose.yaml", "# The shop\n"
                     "services:\n"
                     "    web:   # in front\n"
                     "        image: nginx:1.27\n"
                     "        ports: [ '${WEB_PORT}:80',\n"
                     "                 '8443:443' ]\n"
                     "\n"
                     "    # where the money is\n"
                     "    db:\n"
                     "        image: postgres:16\n"},
    {".env", "# Ports\nWEB_PORT=8080\n\nMODE='production' # or test\nDB_PASSWORD=hunter2\n"}};

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
        QVERIFY2(
            first.output.contains("added    docs/ports.md\n") &&
                first.output.contains(QRegularExpression("\\d+ files: \\d+ added; 16 ports, 9 services, ")),
            qPrintable(first.output));
        const Run second = portolanctl({"export", bundled, "--to", target});
        QCOMPARE(second.status, 0);
        QVERIFY2(QRegularExpression("^\\d+ files: \\d+ unchanged\n$").match(second.output).hasMatch(),
                 qPrintable(second.output));
        QCOMPARE(portolanctl({"export", bundled, "--to", target, "--check"}).status, 0);
    }

    void showsTheDifferenceAndWritesNothing()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const QString target = folder.filePath("out");
        const Run run = portolanctl(
            {"export", folder.filePath("p.portolan.yaml"), "--to", target, "--only", "compose", "--diff"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains("+++ b/compose.yaml\n") &&
                     run.output.contains("+    image: nginx:1.27\n"),
                 qPrintable(run.output));
        QVERIFY2(run.output.endsWith("\n1 file: 1 added; 1 service\n"), qPrintable(run.output));
        QVERIFY(!QFileInfo::exists(target));
    }

    void checkEndsWithOneWhereTheFolderDiffers()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const Run run = portolanctl(
            {"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out"), "--check"});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QStringLiteral("added    compose.yaml\nadded    docs/onboarding.md\nadded    "
                                            "docs/ports.md\nadded    docs/topology.dot\nadded    "
                                            "docs/topology.svg\n5 files: 5 added; 1 service\n"));
        QVERIFY(!QFileInfo::exists(folder.filePath("out")));
    }

    void leavesFilesOfOthersAlone()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan},
                                  {"out/compose.yaml", "services: {db: {image: postgres}}\n"}});
        const Run run =
            portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QStringLiteral("kept     compose.yaml (kept by hand: left as it is)\n"
                                            "added    docs/onboarding.md\nadded    docs/ports.md\n"
                                            "added    docs/topology.dot\nadded    docs/topology.svg\n"
                                            "5 files: 4 added, 1 kept\n"));
        QCOMPARE(readTree(folder.filePath("out"))["compose.yaml"],
                 QStringLiteral("services: {db: {image: postgres}}\n"));
    }

    void writesOnlyWhatIsChosen()
    {
        const QTemporaryDir folder;
        const Run run = portolanctl(
            {"export", bundled, "--to", folder.path(), "--only", "dns,acl", "--environment", "production"});
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
        QTest::newRow("unknown kind")
            << QStringList{"export", bundled, "--to", "x", "--only", "dns,pdf"} << 2 << "pdf";
        QTest::newRow("unknown environment")
            << QStringList{"export", bundled, "--to", "x", "--environment", "test"} << 2
            << "the plan has no environment \"test\"; it has production, development";
        QTest::newRow("unknown node")
            << QStringList{"export", bundled, "--to", "x", "--node", "mars"} << 2
            << "the plan has no node \"mars\"; it has gateway, services, workstation";
        QTest::newRow("missing plan") << QStringList{"export", "missing.yaml", "--to", "x"} << 3
                                      << "missing.yaml: error: cannot be read: No such file or directory";
        QTest::newRow("a file as target")
            << QStringList{"export", bundled, "--to", bundled} << 4 << "is a file where a folder is meant";
        QTest::newRow("fmt of a missing plan")
            << QStringList{"fmt", "missing.yaml"} << 3 << "missing.yaml: error:";
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
        const QString readOnly =
            QStringLiteral("/proc/portolan"); // nobody can make a folder there, not even root
        const Run run = portolanctl({"export", bundled, "--to", readOnly});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("/proc/portolan: error: the folder cannot be created"),
                 qPrintable(run.errors));
    }

    void aPathThatLeavesTheTargetIsRefused()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(),
                  {{"p.portolan.yaml", "portolan: 1\nname: shop\ncompose-files: {../compose.yaml: {}}\n"}});
        const Run run =
            portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", folder.filePath("out")});
        QCOMPARE(run.status, 4);
        QVERIFY2(
            run.errors.contains(
                "compose-file/../compose.yaml: the path \"../compose.yaml\" leads out of the target folder"),
            qPrintable(run.errors));
        QCOMPARE(readTree(folder.path()).keys(), QStringList{"p.portolan.yaml"});
    }

    void readsAPlanFromStandardInput()
    {
        const QTemporaryDir folder;
        QCOMPARE(portolanctl({"export", "-", "--to", folder.path()}, smallPlan).status, 0);
        QCOMPARE(readTree(folder.path()).keys(),
                 (QStringList{"compose.yaml", "docs/onboarding.md", "docs/ports.md", "docs/topology.dot",
                              "docs/topology.svg"}));
    }

    static void importInto(const QTemporaryDir &folder, const Tree &repository)
    {
        writeTree(folder.filePath("shop"), repository);
        const Run imported =
            portolanctl({"import", folder.filePath("shop"), "-o", folder.filePath("p.portolan.yaml")});
        if (imported.status != 0)
            qFatal("%s", qPrintable(imported.errors));
    }
    static Run exportEdited(const QTemporaryDir &folder, const char *from, const char *to,
                            const QStringList &options = {})
    {
        const QString plan = readTree(folder.path())["p.portolan.yaml"];
        writeTree(folder.path(), {{"edited.portolan.yaml", QString(plan).replace(from, to)}});
        return portolanctl(QStringList{"export", folder.filePath("edited.portolan.yaml"), "--to",
                                       folder.filePath("shop"), "--only", "compose,env"} +
                           options);
    }

    void anImportedRepositoryChangesByTheEditedLine()
    {
        const QTemporaryDir folder;
        importInto(folder, importedShop);
        QCOMPARE(readTree(folder.filePath("shop")), importedShop);
        const Run nothing = exportEdited(folder, "nginx", "nginx");
        QCOMPARE(nothing.output, QStringLiteral("2 files: 2 unchanged\n"));
        QCOMPARE(readTree(folder.filePath("shop")), importedShop);
        const Run one = exportEdited(folder, "8443:443", "9443:443");
        QCOMPARE(one.output,
                 QStringLiteral("changed  compose.yaml\n2 files: 1 changed, 1 unchanged; 1 port\n"));
        Tree expected = importedShop;
        expected["compose.yaml"].replace("8443:443", "9443:443");
        QCOMPARE(readTree(folder.filePath("shop")), expected);
        const Run variable = exportEdited(folder, "value: production", "value: test");
        QVERIFY2(variable.output.contains("changed  .env\n"), qPrintable(variable.output));
        QCOMPARE(readTree(folder.filePath("shop"))[".env"],
                 QString(importedShop[".env"]).replace("production", "test"));
    }

    void mergesWhatWasEditedInTheFolder()
    {
        const QTemporaryDir folder;
        importInto(folder, importedShop);
        Tree edited = importedShop;
        edited["compose.yaml"].replace("postgres:16", "postgres:17");
        edited[".env"].replace("8080", "8081");
        writeTree(folder.filePath("shop"), edited);
        const Run left = exportEdited(folder, "nginx", "nginx");
        QCOMPARE(left.status, 1);
        QVERIFY2(left.output.startsWith("edited   .env (changed in the folder, not in the plan: left as it "
                                        "is)\nedited   compose.yaml"),
                 qPrintable(left.output));
        const Run merged = exportEdited(folder, "8443:443", "9443:443");
        QCOMPARE(merged.status, 1);
        QVERIFY2(
            merged.output.contains("merged   compose.yaml (changed in the folder, too: has both changes)\n"),
            qPrintable(merged.output));
        edited["compose.yaml"].replace("8443:443", "9443:443");
        QCOMPARE(readTree(folder.filePath("shop")), edited);
        const Run variables = exportEdited(folder, "value: production", "value: test");
        QVERIFY2(variables.output.contains("merged   .env"), qPrintable(variables.output));
        QCOMPARE(readTree(folder.filePath("shop"))[".env"],
                 QString(edited[".env"]).replace("production", "test"));
    }

    void aDifferenceShowsNoSecrets()
    {
        const QTemporaryDir folder;
        importInto(folder, importedShop);
        const Run run = exportEdited(folder, "value: production", "value: test", {"--diff"});
        QVERIFY2(run.output.contains("-MODE='production' # or test\n+MODE='test' # or test\n DB_PASSWORD=\n"),
                 qPrintable(run.output));
    }

    void namesConflictsAndWritesNothing()
    {
        const QTemporaryDir folder;
        importInto(folder, importedShop);
        Tree edited = importedShop;
        edited["compose.yaml"].replace("postgres:16", "postgres:17");
        writeTree(folder.filePath("shop"), edited);
        const Run run = exportEdited(folder, "postgres:16", "postgres:18");
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QString());
        QVERIFY2(run.errors.contains("shop/compose.yaml:10:16: error: services.db.image was changed in the "
                                     "folder and in the plan: before "
                                     "postgres:16, in the folder postgres:17, in the plan postgres:18\n"),
                 qPrintable(run.errors));
        QVERIFY2(run.errors.contains("error: nothing is written, because of 1 conflict;"),
                 qPrintable(run.errors));
        QCOMPARE(readTree(folder.filePath("shop")), edited);
        QCOMPARE(exportEdited(folder, "postgres:16", "postgres:18", {"--check"}).status, 1);
    }

    void asksBeforeDeletingMuch()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan},
                                  {"q.portolan.yaml",
                                   QString(smallPlan) + "  a: {node: one, file: compose.yaml, image: x}\n"
                                                        "  b: {node: one, file: compose.yaml, image: x}\n"}});
        const QStringList arguments = {"--to", folder.filePath("out"), "--only", "compose"};
        QCOMPARE(portolanctl(QStringList{"export", folder.filePath("q.portolan.yaml")} + arguments).status,
                 0);
        const Tree before = readTree(folder.filePath("out"));
        const Run refused =
            portolanctl(QStringList{"export", folder.filePath("p.portolan.yaml")} + arguments);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains("out/compose.yaml: error: would lose 2 of its 3 services, so "
                                         "nothing is written; where that is "
                                         "meant, export with --allow-mass-delete"),
                 qPrintable(refused.errors));
        QCOMPARE(readTree(folder.filePath("out")), before);
        const Run allowed = portolanctl(
            QStringList{"export", folder.filePath("p.portolan.yaml"), "--allow-mass-delete"} + arguments);
        QCOMPARE(allowed.status, 0);
        QCOMPARE(allowed.output, QStringLiteral("changed  compose.yaml\n1 file: 1 changed; 2 services\n"));
    }

    void commitsWhatItWrites()
    {
        PORTOLAN_NEED_PROGRAM("git");
        const QTemporaryDir folder;
        const QString target = folder.filePath("out");
        writeTree(folder.path(), {{"p.portolan.yaml", smallPlan}});
        const QStringList arguments = {
            "export", folder.filePath("p.portolan.yaml"), "--to", target, "--only", "compose", "--commit",
            "Deploy"};
        const Run outside = portolanctl(arguments);
        QCOMPARE(outside.status, 4);
        QVERIFY2(outside.errors.contains("out: error: is in no git repository"), qPrintable(outside.errors));
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(runProgram("git", {"init", "-q", "-b", "main", target}).status, 0);
        QCOMPARE(runProgram("git", {"-C", target, "config", "user.name", "Ada"}).status, 0);
        QCOMPARE(runProgram("git", {"-C", target, "config", "user.email", "ada@example.net"}).status, 0);
        const Run run = portolanctl(arguments);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString id =
            runProgram("git", {"-C", target, "rev-parse", "--short=7", "HEAD"}).output.trimmed();
        QVERIFY2(run.output.endsWith("commit " + id + " on main\n"), qPrintable(run.output));
        QCOMPARE(runProgram("git", {"-C", target, "show", "--format=%s", "--name-only"}).output,
                 QStringLiteral("Deploy\n\ncompose.yaml\n"));
        QVERIFY(portolanctl(arguments).output.endsWith("nothing to commit: main has these files already\n"));
        QCOMPARE(portolanctl(QStringList(arguments) << "--check").status, 2);
        QCOMPARE(portolanctl({"export", folder.filePath("p.portolan.yaml"), "--to", target, "--commit", " "})
                     .status,
                 2);
    }

    void formatsAPlan()
    {
        const QTemporaryDir folder;
        const QString untidy = QString(smallPlan).replace("name: shop", "name:   \"shop\" # ours");
        writeTree(folder.path(), {{"p.portolan.yaml", untidy}});
        const QString path = folder.filePath("p.portolan.yaml");
        const Run check = portolanctl({"fmt", path, "--check"});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.errors.contains(path + ": is not in the form that fmt gives it"),
                 qPrintable(check.errors));
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
        const QStringList again = {
            "export", folder.filePath("p.portolan.yaml"), "--to", target, "--only", "compose,docs"};
        QCOMPARE(portolanctl({"export", bundled, "--to", target}).status, 0);
        QCOMPARE(portolanctl(again).status, 0);
        const QStringList whole = readTree(target).keys();
        QVERIFY(whole != small.keys());
        QDir(target).removeRecursively();
        writeTree(target, small);
        for (int attempt = 0; attempt < 20; ++attempt) {
            QProcess process;
            process.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl",
                          {"export", bundled, "--to", target});
            QVERIFY(process.waitForStarted());
            QTest::qWait(attempt * 5);
            process.kill();
            process.waitForFinished();
            // The next export takes back what was half done, then says what the small plan says.
            QCOMPARE(portolanctl(again).status, 0);
            const Tree tree = readTree(target);
            QVERIFY2(tree.keys() == small.keys() || tree.keys() == whole, qPrintable(tree.keys().join(' ')));
            const Tree notes = readNotes(target);
            for (auto note = notes.begin(); note != notes.end(); ++note)
                QCOMPARE(note.value(), tree.value(note.key()));
            QDir(target).removeRecursively();
            writeTree(target, small);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
