#include "model/export/base.h"
#include "model/export/compose_secrets.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;
using exports::ArtefactKind;

namespace {

exports::ArtefactSet envSet(const std::string &content)
{
    exports::ArtefactSet set = setOf({{".env", toQString(content)}});
    set.artefacts.front().kind = ArtefactKind::Env;
    return set;
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void notesOfComposeFilesHoldNoSecrets()
    {
        const std::string content = "services:\n  db:\n    environment:\n      DB_PASSWORD: hunter2 # old\n"
                                    "      - never\n";
        QVERIFY(!exports::noteOf(ArtefactKind::Compose, content, {})); // it cannot be read
        const std::string readable =
            "services:\n  db:\n    environment:\n      DB_PASSWORD: 'hunter2' # old\n"
            "      MODE: test\n";
        const auto note = exports::noteOf(ArtefactKind::Compose, readable, {});
        QCOMPARE(toQString(note.value_or("")), toQString(readable).replace("hunter2", "********"));
        QCOMPARE(toQString(exports::withComposeSecretsOf(*note, readable)), toQString(readable));
        QVERIFY(exports::withComposeSecretsOf(*note, {}).find("${DB_PASSWORD:?") != std::string::npos);
    }

    void notesHoldNoSecrets_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("noted");
        QTest::newRow("none") << "A=1\n# B\nC='x y' # z\n"
                              << "A=1\n# B\nC='x y' # z\n";
        QTest::newRow("by its looks") << "A=1\nDB_PASSWORD=hunter2\nB=2\n"
                                      << "A=1\nDB_PASSWORD=\nB=2\n";
        QTest::newRow("by the plan's word") << "SIGNING=hunter2\n"
                                            << "SIGNING=\n";
        QTest::newRow("with a comment") << "DB_PASSWORD=hunter2 # was hunter1\n"
                                        << "DB_PASSWORD=\n";
        QTest::newRow("in quotes") << "DB_PASSWORD=\"hunter2 # no comment\"\nA=1\n"
                                   << "DB_PASSWORD=\nA=1\n";
        QTest::newRow("over several lines") << "DB_PASSWORD='one\ntwo\\'s\nthree'\nA=1\n"
                                            << "DB_PASSWORD=\nA=1\n";
        QTest::newRow("exported") << "export DB_PASSWORD=hunter2\n"
                                  << "export DB_PASSWORD=\n";
        QTest::newRow("commented out") << "# DB_PASSWORD=hunter2\n#DB_PASSWORD = hunter2\n# A=1\n"
                                       << "# DB_PASSWORD=\n#DB_PASSWORD =\n# A=1\n";
        QTest::newRow("at the end") << "DB_PASSWORD=hunter2"
                                    << "DB_PASSWORD=";
        QTest::newRow("line ends of Windows") << "DB_PASSWORD=hunter2\r\nA=1\r\n"
                                              << "DB_PASSWORD=\nA=1\r\n";
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                              "DB_PASSWORD=hunter2\nA=1\n"
                                           << "DB_PASSWORD=\nA=1\n";
        QTest::newRow("cannot be read") << "DB_PASSWORD='hunter2\n"
                                        << "(nothing)";
    }
    void notesHoldNoSecrets()
    {
        QFETCH(QString, content);
        QFETCH(QString, noted);
        const auto note = exports::noteOf(ArtefactKind::Env, content.toStdString(), {"SIGNING"});
        QCOMPARE(note ? toQString(*note) : QStringLiteral("(nothing)"), noted);
    }

    void gitNeverSeesTheNotes()
    {
        PORTOLAN_NEED_PROGRAM("git");
        const QTemporaryDir folder;
        QCOMPARE(runProgram("git", {"-C", folder.path(), "init", "-q"}).status, 0);
        QVERIFY(exports::writeDifference(differenceOf({{"a/b.yaml", ""}}, folder.path())));
        QCOMPARE(runProgram("git", {"-C", folder.path(), "status", "--porcelain", "-uall"}).output,
                 QStringLiteral("?? a/b.yaml\n"));
        QVERIFY(readNotes(folder.path()).contains("a/b.yaml"));
    }

    void notesAreOnlyTakenWhereBothAgree()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"same.yaml", "a: 1\n"}, {"other.yaml", "a: 2\n"}});
        const auto difference =
            differenceOf({{"same.yaml", "a: 1\n"}, {"other.yaml", "a: 1\n"}}, folder.path());
        QVERIFY(exports::writeDifference(difference));
        QCOMPARE(readNotes(folder.path()), (Tree{{"same.yaml", "a: 1\n"}}));
        QCOMPARE(readTree(folder.path()), (Tree{{"same.yaml", "a: 1\n"}, {"other.yaml", "a: 2\n"}}));
    }

    void whatIsPrivateStaysSo()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{".env", "A=1\n"}});
        QVERIFY(QFile::setPermissions(folder.filePath(".env"), QFile::ReadOwner | QFile::WriteOwner));
        const auto difference = exports::differenceFrom(envSet("A=1\n"), folder.path().toStdString());
        QVERIFY(exports::writeDifference(*difference));
        const auto permissions = QFile::permissions(folder.filePath(".portolan/base/.env"));
        QVERIFY(permissions.testFlag(QFile::ReadOwner) && !permissions.testFlag(QFile::ReadGroup) &&
                !permissions.testFlag(QFile::ReadOther));
    }

    void aFolderThatIsOnlyReadIsNoReasonToFail()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"a.yaml", marked("")}, {".portolan", "in the way"}});
        QVERIFY(exports::writeDifference(differenceOf({{"a.yaml", ""}}, folder.path())));
        QVERIFY(!exports::writeDifference(differenceOf({{"a.yaml", "b"}}, folder.path())));
        QCOMPARE(readWholeTree(folder.path()), (Tree{{"a.yaml", marked("")}, {".portolan", "in the way"}}));
    }

    void notesBehindALinkAreNone()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(),
                  {{"target/a.yaml", marked("old\n")}, {"outside/base/a.yaml", marked("old\n")}});
        QVERIFY(QFile::link("../outside", folder.filePath("target/.portolan")));
        const auto difference = differenceOf({{"a.yaml", "new\n"}}, folder.filePath("target"));
        QVERIFY(!difference.files.front().base);
        QVERIFY(!exports::writeDifference(difference));
        QCOMPARE(readTree(folder.filePath("outside")), (Tree{{"base/a.yaml", marked("old\n")}}));
    }

    void pathsOfItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("own");
        for (const char *path :
             {".portolan", ".portolan/base", ".portolan/.gitignore", ".portolan/base/a/b.yaml"})
            QTest::newRow(path) << path << true;
        for (const char *path : {"a", ".portolan/x", ".portolan/base/", ".portolan/base/../a",
                                 ".portolan/base/.git/config", ".portolanx/a"})
            QTest::newRow(path) << path << false;
    }
    void pathsOfItsOwn()
    {
        QFETCH(QString, path);
        QFETCH(bool, own);
        QCOMPARE(exports::isOwnPath(path.toStdString()), own);
        QVERIFY(!own || !exports::pathWithinTarget(path.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
