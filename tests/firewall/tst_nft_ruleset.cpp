#include "model/firewall/docker_user_writer.h"
#include "model/firewall/nft_writer.h"
#include "tests/firewall/rule_text.h"
#include "tests/programs.h"

using namespace portolan;
using namespace portolan::test;

namespace {

firewall::Policy bundled(const char *node)
{
    const plan::Plan plan = bundledPlan();
    return firewall::policyOf(resolvedIn(plan, "production"), nodeNamed(plan, node)).value();
}

/// The lines of one chain, without its head.
QStringList chain(const std::string &ruleset, const QString &name)
{
    QStringList lines;
    bool isInside = false;
    for (const QString &line : linesOf(ruleset)) {
        if (line.trimmed() == "}")
            isInside = false;
        if (isInside)
            lines << line.trimmed();
        if (line.trimmed() == "chain " + name + " {")
            isInside = true;
    }
    return lines;
}

const std::string everyKindOfRule =
    "{action: allow, ports: 22, protocol: tcp, management: true, note: \"Bob's \\\"way\\\" in\"},"
    "{action: limit, ports: 2222, protocol: tcp},"
    "{action: allow, ports: 8000-8010},"
    "{action: reject, ports: 25, protocol: udp, from: 192.0.2.0/24, to: 203.0.113.10, interface: eth0},"
    "{action: reject, ports: 26},"
    "{action: allow, ports: 27, protocol: sctp, from: \"::/0\"},"
    "{action: deny, direction: routed, interface: eth0, out-interface: eth1, to: 100.64.7.0, ports: 80, "
    "protocol: tcp},"
    "{action: deny, direction: out, ports: 25, protocol: tcp}";

} // namespace

class TestNftRuleset : public QObject
{
    Q_OBJECT

private slots:
    void statesTheBundledServicesNode()
    {
        const std::string ruleset = firewall::nftRuleset(bundled("services"));
        QCOMPARE(chain(ruleset, "incoming"),
                 QStringList({"jump essential", "ct state invalid drop",
                              "tcp dport 22 accept comment \"SSH, for management\"",
                              "iifname \"tailscale0\" accept comment \"Tailscale interface\"", "drop"}));
        QCOMPARE(chain(ruleset, "output"), QStringList());
    }

    void statesEveryKindOfRule()
    {
        const std::string ruleset = firewall::nftRuleset(policyWith(everyKindOfRule));
        QCOMPARE(
            chain(ruleset, "incoming").mid(2),
            QStringList({"tcp dport 22 accept comment \"Bob's way in\"",
                         "tcp dport 2222 add @limited_1_v4 { ip saddr limit rate over 10/minute burst 5 "
                         "packets } drop",
                         "tcp dport 2222 add @limited_1_v6 { ip6 saddr limit rate over 10/minute burst 5 "
                         "packets } drop",
                         "tcp dport 2222 accept", "meta l4proto { tcp, udp } th dport 8000-8010 accept",
                         "iifname \"eth0\" ip saddr 192.0.2.0/24 ip daddr 203.0.113.10 udp dport 25 reject",
                         "tcp dport 26 reject with tcp reset", "udp dport 26 reject",
                         "meta nfproto ipv6 sctp dport 27 accept", "drop"}));
        QVERIFY(chain(ruleset, "forward")
                    .contains("iifname \"eth0\" oifname \"eth1\" ct original ip daddr 100.64.7.0 meta "
                              "l4proto tcp ct original proto-dst 80 drop"));
        QCOMPARE(chain(ruleset, "output").mid(4), QStringList({"tcp dport 25 drop", "accept"}));
    }

    /// Nothing but its own table is deleted, and nothing is flushed.
    void touchesNoOtherTable()
    {
        for (const QString &line : linesOf(firewall::nftRuleset(policyWith(everyKindOfRule)))) {
            if (line.startsWith('#'))
                continue;
            QVERIFY2(!line.contains("flush"), qPrintable(line));
            QVERIFY2(!line.contains("delete") || line == "delete table inet portolan", qPrintable(line));
        }
    }

    void nftTakesIt_data()
    {
        QTest::addColumn<QString>("ruleset");
        QTest::newRow("gateway") << toQString(firewall::nftRuleset(bundled("gateway")));
        QTest::newRow("services") << toQString(firewall::nftRuleset(bundled("services")));
        QTest::newRow("every kind of rule") << toQString(firewall::nftRuleset(policyWith(everyKindOfRule)));
        firewall::Policy policy = policyWith(everyKindOfRule);
        policy.incoming = policy.outgoing = policy.routed = plan::FirewallAction::Reject;
        QTest::newRow("rejecting by default") << toQString(firewall::nftRuleset(policy));
        policy.incoming = policy.outgoing = policy.routed = plan::FirewallAction::Allow;
        policy.interfaces = {"br-lan"};
        policy.bridges = {"chat0"};
        QTest::newRow("allowing by default") << toQString(firewall::nftRuleset(policy));
    }

    void nftTakesIt()
    {
        PORTOLAN_NEED_PROGRAM("nft");
        const QStringList inCapsule = capsule();
        if (inCapsule.isEmpty())
            QSKIP("this machine allows no network namespaces");
        QFETCH(QString, ruleset);
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "portolan.nft", ruleset.toStdString());
        const Outcome outcome = runProgram(
            inCapsule.first(), inCapsule.mid(1) + QStringList{programPath("nft"), "-c", "-f", file});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    }

    void theirProgramsAreGoodBash_data()
    {
        QTest::addColumn<QString>("script");
        QString program;
        for (const QString &line : linesOf(firewall::nftRuleset(policyWith(everyKindOfRule))))
            if (line.startsWith("#|"))
                program += line.mid(2) + '\n';
        QTest::newRow("portolan.nft") << "#!/usr/bin/env bash\n" + program;
        QTest::newRow("docker-user.sh") << toQString(firewall::dockerUserScript(policyWith(everyKindOfRule)));
    }

    void theirProgramsAreGoodBash()
    {
        PORTOLAN_NEED_PROGRAM("bash");
        QFETCH(QString, script);
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "program.sh", script.toStdString());
        const Outcome syntax = runProgram("bash", {"-n", file});
        QVERIFY2(syntax.status == 0, qPrintable(syntax.output));
        PORTOLAN_NEED_PROGRAM("shellcheck");
        const Outcome lint = runProgram("shellcheck", {file});
        QVERIFY2(lint.status == 0, qPrintable(lint.output));
    }

    void dockerUserMatchesWhatTheSenderWrote()
    {
        const std::string script = firewall::dockerUserScript(policyWith(everyKindOfRule));
        const QStringList rules = linesOf(script).filter("-A PORTOLAN");
        QVERIFY(rules.contains(
            "-A PORTOLAN-IN -p tcp -m conntrack --ctdir ORIGINAL --ctorigdstport 22 -m comment "
            "--comment \"Bob's way in\" -j RETURN"));
        QVERIFY(rules.contains("-A PORTOLAN -i eth0 -o eth1 -p tcp -m conntrack --ctdir ORIGINAL --ctorigdst "
                               "100.64.7.0/32 --ctorigdstport 80 -j DROP"));
        QVERIFY2(rules.filter("--dport").isEmpty(), qPrintable(rules.join('\n')));
    }

    void interfacesThatLookLikeBridgesOfContainersStayOutside()
    {
        firewall::Policy policy = policyWith("{action: allow, ports: 22, management: true}");
        policy.interfaces = {"br-lan"};
        const QStringList forward = chain(firewall::nftRuleset(policy), "forward");
        QVERIFY(forward.indexOf("iifname \"br-lan\" drop") < forward.indexOf("iifname \"br-*\" accept"));
        QVERIFY(forward.contains("iifname \"br-lan\" drop"));
    }
};

QTEST_GUILESS_MAIN(TestNftRuleset)
#include "tst_nft_ruleset.moc"
