#include "random_user.h"

#include "app/desktop/main_window.h"
#include "tests/sample_plans.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>

#include <set>

using namespace portolan;
using desktop::MainWindow;

namespace {

/// Whatever the program wants the desktop to open, is not opened.
class Nowhere : public QObject
{
    Q_OBJECT

public:
    Nowhere()
    {
        for (const char *scheme : {"file", "http", "https"})
            QDesktopServices::setUrlHandler(scheme, this, "ignore");
    }
    ~Nowhere() override
    {
        for (const char *scheme : {"file", "http", "https"})
            QDesktopServices::unsetUrlHandler(scheme);
    }

public slots:
    void ignore(const QUrl &) {}
};

} // namespace

/// The whole window in the hands of somebody who does anything. Nothing crashes, the plan always holds
/// together, and undoing everything leads back to the start.
///
/// PORTOLAN_SOAK_ACTIONS says how many actions (10000 with the sanitizers before a release),
/// PORTOLAN_SOAK_SEED tries one seed alone, PORTOLAN_SOAK_VERBOSE tells each action.
class TestUserActions : public QObject
{
    Q_OBJECT

private slots:
    void undoLeadsBack_data();
    void undoLeadsBack();

private:
    static void keepSmall(document::PlanDocument &document);
    static bool leadsBackTo(const plan::Plan &start, document::PlanDocument &document);
    static void watchModels(const QWidget &window, QObject &watcher);
    void useWindow(unsigned seed, int actions);
    static void beginAnew(MainWindow &window, const QString &folder);

    const Nowhere m_nowhere;
    int m_edits = 0;
};

void TestUserActions::undoLeadsBack_data()
{
    QTest::addColumn<unsigned>("seed");
    if (qEnvironmentVariableIsSet("PORTOLAN_SOAK_SEED")) {
        QTest::newRow("seed asked for") << qEnvironmentVariableIntValue("PORTOLAN_SOAK_SEED") + 0U;
        return;
    }
    for (const unsigned seed : {1U, 2U})
        QTest::addRow("seed %u", seed) << seed;
}

/// Copies of copies would grow without end.
void TestUserActions::keepSmall(document::PlanDocument &document)
{
    constexpr std::size_t most = 60;
    while (document.plan().services().size() + document.plan().nodes().size() > most &&
           document.undoStack().canUndo())
        document.undoStack().undo();
}

bool TestUserActions::leadsBackTo(const plan::Plan &start, document::PlanDocument &document)
{
    const plan::Plan end = document.plan();
    const int steps = document.undoStack().index();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    const bool isBack = document.plan() == start;
    document.undoStack().setIndex(steps);
    return isBack && document.plan() == end;
}

void TestUserActions::beginAnew(MainWindow &window, const QString &folder)
{
    window.document().open(test::bundledPlan(), QDir(folder).filePath("atl-chat.portolan.yaml"));
    window.showWorkbench();
}

void TestUserActions::undoLeadsBack()
{
    QFETCH(unsigned, seed);
    const int asked = qEnvironmentVariableIntValue("PORTOLAN_SOAK_ACTIONS");
    // A new window now and then: in the old one, most is hidden or switched off by then.
    constexpr int inOneWindow = 250;
    for (int left = asked > 0 ? asked : 150; left > 0 && !QTest::currentTestFailed(); left -= inOneWindow)
        useWindow(seed++, std::min(left, inOneWindow));
    qInfo("%d edits", m_edits);
}

/// Every model and proxy that a view of the window shows.
void TestUserActions::watchModels(const QWidget &window, QObject &watcher)
{
    std::set<QAbstractItemModel *> models;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        for (QAbstractItemModel *model = view->model(); model && models.insert(model).second;) {
            const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    for (QAbstractItemModel *model : models)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &watcher);
}

void TestUserActions::useWindow(unsigned seed, int actions)
{
    QTemporaryDir folder;
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.resize(1280, 800);
    document::PlanDocument &document = window.document();
    plan::Plan start;
    connect(&document, &document::PlanDocument::reset, this, [&] { start = document.plan(); });
    connect(&document, &document::PlanDocument::applied, this, [this] { ++m_edits; });
    beginAnew(window, folder.path());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QObject watcher;
    watchModels(window, watcher);

    RandomUser user(window, seed, {"quit", "close", "new", "new-window"});
    const auto history = [&] {
        return qPrintable(QString("seed %1\n").arg(seed) + user.history().join('\n'));
    };
    for (int count = 1; count <= actions; ++count) {
        user.act();
        keepSmall(document);
        QVERIFY2(plan::integrityProblems(document.plan()).empty(), history());
        if (count % 50 == 0) {
            QVERIFY2(leadsBackTo(start, document), history());
            beginAnew(window, folder.path()); // not only what is left of it
        }
        if (count % 120 == 0)
            window.showExport(folder.filePath("export"));
    }
    QVERIFY2(leadsBackTo(start, document), history());
    QVERIFY2(QTest::qWaitFor([&] { return window.checks().isCurrent(); }, 60000), history());
}

QTEST_MAIN(TestUserActions)

#include "tst_user_actions.moc"
