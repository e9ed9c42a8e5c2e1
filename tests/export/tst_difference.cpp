#include "model/export/difference.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// `state path` of every file.
QStringList statesOf(const exports::Difference &difference)
{
    QStringList states;
    for (const exports::FileDifference &file : difference.files)
        states << toQString(toText(file.state)) + ' ' + toQString(file.path);
    return states;
}

QString refusalFor(const exports::ArtefactSet &set, const QString &folder)
{
    const auto difference = exports::differenceFrom(set, folder.toStdString());
    return difference ? QStringLiteral("(none)") : QString::fromStdString(text::toText(difference.error()));
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowEachFileStands()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(),
                  {{"same.yaml", marked("a: 1\n")},
                   {"old.yaml", marked("a: 0\n")},
                   {"mine.yaml", "a: 5\n"},
                   {"dns/gone.zone", marked("")},
                   {"dns/other.zone", "# Written by Portolan from market. Edit the plan and export again; "
                                      "without this line the file is yours.\n"},
                   {"unrelated.txt", "hello"}});
        const exports::Difference difference = differenceOf({{"same.yaml", "a: 1\n"},
                                                             {"old.yaml", "a: 1\n"},
                                                             {"mine.yaml", "a: 1\n"},
                                                             {"new.yaml", "a: 1\n"}},
                                                            folder.path());
        QCOMPARE(statesOf(difference),
                 (QStringList{"removed dns/gone.zone", "kept mine.yaml", "added new.yaml", "changed old.yaml",
                              "unchanged same.yaml"}));
        QCOMPARE(toQString(summary(difference)),
                 QStringLiteral("5 files: 1 added, 1 changed, 1 removed, 1 kept, 1 unchanged"));
        QVERIFY(!difference.isEmpty());
    }

    void aPartOfThePlanCallsNothingRemoved()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"dns/gone.zone", marked("")}});
        exports::ArtefactSet set = setOf({});
        set.complete = false;
        QVERIFY(exports::differenceFrom(set, folder.path().toStdString())->files.empty());
    }

    void aFolderThatIsNotThereHasEverythingAdded()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath("out/here");
        QCOMPARE(statesOf(differenceOf({{"a.yaml", ""}}, missing)), QStringList{"added a.yaml"});
        QVERIFY(!QFileInfo::exists(missing));
    }

    void aHandWrittenFileOfTheSameMeaningIsNoDifference_data()
    {
        QTest::addColumn<QString>("handWritten");
        QTest::addColumn<QString>("state");
        QTest::newRow("comments and order") << "# by hand\nb: [1, two]\na: 1\n"
                                            << "unchanged a.yaml";
        QTest::newRow("quotes") << "a: 1\nb:\n  - 1\n  - 'two'\n"
                                << "unchanged a.yaml";
        QTest::newRow("another value") << "a: 2\nb: [1, two]\n"
                                       << "kept a.yaml";
        QTest::newRow("text instead of a number") << "a: \"1\"\nb: [1, two]\n"
                                                  << "kept a.yaml";
        QTest::newRow("another order in a list") << "a: 1\nb: [two, 1]\n"
                                                 << "kept a.yaml";
        QTest::newRow("one key more") << "a: 1\nb: [1, two]\nc: 3\n"
                                      << "kept a.yaml";
        QTest::newRow("no YAML") << "a: [\n"
                                 << "kept a.yaml";
    }
    void aHandWrittenFileOfTheSameMeaningIsNoDifference()
    {
        QFETCH(QString, handWritten);
        QFETCH(QString, state);
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"a.yaml", handWritten}});
        QCOMPARE(statesOf(differenceOf({{"a.yaml", "a: 1\nb: [1, two]\n"}}, folder.path())),
                 QStringList{state});
    }

    void formsThatComposeTakesForTheSameAreNoDifference_data()
    {
        QTest::addColumn<QString>("handWritten");
        QTest::addColumn<QString>("state");
        QTest::newRow("protocol") << "ports: ['80:80/tcp'], depends_on: [a, b], networks: [n]"
                                  << "equivalent a.yaml";
        QTest::newRow("order") << "ports: ['80:80'], depends_on: [b, a], networks: [n]"
                               << "equivalent a.yaml";
        QTest::newRow("maps") << "ports: [80:80], depends_on: {a: {condition: service_started}, b: "
                                 "{condition: service_started}}, "
                                 "networks: {n: }"
                              << "equivalent a.yaml";
        QTest::newRow("another protocol") << "ports: ['80:80/udp'], depends_on: [a, b], networks: [n]"
                                          << "kept a.yaml";
        QTest::newRow("another condition")
            << "ports: ['80:80'], depends_on: {a: {condition: service_healthy}, b: {condition: "
               "service_started}}, networks: [n]"
            << "kept a.yaml";
        QTest::newRow("an alias") << "ports: ['80:80'], depends_on: [a, b], networks: {n: {aliases: [x]}}"
                                  << "kept a.yaml";
    }
    void formsThatComposeTakesForTheSameAreNoDifference()
    {
        QFETCH(QString, handWritten);
        QFETCH(QString, state);
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"a.yaml", "services: {web: {" + handWritten + "}}\n"}});
        const QString ours = "services: {web: {ports: ['80:80'], depends_on: [a, b], networks: [n]}}\n";
        QCOMPARE(statesOf(differenceOf({{"a.yaml", ours}}, folder.path())), QStringList{state});
    }

    void aHandWrittenEnvFileOfTheSameMeaningIsNoDifference_data()
    {
        QTest::addColumn<QString>("handWritten");
        QTest::addColumn<QString>("state");
        QTest::newRow("quotes and order") << "B='costs $5' # by hand\nexport A=\"1\"\n"
                                          << "equivalent .env";
        QTest::newRow("secrets beside") << "A=1\nB=\"costs $$5\"\nSIGNING=x\nDB_PASSWORD=y\n"
                                        << "equivalent .env";
        QTest::newRow("another value") << "A=2\nB='costs $5'\n"
                                       << "kept .env";
        QTest::newRow("one variable more") << "A=1\nB='costs $5'\nC=3\n"
                                           << "kept .env";
        QTest::newRow("no env file") << "A='1\n"
                                     << "kept .env";
    }
    void aHandWrittenEnvFileOfTheSameMeaningIsNoDifference()
    {
        QFETCH(QString, handWritten);
        QFETCH(QString, state);
        const QTemporaryDir folder;
        writeTree(folder.path(), {{".env", handWritten}});
        exports::ArtefactSet set = setOf(
            {{".env", "A=1\nB=\"costs $$5\"\n# SIGNING is secret: its value is kept outside this file\n"}});
        set.artefacts.front().kind = exports::ArtefactKind::Env;
        QCOMPARE(statesOf(*exports::differenceFrom(set, folder.path().toStdString())), QStringList{state});
    }

    void aScriptThatCannotBeRunIsChanged()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"ufw.sh", marked("ufw\n")}});
        const exports::Difference difference = differenceOf({{"ufw.sh", "ufw\n"}}, folder.path());
        QCOMPARE(statesOf(difference), QStringList{"changed ufw.sh"});
        QCOMPARE(toQString(unifiedDiff(difference)),
                 QStringLiteral("diff --git a/ufw.sh b/ufw.sh\nold mode 100644\nnew mode 100755\n"));
    }

    void printsAUnifiedDiffWithThreeLinesOfContext()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"a.txt", marked("1\n2\n3\n4\n5\n6\n7\n8\n9\n")}});
        const QString diff = toQString(
            unifiedDiff(differenceOf({{"a.txt", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"}}, folder.path())));
        QVERIFY2(diff.contains("--- a/a.txt\n+++ b/a.txt\n@@ -3,7 +3,7 @@"), qPrintable(diff));
        QVERIFY2(diff.endsWith("\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"), qPrintable(diff));
    }

    void printsNewFilesAndThoseThatAreKept()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"mine.txt", "mine\n"}});
        const QString diff = toQString(
            unifiedDiff(differenceOf({{"mine.txt", "ours\n"}, {"new.txt", "new\n"}}, folder.path())));
        QVERIFY2(diff.startsWith(
                     "# mine.txt was not written by an export and is kept; the plan says:\ndiff --git"),
                 qPrintable(diff));
        QVERIFY2(diff.contains("new file mode 100644") && diff.contains("--- /dev/null\n+++ b/new.txt\n"),
                 qPrintable(diff));
    }

    void gitAppliesTheDiff()
    {
        PORTOLAN_NEED_PROGRAM("git");
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        writeTree(folder.path(), {{"a.txt", marked("1\n2\n3\n")}});
        const exports::Difference difference =
            differenceOf({{"a.txt", "1\n2\nthree"}, {"x/new.sh", "new\n"}}, folder.path());
        const QString patch = writeFile(elsewhere, "patch", unifiedDiff(difference));
        const Outcome outcome = runProgram("git", {"-C", folder.path(), "apply", patch});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QCOMPARE(readTree(folder.path()),
                 (Tree{{"a.txt", marked("1\n2\nthree")}, {"x/new.sh", marked("new\n")}}));
        QVERIFY(QFileInfo(folder.filePath("x/new.sh")).isExecutable());
    }

    void refusesLinksOutOfTheTarget_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("why");
        QTest::newRow("a file") << "a.yaml"
                                << "../outside/a.yaml"
                                << "is a symbolic link out of the target folder";
        QTest::newRow("a folder") << "x"
                                  << "../outside"
                                  << "is a symbolic link out of the target folder";
        QTest::newRow("to nowhere") << "x"
                                    << "nowhere"
                                    << "is a symbolic link that leads nowhere";
        QTest::newRow("to itself") << "x"
                                   << "x"
                                   << "is a symbolic link that leads nowhere";
    }
    void refusesLinksOutOfTheTarget()
    {
        QFETCH(QString, link);
        QFETCH(QString, to);
        QFETCH(QString, why);
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"outside/a.yaml", marked("")}, {"target/b.yaml", ""}});
        QVERIFY(QFile::link(to, folder.filePath("target/" + link)));
        const QString refusal =
            refusalFor(setOf({{"a.yaml", ""}, {"x/a.yaml", ""}}), folder.filePath("target"));
        QVERIFY2(refusal.contains(why), qPrintable(refusal));
    }

    void refusesWhatIsNoRegularFile()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir("a.yaml");
        QVERIFY(refusalFor(setOf({{"a.yaml", ""}}), folder.path())
                    .contains("a.yaml: error: is a directory where a file is meant"));
    }

    void refusesATargetThatIsAFile()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "file", "");
        QVERIFY(refusalFor(setOf({{"a.yaml", ""}}), file).contains("is a file where a folder is meant"));
    }

    void refusesASetThatHasAnError()
    {
        exports::ArtefactSet set = setOf({});
        set.problems.push_back({"two files, one path", {}, text::Severity::Error});
        QVERIFY(refusalFor(set, QDir::tempPath()).contains("two files, one path"));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
