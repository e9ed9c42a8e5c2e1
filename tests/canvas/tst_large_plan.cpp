#include "canvas_fixture.h"

#include "views/canvas/canvas_text.h"

using namespace portolan;
using samples::CanvasFixture;
using views::Selection;

/// A plan that is drawn up on another thread after an edit.
class TestLargePlan : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<CanvasFixture>();
        m->document.open(samples::largePlan(1700), {});
        m->view.repaint();
        QVERIFY(m->view.scene().isCurrent());
    }
    void cleanup() { m.reset(); }

    void editIsDrawnLater();
    void lastOfManyEditsIsDrawn();
    void movedThingStandsWhereItIsAtOnce();
    void newChartWaitsForADrag();
    void whatIsGoneCannotBeHit();

private:
    plan::ServiceId service(std::size_t row) const { return m->document.plan().services()[row].id; }
    void rename(std::size_t row, const std::string &name);
    layout::Chart expected() const
    {
        return layout::chartOf(m->workspace.resolved(), views::canvasMeasure());
    }
    std::unique_ptr<CanvasFixture> m;
};

void TestLargePlan::rename(std::size_t row, const std::string &name)
{
    plan::Edit edit(m->document.plan());
    edit.modify(service(row), [&name](plan::Service &changed) { changed.name = name; });
    m->document.apply(std::move(edit).finish("Rename"));
}

void TestLargePlan::editIsDrawnLater()
{
    const layout::Chart before = m->chart();
    rename(7, "renamed");
    QVERIFY(!m->view.scene().isCurrent());
    QVERIFY(m->chart() == before);
    QTRY_VERIFY(m->view.scene().isCurrent());
    QVERIFY(m->chart() == expected());
    QVERIFY(!(m->chart() == before));
}

void TestLargePlan::lastOfManyEditsIsDrawn()
{
    QSignalSpy changed(&m->view.scene(), &views::CanvasScene::changed);
    for (int number = 0; number < 20; ++number)
        rename(7, "name-" + std::to_string(number));
    QTRY_VERIFY(m->view.scene().isCurrent());
    QVERIFY(m->chart() == expected());
    QCOMPARE(changed.count(), 1);
}

void TestLargePlan::movedThingStandsWhereItIsAtOnce()
{
    const plan::EntityRef moved = service(60);
    m->workspace.select(Selection::of(moved));
    const layout::Rect before = m->chart().rectOf(moved);
    m->view.scene().nudge({40, 40});
    m->view.scene().nudge({40, 40});
    QCOMPARE(m->chart().rectOf(moved).x, before.x + 80);
    QCOMPARE(m->steps(), 1);
    QTRY_VERIFY(m->view.scene().isCurrent());
    QVERIFY(m->chart() == expected());
}

void TestLargePlan::newChartWaitsForADrag()
{
    rename(7, "renamed");
    m->view.scene().beginMove({service(60)});
    m->view.scene().moveTo({40, 40});
    m->view.scene().settleMove();
    QTest::qWait(200);
    QVERIFY(m->view.scene().isMoving());
    m->view.scene().cancelMove();
    QTRY_VERIFY(m->view.scene().isCurrent());
    QVERIFY(m->chart() == expected());
}

void TestLargePlan::whatIsGoneCannotBeHit()
{
    const plan::EntityRef gone = service(60);
    const layout::Point middle = m->chart().rectOf(gone).center();
    QCOMPARE(views::entityOf(m->chart(), m->view.scene().hitTest(middle, 0, views::Detail::Brief)), gone);
    m->workspace.select(Selection::of(gone));
    m->view.editor().removeSelected();
    QVERIFY(!m->view.scene().isCurrent());
    QVERIFY(views::entityOf(m->chart(), m->view.scene().hitTest(middle, 0, views::Detail::Brief)) != gone);
    QTRY_VERIFY(m->view.scene().isCurrent());
    QVERIFY(m->chart() == expected());
}

QTEST_MAIN(TestLargePlan)

#include "tst_large_plan.moc"
