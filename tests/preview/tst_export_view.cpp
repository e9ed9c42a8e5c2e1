#include <QtTest>

#include "model/compose/import.h"
#include "model/export/write.h"
#include "tests/sample_plans.h"
#include "views/preview/conflicts_table.h"
#include "views/preview/export_view.h"

#include <QLabel>

using namespace portolan;
using views::ConflictsModel;
using views::ExportFilesModel;

namespace {

struct Fixture {
    QTemporaryDir folder;
    document::PlanDocument document;
    views::ThemeSource theme;
    views::ExportView view{document, theme};
    QAbstractItemModelTester tester{&view.files(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { document.open(test::bundledPlan(), "plan"); }

    bool wait()
    {
        return QTest::qWaitFor([this] { return !view.isBusy(); });
    }
    bool compare()
    {
        view.compareWith(folder.path());
        return wait();
    }
    bool writeAll()
    {
        view.write();
        return wait();
    }
    QByteArray read(const QString &path) const
    {
        QFile file(folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void replace(const QString &path, const QByteArray &from, const QByteArray &to) const
    {
        QVERIFY2(read(path).contains(from), read(path));
        write(path, read(path).replace(from, to));
    }
    QModelIndex index(const std::string &path) { return view.files().index(view.files().rowOf(path)); }
    exports::FileState state(const std::string &path)
    {
        return static_cast<exports::FileState>(index(path).data(ExportFilesModel::State).toInt());
    }
    std::string image(const char *service) const
    {
        return plan::findByName(document.plan().services(), service)->image;
    }
    void setImage(const char *service, const char *image)
    {
        plan::Edit edit(document.plan());
        edit.modify(plan::findByName(edit.plan().services(), service)->id,
                    [image](plan::Service &s) { s.image = image; });
        document.apply(std::move(edit).finish("Image"));
    }
};

} // namespace

class TestExportView : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void everythingIsNewInAnEmptyFolder();
    void writingMakesTheFolderSayWhatThePlanSays();
    void anEditShowsInItsFileOnly();
    void untickedFilesAreNotWritten();
    void handMadeFilesAreLeftAlone();
    void fileThatChangedMeanwhileStopsTheWriting();
    void folderThatIsAFileIsAnError();
    void whatTheFolderChangedComesIntoThePlan();
    void conflictsAreChosenItemByItem();
    void choosingWorksFromTheKeyboard();
    void aFileCanBeWrittenWhateverTheFolderHas();
    void theFolderIsReadAgainWhenTheWindowIsLookedAt();
    void whatIsKnownOfTheFolderCounts();
    void thePlanFollowsTheLinesOfWhatIsWritten();
    void theFirstFileShownIsNoDocument();
    void theHomeOfTheUserIsShort();

private:
    std::unique_ptr<Fixture> m;
};

void TestExportView::everythingIsNewInAnEmptyFolder()
{
    QVERIFY(m->compare());
    QVERIFY(m->view.files().total() > 10);
    QCOMPARE(m->view.files().differing(), m->view.files().total());
    QCOMPARE(static_cast<int>(m->view.files().chosen().size()), m->view.files().total());
    const QModelIndex compose = m->index("compose.yaml");
    QVERIFY(compose.isValid());
    QCOMPARE(compose.data(ExportFilesModel::State).toInt(), int(exports::FileState::Added));
    QVERIFY(compose.data(ExportFilesModel::Added).toInt() > 0);
    QCOMPARE(compose.data(ExportFilesModel::Removed).toInt(), 0);
    QVERIFY2(QDir(m->folder.path()).isEmpty(), "a comparison writes nothing");
}

void TestExportView::writingMakesTheFolderSayWhatThePlanSays()
{
    QVERIFY(m->compare());
    QVERIFY(m->writeAll());
    QVERIFY(!m->read("compose.yaml").isEmpty());
    QCOMPARE(m->view.files().differing(), 0);
    QVERIFY2(m->view.message().contains("Wrote"), qPrintable(m->view.message()));
    QVERIFY(m->view.files().chosen().empty());
}

void TestExportView::anEditShowsInItsFileOnly()
{
    QVERIFY(m->compare());
    QVERIFY(m->writeAll());
    m->view.show();
    plan::Edit edit(m->document.plan());
    edit.modify(plan::findByName(edit.plan().services(), "atl-thelounge")->id,
                [](plan::Service &service) { service.note = "Web client"; });
    m->document.apply(std::move(edit).finish("Note"));
    QVERIFY(m->wait());
    const QModelIndex changed = m->index("infra/compose/thelounge.yaml");
    QVERIFY(changed.isValid());
    QCOMPARE(changed.data(ExportFilesModel::State).toInt(), int(exports::FileState::Changed));
    QVERIFY(m->view.files().rowOf("infra/compose/irc.yaml") < 0);
    m->document.undoStack().undo();
    QVERIFY(m->wait());
    QCOMPARE(m->view.files().differing(), 0);
}

void TestExportView::untickedFilesAreNotWritten()
{
    QVERIFY(m->compare());
    QSignalSpy chosen(&m->view.files(), &ExportFilesModel::chosenChanged);
    QVERIFY(m->view.files().setData(m->index("docs/ports.md"), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(m->writeAll());
    QVERIFY(!QFile::exists(m->folder.filePath("docs/ports.md")));
    QVERIFY(QFile::exists(m->folder.filePath("compose.yaml")));
    QCOMPARE(m->index("docs/ports.md").data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestExportView::handMadeFilesAreLeftAlone()
{
    QFile own(m->folder.filePath("compose.yaml"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("# mine\nservices: {}\n");
    own.close();
    QVERIFY(m->compare());
    const QModelIndex compose = m->index("compose.yaml");
    QCOMPARE(compose.data(ExportFilesModel::State).toInt(), int(exports::FileState::Kept));
    QVERIFY(!compose.data(Qt::CheckStateRole).isValid());
    QVERIFY(!m->view.files().chosen().contains("compose.yaml"));
    QVERIFY(m->writeAll());
    QCOMPARE(m->read("compose.yaml"), "# mine\nservices: {}\n");
}

void TestExportView::fileThatChangedMeanwhileStopsTheWriting()
{
    QVERIFY(m->compare());
    QFile intruder(m->folder.filePath(".env"));
    QVERIFY(intruder.open(QIODevice::WriteOnly));
    intruder.write("OTHER=1\n");
    intruder.close();
    QVERIFY(m->writeAll());
    QVERIFY2(m->view.message().contains("error"), qPrintable(m->view.message()));
    QCOMPARE(m->read(".env"), "OTHER=1\n");
    QVERIFY2(!QFile::exists(m->folder.filePath("compose.yaml")), "all files are written or none");
}

void TestExportView::folderThatIsAFileIsAnError()
{
    QFile file(m->folder.filePath("plain"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m->view.compareWith(file.fileName());
    QVERIFY(m->wait());
    QVERIFY2(m->view.message().contains("error"), qPrintable(m->view.message()));
    QCOMPARE(m->view.files().total(), 0);
    m->view.write();
    QVERIFY(!m->view.isBusy());
}

const char thelounge[] = "infra/compose/thelounge.yaml";

void TestExportView::whatTheFolderChangedComesIntoThePlan()
{
    QVERIFY(m->compare() && m->writeAll());
    const QByteArray before = m->image("atl-thelounge").c_str();
    m->replace(thelounge, before, "thelounge:5");
    QVERIFY(m->compare());
    QCOMPARE(m->state(thelounge), exports::FileState::Edited);
    QCOMPARE(m->view.pullable(), std::set<std::string>{thelounge});
    m->view.show();
    m->view.pull(m->view.pullable());
    QVERIFY(m->wait());
    QCOMPARE(m->image("atl-thelounge"), std::string("thelounge:5"));
    QVERIFY2(m->view.message().contains("Took into the plan: 1 service"), qPrintable(m->view.message()));
    QVERIFY(m->view.pullable().empty());
    QVERIFY(m->read(thelounge).contains("thelounge:5"));
    m->document.undoStack().undo();
    QCOMPARE(m->image("atl-thelounge"), before.toStdString());
}

void TestExportView::conflictsAreChosenItemByItem()
{
    QVERIFY(m->compare() && m->writeAll());
    m->replace(thelounge, m->image("atl-thelounge").c_str(), "thelounge:5");
    m->setImage("atl-thelounge", "thelounge:6");
    QVERIFY(m->compare());
    QCOMPARE(m->state(thelounge), exports::FileState::Conflict);
    m->view.showFile(thelounge);
    ConflictsModel &conflicts = m->view.conflicts();
    QCOMPARE(conflicts.rowCount(), 1);
    QCOMPARE(conflicts.index(0, ConflictsModel::Item).data().toString(),
             QStringLiteral("services.atl-thelounge.image"));
    QCOMPARE(conflicts.index(0, ConflictsModel::Folder).data().toString(), QStringLiteral("thelounge:5"));
    QCOMPARE(conflicts.index(0, ConflictsModel::Plan).data().toString(), QStringLiteral("thelounge:6"));
    QVERIFY(!m->view.files().chosen().contains(thelounge));

    QVERIFY(conflicts.setData(conflicts.index(0, ConflictsModel::Plan), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m->wait());
    QCOMPARE(m->state(thelounge), exports::FileState::Merged);
    QCOMPARE(conflicts.index(0, ConflictsModel::Plan).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(m->view.files().chosen().contains(thelounge));

    QVERIFY(conflicts.setData(conflicts.index(0, ConflictsModel::Folder), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m->wait());
    QCOMPARE(m->state(thelounge), exports::FileState::Edited);
    m->view.show();
    m->view.pull({thelounge});
    QVERIFY(m->wait());
    QCOMPARE(m->image("atl-thelounge"), std::string("thelounge:5"));

    m->document.undoStack().undo();
    QVERIFY(m->wait());
    m->view.choose(thelounge, {}, exports::Side::Plan);
    QVERIFY(m->wait());
    QVERIFY(m->writeAll());
    QVERIFY(m->read(thelounge).contains("thelounge:6"));
    QCOMPARE(m->view.files().differing(), 0);
}

void TestExportView::choosingWorksFromTheKeyboard()
{
    exports::FileDifference file;
    file.path = "compose.yaml";
    file.before = "";
    file.conflicts = {{"a", {}, "1", "2", "3", {}}, {"b", {}, {}, "x", {}, {}}};
    ConflictsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFile(&file);
    views::ConflictsTable table(model, m->theme);
    QSignalSpy chosen(&model, &ConflictsModel::chosen);
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Left);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("a"));
    QCOMPARE(chosen[0][1].value<exports::Side>(), exports::Side::Disk);
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("b"));
    QCOMPARE(chosen[1][1].value<exports::Side>(), exports::Side::Plan);
    QCOMPARE(model.index(1, ConflictsModel::Plan).data().toString(), QStringLiteral("nothing"));
}

void TestExportView::aFileCanBeWrittenWhateverTheFolderHas()
{
    m->write("compose.yaml", "services: [\n");
    QVERIFY(m->compare());
    QCOMPARE(m->state("compose.yaml"), exports::FileState::Kept);
    m->view.choose("compose.yaml", {}, exports::Side::Plan);
    QVERIFY(m->wait());
    QCOMPARE(m->state("compose.yaml"), exports::FileState::Changed);
    m->view.forgetChoices("compose.yaml");
    QVERIFY(m->wait());
    QCOMPARE(m->state("compose.yaml"), exports::FileState::Kept);
}

void TestExportView::theFolderIsReadAgainWhenTheWindowIsLookedAt()
{
    QVERIFY(m->compare() && m->writeAll());
    m->view.show();
    QVERIFY(m->wait());
    m->replace(thelounge, m->image("atl-thelounge").c_str(), "thelounge:5");
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&m->view, &activation);
    QVERIFY(m->wait());
    QCOMPARE(m->state(thelounge), exports::FileState::Edited);
}

void TestExportView::whatIsKnownOfTheFolderCounts()
{
    QVERIFY(m->compare() && m->writeAll());
    QVERIFY(QDir(m->folder.filePath(".portolan")).removeRecursively());
    // A file of somebody's own, of which only the import knows what it said.
    m->write(thelounge, m->read(thelounge).mid(m->read(thelounge).indexOf('\n') + 1));
    m->view.knowAgreement(exports::agreementWith(m->document.plan(), m->folder.path().toStdString()));
    m->setImage("atl-thelounge", "thelounge:6");
    QVERIFY(m->compare());
    QCOMPARE(m->state(thelounge), exports::FileState::Changed);
    QVERIFY2(!QFile::exists(m->folder.filePath(".portolan")), "a comparison writes nothing");
    m->view.noteAgreement();
    QTRY_VERIFY(QFile::exists(m->folder.filePath(QStringLiteral(".portolan/base/") + thelounge)));
}

void TestExportView::thePlanFollowsTheLinesOfWhatIsWritten()
{
    m->write("compose.yaml", "services:\n  a:\n    image: x\n  b:\n    image: x\n");
    const auto repository = compose::openRepository(m->folder.path().toStdString());
    m->document.startImported(
        *compose::importRepository(*repository, compose::recogniseEnvironments(*repository)).plan);
    m->view.knowAgreement(exports::agreementWith(m->document.plan(), m->folder.path().toStdString()));
    plan::Edit edit(m->document.plan());
    edit.modify(plan::findByName(edit.plan().services(), "a")->id,
                [](plan::Service &service) { service.containerName = "one"; });
    m->document.apply(std::move(edit).finish("Name it"));
    QVERIFY(m->compare());
    QVERIFY(m->writeAll());
    QVERIFY(m->read("compose.yaml").contains("container_name"));
    QCOMPARE(plan::findByName(m->document.plan().services(), "b")->source.line, 5);
    QCOMPARE(m->view.files().differing(), 0);
}

bool says(const QWidget &view, const QString &text)
{
    const auto labels = view.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == text; });
}

void TestExportView::theFirstFileShownIsNoDocument()
{
    QVERIFY(m->compare() && m->writeAll());
    m->setImage("atl-thelounge", "thelounge:6");
    m->write("docs/onboarding.md", "");
    views::ExportView view(m->document, m->theme);
    view.compareWith(m->folder.path());
    QVERIFY(QTest::qWaitFor([&] { return !view.isBusy(); }));
    QVERIFY(view.files().rowOf("docs/onboarding.md") >= 0);
    QVERIFY(says(view, thelounge));
}

void TestExportView::theHomeOfTheUserIsShort()
{
    const QByteArray home = qgetenv("HOME");
    const auto putBack = qScopeGuard([&] { qputenv("HOME", home); });
    qputenv("HOME", m->folder.path().toUtf8());
    m->view.compareWith(m->folder.filePath("src/shop"));
    QVERIFY(says(m->view, QStringLiteral("~/src/shop")));
    m->view.compareWith(m->folder.path());
    QVERIFY(says(m->view, QStringLiteral("~")));
    QVERIFY(m->wait());
}

QTEST_MAIN(TestExportView)
#include "tst_export_view.moc"
