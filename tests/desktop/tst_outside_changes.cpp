#include <QtTest>

#include "app/desktop/notices.h"
#include "app/desktop/outside_changes.h"
#include "tests/desktop/files.h"
#include "tests/sample_plans.h"

#include <QMessageBox>

using namespace portolan;
using desktop::OutsideChanges;
using desktop::PlanSession;

namespace {

const QByteArray start = "portolan: 1\nnodes:\n  box: {note: First}\n  other: {note: First}\n";

/// A window's worth of what a plan on disk needs.
struct Fixture {
    QTemporaryDir folder;
    views::ThemeSource theme;
    QWidget window;
    desktop::Notices notices{theme, &window};
    document::PlanDocument document;
    PlanSession session{document, &window};
    OutsideChanges changes{session, document, notices, nullptr};
    QString path = folder.filePath("a.portolan.yaml");
    QSignalSpy saved{&session, &PlanSession::saved};
    QSignalSpy overtaken{&session, &PlanSession::overtaken};

    Fixture()
    {
        test::writeFile(path, start);
        session.open(path);
        if (!QTest::qWaitFor([this] { return document.path() == path && !session.isBusy(); }, 20000))
            qFatal("the plan was not opened");
    }
    void setNote(const std::string &node, const std::string &note)
    {
        plan::Edit edit(document.plan());
        edit.modify(test::nodeNamed(document.plan(), node),
                    [&](plan::Node &changed) { changed.note = note; });
        document.apply(std::move(edit).finish("Note"));
    }
    std::string note(const std::string &node) const
    {
        const plan::Node *found = plan::findByName(document.plan().nodes(), node);
        return found ? found->note : "no such node";
    }
    /// Another program writes the file.
    void writeOutside(const QByteArray &content)
    {
        test::replaceFile(path, content);
        changes.check();
    }
    QString notice() const { return notices.textOf(OutsideChanges::notice); }
    bool choose(const QString &choice) { return notices.choose(OutsideChanges::notice, choice); }
};

QByteArray withNotes(const QByteArray &box, const QByteArray &other)
{
    return "portolan: 1\nnodes:\n  box: {note: " + box + "}\n  other: {note: " + other + "}\n";
}

} // namespace

class TestOutsideChanges : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void cleanPlanIsReadAgainAndCanBeUndone();
    void editedPlanIsAskedAbout();
    void oneOnDiskIsTaken();
    void mineIsKeptAndSaved();
    void bothAreMerged();
    void whatBothChangedIsNamedAndMineStays();
    void versionsThatDoNotFitAreNotMerged();
    void savingNeverOverwritesOthers();
    void savingOverOthersWhenToldTo();
    void ownSavingIsNoOutsideChange();
    void brokenFileLeavesThePlan();
    void deletedFileIsSaidAndSavedAgain();
    void renamedFileIsFollowed();
    void fileThatComesBackIsForgiven();
    void planBehindALinkIsFollowed();

private:
    std::unique_ptr<Fixture> m;
};

void TestOutsideChanges::cleanPlanIsReadAgainAndCanBeUndone()
{
    const plan::NodeId box = test::nodeNamed(m->document.plan(), "box");
    m->writeOutside(withNotes("Second", "First"));
    QTRY_COMPARE_WITH_TIMEOUT(m->note("box"), "Second", 20000);
    QVERIFY(m->document.isSaved());
    QCOMPARE(test::nodeNamed(m->document.plan(), "box"), box);
    QVERIFY(m->notice().contains("a.portolan.yaml was changed on disk and read again"));
    QVERIFY(m->notice().contains("node/box: note"));
    m->document.undoStack().undo();
    QCOMPARE(m->note("box"), "First");
    QVERIFY(!m->document.isSaved());
}

void TestOutsideChanges::editedPlanIsAskedAbout()
{
    m->setNote("other", "Mine");
    m->writeOutside(withNotes("Second", "First"));
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("and here too"), 20000);
    QCOMPARE(m->note("box"), "First");
    QCOMPARE(m->note("other"), "Mine");
}

void TestOutsideChanges::oneOnDiskIsTaken()
{
    m->setNote("other", "Mine");
    m->writeOutside(withNotes("Second", "First"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Take the one on disk"));
    QCOMPARE(m->note("box"), "Second");
    QCOMPARE(m->note("other"), "First");
    QVERIFY(m->document.isSaved());
    m->document.undoStack().undo();
    QCOMPARE(m->note("other"), "Mine");
}

void TestOutsideChanges::mineIsKeptAndSaved()
{
    m->setNote("other", "Mine");
    m->writeOutside(withNotes("Second", "First"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Keep mine"));
    QVERIFY(!m->document.isSaved());
    m->session.save();
    QTRY_COMPARE_WITH_TIMEOUT(m->saved.count(), 1, 20000);
    QCOMPARE(m->overtaken.count(), 0);
    QVERIFY(test::readFile(m->path).contains("Mine"));
    QVERIFY(!test::readFile(m->path).contains("Second"));
}

void TestOutsideChanges::bothAreMerged()
{
    m->setNote("other", "Mine");
    m->writeOutside(withNotes("Second", "First"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Merge"));
    QTRY_COMPARE_WITH_TIMEOUT(m->note("box"), "Second", 20000);
    QCOMPARE(m->note("other"), "Mine");
    QVERIFY(!m->document.isSaved());
    QVERIFY2(m->notice().contains("is merged into"), qPrintable(m->notice()));
    m->session.save();
    QTRY_COMPARE_WITH_TIMEOUT(m->saved.count(), 1, 20000);
}

void TestOutsideChanges::whatBothChangedIsNamedAndMineStays()
{
    m->setNote("box", "Mine");
    m->writeOutside(withNotes("Theirs", "Second"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Merge"));
    QTRY_COMPARE_WITH_TIMEOUT(m->note("other"), "Second", 20000);
    QCOMPARE(m->note("box"), "Mine");
    QVERIFY2(m->notice().contains("nodes.box.note: on disk Theirs"), qPrintable(m->notice()));
}

/// Disk removes a node that a service here has come to stand on.
void TestOutsideChanges::versionsThatDoNotFitAreNotMerged()
{
    plan::Edit edit(m->document.plan());
    plan::Service service;
    service.name = "web";
    service.node = test::nodeNamed(m->document.plan(), "box");
    edit.insert(service);
    m->document.apply(std::move(edit).finish("Add"));
    m->writeOutside("portolan: 1\nnodes:\n  other: {note: First}\n");
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Merge"));
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("do not fit together"), 20000);
    QVERIFY(plan::findByName(m->document.plan().services(), "web"));
    QVERIFY(m->choose("Keep mine"));
}

/// Nobody has told yet that the file is another one when saving begins.
void TestOutsideChanges::savingNeverOverwritesOthers()
{
    m->setNote("other", "Mine");
    test::replaceFile(m->path, withNotes("Second", "First"));
    m->session.save();
    QTRY_COMPARE_WITH_TIMEOUT(m->overtaken.count(), 1, 20000);
    QCOMPARE(test::readFile(m->path), withNotes("Second", "First"));
    QCOMPARE(m->saved.count(), 0);
    QVERIFY(!m->document.isSaved());
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("and here too"), 20000);
}

void TestOutsideChanges::savingOverOthersWhenToldTo()
{
    m->setNote("other", "Mine");
    test::replaceFile(m->path, withNotes("Second", "First"));
    m->session.save();
    QVERIFY(QTest::qWaitFor([this] { return m->choose("Save mine over it"); }, 20000));
    QTRY_COMPARE_WITH_TIMEOUT(m->saved.count(), 1, 20000);
    QVERIFY(test::readFile(m->path).contains("Mine"));
    QVERIFY(m->document.isSaved());
}

void TestOutsideChanges::ownSavingIsNoOutsideChange()
{
    for (int i = 0; i < 3; ++i) {
        m->setNote("other", "Mine " + std::to_string(i));
        m->session.save();
        m->session.save();
        m->changes.check();
        QTRY_COMPARE_WITH_TIMEOUT(m->saved.count(), 2 * (i + 1), 20000);
    }
    QCOMPARE(m->overtaken.count(), 0);
    QCOMPARE(m->notice(), QString());
    QVERIFY(m->document.isSaved());
}

void TestOutsideChanges::brokenFileLeavesThePlan()
{
    m->writeOutside("portolan: [\n");
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("no plan that can be read"), 20000);
    QVERIFY2(m->notice().contains(m->path + ":"), qPrintable(m->notice()));
    QCOMPARE(m->note("box"), "First");
    m->writeOutside(withNotes("Mended", "First"));
    QTRY_COMPARE_WITH_TIMEOUT(m->note("box"), "Mended", 20000);
}

void TestOutsideChanges::deletedFileIsSaidAndSavedAgain()
{
    QVERIFY(QFile::remove(m->path));
    m->changes.check();
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("is not there any more"), 20000);
    QVERIFY(!m->document.isSaved());
    QVERIFY(m->choose("Save it there again"));
    QTRY_VERIFY_WITH_TIMEOUT(m->document.isSaved(), 20000);
    QVERIFY(QFile::exists(m->path));
    QTRY_COMPARE(m->notice(), QString());
}

void TestOutsideChanges::renamedFileIsFollowed()
{
    const QString renamed = m->folder.filePath("b.portolan.yaml");
    QVERIFY(QFile::rename(m->path, renamed));
    m->changes.check();
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("b.portolan.yaml holds the same"), 20000);
    QVERIFY(m->choose("Go on with b.portolan.yaml"));
    QTRY_COMPARE_WITH_TIMEOUT(m->document.path(), renamed, 20000);
    QVERIFY(m->document.isSaved());
    QVERIFY(!QFile::exists(m->path));
}

void TestOutsideChanges::fileThatComesBackIsForgiven()
{
    QVERIFY(QFile::remove(m->path));
    m->changes.check();
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    m->writeOutside(start);
    QTRY_COMPARE_WITH_TIMEOUT(m->notice(), QString(), 20000);
    QVERIFY(m->document.isSaved());
}

void TestOutsideChanges::planBehindALinkIsFollowed()
{
    const QString link = m->folder.filePath("link.portolan.yaml");
    QVERIFY(QFile::link(m->path, link));
    m->session.open(link);
    QTRY_COMPARE_WITH_TIMEOUT(m->document.path(), link, 20000);
    test::replaceFile(m->path, withNotes("Second", "First"));
    QTRY_COMPARE_WITH_TIMEOUT(m->note("box"), "Second", 20000);
    m->setNote("other", "Mine");
    m->session.save();
    QTRY_COMPARE_WITH_TIMEOUT(m->saved.count(), 1, 20000);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(test::readFile(m->path).contains("Mine"));
}

QTEST_MAIN(TestOutsideChanges)
#include "tst_outside_changes.moc"
