#include "small_plan.h"

#include "model/edit/fields.h"
#include "model/edit/grouping.h"

using namespace portolan;
using namespace portolan::test;

namespace {

std::set<plan::EntityRef> all(const plan::Plan &plan, const QStringList &paths)
{
    std::set<plan::EntityRef> entities;
    for (const QString &path : paths)
        entities.insert(named(plan, path.toStdString()));
    return entities;
}

plan::Plan grouped(const plan::Plan &plan, const QStringList &paths)
{
    return plan::apply(plan, edit::group(plan, all(plan, paths), "Group")->transaction);
}

/// `group-1: service/web note/note-1`, a line for each group.
QStringList groupsOf(const plan::Plan &plan)
{
    QStringList lines;
    for (const plan::Group &group : plan.groups()) {
        QStringList members;
        for (const plan::EntityRef member : group.members)
            members << toQString(plan::toText(plan, member));
        lines << toQString(group.name) + ": " + members.join(' ');
    }
    return lines;
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private slots:
    void noteStandsFreeOrAboutAThing_data();
    void noteStandsFreeOrAboutAThing();
    void noteIsTiedAndFreed();
    void groupTakesWhatCanBeInOne();
    void groupTakesThingsOutOfOthers();
    void groupOfGroupsHoldsTheirMembers();
    void nothingToGroupMakesNoGroup();
    void thingsJoinAGroup();
    void ungroupingLeavesTheMembers();
    void ungroupingAMemberTakesItOut();
    void fieldsOfNotesAndGroups();
};

void TestGrouping::noteStandsFreeOrAboutAThing_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("free") << ""
                          << "";
    QTest::newRow("a service") << "service/web"
                               << "service/web";
    QTest::newRow("a network") << "network/backend"
                               << "network/backend";
    QTest::newRow("what has no notes") << "route/site"
                                       << "";
}

void TestGrouping::noteStandsFreeOrAboutAThing()
{
    QFETCH(QString, about);
    const plan::Plan before = harbour();
    const edit::Addition added =
        edit::addNote(before, named(before, about.toStdString()), edit::Spot{30, -20}, "Add a note");
    const plan::Plan after = plan::apply(before, added.transaction);
    const plan::Note &note = after.notes()[0];
    QCOMPARE(added.entity, plan::EntityRef(note.id));
    QCOMPARE(toQString(note.name), QString("note-1"));
    QTEST(toQString(plan::toText(after, note.anchor)), "anchor");
    QCOMPARE(*after.placements().find(note.id), (plan::Placement{note.id, 30, -20, 0, 0}));
}

void TestGrouping::noteIsTiedAndFreed()
{
    plan::Plan plan = harbour();
    plan = plan::apply(plan, edit::addNote(plan, {}, edit::Spot{30, 40}, "Add").transaction);
    const plan::NoteId note = plan.notes()[0].id;
    plan = plan::apply(plan, edit::tieNote(plan, note, named(plan, "node/apps"), {5, -60}, "Tie"));
    QCOMPARE(plan.notes()[0].anchor, named(plan, "node/apps"));
    QCOMPARE(*plan.placements().find(note), (plan::Placement{note, 5, -60, 0, 0}));
    plan = plan::apply(plan, edit::tieNote(plan, note, {}, {405, 40}, "Free"));
    QVERIFY(!plan.notes()[0].anchor);
}

void TestGrouping::groupTakesWhatCanBeInOne()
{
    const plan::Plan plan = grouped(harbour(), {"service/web", "service/database", "route/site"});
    QCOMPARE(groupsOf(plan), QStringList{"group-1: service/web service/database"});
}

void TestGrouping::groupTakesThingsOutOfOthers()
{
    plan::Plan plan = grouped(harbour(), {"service/web", "service/database"});
    plan = grouped(plan, {"service/web", "service/chat"});
    QCOMPARE(groupsOf(plan), (QStringList{"group-1: service/database", "group-2: service/web service/chat"}));
    plan = grouped(plan, {"service/database", "service/chat"});
    QCOMPARE(groupsOf(plan), (QStringList{"group-2: service/web", "group-1: service/database service/chat"}));
}

void TestGrouping::groupOfGroupsHoldsTheirMembers()
{
    plan::Plan plan = grouped(harbour(), {"service/web", "service/database"});
    plan = grouped(plan, {"group/group-1", "service/chat"});
    QCOMPARE(groupsOf(plan), QStringList{"group-1: service/web service/database service/chat"});
}

void TestGrouping::nothingToGroupMakesNoGroup()
{
    const plan::Plan plan = harbour();
    QVERIFY(!edit::group(plan, {}, "Group"));
    QVERIFY(!edit::group(plan, all(plan, {"route/site"}), "Group"));
}

void TestGrouping::thingsJoinAGroup()
{
    plan::Plan plan = grouped(harbour(), {"service/web"});
    plan = grouped(plan, {"service/chat"});
    const plan::GroupId web = named(plan, "group/group-1").as<plan::Group>();
    plan = plan::apply(plan, edit::addToGroup(plan, web, all(plan, {"service/web", "service/chat"}), "Add"));
    QCOMPARE(groupsOf(plan), QStringList{"group-1: service/web service/chat"});
}

void TestGrouping::ungroupingLeavesTheMembers()
{
    const plan::Plan before = grouped(harbour(), {"service/web", "service/database"});
    const plan::Transaction ungrouping = edit::ungroup(before, all(before, {"group/group-1"}), "Ungroup");
    QCOMPARE(summary(before, ungrouping), QStringList{"-group/group-1"});
    QVERIFY(plan::apply(plan::apply(before, ungrouping), plan::inverse(ungrouping)) == before);
}

void TestGrouping::ungroupingAMemberTakesItOut()
{
    plan::Plan plan = grouped(harbour(), {"service/web", "service/database"});
    plan = plan::apply(plan, edit::ungroup(plan, all(plan, {"service/web"}), "Take out"));
    QCOMPARE(groupsOf(plan), QStringList{"group-1: service/database"});
    plan = plan::apply(plan, edit::ungroup(plan, all(plan, {"service/database"}), "Take out"));
    QCOMPARE(groupsOf(plan), QStringList());
}

void TestGrouping::fieldsOfNotesAndGroups()
{
    plan::Plan plan = grouped(harbour(), {"service/web"});
    plan = plan::apply(plan, edit::addNote(plan, {}, std::nullopt, "Add").transaction);
    const auto set = [&plan](const char *path, const char *key, const char *value) {
        const edit::Subject subject{named(plan, path)};
        const auto change = edit::setField(plan, std::span(&subject, 1), key, value, "Change");
        if (!change)
            return toQString(change.error().message);
        plan = plan::apply(plan, *change);
        return toQString(edit::valueOf(plan, subject, key));
    };
    QCOMPARE(set("note/note-1", "text", "Two\nlines"), QString("Two\nlines"));
    QCOMPARE(set("group/group-1", "colour", "teal"), QString("teal"));
    QCOMPARE(set("group/group-1", "name", ""), QString("A name is needed"));
    QCOMPARE(set("group/group-1", "name", "front"), QString("front"));
    QCOMPARE(toQString(plan.groups()[0].name), QString("front"));
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
