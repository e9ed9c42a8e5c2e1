#include "model/tour/sources.h"
#include "model/tour/tour.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;
using tour::Stop;
using tour::StopKind;
using tour::Tour;

namespace {

QString nameOfKind(StopKind kind)
{
    switch (kind) {
    case StopKind::Name: return "name";
    case StopKind::Cdn: return "cdn";
    case StopKind::Node: return "node";
    case StopKind::Tailnet: return "tailnet";
    case StopKind::Proxy: return "proxy";
    case StopKind::Binding: return "binding";
    case StopKind::Bridge: return "bridge";
    case StopKind::Service: break;
    }
    return "service";
}

/// `node`, `tailnet stops`, `binding beyond`.
QStringList stopsIn(const Tour &tour)
{
    QStringList lines;
    for (const Stop &stop : tour.stops)
        lines << nameOfKind(stop.kind) + (stop.stopping() ? " stops" : "") + (stop.isBeyond ? " beyond" : "");
    return lines;
}

/// The example, whose services node calls itself what the policy means by the gateway or not.
plan::Plan examplePlan(bool admits)
{
    plan::Edit edit(bundledPlan());
    if (admits)
        edit.modify(nodeNamed(edit.plan(), "gateway"),
                    [](plan::Node &gateway) { gateway.advertisedTags = gateway.tags; });
    return edit.plan();
}

Tour tourAlong(const plan::Plan &plan, const char *route, std::string_view environment = "production")
{
    return tour::tourOf(resolvedIn(plan, environment), plan::findByName(plan.routes(), route)->id);
}

/// `dns/atl.chat.zone:19 irc  3600  IN  A  203.0.113.10`, blanks made single.
QStringList sourcesIn(const Stop &stop)
{
    QStringList lines;
    for (const tour::Source &source : stop.sources)
        lines << QString("%1: %2").arg(toQString(source.file), toQString(source.text).simplified());
    return lines;
}

} // namespace

/// The stops of a tour: those of the trace, and what lies behind the one that stops the connection.
class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void followsAConnectionToItsContainer()
    {
        const Tour tour = tourAlong(examplePlan(true), "IRC, TLS");
        QCOMPARE(stopsIn(tour), QStringList({"name", "node", "proxy", "tailnet", "binding", "service"}));
        QVERIFY(tour.disposition == reach::Disposition::Accepted);
    }

    void passesACdn()
    {
        const Tour tour = tourAlong(examplePlan(true), "The Lounge");
        QCOMPARE(stopsIn(tour).mid(0, 4), QStringList({"name", "cdn", "node", "proxy"}));
        QVERIFY(tour.disposition == reach::Disposition::Accepted);
    }

    void goesOnBehindWhatStopsIt()
    {
        const Tour tour = tourAlong(examplePlan(false), "IRC, TLS");
        QCOMPARE(stopsIn(tour),
                 QStringList({"name", "node", "proxy", "tailnet stops", "binding beyond", "service beyond"}));
        QVERIFY(tour.disposition == reach::Disposition::DeniedIn);
    }

    void agreesWithTheTrace_data()
    {
        QTest::addColumn<bool>("admits");
        QTest::addColumn<QString>("environment");
        QTest::newRow("admitted") << true << "production";
        QTest::newRow("denied") << false << "production";
        QTest::newRow("on one workstation") << true << "development";
    }
    void agreesWithTheTrace()
    {
        QFETCH(bool, admits);
        QFETCH(QString, environment);
        const plan::Plan plan = examplePlan(admits);
        const plan::ResolvedPlan resolved = resolvedIn(plan, environment.toStdString());
        const reach::Reachability reach(resolved);
        for (const plan::Route &route : plan.routes()) {
            const Tour tour = tour::tourOf(resolved, route.id);
            const reach::Trace trace = reach.traceRoute(route, tour.isV6);
            std::vector<reach::Hop> hops;
            for (const Stop &stop : tour.stops)
                if (!stop.isBeyond)
                    hops.insert(hops.end(), stop.hops.begin(), stop.hops.end());
            QVERIFY2(hops == trace.hops, route.name.c_str());
            QVERIFY(tour.disposition == trace.disposition);
        }
    }

    void namesTheLineThatSaysSo()
    {
        const Tour tour = tourAlong(examplePlan(true), "IRC, TLS");
        QCOMPARE(sourcesIn(tour.stops[0]),
                 QStringList({"dns/atl.chat.zone: irc 3600 IN A 203.0.113.10",
                              "dns/atl.chat.zone: _ircs._tcp 3600 IN SRV 5 0 6697 irc.atl.chat."}));
        QCOMPARE(sourcesIn(tour.stops[1]),
                 QStringList({"firewall/gateway/ufw.sh: ufw allow 6697/tcp comment 'portolan: IRC, TLS'"}));
        QCOMPARE(sourcesIn(tour.stops[2]),
                 QStringList({"proxy/gateway/stream.conf: proxy_pass 100.64.7.0:6697;"}));
        QCOMPARE(tour.stops[3].sources.size(), std::size_t(1));
        QVERIFY(tour.stops[3].sources[0].text.find("tag:server:6697") != std::string::npos ||
                tour.stops[3].sources[0].line > 0);
        QCOMPARE(sourcesIn(tour.stops[4]),
                 QStringList({"infra/compose/irc.yaml: "
                              "- \"${ATL_CHAT_IP:-127.0.0.1}:${IRC_TLS_PORT:-6697}:6697\"",
                              ".env: ATL_CHAT_IP=100.64.7.0", ".env: IRC_TLS_PORT=6697"}));
        QCOMPARE(sourcesIn(tour.stops[5]), QStringList({"infra/compose/irc.yaml: atl-irc-server:"}));
    }

    void numbersAreThoseOfTheEnvironment()
    {
        const plan::Plan plan = examplePlan(true);
        const Tour there = tourAlong(plan, "IRC, TLS", "development");
        QVERIFY(there.environment == plan::findByName(plan.environments(), "development")->id);
        for (const Stop &stop : there.stops)
            for (const tour::Source &source : stop.sources)
                QVERIFY2(source.text.find("100.64.7.0") == std::string::npos, source.text.c_str());
    }

    void theMostTellingRouteComesFirst()
    {
        const plan::Plan plan = examplePlan(true);
        const auto routes = tour::tellingRoutes(resolvedIn(plan, "production"));
        QCOMPARE(routes.size(), plan.routes().size());
        QCOMPARE(plan.routes().at(routes.front()).name, std::string("IRC, TLS"));
    }

    void aRouteWithoutTargetThatStartsIsToldAsSuch()
    {
        plan::Edit edit(examplePlan(true));
        const plan::ServiceId id = plan::findByName(edit.plan().services(), "atl-irc-server")->id;
        edit.modify(id, [](plan::Service &service) { service.profiles = {"never"}; });
        const Tour tour = tourAlong(edit.plan(), "IRC, TLS");
        QCOMPARE(stopsIn(tour), QStringList({"service stops"}));
    }

    void findsALineByItsWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("line");
        QTest::newRow("whole numbers only") << QStringList{"80"} << 3;
        QTest::newRow("no comment") << QStringList{"8080"} << 2;
        QTest::newRow("all of them") << QStringList{"listen", "443"} << 4;
        QTest::newRow("nothing") << QStringList{"22"} << 0;
    }
    void findsALineByItsWords()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> wanted;
        for (const QString &word : words)
            wanted.push_back(word.toStdString());
        QTEST(tour::lineWith("# 8080\nlisten 8080;\nlisten 80;\nlisten 443 ssl;\n", wanted), "line");
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
