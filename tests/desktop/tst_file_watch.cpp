#include <QtTest>

#include "app/desktop/file_watch.h"
#include "tests/desktop/files.h"

using namespace portolan;
using desktop::FileWatch;

namespace {

struct Fixture {
    QTemporaryDir folder;
    FileWatch watch;
    QSignalSpy watching{&watch, &FileWatch::watching};
    QSignalSpy changed{&watch, &FileWatch::changed};

    QString path(const QString &name) const { return folder.filePath(name); }
    /// What was said until \a path was.
    bool waitFor(const QString &path)
    {
        return QTest::qWaitFor(
            [&] {
                return std::any_of(changed.begin(), changed.end(), [&](const QList<QVariant> &said) {
                    return said.first().toStringList().contains(path);
                });
            },
            20000);
    }
    /// Until the first look is over, changes are not told from what was there.
    void watchAndSettle(const QStringList &paths)
    {
        watching.clear();
        watch.watch(paths);
        if (!QTest::qWaitFor([this] { return !watching.isEmpty(); }, 20000))
            qFatal("nothing is watched");
    }
    void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void everyWayOfChangingIsNoticed_data();
    void everyWayOfChangingIsNoticed();
    void targetOfALinkIsWatched();
    void othersInTheFolderAreNot();
    void changesThatFollowAreSaidTogether();
    void whatIsRenewedIsNotSaid();

private:
    std::unique_ptr<Fixture> m;
};

void TestFileWatch::everyWayOfChangingIsNoticed_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"edit", "replace", "delete", "rename", "make"})
        QTest::addRow("%s", way) << way;
}

void TestFileWatch::everyWayOfChangingIsNoticed()
{
    QFETCH(QString, way);
    const QString path = m->path("a.yaml");
    if (way != "make")
        test::writeFile(path, "old");
    m->watchAndSettle({path});
    if (way == "edit" || way == "make")
        test::writeFile(path, "a longer one");
    else if (way == "replace")
        test::replaceFile(path, "a longer one");
    else if (way == "delete")
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::rename(path, m->path("b.yaml")));
    QVERIFY(m->waitFor(path));

    m->changed.clear();
    test::replaceFile(path, "the longest of them all");
    QVERIFY2(m->waitFor(path), "the one that took its place is not watched");
}

void TestFileWatch::targetOfALinkIsWatched()
{
    QVERIFY(QDir(m->folder.path()).mkdir("real"));
    const QString target = m->path("real/a.yaml");
    const QString link = m->path("link.yaml");
    test::writeFile(target, "old");
    QVERIFY(QFile::link(target, link));
    m->watchAndSettle({link});
    test::replaceFile(target, "a longer one");
    QVERIFY(m->waitFor(link));
}

void TestFileWatch::othersInTheFolderAreNot()
{
    test::writeFile(m->path("a.yaml"), "old");
    m->watchAndSettle({m->path("a.yaml")});
    test::writeFile(m->path("other.yaml"), "new");
    m->watch.check();
    test::writeFile(m->path("a.yaml"), "a longer one");
    QVERIFY(m->waitFor(m->path("a.yaml")));
    for (const QList<QVariant> &said : m->changed)
        QCOMPARE(said.first().toStringList(), QStringList{m->path("a.yaml")});
}

void TestFileWatch::changesThatFollowAreSaidTogether()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths << m->path(QString("%1.yaml").arg(i));
    m->watchAndSettle(paths);
    for (const QString &path : paths)
        test::writeFile(path, "new");
    QVERIFY(m->waitFor(paths.last()));
    QVERIFY(m->changed.count() < 5);
}

void TestFileWatch::whatIsRenewedIsNotSaid()
{
    const QString path = m->path("a.yaml");
    test::writeFile(path, "old");
    m->watchAndSettle({path, m->path("b.yaml")});
    test::writeFile(path, "written by ourselves");
    m->watch.renew();
    m->settle();
    test::writeFile(m->path("b.yaml"), "by others");
    QVERIFY(m->waitFor(m->path("b.yaml")));
    QVERIFY(!m->changed.first().first().toStringList().contains(path));
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_file_watch.moc"
