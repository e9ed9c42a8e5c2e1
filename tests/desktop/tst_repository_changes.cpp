#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/desktop/files.h"
#include "tests/sample_plans.h"

using namespace portolan;
using desktop::MainWindow;
using desktop::RepositoryChanges;

namespace {

const QByteArray shopFile = "name: shop\nservices:\n  web:\n    image: web:1\n    ports: [\"8080:80\"]\n";

struct Fixture {
    QTemporaryDir folder;
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};
    QString file = folder.filePath("compose.yaml");

    Fixture()
    {
        test::writeFile(file, shopFile);
        window.show();
        window.session().open(folder.path());
        if (!QTest::qWaitFor([this] { return !window.isWelcomeShown() && !window.session().isBusy(); },
                             20000))
            qFatal("the folder was not imported");
        settle();
    }
    void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    void changeOutside(const QByteArray &image)
    {
        QByteArray changed = shopFile;
        test::replaceFile(file, changed.replace("web:1", image));
        window.keeping().repositoryChanges().check();
    }
    QString notice() { return window.notices().textOf(RepositoryChanges::notice); }
    bool choose(const QString &choice) { return window.notices().choose(RepositoryChanges::notice, choice); }
    std::string image()
    {
        const plan::Service *web = plan::findByName(window.document().plan().services(), "web");
        return web ? web->image : std::string();
    }
};

} // namespace

class TestRepositoryChanges : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void changeIsSaidAndTakenIn();
    void changeIsLookedAt();
    void exportViewShowsItByItself();
    void sameContentIsNotSaid();
    void ownWritingIsNotSaid();

private:
    std::unique_ptr<Fixture> m;
};

void TestRepositoryChanges::changeIsSaidAndTakenIn()
{
    m->changeOutside("web:2");
    QTRY_VERIFY_WITH_TIMEOUT(m->notice().contains("compose.yaml"), 20000);
    QCOMPARE(m->image(), "web:1");
    QVERIFY(m->choose("Take into the plan"));
    QTRY_COMPARE_WITH_TIMEOUT(m->image(), "web:2", 20000);
    m->window.document().undoStack().undo();
    QCOMPARE(m->image(), "web:1");
}

void TestRepositoryChanges::changeIsLookedAt()
{
    m->changeOutside("web:2");
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QVERIFY(m->choose("Look"));
    QVERIFY(m->window.isExportShown());
    QTRY_VERIFY_WITH_TIMEOUT(!m->window.exportView().isBusy(), 20000);
    QVERIFY(m->window.exportView().pullable().contains("compose.yaml"));
}

void TestRepositoryChanges::exportViewShowsItByItself()
{
    m->window.showExport(m->folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!m->window.exportView().isBusy(), 20000);
    QVERIFY(m->window.exportView().pullable().empty());
    m->settle();
    m->changeOutside("web:2");
    QTRY_VERIFY_WITH_TIMEOUT(m->window.exportView().pullable().contains("compose.yaml"), 20000);
    QCOMPARE(m->notice(), QString());
}

void TestRepositoryChanges::sameContentIsNotSaid()
{
    m->changeOutside("web:2");
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    m->settle();
    test::replaceFile(m->file, shopFile);
    m->window.keeping().repositoryChanges().check();
    QTRY_COMPARE_WITH_TIMEOUT(m->notice(), QString(), 20000);
}

void TestRepositoryChanges::ownWritingIsNotSaid()
{
    plan::Edit edit(m->window.document().plan());
    const plan::ServiceId web = plan::findByName(edit.plan().services(), "web")->id;
    edit.modify(web, [](plan::Service &service) { service.image = "web:3"; });
    m->window.document().apply(std::move(edit).finish("Image"));
    m->window.showExport(m->folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!m->window.exportView().isBusy(), 20000);
    m->window.exportView().write();
    QTRY_VERIFY_WITH_TIMEOUT(test::readFile(m->file).contains("web:3"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m->window.exportView().isBusy(), 20000);
    m->window.showWorkbench();
    m->window.keeping().repositoryChanges().check();
    // Another file changes after it, so that the looking is known to be over.
    m->settle();
    m->changeOutside("web:4");
    QTRY_VERIFY_WITH_TIMEOUT(!m->notice().isEmpty(), 20000);
    QCOMPARE(m->image(), "web:3");
}

QTEST_MAIN(TestRepositoryChanges)
#include "tst_repository_changes.moc"
