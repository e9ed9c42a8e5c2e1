#include "canvas_fixture.h"

#include <QAccessible>

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasItem;
using views::CanvasView;
using views::Selection;

/// A canvas without a mouse: by keys, and as assistive programs see it.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CanvasFixture>(); }
    void cleanup() { m.reset(); }

    void arrowsGoFromThingToThing();
    void enterSelectsWhatHasTheFocus();
    void controlArrowsMoveWhatIsSelected();
    void homeShowsEverything();
    void altArrowsGoInAndOut();
    void enterDrawsALineFromPortToInternet();
    void escapeLeavesALine();
    void arrowsFollowALineFromAPort();
    void arrowsStartWhereTheMouseWas();
    void arrowsReachNetworks();
    void linesAreSelectedAndBentByKey();
    void controlShiftArrowsResize();
    void servicesMoveToTheNodeInFocus();
    void treeHoldsEverything();
    void treeKnowsPlaces();
    void treeFollowsFocusAndSelection();
    void treeForgetsWhatIsGone();

private:
    QAccessibleInterface *canvas();
    static QAccessibleInterface *item(QAccessibleInterface *root, const QString &name);

    std::unique_ptr<CanvasFixture> m;
};

void TestKeyboard::arrowsGoFromThingToThing()
{
    m->workspace.select(Selection::of(m->named("node/gateway")));
    QTest::keyClick(&m->view, Qt::Key_Right);
    QCOMPARE(m->view.focusedEntity(), m->named("node/apps"));
    QTest::keyClick(&m->view, Qt::Key_Left);
    QCOMPARE(m->view.focusedEntity(), m->named("node/gateway"));
    QTest::keyClick(&m->view, Qt::Key_Down);
    QCOMPARE(m->view.focusedEntity(), m->named("service/proxy"));
    QCOMPARE(m->view.accessibleDescription(), QStringLiteral("proxy, service"));
    QCOMPARE(m->selection(), Selection::of(m->named("node/gateway")));
}

void TestKeyboard::enterSelectsWhatHasTheFocus()
{
    m->workspace.select(Selection::of(m->named("node/gateway")));
    QTest::keyClick(&m->view, Qt::Key_Right);
    QTest::keyClick(&m->view, Qt::Key_Return);
    QCOMPARE(m->selection(), Selection::of(m->named("node/apps")));
    QSignalSpy activated(&m->view, &CanvasView::activated);
    QTest::keyClick(&m->view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(&m->view, Qt::Key_Escape);
    QCOMPARE(m->selection(), Selection());
}

void TestKeyboard::controlArrowsMoveWhatIsSelected()
{
    const layout::Rect before = m->view.scene().chart().rectOf(m->named("node/apps"));
    m->workspace.select(Selection::of(m->named("node/apps")));
    QTest::keyClick(&m->view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&m->view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&m->view, Qt::Key_Down, Qt::ControlModifier);
    const layout::Rect after = m->view.scene().chart().rectOf(m->named("node/apps"));
    QCOMPARE(after.x - before.x, 16.0);
    QCOMPARE(after.y - before.y, 8.0);
    QCOMPARE(m->document.undoStack().count(), 1);
}

void TestKeyboard::homeShowsEverything()
{
    m->view.zoomTo(3);
    m->view.panBy({-4000, 900});
    QTest::keyClick(&m->view, Qt::Key_Home);
    const QRectF chart = m->view.viewport().toView(m->view.scene().chart().bounds);
    QVERIFY(QRectF(m->view.rect()).contains(chart));
}

void TestKeyboard::altArrowsGoInAndOut()
{
    m->view.focusItem({m->named("node/apps")});
    m->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m->view.focusedEntity().kind, plan::EntityKind::Service);
    m->view.focusItem({m->named("service/web")});
    m->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m->view.focusedItem(), (CanvasItem{m->named("service/web"), 0}));
    QVERIFY(m->view.accessibleDescription().contains(QLatin1String("8080/tcp")));
    m->key(Qt::Key_Return);
    QCOMPARE(m->selection(), Selection::of(m->port("service/web", 0)));
    m->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m->view.focusedItem(), CanvasItem{m->named("service/web")});
    m->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m->view.focusedItem(), CanvasItem{m->named("node/apps")});
}

void TestKeyboard::enterDrawsALineFromPortToInternet()
{
    m->view.setTool(CanvasView::Tool::Connect);
    m->view.focusItem({m->named("service/database"), 0});
    m->key(Qt::Key_Return);
    QVERIFY(m->view.draft().isActive());
    m->view.focusItem({m->named("network/internet")});
    QVERIFY(m->view.draft().meaning());
    QVERIFY(m->view.accessibleDescription().contains(QLatin1String("by way of proxy")));
    m->key(Qt::Key_Return);
    QVERIFY(!m->view.draft().isActive());
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->view.tool(), CanvasView::Tool::Select);
    QCOMPARE(m->selection().entities.begin()->kind, plan::EntityKind::Route);
}

void TestKeyboard::escapeLeavesALine()
{
    m->view.setTool(CanvasView::Tool::Connect);
    m->view.focusItem({m->named("service/web")});
    m->key(Qt::Key_Return);
    m->key(Qt::Key_Escape);
    QVERIFY(!m->view.draft().isActive());
    QCOMPARE(m->view.tool(), CanvasView::Tool::Connect);
    m->key(Qt::Key_Escape);
    QCOMPARE(m->view.tool(), CanvasView::Tool::Select);
    QCOMPARE(m->steps(), 0);
}

void TestKeyboard::arrowsFollowALineFromAPort()
{
    m->view.focusItem({m->named("service/proxy"), 0});
    m->key(Qt::Key_Right);
    QCOMPARE(m->view.focusedItem(), CanvasItem{m->named("route/site")});
    QVERIFY(m->view.accessibleDescription().startsWith(QLatin1String("site")));
    m->key(Qt::Key_Right);
    QCOMPARE(m->view.focusedItem(), (CanvasItem{m->named("service/web"), 0}));
    m->key(Qt::Key_Left);
    m->key(Qt::Key_Left);
    QCOMPARE(m->view.focusedItem(), (CanvasItem{m->named("service/proxy"), 0}));
    // A link leads from its port to who uses it.
    const layout::LinkEdge &link = m->chart().links[0];
    m->view.focusItem(views::itemOf(m->chart(), link.toChip));
    m->key(link.way.back().x > m->chart().chips[link.toChip].rect.center().x ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(m->view.focusedEntity(), plan::EntityRef(link.link));
    m->key(link.way.front().x <= link.way.back().x ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(m->view.focusedEntity(), m->named("service/web"));
}

void TestKeyboard::arrowsStartWhereTheMouseWas()
{
    m->view.focusItem({m->named("node/apps")});
    m->click(m->onPort("service/proxy", 0));
    QCOMPARE(m->selection(), Selection::of(m->port("service/proxy", 0)));
    m->key(Qt::Key_Right);
    QCOMPARE(m->view.focusedItem(), CanvasItem{m->named("route/site")});
}

void TestKeyboard::arrowsReachNetworks()
{
    std::set<plan::EntityRef> reached;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Down})
        for (int step = 0; step < 6; ++step) {
            m->key(key);
            reached.insert(m->view.focusedEntity());
        }
    QVERIFY(reached.contains(m->named("network/tailnet")));
}

void TestKeyboard::linesAreSelectedAndBentByKey()
{
    const plan::EntityRef route = m->named("route/site");
    m->view.focusItem({route});
    m->key(Qt::Key_Return);
    QCOMPARE(m->selection(), Selection::of(route));
    m->key(Qt::Key_Right, Qt::ControlModifier);
    m->key(Qt::Key_Down, Qt::ControlModifier);
    m->key(Qt::Key_Down, Qt::ShiftModifier);
    const plan::Placement *bend = m->document.plan().placements().find(route);
    QVERIFY(bend);
    QCOMPARE(m->steps(), 1);
    m->document.undoStack().undo();
    QVERIFY(!m->document.plan().placements().find(route));
}

void TestKeyboard::controlShiftArrowsResize()
{
    const layout::Rect before = m->rect("node/apps");
    m->workspace.select(Selection::of(m->named("node/apps")));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down})
        m->key(key, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->rect("node/apps").width, before.width + 16);
    QCOMPARE(m->rect("node/apps").height, before.height + 8);
    QCOMPARE(m->steps(), 1);
    const layout::Rect card = m->rect("service/web");
    m->workspace.select(Selection::of(m->named("service/web")));
    m->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->rect("service/web").width, card.width + 8);
    QCOMPARE(m->steps(), 2);
}

void TestKeyboard::servicesMoveToTheNodeInFocus()
{
    m->workspace.select(Selection::of(m->named("service/database")));
    m->view.focusItem({m->named("node/gateway")});
    m->key(Qt::Key_M);
    const auto database = m->named("service/database").as<plan::Service>();
    QCOMPARE(m->document.plan().services().at(database).node, m->named("node/gateway").as<plan::Node>());
    QCOMPARE(m->steps(), 1);
    QVERIFY(m->rect("service/database").y > m->rect("service/proxy").bottom());
}

QAccessibleInterface *TestKeyboard::canvas()
{
    return QAccessible::queryAccessibleInterface(&m->view);
}

/// The item of that name, found from the root down.
QAccessibleInterface *TestKeyboard::item(QAccessibleInterface *root, const QString &name)
{
    for (int at = 0; at < root->childCount(); ++at) {
        QAccessibleInterface *child = root->child(at);
        if (child->text(QAccessible::Name).startsWith(name))
            return child;
        if (QAccessibleInterface *found = item(child, name))
            return found;
    }
    return nullptr;
}

void TestKeyboard::treeHoldsEverything()
{
    QCOMPARE(canvas()->role(), QAccessible::Canvas);
    for (const char *name : {"internet, network", "gateway, node", "apps, node", "tailnet, network",
                             "site, route", "web, service", "database, service"})
        QVERIFY2(item(canvas(), QLatin1String(name)), name);
    QAccessibleInterface *web = item(canvas(), QStringLiteral("web, service"));
    QCOMPARE(web->role(), QAccessible::ListItem);
    QCOMPARE(web->parent(), item(canvas(), QStringLiteral("apps, node")));
    QCOMPARE(web->childCount(), 1);
    QCOMPARE(web->child(0)->role(), QAccessible::Button);
    QVERIFY(web->child(0)->text(QAccessible::Name).contains(QLatin1String("8080/tcp")));
    QCOMPARE(web->child(0)->parent(), web);
    QCOMPARE(web->parent()->indexOfChild(web), web->parent()->indexOfChild(web->child(0)->parent()));
}

void TestKeyboard::treeKnowsPlaces()
{
    QAccessibleInterface *web = item(canvas(), QStringLiteral("web, service"));
    const QRect here = m->view.rectOfItem({m->named("service/web")});
    QCOMPARE(web->rect(), QRect(m->view.mapToGlobal(here.topLeft()), here.size()));
    const QPoint inside = web->rect().topRight() + QPoint(-20, 8);
    QCOMPARE(canvas()->childAt(inside.x(), inside.y()), web);
    QVERIFY(!web->state().offscreen);
    m->view.panBy({-5000, 0});
    QVERIFY(web->state().offscreen);
}

void TestKeyboard::treeFollowsFocusAndSelection()
{
    m->view.setFocus();
    QAccessibleInterface *web = item(canvas(), QStringLiteral("web, service"));
    web->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m->view.focusedEntity(), m->named("service/web"));
    QVERIFY(web->state().focused);
    QCOMPARE(canvas()->focusChild(), web);
    QVERIFY(!web->state().selected);
    web->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(web->state().selected);
    QCOMPARE(m->selection(), Selection::of(m->named("service/web")));
}

void TestKeyboard::treeForgetsWhatIsGone()
{
    QAccessibleInterface *web = item(canvas(), QStringLiteral("web, service"));
    QVERIFY(web->isValid());
    m->workspace.select(Selection::of(m->named("service/web")));
    m->view.editor().removeSelected();
    QVERIFY(!web->isValid());
    QVERIFY(!item(canvas(), QStringLiteral("web, service")));
    m->document.undoStack().undo();
    QVERIFY(web->isValid());
}

QTEST_MAIN(TestKeyboard)

#include "tst_keyboard.moc"
