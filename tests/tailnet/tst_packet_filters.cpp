#include "model/tailnet/policy_evaluator.h"
#include "tests/tailnet/sample_tailnet.h"

#include <algorithm>
#include <QJsonDocument>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Addresses as the nodes that have them: `web`, or `web/4` and `web/6` when only one of both is there.
QStringList named(QStringList addresses)
{
    QStringList names;
    for (const tailnet::Node &node : sampleTailnet().nodes) {
        const QString name = QString::fromStdString(node.name);
        const bool v4 = addresses.removeOne(QString::fromStdString(plan::toText(node.addresses[0])));
        const bool v6 = addresses.removeOne(QString::fromStdString(plan::toText(node.addresses[1])));
        if (v4 || v6)
            names << (v4 && v6 ? name : name + (v4 ? "/4" : "/6"));
    }
    return names + addresses;
}

QString portsText(tailnet::PortSpan ports)
{
    if (ports.isAll())
        return QStringLiteral("*");
    return ports.first == ports.last ? QString::number(ports.first)
                                     : QStringLiteral("%1-%2").arg(ports.first).arg(ports.last);
}

/// `sources -> destinations:ports ... [protocols]`
QString print(const tailnet::FilterRule &rule)
{
    QStringList sources;
    for (const std::string &source : tailnet::toTexts(rule.sources.ranges()))
        sources << QString::fromStdString(source);
    QStringList ports;
    QMap<QString, QStringList> addresses;
    for (const tailnet::FilterDestination &destination : rule.destinations) {
        const QString span = portsText(destination.ports);
        if (!ports.contains(span))
            ports << span;
        addresses[span] << QString::fromStdString(toText(destination.addresses));
    }
    QStringList destinations;
    for (const QString &span : ports)
        for (const QString &name : named(addresses[span]))
            destinations << name + ':' + span;
    QStringList protocols;
    for (const int protocol : rule.protocols)
        protocols << QString::number(protocol);
    const bool isDefault = rule.protocols == tailnet::defaultProtocols();
    return named(sources).join(' ') + " -> " + destinations.join(' ') +
           (isDefault ? QString() : QStringLiteral(" [%1]").arg(protocols.join(' ')));
}

/// `node: rule` for every rule of every node.
QStringList filtersOf(const std::string &rules)
{
    const tailnet::PolicyFile policy = policyFrom(rules);
    QStringList lines;
    for (const tailnet::NodeFilter &filter : packetFilters(tailnet::Directory(policy, sampleTailnet())))
        for (const tailnet::FilterRule &rule : filter.rules)
            lines << QString::fromStdString(filter.node) + ": " + print(rule);
    return lines;
}

/// The same rule on every node.
QStringList everywhere(const QString &rule)
{
    QStringList lines;
    for (const tailnet::Node &node : sampleTailnet().nodes)
        lines << QString::fromStdString(node.name) + ": " + rule;
    return lines;
}

const QString everyone = QStringLiteral("10.1.0.0/16 100.64.0.0-100.115.91.255 100.115.94.0-100.127.255.255 "
                                        "fd7a:115c:a1e0::/48");
const QString everything = QStringLiteral("0.0.0.0/0:* ::/0:*");

} // namespace

class TestPacketFilters : public QObject
{
    Q_OBJECT

private slots:
    void givesEachNodeItsPart_data();
    void givesEachNodeItsPart();
    void combinesRules_data();
    void combinesRules();
    void writesJson();
    void writesText();
    void refusesMalformedTailnets_data();
    void refusesMalformedTailnets();
};

void TestPacketFilters::givesEachNodeItsPart_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QStringList>("filters");
    const auto row = [](const char *name, const char *source, const char *destination,
                        const QStringList &filters) {
        QTest::addRow("%s", name) << source << destination << filters;
    };
    row("everything", "*", "*:*", everywhere(everyone + " -> " + everything));
    row("really everything", "autogroup:danger-all", "tag:db:22", {"db: * -> db:22"});
    row("a user's devices", "alice@example.com", "tag:db:22", {"db: laptop phone -> db:22"});
    row("a user by name", "alice@", "tag:db:22", {"db: laptop phone -> db:22"});
    row("users of a domain", "user:*@example.org", "tag:db:22", {"db: desk -> db:22"});
    row("a group", "group:all", "tag:db:22", {"db: laptop phone desk -> db:22"});
    row("an empty group", "group:none", "tag:db:22", {});
    row("holders of a role", "autogroup:admin", "tag:db:22", {"db: laptop phone -> db:22"});
    row("users who have no device here", "zoe@example.net", "tag:db:22", {});
    row("members", "autogroup:member", "tag:db:22", {"db: laptop phone desk -> db:22"});
    row("members by the old name", "autogroup:members", "tag:db:22", {"db: laptop phone desk -> db:22"});
    row("tagged devices", "autogroup:tagged", "tag:db:22", {"db: web db router exit -> db:22"});
    row("users of other tailnets", "autogroup:shared", "tag:db:22", {});
    row("an address, in one family", "100.64.0.7", "tag:db:22", {"db: web/4 -> db:22"});
    row("a block", "10.0.0.0/8", "tag:db:22", {"db: 10.0.0.0/8 -> db:22"});
    row("a host", "six", "tag:db:22", {"db: web/6 -> db:22"});
    row("to a tag of several nodes", "tag:router", "tag:web:80",
        {"web: router -> web:80", "db: router -> db:80"});
    row("to users", "tag:web", "bob@example.org:22", {"desk: web db -> desk:22"});
    row("to a group", "tag:router", "group:ops:22",
        {"laptop: router -> laptop:22", "phone: router -> phone:22"});
    row("to tagged devices", "bob@example.org", "autogroup:tagged:22",
        {"web: desk -> web:22", "db: desk -> db:22", "router: desk -> router:22", "exit: desk -> exit:22"});
    row("to a host, in one family", "tag:db", "box:80", {"web: db -> web/4:80"});
    row("to a block of tailnet addresses", "tag:db", "100.64.0.0/29:80",
        {"laptop: db -> 100.64.0.0/29:80", "phone: db -> 100.64.0.0/29:80", "desk: db -> 100.64.0.0/29:80",
         "web: db -> 100.64.0.0/29:80"});
    row("to a part of a route", "tag:db", "lan:80", {"router: db -> 10.1.2.0/24:80"});
    row("to more than a route", "tag:db", "wide:80", {"router: db -> 10.0.0.0/8:80"});
    row("to a route that waits for approval", "tag:db", "10.9.0.0/16:80", {});
    row("past an exit node", "tag:db", "8.8.8.0/24:53", {});
    row("to the Internet", "*", "autogroup:internet:*", {});
    row("to an address of nobody", "*", "100.99.0.1:22", {});
    row("to one's own devices", "group:ops", "autogroup:self:22",
        {"laptop: laptop phone -> laptop:22", "phone: laptop phone -> phone:22"});
    row("everyone to one's own devices", "*", "autogroup:self:*",
        {"laptop: laptop phone -> laptop:*", "phone: laptop phone -> phone:*", "desk: desk -> desk:*"});
    row("ports and ranges", "tag:db", "tag:db:22,8000-8010", {"db: db -> db:22 db:8000-8010"});
}

void TestPacketFilters::givesEachNodeItsPart()
{
    QFETCH(QString, source);
    QFETCH(QString, destination);
    QFETCH(QStringList, filters);
    QCOMPARE(
        filtersOf(QStringLiteral("\"acls\": [{\"action\": \"accept\", \"src\": [\"%1\"], \"dst\": [\"%2\"]}]")
                      .arg(source, destination)
                      .toStdString()),
        filters);
}

void TestPacketFilters::combinesRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QStringList>("filters");
    const auto row = [](const char *name, const char *rules, const QStringList &filters) {
        QTest::addRow("%s", name) << rules << filters;
    };
    row("no rules at all let everything pass", "", everywhere(everyone + " -> " + everything));
    row("an empty list lets nothing pass", R"("acls": [])", {});
    row("so does one of grants", R"("grants": [])", {});
    row("sources together, each once",
        R"("acls": [{"action": "accept", "src": ["tag:db", "tag:web", "100.64.0.9"],
        "dst": ["box:80"]}])",
        {"web: web db -> web/4:80"});
    row("same sources, one rule", R"("acls": [
        {"action": "accept", "src": ["tag:router"], "dst": ["box:80"]},
        {"action": "accept", "src": ["tag:exit"], "dst": ["box:22"]},
        {"action": "accept", "src": ["tag:router"], "dst": ["box:443"]},
        {"action": "accept", "src": ["tag:router"], "dst": ["box:80"]}])",
        {"web: router -> web/4:80 web/4:443", "web: exit -> web/4:22"});
    row("protocols apart", R"("acls": [
        {"action": "accept", "src": ["tag:router"], "dst": ["box:53"], "proto": "udp"},
        {"action": "accept", "src": ["tag:router"], "dst": ["box:53"], "proto": "TCP"},
        {"action": "accept", "src": ["tag:router"], "dst": ["box:*"], "proto": "icmp"}])",
        {"web: router -> web/4:53 [17]", "web: router -> web/4:53 [6]", "web: router -> web/4:* [1]"});
    row("self beside others", R"("acls": [{"action": "accept", "src": ["bob@example.org"],
        "dst": ["autogroup:self:22", "box:80"]}])",
        {"desk: desk -> desk:22", "web: desk -> web/4:80"});
    row("a grant's ports on all its destinations", R"("grants": [{"src": ["tag:exit"], "dst": ["box", "lan"],
        "ip": ["tcp:22", "udp:53", "80"]}])",
        {"web: exit -> web/4:22 [6]", "web: exit -> web/4:53 [17]", "web: exit -> web/4:80",
         "router: exit -> 10.1.2.0/24:22 [6]", "router: exit -> 10.1.2.0/24:53 [17]",
         "router: exit -> 10.1.2.0/24:80"});
    row("grants before acls", R"("acls": [{"action": "accept", "src": ["tag:exit"], "dst": ["box:22"]}],
        "grants": [{"src": ["tag:router"], "dst": ["box"], "ip": ["80"]}])",
        {"web: router -> web/4:80", "web: exit -> web/4:22"});
    row("capabilities open no port",
        R"("grants": [{"src": ["*"], "dst": ["box"], "app": {"example.com/cap": []}}])", {});
    row("a way by routers of a tag",
        R"("grants": [{"src": ["tag:exit"], "dst": ["lan"], "ip": ["22"], "via": ["tag:router"]}])",
        {"router: exit -> 10.1.2.0/24:22"});
    row("a way by nodes that do not serve the route",
        R"("grants": [{"src": ["tag:exit"], "dst": ["lan"], "ip": ["22"],
        "via": ["tag:web"]}])",
        {});
    row("a way to every device, which is no route",
        R"("grants": [{"src": ["tag:exit"], "dst": ["*"], "ip": ["22"], "via": ["tag:router"]}])", {});
    row("an IP set, step by step",
        R"("ipsets": {"ipset:lab": ["lan", "add 10.1.8.0/23", "remove 10.1.2.0/25", "host:box"],
        "ipset:more": ["add ipset:lab", "remove 10.1.9.0/24"]},
        "acls": [{"action": "accept", "src": ["ipset:more"], "dst": ["ipset:lab:80"]}])",
        {"web: web/4 10.1.2.128/25 10.1.8.0/24 -> web/4:80",
         "router: web/4 10.1.2.128/25 10.1.8.0/24 -> 10.1.2.128/25:80 10.1.8.0/23:80"});
    row("routes that the policy approves", R"("autoApprovers": {"routes": {"10.8.0.0/14": ["tag:router"]}},
        "acls": [{"action": "accept", "src": ["box"], "dst": ["10.9.0.0/16:22"]}])",
        {"router: web/4 -> 10.9.0.0/16:22"});
    row("routes that the policy approves to others",
        R"("autoApprovers": {"routes": {"10.8.0.0/14": ["tag:exit"]}},
        "acls": [{"action": "accept", "src": ["box"], "dst": ["10.9.0.0/16:22"]}])",
        {});
    row("devices in a posture", R"("postures": {"posture:linux": ["node:os == 'linux'"]},
        "acls": [{"action": "accept", "src": ["*"], "dst": ["box:22"], "srcPosture": ["posture:linux"]}])",
        {"web: laptop -> web/4:22"});
    row("a posture for all rules", R"("postures": {"posture:new": ["node:osVersion >= '6.10'"]},
        "defaultSrcPosture": ["posture:new"], "grants": [{"src": ["autogroup:member"], "dst": ["box"], "ip": ["22"]}])",
        {"web: laptop phone -> web/4:22"});
}

void TestPacketFilters::combinesRules()
{
    QFETCH(QString, rules);
    QFETCH(QStringList, filters);
    QCOMPARE(filtersOf(rules.toStdString()), filters);
}

void TestPacketFilters::writesJson()
{
    const tailnet::PolicyFile policy = policyFrom(R"("acls": [
        {"action": "accept", "src": ["tag:router"], "dst": ["box:80-90"], "proto": "tcp"},
        {"action": "accept", "src": ["autogroup:danger-all"], "dst": ["*:22"]}])");
    tailnet::Tailnet two = sampleTailnet();
    two.nodes = {two.nodes[0], two.nodes[3], two.nodes[5]};
    const std::string json = toJson(packetFilters(tailnet::Directory(policy, two)));
    const char *expected = R"({"version": 1, "nodes": {
        "laptop": [{"src": ["*"], "dst": [{"ip": "*", "first": 22, "last": 22}], "proto": [1, 6, 17, 58]}],
        "web": [{"src": ["100.64.0.11", "fd7a:115c:a1e0::b"],
                 "dst": [{"ip": "100.64.0.7", "first": 80, "last": 90}], "proto": [6]},
                {"src": ["*"], "dst": [{"ip": "*", "first": 22, "last": 22}], "proto": [1, 6, 17, 58]}],
        "router": [{"src": ["*"], "dst": [{"ip": "*", "first": 22, "last": 22}], "proto": [1, 6, 17, 58]}]}})";
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(json)), QJsonDocument::fromJson(expected));
}

void TestPacketFilters::writesText()
{
    const tailnet::PolicyFile policy = policyFrom(
        R"("acls": [{"action": "accept", "src": ["tag:router"], "dst": ["box:22,80-90"], "proto": "tcp"}])");
    tailnet::Tailnet small = sampleTailnet();
    small.nodes = {small.nodes[3], small.nodes[5]};
    QCOMPARE(QString::fromStdString(toText(packetFilters(tailnet::Directory(policy, small)))),
             QStringLiteral("web\n"
                            "    from 100.64.0.11, fd7a:115c:a1e0::b\n"
                            "    to   100.64.0.7 port 22, 100.64.0.7 port 80-90\n"
                            "    protocol 6\n"
                            "router\n"
                            "    nothing may reach it\n"));
}

void TestPacketFilters::refusesMalformedTailnets_data()
{
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QString>("problem");
    QTest::addRow("no object")
        << "[]"
        << "nodes.json:1:1: error: a tailnet is an object with \"users\" and \"nodes\"";
    QTest::addRow("malformed address") << R"({"nodes": {"a": {"ipv4": "100.64.0"}}})"
                                       << "nodes.json:1:26: error: \"100.64.0\" is no address";
    QTest::addRow("malformed route") << R"({"nodes": {"a": {"routable_ips": ["10.0.0.0/40"]}}})"
                                     << "nodes.json:1:35: error: \"10.0.0.0/40\" is no block of addresses";
    QTest::addRow("node of the wrong type") << R"({"nodes": {"a": []}})"
                                            << "nodes.json:1:17: error: a node is an object";
    QTest::addRow("truncated")
        << R"({"nodes": {"a": {)"
        << "nodes.json:1:18: error: the file ends where a key in double quotes is meant";
}

void TestPacketFilters::refusesMalformedTailnets()
{
    QFETCH(QString, nodes);
    QFETCH(QString, problem);
    const auto tailnet = tailnet::readTailnet("nodes.json", nodes.toStdString());
    QVERIFY(!tailnet);
    QCOMPARE(QString::fromStdString(text::toText(tailnet.error())).section('\n', 0, 0), problem);
}

QTEST_GUILESS_MAIN(TestPacketFilters)
#include "tst_packet_filters.moc"
