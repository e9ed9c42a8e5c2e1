#include "canvas_fixture.h"

#include "model/edit/grouping.h"
#include "model/layout/metrics.h"
#include "views/canvas/canvas_notice.h"
#include "views/canvas/text_overlay.h"

#include <QAccessible>
#include <QClipboard>

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;
using views::Selection;

/// Notes are written, moved and attached; things are kept together and move together.
class TestNotesAndGroups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m = std::make_unique<CanvasFixture>();
    }
    void cleanup() { m.reset(); }

    void noteToolOpensTheTextAtOnce();
    void noteIsAboutWhatItIsPutOn_data();
    void noteIsAboutWhatItIsPutOn();
    void writingBegins_data();
    void writingBegins();
    void writingEndsAndKeepsTheText_data();
    void writingEndsAndKeepsTheText();
    void lettersAreTextAndNoTools();
    void undoneNoteTakesItsTextFieldAlong();

    void noteIsDragged();
    void noteGoesWithItsServiceOnce();
    void noteIsResized();
    void notesAreInTheRubberBand();
    void noteIsAttachedAndDetachedInItsPlace();
    void copyOfAnAttachedNoteStandsFreeBesideIt();

    void groupIsMadeAndDissolved();
    void selectedGroupTakesThingsIn();
    void memberLeavesItsGroup();
    void groupMovesWithAllMembers();
    void insideOfAGroupBelongsToItsMembers();
    void groupIsRenamedOnTheCanvas();
    void groupIsCopiedWhole();
    void groupGoesToAnotherNode();

    void deletionCountsNotesAndGroups();
    void layerHidesThem();
    void keysReachThem();
    void screenReadersAreToldOfThem();
    void bothArePaintedAtEveryZoom_data();
    void bothArePaintedAtEveryZoom();

private:
    views::TextOverlay &text() { return m->view.textOverlay(); }
    views::CanvasEditor &editor() { return m->view.editor(); }
    const plan::Note &note(int at = 0) const
    {
        return m->document.plan().notes()[static_cast<std::size_t>(at)];
    }
    void addNote(const char *about, layout::Point at, const char *words);
    void select(std::initializer_list<const char *> entities);
    void makeGroup(std::initializer_list<const char *> members);
    layout::Rect label(const char *group);
    QString members(const char *group) const;

    std::unique_ptr<CanvasFixture> m;
};

void TestNotesAndGroups::addNote(const char *about, layout::Point at, const char *words)
{
    const edit::Addition added = edit::addNote(
        m->document.plan(), about ? m->named(about) : plan::EntityRef(), edit::Spot{at.x, at.y}, "Add");
    m->document.apply(added.transaction);
    editor().write(added.entity, QString::fromLatin1(words));
    m->view.fitAll();
    m->view.repaint();
}

void TestNotesAndGroups::select(std::initializer_list<const char *> entities)
{
    Selection selection;
    for (const char *entity : entities)
        selection.entities.insert(m->named(entity));
    m->workspace.select(selection);
}

void TestNotesAndGroups::makeGroup(std::initializer_list<const char *> things)
{
    select(things);
    editor().group();
    m->view.fitAll();
    m->view.repaint();
}

layout::Rect TestNotesAndGroups::label(const char *group)
{
    return m->chart().groups[m->chart().groupOf(m->named(group).as<plan::Group>())].label;
}

QString TestNotesAndGroups::members(const char *group) const
{
    const plan::Group *found = m->document.plan().find(m->named(group).as<plan::Group>());
    QStringList texts;
    for (const plan::EntityRef member : found ? found->members : std::vector<plan::EntityRef>())
        texts << QString::fromStdString(plan::toText(m->document.plan(), member));
    return texts.join(QChar(u' '));
}

void TestNotesAndGroups::noteToolOpensTheTextAtOnce()
{
    m->view.setTool(CanvasView::Tool::Note);
    const QPoint at = m->freeCanvas() - QPoint(300, 300);
    m->hover(at);
    m->click(at);
    QCOMPARE(m->view.tool(), CanvasView::Tool::Select);
    QVERIFY(text().isVisible());
    QTest::keyClicks(&text(), QStringLiteral("Ask Kay"));
    QTest::keyClick(&text(), Qt::Key_Escape);
    QVERIFY(!text().isVisible());
    QVERIFY(m->view.hasFocus());
    QCOMPARE(note().text, std::string("Ask Kay"));
    QCOMPARE(m->selection(), Selection::of(note().id));
    QCOMPARE(m->steps(), 2);
}

void TestNotesAndGroups::noteIsAboutWhatItIsPutOn_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("about");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a service") << "service/web"
                               << "service/web";
    QTest::newRow("a frame") << "node/gateway"
                             << "node/gateway";
}

void TestNotesAndGroups::noteIsAboutWhatItIsPutOn()
{
    QFETCH(QString, below);
    m->view.setTool(CanvasView::Tool::Note);
    const QByteArray thing = below.toLatin1();
    m->click(below.isEmpty() ? m->freeCanvas() : m->on(thing.constData()));
    text().finish();
    QTEST(QString::fromStdString(plan::toText(m->document.plan(), note().anchor)), "about");
    const layout::Rect rect = m->chart().rectOf(note().id);
    QVERIFY(!rect.isEmpty());
    QVERIFY(!rect.intersects(m->rect("service/web"))); // what it is about stays in sight
}

void TestNotesAndGroups::writingBegins_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("double click") << "click";
    QTest::newRow("F2") << "F2";
    QTest::newRow("Enter on what is selected") << "Enter";
}

void TestNotesAndGroups::writingBegins()
{
    QFETCH(QString, by);
    addNote(nullptr, {0, 500}, "Before");
    select({"note/note-1"});
    if (by == "click") {
        QTest::mouseDClick(&m->view, Qt::LeftButton, {}, m->on("note/note-1"));
    } else if (by == "F2") {
        m->key(Qt::Key_F2);
    } else {
        m->view.focusItem({m->named("note/note-1")});
        m->key(Qt::Key_Return);
    }
    QVERIFY(text().isVisible());
    QCOMPARE(text().toPlainText(), QString("Before"));
    QVERIFY(m->view.rect().contains(text().geometry()));
}

void TestNotesAndGroups::writingEndsAndKeepsTheText_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("Escape") << "Escape";
    QTest::newRow("Ctrl+Enter") << "Ctrl+Enter";
    QTest::newRow("a click on the canvas") << "click";
}

void TestNotesAndGroups::writingEndsAndKeepsTheText()
{
    QFETCH(QString, by);
    addNote(nullptr, {0, 500}, "Before");
    const int steps = m->steps();
    m->view.editText(m->named("note/note-1"));
    QTest::keyClick(&text(), Qt::Key_Return);
    QTest::keyClicks(&text(), QStringLiteral("after"));
    if (by == "Escape")
        QTest::keyClick(&text(), Qt::Key_Escape);
    else if (by == "Ctrl+Enter")
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    else
        m->view.setFocus(Qt::MouseFocusReason);
    QVERIFY(!text().isVisible());
    QCOMPARE(note().text, std::string("Before\nafter"));
    QCOMPARE(m->steps(), steps + 1);
    m->document.undoStack().undo();
    QCOMPARE(note().text, std::string("Before"));
}

void TestNotesAndGroups::lettersAreTextAndNoTools()
{
    addNote(nullptr, {0, 500}, "");
    m->view.editText(m->named("note/note-1"));
    QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
    letter.setAccepted(false);
    QCoreApplication::sendEvent(&text(), &letter);
    QVERIFY(letter.isAccepted());
}

void TestNotesAndGroups::undoneNoteTakesItsTextFieldAlong()
{
    m->view.setTool(CanvasView::Tool::Note);
    m->click(m->freeCanvas());
    QVERIFY(text().isVisible());
    m->document.undoStack().undo();
    m->view.repaint();
    QVERIFY(!text().isVisible());
    QVERIFY(m->document.plan().notes().isEmpty());
}

void TestNotesAndGroups::noteIsDragged()
{
    addNote(nullptr, {0, 500}, "Here");
    const int steps = m->steps();
    const QPoint from = m->on("note/note-1");
    const layout::Rect before = m->rect("note/note-1");
    m->drag(from, from + QPoint(80, -40), Qt::AltModifier);
    QCOMPARE(m->steps(), steps + 1);
    QVERIFY(m->rect("note/note-1").x > before.x);
    QVERIFY(m->rect("note/note-1").y < before.y);
    m->document.undoStack().undo();
    QCOMPARE(m->rect("note/note-1"), before);
}

void TestNotesAndGroups::noteGoesWithItsServiceOnce()
{
    addNote("service/web", {0, 150}, "Slow");
    const layout::Rect before = m->rect("note/note-1");
    const layout::Rect web = m->rect("service/web");
    select({"service/web", "note/note-1"});
    m->view.scene().nudge({16, 8});
    QCOMPARE(m->rect("service/web"), web.movedBy({16, 8}));
    QCOMPARE(m->rect("note/note-1"), before.movedBy({16, 8}));
    select({"node/apps"});
    m->view.scene().nudge({40, 0});
    QCOMPARE(m->rect("note/note-1"), before.movedBy({56, 8}));
    QVERIFY(m->chart() == layout::chartOf(m->workspace.resolved(), views::canvasMeasure()));
}

void TestNotesAndGroups::noteIsResized()
{
    addNote(nullptr, {0, 500}, "A few words that take more than one line");
    select({"note/note-1"});
    const layout::Rect before = m->rect("note/note-1");
    const QPoint corner = m->atCanvas({before.right(), before.bottom()});
    m->drag(corner, corner + QPoint(60, 60));
    const layout::Rect after = m->rect("note/note-1");
    QVERIFY(after.width > before.width);
    QVERIFY(after.height > before.height);
    QCOMPARE(after.x, before.x);
    m->drag(m->atCanvas({after.right(), after.bottom()}), m->atCanvas({after.x - 50, after.y - 50}));
    QCOMPARE(m->rect("note/note-1").width, layout::metrics::noteLeastWidth);
    QCOMPARE(m->chart().notes[0].lines.size(), std::size_t(1));
}

void TestNotesAndGroups::notesAreInTheRubberBand()
{
    addNote(nullptr, {0, 500}, "Here");
    const layout::Rect rect = m->rect("note/note-1");
    m->drag(m->atCanvas({rect.x - 10, rect.y - 10}), m->atCanvas({rect.right() + 10, rect.bottom() + 10}));
    QCOMPARE(m->selection(), Selection::of(m->named("note/note-1")));
}

void TestNotesAndGroups::noteIsAttachedAndDetachedInItsPlace()
{
    addNote(nullptr, {0, 500}, "Here");
    const layout::Rect before = m->rect("note/note-1");
    select({"note/note-1", "node/apps"});
    QVERIFY(editor().canTieNote() && !editor().canFreeNote());
    editor().tieNote();
    QCOMPARE(note().anchor, m->named("node/apps"));
    QCOMPARE(m->rect("note/note-1"), before);
    select({"note/note-1"});
    QVERIFY(editor().canFreeNote() && !editor().canTieNote());
    editor().freeNote();
    QVERIFY(!note().anchor);
    QCOMPARE(m->rect("note/note-1"), before);
}

void TestNotesAndGroups::copyOfAnAttachedNoteStandsFreeBesideIt()
{
    addNote("service/web", {20, 200}, "Slow");
    const layout::Rect before = m->rect("note/note-1");
    select({"note/note-1"});
    editor().duplicate();
    QCOMPARE(m->selection(), Selection::of(m->named("note/note-2")));
    QVERIFY(!note(1).anchor);
    QCOMPARE(m->rect("note/note-2"), before.movedBy({24, 24}));
}

void TestNotesAndGroups::groupIsMadeAndDissolved()
{
    QVERIFY(!editor().canGroup());
    const plan::Plan before = m->document.plan();
    makeGroup({"service/web", "service/database"});
    QCOMPARE(m->selection(), Selection::of(m->named("group/group-1")));
    QCOMPARE(m->steps(), 1);
    QVERIFY(!editor().canGroup() && editor().canUngroup());
    editor().ungroup();
    QVERIFY(m->document.plan() == before);
    QCOMPARE(m->selection().entities.size(), std::size_t(2));
}

void TestNotesAndGroups::selectedGroupTakesThingsIn()
{
    makeGroup({"service/web"});
    select({"group/group-1", "service/database"});
    editor().group();
    QCOMPARE(members("group/group-1"), QString("service/web service/database"));
    QCOMPARE(m->document.plan().groups().size(), std::size_t(1));
}

void TestNotesAndGroups::memberLeavesItsGroup()
{
    makeGroup({"service/web", "service/database"});
    select({"service/database"});
    editor().ungroup();
    QCOMPARE(members("group/group-1"), QString("service/web"));
}

void TestNotesAndGroups::groupMovesWithAllMembers()
{
    addNote(nullptr, {0, 520}, "Here");
    makeGroup({"node/apps", "note/note-1"});
    m->workspace.clearSelection();
    const layout::Rect node = m->rect("node/apps");
    const layout::Rect note = m->rect("note/note-1");
    const layout::Rect group = m->rect("group/group-1");
    const int steps = m->steps();
    const QPoint from = m->atCanvas(label("group/group-1").center());
    m->drag(from, from + QPoint(40, 20), Qt::AltModifier);
    const layout::Point way{m->rect("node/apps").x - node.x, m->rect("node/apps").y - node.y};
    QVERIFY(way.x > 0 && way.y > 0);
    QCOMPARE(m->rect("note/note-1"), note.movedBy(way));
    QCOMPARE(m->rect("group/group-1"), group.movedBy(way));
    QCOMPARE(m->steps(), steps + 1);
}

void TestNotesAndGroups::insideOfAGroupBelongsToItsMembers()
{
    makeGroup({"service/web", "service/database"});
    const layout::Rect outline = m->rect("group/group-1");
    m->click(m->atCanvas({outline.x, outline.bottom() - 20}));
    QCOMPARE(m->selection(), Selection::of(m->named("group/group-1")));
    m->click(m->on("service/web"));
    QCOMPARE(m->selection(), Selection::of(m->named("service/web")));
    m->click(m->atCanvas({outline.x + 5, outline.bottom() - 5}));
    QVERIFY(!m->selection().contains(m->named("group/group-1")));
}

void TestNotesAndGroups::groupIsRenamedOnTheCanvas()
{
    makeGroup({"service/web"});
    m->key(Qt::Key_F2);
    QCOMPARE(text().toPlainText(), QString("group-1"));
    QTest::keyClicks(&text(), QStringLiteral("front"));
    QTest::keyClick(&text(), Qt::Key_Return);
    QVERIFY(!text().isVisible());
    QCOMPARE(members("group/front"), QString("service/web"));
    m->key(Qt::Key_F2);
    QTest::keyClick(&text(), Qt::Key_Delete);
    QTest::keyClick(&text(), Qt::Key_Return);
    QVERIFY(m->named("group/front"));
    QVERIFY(m->view.notice().isVisible());
}

void TestNotesAndGroups::groupIsCopiedWhole()
{
    makeGroup({"service/web", "service/database"});
    editor().duplicate();
    QCOMPARE(members("group/group-2"), QString("service/web-2 service/database-2"));
    QCOMPARE(m->selection(), Selection::of(m->named("group/group-2")));
}

void TestNotesAndGroups::groupGoesToAnotherNode()
{
    makeGroup({"service/web", "service/database"});
    const layout::Rect gateway = m->rect("node/gateway");
    const QPoint from = m->atCanvas(label("group/group-1").center());
    m->drag(from, m->atCanvas({gateway.x + 20, gateway.bottom() - 8}));
    const plan::Plan &plan = m->document.plan();
    for (const char *service : {"service/web", "service/database"})
        QCOMPARE(plan::EntityRef(plan.services().at(m->named(service).as<plan::Service>()).node),
                 m->named("node/gateway"));
    QVERIFY(m->rect("node/gateway").contains(m->rect("group/group-1").center()));
}

void TestNotesAndGroups::deletionCountsNotesAndGroups()
{
    addNote("service/web", {20, 200}, "Slow");
    makeGroup({"service/web"});
    select({"service/web"});
    QSignalSpy done(&editor(), &views::CanvasEditor::done);
    editor().removeSelected();
    QVERIFY(m->document.plan().notes().isEmpty());
    QVERIFY(m->document.plan().groups().isEmpty());
    const QString said = done.value(0).value(0).toString();
    QVERIFY2(said.contains(QLatin1String("1 note")) && said.contains(QLatin1String("1 group")),
             qPrintable(said));
}

void TestNotesAndGroups::layerHidesThem()
{
    addNote(nullptr, {0, 500}, "Here");
    const QPoint at = m->on("note/note-1");
    QVERIFY(m->view.entityAt(at));
    views::CanvasLayers layers;
    layers.notes = false;
    m->view.scene().setLayers(layers);
    QVERIFY(!m->view.entityAt(at));
}

void TestNotesAndGroups::keysReachThem()
{
    addNote(nullptr, {0, 700}, "Below everything");
    m->view.focusItem({m->named("node/gateway")});
    for (int presses = 0; presses < 8 && m->view.focusedEntity() != m->named("note/note-1"); ++presses)
        m->key(Qt::Key_Down);
    QCOMPARE(m->view.focusedEntity(), m->named("note/note-1"));
}

void TestNotesAndGroups::screenReadersAreToldOfThem()
{
    addNote("service/web", {20, 200}, "Slow\nin March");
    makeGroup({"service/web", "service/database"});
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m->view);
    std::map<QString, QAccessible::Role> named;
    for (int at = 0; at < canvas->childCount(); ++at)
        named[canvas->child(at)->text(QAccessible::Name)] = canvas->child(at)->role();
    QCOMPARE(named.at(QStringLiteral("Slow in March, note about web")), QAccessible::Note);
    const auto group = std::ranges::find_if(named, [](const auto &entry) {
        return entry.first.startsWith(QLatin1String("group-1, group of 2"));
    });
    QVERIFY(group != named.end());
    QCOMPARE(group->second, QAccessible::Grouping);
}

void TestNotesAndGroups::bothArePaintedAtEveryZoom_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("full") << 1.0;
    QTest::newRow("brief") << 0.4;
    QTest::newRow("far") << 0.2;
}

void TestNotesAndGroups::bothArePaintedAtEveryZoom()
{
    QFETCH(double, zoom);
    addNote(nullptr, {0, 500}, "");
    makeGroup({"node/gateway", "node/apps"});
    m->document.apply([&] {
        plan::Edit edit(m->document.plan());
        edit.modify(m->named("group/group-1").as<plan::Group>(),
                    [](plan::Group &group) { group.colour = plan::GroupColour::Teal; });
        return std::move(edit).finish("Colour");
    }());
    m->workspace.clearSelection();
    m->view.zoomTo(zoom);
    const QImage picture = m->picture();
    const views::Theme &theme = m->theme.theme();
    const layout::Rect note = m->rect("note/note-1");
    QCOMPARE(picture.pixelColor(m->atCanvas(note.center())), theme.warning.soft);
    const layout::Rect gateway = m->rect("node/gateway");
    const QColor inside = picture.pixelColor(m->atCanvas({gateway.right() + 20, gateway.y + 10}));
    QCOMPARE(inside, views::mixed(theme.node.soft, theme.canvas, 0.6));
}

QTEST_MAIN(TestNotesAndGroups)
#include "tst_notes_and_groups.moc"
