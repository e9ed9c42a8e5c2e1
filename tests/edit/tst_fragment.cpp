#include "small_plan.h"

#include "model/edit/fragment.h"

using namespace portolan;
using namespace portolan::test;

class TestFragment : public QObject
{
    Q_OBJECT

private slots:
    void isAPlanOfItsOwn();
    void copyOfAServiceStaysAmongItsFriends();
    void copyOfTwoServicesBringsTheirLink();
    void nodeBringsItsServices();
    void anotherPlanGetsWhatItLacks();
    void targetNodeTakesServices();
    void unknownFileGivesWayToTheUsualOne();
    void textWithoutCopiedIsCopiedWhole();
    void placesMoveTogether();
    void notesComeWithWhatTheyAreAbout();
    void noteByItselfStandsFree();
    void groupBringsItsMembers();
    void memberByItselfIsInNoGroup();
    void refusals_data();
    void refusals();

private:
    static edit::Pasting pasted(const plan::Plan &into, const std::string &text,
                                const edit::PasteTarget &target = {});
    static std::string copyOf(const plan::Plan &plan, std::initializer_list<const char *> paths);
    static plan::Plan annotatedHarbour();
};

edit::Pasting TestFragment::pasted(const plan::Plan &into, const std::string &text,
                                   const edit::PasteTarget &target)
{
    const auto pasting = edit::paste(into, text, target, "Paste");
    if (!pasting)
        qFatal("%s", pasting.error().message.c_str());
    return *pasting;
}

std::string TestFragment::copyOf(const plan::Plan &plan, std::initializer_list<const char *> paths)
{
    std::vector<plan::EntityRef> entities;
    for (const char *path : paths)
        entities.push_back(named(plan, path));
    return edit::fragmentOf(plan, entities);
}

void TestFragment::isAPlanOfItsOwn()
{
    const plan::PlanReading reading = plan::readPlan("clipboard", copyOf(harbour(), {"service/web"}));
    QVERIFY(reading.plan);
    QVERIFY(plan::findByName(reading.plan->services(), "web"));
    QVERIFY(plan::findByName(reading.plan->networks(), "backend"));
    QVERIFY(!plan::findByName(reading.plan->services(), "chat"));
    QVERIFY(reading.plan->links().isEmpty());
}

void TestFragment::copyOfAServiceStaysAmongItsFriends()
{
    const plan::Plan before = harbour();
    const edit::Pasting pasting = pasted(before, copyOf(before, {"service/web"}));
    QCOMPARE(summary(before, pasting.transaction), QStringList{"+service/web-2"});
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::Service &copy = *plan::findByName(after.services(), "web-2");
    QCOMPARE(pasting.entities, std::vector<plan::EntityRef>{copy.id});
    QCOMPARE(toQString(copy.containerName), "web-2");
    QCOMPARE(copy.node, nodeNamed(after, "apps"));
    QCOMPARE(copy.networks.size(), std::size_t{1});
    QCOMPARE(copy.dependsOn.front().service, plan::findByName(after.services(), "database")->id);
    QVERIFY(plan::apply(after, plan::inverse(pasting.transaction)) == before);
}

void TestFragment::copyOfTwoServicesBringsTheirLink()
{
    const plan::Plan before = harbour();
    const edit::Pasting pasting = pasted(before, copyOf(before, {"service/web", "service/database"}));
    QCOMPARE(summary(before, pasting.transaction),
             (QStringList{"+link/web-2>database-2:5432", "+service/database-2", "+service/web-2"}));
}

void TestFragment::nodeBringsItsServices()
{
    const plan::Plan before = harbour();
    const edit::Pasting pasting = pasted(before, copyOf(before, {"node/laptop"}));
    QCOMPARE(summary(before, pasting.transaction), (QStringList{"+node/laptop-2", "+service/notes-2"}));
    const plan::Plan after = plan::apply(before, pasting.transaction);
    QCOMPARE(plan::findByName(after.services(), "notes-2")->node, nodeNamed(after, "laptop-2"));
}

void TestFragment::anotherPlanGetsWhatItLacks()
{
    const plan::Plan empty;
    const edit::Pasting pasting = pasted(empty, copyOf(harbour(), {"service/web"}));
    // The database was only referred to, and is not here: the dependency goes.
    QCOMPARE(summary(empty, pasting.transaction),
             (QStringList{"+compose-file/compose.yaml", "+network/backend", "+network/tailnet", "+node/apps",
                          "+service/web"}));
    const plan::Plan after = plan::apply(empty, pasting.transaction);
    QVERIFY(after.services()[0].dependsOn.empty());
    QCOMPARE(after.placements().size(), std::size_t{1});
}

void TestFragment::targetNodeTakesServices()
{
    const plan::Plan before = harbour();
    edit::PasteTarget target;
    target.node = nodeNamed(before, "laptop");
    target.at = edit::Spot{60, 120};
    const edit::Pasting pasting = pasted(before, copyOf(before, {"service/web"}), target);
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::Service &copy = *plan::findByName(after.services(), "web-2");
    QCOMPARE(copy.node, target.node);
    QCOMPARE(*after.placements().find(copy.id), (plan::Placement{copy.id, 60, 120, 0, 0}));
}

void TestFragment::unknownFileGivesWayToTheUsualOne()
{
    const plan::Plan before = harbour();
    edit::PasteTarget target;
    target.node = nodeNamed(before, "apps");
    const edit::Pasting pasting = pasted(before, R"(portolan: 1
copied: [service/redis]
compose-files: {catalogue.yaml: {}}
networks: {any: {kind: compose}}
nodes: {here: {}}
services: {redis: {node: here, file: catalogue.yaml, image: "redis:7", networks: [any]}}
)",
                                         target);
    QCOMPARE(summary(before, pasting.transaction), QStringList{"+service/redis"});
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::Service &redis = *plan::findByName(after.services(), "redis");
    QCOMPARE(redis.file, after.composeFiles()[0].id);
    QCOMPARE(toQString(after.networks().at(redis.networks.front().network).name), "backend");
}

void TestFragment::textWithoutCopiedIsCopiedWhole()
{
    const plan::Plan before = harbour();
    const edit::Pasting pasting =
        pasted(before, "portolan: 1\nnodes: {attic: {}}\nservices: {radio: {node: attic}}\n");
    QCOMPARE(summary(before, pasting.transaction), (QStringList{"+node/attic", "+service/radio"}));
}

void TestFragment::placesMoveTogether()
{
    const plan::Plan before = harbour();
    edit::PasteTarget target;
    target.shift = {24, 24};
    const edit::Pasting pasting = pasted(before, copyOf(before, {"node/apps"}), target);
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::EntityRef node = nodeNamed(after, "apps-2");
    const plan::EntityRef web = plan::findByName(after.services(), "web-2")->id;
    QCOMPARE(*after.placements().find(node), (plan::Placement{node, 424, 124, 0, 0}));
    // Relative to its node, which has moved already.
    QCOMPARE(*after.placements().find(web), (plan::Placement{web, 40, 90, 0, 0}));
}

plan::Plan TestFragment::annotatedHarbour()
{
    const plan::Plan plan = harbour();
    plan::Edit edit(plan);
    const plan::NoteId note =
        edit.insert(plan::Note{{}, "note-1", "Moves in March", named(plan, "service/web"), {}});
    edit.put(plan::Placement{note, 200, -30, 120, 0});
    edit.insert(plan::Group{
        {}, "front", plan::GroupColour::Blue, {named(plan, "service/web"), named(plan, "service/chat")}, {}});
    return edit.plan();
}

void TestFragment::notesComeWithWhatTheyAreAbout()
{
    const plan::Plan before = annotatedHarbour();
    edit::PasteTarget target;
    target.shift = {24, 24};
    const edit::Pasting pasting = pasted(before, copyOf(before, {"service/web"}), target);
    QCOMPARE(summary(before, pasting.transaction), (QStringList{"+note/note-2", "+service/web-2"}));
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::Note &copy = *plan::findByName(after.notes(), "note-2");
    QCOMPARE(copy.anchor, named(after, "service/web-2"));
    QCOMPARE(toQString(copy.text), QString("Moves in March"));
    // Relative to its service, which has moved already.
    QCOMPARE(*after.placements().find(copy.id), (plan::Placement{copy.id, 200, -30, 120, 0}));
}

void TestFragment::noteByItselfStandsFree()
{
    const plan::Plan before = annotatedHarbour();
    const edit::Pasting pasting = pasted(before, copyOf(before, {"note/note-1"}));
    QCOMPARE(summary(before, pasting.transaction), QStringList{"+note/note-2"});
    const plan::Plan after = plan::apply(before, pasting.transaction);
    QVERIFY(!plan::findByName(after.notes(), "note-2")->anchor);
    const plan::Plan elsewhere;
    QCOMPARE(summary(elsewhere, pasted(elsewhere, copyOf(before, {"note/note-1"})).transaction),
             QStringList{"+note/note-1"});
}

void TestFragment::groupBringsItsMembers()
{
    const plan::Plan before = annotatedHarbour();
    const edit::Pasting pasting = pasted(before, copyOf(before, {"group/front"}));
    QCOMPARE(summary(before, pasting.transaction),
             (QStringList{"+group/front-2", "+note/note-2", "+service/chat-2", "+service/web-2"}));
    const plan::Plan after = plan::apply(before, pasting.transaction);
    const plan::Group &copy = *plan::findByName(after.groups(), "front-2");
    QVERIFY(copy.colour == plan::GroupColour::Blue);
    QCOMPARE(copy.members,
             (std::vector<plan::EntityRef>{named(after, "service/web-2"), named(after, "service/chat-2")}));
}

void TestFragment::memberByItselfIsInNoGroup()
{
    const plan::Plan before = annotatedHarbour();
    const plan::Plan after =
        plan::apply(before, pasted(before, copyOf(before, {"service/chat"})).transaction);
    QVERIFY(!plan::groupOf(after, named(after, "service/chat-2")));
    QVERIFY(plan::groupOf(after, named(after, "service/chat")));
}

void TestFragment::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addRow("not a plan") << "hello"
                                << "a plan is a map, not text";
    QTest::addRow("nothing in it") << "portolan: 1\n"
                                   << "there is nothing to paste in this text";
}

void TestFragment::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto pasting = edit::paste(harbour(), text.toStdString(), {}, "Paste");
    QVERIFY(!pasting);
    QCOMPARE(toQString(pasting.error().message), reason);
}

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
