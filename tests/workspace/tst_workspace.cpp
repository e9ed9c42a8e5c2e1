#include <QtTest>

#include "tests/sample_plans.h"
#include "views/workspace/background.h"
#include "views/workspace/workspace.h"

using namespace portolan;
using views::Selection;
using views::Workspace;

namespace {

const char *const two = R"(
environments:
  production: {env-files: [.env]}
  development: {}
env-files:
  .env: {variables: {PORT: "8080"}}
nodes:
  server: {}
services:
  web: {node: server, ports: [{port: "${PORT:-9090}:80"}, {port: "443:443"}]}
  chat: {node: server}
)";

struct Fixture {
    document::PlanDocument document;
    Workspace workspace{document};
    QSignalSpy environments{&workspace, &Workspace::environmentChanged};
    QSignalSpy selections{&workspace, &Workspace::selectionChanged};

    Fixture() { document.open(test::planFrom(two), "plan"); }

    const plan::Service &service(const char *name) const
    {
        return *plan::findByName(document.plan().services(), name);
    }
    plan::PortRange firstPort() const
    {
        return workspace.resolved().bindingsOf(service("web").id)[0].port.published;
    }

    template <class Change>
    void edit(Change change)
    {
        plan::Edit edit(document.plan());
        change(edit);
        document.apply(std::move(edit).finish("Edit"));
    }
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void firstEnvironmentIsShown();
    void valuesFollowEditsBeforeAnyView();
    void environmentThatGoesIsLeft();
    void selectionIsToldOnce();
    void selectionLetsGoOfWhatGoes();
    void anotherPlanHasNoSelection();
    void workComesBackToItsThread();
    void workWithoutListenerIsForgotten();
};

void TestWorkspace::firstEnvironmentIsShown()
{
    Fixture fixture;
    QCOMPARE(fixture.workspace.environment(), fixture.document.plan().environments()[0].id);
    QCOMPARE(fixture.firstPort(), plan::PortRange::single(8080));
    fixture.environments.clear();
    fixture.workspace.setEnvironment(fixture.document.plan().environments()[1].id);
    fixture.workspace.setEnvironment(fixture.document.plan().environments()[1].id);
    QCOMPARE(fixture.environments.count(), 1);
    QCOMPARE(fixture.firstPort(), plan::PortRange::single(9090));
}

void TestWorkspace::valuesFollowEditsBeforeAnyView()
{
    Fixture fixture;
    plan::PortRange seen;
    connect(&fixture.document, &document::PlanDocument::applied, this, [&] { seen = fixture.firstPort(); });
    fixture.edit([&](plan::Edit &edit) {
        edit.modify(fixture.document.plan().envFiles()[0].id,
                    [](plan::EnvFile &file) { file.variables[0].value = "7070"; });
    });
    QCOMPARE(seen, plan::PortRange::single(7070));
}

void TestWorkspace::environmentThatGoesIsLeft()
{
    Fixture fixture;
    fixture.environments.clear();
    fixture.edit([&](plan::Edit &edit) { edit.remove(fixture.workspace.environment()); });
    QCOMPARE(fixture.environments.count(), 1);
    QCOMPARE(fixture.workspace.environment(), fixture.document.plan().environments()[0].id);
    QCOMPARE(fixture.firstPort(), plan::PortRange::single(9090));
}

void TestWorkspace::selectionIsToldOnce()
{
    Fixture fixture;
    fixture.selections.clear();
    const Selection web = Selection::of(plan::BindingRef{fixture.service("web").id, 1});
    fixture.workspace.select(web);
    fixture.workspace.select(web);
    QCOMPARE(fixture.selections.count(), 1);
    QVERIFY(fixture.workspace.selection().contains(fixture.service("web").id));
}

void TestWorkspace::selectionLetsGoOfWhatGoes()
{
    Fixture fixture;
    fixture.workspace.select(Selection::of(plan::BindingRef{fixture.service("web").id, 1}));
    fixture.edit([&](plan::Edit &edit) {
        edit.modify(fixture.service("web").id, [](plan::Service &service) { service.ports.pop_back(); });
    });
    QVERIFY(!fixture.workspace.selection().binding);
    QVERIFY(fixture.workspace.selection().contains(fixture.service("web").id));
    fixture.edit([&](plan::Edit &edit) { edit.remove(fixture.service("web").id); });
    QVERIFY(fixture.workspace.selection().entities.empty());
}

void TestWorkspace::anotherPlanHasNoSelection()
{
    Fixture fixture;
    fixture.workspace.select(Selection::of(fixture.service("web").id));
    fixture.selections.clear();
    fixture.document.open(test::planFrom(two), "other");
    QVERIFY(fixture.workspace.selection().entities.empty());
    QCOMPARE(fixture.selections.count(), 1);
}

void TestWorkspace::workComesBackToItsThread()
{
    QThread *worker = nullptr;
    QThread *listener = nullptr;
    views::inBackground(
        this, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            listener = QThread::currentThread();
        });
    QTRY_VERIFY(worker);
    QVERIFY(worker != listener);
    QCOMPARE(listener, QThread::currentThread());
}

void TestWorkspace::workWithoutListenerIsForgotten()
{
    bool told = false;
    {
        QObject listener;
        views::inBackground(
            &listener, [] { return 1; }, [&](int) { told = true; });
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
