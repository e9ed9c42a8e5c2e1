#include "model/catalogue/addition.h"
#include "model/catalogue/catalogue.h"
#include "model/plan/port_syntax.h"
#include "model/plan/route_path.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;
using catalogue::Opening;

namespace {

constexpr const char *entryText = R"(
catalogue: 1
services:
  chat:
    title: Chat
    image: chat:1
    ports:
      - {port: 5222, application: XMPP, for: public, srv: _xmpp-client}
      - {port: 8080, application: HTTP, for: web, web-socket: true}
      - {port: 9090, application: Metrics, for: admin}
      - {port: 5432, application: SQL, for: internal}
      - {port: 40000-50000, protocol: udp, application: Media, for: public}
    sources: [https://example.org]
)";

constexpr const char *gatewayPlan = R"(
environments: {production: {compose-files: [apps.yaml]}}
networks: {internet: {kind: internet}, ts: {kind: tailnet}, apps: {kind: compose}}
compose-files: {apps.yaml: }
nodes:
  edge: {interfaces: {eth0: {network: internet, addresses: [203.0.113.10]}, ts0: {network: ts, addresses: [100.64.1.0]}}}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}}
services:
  npm: {node: edge, ports: [{port: "443:443"}, {port: "5222:5222"}]}
  wiki: {node: inner, file: apps.yaml, networks: [apps], ports: [{port: "${BIND:-100.64.7.0}:8080:80"}]}
routes:
  Wiki: {kind: http, hostname: wiki.test, listener: edge, port: 443, proxy: npm, over: ts, target: wiki, target-port: 80}
  Old chat: {kind: stream, hostname: old.test, listener: edge, port: 5222, proxy: npm, over: ts, target: wiki, target-port: 5222}
zones: {test: {}}
)";

catalogue::Entry entry()
{
    auto reading = catalogue::readCatalogue("entry", entryText);
    if (reading.entries.empty())
        qFatal("%s", text::toText(reading.problems).c_str());
    return reading.entries.front();
}

QStringList bindingsOf(const plan::Service &service)
{
    QStringList all;
    for (const plan::PortBinding &binding : service.ports)
        all << toQString(plan::shortForm(binding));
    return all;
}

QStringList notesOf(const catalogue::Addition &addition)
{
    QStringList all;
    for (const std::string &note : addition.notes)
        all << toQString(note);
    return all;
}

/// `stream chat.test:5223/tcp -> chat:5222 by npm _xmpp-client`
QStringList routesTo(const plan::Plan &plan, plan::ServiceId service)
{
    constexpr std::array kinds = {"http", "stream", "direct"};
    QStringList all;
    for (const plan::Route &route : plan.routes()) {
        if (route.target != service)
            continue;
        const plan::Service *proxy = plan.find(route.proxy);
        all << QStringLiteral("%1 %2:%3/%4 -> %5 by %6 on %7 %8")
                   .arg(kinds[static_cast<std::size_t>(route.kind)], toQString(route.hostname))
                   .arg(route.port)
                   .arg(toQString(toText(route.transport)))
                   .arg(route.targetPort)
                   .arg(proxy ? toQString(proxy->name) : QStringLiteral("nothing"),
                        toQString(plan.nodes().at(route.listener).name),
                        route.srv ? toQString(route.srv->service) : QString())
                   .trimmed();
    }
    return all;
}

} // namespace

class TestAddition : public QObject
{
    Q_OBJECT

private slots:
    void joinsItsNeighbours()
    {
        const plan::Plan plan = planFrom(gatewayPlan);
        const catalogue::Addition addition =
            catalogue::additionOf(plan, entry(), nodeNamed(plan, "inner"), Opening::Routes);
        const plan::Plan after = apply(plan, addition.transaction);
        const plan::Service &chat = after.services().at(addition.service);
        QCOMPARE(toQString(chat.name), QStringLiteral("chat"));
        QCOMPARE(toQString(chat.image), QStringLiteral("chat:1"));
        QCOMPARE(toQString(after.composeFiles().at(chat.file).path), QStringLiteral("apps.yaml"));
        QCOMPARE(chat.networks.size(), std::size_t(1));
        QCOMPARE(bindingsOf(chat),
                 QStringList({"${BIND:-100.64.7.0}:5222:5222", "${BIND:-100.64.7.0}:8081:8080",
                              "${BIND:-100.64.7.0}:9090:9090"}));
        QCOMPARE(chat.endpoints.size(), std::size_t(4));
        QVERIFY(chat.endpoints[3].internal);
        QCOMPARE(routesTo(after, chat.id),
                 QStringList({"stream chat.test:5223/tcp -> 5222 by npm on edge _xmpp-client",
                              "http chat.test:443/tcp -> 8080 by npm on edge"}));
        QCOMPARE(bindingsOf(after.services()[0]), QStringList({"443:443", "5222:5222", "5223:5223"}));
        QCOMPARE(
            notesOf(addition),
            QStringList({"8080/tcp is taken on inner: HTTP is published at 8081",
                         "40000-50000/udp (Media) is too large a range to publish port by port: narrow it in "
                         "Chat, or use the node's network",
                         "5222/tcp is taken on edge: the public port of XMPP is 5223"}));
        QVERIFY(integrityProblems(after).empty());
        for (const plan::Route &route : after.routes())
            if (route.target == chat.id)
                QCOMPARE(toQString(plan::pathOf(resolvedIn(after, "production"), route).problem), QString());
    }

    void opensNothingUnlessAskedTo_data()
    {
        QTest::addColumn<QString>("node");
        QTest::newRow("behind a proxy") << "inner";
        QTest::newRow("on the Internet itself") << "edge";
    }

    void opensNothingUnlessAskedTo()
    {
        QFETCH(QString, node);
        const plan::Plan plan = planFrom(gatewayPlan);
        const catalogue::Addition addition =
            catalogue::additionOf(plan, entry(), nodeNamed(plan, node.toStdString()), Opening::None);
        const plan::Plan after = apply(plan, addition.transaction);
        QVERIFY(after.routes() == plan.routes());
        QCOMPARE(bindingsOf(after.services()[0]), bindingsOf(plan.services()[0]));
        for (const plan::PortBinding &binding : after.services().at(addition.service).ports)
            QVERIFY(!binding.hostIp.empty());
        QVERIFY(integrityProblems(after).empty());
    }

    void standsAloneOnAnEmptyNode()
    {
        const plan::Plan plan = planFrom("nodes: {host: {}}\n");
        const catalogue::Addition addition =
            catalogue::additionOf(plan, entry(), nodeNamed(plan, "host"), Opening::Routes);
        const plan::Plan after = apply(plan, addition.transaction);
        const plan::Service &chat = after.services().at(addition.service);
        QCOMPARE(toQString(after.composeFiles().at(chat.file).path), QStringLiteral("compose.yaml"));
        QCOMPARE(bindingsOf(chat), QStringList({"5222:5222", "127.0.0.1:8080:8080", "127.0.0.1:9090:9090"}));
        QCOMPARE(routesTo(after, chat.id), QStringList());
        QVERIFY(notesOf(addition).contains(
            "the plan has no zone to name chat in: nothing leads to 5222/tcp from outside"));
        QVERIFY(notesOf(addition).contains(
            "the plan has no proxy that serves hosts: nothing leads to 8080/tcp from outside"));
    }

    void takesTheNextFreeName()
    {
        plan::Plan plan = planFrom(gatewayPlan);
        for (const char *name : {"chat", "chat-2", "chat-3"}) {
            const catalogue::Addition addition =
                catalogue::additionOf(plan, entry(), nodeNamed(plan, "inner"), Opening::Routes);
            plan = apply(plan, addition.transaction);
            QCOMPARE(plan.services().at(addition.service).name, std::string(name));
        }
        QVERIFY(integrityProblems(plan).empty());
    }

    void everyServiceOfTheCatalogueFits_data()
    {
        QTest::addColumn<QString>("id");
        const catalogue::Catalogue all = catalogue::Catalogue::builtIn();
        for (const catalogue::Entry &one : all.entries())
            QTest::newRow(one.id.c_str()) << toQString(one.id);
    }

    void everyServiceOfTheCatalogueFits()
    {
        QFETCH(QString, id);
        const catalogue::Catalogue all = catalogue::Catalogue::builtIn();
        const plan::Plan plan = bundledPlan();
        const catalogue::Addition addition = catalogue::additionOf(
            plan, *all.find(id.toStdString()), nodeNamed(plan, "services"), Opening::Routes);
        const plan::Plan after = apply(plan, addition.transaction);
        QVERIFY(integrityProblems(after).empty());
        for (const plan::Environment &environment : after.environments()) {
            const plan::ResolvedPlan resolved(after, environment.id);
            for (const plan::ResolvedBinding &binding : resolved.bindingsOf(addition.service))
                QCOMPARE(toQString(binding.error), QString());
        }
        const plan::ResolvedPlan production = resolvedIn(after, "production");
        for (const plan::Route &route : after.routes())
            if (route.target == addition.service)
                QCOMPARE(toQString(plan::pathOf(production, route).problem), QString());
    }
};

QTEST_GUILESS_MAIN(TestAddition)
#include "tst_addition.moc"
