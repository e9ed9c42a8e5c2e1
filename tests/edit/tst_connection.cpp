#include "small_plan.h"

#include "model/edit/connection.h"

using namespace portolan;
using namespace portolan::test;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void meanings_data();
    void meanings();
    void refusals_data();
    void refusals();
    void routeToAnUnpublishedPortPublishesIt();
    void routeWithoutAProxyIsDirect();
    void directRouteFreesTheBindingItEndsAt_data();
    void directRouteFreesTheBindingItEndsAt();
    void privatePlanComesOntoTheInternet();
    void privateProxyStaysTheWayIn();
    void publicInterfaceNeedsNoAddress();
    void nodeToTheInternetPlugsItIn();
    void eitherWayRound();
    void undoTakesItBack();

private:
    static edit::End end(const plan::Plan &plan, const QString &text);
};

/// `service/web:80`, `cdn/Cloudflare`, `Internet`.
edit::End TestConnection::end(const plan::Plan &plan, const QString &text)
{
    const QString path = text.section(':', 0, 0);
    return {path == "Internet" ? plan::EntityRef() : named(plan, path.toStdString()),
            text.section(':', 1).toUShort(), plan::Transport::Tcp};
}

namespace {

QString described(const plan::Plan &plan, const edit::Meaning &meaning)
{
    if (const auto *opening = std::get_if<edit::Opening>(&meaning)) {
        const plan::Route &route = opening->route;
        const char *kind = route.kind == plan::RouteKind::Http     ? "http"
                           : route.kind == plan::RouteKind::Stream ? "stream"
                                                                   : "direct";
        const plan::Service *proxy = plan.find(route.proxy);
        return QStringLiteral("%1 %2:%3 on %4 by %5 to %6:%7%8")
            .arg(kind, toQString(route.hostname), QString::number(route.port),
                 toQString(plan.nodes().at(route.listener).name),
                 proxy ? toQString(proxy->name) : QStringLiteral("itself"),
                 toQString(plan.services().at(route.target).name), QString::number(route.targetPort),
                 route.cdn ? " behind a CDN" : "");
    }
    if (const auto *link = std::get_if<plan::Link>(&meaning))
        return QStringLiteral("%1 uses %2:%3 as %4")
            .arg(toQString(plan.services().at(link->from).name), toQString(plan.services().at(link->to).name),
                 QString::number(link->port), toQString(link->via));
    if (const auto *joining = std::get_if<edit::Joining>(&meaning))
        return toQString(plan.services().at(joining->service).name) + " joins " +
               toQString(plan.networks().at(joining->network).name);
    const auto &plugging = std::get<edit::Plugging>(meaning);
    return toQString(plan.nodes().at(plugging.node).name) + " is plugged into " +
           toQString(plan.networks().at(plugging.network).name);
}

} // namespace

void TestConnection::meanings_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("meaning");
    QTest::addRow("through a CDN") << "cdn/Cloudflare"
                                   << "service/web:80"
                                   << "http www.example.org:443 on gateway by proxy to web:80 behind a CDN";
    QTest::addRow("a stream") << "Internet"
                              << "service/chat:5222"
                              << "stream chat.example.org:5222 on gateway by proxy to chat:5222";
    QTest::addRow("to the proxy itself") << "Internet"
                                         << "service/proxy:443"
                                         << "direct proxy.example.org:443 on gateway by itself to proxy:443";
    QTest::addRow("the only port") << "network/internet"
                                   << "service/chat"
                                   << "stream chat.example.org:5222 on gateway by proxy to chat:5222";
    QTest::addRow("on one network") << "service/database"
                                    << "service/web:80"
                                    << "database uses web:80 as web";
    QTest::addRow("in one namespace") << "service/sidecar"
                                      << "service/web:80"
                                      << "sidecar uses web:80 as 127.0.0.1";
    QTest::addRow("published on the node") << "service/web"
                                           << "service/chat:5222"
                                           << "web uses chat:5222 as 127.0.0.1";
    QTest::addRow("over the tailnet") << "service/proxy"
                                      << "service/web:80"
                                      << "proxy uses web:80 as 100.64.7.0";
    QTest::addRow("from the port") << "service/web:80"
                                   << "service/proxy"
                                   << "proxy uses web:80 as 100.64.7.0";
    QTest::addRow("service to network") << "service/chat"
                                        << "network/backend"
                                        << "chat joins backend";
    QTest::addRow("network to node") << "network/tailnet"
                                     << "node/laptop"
                                     << "laptop is plugged into tailnet";
}

void TestConnection::meanings()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const plan::Plan plan = harbour();
    const auto meaning = edit::meaningOf(resolvedIn(plan, "production"), end(plan, from), end(plan, to));
    QVERIFY2(meaning, meaning ? "" : meaning.error().to.c_str());
    QTEST(described(plan, *meaning), "meaning");
}

void TestConnection::refusals_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<edit::Refusal>("refusal");
    using edit::Obstacle;
    QTest::addRow("itself") << "service/web"
                            << "service/web:80" << edit::Refusal{Obstacle::SameThing, "web", "web"};
    QTest::addRow("two nodes") << "node/apps"
                               << "node/laptop" << edit::Refusal{Obstacle::NoMeaning, "apps", "laptop"};
    QTest::addRow("no port to choose")
        << "service/web"
        << "service/sidecar" << edit::Refusal{Obstacle::NoPort, "web", "sidecar"};
    QTest::addRow("route again") << "Internet"
                                 << "service/web:80" << edit::Refusal{Obstacle::AlreadyThere, "site", "web"};
    QTest::addRow("link again") << "service/web"
                                << "service/database:5432"
                                << edit::Refusal{Obstacle::AlreadyThere, "web", "database"};
    QTest::addRow("CDN and XMPP") << "cdn/Cloudflare"
                                  << "service/chat:5222"
                                  << edit::Refusal{Obstacle::NotHttp, "Cloudflare", "chat"};
    QTest::addRow("no way to the node")
        << "Internet"
        << "service/notes:9000" << edit::Refusal{Obstacle::NoCommonNetwork, "", "notes"};
    QTest::addRow("not published") << "service/chat"
                                   << "service/database:5432"
                                   << edit::Refusal{Obstacle::NotPublished, "chat", "database"};
    QTest::addRow("bound to loopback")
        << "service/proxy"
        << "service/chat:5222" << edit::Refusal{Obstacle::NotPublished, "proxy", "chat"};
    QTest::addRow("no network between")
        << "service/proxy"
        << "service/notes:9000" << edit::Refusal{Obstacle::NoCommonNetwork, "gateway", "laptop"};
    QTest::addRow("joined already") << "service/web"
                                    << "network/backend"
                                    << edit::Refusal{Obstacle::AlreadyThere, "web", "backend"};
}

void TestConnection::refusals()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(edit::Refusal, refusal);
    const plan::Plan plan = harbour();
    const auto meaning = edit::meaningOf(resolvedIn(plan, "production"), end(plan, from), end(plan, to));
    QVERIFY(!meaning);
    QCOMPARE(static_cast<int>(meaning.error().obstacle), static_cast<int>(refusal.obstacle));
    QCOMPARE(toQString(meaning.error().from), toQString(refusal.from));
    QCOMPARE(toQString(meaning.error().to), toQString(refusal.to));
}

void TestConnection::routeToAnUnpublishedPortPublishesIt()
{
    const plan::Plan before = harbour();
    const auto meaning = edit::meaningOf(resolvedIn(before, "production"), end(before, "Internet"),
                                         end(before, "service/database:5432"));
    QVERIFY(meaning);
    const edit::Connected connected = edit::connect(before, *meaning, "Draw a route");
    QCOMPARE(summary(before, connected.transaction), (QStringList{"+route/PostgreSQL", "~service/database"}));
    const plan::Plan after = plan::apply(before, connected.transaction);
    const plan::PortBinding &binding = plan::findByName(after.services(), "database")->ports.front();
    QCOMPARE(toQString(binding.hostIp), "100.64.7.0");
    QCOMPARE(toQString(binding.published), "5432");
    QCOMPARE(connected.entity, named(after, "route/PostgreSQL"));
}

void TestConnection::routeWithoutAProxyIsDirect()
{
    const plan::Plan plan = planFrom(R"(
networks: {internet: {kind: internet}}
nodes: {box: {interfaces: {eth0: {network: internet, addresses: [203.0.113.7]}}}}
services: {game: {node: box, ports: [{port: "25565:25565"}]}}
)");
    const auto meaning =
        edit::meaningOf(resolvedIn(plan), end(plan, "Internet"), end(plan, "service/game:25565"));
    QVERIFY(meaning);
    QCOMPARE(described(plan, *meaning), "direct game:25565 on box by itself to game:25565");
}

void TestConnection::directRouteFreesTheBindingItEndsAt_data()
{
    QTest::addColumn<QString>("hostIp");
    QTest::addColumn<QString>("after");
    QTest::addRow("loopback") << "127.0.0.1"
                              << "";
    QTest::addRow("another network") << "10.0.0.7"
                                     << "";
    QTest::addRow("variable") << "${GAME_IP:-127.0.0.1}"
                              << "";
    QTest::addRow("public address") << "203.0.113.7"
                                    << "203.0.113.7";
    QTest::addRow("all IPv4 addresses") << "0.0.0.0"
                                        << "0.0.0.0";
}

void TestConnection::directRouteFreesTheBindingItEndsAt()
{
    QFETCH(QString, hostIp);
    const plan::Plan before = planFrom(R"(
networks: {internet: {kind: internet}, lan: {kind: lan}}
nodes:
  box:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.7]}
      eth1: {network: lan, addresses: [10.0.0.7]}
services: {game: {node: box, ports: [{port: ")" +
                                       hostIp.toStdString() + R"(:25565:25565"}]}}
)");
    const auto meaning =
        edit::meaningOf(resolvedIn(before), end(before, "Internet"), end(before, "service/game:25565"));
    QVERIFY(meaning);
    const edit::Connected connected = edit::connect(before, *meaning, "Draw a route");
    const plan::Plan after = plan::apply(before, connected.transaction);
    QTEST(toQString(plan::findByName(after.services(), "game")->ports.front().hostIp), "after");
}

namespace {

/// As a repository is imported: nothing says what is public.
constexpr const char *privatePlan = R"(
nodes: {host: {interfaces: {eth0: {}}}, spare: {}}
services:
  game: {node: host, ports: [{port: "25565:25565"}]}
  web: {node: host, ports: [{port: "8080:80", application: HTTP}]}
)";

} // namespace

void TestConnection::privatePlanComesOntoTheInternet()
{
    const plan::Plan before = planFrom(privatePlan);
    const auto meaning =
        edit::meaningOf(resolvedIn(before), end(before, "service/game:25565"), end(before, "Internet"));
    QVERIFY(meaning);
    QCOMPARE(described(before, *meaning), "direct game:25565 on host by itself to game:25565");
    const edit::Connected connected = edit::connect(before, *meaning, "Draw a route");
    QCOMPARE(summary(before, connected.transaction),
             (QStringList{"+network/internet", "+route/game", "~node/host"}));
    const plan::Plan after = plan::apply(before, connected.transaction);
    const plan::Interface &interface = plan::findByName(after.nodes(), "host")->interfaces.back();
    QCOMPARE(toQString(interface.name), "eth1");
    QVERIFY(interface.addresses.empty());
    QCOMPARE(plan::EntityRef(interface.network), edit::internetOf(after));
    QVERIFY(plan::apply(after, plan::inverse(connected.transaction)) == before);
}

void TestConnection::privateProxyStaysTheWayIn()
{
    const plan::Plan plan =
        planFrom(std::string(privatePlan) + R"(  proxy: {node: host, ports: [{port: "443:443"}]}
)");
    const auto meaning =
        edit::meaningOf(resolvedIn(plan), end(plan, "Internet"), end(plan, "service/web:80"));
    QVERIFY(meaning);
    QCOMPARE(described(plan, *meaning), "http web:443 on host by proxy to web:80");
    QVERIFY(std::get<edit::Opening>(*meaning).entrance);
}

void TestConnection::publicInterfaceNeedsNoAddress()
{
    const plan::Plan before = planFrom(privatePlan);
    const auto first =
        edit::meaningOf(resolvedIn(before), end(before, "Internet"), end(before, "service/game:25565"));
    QVERIFY(first);
    const plan::Plan plan = plan::apply(before, edit::connect(before, *first, "Draw a route").transaction);
    const auto second =
        edit::meaningOf(resolvedIn(plan), {edit::internetOf(plan)}, end(plan, "service/web:80"));
    QVERIFY(second);
    QVERIFY(!std::get<edit::Opening>(*second).entrance);
}

void TestConnection::nodeToTheInternetPlugsItIn()
{
    const plan::Plan before = planFrom(privatePlan);
    const auto meaning =
        edit::meaningOf(resolvedIn(before), end(before, "node/spare"), end(before, "Internet"));
    QVERIFY(meaning);
    const edit::Connected connected = edit::connect(before, *meaning, "Plug in");
    QCOMPARE(summary(before, connected.transaction), (QStringList{"+network/internet", "~node/spare"}));
}

void TestConnection::eitherWayRound()
{
    const plan::Plan plan = harbour();
    const plan::ResolvedPlan resolved = resolvedIn(plan, "production");
    for (const char *place : {"Internet", "network/internet", "cdn/Cloudflare"})
        QVERIFY(edit::meaningOf(resolved, end(plan, place), end(plan, "service/chat:5222")) ==
                edit::meaningOf(resolved, end(plan, "service/chat:5222"), end(plan, place)));
}

void TestConnection::undoTakesItBack()
{
    const plan::Plan before = harbour();
    const auto meaning = edit::meaningOf(resolvedIn(before, "production"), end(before, "service/chat"),
                                         end(before, "service/web:80"));
    QVERIFY(meaning);
    const plan::Transaction transaction = edit::connect(before, *meaning, "Link").transaction;
    QVERIFY(plan::apply(plan::apply(before, transaction), plan::inverse(transaction)) == before);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
