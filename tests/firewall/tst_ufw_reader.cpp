#include "model/firewall/ufw_reader.h"
#include "model/firewall/ufw_writer.h"
#include "tests/firewall/rule_text.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string numbered =
    "Status: active\n"
    "\n"
    "     To                         Action      From\n"
    "     --                         ------      ----\n"
    "[ 1] 22/tcp                     ALLOW IN    Anywhere                   # portolan: SSH\n"
    "[ 2] 192.168.0.1 25/tcp         DENY IN     10.0.0.0/8\n"
    "[ 3] 1.2.3.4 5469/udp           ALLOW IN    1.2.3.5 5469/udp\n"
    "[ 4] 80,443,8080:8090/tcp       ALLOW IN    Anywhere                   # Web # all\n"
    "[ 5] 80/tcp on eth0             ALLOW IN    Anywhere\n"
    "[ 6] 25/tcp                     DENY OUT    Anywhere on eth1           (out)\n"
    "[ 7] Anywhere on eth2           ALLOW FWD   Anywhere on eth1\n"
    "[ 8] 100.64.7.0 6697/tcp on tailscale0 ALLOW FWD   Anywhere on eth0\n"
    "[ 9] 10.0.0.1/esp               ALLOW IN    Anywhere\n"
    "[10] 54                         LIMIT OUT   Anywhere                   (log-all, out)\n"
    "[11] Nginx Full                 ALLOW IN    Anywhere\n"
    "[12] Samba                      ALLOW IN    Anywhere\n"
    "[13] 4000/tcp                   ALLOW IN    Anywhere\n"
    "[14] 22/tcp (v6)                ALLOW IN    Anywhere (v6)              # portolan: SSH\n"
    "[15] 25/tcp                     DENY IN     2001:db8::/32\n"
    "[16] 80,443,8080:8090/tcp (v6)  ALLOW IN    Anywhere (v6)              # Web # all\n"
    "[17] 80/tcp (v6) on eth0        ALLOW IN    Anywhere (v6)\n"
    "[18] 25/tcp (v6)                DENY OUT    Anywhere (v6) on eth1      (out)\n"
    "[19] Anywhere (v6) on eth2      ALLOW FWD   Anywhere (v6) on eth1\n"
    "[20] 54 (v6)                    LIMIT OUT   Anywhere (v6)              (log-all, out)\n"
    "[21] Nginx Full (v6)            ALLOW IN    Anywhere (v6)\n"
    "[22] 4001/tcp (v6)              ALLOW IN    Anywhere (v6)\n";

const QStringList rulesOfThat = {"allow in any -> any:22/tcp \"SSH\"",
                                 "deny in 2001:db8::/32 -> any:25/tcp",
                                 "deny in 10.0.0.0/8 -> 192.168.0.1/32:25/tcp",
                                 "allow in 1.2.3.5/32:5469 -> 1.2.3.4/32:5469/udp",
                                 "allow in any -> any:80/tcp \"Web # all\"",
                                 "allow in any -> any:443/tcp \"Web # all\"",
                                 "allow in any -> any:8080-8090/tcp \"Web # all\"",
                                 "allow in eth0 any -> any:80/tcp",
                                 "deny out eth1 any -> any:25/tcp",
                                 "allow routed eth1 to eth2 any -> any",
                                 "allow routed eth0 to tailscale0 any -> 100.64.7.0/32:6697/tcp",
                                 "limit out any -> any:54",
                                 "allow in any -> any:80/tcp",
                                 "allow in any -> any:443/tcp",
                                 "allow in ::/0 -> any:4001/tcp",
                                 "allow in 0.0.0.0/0 -> any:4000/tcp"};

const std::string verbose = "Status: active\n"
                            "Logging: on (low)\n"
                            "Default: reject (incoming), allow (outgoing), disabled (routed)\n"
                            "New profiles: skip\n"
                            "\n"
                            "To                         Action      From\n"
                            "--                         ------      ----\n"
                            "22/tcp                     ALLOW IN    Anywhere\n"
                            "80,443/tcp (Nginx Full)    ALLOW IN    Anywhere\n"
                            "22/tcp (v6)                ALLOW IN    Anywhere (v6)\n"
                            "80,443/tcp (Nginx Full (v6)) ALLOW IN    Anywhere (v6)\n"
                            "\n"
                            "26                         DENY OUT    Anywhere\n"
                            "26 (v6)                    DENY OUT    Anywhere (v6)\n";

const std::string commands =
    "#!/bin/sh\n"
    "# Web\n"
    "sudo ufw default deny incoming\n"
    "ufw default allow outgoing\n"
    "ufw --force default deny routed\n"
    "ufw allow OpenSSH\n"
    "ufw limit proto tcp from any to any port 22\n"
    "ufw allow 80,443/tcp comment 'Web, both'\n"
    "ufw deny proto tcp from 10.0.0.0/8 to 192.168.0.1 port 25\n"
    "ufw route allow in on eth0 out on tailscale0 to 100.64.7.0 port 6697 proto tcp\n"
    "ufw allow out 53\n"
    "ufw allow to 10.0.0.1 proto esp\n"
    "ufw allow 'Some App'\n"
    "ufw delete allow 53\n"
    "ufw prepend deny from 203.0.113.8\n"
    "ufw insert 2 deny from 203.0.113.7\n"
    "ufw allow 6000:6010/tcp comment 'Range'\n"
    "ufw allow 6000:6010/udp comment 'Range'\n"
    "ufw --force enable\n";

const std::string tuples =
    "*filter\n"
    "### RULES ###\n"
    "\n"
    "### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in comment=706f72746f6c616e3a20535348\n"
    "-A ufw-user-input -p tcp --dport 22 -j ACCEPT\n"
    "\n"
    "### tuple ### route:allow any any 0.0.0.0/0 any 0.0.0.0/0 in_eth1!out_eth2\n"
    "### tuple ### allow_log tcp 23 0.0.0.0/0 any 0.0.0.0/0 in\n"
    "### tuple ### allow tcp 80,443 0.0.0.0/0 any 0.0.0.0/0 Nginx%20Full - in\n"
    "### tuple ### allow udp any 0.0.0.0/0 1000:1010 0.0.0.0/0 in\n"
    "### tuple ### deny any any 0.0.0.0/0 any 203.0.113.7 in\n"
    "### tuple ### allow gre any 10.0.0.1 any 0.0.0.0/0 in\n"
    "### tuple ### broken\n"
    "### END RULES ###\n";

} // namespace

class TestUfwReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatStatusNumberedPrints()
    {
        const firewall::Reading reading = firewall::readUfw("status", numbered);
        QCOMPARE(describeRules(reading), rulesOfThat);
        QCOMPARE(
            describeProblems(reading),
            QStringList(
                {"13: the rule \"10.0.0.1/esp               ALLOW IN    Anywhere\" is left out: a plan "
                 "knows TCP, UDP and SCTP only",
                 "16: the rule \"Samba                      ALLOW IN    Anywhere\" is left out: it names "
                 "an application profile, whose ports are not known here",
                 "14: the rule logs what it matches, which a plan does not keep",
                 "24: the rule logs what it matches, which a plan does not keep"}));
        QCOMPARE(reading.rules[0].mark.line, 5U);
    }

    void readsWhatStatusVerbosePrints()
    {
        const firewall::Reading reading = firewall::readUfw("status", verbose);
        QCOMPARE(describeRules(reading),
                 QStringList({"allow in any -> any:22/tcp", "allow in any -> any:80/tcp",
                              "allow in any -> any:443/tcp", "deny out any -> any:26"}));
        QVERIFY(reading.incoming == plan::FirewallAction::Reject);
        QVERIFY(reading.outgoing == plan::FirewallAction::Allow);
        QVERIFY(reading.routed == plan::FirewallAction::Deny);
    }

    void readsCommands()
    {
        const firewall::Reading reading = firewall::readUfw("commands", commands);
        QCOMPARE(describeRules(reading),
                 QStringList({"deny in 203.0.113.8/32 -> any", "deny in 203.0.113.7/32 -> any",
                              "allow in any -> any:22/tcp", "limit in any -> any:22/tcp",
                              "allow in any -> any:80/tcp \"Web, both\"",
                              "allow in any -> any:443/tcp \"Web, both\"",
                              "deny in 10.0.0.0/8 -> 192.168.0.1/32:25/tcp",
                              "allow routed eth0 to tailscale0 any -> 100.64.7.0/32:6697/tcp",
                              "allow out any -> any:53", "allow in any -> any:6000-6010 \"Range\""}));
        QCOMPARE(describeProblems(reading),
                 QStringList(
                     {"12: the rule \"allow to 10.0.0.1 proto esp\" is left out: a plan knows TCP, UDP and "
                      "SCTP only",
                      "13: the rule \"allow Some App\" is left out: it names the application profile Some "
                      "App, whose ports are not known here",
                      "14: the rule \"delete allow 53\" is left out: it takes a rule away; run it, and read "
                      "what ufw shows then"}));
        QVERIFY(reading.incoming == plan::FirewallAction::Deny);
        QVERIFY(reading.routed == plan::FirewallAction::Deny);
    }

    void readsItsOwnFiles()
    {
        const firewall::Reading reading = firewall::readUfw("user.rules", tuples);
        QCOMPARE(describeRules(reading),
                 QStringList({"allow in any -> any:22/tcp \"SSH\"", "allow routed eth1 to eth2 any -> any",
                              "allow in any -> any:23/tcp", "allow in any -> any:80/tcp",
                              "allow in any -> any:443/tcp", "allow in any:1000-1010 -> any/udp",
                              "deny in 203.0.113.7/32 -> any"}));
        QCOMPARE(
            describeProblems(reading),
            QStringList({"12: the rule \"allow gre any 10.0.0.1 any 0.0.0.0/0 in\" is left out: a plan knows "
                         "TCP, UDP and SCTP only",
                         "13: the rule \"broken\" is left out: it is not complete",
                         "8: the rule logs what it matches, which a plan does not keep"}));
    }

    void readsTheScriptThatPortolanWrites()
    {
        const std::string rules =
            "{action: allow, ports: 22, protocol: tcp, note: SSH},"
            "{action: limit, ports: 2222, protocol: tcp},"
            "{action: allow, ports: 8000-8010, note: Range},"
            "{action: allow, from: 0.0.0.0/0, ports: 4000, protocol: tcp, note: IPv4},"
            "{action: reject, from: 192.0.2.0/24, to: 203.0.113.10, ports: 25, protocol: tcp},"
            "{action: deny, direction: routed, interface: eth0, out-interface: eth1}";
        const firewall::Policy policy = policyWith(rules);
        const firewall::Reading reading = firewall::readUfw("ufw.sh", firewall::ufwScript(policy));
        QCOMPARE(describeRules(reading), describeRules(policy.rules));
        QCOMPARE(describeProblems(reading), QStringList());
        QVERIFY(reading.incoming == plan::FirewallAction::Deny);
    }

    void refusesWhatIsSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an inactive firewall's neighbour") << QByteArray("Chain INPUT (policy ACCEPT)\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1",
                                              7);
    }

    void refusesWhatIsSomethingElse()
    {
        QFETCH(QByteArray, content);
        const firewall::Reading reading = firewall::readUfw("x", content.toStdString());
        QVERIFY(text::hasError(reading.problems));
        QCOMPARE(describeProblems(reading),
                 QStringList("1: is nothing that ufw says: give it what \"ufw status verbose\" or \"ufw show "
                             "added\" prints, or /etc/ufw/user.rules"));
    }

    void anInactiveFirewallHasNoRules()
    {
        const firewall::Reading reading = firewall::readUfw("status", "Status: inactive\n");
        QVERIFY(!text::hasError(reading.problems));
        QVERIFY(reading.rules.empty());
    }

    void endsWhereThereAreTooManyRules()
    {
        std::string content;
        for (int i = 0; i < 30'000; ++i)
            content += "ufw insert 1 allow 22\n";
        QVERIFY(text::hasError(firewall::readUfw("x", content).problems));
    }
};

QTEST_GUILESS_MAIN(TestUfwReader)
#include "tst_ufw_reader.moc"
