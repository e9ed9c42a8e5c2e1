#include "small_plan.h"

#include "model/edit/changes.h"

using namespace portolan;
using namespace portolan::test;

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void nodeGetsAFreeName();
    void serviceIsWhereItsNeighboursAre();
    void firstContainerBringsItsFile();
    void networkOnANodeTakesTheLonely();
    void movedServiceTakesItsNamespaceAlong();
    void removalShowsWhatDependsOnIt();
    void portGoesAlone();
};

void TestChanges::nodeGetsAFreeName()
{
    const plan::Plan empty;
    const edit::Addition first = edit::addNode(empty, edit::Spot{10, 20}, "Add a node");
    const plan::Plan one = plan::apply(empty, first.transaction);
    QCOMPARE(toQString(plan::toText(one, first.entity)), "node/node-1");
    QCOMPARE(*one.placements().find(first.entity), (plan::Placement{first.entity, 10, 20, 0, 0}));
    const edit::Addition second = edit::addNode(one, std::nullopt, "Add a node");
    QCOMPARE(summary(one, second.transaction), QStringList{"+node/node-2"});
}

void TestChanges::serviceIsWhereItsNeighboursAre()
{
    const plan::Plan before = harbour();
    const edit::Addition added =
        edit::addService(before, nodeNamed(before, "apps"), std::nullopt, "Add a service");
    const plan::Plan after = plan::apply(before, added.transaction);
    const plan::Service &service = after.services().at(added.entity.as<plan::Service>());
    QCOMPARE(toQString(service.name), "service-1");
    QCOMPARE(toQString(after.composeFiles().at(service.file).path), "compose.yaml");
    QCOMPARE(toQString(after.networks().at(service.networks.front().network).name), "backend");
}

void TestChanges::firstContainerBringsItsFile()
{
    const plan::Plan before = planFrom("environments: {home: {}}\nnodes: {box: {}}\n");
    const edit::Addition added =
        edit::addService(before, nodeNamed(before, "box"), std::nullopt, "Add a service");
    QCOMPARE(summary(before, added.transaction),
             (QStringList{"+compose-file/compose.yaml", "+service/service-1", "~environment/home"}));
}

void TestChanges::networkOnANodeTakesTheLonely()
{
    const plan::Plan before = planFrom("compose-files: {c.yaml: {}}\nnodes: {box: {}}\nservices: {a: {node: "
                                       "box, file: c.yaml}, b: {node: box}}\n");
    const edit::Addition added = edit::addNetwork(before, nodeNamed(before, "box"), {}, "Add a network");
    QCOMPARE(summary(before, added.transaction), (QStringList{"+network/network-1", "~service/a"}));
}

void TestChanges::movedServiceTakesItsNamespaceAlong()
{
    const plan::Plan before = harbour();
    const plan::EntityRef web = named(before, "service/web");
    const plan::Placement place{web, 50, 100, 0, 0};
    const plan::Transaction moved =
        edit::moveToNode(before, std::span(&place, 1), nodeNamed(before, "laptop"), "Move web");
    QCOMPARE(summary(before, moved), (QStringList{"~service/sidecar", "~service/web"}));
    QCOMPARE(*plan::apply(before, moved).placements().find(web), place);
}

void TestChanges::removalShowsWhatDependsOnIt()
{
    const plan::Plan before = harbour();
    const edit::Removal removal = edit::removalOf(before, {named(before, "service/web")}, "Delete web");
    QCOMPARE(removal.chosen, (std::set{named(before, "service/web")}));
    QCOMPARE(removal.dependents,
             (std::set{named(before, "route/site"), plan::EntityRef(before.links()[0].id)}));
    QVERIFY(plan::apply(plan::apply(before, removal.transaction), plan::inverse(removal.transaction)) ==
            before);
}

void TestChanges::portGoesAlone()
{
    const plan::Plan before = harbour();
    const plan::BindingRef port{named(before, "service/chat").as<plan::Service>(), 0};
    const plan::Plan after = plan::apply(before, edit::removePort(before, port, "Delete a port of chat"));
    QVERIFY(after.services().at(port.service).ports.empty());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
