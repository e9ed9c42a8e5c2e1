#include <QtTest>

#include "tests/sample_plans.h"
#include "views/outline/outline_model.h"

#include <random>

using namespace portolan;
using views::OutlineModel;

namespace {

const char *const small = R"(
environments:
  production: {compose-files: [compose.yaml]}
  development: {compose-files: [compose.yaml], all-services-on: laptop}
compose-files:
  compose.yaml: {}
networks:
  internet: {kind: internet}
  chat: {kind: compose, file: compose.yaml}
nodes:
  server: {hostname: example.org}
  laptop: {}
services:
  daemon: {node: server}
  web: {node: server, file: compose.yaml, networks: [chat], ports: [{port: "80:80"}, {port: "443:443"}]}
  logs: {node: server, file: compose.yaml, networks: [chat], profiles: [dev]}
)";

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    OutlineModel model{workspace, checks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &OutlineModel::rowsInserted};
    QSignalSpy removed{&model, &OutlineModel::rowsRemoved};
    QSignalSpy reset{&model, &OutlineModel::modelReset};

    Fixture()
    {
        document.open(test::planFrom(small), "plan");
        inserted.clear();
        removed.clear();
    }

    template <class Change>
    void edit(Change change)
    {
        plan::Edit edit(document.plan());
        change(edit);
        document.apply(std::move(edit).finish("Edit"));
    }
};

/// The lines below an index, indented by their level: `server (example.org)`.
QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString aside = index.data(OutlineModel::Aside).toString();
        lines << QString(level, '.') + index.data().toString() +
                     (aside.isEmpty() ? QString() : " (" + aside + ')');
        lines += printed(model, index, level + 1);
    }
    return lines;
}

} // namespace

class TestOutlineModel : public QObject
{
    Q_OBJECT

private slots:
    void thingsAreListedByNodeAndNetwork();
    void groupsAndNotesAreListedLast();
    void servicesFollowTheEnvironment();
    void anEditTouchesItsLinesOnly();
    void staysEqualToAFreshOutline();
    void worstFindingIsCarriedUpToTheNode();
    void bothSidesOfAClashAreMarked();
};

void TestOutlineModel::thingsAreListedByNodeAndNetwork()
{
    const Fixture fixture;
    QCOMPARE(printed(fixture.model), QStringList({"Places", ".internet", "server (example.org)", ".daemon",
                                                  ".chat (bridge)", "..web (2)", "..logs (dev)", "laptop"}));
    const plan::Service &logs = *plan::findByName(fixture.document.plan().services(), "logs");
    QVERIFY(!fixture.model.indexOf(logs.id).data(OutlineModel::Active).toBool());
    QCOMPARE(fixture.model.entityAt(fixture.model.indexOf(logs.id)), plan::EntityRef(logs.id));
}

void TestOutlineModel::groupsAndNotesAreListedLast()
{
    Fixture fixture;
    const plan::EntityRef web = plan::findByName(fixture.document.plan().services(), "web")->id;
    fixture.edit([web](plan::Edit &edit) {
        const plan::NoteId note = edit.insert(plan::Note{{}, "note-1", "Moves in March\nask Kay", web, {}});
        edit.insert(plan::Group{{}, "front", plan::GroupColour::None, {web, note}, {}});
    });
    QCOMPARE(printed(fixture.model).mid(8),
             (QStringList{"Groups (1)", ".front (2)", "..web", "..Moves in March", "Notes (1)",
                          ".Moves in March (web)"}));
    // A thing is found where it stands, not in its group.
    QCOMPARE(fixture.model.indexOf(web).parent().data().toString(), "chat");
    fixture.edit([](plan::Edit &edit) { edit.remove(edit.plan().groups()[0].id); });
    QCOMPARE(printed(fixture.model).mid(8), (QStringList{"Notes (1)", ".Moves in March (web)"}));
}

void TestOutlineModel::servicesFollowTheEnvironment()
{
    Fixture fixture;
    fixture.workspace.setEnvironment(fixture.document.plan().environments()[1].id);
    QCOMPARE(printed(fixture.model), QStringList({"Places", ".internet", "server (example.org)", ".daemon",
                                                  "laptop", ".chat (bridge)", "..web (2)", "..logs (dev)"}));
    QCOMPARE(fixture.reset.count(), 0);
}

void TestOutlineModel::anEditTouchesItsLinesOnly()
{
    Fixture fixture;
    QSignalSpy changed(&fixture.model, &OutlineModel::dataChanged);
    fixture.edit([](plan::Edit &edit) {
        edit.modify(plan::findByName(edit.plan().services(), "web")->id,
                    [](plan::Service &service) { service.name = "www"; });
    });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().data().toString(), "www");
    QCOMPARE(fixture.inserted.count() + fixture.removed.count(), 0);
    fixture.edit(
        [](plan::Edit &edit) { edit.remove(plan::findByName(edit.plan().services(), "daemon")->id); });
    QCOMPARE(fixture.removed.count(), 1);
    QCOMPARE(fixture.inserted.count(), 0);
    fixture.document.undoStack().undo();
    QCOMPARE(fixture.inserted.count(), 1);
}

void TestOutlineModel::staysEqualToAFreshOutline()
{
    Fixture fixture;
    fixture.document.open(test::bundledPlan(), "plan");
    std::mt19937 random(11);
    for (int i = 0; i < 60; ++i) {
        fixture.edit([&](plan::Edit &edit) {
            const auto &services = edit.plan().services();
            const auto &nodes = edit.plan().nodes();
            const plan::ServiceId service = services[random() % services.size()].id;
            switch (random() % 5) {
            case 0: edit.remove(service); break;
            case 1:
                edit.modify(service, [&](plan::Service &changed) {
                    changed.node = nodes[random() % nodes.size()].id;
                });
                break;
            case 2: edit.modify(service, [](plan::Service &changed) { changed.networks.clear(); }); break;
            case 3: edit.modify(service, [&](plan::Service &changed) { changed.name += 'x'; }); break;
            default: {
                plan::Service fresh = services[0];
                fresh.name = "fresh" + std::to_string(i);
                edit.insert(fresh);
            }
            }
        });
        if (i % 7 == 0)
            fixture.document.undoStack().undo();
        const OutlineModel fresh(fixture.workspace, fixture.checks);
        QCOMPARE(printed(fixture.model), printed(fresh));
        if (fixture.document.plan().services().size() < 3)
            break;
    }
    QCOMPARE(fixture.reset.count(), 0);
}

void TestOutlineModel::worstFindingIsCarriedUpToTheNode()
{
    Fixture fixture;
    fixture.document.open(test::bundledPlan(), "plan");
    QVERIFY(QTest::qWaitFor([&] { return fixture.checks.isCurrent(); }));
    const QModelIndex services = fixture.model.indexOf(test::nodeNamed(fixture.document.plan(), "services"));
    QCOMPARE(services.data(OutlineModel::Mark).toInt(), int(views::Severity::Error));
    const QModelIndex laptop = fixture.model.indexOf(test::nodeNamed(fixture.document.plan(), "workstation"));
    QVERIFY(!laptop.data(OutlineModel::Mark).isValid());
}

void TestOutlineModel::bothSidesOfAClashAreMarked()
{
    Fixture fixture;
    fixture.document.open(test::planFrom(R"(
nodes: {host: {}}
services:
  one: {node: host, ports: [{published: 8080, target: 80}]}
  other: {node: host, ports: [{published: 8080, target: 80}]}
)"),
                          "plan");
    QVERIFY(QTest::qWaitFor([&] { return fixture.checks.isCurrent(); }));
    for (const plan::Service &service : fixture.document.plan().services())
        QCOMPARE(fixture.model.indexOf(service.id).data(OutlineModel::Mark).toInt(),
                 int(views::Severity::Error));
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outline_model.moc"
