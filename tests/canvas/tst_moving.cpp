#include "canvas_fixture.h"

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;
using views::Selection;

/// Things that are moved, resized and arranged.
class TestMoving : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CanvasFixture>(); }
    void cleanup() { m.reset(); }

    void dragIsOneStepOfUndo();
    void dragOfAServiceIsRelativeToItsNode();
    void dragLeavesNoTraceBeforeItEnds();
    void dragOfSeveralIsOneStep();
    void dragBackChangesNothing();
    void escapeCancelsADrag();
    void undoDuringADragEndsIt();
    void movedThingsSnapToTheirNeighbours();
    void altMovesFreely();
    void serviceMovesToTheNodeItIsLetGoOn();
    void frameGrowsAndShrinksWithADraggedService();
    void cornerResizesTheSelectedFrame();
    void alignBringsIntoLine_data();
    void alignBringsIntoLine();
    void distributeMakesGapsEqual();
    void tidyOfTheSelectionLeavesTheRest();
    void routeIsBentByHand();

private:
    std::unique_ptr<CanvasFixture> m;
};

void TestMoving::dragIsOneStepOfUndo()
{
    const plan::Plan before = m->document.plan();
    const layout::Rect node = m->view.scene().chart().rectOf(m->named("node/apps"));
    const QPoint at = m->on("node/apps");
    m->drag(at, at + QPoint(120, 80));

    QCOMPARE(m->document.undoStack().count(), 1);
    const plan::Placement *placement = m->document.plan().placements().find(m->named("node/apps"));
    QVERIFY(placement);
    QCOMPARE(placement->x, node.x + 120);
    QCOMPARE(placement->y, node.y + 80);
    const layout::Rect moved = m->view.scene().chart().rectOf(m->named("node/apps"));
    QCOMPARE(moved.x, node.x + 120);
    QCOMPARE(moved.y, node.y + 80);

    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == before);
    QCOMPARE(m->view.scene().chart().rectOf(m->named("node/apps")), node);
}

void TestMoving::dragOfAServiceIsRelativeToItsNode()
{
    const layout::Rect node = m->view.scene().chart().rectOf(m->named("node/apps"));
    const layout::Rect card = m->view.scene().chart().rectOf(m->named("service/database"));
    const QPoint at = m->on("service/database");
    m->drag(at, at + QPoint(16, 40));
    const plan::Placement *placement = m->document.plan().placements().find(m->named("service/database"));
    QVERIFY(placement);
    QCOMPARE(placement->x, card.x - node.x + 16);
    QCOMPARE(placement->y, card.y - node.y + 40);
    QCOMPARE(m->document.undoStack().count(), 1);
}

void TestMoving::dragLeavesNoTraceBeforeItEnds()
{
    const QPoint at = m->on("service/web");
    m->press(at);
    m->moveTo(at + QPoint(0, 60));
    m->view.repaint();
    QVERIFY(m->view.scene().isMoving());
    QVERIFY(m->document.plan().placements().isEmpty());
    QCOMPARE(m->document.undoStack().count(), 0);
    m->release(at + QPoint(0, 60));
    QCOMPARE(m->document.plan().placements().size(), std::size_t{1});
}

void TestMoving::dragOfSeveralIsOneStep()
{
    m->workspace.select({{m->named("node/gateway"), m->named("node/apps")}, std::nullopt});
    const QPoint at = m->on("node/apps");
    m->drag(at, at + QPoint(40, 40));
    QCOMPARE(m->document.undoStack().count(), 1);
    QCOMPARE(m->document.plan().placements().size(), std::size_t{2});
}

void TestMoving::dragBackChangesNothing()
{
    const QPoint at = m->on("node/apps");
    m->press(at);
    m->moveTo(at + QPoint(90, 90));
    m->view.repaint();
    m->moveTo(at);
    m->release(at);
    QCOMPARE(m->document.undoStack().count(), 0);
}

void TestMoving::escapeCancelsADrag()
{
    const layout::Rect before = m->view.scene().chart().rectOf(m->named("node/apps"));
    const QPoint at = m->on("node/apps");
    m->press(at);
    m->moveTo(at + QPoint(100, 0));
    m->view.repaint();
    QVERIFY(m->view.scene().chart().rectOf(m->named("node/apps")) != before);
    QTest::keyClick(&m->view, Qt::Key_Escape);
    QVERIFY(!m->view.scene().isMoving());
    QCOMPARE(m->view.scene().chart().rectOf(m->named("node/apps")), before);
    m->moveTo(at + QPoint(140, 0));
    m->release(at + QPoint(140, 0));
    QCOMPARE(m->document.undoStack().count(), 0);
    QVERIFY(m->document.plan().placements().isEmpty());
}

void TestMoving::undoDuringADragEndsIt()
{
    const QPoint at = m->on("node/apps");
    m->drag(at, at + QPoint(40, 0));
    m->press(at + QPoint(40, 0));
    m->moveTo(at + QPoint(90, 0));
    m->document.undoStack().undo();
    QVERIFY(!m->view.scene().isMoving());
    m->release(at + QPoint(90, 0));
    QVERIFY(m->document.plan().placements().isEmpty());
    QCOMPARE(m->document.undoStack().index(), 0);
}

void TestMoving::movedThingsSnapToTheirNeighbours()
{
    const layout::Rect gateway = m->rect("node/gateway");
    const layout::Rect apps = m->rect("node/apps");
    const QPoint at = m->on("node/apps");
    // Three short of the line through the tops, which a neighbour draws.
    const int off = static_cast<int>(gateway.y - apps.y) + 3;
    m->drag(at, at + QPoint(40, off));
    QCOMPARE(m->rect("node/apps").y, gateway.y);
}

void TestMoving::altMovesFreely()
{
    const layout::Rect before = m->rect("node/apps");
    const QPoint at = m->on("node/apps");
    m->drag(at, at + QPoint(41, 3), Qt::AltModifier);
    QCOMPARE(m->rect("node/apps").x, before.x + 41);
    QCOMPARE(m->rect("node/apps").y, before.y + 3);
}

void TestMoving::serviceMovesToTheNodeItIsLetGoOn()
{
    const plan::Plan before = m->document.plan();
    const layout::Rect gateway = m->rect("node/gateway");
    m->drag(m->on("service/database"), m->atCanvas({gateway.center().x, gateway.bottom() - 12}));
    const plan::Service &database =
        m->document.plan().services().at(m->named("service/database").as<plan::Service>());
    QCOMPARE(database.node, m->named("node/gateway").as<plan::Node>());
    QCOMPARE(m->steps(), 1);
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == before);
}

void TestMoving::frameGrowsAndShrinksWithADraggedService()
{
    const layout::Rect frame = m->rect("node/apps");
    const QPoint at = m->on("service/database");
    m->press(at);
    m->moveTo(at + QPoint(0, 300));
    m->view.repaint();
    QVERIFY(m->rect("node/apps").height > frame.height);
    m->moveTo(at);
    m->view.repaint();
    QCOMPARE(m->rect("node/apps"), frame);
    m->release(at);
    QCOMPARE(m->steps(), 0);
}

void TestMoving::cornerResizesTheSelectedFrame()
{
    const layout::Rect before = m->rect("node/apps");
    m->workspace.select(Selection::of(m->named("node/apps")));
    const QPoint corner = m->atCanvas({before.right(), before.bottom()});
    m->drag(corner, corner + QPoint(80, 60));
    // To the grid of four.
    QVERIFY(std::abs(m->rect("node/apps").width - before.width - 80) <= 2);
    QVERIFY(std::abs(m->rect("node/apps").height - before.height - 60) <= 2);
    QCOMPARE(m->steps(), 1);
    // Never smaller than what is inside.
    m->drag(corner + QPoint(80, 60), m->atCanvas({before.x + 30, before.y + 30}));
    QVERIFY(m->rect("node/apps").height > m->rect("service/web").height);
}

void TestMoving::alignBringsIntoLine_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addRow("left") << static_cast<int>(layout::Alignment::Left);
    QTest::addRow("bottom") << static_cast<int>(layout::Alignment::Bottom);
    QTest::addRow("middle") << static_cast<int>(layout::Alignment::Middle);
}

void TestMoving::alignBringsIntoLine()
{
    QFETCH(int, alignment);
    m->workspace.select({{m->named("node/gateway"), m->named("node/apps")}, std::nullopt});
    m->view.editor().align(static_cast<layout::Alignment>(alignment));
    const layout::Rect gateway = m->rect("node/gateway");
    const layout::Rect apps = m->rect("node/apps");
    switch (static_cast<layout::Alignment>(alignment)) {
    case layout::Alignment::Left: QCOMPARE(gateway.x, apps.x); break;
    case layout::Alignment::Bottom: QCOMPARE(gateway.bottom(), apps.bottom()); break;
    default: QCOMPARE(gateway.center().y, apps.center().y); break;
    }
    QCOMPARE(m->steps(), 1);
}

void TestMoving::distributeMakesGapsEqual()
{
    m->view.editor().add(views::NewThing::Node, {1000, 40});
    m->view.editor().add(views::NewThing::Node, {1900, 80});
    m->workspace.select({{m->named("node/apps"), m->named("node/node-1"), m->named("node/node-2")}, {}});
    const int before = m->steps();
    m->view.editor().distribute(layout::Axis::Horizontal);
    const double first = m->rect("node/node-1").x - m->rect("node/apps").right();
    const double second = m->rect("node/node-2").x - m->rect("node/node-1").right();
    QVERIFY(std::abs(first - second) < 0.01);
    QCOMPARE(m->steps(), before + 1);
}

void TestMoving::tidyOfTheSelectionLeavesTheRest()
{
    const QPoint at = m->on("service/database");
    m->drag(at, at + QPoint(12, 120));
    const layout::Rect web = m->rect("service/web");
    const layout::Rect gateway = m->rect("node/gateway");
    m->workspace.select(Selection::of(m->named("service/database")));
    m->view.editor().tidySelected();
    QVERIFY(!m->document.plan().placements().find(m->named("service/database")));
    QCOMPARE(m->rect("service/web"), web);
    QCOMPARE(m->rect("node/gateway"), gateway);
}

void TestMoving::routeIsBentByHand()
{
    const plan::EntityRef route = m->named("route/site");
    const auto forward = [this] {
        for (const layout::RouteEdge &edge : m->chart().edges)
            if (edge.leg == layout::EdgeLeg::Forward)
                return edge.way;
        return layout::Polyline();
    };
    const layout::Polyline before = forward();
    const QPoint at = m->onRoute();
    m->drag(at, at + QPoint(-16, 24));
    QCOMPARE(m->steps(), 1);
    QVERIFY(m->document.plan().placements().find(route));
    QVERIFY(!(forward() == before));
    QCOMPARE(forward().front(), before.front());
    QCOMPARE(forward().back(), before.back());

    m->workspace.select(Selection::of(route));
    m->view.editor().tidySelected();
    QVERIFY(forward() == before);
}

QTEST_MAIN(TestMoving)

#include "tst_moving.moc"
