#include "model/firewall/derived_policy.h"
#include "model/firewall/evaluation.h"
#include "tests/lab/capsule.h"
#include "tests/lab/docker.h"
#include "tests/lab/firewall_files.h"
#include "tests/lab/topology.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::lab;
using plan::IpAddress;
using plan::Transport;
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

/// Everything that guards a node, in the combinations that make sense.
enum Tool { Ufw = 1, DockerUser = 2, Nft = 4 };

/// Where a policy lets a port be reached, as the table says it.
struct Row {
    QString from;
    Endpoint to;
    bool published = false;
    QString expected;
    QString measured;
};

/// One node with its listeners, and everybody who tries to reach it.
class Trial
{
public:
    Trial(const plan::ResolvedPlan &resolved, plan::NodeId node, const firewall::Policy &policy)
        : m_topology(resolved)
        , m_host(m_topology.host(node))
        , m_policy(policy)
        , m_containers(containersOn(resolved, node))
        , m_files(m_host.name, policy)
    {
    }

    const Topology &topology() const { return m_topology; }
    const Host &host() const { return m_host; }
    const FirewallFiles &files() const { return m_files; }
    const std::vector<Container> &containers() const { return m_containers; }

    void emulateContainers()
    {
        m_docker = emulateDocker(m_host.name, m_host.addresses(), m_containers);
        m_hasContainers = true;
    }

    QString startContainers()
    {
        QString reason;
        m_docker = startDocker(m_host.name, m_containers, reason);
        m_hasContainers = true;
        return reason;
    }

    /// A process of the node on every port that is looked at and that no container publishes.
    void listen()
    {
        std::vector<Endpoint> free;
        for (const Endpoint &endpoint : endpoints())
            if (!m_hasContainers || !publisherOf(endpoint))
                free.push_back(endpoint);
        m_listeners = listenOn(m_host.name, free, "process");
    }

    QString load(int tools) const
    {
        QString said;
        const auto note = [&](const test::Outcome &outcome) {
            if (outcome.status != 0)
                said += outcome.output;
        };
        if (tools & Ufw)
            note(m_files.runUfw());
        if (tools & DockerUser)
            note(m_files.runDockerUser());
        if (tools & Nft)
            note(m_files.runNft());
        return said;
    }

    /// Every (vantage, family, port), expected and measured. \a dockerBypasses: published ports are open on
    /// IPv4 whatever the policy says.
    QList<Row> rows(bool dockerBypasses) const
    {
        QList<Row> rows;
        for (const Host &from : m_topology.hosts()) {
            if (from.name == m_host.name)
                continue;
            std::vector<Endpoint> reachable;
            for (const Endpoint &endpoint : endpoints())
                if (m_topology.arrivalOf(from, m_host, endpoint.address))
                    reachable.push_back(endpoint);
            const std::vector<Probe> probes = probe(from.name, reachable);
            for (std::size_t i = 0; i < reachable.size(); ++i)
                rows << Row{from.name, reachable[i], m_hasContainers && publisherOf(reachable[i]),
                            expected(from, reachable[i], dockerBypasses),
                            QStringLiteral("%1 %2")
                                .arg(lab::toText(probes[i].answer),
                                     QString::fromStdString(probes[i].banner).trimmed())
                                .trimmed()};
        }
        return rows;
    }

private:
    /// Every port that a rule or a container names, its neighbours, and one that nobody does, on every
    /// address.
    std::vector<Endpoint> endpoints() const
    {
        std::set<int> ports = {22, 1234};
        const auto addAround = [&](plan::PortRange range) {
            for (const int port : {range.first - 1, int(range.first), int(range.last), range.last + 1,
                                   (range.first + range.last) / 2})
                if (!range.isNone() && port > 0 && port < 65536)
                    ports.insert(port);
        };
        for (const firewall::Rule &rule : m_policy.rules)
            addAround(rule.ports);
        for (const Container &container : m_containers)
            for (const plan::ResolvedPort &port : container.ports)
                addAround(port.published);
        std::vector<Endpoint> all;
        for (const IpAddress &address : m_host.addresses())
            for (const int port : ports)
                for (const Transport transport : {Transport::Tcp, Transport::Udp})
                    all.push_back({address, static_cast<std::uint16_t>(port), transport});
        return all;
    }

    const Container *publisherOf(const Endpoint &endpoint) const
    {
        for (const Container &container : m_containers)
            for (const plan::ResolvedPort &port : container.ports)
                if (port.published.contains(endpoint.port) && port.transport == endpoint.transport &&
                    (!port.hostIp || port.hostIp->isUnspecified() || *port.hostIp == endpoint.address))
                    return &container;
        return nullptr;
    }

    QString expected(const Host &from, const Endpoint &to, bool dockerBypasses) const
    {
        const Container *container = m_hasContainers ? publisherOf(to) : nullptr;
        const auto arrival = m_topology.arrivalOf(from, m_host, to.address);
        firewall::Connection connection;
        connection.interface = arrival->interface;
        connection.outInterface = containerBridge.toStdString();
        connection.source = arrival->source;
        connection.destination = to.address;
        connection.sourcePort = 50000;
        connection.port = to.port;
        connection.transport = to.transport;
        // On IPv6, Docker has a process of the node listen.
        connection.published = container && !to.address.isV6;
        const firewall::Decision decision = decide(m_policy, connection);
        if (decision.letsThrough() || (dockerBypasses && connection.published))
            return QStringLiteral("open %1").arg(
                container ? QString::fromStdString(Docker::bannerOf(*container)) : "process");
        return decision.action == plan::FirewallAction::Reject ? "refused" : "filtered";
    }

    Topology m_topology;
    Host m_host;
    firewall::Policy m_policy;
    std::vector<Container> m_containers;
    FirewallFiles m_files;
    bool m_hasContainers = false;
    std::unique_ptr<Docker> m_docker;
    Child m_listeners;
};

plan::Plan planNamed(const QString &name)
{
    return name == "bundled" ? bundledPlan() : everyKindOfRule();
}

/// A line for each connection that went otherwise than the policy says.
QStringList disagreements(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        if (row.expected != row.measured)
            lines << QStringLiteral("%1 -> %2: %3, but the policy says %4")
                         .arg(row.from, toQString(row.to), row.measured, row.expected);
    return lines;
}

/// `internet, IPv4: 12 open, 80 filtered` for each vantage and family.
void printTable(const QList<Row> &rows)
{
    QMap<QString, QMap<QString, int>> table;
    for (const Row &row : rows)
        ++table[QStringLiteral("%1, IPv%2").arg(row.from, row.to.address.isV6 ? "6" : "4")]
               [row.measured.section(' ', 0, 0)];
    for (auto line = table.begin(); line != table.end(); ++line) {
        QStringList counts;
        for (auto count = line->begin(); count != line->end(); ++count)
            counts << QStringLiteral("%1 %2").arg(count.value()).arg(count.key());
        qInfo("  %-24s %s", qPrintable(line.key()), qPrintable(counts.join(", ")));
    }
}

} // namespace

/// The exported firewall files open exactly what the policy says: every (vantage, address family, port), by
/// real connections.
class TestLabFirewall : public QObject
{
    Q_OBJECT

private slots:
    void opensExactlyWhatThePolicySays_data();
    void opensExactlyWhatThePolicySays();
};

void TestLabFirewall::opensExactlyWhatThePolicySays_data()
{
    QTest::addColumn<QString>("planName");
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("withContainers");
    QTest::addColumn<int>("tools");
    const auto row = [](const char *name, const char *plan, const char *node, bool withContainers,
                        int tools) {
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
    QFETCH(int, tools);
    const plan::Plan plan = planNamed(planName);
    const plan::ResolvedPlan resolved = resolvedIn(plan, "production");
    const plan::NodeId id = test::nodeNamed(plan, node.toStdString());
    Trial trial(resolved, id, *firewall::policyOf(resolved, id));
    if (withContainers)
        trial.emulateContainers();
    trial.listen();
    const QString said = trial.load(tools);
    QVERIFY2(said.isEmpty(), qPrintable(said));

    const bool dockerBypasses = withContainers && tools == Ufw;
    const QList<Row> rows = trial.rows(dockerBypasses);
    qInfo("%lld connections", static_cast<long long>(rows.size()));
    printTable(rows);
    QCOMPARE(disagreements(rows).join('\n'), QString());
}

LAB_MAIN(TestLabFirewall)
#include "tst_firewall.moc"
