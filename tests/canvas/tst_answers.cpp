#include "canvas_fixture.h"

#include "views/canvas/find_bar.h"
#include "views/canvas/route_hops.h"

#include <QLineEdit>

using namespace portolan;
using samples::CanvasFixture;
using views::Emphasis;
using views::Selection;

/// What the canvas answers: where something is, how one gets there, what else there is.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CanvasFixture>(); }
    void cleanup() { m.reset(); }

    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void searchBringsForwardWhatItFinds();
    void enterGoesThere();
    void escapeEndsTheSearch();
    void hoveredRouteIsLitToItsEnd();
    void hopsNameEveryStep();
    void hiddenLayersAreNotDrawnNorHit();
    void dependenciesAreALayer();
    void findingsAreBadgesOnRoutesLinksAndNetworks();
    void badgesLeavePortsAndNamesAlone_data();
    void badgesLeavePortsAndNamesAlone();

private:
    QLineEdit &field() { return m->view.findBar().field(); }
    std::unique_ptr<CanvasFixture> m;
};

void TestAnswers::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("name") << "data" << QStringList{"database"};
    QTest::addRow("whatever the case") << "DATABASE" << QStringList{"database"};
    QTest::addRow("port, published and inside") << "8080" << QStringList{"web"};
    QTest::addRow("port of an endpoint") << "5432" << QStringList{"database"};
    QTest::addRow("address") << "100.64.7" << QStringList{"apps", "web"};
    QTest::addRow("host name") << "www.example" << QStringList{"site"};
    QTest::addRow("two words") << "apps tailscale" << QStringList{"apps"};
    QTest::addRow("nothing") << "zzz" << QStringList{};
}

void TestAnswers::findsWhatIsTyped()
{
    QFETCH(QString, words);
    m->view.openFind();
    QTest::keyClicks(&field(), words);
    QStringList names;
    for (const plan::SearchMatch &match : m->view.findBar().matches())
        names << QString::fromStdString(match.name);
    names.sort();
    QTEST(names, "names");
}

void TestAnswers::searchBringsForwardWhatItFinds()
{
    m->view.openFind();
    QTest::keyClicks(&field(), QStringLiteral("database"));
    const layout::Chart &chart = m->chart();
    const auto emphasis = [&](const char *name) {
        return m->view.scene().picture().emphasis.card(chart.cardOf(m->named(name).as<plan::Service>()));
    };
    QCOMPARE(emphasis("service/database"), Emphasis::Lit);
    QCOMPARE(emphasis("service/web"), Emphasis::Dimmed); // it uses the database, but is not sought
    field().clear();
    QCOMPARE(emphasis("service/database"), Emphasis::Plain);
}

void TestAnswers::enterGoesThere()
{
    m->view.panBy({-5000, 0});
    m->view.openFind();
    QTest::keyClicks(&field(), QStringLiteral("database"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(m->selection(), Selection::of(m->named("service/database")));
    QVERIFY(!m->view.findBar().isVisible());
    const QRectF card = m->view.viewport().toView(m->rect("service/database"));
    QVERIFY(QRectF(m->view.rect()).contains(card));
}

void TestAnswers::escapeEndsTheSearch()
{
    m->view.openFind();
    QTest::keyClicks(&field(), QStringLiteral("web"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(!m->view.findBar().isVisible());
    QVERIFY(!m->view.scene().picture().emphasis.isFocused());
    QCOMPARE(m->selection(), Selection());
}

void TestAnswers::hoveredRouteIsLitToItsEnd()
{
    m->hover(m->freeCanvas());
    const QImage resting = m->picture();
    m->hover(m->onRoute());
    const QImage lit = m->picture();
    // The first leg, far from the pointer, is lit too.
    for (const layout::RouteEdge &edge : m->chart().edges)
        if (edge.leg == layout::EdgeLeg::Arrival) {
            const layout::Segment run = edge.way.longestRun();
            const QPoint at = m->atCanvas({(run.from.x * 3 + run.to.x) / 4, run.from.y});
            QVERIFY(lit.pixelColor(at) != resting.pixelColor(at));
        }
    m->hover(m->freeCanvas());
    QCOMPARE(m->picture(), resting);
}

void TestAnswers::hopsNameEveryStep()
{
    const plan::Route &route = m->document.plan().routes()[0];
    QCOMPARE(views::hopsOf(m->workspace.resolved(), route),
             (QStringList{"Internet: www.example.org:443", "gateway listens on 203.0.113.10:443",
                          "proxy passes the host on", "over tailnet to 100.64.7.0:8080", "web:80 answers"}));
}

void TestAnswers::hiddenLayersAreNotDrawnNorHit()
{
    const QPoint route = m->onRoute();
    QVERIFY(m->view.entityAt(route).as<plan::Route>());
    const QImage before = m->picture();
    views::CanvasLayers layers;
    layers.flows = false;
    m->view.scene().setLayers(layers);
    QVERIFY(!m->view.entityAt(route).as<plan::Route>());
    QVERIFY(m->picture() != before);
    m->view.scene().setLayers({});
    QCOMPARE(m->picture(), before);
}

void TestAnswers::dependenciesAreALayer()
{
    plan::Edit edit(m->document.plan());
    const plan::ServiceId database = m->named("service/database").as<plan::Service>();
    edit.modify(m->named("service/web").as<plan::Service>(), [&](plan::Service &web) {
        web.dependsOn.push_back({database, {}});
    });
    m->document.apply(std::move(edit).finish("Wait for the database"));
    QVERIFY(m->view.scene().picture().dependencies.empty());
    views::CanvasLayers layers;
    layers.dependencies = true;
    const QImage before = m->picture();
    m->view.scene().setLayers(layers);
    QCOMPARE(m->view.scene().picture().dependencies.size(), std::size_t{1});
    QVERIFY(m->picture() != before);
}

void TestAnswers::findingsAreBadgesOnRoutesLinksAndNetworks()
{
    const plan::EntityRef link = m->document.plan().links()[0].id;
    for (const plan::EntityRef entity :
         {m->named("route/site"), link, m->named("network/backend"), m->named("network/tailnet")}) {
        m->view.setMarks({});
        const QImage before = m->picture();
        m->view.setMarks({{{entity, ""}, views::Severity::Error}});
        QVERIFY2(m->picture() != before, plan::toText(m->document.plan(), entity).c_str());
    }
    views::CanvasLayers layers;
    layers.findings = false;
    const QImage marked = m->picture();
    m->view.scene().setLayers(layers);
    QVERIFY(m->picture() != marked);
}

void TestAnswers::badgesLeavePortsAndNamesAlone_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addRow("100 %%") << 1.0;
    QTest::addRow("67 %%, where badges are larger than what they stand on") << 0.67;
}

void TestAnswers::badgesLeavePortsAndNamesAlone()
{
    QFETCH(double, zoom);
    m->view.zoomTo(zoom);
    m->hover(m->freeCanvas());
    const QImage before = m->picture();
    m->view.setMarks({{{m->named("route/site"), {}}, views::Severity::Error},
                      {{m->named("network/tailnet"), {}}, views::Severity::Error}});
    const QImage after = m->picture();
    QVERIFY(after != before);
    for (const views::CanvasItem &item :
         {views::CanvasItem{m->named("service/web"), 0}, views::CanvasItem{m->named("network/tailnet")}}) {
        const QRect box = m->view.rectOfItem(item);
        QVERIFY(m->view.rect().contains(box));
        QCOMPARE(after.copy(box), before.copy(box));
    }
}

QTEST_MAIN(TestAnswers)

#include "tst_answers.moc"
