#include <QtTest>

#include "app/desktop/plan_session.h"
#include "tests/sample_plans.h"

#include <QMessageBox>

using namespace portolan;
using desktop::PlanSession;

namespace {

struct Fixture {
    QTemporaryDir folder;
    document::PlanDocument document;
    QWidget window;
    PlanSession session{document, &window};
    QList<desktop::Loading> loadings;
    QSignalSpy failed{&session, &PlanSession::failed};

    Fixture()
    {
        window.show();
        QObject::connect(&session, &PlanSession::loaded,
                         [this](const desktop::Loading &loading) { loadings << loading; });
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(content);
        return path;
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !session.isBusy(); });
    }
    void edit()
    {
        plan::Edit edit(document.plan());
        plan::Node node;
        node.name = "new";
        edit.insert(node);
        document.apply(std::move(edit).finish("Add"));
    }
    /// Presses the button of the question that is open.
    bool answer(const QString &button)
    {
        const auto *question = window.findChild<QMessageBox *>();
        if (!question)
            return false;
        for (QAbstractButton *candidate : question->buttons())
            if (candidate->text() == button) {
                candidate->click();
                return true;
            }
        return false;
    }
};

} // namespace

class TestPlanSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void planIsOpened();
    void brokenPlanLeavesTheOpenOne_data();
    void brokenPlanLeavesTheOpenOne();
    void folderIsImported();
    void folderWithoutComposeFileSaysSo();
    void exampleIsOpened();
    void planIsWrittenAsItIs();
    void failedSavingKeepsThePlanUnsaved();
    void savedPlanIsReplacedWithoutAsking();
    void unsavedPlanAsks_data();
    void unsavedPlanAsks();
    void savingEndsBeforeAnotherPlanBegins();
    void planEditedDuringReadingIsAskedAbout();

private:
    std::unique_ptr<Fixture> m;
};

void TestPlanSession::planIsOpened()
{
    const QString path = m->write("a.portolan.yaml", "portolan: 1\nname: A\nnodes:\n  box: {}\n");
    m->session.open(path);
    QVERIFY(m->wait());
    QCOMPARE(m->document.path(), path);
    QCOMPARE(m->document.plan().nodes().size(), 1U);
    QVERIFY(m->document.isSaved());
    QCOMPARE(m->session.title(), "a.portolan.yaml");
    QVERIFY(m->session.savedAt().isValid());
}

void TestPlanSession::brokenPlanLeavesTheOpenOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("no YAML") << QByteArray("portolan: [1\n");
    QTest::addRow("newer version") << QByteArray("portolan: 99\n");
    QTest::addRow("reference to nothing") << QByteArray("portolan: 1\nservices:\n  a: {node: nowhere}\n");
}

void TestPlanSession::brokenPlanLeavesTheOpenOne()
{
    QFETCH(QByteArray, content);
    m->document.open(test::planFrom("nodes:\n  kept: {}\n"), "kept");
    m->session.open(m->write("b.portolan.yaml", content));
    QVERIFY(m->wait());
    QCOMPARE(m->loadings.size(), 1);
    QVERIFY(!m->loadings[0].plan);
    QVERIFY(text::hasError(m->loadings[0].problems));
    QCOMPARE(m->document.path(), "kept");
    QCOMPARE(test::toQString(m->document.plan().nodes()[0].name), "kept");
}

void TestPlanSession::folderIsImported()
{
    m->write("compose.yaml", "name: shop\nservices:\n  web:\n    image: web:1\n    ports: [\"8080:80\"]\n");
    m->session.open(m->folder.path());
    QVERIFY(m->wait());
    QVERIFY(plan::findByName(m->document.plan().services(), "web"));
    QVERIFY(!m->document.isSaved());
    QCOMPARE(m->document.path(), QString());
    QVERIFY(m->loadings[0].isRepository);
    QVERIFY(!m->loadings[0].summary.isEmpty());
}

void TestPlanSession::folderWithoutComposeFileSaysSo()
{
    m->session.open(m->folder.path());
    QVERIFY(m->wait());
    QVERIFY(!m->loadings[0].plan);
    QVERIFY(test::toQString(text::toText(m->loadings[0].problems)).contains("no compose file"));
}

void TestPlanSession::exampleIsOpened()
{
    m->session.openExample();
    QVERIFY(m->wait());
    QVERIFY(m->document.plan() == test::bundledPlan());
    QVERIFY(m->document.isSaved());
}

void TestPlanSession::planIsWrittenAsItIs()
{
    m->document.open(test::bundledPlan(), {});
    m->edit();
    const plan::Plan plan = m->document.plan();
    const QString path = m->folder.filePath("c.portolan.yaml");
    bool done = false;
    m->session.writeTo(path, [&] { done = true; });
    QVERIFY(m->wait());
    QVERIFY(done);
    QVERIFY(m->document.isSaved());
    QCOMPARE(m->document.path(), path);
    const plan::PlanReading reading = plan::readPlanFile(path.toStdString());
    QVERIFY(reading.plan && plan::difference(*reading.plan, plan, {}).isEmpty());
}

void TestPlanSession::failedSavingKeepsThePlanUnsaved()
{
    m->edit();
    m->session.writeTo(m->folder.filePath("missing/d.portolan.yaml"));
    QVERIFY(m->wait());
    QCOMPARE(m->failed.count(), 1);
    QVERIFY(!m->document.isSaved());
    QCOMPARE(m->document.path(), QString());
}

void TestPlanSession::savedPlanIsReplacedWithoutAsking()
{
    m->document.open(test::planFrom("nodes:\n  box: {}\n"), "plan");
    m->session.startNew();
    QVERIFY(!m->window.findChild<QMessageBox *>());
    QVERIFY(m->document.plan().nodes().isEmpty());
}

void TestPlanSession::unsavedPlanAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("isOnDisk");
    QTest::addRow("save") << "Save" << true << true;
    QTest::addRow("discard") << "Discard" << true << false;
    QTest::addRow("cancel") << "Cancel" << false << false;
}

void TestPlanSession::unsavedPlanAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, goesOn);
    QFETCH(bool, isOnDisk);
    const QString path = m->write("e.portolan.yaml", "portolan: 1\n");
    m->session.open(path);
    QVERIFY(m->wait());
    m->edit();
    bool went = false;
    m->session.whenSafe([&] { went = true; });
    QVERIFY(!went);
    QVERIFY(m->answer(button));
    QVERIFY(m->wait());
    QTRY_COMPARE(went, goesOn);
    const plan::PlanReading reading = plan::readPlanFile(path.toStdString());
    QCOMPARE(!reading.plan->nodes().isEmpty(), isOnDisk);
}

/// Else the new plan would get the name of the one that is being written, and be saved over it.
void TestPlanSession::savingEndsBeforeAnotherPlanBegins()
{
    m->edit();
    const QString path = m->folder.filePath("a.portolan.yaml");
    m->session.writeTo(path);
    m->session.startNew();
    QVERIFY(!m->window.findChild<QMessageBox *>());
    QVERIFY(m->wait());
    QTRY_VERIFY(m->document.plan().nodes().isEmpty());
    QCOMPARE(m->document.path(), QString());
    QCOMPARE(m->session.base().path, QString());
    QVERIFY(QFile::exists(path));
}

void TestPlanSession::planEditedDuringReadingIsAskedAbout()
{
    m->session.open(m->write("a.portolan.yaml", "portolan: 1\nname: A\n"));
    m->edit();
    QVERIFY(m->wait());
    QCOMPARE(m->document.plan().nodes().size(), 1U);
    QVERIFY(m->answer("Discard"));
    QCOMPARE(m->session.title(), "a.portolan.yaml");
    QVERIFY(m->document.plan().nodes().isEmpty());
    QVERIFY(m->document.isSaved());
}

QTEST_MAIN(TestPlanSession)
#include "tst_plan_session.moc"
