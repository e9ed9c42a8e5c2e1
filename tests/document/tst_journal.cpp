#include <QtTest>

#include "model/document/journal.h"
#include "tests/sample_plans.h"

using namespace portolan;
using document::Journal;
using document::LeftWork;
using document::PlanDocument;

namespace {

void addNode(PlanDocument &document, const std::string &name)
{
    plan::Edit edit(document.plan());
    plan::Node node;
    node.name = name;
    edit.insert(node);
    document.apply(std::move(edit).finish("Add " + name));
}

struct Fixture {
    QTemporaryDir folder;
    PlanDocument document;
    std::unique_ptr<Journal> journal = std::make_unique<Journal>(document, folder.path());

    bool waitUntilRecorded()
    {
        return QTest::qWaitFor([this] { return journal->isCurrent(); }, 20000);
    }
    plan::PlanReading recorded() const { return plan::readPlanFile(journal->file().toStdString()); }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void editIsOnDiskSoon();
    void lastEditOfManyIsOnDisk();
    void savedPlanLeavesNothing();
    void undoneEditLeavesNothing();
    void orderlyEndLeavesNothing();
    void editAfterSavingIsOnDiskToo();
    void savedPlanIsNotWritten();
    void livingSessionIsNotOffered();
    void deadSessionIsOfferedOnce();
    void unreadableWorkIsStillOffered();
    void leftoversAreTidiedAway();
    void failureIsSaidOnce();
    void headerComesBack();

private:
    std::unique_ptr<Fixture> m;
};

void TestJournal::editIsOnDiskSoon()
{
    m->document.open(test::bundledPlan(), "/plans/chat.portolan.yaml");
    m->journal->setBase(document::versionOf("base"));
    addNode(m->document, "spare");
    QVERIFY(m->waitUntilRecorded());
    const plan::PlanReading reading = m->recorded();
    QVERIFY(reading.plan);
    QVERIFY(plan::difference(*reading.plan, m->document.plan(), {}).isEmpty());
    QVERIFY(reading.problems.empty());
}

void TestJournal::lastEditOfManyIsOnDisk()
{
    for (int i = 0; i < 200; ++i) {
        addNode(m->document, "node-" + std::to_string(i));
        QCoreApplication::processEvents();
    }
    QVERIFY(m->waitUntilRecorded());
    QCOMPARE(m->recorded().plan->nodes().size(), 200U);
}

void TestJournal::savedPlanLeavesNothing()
{
    addNode(m->document, "box");
    QVERIFY(m->waitUntilRecorded());
    QVERIFY(QFile::exists(m->journal->file()));
    m->document.markSaved("/plans/a.portolan.yaml", m->document.revision());
    QTRY_VERIFY(QDir(m->folder.path()).isEmpty(QDir::Files));
}

void TestJournal::undoneEditLeavesNothing()
{
    addNode(m->document, "box");
    QVERIFY(m->waitUntilRecorded());
    m->document.undoStack().undo();
    QTRY_VERIFY(!QFile::exists(m->journal->file()));
    m->document.undoStack().redo();
    QTRY_VERIFY(QFile::exists(m->journal->file()));
}

void TestJournal::orderlyEndLeavesNothing()
{
    addNode(m->document, "box");
    QVERIFY(m->waitUntilRecorded());
    addNode(m->document, "box-2");
    m->journal.reset();
    QVERIFY(QDir(m->folder.path()).isEmpty(QDir::Files));
}

/// All is saved, and edited again, while what was unsaved before is still being written.
void TestJournal::editAfterSavingIsOnDiskToo()
{
    plan::Edit edit(m->document.plan());
    for (int i = 0; i < 3000; ++i) {
        plan::Node node;
        node.name = "node-" + std::to_string(i);
        edit.insert(node);
    }
    m->document.apply(std::move(edit).finish("Add many"));
    constexpr int asLongAsItGathers = 250;
    QTimer::singleShot(asLongAsItGathers, Qt::PreciseTimer, this, [this] {
        m->document.markSaved("/plans/a.portolan.yaml", m->document.revision());
        addNode(m->document, "last");
    });
    QTRY_VERIFY(!m->document.path().isEmpty());
    QVERIFY(m->waitUntilRecorded());
    const plan::PlanReading reading = m->recorded();
    QVERIFY(reading.plan);
    QCOMPARE(reading.plan->nodes().size(), 3001U);
}

void TestJournal::savedPlanIsNotWritten()
{
    m->document.open(test::bundledPlan(), "/plans/chat.portolan.yaml");
    QVERIFY(m->journal->isCurrent());
    QVERIFY(QDir(m->folder.path()).isEmpty(QDir::Files));
    m->document.markUnsaved();
    QTRY_VERIFY(QFile::exists(m->journal->file()));
}

void TestJournal::livingSessionIsNotOffered()
{
    addNode(m->document, "box");
    QVERIFY(m->waitUntilRecorded());
    QVERIFY(LeftWork::in(m->folder.path()).empty());
    QVERIFY(QFile::exists(m->journal->file()));
}

void TestJournal::deadSessionIsOfferedOnce()
{
    const document::UnsavedWork work{"/plans/a.portolan.yaml", document::versionOf("a"),
                                     QDateTime::currentDateTime()};
    const QString folder = m->folder.path();
    const auto content = document::writeUnsavedWork(work, test::planFrom("nodes:\n  box: {}\n"));
    QFile file(document::workFileOf(folder, "dead"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.data(), static_cast<qint64>(content.size()));
    file.close();

    auto left = LeftWork::in(folder);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left[0]->work().path, work.path);
    QVERIFY(left[0]->work().base == work.base);
    QCOMPARE(left[0]->read().plan->nodes().size(), 1U);
    QVERIFY(LeftWork::in(folder).empty());
    left.clear();
    left = LeftWork::in(folder);
    QCOMPARE(left.size(), 1U);
    left[0]->discard();
    QVERIFY(QDir(folder).isEmpty(QDir::Files));
}

void TestJournal::unreadableWorkIsStillOffered()
{
    QFile file(document::workFileOf(m->folder.path(), "dead"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("portolan: [");
    file.close();
    const auto left = LeftWork::in(m->folder.path());
    QCOMPARE(left.size(), 1U);
    QVERIFY(!left[0]->read().plan);
    QVERIFY(text::hasError(left[0]->read().problems));
}

void TestJournal::leftoversAreTidiedAway()
{
    for (const char *name : {"dead.portolan.yaml.Ab12Cd", "other.lock"}) {
        QFile file(m->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    }
    QVERIFY(LeftWork::in(m->folder.path()).empty());
    QVERIFY(QDir(m->folder.path()).isEmpty(QDir::Files));
}

/// A file stands where the folder is to be, which stops root too.
void TestJournal::failureIsSaidOnce()
{
    const QString blocked = m->folder.filePath("blocked");
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m->journal = std::make_unique<Journal>(m->document, blocked);
    QSignalSpy failed(m->journal.get(), &Journal::failed);
    QSignalSpy recorded(m->journal.get(), &Journal::recorded);
    addNode(m->document, "box");
    QTRY_COMPARE(failed.count(), 1);
    addNode(m->document, "box-2");
    QVERIFY(QFile::remove(blocked));
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 20000);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m->recorded().plan->nodes().size(), 2U);
}

void TestJournal::headerComesBack()
{
    const document::UnsavedWork work{QString::fromUtf8("/pläne/\"a\"\n.portolan.yaml"),
                                     document::versionOf("a"), QDateTime::currentDateTime()};
    QVERIFY(document::readUnsavedWork(document::writeUnsavedWork(work, plan::Plan())) == work);
    QVERIFY(document::readUnsavedWork("portolan: 1\n") == document::UnsavedWork());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
