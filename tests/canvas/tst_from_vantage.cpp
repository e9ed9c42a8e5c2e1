#include "canvas_fixture.h"

#include "views/canvas/exposure_key.h"
#include "views/canvas/unrouted_lines.h"

using namespace portolan;
using Kind = reach::Vantage::Kind;
using samples::CanvasFixture;
using views::Emphasis;
using views::Reached;

/// The canvas seen from one place: what that reaches is lit.
class TestFromVantage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void everythingIsPlainWithoutAVantage();
    void reachedPortsAreLitAndTheRestDimmed();
    void routesThatGetThroughAreLit();
    void portsWithoutARouteAreMarked();
    void aLineLeadsPastTheProxyToThePortThatIsSelected();
    void manySuchNodesHaveNoLines();
    void selectionFadesNothingMeanwhile();
    void searchComesFirst();
    void linksOfTheVantageAreLit();
    void keyAndToolTipSayIt();
    void followsEdits();
    void pictureChangesAndComesBack();

private:
    void lookFrom(const reach::Vantage &vantage)
    {
        m->workspace.viewpoint().setVantage(vantage);
        QTRY_VERIFY(m->workspace.viewpoint().isCurrent());
    }
    void lookFromInternet() { lookFrom({Kind::Internet, {}, {}}); }
    layout::Index chip(const char *service, std::size_t binding)
    {
        return m->chart().chipOf(m->named(service).as<plan::Service>(), binding);
    }
    layout::Index card(const char *service)
    {
        return m->chart().cardOf(m->named(service).as<plan::Service>());
    }
    const views::ChartEmphasis &emphasis() { return m->view.scene().picture().emphasis; }
    /// Publishes another port of the proxy, which no route leads to.
    void openAPort()
    {
        plan::Edit edit(m->document.plan());
        edit.modify(m->named("service/proxy").as<plan::Service>(), [](plan::Service &service) {
            plan::PortBinding binding;
            binding.published = "8000";
            binding.target = "8000";
            service.ports.push_back(binding);
        });
        m->document.apply(std::move(edit).finish("Open a port"));
    }

    std::unique_ptr<CanvasFixture> m;
};

void TestFromVantage::init()
{
    m = std::make_unique<CanvasFixture>();
}

void TestFromVantage::everythingIsPlainWithoutAVantage()
{
    QVERIFY(!m->view.scene().reach().isOn());
    QVERIFY(!emphasis().isFocused());
}

void TestFromVantage::reachedPortsAreLitAndTheRestDimmed()
{
    lookFromInternet();
    QCOMPARE(m->view.scene().reach().chip(chip("service/proxy", 0)), Reached::Yes);
    QCOMPARE(m->view.scene().reach().chip(chip("service/web", 0)), Reached::Yes); // by its route
    QCOMPARE(emphasis().chip(chip("service/web", 0)), Emphasis::Lit);
    QCOMPARE(emphasis().card(card("service/database")), Emphasis::Dimmed);
    QCOMPARE(m->view.scene().reach().ink(), views::Exposure::Internet);
}

void TestFromVantage::routesThatGetThroughAreLit()
{
    lookFromInternet();
    for (layout::Index at = 0; at < m->chart().edges.size(); ++at)
        QCOMPARE(emphasis().edge(at), Emphasis::Lit);
    for (layout::Index at = 0; at < m->chart().links.size(); ++at)
        QCOMPARE(emphasis().link(at), Emphasis::Dimmed);
}

void TestFromVantage::portsWithoutARouteAreMarked()
{
    openAPort();
    lookFromInternet();
    QCOMPARE(m->view.scene().reach().chip(chip("service/proxy", 0)), Reached::Yes);
    QCOMPARE(m->view.scene().reach().chip(chip("service/proxy", 1)), Reached::WithoutRoute);
    QCOMPARE(m->view.scene().reach().card(card("service/proxy")), Reached::WithoutRoute);
}

void TestFromVantage::aLineLeadsPastTheProxyToThePortThatIsSelected()
{
    openAPort();
    openAPort();
    plan::Edit edit(m->document.plan());
    edit.modify(m->named("service/proxy").as<plan::Service>(),
                [](plan::Service &service) { service.ports[2].published = "8001"; });
    m->document.apply(std::move(edit).finish("Edit"));
    lookFromInternet();
    const auto lines = m->view.scene().picture().unrouted;
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines[0].ports, layout::Index{2});
    QCOMPARE(lines[0].chip, chip("service/proxy", 1));
    QVERIFY(lines[0].way.front().y >= m->chart().places.front().rect.bottom());
    m->workspace.select(views::Selection::of(m->port("service/proxy", 2)));
    QCOMPARE(m->view.scene().picture().unrouted[0].chip, chip("service/proxy", 2));
}

void TestFromVantage::manySuchNodesHaveNoLines()
{
    m->document.open(samples::largePlan(5000), {});
    lookFromInternet();
    QVERIFY(m->workspace.viewpoint().reached().withoutRouteCount() > 100);
    QVERIFY(m->view.scene().picture().unrouted.empty());
}

void TestFromVantage::selectionFadesNothingMeanwhile()
{
    lookFromInternet();
    m->workspace.select(views::Selection::of(m->named("service/database")));
    QCOMPARE(emphasis().chip(chip("service/web", 0)), Emphasis::Lit);
    QCOMPARE(emphasis().card(card("service/database")), Emphasis::Dimmed);
}

void TestFromVantage::searchComesFirst()
{
    lookFromInternet();
    m->view.scene().setFound({m->named("service/database")});
    QCOMPARE(emphasis().card(card("service/database")), Emphasis::Lit);
    QCOMPARE(emphasis().card(card("service/web")), Emphasis::Dimmed);
}

void TestFromVantage::linksOfTheVantageAreLit()
{
    lookFrom({Kind::Service, m->named("service/web"), {}});
    QCOMPARE(emphasis().link(0), Emphasis::Lit);
    QCOMPARE(emphasis().card(card("service/database")), Emphasis::Lit);
    QCOMPARE(m->view.scene().reach().ink(), views::Exposure::ContainerOnly);
}

void TestFromVantage::keyAndToolTipSayIt()
{
    const auto *key = m->view.findChild<views::ExposureKey *>();
    const QString plain = key->accessibleDescription();
    lookFromInternet();
    QVERIFY(key->accessibleName().contains(QLatin1String("From the Internet")));
    QCOMPARE(key->accessibleDescription(),
             QStringLiteral("With a route: 2, Without a route: 0, Not reached: 1"));
    m->view.focusItem({m->named("service/web"), 0});
    QVERIFY(m->view.accessibleDescription().contains(QLatin1String("From the Internet: reached over IPv4")));
    m->workspace.viewpoint().setVantage(std::nullopt);
    QCOMPARE(key->accessibleDescription(), plain);
}

void TestFromVantage::followsEdits()
{
    lookFromInternet();
    openAPort();
    QTRY_COMPARE(m->view.scene().reach().chip(chip("service/proxy", 1)), Reached::WithoutRoute);
    m->document.undoStack().undo();
    QTRY_VERIFY(m->workspace.viewpoint().isCurrent());
    QCOMPARE(m->view.scene().reach().card(card("service/proxy")), Reached::Yes);
}

void TestFromVantage::pictureChangesAndComesBack()
{
    const QImage before = m->picture();
    lookFromInternet();
    QVERIFY(m->picture() != before);
    m->workspace.viewpoint().setVantage(std::nullopt);
    QCOMPARE(m->picture(), before);
}

QTEST_MAIN(TestFromVantage)

#include "tst_from_vantage.moc"
