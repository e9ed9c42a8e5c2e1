#include <QtTest>

#include "model/plan/named_difference.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/plan/search.h"
#include "model/plan/transaction.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::plan;
using portolan::test::planFrom;
using portolan::test::toQString;

namespace {

const std::string harbour = R"(nodes:
  quay: {}
services:
  crane: {node: quay}
  tug: {node: quay}
notes:
  note-1:
    text: |
      Moves in March
      ask Kay first
    about: service/crane
  note-2: {text: Free}
groups:
  lifting:
    colour: teal
    members:
      - service/crane
      - note/note-2
  boats:
    members: [service/tug]
)";

Plan harbourPlan()
{
    return planFrom(harbour);
}

Plan without(const Plan &plan, std::string_view entity)
{
    Edit edit(plan);
    edit.remove(entityFromText(plan, entity));
    return edit.plan();
}

QString textOf(const Plan &plan, const std::vector<EntityRef> &entities)
{
    QStringList texts;
    for (const EntityRef entity : entities)
        texts << toQString(toText(plan, entity));
    return texts.join(' ');
}

QString membersOf(const Plan &plan, std::string_view group)
{
    const Group *found = plan.find(entityFromText(plan, group).as<Group>());
    return found ? textOf(plan, found->members) : QStringLiteral("gone");
}

} // namespace

class TestNotesAndGroups : public QObject
{
    Q_OBJECT

private slots:
    void areReadAsWritten();
    void goWithWhatTheyNeed_data();
    void goWithWhatTheyNeed();
    void comeBackWithUndo();
    void areAppearance();
    void leaveOutWhatMakesNoSense_data();
    void leaveOutWhatMakesNoSense();
    void refuseAnUnknownColour();
    void showInDifferences();
    void areFound_data();
    void areFound();
    void areCalledByWhatTheySay_data();
    void areCalledByWhatTheySay();
};

void TestNotesAndGroups::areReadAsWritten()
{
    const Plan plan = harbourPlan();
    const Note &note = plan.notes()[0];
    QCOMPARE(toQString(note.text), QString("Moves in March\nask Kay first\n"));
    QCOMPARE(toQString(toText(plan, note.anchor)), QString("service/crane"));
    QCOMPARE(membersOf(plan, "group/lifting"), QString("service/crane note/note-2"));
    QVERIFY(plan.groups()[0].colour == GroupColour::Teal);
    QVERIFY(groupOf(plan, plan.notes()[1].id) == &plan.groups()[0]);
    QVERIFY(!groupOf(plan, plan.nodes()[0].id));
    QVERIFY(toQString(writePlan(plan)).contains("    text: |\n      Moves in March\n      ask Kay first\n"));
}

void TestNotesAndGroups::goWithWhatTheyNeed_data()
{
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("lifting");
    QTest::addColumn<QString>("boats");
    QTest::newRow("a service with a note") << "service/crane"
                                           << "note-2"
                                           << "note/note-2"
                                           << "service/tug";
    QTest::newRow("the last member") << "service/tug"
                                     << "note-1 note-2"
                                     << "service/crane note/note-2"
                                     << "gone";
    QTest::newRow("a group") << "group/lifting"
                             << "note-1 note-2"
                             << "gone"
                             << "service/tug";
    QTest::newRow("a note in a group") << "note/note-2"
                                       << "note-1"
                                       << "service/crane"
                                       << "service/tug";
    QTest::newRow("the node below all") << "node/quay"
                                        << "note-2"
                                        << "note/note-2"
                                        << "gone";
}

void TestNotesAndGroups::goWithWhatTheyNeed()
{
    QFETCH(QString, removed);
    const Plan left = without(harbourPlan(), removed.toStdString());
    QVERIFY(integrityProblems(left).empty());
    QStringList notes;
    for (const Note &note : left.notes())
        notes << toQString(note.name);
    QTEST(notes.join(' '), "notes");
    QTEST(membersOf(left, "group/lifting"), "lifting");
    QTEST(membersOf(left, "group/boats"), "boats");
}

void TestNotesAndGroups::comeBackWithUndo()
{
    const Plan before = harbourPlan();
    const Transaction removal = difference(before, without(before, "node/quay"), "Delete quay");
    QVERIFY(apply(apply(before, removal), inverse(removal)) == before);
}

void TestNotesAndGroups::areAppearance()
{
    const Plan plan = harbourPlan();
    Edit edit(plan);
    edit.modify(plan.notes()[0].id, [](Note &note) { note.text = "Stays"; });
    edit.remove(plan.groups()[0].id);
    edit.put(Placement{plan.nodes()[0].id, 10, 20, 0, 0});
    const Transaction seen = difference(plan, edit.plan(), {});
    QVERIFY(isAppearanceOnly(seen));
    QVERIFY(!isPlacementOnly(seen));
    QVERIFY(!isAppearanceOnly(difference(plan, without(plan, "service/crane"), {})));
}

void TestNotesAndGroups::leaveOutWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("left"); // notes with what they are about, groups with their members
    QTest::newRow("two groups of one thing")
        << "nodes: {a: {}, b: {}}\ngroups:\n  x: {members: [node/a]}\n  y: {members: [node/a, node/b]}\n"
        << "p:5:3: warning: group y: node/a is in group x already; it is left out"
        << "x(node/a) y(node/b)";
    QTest::newRow("one thing twice")
        << "nodes: {a: {}}\ngroups:\n  x: {members: [node/a, node/a]}\n"
        << "p:4:3: warning: group x: node/a is in group x already; it is left out"
        << "x(node/a)";
    QTest::newRow("nothing") << "groups:\n  x: {members: []}\n"
                             << "p:3:3: warning: group x has no members; it is dropped"
                             << "";
    QTest::newRow("something that is gone")
        << "nodes: {b: {}}\ngroups:\n  x: {members: [node/a, node/b]}\n"
        << "p:4:17: warning: members: the plan has no node/a; it is left out"
        << "x(node/b)";
    QTest::newRow("a group in a group")
        << "nodes: {a: {}}\ngroups:\n  x: {members: [node/a]}\n  y: {members: [group/x]}\n"
        << "p:5:3: warning: group y: group/x cannot be in a group; it is left out"
        << "x(node/a)";
    QTest::newRow("a note about a note")
        << "notes:\n  x: {text: a}\n  y: {text: b, about: note/x}\n"
        << "p:4:3: warning: note y is about a note, which has no notes; it stands free"
        << "x() y()";
    QTest::newRow("a note about something that is gone")
        << "notes:\n  x: {text: a, about: node/a}\n"
        << "p:3:23: warning: about: the plan has no node/a; it is left out"
        << "x()";
}

void TestNotesAndGroups::leaveOutWhatMakesNoSense()
{
    QFETCH(QString, plan);
    const PlanReading reading = readPlan("p", "portolan: 1\n" + plan.toStdString());
    QVERIFY(reading.plan);
    QTEST(toQString(text::toText(reading.problems)).section('\n', 0, 0), "problem");
    QVERIFY(integrityProblems(*reading.plan).empty());
    QStringList left;
    for (const Note &note : reading.plan->notes())
        left << QStringLiteral("%1(%2)").arg(toQString(note.name),
                                             toQString(toText(*reading.plan, note.anchor)));
    for (const Group &group : reading.plan->groups())
        left << QStringLiteral("%1(%2)").arg(toQString(group.name), textOf(*reading.plan, group.members));
    QTEST(left.join(' '), "left");
}

void TestNotesAndGroups::refuseAnUnknownColour()
{
    const PlanReading reading =
        readPlan("p", "portolan: 1\nnodes: {a: {}}\ngroups:\n  x: {colour: pink, members: [node/a]}\n");
    QVERIFY(!reading.plan);
    QCOMPARE(
        toQString(text::toText(reading.problems)).section('\n', 0, 0),
        QString("p:4:15: error: colour is none, blue, teal, green, amber, orange or violet, not \"pink\""));
}

void TestNotesAndGroups::showInDifferences()
{
    const Plan older = harbourPlan();
    const Plan newer = planFrom(QString::fromStdString(harbour)
                                    .replace("  note-2: {text: Free}\n", "  note-3: {text: New}\n")
                                    .replace("      - note/note-2\n", "")
                                    .replace("teal", "blue")
                                    .toStdString());
    QStringList found;
    for (const EntityDifference &difference : namedDifference(older, newer))
        found << toQString(difference.entity + (difference.fields.empty() ? "" : ":"));
    QCOMPARE(found, (QStringList{"note/note-2", "note/note-3", "group/lifting:"}));
}

void TestNotesAndGroups::areFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("a group by name") << "lifting"
                                     << "lifting"
                                     << "";
    QTest::newRow("a note by its first line") << "march"
                                              << "Moves in March"
                                              << "";
    QTest::newRow("a note by another line") << "kay"
                                            << "Moves in March"
                                            << "ask Kay first";
}

void TestNotesAndGroups::areFound()
{
    QFETCH(QString, words);
    const ResolvedPlan resolved = test::resolvedIn(harbourPlan());
    const auto matches = search(resolved, words.toStdString(), 5);
    QCOMPARE(matches.size(), std::size_t(1));
    QTEST(toQString(matches.front().name), "name");
    QTEST(toQString(matches.front().found), "found");
}

void TestNotesAndGroups::areCalledByWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("one line") << "Ask Kay"
                              << "Ask Kay";
    QTest::newRow("several") << "Ask Kay\nor Lee"
                             << "Ask Kay";
    QTest::newRow("space first") << "\n  Ask Kay \r\nor Lee"
                                 << "Ask Kay";
    QTest::newRow("nothing") << " \n"
                             << "note-1";
}

void TestNotesAndGroups::areCalledByWhatTheySay()
{
    QFETCH(QString, text);
    const Note note{{}, "note-1", text.toStdString(), {}, {}};
    QTEST(toQString(titleOf(note)), "title");
}

QTEST_GUILESS_MAIN(TestNotesAndGroups)
#include "tst_notes_and_groups.moc"
