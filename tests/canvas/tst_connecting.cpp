#include "canvas_fixture.h"

#include "tests/sample_plans.h"

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;
using views::Selection;

/// Routes and links drawn by mouse.
class TestConnecting : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CanvasFixture>(); }
    void cleanup() { m.reset(); }

    void fromThePlaceToAPortDrawsARoute();
    void fromAPortToThePlaceDrawsTheSame();
    void fromTheHandleOfAServiceDrawsALink();
    void whatCannotBeIsRefusedWithAReason();
    void planWithoutTheInternetOffersIt();
    void selectedPortIsOpenedWithoutTheMouse();
    void emptyCanvasEndsNothing();
    void escapeLeavesIt();
    void pressWithoutADragSelects();
    void toolDrawsFromAnywhere();
    void hoverShowsTheHandle();

private:
    layout::Rect shore() { return m->chart().places.front().rect; }
    QPoint shoreHandle() { return m->atCanvas({shore().right(), shore().center().y}); }
    std::unique_ptr<CanvasFixture> m;
};

void TestConnecting::fromThePlaceToAPortDrawsARoute()
{
    const plan::Plan before = m->document.plan();
    m->hover(m->atCanvas(shore().center()));
    m->drag(shoreHandle(), m->onPort("service/database", 0));
    QCOMPARE(m->steps(), 1);
    const plan::Plan &plan = m->document.plan();
    QCOMPARE(plan.routes().size(), before.routes().size() + 1);
    const plan::Route &route = plan.routes()[plan.routes().size() - 1];
    QCOMPARE(route.target, m->named("service/database").as<plan::Service>());
    QCOMPARE(route.targetPort, std::uint16_t{5432});
    QCOMPARE(route.proxy, m->named("service/proxy").as<plan::Service>());
    QCOMPARE(m->selection(), Selection::of(plan::EntityRef(route.id)));
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == before);
}

void TestConnecting::fromAPortToThePlaceDrawsTheSame()
{
    m->drag(m->onPort("service/database", 0), m->atCanvas(shore().center()));
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->document.plan().routes().size(), std::size_t{2});
}

void TestConnecting::fromTheHandleOfAServiceDrawsALink()
{
    const layout::Rect database = m->rect("service/database");
    m->hover(m->on("service/database"));
    m->drag(m->atCanvas({database.right(), database.center().y}), m->onPort("service/web", 0));
    QCOMPARE(m->steps(), 1);
    const plan::Link &link = m->document.plan().links()[1];
    QCOMPARE(link.from, m->named("service/database").as<plan::Service>());
    QCOMPARE(link.to, m->named("service/web").as<plan::Service>());
    QCOMPARE(link.port, std::uint16_t{80});
}

void TestConnecting::whatCannotBeIsRefusedWithAReason()
{
    // The route to the web server is there already.
    m->press(m->onPort("service/web", 0));
    m->moveTo(m->atCanvas(shore().center()));
    QVERIFY(m->view.draft().isRefused());
    QCOMPARE(m->view.draft().text(), QStringLiteral("site leads to web already"));
    QCOMPARE(m->view.cursor().shape(), Qt::ForbiddenCursor);
    const QImage refused = m->picture();
    m->moveTo(m->on("service/proxy"));
    QVERIFY(m->view.draft().meaning());
    QVERIFY(!m->view.draft().isRefused());
    QVERIFY(m->picture() != refused);
    m->moveTo(m->atCanvas(shore().center()));
    m->release(m->atCanvas(shore().center()));
    QCOMPARE(m->steps(), 0);
    QVERIFY(!m->view.draft().isActive());
}

namespace {

plan::Plan privatePlan()
{
    return test::planFrom(R"(
nodes: {host: {}}
services: {game: {node: host, ports: [{port: "25565:25565"}]}}
)");
}

} // namespace

void TestConnecting::planWithoutTheInternetOffersIt()
{
    const plan::Plan before = privatePlan();
    m->document.open(before, {});
    m->view.repaint();
    QVERIFY(m->chart().places.front().isOffered);
    m->press(m->onPort("service/game", 0));
    m->moveTo(m->atCanvas(shore().center()));
    QVERIFY(m->view.draft().meaning());
    QVERIFY(m->view.draft().text().contains(QStringLiteral("puts host on the Internet")));
    m->release(m->atCanvas(shore().center()));
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->document.plan().routes().size(), std::size_t{1});
    QVERIFY(m->named("network/internet"));
    QVERIFY(!m->chart().places.front().isOffered);
    QCOMPARE(m->chart().places.front().entity, m->named("network/internet"));
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == before);
}

void TestConnecting::selectedPortIsOpenedWithoutTheMouse()
{
    m->document.open(privatePlan(), {});
    QVERIFY(!m->view.editor().canDrawPublicRoute());
    m->workspace.select(Selection::of(m->port("service/game", 0)));
    QVERIFY(m->view.editor().canDrawPublicRoute());
    m->view.editor().drawPublicRoute();
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->document.plan().routes()[0].targetPort, std::uint16_t{25565});
}

void TestConnecting::emptyCanvasEndsNothing()
{
    m->drag(m->onPort("service/web", 0), m->freeCanvas());
    QCOMPARE(m->steps(), 0);
    QVERIFY(!m->view.draft().isActive());
}

void TestConnecting::escapeLeavesIt()
{
    m->press(m->onPort("service/database", 0));
    m->moveTo(m->atCanvas(shore().center()));
    QVERIFY(m->view.draft().meaning());
    m->key(Qt::Key_Escape);
    QVERIFY(!m->view.draft().isActive());
    m->release(m->atCanvas(shore().center()));
    QCOMPARE(m->steps(), 0);
}

void TestConnecting::pressWithoutADragSelects()
{
    m->click(m->onPort("service/web", 0));
    QCOMPARE(m->selection(), Selection::of(m->port("service/web", 0)));
    QCOMPARE(m->steps(), 0);
}

void TestConnecting::toolDrawsFromAnywhere()
{
    m->view.setTool(CanvasView::Tool::Connect);
    m->drag(m->atCanvas(shore().center()), m->onPort("service/database", 0));
    QCOMPARE(m->document.plan().routes().size(), std::size_t{2});
    m->click(m->on("service/web"));
    QCOMPARE(m->selection(), Selection::of(m->named("service/web")));
}

void TestConnecting::hoverShowsTheHandle()
{
    const layout::Rect web = m->rect("service/web");
    const QPoint handle = m->atCanvas({web.right(), web.center().y});
    m->hover(m->freeCanvas());
    const QColor bare = m->picture().pixelColor(handle);
    m->hover(m->on("service/web"));
    QVERIFY(m->picture().pixelColor(handle) != bare);
    m->hover(handle);
    QCOMPARE(m->view.cursor().shape(), Qt::CrossCursor);
}

QTEST_MAIN(TestConnecting)

#include "tst_connecting.moc"
