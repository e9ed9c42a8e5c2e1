#include "model/firewall/derived_policy.h"
#include "model/firewall/nft_reader.h"
#include "model/firewall/ufw_reader.h"
#include "tests/firewall/rule_text.h"
#include "tests/lab/capsule.h"
#include "tests/lab/trial.h"

#include <future>

using namespace portolan;
using namespace portolan::lab;
using portolan::test::bundledPlan;
using portolan::test::planFrom;
using portolan::test::resolvedIn;

namespace {

/// A node that uses every kind of rule, with containers beside its own processes.
plan::Plan everyKindOfRule()
{
    return planFrom(R"(
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet, subnets: [100.64.0.0/10, "fd7a:115c:a1e0::/48"]}
compose-files: {compose.yaml: }
nodes:
  host:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.20, "2001:db8::20"]}
      tailscale0: {network: tailnet, addresses: [100.64.7.0, "fd7a:115c:a1e0::7"]}
    firewall:
      tool: ufw
      incoming: deny
      outgoing: allow
      routed: deny
      rules:
        - {action: allow, ports: 22, protocol: tcp, management: true, note: SSH}
        - {action: deny, ports: 8005, protocol: tcp, note: "Not this one"}
        - {action: allow, ports: 8000-8010, protocol: tcp, note: "A range: $HOME and `date`"}
        - {action: allow, ports: 53, note: Both transports}
        - {action: allow, ports: 4000, protocol: tcp, from: 0.0.0.0/0, note: IPv4 only}
        - {action: allow, ports: 4001, protocol: tcp, from: "::/0", note: IPv6 only}
        - {action: reject, ports: 4002, protocol: tcp}
        - {action: reject, ports: 4002, protocol: udp}
        - {action: allow, ports: 4003, protocol: tcp, to: 100.64.7.0}
        - {action: allow, ports: 4004, protocol: tcp, from: 203.0.113.0/24, interface: tailscale0}
        - {action: allow, interface: tailscale0, ports: 5000-5999, protocol: udp}
        - {action: allow, interface: tailscale0, ports: 6000}
        - {action: allow, ports: 9000-9002, protocol: tcp, note: Published}
        - {action: deny, direction: routed, interface: eth0, to: 100.64.7.0, note: Not over the public link}
  peer:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.30]}
services:
  open: {node: host, file: compose.yaml, ports: [{port: "9000:80"}, {port: "9001:9001"}]}
  bound: {node: host, file: compose.yaml, ports: [{port: "100.64.7.0:9002:80"}]}
  closed: {node: host, file: compose.yaml, ports: [{port: "9100:80"}, {port: "9101-9103:101-103"}, {port: "9104:104/udp"}]}
  overlay: {node: host, file: compose.yaml, ports: [{port: "6000:6000"}, {port: "5353:53/udp"}]}
)");
}

plan::Plan planNamed(const QString &name)
{
    return name == "bundled" ? bundledPlan() : everyKindOfRule();
}

Trial trialOf(const plan::Plan &plan, const QString &node)
{
    const plan::ResolvedPlan resolved = resolvedIn(plan, "production");
    const plan::NodeId id = test::nodeNamed(plan, node.toStdString());
    return Trial(resolved, id, *firewall::policyOf(resolved, id));
}

/// The policy of a node with these rules, and a way in.
firewall::Policy policyWithWayIn(const QString &rules)
{
    return test::policyWith("{action: allow, ports: 22, protocol: tcp, management: true, note: SSH}" +
                            (rules.isEmpty() ? std::string() : ", " + rules.toStdString()));
}

/// The rules of one direction for one family, as the kernel would see them: what two writings have in common.
QStringList sequenceOf(const std::vector<firewall::Rule> &rules, plan::Direction direction, bool isV6)
{
    QStringList sequence;
    for (firewall::Rule rule : rules) {
        const firewall::Families families = firewall::familiesOf(rule);
        if (rule.direction != direction || !(isV6 ? families.v6 : families.v4))
            continue;
        for (auto *block : {&rule.from, &rule.to})
            if (*block && firewall::isWholeFamily(**block))
                block->reset();
        rule.management = false;
        const bool namesPorts = !rule.ports.isNone() || !rule.fromPorts.isNone();
        if (rule.transport || !namesPorts) {
            sequence << test::describeRule(rule);
            continue;
        }
        for (const plan::Transport transport : {plan::Transport::Tcp, plan::Transport::Udp}) {
            rule.transport = transport;
            sequence << test::describeRule(rule);
        }
    }
    return sequence;
}

QStringList normalForm(const std::vector<firewall::Rule> &rules)
{
    QStringList lines;
    for (const plan::Direction direction :
         {plan::Direction::In, plan::Direction::Out, plan::Direction::Routed})
        for (const bool isV6 : {false, true})
            lines << (isV6 ? "IPv6" : "IPv4") << sequenceOf(rules, direction, isV6);
    return lines;
}

std::vector<firewall::Rule> rulesOf(const firewall::Reading &reading)
{
    std::vector<firewall::Rule> rules;
    for (const firewall::ReadRule &read : reading.rules)
        rules.push_back(firewall::handMadeRule(read.rule, {}));
    return rules;
}

/// A machine without neighbours, to load files on.
class Machine
{
public:
    explicit Machine(const firewall::Policy &policy)
        : m_name("machine")
    {
        addNamespace(m_name);
        m_files.emplace(m_name, policy);
    }
    ~Machine() { removeNamespace(m_name); }

    FirewallFiles &files() { return *m_files; }
    test::Outcome run(const QString &program, const QStringList &arguments) const
    {
        return runIn(m_name, program, arguments);
    }
    /// The chains that Docker makes when it starts.
    void addDockerChains() const
    {
        for (const char *iptables : {"iptables", "ip6tables"})
            for (const QStringList &change : {QStringList{"-N", "DOCKER-USER"},
                                              {"-A", "DOCKER-USER", "-j", "RETURN"},
                                              {"-I", "FORWARD", "-j", "DOCKER-USER"}})
                run(iptables, change);
    }

private:
    QString m_name;
    std::optional<FirewallFiles> m_files;
};

using Load = test::Outcome (FirewallFiles::*)(const QStringList &) const;

void addTools()
{
    QTest::addColumn<QString>("tool");
    for (const char *tool : {"ufw.sh", "portolan.nft", "docker-user.sh"})
        QTest::newRow(tool) << tool;
}

Load loaderOf(const QString &tool)
{
    return tool == "ufw.sh"         ? &FirewallFiles::runUfw
           : tool == "portolan.nft" ? &FirewallFiles::runNft
                                    : &FirewallFiles::runDockerUser;
}

} // namespace

/// The exported firewall files open exactly what the policy says: every (vantage, address family, port), by
/// real connections. And they do nothing else.
class TestLabFirewall : public QObject
{
    Q_OBJECT

private slots:
    void opensExactlyWhatThePolicySays_data();
    void opensExactlyWhatThePolicySays();
    void containersReachOutAndAreNotReachedPastTheirPorts();
    void loadingAgainChangesNothing_data() { addTools(); }
    void loadingAgainChangesNothing();
    void takesAwayOnlyItsOwn_data() { addTools(); }
    void takesAwayOnlyItsOwn();
    void givesBackWhatNobodyConfirms_data() { addTools(); }
    void givesBackWhatNobodyConfirms();
    void keepsWhatIsConfirmed_data() { addTools(); }
    void keepsWhatIsConfirmed();
    void saysWhyThereIsNoDockerUser();
    void isReadBackAsItWas_data();
    void isReadBackAsItWas();
};

void TestLabFirewall::opensExactlyWhatThePolicySays_data()
{
    QTest::addColumn<QString>("planName");
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("withContainers");
    QTest::addColumn<unsigned>("tools");
    const auto row = [](const char *name, const char *plan, const char *node, bool withContainers,
                        unsigned tools) {
        QTest::newRow(name) << plan << node << withContainers << tools;
    };
    row("gateway: ufw", "bundled", "gateway", false, Ufw);
    row("gateway: nft", "bundled", "gateway", false, Nft);
    row("services: ufw, which Docker passes by", "bundled", "services", true, Ufw);
    row("services: ufw and DOCKER-USER", "bundled", "services", true, Ufw | DockerUser);
    row("services: nft", "bundled", "services", true, Nft);
    row("services: all three", "bundled", "services", true, Ufw | DockerUser | Nft);
    row("every rule: ufw", "every rule", "host", false, Ufw);
    row("every rule: nft", "every rule", "host", false, Nft);
    row("every rule: ufw and DOCKER-USER", "every rule", "host", true, Ufw | DockerUser);
    row("every rule: nft, beside Docker", "every rule", "host", true, Nft);
    row("every rule: all three", "every rule", "host", true, Ufw | DockerUser | Nft);
}

void TestLabFirewall::opensExactlyWhatThePolicySays()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, planName);
    QFETCH(QString, node);
    QFETCH(bool, withContainers);
    QFETCH(unsigned, tools);
    Trial trial = trialOf(planNamed(planName), node);
    if (withContainers)
        trial.emulateContainers();
    trial.listen();
    const QString said = trial.load(tools);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const QList<Row> rows = trial.rows(withContainers && tools == Ufw);
    printTable(rows);
    QCOMPARE(disagreements(rows).join('\n'), QString());
}

void TestLabFirewall::containersReachOutAndAreNotReachedPastTheirPorts()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    Trial trial = trialOf(bundledPlan(), "services");
    trial.emulateContainers();
    const QString said = trial.load(Ufw | DockerUser | Nft);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const Host &internet = trial.topology().stranger("internet");
    const Endpoint outside{internet.addresses().front(), 443, plan::Transport::Tcp};
    const Child server = listenOn(internet.name, {outside}, "outside");
    const Container &container = trial.containers().front();
    QCOMPARE(probe(trial.docker()->containerNamespace(container), {outside}).front().answer, Answer::Open);

    // A neighbour who addresses the container itself, not the port that is published for it.
    const auto gateway = trial.host().addresses().front();
    trial.topology().addWay("neighbour", containerSubnet, gateway);
    const Endpoint inside{container.address, container.ports.front().target.first, plan::Transport::Tcp};
    QCOMPARE(probe("neighbour", {inside}).front().answer, Answer::Filtered);
}

void TestLabFirewall::loadingAgainChangesNothing()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, tool);
    const Load load = loaderOf(tool);
    const plan::Plan plan = everyKindOfRule();
    Machine machine(*firewall::policyOf(resolvedIn(plan), test::nodeNamed(plan, "host")));
    machine.addDockerChains();
    const test::Outcome first = (machine.files().*load)({});
    QVERIFY2(first.status == 0, qPrintable(first.output));
    const QString before = machine.files().rules();
    const QString added = machine.files().ufw({"show", "added"}).output;
    const test::Outcome again = (machine.files().*load)({});
    QVERIFY2(again.status == 0, qPrintable(again.output));
    QCOMPARE(machine.files().rules(), before);
    QCOMPARE(machine.files().ufw({"show", "added"}).output, added);
    QVERIFY2(!again.output.contains("Rule added") && !again.output.contains("Rule deleted"),
             qPrintable(again.output));
}

void TestLabFirewall::takesAwayOnlyItsOwn()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, tool);
    const Load load = loaderOf(tool);
    Machine machine(policyWithWayIn("{action: allow, ports: 8001, protocol: tcp, note: Old}"));
    machine.addDockerChains();
    machine.files().ufw({"allow", "9999/tcp"});
    machine.run("nft",
                {"add table inet other; add chain inet other input { type filter hook input priority 0; }; "
                 "add rule inet other input tcp dport 9999 accept"});
    machine.run("iptables", {"-I", "DOCKER-USER", "-p", "tcp", "--dport", "9999", "-j", "RETURN"});
    const test::Outcome first = (machine.files().*load)({});
    QVERIFY2(first.status == 0, qPrintable(first.output));
    const auto everything = [&] {
        return machine.files().rules() + machine.files().ufw({"show", "added"}).output;
    };
    QVERIFY2(everything().contains("8001"), qPrintable(everything()));

    machine.files().write(policyWithWayIn("{action: allow, ports: 8002, protocol: tcp, note: New}"));
    const test::Outcome second = (machine.files().*load)({});
    QVERIFY2(second.status == 0, qPrintable(second.output));
    QVERIFY2(!everything().contains("8001"), qPrintable(everything()));
    QVERIFY2(everything().contains("8002"), qPrintable(everything()));
    QVERIFY(machine.files().ufw({"show", "added"}).output.contains("9999/tcp"));
    QVERIFY(machine.run("nft", {"list", "table", "inet", "other"}).output.contains("9999"));
    QVERIFY(machine.run("iptables", {"-S", "DOCKER-USER"}).output.contains("9999"));
}

void TestLabFirewall::givesBackWhatNobodyConfirms()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, tool);
    const Load load = loaderOf(tool);
    Machine machine(policyWithWayIn("{action: allow, ports: 8001, protocol: tcp, note: Old}"));
    machine.addDockerChains();
    for (const bool hasEarlierRules : {false, true}) {
        if (hasEarlierRules)
            QCOMPARE((machine.files().*load)({}).status, 0);
        const QString before = machine.files().rules();
        const QString added = machine.files().ufw({"show", "added"}).output;
        machine.files().write(policyWithWayIn("{action: allow, ports: 8002, protocol: tcp, note: New}"));
        const test::Outcome outcome = (machine.files().*load)({"--confirm", "1"});
        QVERIFY2(outcome.status == 1, qPrintable(outcome.output));
        QVERIFY2(outcome.output.contains("not confirmed: the earlier rules are back"),
                 qPrintable(outcome.output));
        QVERIFY2(!machine.files().rules().contains("8002"), qPrintable(outcome.output));
        QCOMPARE(machine.files().ufw({"show", "added"}).output, added);
        if (hasEarlierRules || tool == "portolan.nft")
            QCOMPARE(machine.files().rules(), before);
        machine.files().write(policyWithWayIn("{action: allow, ports: 8001, protocol: tcp, note: Old}"));
    }
}

void TestLabFirewall::keepsWhatIsConfirmed()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, tool);
    const Load load = loaderOf(tool);
    Machine machine(policyWithWayIn("{action: allow, ports: 8001, protocol: tcp}"));
    machine.addDockerChains();
    QVERIFY((machine.files().*load)({"--keep"}).status == 1); // nothing waits yet
    auto waiting = std::async(std::launch::async, [&] {
        return (machine.files().*load)({"--confirm", "60"});
    });
    QVERIFY(waitFor([&] { return (machine.files().*load)({"--keep"}).status == 0; }));
    const test::Outcome outcome = waiting.get();
    QVERIFY2(outcome.status == 0 && outcome.output.contains("Kept."), qPrintable(outcome.output));
    QVERIFY((machine.files().rules() + machine.files().ufw({"show", "added"}).output).contains("8001"));
}

void TestLabFirewall::saysWhyThereIsNoDockerUser()
{
    LAB_NEEDS("ip", "nsenter", "nft", "iptables", "sysctl");
    Machine machine(policyWithWayIn({}));
    QVERIFY(machine.files().runDockerUser().output.contains("start Docker first"));
    machine.run("nft", {"add", "table", "ip", "docker-bridges"});
    const test::Outcome outcome = machine.files().runDockerUser();
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.contains("load portolan.nft instead"), qPrintable(outcome.output));
    machine.run("iptables", {"-N", "DOCKER-USER"});
    QVERIFY(machine.files().runDockerUser().output.contains("nothing leads to it"));
}

void TestLabFirewall::isReadBackAsItWas_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"ufw show added", "ufw status numbered", "ufw status verbose", "user.rules", "nft -j"})
        QTest::newRow(source) << source;
}

void TestLabFirewall::isReadBackAsItWas()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl");
    QFETCH(QString, source);
    const plan::Plan plan = everyKindOfRule();
    firewall::Policy policy = *firewall::policyOf(resolvedIn(plan), test::nodeNamed(plan, "host"));
    if (source == "ufw show added") // which does not tell the families of rules
        std::erase_if(policy.rules, [](const firewall::Rule &rule) {
            return rule.from && firewall::isWholeFamily(*rule.from);
        });
    Machine machine(policy);
    const bool isNft = source == "nft -j";
    const test::Outcome loaded = isNft ? machine.files().runNft() : machine.files().runUfw();
    QVERIFY2(loaded.status == 0, qPrintable(loaded.output));
    const QString said = isNft                    ? machine.run("nft", {"-j", "list", "ruleset"}).output
                         : source == "user.rules" ? machine.files().ufwRules()
                                                  : machine.files().ufw(source.split(' ').mid(1)).output;
    const firewall::Reading reading =
        isNft ? firewall::readNft("nft", said.toStdString()) : firewall::readUfw("ufw", said.toStdString());
    QCOMPARE(test::describeProblems(reading), QStringList());
    QCOMPARE(normalForm(rulesOf(reading)), normalForm(policy.rules));
    QCOMPARE(reading.incoming.value_or(policy.incoming), policy.incoming);
    QCOMPARE(reading.outgoing.value_or(policy.outgoing), policy.outgoing);
    QCOMPARE(reading.routed.value_or(policy.routed), policy.routed);
    QVERIFY(!reading.dropsReplies && !reading.dropsNeighbourDiscovery && !reading.flushesRuleset);
}

LAB_MAIN(TestLabFirewall)
#include "tst_firewall.moc"
