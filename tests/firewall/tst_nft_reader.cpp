#include "model/firewall/nft_reader.h"
#include "tests/firewall/rule_text.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// A ruleset of one table with one chain at the hook input, from its rules: lists of statements.
std::string rulesetWith(const std::string &rules, const std::string &policy = "drop",
                        const std::string &family = "inet")
{
    std::string json = "{\"nftables\": [{\"metainfo\": {\"version\": \"1.0.6\"}},"
                       "{\"table\": {\"family\": \"" +
                       family + "\", \"name\": \"t\"}}," + "{\"chain\": {\"family\": \"" + family +
                       "\", \"table\": \"t\", \"name\": \"input\", \"type\": \"filter\", \"hook\": "
                       "\"input\", \"prio\": 0, \"policy\": \"" +
                       policy + "\"}}";
    for (const QString &rule : QString::fromStdString(rules).split('\n', Qt::SkipEmptyParts))
        json += ",\n"
                "{\"rule\": {\"family\": \"" +
                family + "\", \"table\": \"t\", \"chain\": \"input\", \"expr\": " + rule.toStdString() + "}}";
    return json + "]}\n";
}

const std::string replies = "[{\"match\": {\"op\": \"in\", \"left\": {\"ct\": {\"key\": \"state\"}}, "
                            "\"right\": [\"established\", \"related\"]}}, {\"accept\": null}]"
                            "\n";
const std::string neighbours =
    "[{\"match\": {\"op\": \"==\", \"left\": {\"payload\": {\"protocol\": \"icmpv6\", \"field\": \"type\"}}, "
    "\"right\": {\"set\": [\"nd-neighbor-solicit\", \"nd-neighbor-advert\"]}}}, {\"accept\": null}]"
    "\n";

std::string match(const std::string &left, const std::string &right)
{
    return "{\"match\": {\"op\": \"==\", \"left\": " + left + ", \"right\": " + right + "}}";
}

std::string payload(const std::string &protocol, const std::string &field, const std::string &right)
{
    return match("{\"payload\": {\"protocol\": \"" + protocol + "\", \"field\": \"" + field + "\"}}", right);
}

} // namespace

class TestNftReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRules_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const std::string &statements, const QStringList &rules) {
            QTest::newRow(name) << QString::fromStdString("[" + statements + "]") << rules;
        };
        const std::string accept = ", {\"accept\": null}";
        row("a port", payload("tcp", "dport", "22") + accept, {"allow in any -> any:22/tcp"});
        row("a set of ports and ranges",
            payload("tcp", "dport", "{\"set\": [22, {\"range\": [80, 90]}]}") + accept,
            {"allow in any -> any:22/tcp", "allow in any -> any:80-90/tcp"});
        row("both transports",
            match("{\"meta\": {\"key\": \"l4proto\"}}", "{\"set\": [\"tcp\", \"udp\"]}") + "," +
                payload("th", "dport", "53") + accept,
            {"allow in any -> any:53"});
        row("addresses and an interface",
            match("{\"meta\": {\"key\": \"iifname\"}}", "{\"set\": [\"eth0\", \"eth1\"]}") + "," +
                payload("ip", "saddr", "{\"prefix\": {\"addr\": \"10.0.0.0\", \"len\": 8}}") + "," +
                payload("udp", "sport", "67") +
                ", {\"counter\": {\"packets\": 1, \"bytes\": 2}}, {\"drop\": null}",
            {"deny in eth0 10.0.0.0/8:67 -> any/udp", "deny in eth1 10.0.0.0/8:67 -> any/udp"});
        row("one family",
            match("{\"meta\": {\"key\": \"nfproto\"}}", "\"ipv6\"") + "," + payload("tcp", "dport", "80") +
                accept,
            {"allow in ::/0 -> any:80/tcp"});
        row("as the sender wrote it",
            match("{\"ct\": {\"key\": \"ip daddr\", \"dir\": \"original\"}}", "\"203.0.113.1\"") + "," +
                match("{\"meta\": {\"key\": \"l4proto\"}}", "\"tcp\"") + "," +
                match("{\"ct\": {\"key\": \"proto-dst\", \"dir\": \"original\"}}", "8080") +
                ", {\"drop\": null}",
            {"deny in any -> 203.0.113.1/32:8080/tcp"});
        row("a rate",
            payload("tcp", "dport", "22") + ", {\"limit\": {\"rate\": 10, \"per\": \"minute\"}}" + accept,
            {"limit in any -> any:22/tcp"});
        row("loopback is no rule", match("{\"meta\": {\"key\": \"iif\"}}", "\"lo\"") + accept, {});
        row("ICMP is no rule", payload("icmp", "type", "\"echo-request\"") + accept, {});
    }

    void readsRules()
    {
        QFETCH(QString, statements);
        const firewall::Reading reading =
            firewall::readNft("x", rulesetWith(replies + neighbours + statements.toStdString()));
        QCOMPARE(describeProblems(reading), QStringList());
        QTEST(describeRules(reading), "rules");
        QVERIFY(reading.incoming == plan::FirewallAction::Deny);
        QVERIFY(!reading.dropsReplies && !reading.dropsNeighbourDiscovery);
    }

    void namesWhatAPlanCannotHold_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("why");
        QTest::newRow("negation") << "[{\"match\": {\"op\": \"!=\", \"left\": {\"payload\": {\"protocol\": "
                                     "\"tcp\", \"field\": \"dport\"}}, \"right\": 5}}, {\"accept\": null}]"
                                  << "it says what a packet is not";
        QTest::newRow("an address range")
            << "[{\"match\": {\"op\": \"==\", \"left\": {\"payload\": {\"protocol\": \"ip\", \"field\": "
               "\"saddr\"}}, \"right\": {\"range\": [\"10.0.0.1\", \"10.0.0.9\"]}}}, {\"accept\": null}]"
            << "it names addresses that are no block";
        QTest::newRow("a mark") << "[{\"match\": {\"op\": \"==\", \"left\": {\"meta\": {\"key\": \"mark\"}}, "
                                   "\"right\": 1}}, {\"accept\": null}]"
                                << "a plan does not look at meta mark";
        QTest::newRow("a map of ports")
            << "[{\"vmap\": {\"key\": {\"payload\": {\"protocol\": \"tcp\", \"field\": \"dport\"}}, "
               "\"data\": {\"set\": [[22, {\"accept\": null}]]}}}]"
            << "it looks its verdict up in a map";
        QTest::newRow("a translation") << "[{\"dnat\": {\"addr\": \"10.0.0.1\"}}]"
                                       << "a plan has no word for dnat";
    }

    void namesWhatAPlanCannotHold()
    {
        QFETCH(QString, statements);
        QFETCH(QString, why);
        const firewall::Reading reading =
            firewall::readNft("x", rulesetWith(replies + neighbours + statements.toStdString()));
        QCOMPARE(describeProblems(reading), QStringList{"4: the rule is left out: " + why});
        QVERIFY(reading.rules.empty());
    }

    void noticesWhatIsMissing()
    {
        const std::string ssh = "[" + payload("tcp", "dport", "22") + ", {\"accept\": null}]";
        firewall::Reading reading = firewall::readNft("x", rulesetWith(ssh));
        QVERIFY(reading.dropsReplies && reading.dropsNeighbourDiscovery);
        reading = firewall::readNft("x", rulesetWith(replies + ssh));
        QVERIFY(!reading.dropsReplies && reading.dropsNeighbourDiscovery);
        reading = firewall::readNft("x", rulesetWith(ssh, "accept"));
        QVERIFY(!reading.dropsReplies && !reading.dropsNeighbourDiscovery);
        QVERIFY(reading.incoming == plan::FirewallAction::Allow);
    }

    void noticesThatAllRulesAreFlushed()
    {
        const firewall::Reading reading =
            firewall::readNft("x", "{\"nftables\": [{\"flush\": {\"ruleset\": null}}]}");
        QVERIFY(reading.flushesRuleset);
        QVERIFY(reading.incoming == plan::FirewallAction::Allow);
    }

    void leavesOthersChainsAlone()
    {
        const std::string json =
            "{\"nftables\": [\n"
            "{\"chain\": {\"family\": \"ip\", \"table\": \"filter\", \"name\": \"FORWARD\", \"type\": "
            "\"filter\", \"hook\": \"forward\", \"prio\": 0, \"policy\": \"drop\"}},\n"
            "{\"chain\": {\"family\": \"ip\", \"table\": \"filter\", \"name\": \"DOCKER-USER\"}},\n"
            "{\"rule\": {\"family\": \"ip\", \"table\": \"filter\", \"chain\": \"FORWARD\", \"expr\": "
            "[{\"counter\": null}, {\"jump\": {\"target\": \"DOCKER-USER\"}}]}}\n"
            "]}";
        const firewall::Reading reading = firewall::readNft("x", json);
        QCOMPARE(
            describeProblems(reading),
            QStringList({"2: the table filter is for IPv4 only: what the other family may do is not said",
                         "4: the chain DOCKER-USER is Docker's own, and is left alone"}));
        QVERIFY(reading.routed == plan::FirewallAction::Deny);
    }

    void endsInChainsThatCallEachOther()
    {
        const std::string json =
            "{\"nftables\": [\n"
            "{\"chain\": {\"family\": \"inet\", \"table\": \"t\", \"name\": \"a\", \"type\": \"filter\", "
            "\"hook\": \"input\", \"prio\": 0, \"policy\": \"drop\"}},\n"
            "{\"chain\": {\"family\": \"inet\", \"table\": \"t\", \"name\": \"b\"}},\n"
            "{\"rule\": {\"family\": \"inet\", \"table\": \"t\", \"chain\": \"a\", \"expr\": [{\"jump\": "
            "{\"target\": \"b\"}}]}},\n"
            "{\"rule\": {\"family\": \"inet\", \"table\": \"t\", \"chain\": \"b\", \"expr\": [{\"jump\": "
            "{\"target\": \"a\"}}]}},\n"
            "{\"rule\": {\"family\": \"inet\", \"table\": \"t\", \"chain\": \"b\", \"expr\": [{\"jump\": "
            "{\"target\": \"a\"}}]}},\n"
            "{\"rule\": {\"family\": \"inet\", \"table\": \"t\", \"chain\": \"b\", \"expr\": [{\"jump\": "
            "{\"target\": \"b\"}}]}}\n"
            "]}";
        QVERIFY(firewall::readNft("x", json).rules.empty());
    }

    void refusesWhatIsNoRuleset_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("table inet filter {\n");
        QTest::newRow("other JSON") << QByteArray("{\"acls\": []}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void refusesWhatIsNoRuleset()
    {
        QFETCH(QByteArray, content);
        QVERIFY(text::hasError(firewall::readNft("x", content.toStdString()).problems));
    }
};

QTEST_GUILESS_MAIN(TestNftReader)
#include "tst_nft_reader.moc"
