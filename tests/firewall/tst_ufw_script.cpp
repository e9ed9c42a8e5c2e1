#include "model/firewall/derived_policy.h"
#include "model/firewall/ufw_writer.h"
#include "tests/firewall/ufw_settings.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

firewall::Policy policyOf(const plan::Plan &plan, std::string_view node, std::string_view environment = {})
{
    return firewall::policyOf(resolvedIn(plan, environment), nodeNamed(plan, node)).value();
}

/// The policy of one node with these hand-made rules, in YAML's flow style.
firewall::Policy policyWith(const std::string &rules)
{
    return policyOf(planFrom("nodes: {gateway: {firewall: {tool: ufw, rules: [" + rules + "]}}}"), "gateway");
}

/// The rules that a script states, in the words of ufw, without `ufw `.
QStringList rulesIn(const std::string &script)
{
    QStringList rules;
    for (const QString &line : linesOf(script))
        if (line.startsWith("ufw "))
            rules << line.mid(4);
    return rules;
}

QStringList defaultsIn(const std::string &script)
{
    return linesOf(script)
        .filter(QRegularExpression("^ +ufw default"))
        .replaceInStrings(QRegularExpression("^ +ufw "), "");
}

// Escaped rather than raw: moc loses its way in raw strings that hold a quoted quote.
constexpr const char *everyKindOfRule =
    "{ports: 22, protocol: tcp, management: true, note: \"Bob's way in: $HOME, \\\"quoted\\\", `tick`\"},"
    "{action: limit, ports: 2222, protocol: tcp},"
    "{ports: 8000-8010, note: \"A range\\nover two lines\"},"
    "{interface: tailscale0},"
    "{action: reject, from: 192.0.2.0/24, to: 203.0.113.10, ports: 25, protocol: tcp, interface: eth0},"
    "{action: deny, direction: out, ports: 25, protocol: tcp},"
    "{direction: routed, interface: eth0, out-interface: eth1, ports: 80, protocol: tcp},"
    "{direction: routed, action: deny},"
    "{direction: out, from-ports: 1000-1010, ports: 53},"
    "{protocol: udp, from: \"2001:db8::/32\"}";

} // namespace

class TestUfwScript : public QObject
{
    Q_OBJECT

private slots:
    void statesTheBundledServicesNode()
    {
        const std::string script = firewall::ufwScript(policyOf(bundledPlan(), "services", "production"));
        QCOMPARE(rulesIn(script),
                 QStringList({"allow 22/tcp comment 'portolan: SSH, for management'",
                              "allow in on tailscale0 comment 'portolan: Tailscale interface'"}));
        QCOMPARE(defaultsIn(script),
                 QStringList({"default deny incoming", "default allow outgoing", "default deny routed"}));
    }

    void statesTheBundledGateway()
    {
        const QStringList rules =
            rulesIn(firewall::ufwScript(policyOf(bundledPlan(), "gateway", "production")));
        QCOMPARE(rules.size(), 1 + 9);
        QCOMPARE(rules.first(),
                 "allow in on tailscale0 to any port 22 proto tcp comment 'portolan: SSH over the tailnet'");
        QVERIFY(rules.contains("allow 3478/udp comment 'portolan: TURN'"));
        QVERIFY(rules.contains("allow 6697/tcp comment 'portolan: IRC, TLS'"));
    }

    void statesEveryKindOfRule()
    {
        QCOMPARE(
            rulesIn(firewall::ufwScript(policyWith(everyKindOfRule))),
            QStringList(
                {"allow 22/tcp comment 'portolan: Bobs way in: $HOME, \"quoted\", `tick`'",
                 "limit 2222/tcp comment 'portolan'",
                 "allow 8000:8010/tcp comment 'portolan: A range over two lines'",
                 "allow 8000:8010/udp comment 'portolan: A range over two lines'",
                 "allow in on tailscale0 comment 'portolan'",
                 "reject in on eth0 from 192.0.2.0/24 to 203.0.113.10 port 25 proto tcp comment 'portolan'",
                 "deny out 25/tcp comment 'portolan'",
                 "route allow in on eth0 out on eth1 to any port 80 proto tcp comment 'portolan'",
                 "route deny to any comment 'portolan'",
                 "allow out from any port 1000:1010 to any port 53 proto tcp comment 'portolan'",
                 "allow out from any port 1000:1010 to any port 53 proto udp comment 'portolan'",
                 "allow from 2001:db8::/32 proto udp comment 'portolan'"}));
    }

    void namesWhatUfwCannotState()
    {
        const auto policy =
            policyWith("{ports: 22, management: true}, {ports: 9, protocol: sctp, note: Discard}, "
                       "{from: 192.0.2.1, to: \"2001:db8::1\"}, {interface: much-too-long-name}");
        QCOMPARE(
            messagesOf(firewall::ufwProblems(policy)),
            QStringList(
                {"ufw.sh of node gateway leaves out rule \"Discard\": ufw does not know SCTP",
                 "ufw.sh of node gateway leaves out rule allow any port: its source and its destination are "
                 "of "
                 "different address families",
                 "ufw.sh of node gateway leaves out rule allow any port: its interface has a name that no "
                 "interface can have"}));
        const std::string script = firewall::ufwScript(policy);
        QVERIFY(script.find("# Left out: \"Discard\": ufw does not know SCTP.\n") != std::string::npos);
        QCOMPARE(rulesIn(script).size(), 1);
    }

    void isGoodBash_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("gateway") << toQString(
            firewall::ufwScript(policyOf(bundledPlan(), "gateway", "production")));
        QTest::newRow("services") << toQString(
            firewall::ufwScript(policyOf(bundledPlan(), "services", "production")));
        QTest::newRow("every kind of rule") << toQString(firewall::ufwScript(policyWith(everyKindOfRule)));
        QTest::newRow("no way in") << toQString(firewall::ufwScript(policyWith("")));
    }

    void isGoodBash()
    {
        PORTOLAN_NEED_PROGRAM("bash");
        QFETCH(QString, script);
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "ufw.sh", script.toStdString());
        const Outcome syntax = runProgram("bash", {"-n", file});
        QVERIFY2(syntax.status == 0, qPrintable(syntax.output));
        PORTOLAN_NEED_PROGRAM("shellcheck");
        const Outcome lint = runProgram("shellcheck", {file});
        QVERIFY2(lint.status == 0, qPrintable(lint.output));
    }

    void doesNothingWithoutAWayIn()
    {
        PORTOLAN_NEED_PROGRAM("bash");
        const QTemporaryDir folder;
        const QString script = writeFile(folder, "ufw.sh", firewall::ufwScript(policyWith("{ports: 80}")));
        const Outcome refused = runProgram("bash", {script}, {"UFW=echo called"});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.output,
                 QStringLiteral("ufw.sh: no management rule: nothing was changed; mark one in the plan, or "
                                "run with --force\n"));
        const Outcome forced = runProgram("bash", {script, "--force"}, {"UFW=echo called"});
        QCOMPARE(forced.status, 0);
        QVERIFY2(forced.output.startsWith("called allow 80 comment portolan\ncalled default deny incoming\n"),
                 qPrintable(forced.output));
    }

    void passesWithoutAWayInWhereAllAreLetIn()
    {
        const auto policy =
            policyOf(planFrom("nodes: {gateway: {firewall: {tool: ufw, incoming: allow}}}"), "gateway");
        QVERIFY(firewall::ufwScript(policy).find("--force ]]") == std::string::npos);
    }

    void stopsAtTheFirstFailure()
    {
        PORTOLAN_NEED_PROGRAM("bash");
        const QTemporaryDir folder;
        const QString script =
            writeFile(folder, "ufw.sh", firewall::ufwScript(policyWith("{ports: 22, management: true}")));
        QVERIFY(runProgram("bash", {script}, {"UFW=false"}).status != 0);
    }

    /// The real ufw loads the script in a network namespace of its own; a second run adds nothing.
    void isLoadedByUfw()
    {
        PORTOLAN_NEED_PROGRAM("ufw");
        const QStringList inCapsule = capsule();
        if (inCapsule.isEmpty())
            QSKIP("this machine allows no network namespaces");
        const QTemporaryDir folder;
        copyUfwSettings(folder);
        const QString file = writeFile(folder, "ufw.sh", firewall::ufwScript(policyWith(everyKindOfRule)));
        const QString ufw =
            QStringLiteral("%1 --rootdir=/ --datadir=%2").arg(programPath("ufw"), folder.path());
        const QString twice =
            QStringLiteral("mount -t tmpfs -o mode=755 tmpfs /run && mkdir -p /run/lock && bash %1 && "
                           "%2 show added && echo AGAIN && bash %1 && %2 show added")
                .arg(file, ufw);
        const Outcome outcome = runProgram(
            inCapsule.first(), inCapsule.mid(1) + QStringList{"bash", "-c", twice}, {"UFW=" + ufw});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        const QStringList parts = outcome.output.split("AGAIN\n");
        const auto added = [](const QString &output) {
            return output.split('\n').filter(QRegularExpression("^ufw "));
        };
        QCOMPARE(added(parts.first()).size(), 12);
        QCOMPARE(added(parts.last()), added(parts.first()));
    }
};

QTEST_GUILESS_MAIN(TestUfwScript)
#include "tst_ufw_script.moc"
