#include "model/layout/metrics.h"
#include "model/layout/svg.h"
#include "tests/layout/sample_charts.h"

using namespace portolan;
using layout::Chart;
using layout::Point;
using layout::Rect;
using test::toQString;

namespace {

constexpr const char *quay = R"(networks:
  lan: {kind: lan}
  back: {kind: compose}
nodes:
  a: {interfaces: {eth0: {network: lan}}}
  b: {interfaces: {eth0: {network: lan}}}
services:
  crane: {node: a, networks: [back], ports: [{port: "80:80"}]}
  tug: {node: a, networks: [back]}
  buoy: {node: b}
notes:
  on-crane: {text: Moves in March, about: service/crane}
  on-back: {text: Slow, about: network/back}
  free: {text: "One\n\nthree"}
groups:
  works: {colour: teal, members: [service/crane, service/tug]}
  sites: {members: [node/a, node/b]}
positions:
  node/a: [300, 100]
  service/crane: [60, 100]
  service/tug: [60, 240]
  node/b: [900, 100]
  note/on-crane: [250, -30]
  note/free: [-40, 500, 120, 0]
)";

Chart chartFrom(const std::string &yaml)
{
    return layout::chartOf(test::resolvedIn(test::planFrom(yaml)));
}

plan::EntityRef ref(const char *path)
{
    static const plan::Plan plan = test::planFrom(quay);
    return plan::entityFromText(plan, path);
}

const layout::NoteCard &note(const Chart &chart, const char *path)
{
    return chart.notes[chart.noteOf(ref(path).as<plan::Note>())];
}

const layout::GroupFrame &group(const Chart &chart, const char *path)
{
    return chart.groups[chart.groupOf(ref(path).as<plan::Group>())];
}

} // namespace

/// Notes and groups in a chart.
class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void textWraps_data();
    void textWraps();
    void notesStandWhereTheyArePlaced();
    void notesGoWithWhatTheyAreAbout();
    void notesKeepClearUntilTheyArePlaced();
    void notesOfWhatIsNotDrawnAreNotDrawn();
    void smallNotesEndInAnEllipsis();
    void outlinesGoRoundTheirMembers();
    void outlinesGrowWithTheirMembers();
    void outlinesGrowWithTheFramesInThem();
    void outlinesOfFramesLieBelowThem();
    void placementsAreReadBack();
    void picturesShowBoth();
    void everythingIsWithinTheBounds();
};

void TestAnnotations::textWraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << "ab cd" << QStringList{"ab cd"};
    QTest::newRow("at a space") << "abcd efgh ij" << QStringList{"abcd efgh", "ij"};
    QTest::newRow("in a long word") << "ab abcdefghijklm no" << QStringList{"ab", "abcdefghij", "klm no"};
    QTest::newRow("not in a character")
        << QStringLiteral("äöüäöüäöüäö") << QStringList{QStringLiteral("äöüäöüäöüä"), QStringLiteral("ö")};
    QTest::newRow("paragraphs") << "a\n\nb\n\n" << QStringList{"a", "", "b"};
    QTest::newRow("lines of Windows") << "a\r\nb" << QStringList{"a", "b"};
    QTest::newRow("nothing") << "" << QStringList{};
}

void TestAnnotations::textWraps()
{
    QFETCH(QString, text);
    const auto tenToACharacter = [](std::string_view part, layout::TextStyle) {
        return 10.0 * static_cast<double>(toQString(part).size());
    };
    QStringList lines;
    for (const std::string &line :
         layout::wrapped(text.toStdString(), layout::TextStyle::Body, 100, tenToACharacter))
        lines << toQString(line);
    QTEST(lines, "lines");
}

void TestAnnotations::notesStandWhereTheyArePlaced()
{
    const Chart chart = chartFrom(quay);
    const Rect crane = chart.rectOf(ref("service/crane"));
    const Rect onCrane = note(chart, "note/on-crane").rect;
    QCOMPARE((Point{onCrane.x, onCrane.y}), (Point{crane.x + 250, crane.y - 30}));
    const Rect free = note(chart, "note/free").rect;
    QCOMPARE(free, (Rect{-40, 500, 120, 3 * layout::metrics::noteLine + 2 * layout::metrics::noteMargin}));
}

void TestAnnotations::notesGoWithWhatTheyAreAbout()
{
    Chart chart = chartFrom(quay);
    const Rect before = note(chart, "note/on-crane").rect;
    const Rect free = note(chart, "note/free").rect;
    const std::array moved{ref("node/a")};
    layout::moveBy(chart, moved, {70, 30});
    QCOMPARE(note(chart, "note/on-crane").rect, before.movedBy({70, 30}));
    QCOMPARE(note(chart, "note/free").rect, free);
}

void TestAnnotations::notesKeepClearUntilTheyArePlaced()
{
    const Chart chart = chartFrom(quay);
    const Rect rect = note(chart, "note/on-back").rect;
    for (const layout::NodeFrame &node : chart.nodes)
        QVERIFY(!node.rect.intersects(rect));
    for (const layout::NoteCard &other : chart.notes)
        QVERIFY(other.entity == ref("note/on-back") || !other.rect.intersects(rect));
}

void TestAnnotations::notesOfWhatIsNotDrawnAreNotDrawn()
{
    const Chart chart = chartFrom(R"(environments:
  production: {}
  development: {all-services-on: laptop}
nodes: {server: {}, laptop: {}}
notes: {x: {text: x, about: node/laptop}}
groups: {g: {members: [node/laptop]}}
)");
    QVERIFY(chart.notes.empty());
    QVERIFY(chart.groups.empty());
}

void TestAnnotations::smallNotesEndInAnEllipsis()
{
    const Chart chart = chartFrom("nodes: {a: {}}\n"
                                  "notes: {x: {text: \"One\\ntwo\\nthree\"}}\n"
                                  "positions: {note/x: [0, 0, 120, 52]}\n");
    QCOMPARE(chart.notes[0].lines.size(), std::size_t(2));
    QCOMPARE(toQString(chart.notes[0].lines.back()), QStringLiteral("two…"));
    QCOMPARE(chart.notes[0].rect.height, 52.0);
}

void TestAnnotations::outlinesGoRoundTheirMembers()
{
    const Chart chart = chartFrom(quay);
    const layout::GroupFrame &works = group(chart, "group/works");
    QVERIFY(works.rect.contains(chart.rectOf(ref("service/crane"))));
    QVERIFY(works.rect.contains(chart.rectOf(ref("service/tug"))));
    for (const layout::PortChip &chip : chart.chips)
        QVERIFY(works.rect.contains(chip.rect));
    QVERIFY(chart.rectOf(ref("node/a")).contains(works.rect));
    QCOMPARE(works.label.center().y, works.rect.y);
}

void TestAnnotations::outlinesGrowWithTheirMembers()
{
    Chart chart = chartFrom(quay);
    const Rect before = group(chart, "group/works").rect;
    const std::array moved{ref("service/tug")};
    layout::moveBy(chart, moved, {100, 60});
    const Rect after = group(chart, "group/works").rect;
    QCOMPARE(after.bottom(), before.bottom() + 60);
    QCOMPARE(after.y, before.y);
    QVERIFY(group(chart, "group/sites").rect.contains(chart.rectOf(ref("node/a"))));
}

void TestAnnotations::outlinesGrowWithTheFramesInThem()
{
    Chart chart = chartFrom(quay);
    const Rect before = group(chart, "group/sites").rect;
    const std::array moved{ref("service/buoy")};
    layout::moveBy(chart, moved, {0, 600});
    QCOMPARE(group(chart, "group/sites").rect.bottom(),
             chart.rectOf(ref("node/b")).bottom() + layout::metrics::groupOuterMargin);
    QVERIFY(group(chart, "group/sites").rect.bottom() > before.bottom());
    QVERIFY(chart.bounds.contains(group(chart, "group/sites").rect));
}

void TestAnnotations::outlinesOfFramesLieBelowThem()
{
    const Chart chart = chartFrom(quay);
    QVERIFY(group(chart, "group/sites").isBelowNodes);
    QVERIFY(!group(chart, "group/works").isBelowNodes);
}

void TestAnnotations::placementsAreReadBack()
{
    const Chart chart = chartFrom(quay);
    const plan::Placement place = layout::placementOf(chart, ref("note/on-crane"));
    QCOMPARE(place, (plan::Placement{ref("note/on-crane"), 250, -30, 0, 0}));
}

void TestAnnotations::picturesShowBoth()
{
    const QString svg = toQString(layout::svgOf(chartFrom(quay), layout::ChartPalette::dark(), "quay"));
    for (const char *text : {">Moves in March<", ">three<", ">works<", ">sites<"})
        QVERIFY2(svg.contains(text), text);
}

void TestAnnotations::everythingIsWithinTheBounds()
{
    const Chart chart = chartFrom(quay);
    for (const layout::NoteCard &card : chart.notes)
        QVERIFY(chart.bounds.contains(card.rect));
    for (const layout::GroupFrame &frame : chart.groups)
        QVERIFY(chart.bounds.contains(frame.rect) && chart.bounds.contains(frame.label));
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
