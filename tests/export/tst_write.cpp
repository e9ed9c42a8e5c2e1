#include "model/export/write.h"
#include "tests/export/exported_sets.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace portolan;
using namespace portolan::test;

namespace {

using exports::Step;

/// A folder whose steps can be watched, and any of which can be made to fail.
class WatchedFolder : public exports::TargetFolder
{
public:
    using Watcher = std::function<text::Result<void>(int number, const Step &step)>;

    WatchedFolder(const QString &path, Watcher watcher)
        : TargetFolder(::open(path.toUtf8().constData(), O_RDONLY | O_DIRECTORY), path.toStdString())
        , m_watcher(std::move(watcher))
    {
    }

    text::Result<void> perform(const Step &step) override
    {
        auto allowed = m_watcher(m_number++, step);
        return allowed ? TargetFolder::perform(step) : allowed;
    }

    int steps() const { return m_number; }

private:
    Watcher m_watcher;
    int m_number = 0;
};

struct Killed {
};

text::Result<void> noSpace()
{
    return tl::make_unexpected(text::Problem{"cannot be written: No space left on device", {"x", {}, {}}});
}

/// Before and after an export that adds, changes and leaves alone, in folders old and new; with what is noted
/// of it.
const Tree before = {{"compose.yaml", marked("old\n")},
                     {"infra/irc.yaml", marked("old\n")},
                     {"infra/mine.yaml", "mine\n"},
                     {".portolan/.gitignore", "*\n"},
                     {".portolan/base/compose.yaml", marked("old\n")}};
const Tree exported = {{"compose.yaml", "new\n"}, {"infra/irc.yaml", "new\n"}, {"infra/mine.yaml", "new\n"},
                       {"dns/a/b.zone", "new\n"}, {"dns/c.zone", "new\n"},     {".env", "new\n"}};
const QStringList written = {"compose.yaml", "infra/irc.yaml", "dns/a/b.zone", "dns/c.zone", ".env"};

Tree afterwards()
{
    Tree tree = before;
    for (const QString &path : written) {
        tree[path] = marked("new\n");
        tree[".portolan/base/" + path] = marked("new\n");
    }
    return tree;
}

const Tree after = afterwards();

text::Result<void> settleIn(const QString &path)
{
    return exports::recover(path.toStdString());
}

} // namespace

class TestWrite : public QObject
{
    Q_OBJECT

private slots:
    void writesTheWholeSet()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), before);
        const auto written = exports::writeDifference(differenceOf(exported, folder.path()));
        QVERIFY2(written, messageOf(written).c_str());
        QCOMPARE(readWholeTree(folder.path()), after);
        QCOMPARE(toQString(summary(differenceOf(exported, folder.path()))),
                 QStringLiteral("6 files: 1 kept, 5 unchanged"));
    }

    void makesTheFolderAndTheWayToIt()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("out/shop");
        QVERIFY(exports::writeDifference(differenceOf({{"a/b.yaml", ""}}, target)));
        QCOMPARE(readTree(target), (Tree{{"a/b.yaml", marked("")}}));
    }

    void keepsPermissions()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"a.yaml", marked("old\n")}, {"b.sh", marked("new\n")}});
        ::chmod(folder.filePath("a.yaml").toUtf8().constData(), 0640);
        ::chmod(folder.filePath("b.sh").toUtf8().constData(), 0600);
        QVERIFY(exports::writeDifference(
            differenceOf({{"a.yaml", "new\n"}, {"b.sh", "new\n"}, {"c.sh", ""}}, folder.path())));
        const auto modeOf = [&](const char *name) {
            struct stat status {
            };
            ::stat(folder.filePath(name).toUtf8().constData(), &status);
            return static_cast<int>(status.st_mode & 07777U);
        };
        QCOMPARE(modeOf("a.yaml"), 0640);
        QCOMPARE(modeOf("b.sh"), 0700);
        QVERIFY((modeOf("c.sh") & 0100) != 0);
    }

    void aFailureOfAnyStepLeavesAllOrNothing()
    {
        int failures = 0;
        for (int failing = 0;; ++failing) {
            const QTemporaryDir folder;
            writeTree(folder.path(), before);
            WatchedFolder target(folder.path(), [failing](int number, const Step &) {
                return number == failing ? noSpace() : text::Result<void>();
            });
            const auto written = exports::writeDifference(differenceOf(exported, folder.path()), target);
            if (written) {
                // Where tidying up failed, the next export does it.
                QVERIFY(settleIn(folder.path()));
                QCOMPARE(readWholeTree(folder.path()), after);
            } else {
                ++failures;
                QCOMPARE(readWholeTree(folder.path()), before);
                QVERIFY2(messageOf(written).find("No space left on device; nothing was changed") !=
                                 std::string::npos ||
                             messageOf(written).find("nothing can be written into this folder") !=
                                 std::string::npos,
                         messageOf(written).c_str());
            }
            if (failing >= target.steps())
                break;
        }
        QVERIFY(failures > 25);
    }

    void aDiskThatDiesIsPutRightByTheNextExport()
    {
        for (int dying = 1; dying < 80; ++dying) {
            const QTemporaryDir folder;
            writeTree(folder.path(), before);
            WatchedFolder target(folder.path(), [dying](int number, const Step &) {
                return number >= dying ? noSpace() : text::Result<void>();
            });
            const auto written = exports::writeDifference(differenceOf(exported, folder.path()), target);
            QVERIFY(settleIn(folder.path()));
            QCOMPARE(readWholeTree(folder.path()), written ? after : before);
        }
    }

    void aKilledExportIsTakenBackByTheNextOne()
    {
        for (int last = 0; last < 200; ++last) {
            const QTemporaryDir folder;
            writeTree(folder.path(), before);
            bool killed = false;
            try {
                WatchedFolder target(folder.path(), [last](int number, const Step &) -> text::Result<void> {
                    if (number == last)
                        throw Killed();
                    return {};
                });
                QVERIFY(exports::writeDifference(differenceOf(exported, folder.path()), target));
            } catch (const Killed &) {
                killed = true;
            }
            QVERIFY(settleIn(folder.path()));
            const Tree tree = readWholeTree(folder.path());
            QVERIFY2(tree == before || tree == after, qPrintable(tree.keys().join(' ')));
            if (!killed)
                return;
        }
        QFAIL("the export never ended");
    }

    void aHalfWrittenFileDoesNotCount()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), before);
        writeTree(folder.path(), {{".portolan-export", "{\"files\":[{\"existed\":fal"}});
        QVERIFY(settleIn(folder.path()));
        QCOMPARE(readWholeTree(folder.path()), before);
    }

    void aTargetThatVanishesIsReported()
    {
        int steps = 0; // until all is done: what vanishes then has been written
        for (int vanishing = 0; vanishing == 0 || vanishing < steps; ++vanishing) {
            QTemporaryDir folder;
            writeTree(folder.path(), before);
            const exports::Difference difference = differenceOf(exported, folder.path());
            WatchedFolder target(folder.path(), [&](int number, const Step &step) -> text::Result<void> {
                if (number == vanishing)
                    QDir(folder.path()).removeRecursively();
                if (step.kind == Step::Kind::Append)
                    steps = number + 1;
                return {};
            });
            const auto written = exports::writeDifference(difference, target);
            QVERIFY(!written);
            QVERIFY2(messageOf(written).find("No such file or directory") != std::string::npos,
                     messageOf(written).c_str());
            QVERIFY(!QFileInfo::exists(folder.path()));
        }
    }

    void aFolderWithoutPermissionIsLeftAlone_data()
    {
        QTest::addColumn<QString>("locked");
        QTest::newRow("the target") << ".";
        QTest::newRow("a folder in it") << "infra";
    }
    void aFolderWithoutPermissionIsLeftAlone()
    {
        QFETCH(QString, locked);
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        writeTree(folder.path(), before);
        const exports::Difference difference = differenceOf(exported, folder.path());
        const QByteArray path = folder.filePath(locked).toUtf8();
        ::chmod(path.constData(), 0555);
        const auto written = exports::writeDifference(difference);
        ::chmod(path.constData(), 0755);
        QVERIFY(!written);
        QVERIFY2(messageOf(written).find("Permission denied") != std::string::npos,
                 messageOf(written).c_str());
        QCOMPARE(readWholeTree(folder.path()), before);
    }

    void aTargetThatCannotBeMadeLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("new/target");
        exports::Difference difference = differenceOf({{"a/b.yaml", ""}}, target);
        difference.files[0].location = "../b.yaml";
        QVERIFY(!exports::writeDifference(difference));
        QCOMPARE(readWholeTree(folder.path()), Tree());
    }

    void aFileThatChangedSinceIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        QTest::newRow("changed") << "compose.yaml" << marked("someone's\n");
        QTest::newRow("added") << "dns/c.zone"
                               << "someone's\n";
    }
    void aFileThatChangedSinceIsNotOverwritten()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        const QTemporaryDir folder;
        writeTree(folder.path(), before);
        const exports::Difference difference = differenceOf(exported, folder.path());
        writeTree(folder.path(), {{path, content}});
        const Tree now = readWholeTree(folder.path());
        const auto written = exports::writeDifference(difference);
        QVERIFY2(messageOf(written).find(path.toStdString() +
                                         ": error: was changed by someone else since it was compared") !=
                     std::string::npos,
                 messageOf(written).c_str());
        QCOMPARE(readWholeTree(folder.path()), now);
    }

    void aFileThatChangesAtTheLastMomentIsGivenBack_data() { aFileThatChangedSinceIsNotOverwritten_data(); }
    void aFileThatChangesAtTheLastMomentIsGivenBack()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        const QTemporaryDir folder;
        writeTree(folder.path(), before);
        WatchedFolder target(folder.path(), [&](int, const Step &step) -> text::Result<void> {
            if ((step.kind == Step::Kind::Exchange || step.kind == Step::Kind::Publish) &&
                step.other == path.toStdString() && !QFileInfo::exists(folder.filePath("seen"))) {
                writeTree(folder.path(), {{path, content}, {"seen", ""}});
            }
            return {};
        });
        QVERIFY(!exports::writeDifference(differenceOf(exported, folder.path()), target));
        Tree expected = before;
        expected["seen"] = "";
        expected[path] = content;
        QCOMPARE(readWholeTree(folder.path()), expected);
    }

    void aLinkWithinTheTargetStaysALink()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"real/compose.yaml", marked("old\n")}});
        QVERIFY(QFile::link("real/compose.yaml", folder.filePath("compose.yaml")));
        QVERIFY(exports::writeDifference(differenceOf({{"compose.yaml", "new\n"}}, folder.path())));
        QVERIFY(QFileInfo(folder.filePath("compose.yaml")).isSymLink());
        QCOMPARE(readWholeTree(folder.path())["real/compose.yaml"], marked("new\n"));
    }

    void aLinkThatIsSwappedInLeadsNowhere()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(),
                  {{"target/infra/irc.yaml", marked("old\n")}, {"outside/irc.yaml", marked("old\n")}});
        const QString path = folder.filePath("target");
        WatchedFolder target(path, [&](int number, const Step &) -> text::Result<void> {
            if (number == 1) {
                QDir(path).rename("infra", "moved");
                QFile::link("../outside", path + "/infra");
            }
            return {};
        });
        QVERIFY(!exports::writeDifference(differenceOf({{"infra/irc.yaml", "new\n"}}, path), target));
        QCOMPARE(readTree(folder.filePath("outside")), (Tree{{"irc.yaml", marked("old\n")}}));
    }

    void twoExportsDoNotMeet()
    {
        const QTemporaryDir folder;
        const auto first = exports::TargetFolder::open(folder.path().toStdString());
        QVERIFY(first);
        const auto second = exports::writeDifference(differenceOf({{"a.yaml", ""}}, folder.path()));
        QVERIFY2(messageOf(second).find("another export is writing into this folder") != std::string::npos,
                 messageOf(second).c_str());
    }
};

QTEST_GUILESS_MAIN(TestWrite)
#include "tst_write.moc"
