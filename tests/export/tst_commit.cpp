#include "model/export/commit.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// A repository of git's own making, with one commit in it, apart from whatever git is told on this machine.
class Repository
{
public:
    explicit Repository(bool hasCommit = true, const QString &path = {})
        : m_path(path.isEmpty() ? m_folder.path() : path)
    {
        QDir().mkpath(m_path);
        git({"init", "-q", "-b", "main"});
        git({"config", "user.name", "Ada"});
        git({"config", "user.email", "ada@example.net"});
        if (!hasCommit)
            return;
        write({{"README", "read me\n"}, {"compose.yaml", marked("old\n")}});
        git({"add", "."});
        git({"commit", "-q", "-m", "Begin"});
    }

    QString path(const QString &name = {}) const { return name.isEmpty() ? m_path : m_path + '/' + name; }
    void write(const Tree &tree) const { writeTree(path(), tree); }

    QString git(const QStringList &arguments) const
    {
        const Outcome outcome = runProgram("git", QStringList{"-C", path()} + arguments);
        if (outcome.status != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(' ')), qPrintable(outcome.output));
        return outcome.output.trimmed();
    }

    QStringList filesOfLastCommit() const
    {
        return git({"show", "--format=", "--name-status", "--no-renames", "HEAD"})
            .split('\n', Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Exports files and commits them; the commit's id, or why there is none.
QString committed(const Tree &files, const QString &folder, const std::string &message = "Export the shop")
{
    const exports::Difference difference = differenceOf(files, folder);
    auto commit = exports::ExportCommit::prepare(difference, message);
    if (!commit)
        return toQString(text::toText(commit.error()));
    const auto written = exports::writeDifference(difference);
    if (!written)
        qFatal("%s", messageOf(written).c_str());
    const auto id = commit->conclude();
    return id ? toQString(*id) : toQString(text::toText(id.error()));
}

const Tree shop = {{"compose.yaml", "new\n"}, {"firewall/ufw.sh", "ufw\n"}};

} // namespace

class TestCommit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PORTOLAN_NEED_PROGRAM("git");
        for (const char *name :
             {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_DIR"})
            qunsetenv(name);
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    void commitsExactlyTheFilesOfTheExport()
    {
        const Repository repository;
        repository.write({{"README", "changed by me\n"}, {"notes.txt", "mine\n"}});
        const QString id = committed(shop, repository.path(), "Export the shop\n\nAll of it\n");
        QCOMPARE(id, repository.git({"rev-parse", "--short=7", "HEAD"}));
        QCOMPARE(repository.filesOfLastCommit(), (QStringList{"M\tcompose.yaml", "A\tfirewall/ufw.sh"}));
        QCOMPARE(repository.git({"show", "--format=", "HEAD:compose.yaml"}), marked("new"));
        QVERIFY(repository.git({"ls-tree", "HEAD", "firewall/ufw.sh"}).startsWith("100755 blob"));
        QCOMPARE(repository.git({"log", "-1", "--format=%an <%ae>|%cn|%s|%b"}),
                 QStringLiteral("Ada <ada@example.net>|Ada|Export the shop|All of it"));
        QCOMPARE(repository.git({"log", "--format=%s"}), QStringLiteral("Export the shop\nBegin"));
        QCOMPARE(repository.git({"symbolic-ref", "HEAD"}), QStringLiteral("refs/heads/main"));
        // Index and work tree are otherwise as they were.
        QCOMPARE(repository.git({"status", "--porcelain"}), QStringLiteral("M README\n?? notes.txt"));
        QCOMPARE(repository.git({"diff", "--cached", "--name-only"}), QString());
        QCOMPARE(repository.git({"reflog", "-1", "--format=%gs"}), QStringLiteral("commit: Export the shop"));
        QCOMPARE(repository.git({"fsck", "--strict"}), QString());
    }

    void commitsWhatAnEarlierExportWrote()
    {
        const Repository repository;
        QVERIFY(exports::writeDifference(differenceOf(shop, repository.path())));
        QVERIFY(committed(shop, repository.path()).size() == 7);
        QCOMPARE(repository.filesOfLastCommit(), (QStringList{"M\tcompose.yaml", "A\tfirewall/ufw.sh"}));
        QCOMPARE(committed(shop, repository.path()), QString());
        QCOMPARE(repository.git({"rev-list", "--count", "HEAD"}), QStringLiteral("2"));
    }

    void commitsFilesThatSayWhatThePlanSaysAlready()
    {
        const Repository repository;
        repository.write({{"a.yaml", marked("new\n")}, {"b.yaml", marked("new\n")}, {"mine.txt", "mine\n"}});
        exports::Difference difference = differenceOf(
            {{"a.yaml", "new\n"}, {"b.yaml", "old\n"}, {"compose.yaml", "old\n"}}, repository.path());
        difference.files[1].state = exports::FileState::Edited; // somebody's own
        auto commit = exports::ExportCommit::prepare(difference, "Export");
        QVERIFY(commit && exports::writeDifference(difference) && commit->conclude());
        QCOMPARE(repository.filesOfLastCommit(), QStringList{"A\ta.yaml"});
        QCOMPARE(repository.git({"status", "--porcelain"}), QStringLiteral("?? b.yaml\n?? mine.txt"));
    }

    void filesThatAreThereAlreadyAndCannotBeCommittedAreNamed()
    {
        const Repository repository;
        repository.write({{"b.yaml", marked("new\n")}, {".gitattributes", "b.yaml filter=crypt\n"}});
        const exports::Difference difference =
            differenceOf({{"a.yaml", "new\n"}, {"b.yaml", "new\n"}}, repository.path());
        auto commit = exports::ExportCommit::prepare(difference, "Export");
        QVERIFY(commit && exports::writeDifference(difference) && commit->conclude());
        QCOMPARE(repository.filesOfLastCommit(), QStringList{"A\ta.yaml"});
        QCOMPARE(commit->leftOut().size(), std::size_t{1});
        QVERIFY(commit->leftOut().front().why.starts_with("goes through the filter \"crypt\""));
    }

    void thePlanThatTheRunWritesBelongsToTheCommit_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("in the repository")
            << "plans/shop.yaml" << QStringList{"A\ta.yaml", "A\tplans/shop.yaml"};
        QTest::newRow("a name of dots") << "..shop.yaml" << QStringList{"A\t..shop.yaml", "A\ta.yaml"};
        QTest::newRow("elsewhere") << "../shop.yaml" << QStringList{"A\ta.yaml"};
    }
    void thePlanThatTheRunWritesBelongsToTheCommit()
    {
        QFETCH(QString, plan);
        QFETCH(QStringList, files);
        const QTemporaryDir around;
        const Repository repository(true, around.filePath("repository"));
        const QString path = repository.path(plan);
        writeTree(QFileInfo(path).path(), {{QFileInfo(path).fileName(), "portolan: 1\n"}});
        const exports::Difference difference = differenceOf({{"a.yaml", "new\n"}}, repository.path());
        auto commit = exports::ExportCommit::prepare(
            difference, "Export", exports::WrittenFile{path.toStdString(), "portolan: 1\n"});
        QVERIFY(commit && exports::writeDifference(difference) && commit->conclude());
        QCOMPARE(repository.filesOfLastCommit(), files);
    }

    void commitsIntoAFolderOfTheRepository()
    {
        const Repository repository;
        committed({{"a.yaml", "new\n"}}, repository.path("deploy/prod"));
        QCOMPARE(repository.filesOfLastCommit(), QStringList{"A\tdeploy/prod/a.yaml"});
    }

    void commitsThroughALinkToTheRepository()
    {
        const Repository repository;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(repository.path(), elsewhere.filePath("link")));
        committed({{"a.yaml", "new\n"}}, elsewhere.filePath("link/sub"));
        QCOMPARE(repository.filesOfLastCommit(), QStringList{"A\tsub/a.yaml"});
    }

    void makesTheFirstCommitOfABranch()
    {
        const Repository repository(false);
        QCOMPARE(committed(shop, repository.path()).size(), 7);
        QCOMPARE(repository.git({"rev-list", "--count", "main"}), QStringLiteral("1"));
        QCOMPARE(repository.git({"status", "--porcelain"}), QString());
    }

    void commitsInAWorktree()
    {
        const Repository repository;
        const QTemporaryDir other;
        repository.git({"worktree", "add", "-q", "-b", "side", other.filePath("tree")});
        QCOMPARE(committed(shop, other.filePath("tree")).size(), 7);
        QCOMPARE(repository.git({"log", "--format=%s", "side"}), QStringLiteral("Export the shop\nBegin"));
        QCOMPARE(repository.git({"log", "--format=%s", "main"}), QStringLiteral("Begin"));
    }

    void leavesOutWhatGitIgnores()
    {
        const Repository repository;
        repository.write({{".gitignore", ".env\n"}});
        repository.git({"add", ".gitignore"});
        repository.git({"commit", "-q", "-m", "Ignore"});
        const exports::Difference difference =
            differenceOf({{".env", "A=1\n"}, {"b.yaml", ""}}, repository.path());
        auto commit = exports::ExportCommit::prepare(difference, "Export");
        QVERIFY(commit && exports::writeDifference(difference) && commit->conclude());
        QCOMPARE(commit->leftOut(), (std::vector<exports::LeftOut>{{".env", "is ignored by git"}}));
        QCOMPARE(repository.filesOfLastCommit(), QStringList{"A\tb.yaml"});
        QVERIFY(QFileInfo::exists(repository.path(".env")));
    }

    void storesLineEndsAsAttributesSay()
    {
        const Repository repository;
        repository.write({{".gitattributes", "*.txt text eol=crlf\n"}});
        repository.git({"add", "."});
        repository.git({"commit", "-q", "-m", "Attributes"});
        committed({{"a.txt", "one\r\ntwo\r\n"}}, repository.path());
        QVERIFY(!repository.git({"show", "HEAD:a.txt"}).contains('\r'));
        QCOMPARE(repository.git({"status", "--porcelain"}), QString());
    }

    void takesTheIdentityFromTheEnvironment()
    {
        const Repository repository;
        qputenv("GIT_AUTHOR_NAME", "Grace");
        qputenv("GIT_COMMITTER_EMAIL", "ci@example.net");
        committed(shop, repository.path());
        qunsetenv("GIT_AUTHOR_NAME");
        qunsetenv("GIT_COMMITTER_EMAIL");
        QCOMPARE(repository.git({"log", "-1", "--format=%an %ae %cn %ce"}),
                 QStringLiteral("Grace ada@example.net Ada ci@example.net"));
    }

    void refusesAndWritesNothing_data()
    {
        QTest::addColumn<QList<QStringList>>("commands");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QList<QStringList> &commands, const char *why) {
            QTest::newRow(name) << commands << why;
        };
        row("staged changes", {{"rm", "-q", "--cached", "README"}},
            "changes are staged that are none of the export's (README)");
        row("no branch", {{"checkout", "-q", "--detach"}}, "no branch is checked out (HEAD is detached)");
        row("no name", {{"config", "--unset", "user.name"}}, "git does not know who you are");
        row("no address", {{"config", "user.email", ""}}, "git does not know who you are");
        row("a filter", {{"config", "core.attributesFile", "attributes"}},
            "goes through the filter \"crypt\", which only git can run");
        row("a bisection", {{"bisect", "start"}}, "git is in the middle of a bisection");
    }
    void refusesAndWritesNothing()
    {
        QFETCH(QList<QStringList>, commands);
        QFETCH(QString, why);
        const Repository repository;
        for (QStringList command : commands) {
            writeTree(m_home.path(), {{"attributes", "*.yaml filter=crypt\n"}});
            repository.git(
                command.replaceInStrings(QRegularExpression("^attributes$"), m_home.filePath("attributes")));
        }
        const QString head = repository.git({"rev-parse", "HEAD"});
        const QString status = repository.git({"status", "--porcelain"});
        const QString refusal = committed(shop, repository.path());
        QVERIFY2(refusal.contains(why), qPrintable(refusal));
        QCOMPARE(repository.git({"rev-parse", "HEAD"}), head);
        QCOMPARE(repository.git({"status", "--porcelain"}), status);
        QVERIFY(!QFileInfo::exists(repository.path("firewall")));
    }

    void refusesDuringAMerge_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("what");
        QTest::newRow("merge") << QStringList{"merge", "-q", "side"} << "merge";
        QTest::newRow("rebase") << QStringList{"rebase", "-q", "side"} << "rebase";
        QTest::newRow("cherry-pick") << QStringList{"cherry-pick", "side"} << "cherry-pick";
    }
    void refusesDuringAMerge()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, what);
        const Repository repository;
        repository.git({"checkout", "-q", "-b", "side"});
        repository.write({{"README", "side\n"}});
        repository.git({"commit", "-q", "-a", "-m", "Side"});
        repository.git({"checkout", "-q", "main"});
        repository.write({{"README", "main\n"}});
        repository.git({"commit", "-q", "-a", "-m", "Main"});
        QVERIFY(runProgram("git", QStringList{"-C", repository.path()} + command).status != 0);
        const QString refusal = committed(shop, repository.path());
        QVERIFY2(refusal.contains("git is in the middle of a " + what), qPrintable(refusal));
    }

    void refusesOutsideARepository()
    {
        const QTemporaryDir folder;
        const QString refusal = committed(shop, folder.filePath("new"));
        QVERIFY2(refusal.contains("is in no git repository"), qPrintable(refusal));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesSecretsThatGitDoesNotIgnore()
    {
        const Repository repository;
        exports::FileDifference file;
        file.path = file.location = ".env";
        file.kind = exports::ArtefactKind::Env;
        file.state = exports::FileState::Added;
        file.after = "DB_PASSWORD=hunter2\n";
        const exports::Difference difference{repository.path().toStdString(), {file}};
        const auto refused = exports::ExportCommit::prepare(difference, "Export");
        QVERIFY(!refused && refused.error().message.starts_with(".env holds secrets"));
        repository.write({{".gitignore", ".env\n"}});
        QVERIFY(exports::ExportCommit::prepare(difference, "Export"));
    }

    void refusesFilesOfARepositoryWithin()
    {
        const Repository repository;
        QVERIFY(QDir(repository.path()).mkdir("firewall"));
        QCOMPARE(runProgram("git", {"init", "-q", repository.path("firewall")}).status, 0);
        const QString refusal = committed(shop, repository.path());
        QVERIFY2(refusal.contains("firewall/ufw.sh is in another repository, firewall"), qPrintable(refusal));
    }

    void refusesAnEmptyMessage()
    {
        const Repository repository;
        QVERIFY(committed(shop, repository.path(), " \n").contains("a commit needs a message"));
    }

    void aBranchThatMovedMeanwhileIsLeftAlone()
    {
        const Repository repository;
        const exports::Difference difference = differenceOf(shop, repository.path());
        auto commit = exports::ExportCommit::prepare(difference, "Export");
        QVERIFY(commit);
        repository.git({"commit", "-q", "--allow-empty", "-m", "Meanwhile"});
        QVERIFY(exports::writeDifference(difference));
        const auto id = commit->conclude();
        QVERIFY(!id && id.error().message.find("the files are written, but no commit was made") == 0);
        QCOMPARE(repository.git({"log", "--format=%s"}), QStringLiteral("Meanwhile\nBegin"));
    }

    void stagedChangesOfTheExportsOwnFilesAreNoObstacle()
    {
        const Repository repository;
        repository.write({{"compose.yaml", marked("staged\n")}});
        repository.git({"add", "compose.yaml"});
        QCOMPARE(committed(shop, repository.path()).size(), 7);
        QCOMPARE(repository.git({"status", "--porcelain"}), QString());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
