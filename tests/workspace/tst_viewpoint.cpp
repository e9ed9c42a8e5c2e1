#include <QtTest>

#include "tests/sample_plans.h"
#include "views/workspace/vantage_choice.h"
#include "views/workspace/viewpoint.h"
#include "views/workspace/workspace.h"

using namespace portolan;
using Kind = reach::Vantage::Kind;
using views::PortReach;

namespace {

const char *const site = R"(
environments:
  production: {env-files: [.env], compose-files: [compose.yaml]}
  development: {env-files: [.env.dev], compose-files: [compose.yaml]}
env-files:
  .env: {variables: {WEB_IP: "0.0.0.0"}}
  .env.dev: {variables: {WEB_IP: "127.0.0.1"}}
compose-files:
  compose.yaml: {project-name: site}
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet, subnets: [100.64.0.0/10]}
  backend: {kind: compose, file: compose.yaml, driver: bridge}
nodes:
  gateway:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.10]}
      tailscale0: {network: tailnet, addresses: [100.64.1.0]}
  apps:
    tags: ["tag:apps"]
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.20, "2001:db8::20"]}
      tailscale0: {network: tailnet, addresses: [100.64.7.0]}
services:
  proxy:
    node: gateway
    ports: [{port: "443:443"}, {port: "80:80"}]
  web:
    node: apps
    file: compose.yaml
    networks: [backend]
    ports: [{port: "100.64.7.0:8080:80"}]
  admin:
    node: apps
    file: compose.yaml
    networks: [backend]
    ports: [{port: "${WEB_IP}:9000:9000"}, {port: "127.0.0.1:9443:443"}, {port: "9444:443"}]
  database:
    node: apps
    file: compose.yaml
    networks: [backend]
    endpoints: [{port: 5432}]
routes:
  site:
    kind: http
    hostname: www.example.org
    listener: gateway
    port: 443
    proxy: proxy
    over: tailnet
    target: web
    target-port: 80
zones:
  example.org: {records: [{name: www.example.org., type: A, data: 203.0.113.10}]}
)";

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::Viewpoint &from = workspace.viewpoint();

    Fixture() { document.open(test::planFrom(site), "plan"); }

    plan::EntityRef named(const char *text) const { return plan::entityFromText(document.plan(), text); }
    void lookFrom(const reach::Vantage &vantage)
    {
        from.setVantage(vantage);
        QTRY_VERIFY(from.isCurrent());
    }
    PortReach at(const char *service, std::uint16_t port,
                 std::optional<std::size_t> binding = std::nullopt) const
    {
        return from.reached().at({named(service).as<plan::Service>(), port, plan::Transport::Tcp}, binding);
    }
    void environment(const char *name)
    {
        workspace.setEnvironment(plan::findByName(document.plan().environments(), name)->id);
    }
};

} // namespace

/// Ports as somebody sees them who stands somewhere.
class TestViewpoint : public QObject
{
    Q_OBJECT

private slots:
    void withoutAVantageNothingIsWorkedOut();
    void internetReachesByRouteAndWithout();
    void portsWhereRoutesArriveAreNotWithoutARoute();
    void eitherFamilyCounts();
    void ofBindingsOfOnePortThoseThatLeadThereCount();
    void fromElsewhereOtherPortsAreReached();
    void followsEditsAndUndo();
    void followsTheEnvironment();
    void movingThingsAsksNothing();
    void vantageThatIsRemovedIsLeft();
    void anotherPlanIsShownWhole();
    void everyPlaceToStandIsOffered();
    void isCalledByItsName_data();
    void isCalledByItsName();
};

void TestViewpoint::withoutAVantageNothingIsWorkedOut()
{
    const Fixture f;
    QVERIFY(f.from.isCurrent());
    QVERIFY(!f.from.isKnown());
    QCOMPARE(f.from.reached(), views::ReachedPorts());
}

void TestViewpoint::internetReachesByRouteAndWithout()
{
    Fixture f;
    QSignalSpy reached(&f.from, &views::Viewpoint::reachedChanged);
    f.lookFrom({Kind::Internet, {}, {}});
    QCOMPARE(reached.count(), 1);
    QVERIFY(f.at("service/web", 80).byRoute);
    QVERIFY(!f.at("service/web", 80).withoutRoute);
    QVERIFY(f.at("service/admin", 9000).withoutRoute);
    QVERIFY(!f.at("service/database", 5432).any());
    QCOMPARE(f.from.reached().count(), std::size_t{6});
    QCOMPARE(f.from.reached().withoutRouteCount(), std::size_t{3}); // 9000, 9444 and the proxy's 80
}

void TestViewpoint::portsWhereRoutesArriveAreNotWithoutARoute()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    QVERIFY(f.at("service/proxy", 443).any());
    QVERIFY(!f.at("service/proxy", 443).withoutRoute);
    QVERIFY(f.at("service/proxy", 80).withoutRoute);
}

void TestViewpoint::eitherFamilyCounts()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    QVERIFY(f.at("service/proxy", 443).v4);
    QVERIFY(!f.at("service/proxy", 443).v6);
    const PortReach other = f.at("service/admin", 443);
    QVERIFY(other.v4 && other.v6);
}

void TestViewpoint::ofBindingsOfOnePortThoseThatLeadThereCount()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    QVERIFY(!f.at("service/admin", 443, 1).any()); // on the loopback address
    QVERIFY(f.at("service/admin", 443, 2).withoutRoute);
}

void TestViewpoint::fromElsewhereOtherPortsAreReached()
{
    Fixture f;
    f.lookFrom({Kind::Service, f.named("service/web"), {}});
    QVERIFY(f.at("service/database", 5432).any());
    QCOMPARE(f.from.reached().withoutRouteCount(), std::size_t{0}); // no container waits for a route
    f.lookFrom({Kind::Node, f.named("node/apps"), {}});
    QVERIFY(f.at("service/admin", 443, 1).any());
}

void TestViewpoint::followsEditsAndUndo()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    const views::ReachedPorts before = f.from.reached();
    plan::Edit edit(f.document.plan());
    edit.modify(f.named("service/admin").as<plan::Service>(),
                [](plan::Service &service) { service.ports[0].hostIp = "127.0.0.1"; });
    f.document.apply(std::move(edit).finish("Edit"));
    QVERIFY(f.from.isKnown()); // as it was, until it is known better
    QTRY_VERIFY(f.from.isCurrent());
    QVERIFY(!f.at("service/admin", 9000).any());
    f.document.undoStack().undo();
    QTRY_VERIFY(f.from.isCurrent());
    QCOMPARE(f.from.reached(), before);
}

void TestViewpoint::followsTheEnvironment()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    QVERIFY(f.at("service/admin", 9000).any());
    f.environment("development");
    QTRY_VERIFY(f.from.isCurrent());
    QVERIFY(!f.at("service/admin", 9000).any());
}

void TestViewpoint::movingThingsAsksNothing()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    plan::Edit edit(f.document.plan());
    edit.put(plan::Placement{f.named("node/apps"), 40, 40, 0, 0});
    f.document.apply(std::move(edit).finish("Move"));
    QVERIFY(f.from.isCurrent());
}

void TestViewpoint::vantageThatIsRemovedIsLeft()
{
    Fixture f;
    f.lookFrom({Kind::Service, f.named("service/database"), {}});
    plan::Edit edit(f.document.plan());
    edit.remove(f.named("service/database"));
    f.document.apply(std::move(edit).finish("Delete"));
    QVERIFY(!f.from.vantage());
}

void TestViewpoint::anotherPlanIsShownWhole()
{
    Fixture f;
    f.lookFrom({Kind::Internet, {}, {}});
    f.document.startNew();
    QVERIFY(!f.from.vantage());
    QCOMPARE(f.from.reached(), views::ReachedPorts());
}

void TestViewpoint::everyPlaceToStandIsOffered()
{
    const Fixture f;
    QStringList titles;
    for (const views::VantageChoice &choice : views::vantagesOf(f.document.plan()))
        titles << views::titleOf(f.document.plan(), choice.vantage);
    for (const char *title : {"From gateway", "From apps", "From web", "From a neighbour of apps",
                              "From tailnet", "From a device with tag:apps", "From the node itself"})
        QVERIFY2(titles.contains(QLatin1String(title)), title);
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestViewpoint::isCalledByItsName_data()
{
    QTest::addColumn<PortReach>("reach");
    QTest::addColumn<QString>("said");
    QTest::addRow("not") << PortReach{} << "From the Internet: not reached";
    QTest::addRow("by a route") << PortReach{true, false, true, false}
                                << "From the Internet: reached over IPv4";
    QTest::addRow("without") << PortReach{true, true, false, true}
                             << "From the Internet: reached over IPv4 and IPv6, without a route";
}

void TestViewpoint::isCalledByItsName()
{
    QFETCH(PortReach, reach);
    QTEST(views::describe(plan::Plan(), {Kind::Internet, {}, {}}, reach), "said");
}

QTEST_MAIN(TestViewpoint)

#include "tst_viewpoint.moc"
