#include "model/check/checker.h"
#include "model/reach/matrix.h"
#include "tests/reach/flows.h"

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

/// What the author of atl.chat's networking page would want to know.
class TestExample : public QObject
{
    Q_OBJECT

private slots:
    void theInternetReachesWhatUfwDenies_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("service");
        for (const int port : {5222, 5223, 5269, 5270, 5280, 5000})
            QTest::addRow("XMPP %d", port)
                << QStringLiteral("203.0.113.20:%1").arg(port) << "atl-xmpp-server";
        QTest::newRow("XMPP over HTTPS") << "203.0.113.20:5281"
                                         << "atl-xmpp-nginx";
        QTest::newRow("WebPanel") << "203.0.113.20:8080"
                                  << "atl-irc-webpanel";
        QTest::newRow("The Lounge") << "203.0.113.20:9000"
                                    << "atl-thelounge";
        QTest::newRow("ObsidianIRC") << "203.0.113.20:8090"
                                     << "atl-obsidianirc";
    }

    /// Whatever ufw says; over IPv6 docker-proxy is a process of the node, which ufw guards.
    void theInternetReachesWhatUfwDenies()
    {
        QFETCH(QString, target);
        QFETCH(QString, service);
        QCOMPARE(m_asked.ending("internet", target), "accepted by " + service);
        QCOMPARE(m_asked.ending("internet", QString(target).replace("203.0.113.20", "[2001:db8::20]")),
                 "denied-in");
    }

    void saysWhichLinePublishesThem()
    {
        QCOMPARE(m_asked.hops("internet", "203.0.113.20:5280"),
                 (QStringList{"network pass node/services interfaces.eth0",
                              "docker translate service/atl-xmpp-server ports[4]",
                              "forward pass node/services firewall.docker-guard",
                              "listener pass service/atl-xmpp-server ports[4]"}));
    }

    void portsOfTheTailnetStayThere()
    {
        QCOMPARE(m_asked.ending("internet", "203.0.113.20:6697"), QStringLiteral("denied-in"));
        QCOMPARE(m_asked.ending("internet", "100.64.7.0:6697"), QStringLiteral("no-route"));
        // A neighbour who sends packets for that address to the public interface: the weak host model.
        QCOMPARE(m_asked.ending("neighbour/services", "100.64.7.0:6697"),
                 QStringLiteral("accepted by atl-irc-server"));
    }

    void thePolicyAdmitsNoTrafficOfTheGateway_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"irc.atl.chat:6697", "irc.atl.chat:443", "xmpp.atl.chat:5222",
                                 "xmpp.atl.chat:5223", "xmpp.atl.chat:5269", "xmpp.atl.chat:5270",
                                 "xmpp.atl.chat:443", "chat.atl.chat:443", "atl.chat:443"})
            QTest::newRow(name) << name;
    }

    void thePolicyAdmitsNoTrafficOfTheGateway()
    {
        QFETCH(QString, name);
        QCOMPARE(m_asked.ending("internet", name), QStringLiteral("denied-in"));
        QCOMPARE(m_asked.hops("internet", name).last(),
                 QStringLiteral("tailnet deny tailnet-policy/tailnet"));
        QVERIFY(m_asked.reason("internet", name)
                    .startsWith("no rule of the policy admits gateway, which calls itself "
                                "tag:server, to "));
        // What the policy means to admit is a device with the right tag.
        QCOMPARE(m_asked.ending("tag:gateway", "100.64.7.0:5222"),
                 QStringLiteral("accepted by atl-xmpp-server"));
        QCOMPARE(m_asked.ending("tag:server", "100.64.7.0:5222"), QStringLiteral("denied-in"));
    }

    void turnAnswersButItsRelayPortsAreClosed()
    {
        QCOMPARE(m_asked.ending("internet", "turn.atl.network:3478/udp"),
                 QStringLiteral("accepted by coturn"));
        QCOMPARE(m_asked.ending("internet", "turn.atl.network:5349"), QStringLiteral("accepted by coturn"));
        for (const char *port : {"49152", "60000", "65535"})
            QCOMPARE(m_asked.ending("internet", QStringLiteral("turn.atl.network:%1/udp").arg(port)),
                     QStringLiteral("denied-in"));
        QCOMPARE(m_asked.hops("internet", "turn.atl.network:49152/udp").last(),
                 QStringLiteral("firewall deny node/gateway firewall.incoming"));
    }

    void containersReachEachOtherByName()
    {
        QCOMPARE(m_asked.hops("service/atl-bridge", "service/atl-xmpp-server:5347"),
                 (QStringList{"bridge pass network/atl-chat",
                              "listener pass service/atl-xmpp-server endpoints[0]"}));
        QCOMPARE(m_asked.ending("service/atl-bridge", "service/atl-irc-services:8081"),
                 QStringLiteral("accepted by atl-irc-services"));
        QCOMPARE(m_asked.ending("service/atl-irc-services", "127.0.0.1:6901"),
                 QStringLiteral("accepted by atl-irc-server"));
    }

    void inDevelopmentOnlyTheWorkstationReachesThem()
    {
        const Asked asked(m_plan, "development");
        for (const char *port :
             {"service/atl-xmpp-server:5222", "service/dozzle:8080", "service/atl-irc-server:6697"}) {
            QCOMPARE(asked.ending("node/workstation", port).section(' ', 0, 0), QStringLiteral("accepted"));
            QVERIFY(asked.ending("internet", port).section(' ', 0, 0) != "accepted");
        }
        QCOMPARE(asked.ending("node/workstation", "127.0.0.1:6697"),
                 QStringLiteral("accepted by atl-irc-server"));
    }

    /// After the fixes every public name leads to its service, and the Internet reaches nothing else.
    void onceMendedExactlyTheRoutesAreOpen()
    {
        const Asked asked(mended(), "production");
        std::set<std::pair<plan::NodeId, std::uint16_t>> entrances;
        for (const reach::RouteWay &way : asked.reach().landscape().routes()) {
            const plan::Route &route = m_plan.routes().at(way.route);
            QCOMPARE(asked.ending("internet", toQString(route.hostname) + ':' + QString::number(route.port) +
                                                  (route.transport == plan::Transport::Udp ? "/udp" : "")),
                     "accepted by " + answerOf(route));
            entrances.insert({way.path.listener, route.port});
            if (route.redirectHttp)
                entrances.insert({way.path.listener, 80});
        }
        const reach::Matrix matrix = matrixOf(asked.reach(), {{reach::Vantage::Kind::Internet}});
        for (const reach::Matrix::Row &row : matrix.rows)
            for (const reach::Judgement &judgement : {row.cells[0].v4, row.cells[0].v6})
                if (judgement.accepted.direct)
                    QVERIFY2(entrances.contains({row.node, row.port.port}),
                             qPrintable(QStringLiteral("%1 %2").arg(
                                 toQString(nameOf(asked.reach().plan().services().at(row.port.service))),
                                 QString::number(row.port.port))));
    }

private:
    /// What a route leads to, where several share a name the one of the main path.
    QString answerOf(const plan::Route &route) const
    {
        for (const plan::Route &other : m_plan.routes())
            if (other.hostname == route.hostname && other.port == route.port && other.path.empty())
                return toQString(nameOf(m_plan.services().at(other.target)));
        return {};
    }

    /// The plan after the first fix of everything that concerns who reaches what.
    plan::Plan mended() const
    {
        const std::set<std::string_view> rules = {"bind-all",  "internal-published", "tag-unassigned",
                                                  "acl-gap",   "ufw-bypass",         "ssh-world",
                                                  "turn-range"};
        plan::Plan plan = m_plan;
        check::Checker checker(plan);
        for (int step = 0; step < 60; ++step) {
            const check::Findings &open = checker.result().findings;
            const auto next = std::find_if(open.begin(), open.end(),
                                           [&](const check::Finding &f) { return rules.contains(f.rule); });
            if (next == open.end())
                break;
            const std::vector<check::Fix> fixes = checker.fixesOf(*next);
            if (fixes.empty())
                qFatal("no fix for %s", toText(next->message).c_str());
            plan = apply(plan, fixes.front().transaction);
            checker.update(plan, fixes.front().transaction);
        }
        return plan;
    }

    plan::Plan m_plan = bundledPlan();
    Asked m_asked{m_plan, "production"};
};

} // namespace

QTEST_GUILESS_MAIN(TestExample)
#include "tst_example.moc"
