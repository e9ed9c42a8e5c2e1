#include <QtTest>

#include "app/desktop/drag_button.h"
#include "app/desktop/main_window.h"
#include "tests/sample_plans.h"
#include "views/canvas/canvas_notice.h"
#include "views/canvas/find_bar.h"

#include <QClipboard>
#include <QMimeData>

using namespace portolan;
using desktop::MainWindow;
using views::CanvasView;
using views::Selection;

/// The commands of the canvas in their window.
class TestCanvasActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void keysCopyCutAndPaste();
    void commandsFollowTheSelection();
    void deletionIsToldOnTheCanvas();
    void toolsAreChosenAndLeft();
    void layersAreSwitched();
    void keysGroupAndNote();
    void findOpensOverTheCanvas();
    void outlineGivesItsThingsAway();

private:
    QAction &action(const char *name) { return *m_window->actionNamed(QLatin1String(name)); }
    CanvasView &canvas() { return m_window->canvas(); }
    plan::EntityRef named(const char *path) const
    {
        return plan::entityFromText(m_window->document().plan(), path);
    }
    void select(const char *path)
    {
        m_window->workspace().select(Selection::of(named(path)));
        canvas().setFocus();
    }

    views::ThemeSource m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestCanvasActions::init()
{
    m_window = std::make_unique<MainWindow>(m_theme, MainWindow::Memory::None);
    m_window->document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCanvasActions::keysCopyCutAndPaste()
{
    select("service/dozzle");
    QTest::keyClick(&canvas(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("service/dozzle")));
    QTest::keyClick(&canvas(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(named("service/dozzle-2"));
    QTest::keyClick(&canvas(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!named("service/dozzle-2"));
    QTest::keyClick(&canvas(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_window->document().undoStack().count(), 2); // nothing was selected any more
}

void TestCanvasActions::commandsFollowTheSelection()
{
    m_window->workspace().clearSelection();
    QVERIFY(!action("copy").isEnabled() && !action("align-left").isEnabled());
    select("node/gateway");
    QVERIFY(action("copy").isEnabled() && !action("align-left").isEnabled());
    m_window->workspace().select({{named("node/gateway"), named("node/services")}, std::nullopt});
    QVERIFY(action("align-left").isEnabled() && !action("distribute-across").isEnabled());
    action("align-top").trigger();
    const layout::Chart &chart = canvas().scene().chart();
    QCOMPARE(chart.rectOf(named("node/gateway")).y, chart.rectOf(named("node/services")).y);
}

void TestCanvasActions::deletionIsToldOnTheCanvas()
{
    select("service/atl-xmpp-server");
    action("delete").trigger();
    QVERIFY(canvas().notice().isVisible());
    QVERIFY(canvas().notice().message().startsWith(QLatin1String("Deleted atl-xmpp-server, ")));
}

void TestCanvasActions::toolsAreChosenAndLeft()
{
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_R);
    QCOMPARE(canvas().tool(), CanvasView::Tool::Connect);
    QVERIFY(action("connect-tool").isChecked() && !action("select-tool").isChecked());
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QCOMPARE(canvas().tool(), CanvasView::Tool::Select);
    QCOMPARE(m_window->findChildren<desktop::DragButton *>().size(), 4); // node, service, network, note
}

void TestCanvasActions::keysGroupAndNote()
{
    select("service/dozzle");
    QVERIFY(action("group").isEnabled() && !action("ungroup").isEnabled());
    QTest::keyClick(&canvas(), Qt::Key_G, Qt::ControlModifier);
    const plan::EntityRef group = named("group/group-1");
    QVERIFY(m_window->workspace().selection() == Selection::of(group));
    QVERIFY(!action("group").isEnabled() && action("ungroup").isEnabled());
    QTest::keyClick(&canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->document().plan().groups().isEmpty());

    select("service/dozzle");
    QTest::keyClick(&canvas(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_window->document().plan().notes().size(), std::size_t(1));
    QVERIFY(m_window->document().plan().notes()[0].anchor == named("service/dozzle"));
    QTRY_VERIFY(QApplication::focusWidget() != &canvas()); // its text is open
}

void TestCanvasActions::layersAreSwitched()
{
    QVERIFY(action("layer-links").isChecked());
    action("layer-links").trigger();
    QVERIFY(!canvas().scene().layers().links);
    QVERIFY(!canvas().scene().layers().dependencies);
    action("layer-dependencies").trigger();
    QVERIFY(canvas().scene().layers().dependencies);
}

void TestCanvasActions::findOpensOverTheCanvas()
{
    action("find").trigger();
    QVERIFY(canvas().findBar().isVisible());
    QVERIFY(canvas().rect().contains(canvas().findBar().geometry()));
}

void TestCanvasActions::outlineGivesItsThingsAway()
{
    views::OutlineModel &model = m_window->outline().model();
    const QModelIndex line = model.indexOf(named("service/npm"));
    QVERIFY(model.flags(line).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({line}));
    QVERIFY(views::CanvasEditor::canDrop(*data));
    QVERIFY(!model.flags(model.indexOf(named("route/IRC, TLS"))).testFlag(Qt::ItemIsDragEnabled));
}

QTEST_MAIN(TestCanvasActions)

#include "tst_canvas_actions.moc"
