#include "canvas_fixture.h"

using namespace portolan;
using samples::CanvasFixture;

/// Things that glide to the places that a tidy-up gives them.
class TestGliding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void thingsGlideInOneStepOfUndo();
    void linesFollowThingsOnTheirWay();
    void escapeJumpsToTheEnd();
    void anEditJumpsToTheEnd();
    void reducedMotionJumps();
    void anotherEnvironmentEndsIt();
    void largePlansJump();

private:
    /// Gives every thing back to our own layout.
    void tidy();
    layout::Rect apps() { return m->rect("node/apps"); }

    std::unique_ptr<CanvasFixture> m;
    layout::Chart m_goal; ///< as the chart is without places
};

void TestGliding::init()
{
    m = std::make_unique<CanvasFixture>();
    m_goal = m->chart();
    plan::Edit edit(m->document.plan());
    edit.put(plan::Placement{m->named("node/apps"), 1400, 900, 0, 0});
    m->document.apply(std::move(edit).finish("Move"));
    m->view.setReducedMotion(false);
    m->view.repaint();
}

void TestGliding::tidy()
{
    plan::Transaction transaction{"Tidy up", {}};
    for (const plan::Placement &placement : m->document.plan().placements())
        transaction.changes.emplace_back(
            plan::Change<plan::Placement>{placement.id, placement, std::nullopt});
    m->view.glideAlong([&] { m->document.apply(transaction); });
}

void TestGliding::thingsGlideInOneStepOfUndo()
{
    const int steps = m->steps();
    tidy();
    QCOMPARE(m->steps(), steps + 1);
    QVERIFY(apps() != m_goal.rectOf(m->named("node/apps")));
    QTRY_VERIFY(m->chart() == m_goal);
    m->document.undoStack().undo();
    QCOMPARE(apps().x, 1400.0);
}

void TestGliding::linesFollowThingsOnTheirWay()
{
    const layout::Chart from = m->chart();
    tidy();
    m->view.scene().showBetween(from, 0.5);
    const layout::Rect there = from.rectOf(m->named("node/apps"));
    const layout::Rect here = m_goal.rectOf(m->named("node/apps"));
    QCOMPARE(apps().x, (there.x + here.x) / 2);
    for (const layout::RouteEdge &edge : m->chart().edges)
        if (edge.leg == layout::EdgeLeg::Forward)
            QCOMPARE(edge.way.back().x, m->chart().chips[edge.toChip].rect.x);
}

void TestGliding::escapeJumpsToTheEnd()
{
    tidy();
    QVERIFY(m->chart() != m_goal);
    m->key(Qt::Key_Escape);
    QVERIFY(m->chart() == m_goal);
}

void TestGliding::anEditJumpsToTheEnd()
{
    tidy();
    plan::Edit edit(m->document.plan());
    edit.modify(m->named("service/web").as<plan::Service>(),
                [](plan::Service &service) { service.note = "Edited"; });
    m->document.apply(std::move(edit).finish("Edit"));
    QVERIFY(m->chart() == m_goal);
}

void TestGliding::reducedMotionJumps()
{
    m->view.setReducedMotion(true);
    tidy();
    QVERIFY(m->chart() == m_goal);
}

void TestGliding::anotherEnvironmentEndsIt()
{
    tidy();
    m->workspace.setEnvironment(m->document.plan().environments()[1].id);
    const layout::Chart shown = m->chart();
    QTest::qWait(20);
    QVERIFY(m->chart() == shown);
}

void TestGliding::largePlansJump()
{
    views::CanvasScene &scene = m->view.scene();
    const layout::Chart small = m->chart();
    m->document.open(samples::largePlan(static_cast<int>(views::CanvasScene::mostAtOnce) + 1), {});
    const layout::Chart large = scene.chart();
    QVERIFY(!scene.showBetween(large, 0.5));
    QVERIFY(!scene.showBetween(small, 0.5));
    QVERIFY(scene.chart() == large);
}

QTEST_MAIN(TestGliding)

#include "tst_gliding.moc"
