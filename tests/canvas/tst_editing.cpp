#include "canvas_fixture.h"

#include "views/canvas/canvas_notice.h"
#include "views/workspace/plan_mime.h"

#include <QClipboard>
#include <QPushButton>

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;
using views::NewThing;
using views::Selection;

/// Things that are put in, copied, dragged in and deleted.
class TestEditing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m = std::make_unique<CanvasFixture>();
    }
    void cleanup() { m.reset(); }

    void copyIsTheTextOfAPlan();
    void pasteStandsBesideTheOriginal();
    void pasteIntoAnotherWindow();
    void cutAndPasteMoves();
    void duplicateIsOneStep();
    void textOfNoPlanIsRefused();

    void deletionShowsWhatWentAndOffersItBack();
    void deletionOfAPortLeavesItsService();

    void toolsPutThingsWhereTheyAreLetGo_data();
    void toolsPutThingsWhereTheyAreLetGo();
    void serviceOnFreeCanvasIsRefused();
    void toolIsDraggedOntoTheCanvas();
    void fragmentOfACatalogueIsDropped();
    void outlineMovesAServiceToAnotherNode();
    void outlineGivesANodeItsPlace();
    void strangeDataIsNotTaken();

private:
    void drop(std::unique_ptr<QMimeData> data, QPoint at);
    std::unique_ptr<QMimeData> dragged(const char *entity);
    std::unique_ptr<CanvasFixture> m;
};

void TestEditing::drop(std::unique_ptr<QMimeData> data, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    enter.setAccepted(false);
    QCoreApplication::sendEvent(&m->view, &enter);
    if (!enter.isAccepted())
        return;
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m->view, &move);
    m->view.repaint();
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m->view, &drop);
}

std::unique_ptr<QMimeData> TestEditing::dragged(const char *entity)
{
    const plan::EntityRef thing = m->named(entity);
    return views::mimeDataOf(m->workspace, std::span(&thing, 1));
}

void TestEditing::copyIsTheTextOfAPlan()
{
    QVERIFY(!m->view.editor().canCopy());
    m->workspace.select(Selection::of(m->named("service/web")));
    QVERIFY(m->view.editor().canCopy());
    m->view.editor().copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QLatin1String("portolan: 1\n")));
    QVERIFY(text.contains(QLatin1String("service/web")));
}

void TestEditing::pasteStandsBesideTheOriginal()
{
    const layout::Rect web = m->rect("service/web");
    const layout::Rect frame = m->rect("node/apps");
    m->workspace.select(Selection::of(m->named("service/web")));
    m->view.editor().copy();
    m->view.editor().paste();
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->selection(), Selection::of(m->named("service/web-2")));
    const plan::Placement *place = m->document.plan().placements().find(m->named("service/web-2"));
    QVERIFY(place);
    QCOMPARE(place->x, web.x - frame.x + 24);
    QCOMPARE(place->y, web.y - frame.y + 24);
    m->view.editor().paste();
    QCOMPARE(m->document.plan().placements().find(m->named("service/web-3"))->x, web.x - frame.x + 48);
}

void TestEditing::pasteIntoAnotherWindow()
{
    m->workspace.select(Selection::of(m->named("node/apps")));
    m->view.editor().copy();
    CanvasFixture other;
    other.document.startNew();
    other.view.editor().paste();
    QCOMPARE(other.document.plan().services().size(), std::size_t{2});
    QCOMPARE(other.document.plan().links().size(), std::size_t{1});
    QCOMPARE(other.steps(), 1);
    QCOMPARE(other.selection(), Selection::of(other.named("node/apps")));
}

void TestEditing::cutAndPasteMoves()
{
    m->workspace.select(Selection::of(m->named("service/database")));
    m->view.editor().cut();
    QVERIFY(!m->named("service/database"));
    m->workspace.select(Selection::of(m->named("node/gateway")));
    m->view.editor().paste();
    const plan::Service &database =
        m->document.plan().services().at(m->named("service/database").as<plan::Service>());
    QCOMPARE(database.node, m->named("node/gateway").as<plan::Node>());
}

void TestEditing::duplicateIsOneStep()
{
    const plan::Plan before = m->document.plan();
    m->workspace.select(Selection::of(m->named("node/apps")));
    m->view.editor().duplicate();
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->selection(), Selection::of(m->named("node/apps-2")));
    QVERIFY(m->named("service/web-2"));
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == before);
}

void TestEditing::textOfNoPlanIsRefused()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    m->view.editor().paste();
    QVERIFY(m->view.notice().isVisible());
    QCOMPARE(m->view.notice().message(), QStringLiteral("The clipboard holds no part of a plan"));
    QCOMPARE(m->steps(), 0);
}

void TestEditing::deletionShowsWhatWentAndOffersItBack()
{
    const plan::Plan before = m->document.plan();
    m->workspace.select(Selection::of(m->named("node/apps")));
    m->view.editor().removeSelected();
    QCOMPARE(m->steps(), 1);
    QVERIFY(m->view.notice().isVisible());
    QVERIFY(m->view.notice().message().startsWith(QLatin1String("Deleted apps, 2 service")));
    auto *undo = m->view.notice().findChild<QPushButton *>();
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!m->view.notice().isVisible());
    QVERIFY(m->document.plan() == before);
}

void TestEditing::deletionOfAPortLeavesItsService()
{
    m->workspace.select(Selection::of(m->port("service/web", 0)));
    m->view.editor().removeSelected();
    QVERIFY(m->named("service/web"));
    QVERIFY(m->document.plan().services().at(m->named("service/web").as<plan::Service>()).ports.empty());
}

void TestEditing::toolsPutThingsWhereTheyAreLetGo_data()
{
    QTest::addColumn<CanvasView::Tool>("tool");
    QTest::addColumn<QString>("made");
    QTest::addRow("node") << CanvasView::Tool::Node << "node/node-1";
    QTest::addRow("service") << CanvasView::Tool::Service << "service/service-1";
    QTest::addRow("network") << CanvasView::Tool::Network << "network/network-1";
}

void TestEditing::toolsPutThingsWhereTheyAreLetGo()
{
    QFETCH(CanvasView::Tool, tool);
    QFETCH(QString, made);
    const layout::Rect apps = m->rect("node/apps");
    m->view.setTool(tool);
    const QPoint at =
        tool == CanvasView::Tool::Node ? m->freeCanvas() : m->atCanvas({apps.x + 60, apps.bottom() - 14});
    m->hover(at);
    m->picture();
    m->click(at);
    const plan::EntityRef entity = m->named(qPrintable(made));
    QVERIFY(entity);
    QCOMPARE(m->selection(), Selection::of(entity));
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->view.tool(), CanvasView::Tool::Select);
    if (const plan::Service *service = m->document.plan().find(entity.as<plan::Service>()))
        QCOMPARE(service->node, m->named("node/apps").as<plan::Node>());
}

void TestEditing::serviceOnFreeCanvasIsRefused()
{
    m->view.setTool(CanvasView::Tool::Service);
    m->click(m->freeCanvas());
    QCOMPARE(m->steps(), 0);
    QVERIFY(m->view.notice().isVisible());
}

void TestEditing::toolIsDraggedOntoTheCanvas()
{
    drop(views::mimeDataOf(NewThing::Service), m->atCanvas({m->rect("node/apps").x + 60, 200}));
    QVERIFY(m->named("service/service-1"));
}

void TestEditing::fragmentOfACatalogueIsDropped()
{
    const layout::Rect gateway = m->rect("node/gateway");
    drop(views::mimeDataOf(std::string("portolan: 1\ncopied: [service/redis]\nnodes: {here: {}}\n"
                                       "services: {redis: {node: here, image: \"redis:7\"}}\n")),
         m->atCanvas({gateway.x + 60, gateway.bottom() - 10}));
    QCOMPARE(m->steps(), 1);
    const plan::Service &redis =
        m->document.plan().services().at(m->named("service/redis").as<plan::Service>());
    QCOMPARE(redis.node, m->named("node/gateway").as<plan::Node>());
    QVERIFY(!m->named("node/here"));
}

void TestEditing::outlineMovesAServiceToAnotherNode()
{
    const layout::Rect gateway = m->rect("node/gateway");
    drop(dragged("service/database"), m->atCanvas({gateway.x + 40, gateway.bottom() - 10}));
    QCOMPARE(m->document.plan().services().size(), std::size_t{3});
    QCOMPARE(m->document.plan().services().at(m->named("service/database").as<plan::Service>()).node,
             m->named("node/gateway").as<plan::Node>());
}

void TestEditing::outlineGivesANodeItsPlace()
{
    drop(dragged("node/apps"), m->atCanvas({640, 320}));
    const layout::Rect apps = m->rect("node/apps");
    QCOMPARE(apps.x, 640.0);
    QCOMPARE(apps.y, 320.0);
    QCOMPARE(m->document.plan().nodes().size(), std::size_t{2});
}

void TestEditing::strangeDataIsNotTaken()
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QStringLiteral("hello"));
    drop(std::move(data), {300, 300});
    QCOMPARE(m->steps(), 0);
}

QTEST_MAIN(TestEditing)

#include "tst_editing.moc"
