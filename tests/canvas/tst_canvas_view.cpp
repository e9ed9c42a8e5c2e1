#include "canvas_fixture.h"

#include "views/canvas/exposure_key.h"
#include "views/canvas/minimap.h"
#include "views/theme/tokens.h"

#include <QPushButton>
#include <QWheelEvent>

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;
using views::Selection;

/// What a canvas shows, selects, and how it pans and zooms.
class TestCanvasView : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CanvasFixture>(); }
    void cleanup() { m.reset(); }

    void clickSelects();
    void clickOnAPortSelectsIt();
    void clickOnTheCanvasSelectsNothing();
    void controlClickAddsAndTakesAway();
    void rubberBandSelectsWhatItTouches();
    void wheelZoomsAtTheCursor();
    void wheelScrolls();
    void middleButtonPans();
    void spacePans();
    void panToolPansAndSelectsNothing();
    void minimapGoesThere();
    void doubleClickActivatesOrGoesIn();
    void panningShowsWhatARepaintShows();
    void environmentChangesTheNumbers();
    void editShowsAtOnce();
    void themeChangesEveryColour();
    void selectionFromElsewhereIsRevealed();
    void emptyPlanOffersANode();
    void paintsOnlyWhatIsExposed_data();
    void paintsOnlyWhatIsExposed();
    void paintsOnPaper();
    void fitLeavesTheMapAndTheKeyTheirRoom_data();
    void fitLeavesTheMapAndTheKeyTheirRoom();
    void fitFollowsASizeThatChangesMeanwhile();

private:
    std::unique_ptr<CanvasFixture> m;
};

void TestCanvasView::clickSelects()
{
    QTest::mouseClick(&m->view, Qt::LeftButton, {}, m->on("service/web"));
    QCOMPARE(m->selection(), Selection::of(m->named("service/web")));
    QTest::mouseClick(&m->view, Qt::LeftButton, {}, m->on("node/apps"));
    QCOMPARE(m->selection(), Selection::of(m->named("node/apps")));
}

void TestCanvasView::clickOnAPortSelectsIt()
{
    const plan::BindingRef port{m->named("service/web").as<plan::Service>(), 0};
    const layout::Chart &chart = m->view.scene().chart();
    const layout::Rect chip = chart.chips[chart.chipOf(port.service, port.index)].rect;
    QTest::mouseClick(&m->view, Qt::LeftButton, {}, m->atCanvas(chip.center()));
    QCOMPARE(m->selection(), Selection::of(port));
}

void TestCanvasView::clickOnTheCanvasSelectsNothing()
{
    m->workspace.select(Selection::of(m->named("service/web")));
    QTest::mouseClick(&m->view, Qt::LeftButton, {}, m->freeCanvas());
    QCOMPARE(m->selection(), Selection());
}

void TestCanvasView::controlClickAddsAndTakesAway()
{
    QTest::mouseClick(&m->view, Qt::LeftButton, {}, m->on("service/web"));
    QTest::mouseClick(&m->view, Qt::LeftButton, Qt::ControlModifier, m->on("service/database"));
    QCOMPARE(m->selection().entities, (std::set{m->named("service/web"), m->named("service/database")}));
    QTest::mouseClick(&m->view, Qt::LeftButton, Qt::ControlModifier, m->on("service/web"));
    QCOMPARE(m->selection().entities, std::set{m->named("service/database")});
}

void TestCanvasView::rubberBandSelectsWhatItTouches()
{
    const layout::Rect web = m->view.scene().chart().rectOf(m->named("service/web"));
    const layout::Rect database = m->view.scene().chart().rectOf(m->named("service/database"));
    const layout::Rect both = web.united(database);
    m->drag(m->atCanvas({both.x + 60, both.y + 10}), m->atCanvas({both.right() - 10, both.bottom() - 10}),
            Qt::ShiftModifier);
    QCOMPARE(m->selection().entities, (std::set{m->named("service/web"), m->named("service/database")}));
    QVERIFY(m->document.undoStack().count() == 0);

    m->workspace.clearSelection();
    const layout::Rect node = m->view.scene().chart().rectOf(m->named("node/apps"));
    m->drag(m->atCanvas({node.x - 6, node.y - 6}), m->atCanvas({node.right() + 6, node.bottom() + 6}),
            Qt::ShiftModifier);
    QVERIFY(m->selection().contains(m->named("node/apps")));
    QVERIFY(!m->selection().contains(m->named("service/web")));
}

void TestCanvasView::wheelZoomsAtTheCursor()
{
    const QPointF cursor(300, 200);
    const layout::Point below = m->view.viewport().toCanvas(cursor);
    QWheelEvent event(cursor, m->view.mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m->view, &event);
    QCOMPARE(m->view.zoom(), std::sqrt(2.0));
    QVERIFY(QLineF(m->view.viewport().toView(below), cursor).length() <= 1);
}

void TestCanvasView::wheelScrolls()
{
    const QPointF before = m->view.viewport().offset();
    QWheelEvent event({300, 200}, m->view.mapToGlobal(QPointF(300, 200)), {-7, 30}, {-56, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m->view, &event);
    QCOMPARE(m->view.viewport().offset() - before, QPointF(-7, 30));
    QCOMPARE(m->view.zoom(), 1.0);
}

void TestCanvasView::middleButtonPans()
{
    const QPointF before = m->view.viewport().offset();
    QTest::mousePress(&m->view, Qt::MiddleButton, {}, {100, 100});
    m->moveTo({130, 90});
    QTest::mouseRelease(&m->view, Qt::MiddleButton, {}, {130, 90});
    QCOMPARE(m->view.viewport().offset() - before, QPointF(30, -10));
    QCOMPARE(m->selection(), Selection());
}

void TestCanvasView::spacePans()
{
    const QPointF before = m->view.viewport().offset();
    QTest::keyPress(&m->view, Qt::Key_Space);
    const QPoint at = m->on("node/apps");
    m->press(at);
    m->moveTo(at + QPoint(25, 5));
    m->release(at + QPoint(25, 5));
    QTest::keyRelease(&m->view, Qt::Key_Space);
    QCOMPARE(m->view.viewport().offset() - before, QPointF(25, 5));
    QCOMPARE(m->document.undoStack().count(), 0);
}

void TestCanvasView::panToolPansAndSelectsNothing()
{
    m->view.setTool(CanvasView::Tool::Pan);
    const QPointF before = m->view.viewport().offset();
    const QPoint at = m->on("node/apps");
    m->drag(at, at + QPoint(-30, 12));
    QCOMPARE(m->view.viewport().offset() - before, QPointF(-30, 12));
    QCOMPARE(m->selection(), Selection());
    QCOMPARE(m->document.undoStack().count(), 0);
}

void TestCanvasView::minimapGoesThere()
{
    auto *map = m->view.findChild<views::Minimap *>();
    QVERIFY(map && map->isVisible());
    m->view.zoomTo(2);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    const layout::Point middle = m->view.scene().chart().bounds.center();
    const QPointF there = m->view.viewport().toView(middle);
    QVERIFY(QLineF(there, QRectF(m->view.rect()).center()).length() < 40);
}

void TestCanvasView::doubleClickActivatesOrGoesIn()
{
    QSignalSpy activated(&m->view, &CanvasView::activated);
    QTest::mouseDClick(&m->view, Qt::LeftButton, {}, m->on("service/web"));
    QCOMPARE(activated.count(), 1);
    m->view.zoomTo(0.1);
    const layout::Rect node = m->view.scene().chart().rectOf(m->named("node/apps"));
    QTest::mouseDClick(&m->view, Qt::LeftButton, {}, m->atCanvas({node.center().x, node.bottom() - 20}));
    QCOMPARE(activated.count(), 1);
    QVERIFY(m->view.zoom() > 0.25);
}

void TestCanvasView::panningShowsWhatARepaintShows()
{
    m->view.setMinimapShown(false);
    m->view.setKeyShown(false);
    m->picture();
    for (const QPointF step :
         {QPointF(-37, 21), QPointF(300, -180), QPointF(0, 5000), QPointF(-200, -5000)}) {
        m->view.panBy(step);
        const QImage shifted = m->picture();
        emit m->view.scene().changed();
        QCOMPARE(m->picture(), shifted);
    }
}

void TestCanvasView::environmentChangesTheNumbers()
{
    const plan::ServiceId web = m->named("service/web").as<plan::Service>();
    const auto number = [&] {
        const layout::Chart &chart = m->view.scene().chart();
        return QString::fromStdString(chart.chips[chart.chipOf(web, 0)].number);
    };
    QCOMPARE(number(), QStringLiteral("8080"));
    m->workspace.setEnvironment(plan::findByName(m->document.plan().environments(), "development")->id);
    QCOMPARE(number(), QStringLiteral("9090"));
}

void TestCanvasView::editShowsAtOnce()
{
    const QImage before = m->picture();
    plan::Edit edit(m->document.plan());
    edit.modify(m->named("service/web").as<plan::Service>(),
                [](plan::Service &service) { service.name = "front"; });
    m->document.apply(std::move(edit).finish("Rename web"));
    QVERIFY(m->picture() != before);
    QCOMPARE(m->view.scene()
                 .chart()
                 .cards[m->view.scene().chart().cardOf(m->named("service/front").as<plan::Service>())]
                 .title,
             std::string("front"));
    m->document.undoStack().undo();
    QCOMPARE(m->picture(), before);
}

void TestCanvasView::themeChangesEveryColour()
{
    const QColor light = m->theme.theme().canvas;
    QCOMPARE(m->picture().pixelColor(3, 3), light);
    m->theme.setPreference(views::ColorScheme::Dark);
    QCOMPARE(m->picture().pixelColor(3, 3), m->theme.theme().canvas);
    QVERIFY(m->theme.theme().canvas != light);
}

void TestCanvasView::selectionFromElsewhereIsRevealed()
{
    m->view.panBy({-5000, 0});
    m->workspace.select(Selection::of(m->named("service/web")));
    const QRectF card = m->view.viewport().toView(m->view.scene().chart().rectOf(m->named("service/web")));
    QVERIFY(QRectF(m->view.rect()).contains(card));
}

void TestCanvasView::emptyPlanOffersANode()
{
    auto *button = m->view.findChild<QPushButton *>();
    QVERIFY(button && !button->isVisible());
    m->document.startNew();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible());
    QCOMPARE(m->document.plan().nodes().size(), std::size_t{1});
    QCOMPARE(m->document.undoStack().count(), 1);
    QCOMPARE(m->selection(), Selection::of(m->named("node/node-1")));
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
    m->document.open(samples::largePlan(10000), {});
    const layout::Chart &chart = m->view.scene().chart();
    QCOMPARE(chart.cards.size(), std::size_t{10000});

    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    const layout::Point middle = chart.bounds.center();
    const layout::Rect area{middle.x, middle.y, 1200 / scale, 800 / scale};
    painter.scale(scale, scale);
    painter.translate(-area.x, -area.y);
    views::CanvasPainter canvas(m->theme.theme());
    const views::ChartSlice slice = m->view.scene().restingSlice(area, views::detailAt(scale));
    const views::Visited visited = canvas.paint(painter, m->view.scene().picture(), slice, scale);
    QVERIFY2(visited.cards > 0 && visited.cards < mostCards, qPrintable(QString::number(visited.cards)));
    QCOMPARE(visited.chips > 0, scale >= 0.6);
}

void TestCanvasView::paintsOnPaper()
{
    QImage paper(600, 400, QImage::Format_ARGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    m->view.paintPlan(painter, QRectF(50, 50, 500, 300));
    painter.end();
    QCOMPARE(paper.pixelColor(10, 10), QColor(Qt::white));
    bool drawn = false;
    for (int x = 50; x < 550 && !drawn; ++x)
        drawn = paper.pixelColor(x, 200) != QColor(Qt::white);
    QVERIFY(drawn);
}

void TestCanvasView::fitLeavesTheMapAndTheKeyTheirRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide: beside them") << QSize(1200, 420);
    QTest::newRow("high: above them") << QSize(600, 900);
    QTest::newRow("a desk") << QSize(760, 640);
}

void TestCanvasView::fitLeavesTheMapAndTheKeyTheirRoom()
{
    QFETCH(QSize, size);
    m->view.resize(size);
    m->view.fitAll();
    m->view.repaint();
    const QRectF chart = m->view.viewport().toView(m->chart().bounds);
    QVERIFY(QRectF(m->view.rect()).contains(chart));
    QVERIFY(!chart.intersects(m->view.findChild<views::Minimap *>()->geometry()));
    QVERIFY(!chart.intersects(m->view.findChild<views::ExposureKey *>()->geometry()));
}

void TestCanvasView::fitFollowsASizeThatChangesMeanwhile()
{
    m->view.setReducedMotion(false);
    m->view.zoomTo(2);
    m->view.fitAll();
    m->view.resize(700, 500);
    m->view.repaint();
    QTest::qWait(2 * static_cast<int>(views::tokens::motion::viewport.count()));
    QVERIFY(QRectF(m->view.rect()).contains(m->view.viewport().toView(m->chart().bounds)));
}

QTEST_MAIN(TestCanvasView)

#include "tst_canvas_view.moc"
