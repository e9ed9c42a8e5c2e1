#include <QtTest>

#include "sample_plans.h"

#include "views/canvas/canvas_view.h"
#include "views/canvas/minimap.h"

#include <QPushButton>
#include <QWheelEvent>

using namespace portolan;
using views::CanvasView;
using views::Selection;

/// A canvas on the small sample, 1:1, with everything in view.
class TestCanvasView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void clickSelects();
    void clickOnAPortSelectsIt();
    void clickOnTheCanvasSelectsNothing();
    void controlClickAddsAndTakesAway();
    void rubberBandSelectsWhatItTouches();

    void dragIsOneStepOfUndo();
    void dragOfAServiceIsRelativeToItsNode();
    void dragLeavesNoTraceBeforeItEnds();
    void dragOfSeveralIsOneStep();
    void dragBackChangesNothing();
    void escapeCancelsADrag();
    void undoDuringADragEndsIt();

    void wheelZoomsAtTheCursor();
    void wheelScrolls();
    void middleButtonPans();
    void spacePans();
    void panToolPansAndSelectsNothing();
    void minimapGoesThere();
    void doubleClickActivatesOrGoesIn();
    void panningShowsWhatARepaintShows();

    void arrowsGoFromThingToThing();
    void enterSelectsWhatHasTheFocus();
    void controlArrowsMoveWhatIsSelected();
    void homeShowsEverything();

    void environmentChangesTheNumbers();
    void editShowsAtOnce();
    void themeChangesEveryColour();
    void selectionFromElsewhereIsRevealed();
    void emptyPlanOffersANode();

    void paintsOnlyWhatIsExposed_data();
    void paintsOnlyWhatIsExposed();
    void paintsOnPaper();

private:
    plan::EntityRef named(const char *text) const { return plan::entityFromText(m_document->plan(), text); }
    QPoint middleOf(const char *entity) const;
    QPoint freeCanvas() const { return {m_view->width() - 4, m_view->height() - 4}; }
    QPoint atCanvas(layout::Point point) const { return m_view->viewport().toView(point).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {});
    QImage picture() const { return m_view->grab().toImage(); }
    const Selection &selection() const { return m_workspace->selection(); }

    std::unique_ptr<views::ThemeSource> m_theme;
    std::unique_ptr<document::PlanDocument> m_document;
    std::unique_ptr<views::Workspace> m_workspace;
    std::unique_ptr<CanvasView> m_view;
};

void TestCanvasView::init()
{
    m_theme = std::make_unique<views::ThemeSource>();
    m_theme->setPreference(views::ColorScheme::Light);
    m_document = std::make_unique<document::PlanDocument>();
    m_workspace = std::make_unique<views::Workspace>(*m_document);
    m_view = std::make_unique<CanvasView>(*m_workspace, *m_theme);
    m_view->setReducedMotion(true);
    m_view->resize(1200, 800);
    m_document->open(samples::smallPlan(), {});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->repaint();
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestCanvasView::cleanup()
{
    m_view.reset();
    m_workspace.reset();
    m_document.reset();
    m_theme.reset();
}

/// A spot of a thing where nothing else lies: its upper right, inside.
QPoint TestCanvasView::middleOf(const char *entity) const
{
    const layout::Rect rect = m_view->scene().chart().rectOf(named(entity));
    return atCanvas({rect.right() - 20, rect.y + 8});
}

void TestCanvasView::press(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, at);
}

void TestCanvasView::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                      modifiers);
    QCoreApplication::sendEvent(m_view.get(), &event);
}

void TestCanvasView::release(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, at);
}

void TestCanvasView::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    press(from, modifiers);
    moveTo((from + to) / 2, modifiers);
    m_view->repaint();
    moveTo(to, modifiers);
    release(to, modifiers);
}

void TestCanvasView::clickSelects()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf("service/web"));
    QCOMPARE(selection(), Selection::of(named("service/web")));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf("node/apps"));
    QCOMPARE(selection(), Selection::of(named("node/apps")));
}

void TestCanvasView::clickOnAPortSelectsIt()
{
    const plan::BindingRef port{named("service/web").as<plan::Service>(), 0};
    const layout::Chart &chart = m_view->scene().chart();
    const layout::Rect chip = chart.chips[chart.chipOf(port.service, port.index)].rect;
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, atCanvas(chip.center()));
    QCOMPARE(selection(), Selection::of(port));
}

void TestCanvasView::clickOnTheCanvasSelectsNothing()
{
    m_workspace->select(Selection::of(named("service/web")));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, freeCanvas());
    QCOMPARE(selection(), Selection());
}

void TestCanvasView::controlClickAddsAndTakesAway()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf("service/web"));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, middleOf("service/database"));
    QCOMPARE(selection().entities, (std::set{named("service/web"), named("service/database")}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, middleOf("service/web"));
    QCOMPARE(selection().entities, std::set{named("service/database")});
}

void TestCanvasView::rubberBandSelectsWhatItTouches()
{
    const layout::Rect web = m_view->scene().chart().rectOf(named("service/web"));
    const layout::Rect database = m_view->scene().chart().rectOf(named("service/database"));
    const layout::Rect both = web.united(database);
    drag(atCanvas({both.x + 60, both.y + 10}), atCanvas({both.right() - 10, both.bottom() - 10}),
         Qt::ShiftModifier);
    QCOMPARE(selection().entities, (std::set{named("service/web"), named("service/database")}));
    QVERIFY(m_document->undoStack().count() == 0);

    m_workspace->clearSelection();
    const layout::Rect node = m_view->scene().chart().rectOf(named("node/apps"));
    drag(atCanvas({node.x - 6, node.y - 6}), atCanvas({node.right() + 6, node.bottom() + 6}),
         Qt::ShiftModifier);
    QVERIFY(selection().contains(named("node/apps")));
    QVERIFY(!selection().contains(named("service/web")));
}

void TestCanvasView::dragIsOneStepOfUndo()
{
    const plan::Plan before = m_document->plan();
    const layout::Rect node = m_view->scene().chart().rectOf(named("node/apps"));
    const QPoint at = middleOf("node/apps");
    drag(at, at + QPoint(120, 80));

    QCOMPARE(m_document->undoStack().count(), 1);
    const plan::Placement *placement = m_document->plan().placements().find(named("node/apps"));
    QVERIFY(placement);
    QCOMPARE(placement->x, node.x + 120);
    QCOMPARE(placement->y, node.y + 80);
    const layout::Rect moved = m_view->scene().chart().rectOf(named("node/apps"));
    QCOMPARE(moved.x, node.x + 120);
    QCOMPARE(moved.y, node.y + 80);

    m_document->undoStack().undo();
    QVERIFY(m_document->plan() == before);
    QCOMPARE(m_view->scene().chart().rectOf(named("node/apps")), node);
}

void TestCanvasView::dragOfAServiceIsRelativeToItsNode()
{
    const layout::Rect node = m_view->scene().chart().rectOf(named("node/apps"));
    const layout::Rect card = m_view->scene().chart().rectOf(named("service/database"));
    const QPoint at = middleOf("service/database");
    drag(at, at + QPoint(16, 40));
    const plan::Placement *placement = m_document->plan().placements().find(named("service/database"));
    QVERIFY(placement);
    QCOMPARE(placement->x, card.x - node.x + 16);
    QCOMPARE(placement->y, card.y - node.y + 40);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvasView::dragLeavesNoTraceBeforeItEnds()
{
    const QPoint at = middleOf("service/web");
    press(at);
    moveTo(at + QPoint(0, 60));
    m_view->repaint();
    QVERIFY(m_view->scene().isMoving());
    QVERIFY(m_document->plan().placements().isEmpty());
    QCOMPARE(m_document->undoStack().count(), 0);
    release(at + QPoint(0, 60));
    QCOMPARE(m_document->plan().placements().size(), std::size_t{1});
}

void TestCanvasView::dragOfSeveralIsOneStep()
{
    m_workspace->select({{named("node/gateway"), named("node/apps")}, std::nullopt});
    const QPoint at = middleOf("node/apps");
    drag(at, at + QPoint(40, 40));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->plan().placements().size(), std::size_t{2});
}

void TestCanvasView::dragBackChangesNothing()
{
    const QPoint at = middleOf("node/apps");
    press(at);
    moveTo(at + QPoint(90, 90));
    m_view->repaint();
    moveTo(at);
    release(at);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestCanvasView::escapeCancelsADrag()
{
    const layout::Rect before = m_view->scene().chart().rectOf(named("node/apps"));
    const QPoint at = middleOf("node/apps");
    press(at);
    moveTo(at + QPoint(100, 0));
    m_view->repaint();
    QVERIFY(m_view->scene().chart().rectOf(named("node/apps")) != before);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->scene().isMoving());
    QCOMPARE(m_view->scene().chart().rectOf(named("node/apps")), before);
    moveTo(at + QPoint(140, 0));
    release(at + QPoint(140, 0));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(m_document->plan().placements().isEmpty());
}

void TestCanvasView::undoDuringADragEndsIt()
{
    const QPoint at = middleOf("node/apps");
    drag(at, at + QPoint(40, 0));
    press(at + QPoint(40, 0));
    moveTo(at + QPoint(90, 0));
    m_document->undoStack().undo();
    QVERIFY(!m_view->scene().isMoving());
    release(at + QPoint(90, 0));
    QVERIFY(m_document->plan().placements().isEmpty());
    QCOMPARE(m_document->undoStack().index(), 0);
}

void TestCanvasView::wheelZoomsAtTheCursor()
{
    const QPointF cursor(300, 200);
    const layout::Point below = m_view->viewport().toCanvas(cursor);
    QWheelEvent event(cursor, m_view->mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(m_view->zoom(), std::sqrt(2.0));
    QVERIFY(QLineF(m_view->viewport().toView(below), cursor).length() <= 1);
}

void TestCanvasView::wheelScrolls()
{
    const QPointF before = m_view->viewport().offset();
    QWheelEvent event({300, 200}, m_view->mapToGlobal(QPointF(300, 200)), {-7, 30}, {-56, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(m_view->viewport().offset() - before, QPointF(-7, 30));
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestCanvasView::middleButtonPans()
{
    const QPointF before = m_view->viewport().offset();
    QTest::mousePress(m_view.get(), Qt::MiddleButton, {}, {100, 100});
    moveTo({130, 90});
    QTest::mouseRelease(m_view.get(), Qt::MiddleButton, {}, {130, 90});
    QCOMPARE(m_view->viewport().offset() - before, QPointF(30, -10));
    QCOMPARE(selection(), Selection());
}

void TestCanvasView::spacePans()
{
    const QPointF before = m_view->viewport().offset();
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    const QPoint at = middleOf("node/apps");
    press(at);
    moveTo(at + QPoint(25, 5));
    release(at + QPoint(25, 5));
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->viewport().offset() - before, QPointF(25, 5));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestCanvasView::panToolPansAndSelectsNothing()
{
    m_view->setTool(CanvasView::Tool::Pan);
    const QPointF before = m_view->viewport().offset();
    const QPoint at = middleOf("node/apps");
    drag(at, at + QPoint(-30, 12));
    QCOMPARE(m_view->viewport().offset() - before, QPointF(-30, 12));
    QCOMPARE(selection(), Selection());
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestCanvasView::minimapGoesThere()
{
    auto *map = m_view->findChild<views::Minimap *>();
    QVERIFY(map && map->isVisible());
    m_view->zoomTo(2);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    const layout::Point middle = m_view->scene().chart().bounds.center();
    const QPointF there = m_view->viewport().toView(middle);
    QVERIFY(QLineF(there, QRectF(m_view->rect()).center()).length() < 40);
}

void TestCanvasView::doubleClickActivatesOrGoesIn()
{
    QSignalSpy activated(m_view.get(), &CanvasView::activated);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf("service/web"));
    QCOMPARE(activated.count(), 1);
    m_view->zoomTo(0.1);
    const layout::Rect node = m_view->scene().chart().rectOf(named("node/apps"));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, atCanvas({node.center().x, node.bottom() - 20}));
    QCOMPARE(activated.count(), 1);
    QVERIFY(m_view->zoom() > 0.25);
}

void TestCanvasView::panningShowsWhatARepaintShows()
{
    m_view->setMinimapShown(false);
    m_view->setKeyShown(false);
    picture();
    for (const QPointF step :
         {QPointF(-37, 21), QPointF(300, -180), QPointF(0, 5000), QPointF(-200, -5000)}) {
        m_view->panBy(step);
        const QImage shifted = picture();
        emit m_view->scene().changed();
        QCOMPARE(picture(), shifted);
    }
}

void TestCanvasView::arrowsGoFromThingToThing()
{
    m_workspace->select(Selection::of(named("node/gateway")));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->focusedEntity(), named("node/apps"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->focusedEntity(), named("node/gateway"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->focusedEntity(), named("service/proxy"));
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("proxy, service"));
    QCOMPARE(selection(), Selection::of(named("node/gateway")));
}

void TestCanvasView::enterSelectsWhatHasTheFocus()
{
    m_workspace->select(Selection::of(named("node/gateway")));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(selection(), Selection::of(named("node/apps")));
    QSignalSpy activated(m_view.get(), &CanvasView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(selection(), Selection());
}

void TestCanvasView::controlArrowsMoveWhatIsSelected()
{
    const layout::Rect before = m_view->scene().chart().rectOf(named("node/apps"));
    m_workspace->select(Selection::of(named("node/apps")));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    const layout::Rect after = m_view->scene().chart().rectOf(named("node/apps"));
    QCOMPARE(after.x - before.x, 16.0);
    QCOMPARE(after.y - before.y, 8.0);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestCanvasView::homeShowsEverything()
{
    m_view->zoomTo(3);
    m_view->panBy({-4000, 900});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const QRectF chart = m_view->viewport().toView(m_view->scene().chart().bounds);
    QVERIFY(QRectF(m_view->rect()).contains(chart));
}

void TestCanvasView::environmentChangesTheNumbers()
{
    const plan::ServiceId web = named("service/web").as<plan::Service>();
    const auto number = [&] {
        const layout::Chart &chart = m_view->scene().chart();
        return QString::fromStdString(chart.chips[chart.chipOf(web, 0)].number);
    };
    QCOMPARE(number(), QStringLiteral("8080"));
    m_workspace->setEnvironment(plan::findByName(m_document->plan().environments(), "development")->id);
    QCOMPARE(number(), QStringLiteral("9090"));
}

void TestCanvasView::editShowsAtOnce()
{
    const QImage before = picture();
    plan::Edit edit(m_document->plan());
    edit.modify(named("service/web").as<plan::Service>(),
                [](plan::Service &service) { service.name = "front"; });
    m_document->apply(std::move(edit).finish("Rename web"));
    QVERIFY(picture() != before);
    QCOMPARE(m_view->scene()
                 .chart()
                 .cards[m_view->scene().chart().cardOf(named("service/front").as<plan::Service>())]
                 .title,
             std::string("front"));
    m_document->undoStack().undo();
    QCOMPARE(picture(), before);
}

void TestCanvasView::themeChangesEveryColour()
{
    const QColor light = m_theme->theme().canvas;
    QCOMPARE(picture().pixelColor(3, 3), light);
    m_theme->setPreference(views::ColorScheme::Dark);
    QCOMPARE(picture().pixelColor(3, 3), m_theme->theme().canvas);
    QVERIFY(m_theme->theme().canvas != light);
}

void TestCanvasView::selectionFromElsewhereIsRevealed()
{
    m_view->panBy({-5000, 0});
    m_workspace->select(Selection::of(named("service/web")));
    const QRectF card = m_view->viewport().toView(m_view->scene().chart().rectOf(named("service/web")));
    QVERIFY(QRectF(m_view->rect()).contains(card));
}

void TestCanvasView::emptyPlanOffersANode()
{
    auto *button = m_view->findChild<QPushButton *>();
    QVERIFY(button && !button->isVisible());
    m_document->startNew();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible());
    QCOMPARE(m_document->plan().nodes().size(), std::size_t{1});
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(selection(), Selection::of(named("node/node-1")));
}

void TestCanvasView::paintsOnlyWhatIsExposed_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<std::size_t>("mostCards");
    QTest::addRow("everything") << 1.0 << std::size_t{300};
    QTest::addRow("names only") << 0.4 << std::size_t{1500};
    QTest::addRow("rectangles only") << 0.2 << std::size_t{6000};
}

void TestCanvasView::paintsOnlyWhatIsExposed()
{
    QFETCH(double, scale);
    QFETCH(std::size_t, mostCards);
    m_document->open(samples::largePlan(10000), {});
    const layout::Chart &chart = m_view->scene().chart();
    QCOMPARE(chart.cards.size(), std::size_t{10000});

    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    const layout::Point middle = chart.bounds.center();
    const layout::Rect area{middle.x, middle.y, 1200 / scale, 800 / scale};
    painter.scale(scale, scale);
    painter.translate(-area.x, -area.y);
    views::CanvasPainter canvas(m_theme->theme());
    const views::ChartSlice slice = m_view->scene().restingSlice(area, views::detailAt(scale));
    const views::Visited visited = canvas.paint(painter, m_view->scene().picture(), slice, scale);
    QVERIFY2(visited.cards > 0 && visited.cards < mostCards, qPrintable(QString::number(visited.cards)));
    QCOMPARE(visited.chips > 0, scale >= 0.6);
}

void TestCanvasView::paintsOnPaper()
{
    QImage paper(600, 400, QImage::Format_ARGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    m_view->paintPlan(painter, QRectF(50, 50, 500, 300));
    painter.end();
    QCOMPARE(paper.pixelColor(10, 10), QColor(Qt::white));
    bool drawn = false;
    for (int x = 50; x < 550 && !drawn; ++x)
        drawn = paper.pixelColor(x, 200) != QColor(Qt::white);
    QVERIFY(drawn);
}

QTEST_MAIN(TestCanvasView)

#include "tst_canvas_view.moc"
