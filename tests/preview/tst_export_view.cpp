#include <QtTest>

#include "tests/sample_plans.h"
#include "views/preview/export_view.h"

using namespace portolan;
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
    QModelIndex index(const std::string &path) { return view.files().index(view.files().rowOf(path)); }
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

QTEST_MAIN(TestExportView)
#include "tst_export_view.moc"
