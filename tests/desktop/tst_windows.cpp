#include <QtTest>

#include "app/desktop/recovery.h"
#include "app/desktop/windows.h"
#include "tests/desktop/files.h"
#include "tests/sample_plans.h"
#include "views/language/language.h"

#include <QMenu>
#include <QMessageBox>

using namespace portolan;
using desktop::MainWindow;
using desktop::Recovery;

namespace {

const QByteArray small = "portolan: 1\nnodes:\n  box: {}\n";

struct Fixture {
    QTemporaryDir folder;
    QString data = folder.filePath("data");
    views::ThemeSource theme;
    desktop::Windows windows{theme, MainWindow::Memory::None, data};

    QString plan(const QString &name) const
    {
        const QString path = folder.filePath(name + ".portolan.yaml");
        test::writeFile(path, small);
        return path;
    }
    MainWindow &open(const QString &path)
    {
        windows.open(path);
        if (!QTest::qWaitFor([&] { return windows.windowOf(path); }, 20000))
            qFatal("%s was not opened", qPrintable(path));
        return *windows.windowOf(path);
    }
    static void edit(MainWindow &window, const std::string &name = "new")
    {
        plan::Edit edit(window.document().plan());
        plan::Node node;
        node.name = name;
        edit.insert(node);
        window.document().apply(std::move(edit).finish("Add"));
    }
    static bool answer(MainWindow &window, const QString &button)
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
    /// What a program that was killed while it edited leaves.
    void leave(const QString &path, const std::string &plan, const QByteArray &base = small)
    {
        document::UnsavedWork work{path, {}, QDateTime::currentDateTime()};
        if (!path.isEmpty())
            work.base =
                document::versionOf(std::string_view(base.data(), static_cast<std::size_t>(base.size())));
        const QString journals = desktop::journalFolder(data);
        QDir().mkpath(journals);
        const auto content = document::writeUnsavedWork(work, test::planFrom(plan));
        static int number = 0;
        test::writeFile(document::workFileOf(journals, QString("dead%1").arg(++number)),
                        QByteArray::fromStdString(content));
    }
    int journals() const
    {
        return static_cast<int>(QDir(desktop::journalFolder(data)).entryList({"*.yaml"}, QDir::Files).size());
    }
    QString offer() const { return windows.current()->notices().textOf(Recovery::notice); }
};

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void emptyWindowTakesThePlan();
    void openPlanIsShownNotOpenedTwice();
    void planOfAnotherProgramIsLeftToIt();
    void windowMenuListsAll();
    void quitAsksForEach();
    void quitIsCalledOffByOneCancel();
    void closedWindowIsForgotten();
    void partsTravelBetweenWindows();
    void themeIsOneForAll();
    void unsavedWorkIsRecovered();
    void recoveredPlanCanBeRecoveredAgain();
    void unsavedWorkIsDiscarded();
    void planWithoutAFileIsRecovered();
    void plansAreOfferedOneAfterTheOther();
    void fileThatChangedSinceIsNotOverwritten();
    void whatCannotBeReadIsSaid();

private:
    std::unique_ptr<Fixture> m;
};

void TestWindows::emptyWindowTakesThePlan()
{
    MainWindow &first = m->windows.openNew();
    QCOMPARE(&m->open(m->plan("a")), &first);
    MainWindow &second = m->open(m->plan("b"));
    QVERIFY(&second != &first);
    QCOMPARE(m->windows.all().size(), 2);
}

void TestWindows::openPlanIsShownNotOpenedTwice()
{
    const QString path = m->plan("a");
    MainWindow &first = m->open(path);
    const QString link = m->folder.filePath("link.portolan.yaml");
    QVERIFY(QFile::link(path, link));
    MainWindow &second = m->windows.openNew();
    second.session().open(link);
    m->windows.open(path);
    QVERIFY(second.document().path().isEmpty());
    QCOMPARE(m->windows.all().size(), 2);
    QCOMPARE(m->windows.windowOf(link), &first);
}

void TestWindows::planOfAnotherProgramIsLeftToIt()
{
    const QString path = m->plan("a");
    desktop::Windows other(m->theme, MainWindow::Memory::None,
                           m->data); // has locks of its own, as a program has
    other.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(other.windowOf(path), 20000);
    MainWindow &window = m->windows.openNew();
    window.session().open(path);
    QVERIFY(window.document().path().isEmpty());
    QVERIFY(window.notices().textOf("held").contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(window.notices().choose("held", "Open it here too"));
    QTRY_COMPARE_WITH_TIMEOUT(window.document().path(), path, 20000);
    Fixture::edit(window);
    window.session().save();
    QTRY_VERIFY_WITH_TIMEOUT(window.document().isSaved(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(plan::findByName(other.windowOf(path)->document().plan().nodes(), "new"), 20000);
}

void TestWindows::windowMenuListsAll()
{
    m->open(m->plan("a"));
    MainWindow &second = m->open(m->plan("b"));
    const auto unsaved = QStringLiteral(" •");
    for (int times = 0; times < 2; ++times) {
        if (times == 1)
            Fixture::edit(second);
        emit second.windowMenu()->aboutToShow();
        QStringList texts;
        QString checked;
        for (const QAction *action : second.windowMenu()->actions())
            if (action->data().isValid()) {
                texts << action->text();
                checked += action->isChecked() ? action->text() : QString();
            }
        const QString open = "b.portolan.yaml" + (times == 1 ? unsaved : QString());
        QCOMPARE(texts, QStringList({"a.portolan.yaml", open}));
        QCOMPARE(checked, open);
    }
}

void TestWindows::quitAsksForEach()
{
    const QString path = m->plan("a");
    MainWindow &first = m->open(path);
    MainWindow &second = m->open(m->plan("b"));
    m->open(m->plan("c"));
    Fixture::edit(first);
    Fixture::edit(second);
    m->windows.quit();
    QVERIFY(Fixture::answer(first, "Save"));
    QTRY_VERIFY_WITH_TIMEOUT(second.findChild<QMessageBox *>(), 20000);
    QCOMPARE(m->windows.all().size(), 3);
    QVERIFY(Fixture::answer(second, "Discard"));
    QTRY_VERIFY_WITH_TIMEOUT(m->windows.all().isEmpty(), 20000);
    QVERIFY(test::readFile(path).contains("new"));
    QCOMPARE(m->journals(), 0);
}

void TestWindows::quitIsCalledOffByOneCancel()
{
    MainWindow &first = m->open(m->plan("a"));
    MainWindow &second = m->open(m->plan("b"));
    Fixture::edit(first);
    Fixture::edit(second);
    m->windows.quit();
    QVERIFY(Fixture::answer(first, "Discard"));
    QTRY_VERIFY_WITH_TIMEOUT(second.findChild<QMessageBox *>(), 20000);
    QVERIFY(Fixture::answer(second, "Cancel"));
    QCoreApplication::processEvents();
    QCOMPARE(m->windows.all().size(), 2);
    QVERIFY(first.isVisible() && !first.document().isSaved());
}

void TestWindows::closedWindowIsForgotten()
{
    const QString path = m->plan("a");
    MainWindow &first = m->open(path);
    m->windows.openNew();
    first.close();
    QTRY_COMPARE(m->windows.all().size(), 1);
    QCOMPARE(m->windows.windowOf(path), nullptr);
    m->open(path);
}

void TestWindows::partsTravelBetweenWindows()
{
    MainWindow &first = m->open(m->plan("a"));
    MainWindow &second = m->open(m->plan("b"));
    Fixture::edit(first, "travels");
    first.workspace().select(views::Selection::of(test::nodeNamed(first.document().plan(), "travels")));
    first.actionNamed("copy")->trigger();
    second.actionNamed("paste")->trigger();
    QVERIFY(plan::findByName(second.document().plan().nodes(), "travels"));
}

void TestWindows::themeIsOneForAll()
{
    MainWindow &first = m->open(m->plan("a"));
    MainWindow &second = m->open(m->plan("b"));
    m->theme.setPreference(views::ColorScheme::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(first.grab().toImage().pixelColor(700, 400), second.grab().toImage().pixelColor(700, 400));
}

void TestWindows::unsavedWorkIsRecovered()
{
    const QString path = m->plan("a");
    m->leave(path, "nodes:\n  box: {}\n  added: {}\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(m->offer().contains("a.portolan.yaml has unsaved changes of"), 20000);
    QVERIFY2(m->offer().contains("+ node/added"), qPrintable(m->offer()));
    QVERIFY(m->windows.current()->notices().choose(Recovery::notice, "Recover"));
    QTRY_VERIFY_WITH_TIMEOUT(m->windows.windowOf(path), 20000);
    MainWindow &window = *m->windows.windowOf(path);
    QVERIFY(plan::findByName(window.document().plan().nodes(), "added"));
    QVERIFY(!window.document().isSaved());
    QTRY_VERIFY_WITH_TIMEOUT(window.keeping().journal()->isCurrent() && m->journals() == 1, 20000);
    window.document().undoStack().undo();
    QVERIFY(!plan::findByName(window.document().plan().nodes(), "added"));
    QVERIFY(window.document().isSaved());
    QTRY_COMPARE_WITH_TIMEOUT(m->journals(), 0, 20000);
}

/// The program dies again right after it recovered: what was left is in the new journal.
void TestWindows::recoveredPlanCanBeRecoveredAgain()
{
    const QString path = m->plan("a");
    m->leave(path, "nodes:\n  box: {}\n  added: {}\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(!m->offer().isEmpty(), 20000);
    m->windows.current()->notices().choose(Recovery::notice, "Recover");
    QTRY_VERIFY_WITH_TIMEOUT(m->windows.windowOf(path), 20000);
    document::Journal &journal = *m->windows.windowOf(path)->keeping().journal();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journal.file()) && m->journals() == 1, 20000);
    const plan::PlanReading reading = plan::readPlanFile(journal.file().toStdString());
    QVERIFY(reading.plan && plan::findByName(reading.plan->nodes(), "added"));
}

void TestWindows::unsavedWorkIsDiscarded()
{
    const QString path = m->plan("a");
    m->leave(path, "nodes:\n  box: {}\n  added: {}\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(!m->offer().isEmpty(), 20000);
    QVERIFY(m->windows.current()->notices().choose(Recovery::notice, "Discard"));
    QCOMPARE(m->journals(), 0);
    QCOMPARE(m->offer(), QString());
    QCOMPARE(test::readFile(path), small);
}

void TestWindows::planWithoutAFileIsRecovered()
{
    m->leave({}, "name: Draft\nnodes:\n  box: {}\n");
    MainWindow &window = m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(!m->offer().isEmpty(), 20000);
    QVERIFY(window.notices().choose(Recovery::notice, "Recover"));
    QTRY_COMPARE_WITH_TIMEOUT(window.document().plan().nodes().size(), 1U, 20000);
    QVERIFY(window.document().path().isEmpty());
    QVERIFY(!window.document().isSaved());
    QVERIFY(!window.isWelcomeShown());
}

void TestWindows::plansAreOfferedOneAfterTheOther()
{
    m->leave(m->plan("a"), "nodes:\n  first: {}\n");
    m->leave(m->plan("b"), "nodes:\n  second: {}\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_COMPARE_WITH_TIMEOUT(recovery.count(), std::size_t(2), 20000);
    const QString before = m->offer();
    QVERIFY(before.contains("1 more plan"));
    m->windows.current()->notices().choose(Recovery::notice, "Discard");
    QVERIFY(!m->offer().isEmpty() && m->offer() != before);
    m->windows.current()->notices().takeBack(Recovery::notice);
    m->windows.current()->showWelcome();
    QVERIFY(!m->offer().isEmpty());
}

void TestWindows::fileThatChangedSinceIsNotOverwritten()
{
    const QString path = m->plan("a");
    m->leave(path, "nodes:\n  box: {}\n  added: {}\n", "portolan: 1\nname: Before\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(!m->offer().isEmpty(), 20000);
    m->windows.current()->notices().choose(Recovery::notice, "Recover");
    QTRY_VERIFY_WITH_TIMEOUT(m->windows.windowOf(path), 20000);
    MainWindow &window = *m->windows.windowOf(path);
    QVERIFY(!window.document().isSaved());
    window.session().save();
    QTRY_VERIFY_WITH_TIMEOUT(
        window.notices().textOf(desktop::OutsideChanges::notice).contains("changed on disk"), 20000);
    QCOMPARE(test::readFile(path), small);
}

void TestWindows::whatCannotBeReadIsSaid()
{
    QDir().mkpath(desktop::journalFolder(m->data));
    test::writeFile(document::workFileOf(desktop::journalFolder(m->data), "dead"), "portolan: [\n");
    m->windows.openNew();
    Recovery recovery(m->windows, m->data);
    recovery.look();
    QTRY_VERIFY_WITH_TIMEOUT(m->offer().contains("cannot be read"), 20000);
    QVERIFY(!m->windows.current()->notices().choose(Recovery::notice, "Recover"));
    QVERIFY(m->windows.current()->notices().choose(Recovery::notice, "Discard"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const views::Language language{QLocale(QLocale::English)};
    TestWindows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windows.moc"
