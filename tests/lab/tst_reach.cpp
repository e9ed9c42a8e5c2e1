#include "model/firewall/derived_policy.h"
#include "model/reach/reachability.h"
#include "model/tailnet/derived_policy.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/plan_tailnet.h"
#include "model/tailnet/policy_reader.h"
#include "tests/lab/capsule.h"
#include "tests/lab/tailscale.h"
#include "tests/lab/trial.h"
#include "tests/sample_plans.h"

#include <random>
#include <set>

using namespace portolan;
using namespace portolan::lab;
using portolan::test::bundledPlan;
using portolan::test::planFrom;
using portolan::test::resolvedIn;
using portolan::test::toQString;

namespace {

/// The bundled plan with what its findings ask for: the gateway tells the tailnet its tag, ports of
/// containers are bound to the tailnet, and DOCKER-USER is guarded.
plan::Plan repairedPlan()
{
    const plan::Plan plan = bundledPlan();
    plan::Edit edit{plan};
    for (const plan::Node &node : plan.nodes())
        edit.modify(node.id, [](plan::Node &n) {
            n.advertisedTags = n.tags;
            if (n.firewall)
                n.firewall->dockerGuard = plan::DockerGuard::DockerUser;
        });
    for (const plan::Service &service : plan.services())
        if (service.file)
            edit.modify(service.id, [](plan::Service &s) {
                for (plan::PortBinding &binding : s.ports)
                    binding.hostIp = "${ATL_CHAT_IP:-127.0.0.1}";
            });
    return edit.plan();
}

/// A plan of random bindings and rules on one node, with a stranger on each of its networks.
plan::Plan randomPlan(unsigned seed)
{
    std::mt19937 random(seed);
    const auto oneOf = [&](const QStringList &choices) {
        return choices[static_cast<int>(random() % static_cast<unsigned>(choices.size()))];
    };
    QString services;
    for (int number = 0; number < 5; ++number) {
        QStringList ports;
        for (unsigned i = 0; i <= random() % 2; ++i)
            ports << QStringLiteral("{port: \"%1%2:%3%4\"}")
                         .arg(oneOf({"", "", "203.0.113.20:", "100.64.7.0:", "127.0.0.1:", "0.0.0.0:",
                                     "[2001:db8::20]:"}))
                         .arg(8000 + number * 10 + static_cast<int>(i))
                         .arg(80 + i)
                         .arg(oneOf({"", "", "/udp"}));
        services += QStringLiteral("  s%1: {node: host, file: compose.yaml, ports: [%2]}\n")
                        .arg(number)
                        .arg(ports.join(", "));
    }
    QString rules;
    for (int number = 0; number < 5; ++number)
        rules +=
            QStringLiteral("        - {action: %1, ports: %2%3%4}\n")
                .arg(oneOf({"allow", "allow", "deny"}))
                .arg(8000 + random() % 50)
                .arg(oneOf({"", ", protocol: tcp", ", protocol: udp"}),
                     oneOf({"", "", ", interface: eth0", ", interface: tailscale0", ", from: 203.0.113.30"}));
    const QString admitted = oneOf({"tag:host:*", "tag:host:8000-8020", "100.64.7.0:8010"});
    return planFrom(QStringLiteral(R"(
networks: {internet: {kind: internet}, tailnet: {kind: tailnet, subnets: [100.64.0.0/10]}}
compose-files: {compose.yaml: }
nodes:
  host:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.20, "2001:db8::20"]}
      tailscale0: {network: tailnet, addresses: [100.64.7.0]}
    tags: ["tag:host"]
    docker-version: "20.10.24"
    firewall:
      tool: ufw
      incoming: deny
      docker-guard: %1
      rules:
        - {action: allow, ports: 22, protocol: tcp, management: true}
%2  peer:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.30]}
      tailscale0: {network: tailnet, addresses: [100.64.8.0]}
    tags: ["tag:peer"]
services:
%3tailnet-policies:
  policy: {network: tailnet, tag-owners: {"tag:host": [], "tag:peer": []}, rules: [{action: accept, sources: ["tag:peer"], destinations: ["%4"]}]}
)")
                        .arg(oneOf({"none", "docker-user"}), rules, services, admitted)
                        .toStdString());
}

plan::Plan planNamed(const QString &name)
{
    return name == "bundled"    ? bundledPlan()
           : name == "repaired" ? repairedPlan()
                                : randomPlan(name.toUInt());
}

/// The packet filter of a node on the tailnet that it is on.
void loadTailnet(const plan::ResolvedPlan &resolved, const plan::Node &node, const QString &host)
{
    for (const tailnet::Policy &policy : tailnet::policiesOf(resolved).policies) {
        const plan::TailnetPolicy &written = resolved.plan().tailnetPolicies().at(policy.id);
        const auto reading = tailnet::readPolicy(policy.name, tailnet::policyFile(policy));
        const tailnet::Tailnet machines =
            tailnet::tailnetOf(resolved.plan(), written.network, tailnet::TagsOf::Machines);
        for (const plan::Interface &interface : node.interfaces)
            for (const tailnet::NodeFilter &filter :
                 packetFilters(tailnet::Directory(*reading.policy, machines)))
                if (interface.network == written.network && filter.node == node.name)
                    emulateTailscale(host, interface.name, filter);
    }
}

/// One node of a plan in the kernel, and what the engine says of it.
class Comparison
{
public:
    enum class Containers { Emulated, Real };

    Comparison(const plan::ResolvedPlan &resolved, const plan::Node &node, Containers containers)
        : m_node(node)
        , m_reach(resolved)
        , m_trial(resolved, node.id, firewall::policyOf(resolved, node.id).value_or(firewall::Policy{}))
    {
        if (containers == Containers::Emulated)
            m_trial.emulateContainers();
        else
            m_problem = m_trial.startContainers();
        m_trial.listen();
        m_daemons = listenOn(m_trial.host().name, daemonsOnLoopback(), "process");
        if (m_problem.isEmpty() && node.firewall && node.firewall->tool != plan::FirewallTool::None) {
            const bool isGuarded = node.firewall->dockerGuard == plan::DockerGuard::DockerUser;
            m_problem = m_trial.load(isGuarded ? Ufw | DockerUser : Ufw);
        }
        loadTailnet(resolved, node, m_trial.host().name);
    }

    const QString &problem() const { return m_problem; }

    QList<Row> rows()
    {
        QList<Row> rows;
        for (const Host &host : m_trial.topology().hosts())
            if (host.name != m_trial.host().name)
                compare(host.name, vantageOf(host), addressesFrom(host), rows);
        std::vector<plan::IpAddress> own = m_trial.host().addresses();
        for (const char *loopback : {"127.0.0.1", "::1"})
            own.push_back(*plan::IpAddress::parse(loopback));
        compare(m_trial.host().name, {reach::Vantage::Kind::Node, m_node.id, {}}, own, rows);
        for (const Container &container : m_trial.containers())
            if (rows.size() < 2000 && m_containers++ < 2)
                compare(m_trial.docker()->containerNamespace(container),
                        {reach::Vantage::Kind::Service, serviceOf(container), {}},
                        v4Of(m_trial.host().addresses()), rows);
        compareOwnAddresses(rows);
        return rows;
    }

private:
    /// Daemons of the node answer on its loopback address too, where the lab has none of its own.
    std::vector<Endpoint> daemonsOnLoopback() const
    {
        std::vector<Endpoint> endpoints;
        for (const plan::ServiceId id : m_reach.landscape().servicesOn(m_node.id))
            for (const plan::ResolvedBinding &binding : m_reach.landscape().resolved().bindingsOf(id))
                for (const char *loopback : {"127.0.0.1", "::1"})
                    if (!m_reach.plan().services().at(id).file && binding.error.empty())
                        endpoints.push_back({*plan::IpAddress::parse(loopback), binding.port.published.first,
                                             binding.port.transport});
        return endpoints;
    }

    plan::ServiceId serviceOf(const Container &container) const
    {
        return findByName(m_reach.plan().services(), container.name)->id;
    }

    reach::Vantage vantageOf(const Host &host) const
    {
        using Kind = reach::Vantage::Kind;
        if (host.node)
            return {Kind::Node, host.node, {}};
        if (host.name == "neighbour")
            return {Kind::Neighbour, m_node.id, {}};
        if (host.name == "internet")
            return {Kind::Internet};
        const std::string network = host.name.mid(QStringLiteral("peer-").size()).toStdString();
        return {Kind::Network, findByName(m_reach.plan().networks(), network)->id, {}};
    }

    /// Those that the lab has a way to.
    std::vector<plan::IpAddress> addressesFrom(const Host &host) const
    {
        std::vector<plan::IpAddress> addresses;
        for (const plan::IpAddress &address : m_trial.host().addresses())
            if (m_trial.topology().arrivalOf(host, m_trial.host(), address))
                addresses.push_back(address);
        return addresses;
    }

    static std::vector<plan::IpAddress> v4Of(std::vector<plan::IpAddress> addresses)
    {
        std::erase_if(addresses, [](const plan::IpAddress &address) { return address.isV6; });
        return addresses;
    }

    /// Every port that containers publish and daemons listen on, that of SSH, and one that nobody names.
    std::vector<Endpoint> endpointsAt(const std::vector<plan::IpAddress> &addresses) const
    {
        std::set<std::uint16_t> ports = {22, 1234};
        for (const Container &container : m_trial.containers())
            for (const plan::ResolvedPort &port : container.ports)
                ports.insert(port.published.first);
        for (const plan::ServiceId service : m_reach.landscape().servicesOn(m_node.id))
            for (const plan::ResolvedBinding &binding : m_reach.landscape().resolved().bindingsOf(service))
                if (binding.error.empty() && !binding.port.published.isNone())
                    ports.insert(binding.port.published.first);
        std::vector<Endpoint> endpoints;
        for (const plan::IpAddress &address : addresses)
            for (const std::uint16_t port : ports)
                for (const plan::Transport transport : {plan::Transport::Tcp, plan::Transport::Udp})
                    endpoints.push_back({address, port, transport});
        return endpoints;
    }

    /// A neighbour who addresses the containers themselves.
    void compareOwnAddresses(QList<Row> &rows)
    {
        const std::vector<plan::IpAddress> gateways =
            plan::addressesOn(m_reach.plan(), m_node.id, plan::NetworkKind::Internet);
        if (gateways.empty())
            return;
        m_trial.topology().addWay("neighbour", containerSubnet, gateways.front());
        std::vector<Endpoint> endpoints;
        QStringList expectations;
        for (const Container &container : m_trial.containers()) {
            const plan::ResolvedPort &port = container.ports.front();
            endpoints.push_back({container.address, port.target.first, port.transport});
            reach::Target target;
            target.kind = reach::Target::Kind::Service;
            target.entity = serviceOf(container);
            target.port = port.target.first;
            target.transport = port.transport;
            const QString own = QStringLiteral("%1:%2/%3")
                                    .arg(toQString(container.name))
                                    .arg(port.target.first)
                                    .arg(toQString(plan::toText(port.transport)));
            for (const reach::Trace &trace :
                 m_reach.trace({{reach::Vantage::Kind::Neighbour, m_node.id, {}}, target, false}))
                if (toQString(trace.way) == own)
                    expectations << (trace.disposition == reach::Disposition::Accepted
                                         ? "open " + QString::fromStdString(Docker::bannerOf(container))
                                         : QStringLiteral("filtered"));
        }
        const std::vector<Probe> probes = probe("neighbour", endpoints);
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            rows << Row{"neighbour", endpoints[i], expectations.value(static_cast<int>(i)),
                        answerOf(probes[i])};
    }

    static QString answerOf(const Probe &probe)
    {
        return QStringLiteral("%1 %2")
            .arg(lab::toText(probe.answer), QString::fromStdString(probe.banner).trimmed())
            .trimmed();
    }

    void compare(const QString &from, const reach::Vantage &vantage,
                 const std::vector<plan::IpAddress> &addresses, QList<Row> &rows)
    {
        const std::vector<Endpoint> endpoints = endpointsAt(addresses);
        const std::vector<Probe> probes = probe(from, endpoints);
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            rows << Row{
                from, endpoints[i], expected(vantage, endpoints[i]),
                QStringLiteral("%1 %2")
                    .arg(lab::toText(probes[i].answer), QString::fromStdString(probes[i].banner).trimmed())
                    .trimmed()};
    }

    QString expected(const reach::Vantage &vantage, const Endpoint &to) const
    {
        reach::Target target;
        target.kind = reach::Target::Kind::Address;
        target.address = to.address;
        target.port = to.port;
        target.transport = to.transport;
        const reach::Trace trace = m_reach.trace({vantage, target, to.address.isV6}).front();
        // What a proxy passes on is another matter: in its place, a process of the lab answers.
        if (std::any_of(trace.hops.begin(), trace.hops.end(),
                        [](const reach::Hop &hop) { return hop.kind == reach::HopKind::Proxy; }))
            return "open process";
        switch (trace.disposition) {
        case reach::Disposition::Accepted:
            if (const auto *container = m_reach.landscape().containerOf(trace.service))
                return "open container " + toQString(nameOf(m_reach.plan().services().at(container->owner)));
            return "open process";
        case reach::Disposition::NoListener:
            // A process of the lab listens wherever the plan knows of none, but not on the loopback address.
            return !to.address.isLoopback() ? "open process" : "refused";
        case reach::Disposition::DeniedIn:
        case reach::Disposition::DeniedOut: return "filtered";
        default: return toQString(reach::toText(trace.disposition));
        }
    }

    const plan::Node &m_node;
    reach::Reachability m_reach;
    Trial m_trial;
    Child m_daemons;
    QString m_problem;
    int m_containers = 0;
};

} // namespace

/// What the engine predicts, against the kernel: every (vantage, address family, transport, port), by real
/// connections to a node with its exported firewall, Docker's rules and tailscaled's.
class TestLabReach : public QObject
{
    Q_OBJECT

private slots:
    void predictsWhatTheKernelDoes_data();
    void predictsWhatTheKernelDoes();
    void predictsWhatTheKernelDoesOfRandomPlans_data();
    void predictsWhatTheKernelDoesOfRandomPlans();
    void predictsWhatDockerDoes_data();
    void predictsWhatDockerDoes();

private:
    static void compare(const plan::Plan &plan, const QString &environment, const QString &node,
                        Comparison::Containers containers);
};

void TestLabReach::compare(const plan::Plan &plan, const QString &environment, const QString &node,
                           Comparison::Containers containers)
{
    Comparison comparison(resolvedIn(plan, environment.toStdString()),
                          *findByName(plan.nodes(), node.toStdString()), containers);
    QVERIFY2(comparison.problem().isEmpty(), qPrintable(comparison.problem()));
    const QList<Row> rows = comparison.rows();
    printTable(rows);
    QCOMPARE(disagreements(rows).join('\n'), QString());
}

void TestLabReach::predictsWhatTheKernelDoes_data()
{
    QTest::addColumn<QString>("planName");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("node");
    QTest::newRow("bundled plan, services") << "bundled"
                                            << "production"
                                            << "services";
    QTest::newRow("bundled plan, gateway") << "bundled"
                                           << "production"
                                           << "gateway";
    QTest::newRow("bundled plan, a workstation") << "bundled"
                                                 << "development"
                                                 << "workstation";
    QTest::newRow("repaired plan, services") << "repaired"
                                             << "production"
                                             << "services";
    QTest::newRow("repaired plan, gateway") << "repaired"
                                            << "production"
                                            << "gateway";
}

void TestLabReach::predictsWhatTheKernelDoes()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "iptables", "sysctl");
    QFETCH(QString, planName);
    QFETCH(QString, environment);
    QFETCH(QString, node);
    compare(planNamed(planName), environment, node, Comparison::Containers::Emulated);
}

void TestLabReach::predictsWhatTheKernelDoesOfRandomPlans_data()
{
    QTest::addColumn<int>("seed");
    // CTest runs some at a time, beside each other.
    const QStringList range = qEnvironmentVariable("PORTOLAN_LAB_PLANS", "1-20").split('-');
    for (int seed = range.first().toInt(); seed <= range.last().toInt(); ++seed)
        QTest::addRow("random plan %d", seed) << seed;
}

void TestLabReach::predictsWhatTheKernelDoesOfRandomPlans()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "iptables", "sysctl");
    QFETCH(int, seed);
    compare(planNamed(QString::number(seed)), "", "host", Comparison::Containers::Emulated);
}

void TestLabReach::predictsWhatDockerDoes_data()
{
    QTest::addColumn<QString>("planName");
    QTest::newRow("bundled plan") << "bundled";
    QTest::newRow("repaired plan") << "repaired";
}

/// The same with a real dockerd in place of its rules.
void TestLabReach::predictsWhatDockerDoes()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "iptables", "sysctl", "dockerd", "docker", "busybox");
    if (!isRealRoot())
        QSKIP("dockerd needs to be root of the machine");
    QFETCH(QString, planName);
    compare(planNamed(planName), "production", "services", Comparison::Containers::Real);
}

LAB_MAIN(TestLabReach)
#include "tst_reach.moc"
