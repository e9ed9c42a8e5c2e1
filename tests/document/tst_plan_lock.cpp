#include <QtTest>

#include "model/document/plan_lock.h"

using namespace portolan;
using document::PlanLock;

class TestPlanLock : public QObject
{
    Q_OBJECT

private slots:
    void planIsHeldOnce();
    void linkLeadsToTheSamePlan();
    void lockOfADeadProgramCountsForNothing();
    void nothingIsWrittenBesideThePlan();
    void withoutAFolderEverybodyGetsOne();
};

namespace {

void touch(const QString &path, const QByteArray &content = {})
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}

} // namespace

void TestPlanLock::planIsHeldOnce()
{
    QTemporaryDir folder;
    auto first = PlanLock::take(folder.path(), "/plans/a.portolan.yaml");
    QVERIFY(first.has_value());
    const auto second = PlanLock::take(folder.path(), "/plans/a.portolan.yaml");
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().process, QCoreApplication::applicationPid());
    QVERIFY(PlanLock::take(folder.path(), "/plans/b.portolan.yaml").has_value());
    first->reset();
    QVERIFY(PlanLock::take(folder.path(), "/plans/a.portolan.yaml").has_value());
}

void TestPlanLock::linkLeadsToTheSamePlan()
{
    QTemporaryDir folder;
    const QString plan = folder.filePath("a.portolan.yaml");
    touch(plan);
    QVERIFY(QFile::link(plan, folder.filePath("link.portolan.yaml")));
    const auto lock = PlanLock::take(folder.filePath("locks"), plan);
    QVERIFY((*lock)->isFor(folder.filePath("link.portolan.yaml")));
    QVERIFY(!PlanLock::take(folder.filePath("locks"), folder.filePath("link.portolan.yaml")).has_value());
}

void TestPlanLock::lockOfADeadProgramCountsForNothing()
{
    QTemporaryDir folder;
    QString file;
    {
        const auto lock = PlanLock::take(folder.path(), "/plans/a.portolan.yaml");
        file = folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0));
    }
    QProcess dead;
    dead.start("true", QStringList());
    QVERIFY(dead.waitForStarted());
    const qint64 process = dead.processId();
    QVERIFY(dead.waitForFinished());
    touch(file, QByteArray::number(process) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(PlanLock::take(folder.path(), "/plans/a.portolan.yaml").has_value());
}

void TestPlanLock::nothingIsWrittenBesideThePlan()
{
    QTemporaryDir folder;
    QTemporaryDir locks;
    touch(folder.filePath("a.portolan.yaml"));
    const auto lock = PlanLock::take(locks.path(), folder.filePath("a.portolan.yaml"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.portolan.yaml"});
}

void TestPlanLock::withoutAFolderEverybodyGetsOne()
{
    QTemporaryDir folder;
    touch(folder.filePath("blocked"));
    const auto first = PlanLock::take(folder.filePath("blocked"), "/plans/a.portolan.yaml");
    QVERIFY(first.has_value());
    QVERIFY(PlanLock::take(folder.filePath("blocked"), "/plans/a.portolan.yaml").has_value());
}

QTEST_GUILESS_MAIN(TestPlanLock)
#include "tst_plan_lock.moc"
