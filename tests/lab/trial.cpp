#include "tests/lab/trial.h"

#include "model/firewall/evaluation.h"

#include <set>

namespace portolan::lab {

using plan::IpAddress;
using plan::Transport;

Trial::Trial(const plan::ResolvedPlan &resolved, plan::NodeId node, firewall::Policy policy)
    : m_topology(resolved)
    , m_host(m_topology.host(node))
    , m_policy(std::move(policy))
    , m_containers(containersOn(resolved, node))
    , m_files(m_host.name, m_policy)
{
}

void Trial::emulateContainers()
{
    m_docker = emulateDocker(m_host.name, m_host.addresses(), m_containers);
    m_hasContainers = true;
}

QString Trial::startContainers()
{
    QString reason;
    m_docker = startDocker(m_host.name, m_containers, reason);
    m_hasContainers = true;
    return reason;
}

void Trial::listen()
{
    std::vector<Endpoint> free;
    for (const Endpoint &endpoint : endpoints())
        if (!m_hasContainers || !publisherOf(endpoint))
            free.push_back(endpoint);
    m_listeners = listenOn(m_host.name, free, "process");
}

QString Trial::load(unsigned tools)
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

QList<Row> Trial::rows(bool dockerBypasses) const
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
        for (std::size_t i = 0; i < reachable.size(); ++i) {
            const QString banner = QString::fromStdString(probes[i].banner).trimmed();
            rows << Row{from.name, reachable[i], expected(from, reachable[i], dockerBypasses),
                        QStringLiteral("%1 %2").arg(toText(probes[i].answer), banner).trimmed()};
        }
    }
    return rows;
}

/// Every port that a rule or a container names, those beside it, and one that nobody names, on every address.
std::vector<Endpoint> Trial::endpoints() const
{
    std::set<int> ports = {22, 1234};
    const auto addAround = [&](plan::PortRange range) {
        for (const int port : {range.first - 1, int(range.first), (range.first + range.last) / 2,
                               int(range.last), range.last + 1})
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

const Container *Trial::publisherOf(const Endpoint &endpoint) const
{
    for (const Container &container : m_containers)
        for (const plan::ResolvedPort &port : container.ports)
            if (port.published.contains(endpoint.port) && port.transport == endpoint.transport &&
                (!port.hostIp || *port.hostIp == endpoint.address ||
                 (port.hostIp->isUnspecified() && port.hostIp->isV6 == endpoint.address.isV6)))
                return &container;
    return nullptr;
}

QString Trial::expected(const Host &from, const Endpoint &to, bool dockerBypasses) const
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
        return QStringLiteral("open %1").arg(container ? QString::fromStdString(Docker::bannerOf(*container))
                                                       : "process");
    return decision.action == plan::FirewallAction::Reject ? "refused" : "filtered";
}

QStringList disagreements(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        if (row.expected != row.measured)
            lines << QStringLiteral("%1 -> %2: %3, but the policy says %4")
                         .arg(row.from, toQString(row.to), row.measured, row.expected);
    return lines;
}

void printTable(const QList<Row> &rows)
{
    QMap<QString, QMap<QString, int>> table;
    for (const Row &row : rows)
        ++table[QStringLiteral("%1, IPv%2").arg(row.from, row.to.address.isV6 ? "6" : "4")]
               [row.measured.section(' ', 0, 0)];
    qInfo("%lld connections", static_cast<long long>(rows.size()));
    for (auto line = table.begin(); line != table.end(); ++line) {
        QStringList counts;
        for (auto count = line->begin(); count != line->end(); ++count)
            counts << QStringLiteral("%1 %2").arg(count.value()).arg(count.key());
        qInfo("  %-24s %s", qPrintable(line.key()), qPrintable(counts.join(", ")));
    }
}

} // namespace portolan::lab
