#include "tests/lab/docker.h"

#include <fmt/format.h>

namespace portolan::lab {

namespace {

using plan::IpAddress;
using plan::ResolvedPort;
using plan::Transport;

QString text(const IpAddress &address)
{
    return QString::fromStdString(plan::toText(address));
}

QString word(Transport transport)
{
    return transport == Transport::Udp ? "udp" : "tcp";
}

void restoreRules(const QString &host, const QString &tables)
{
    QTemporaryFile file;
    if (!file.open() || file.write(tables.toUtf8()) < 0 || !file.flush())
        qFatal("cannot write rules for iptables");
    const test::Outcome outcome =
        runIn(host, "sh", {"-c", QStringLiteral("iptables-restore --noflush <%1").arg(file.fileName())});
    if (outcome.status != 0)
        qFatal("iptables-restore: %s", qPrintable(outcome.output));
}

/// The chains that dockerd has before the first container.
QString baseRules()
{
    return QStringLiteral("*filter\n"
                          ":DOCKER - [0:0]\n"
                          ":DOCKER-ISOLATION-STAGE-1 - [0:0]\n"
                          ":DOCKER-ISOLATION-STAGE-2 - [0:0]\n"
                          ":DOCKER-USER - [0:0]\n"
                          "-P FORWARD DROP\n"
                          "-I FORWARD 1 -j DOCKER-USER\n"
                          "-I FORWARD 2 -j DOCKER-ISOLATION-STAGE-1\n"
                          "-I FORWARD 3 -o %1 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
                          "-I FORWARD 4 -o %1 -j DOCKER\n"
                          "-I FORWARD 5 -i %1 ! -o %1 -j ACCEPT\n"
                          "-I FORWARD 6 -i %1 -o %1 -j ACCEPT\n"
                          "-A DOCKER-ISOLATION-STAGE-1 -i %1 ! -o %1 -j DOCKER-ISOLATION-STAGE-2\n"
                          "-A DOCKER-ISOLATION-STAGE-1 -j RETURN\n"
                          "-A DOCKER-ISOLATION-STAGE-2 -o %1 -j DROP\n"
                          "-A DOCKER-ISOLATION-STAGE-2 -j RETURN\n"
                          "-A DOCKER-USER -j RETURN\n"
                          "COMMIT\n"
                          "*nat\n"
                          ":DOCKER - [0:0]\n"
                          "-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER\n"
                          "-A OUTPUT ! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER\n"
                          "-A POSTROUTING -s %2 ! -o %1 -j MASQUERADE\n"
                          "-A DOCKER -i %1 -j RETURN\n"
                          "COMMIT\n")
        .arg(containerBridge, QString::fromStdString(plan::toText(containerSubnet)));
}

bool isPublishedOnV4(const ResolvedPort &port)
{
    return !port.hostIp || !port.hostIp->isV6;
}

bool isPublishedOnV6(const ResolvedPort &port)
{
    return !port.hostIp || port.hostIp->isV6;
}

QString publishRules(const Container &container)
{
    QString filter = "*filter\n";
    QString nat = "*nat\n";
    for (const ResolvedPort &port : container.ports) {
        if (!isPublishedOnV4(port))
            continue;
        const QString to = port.hostIp && !port.hostIp->isUnspecified()
                               ? QStringLiteral("-d %1/32 ").arg(text(*port.hostIp))
                               : QString();
        for (int i = 0; i < port.published.size(); ++i) {
            const QString target = QString::number(port.target.first + i);
            nat += QStringLiteral("-A DOCKER %1! -i %2 -p %3 --dport %4 -j DNAT --to-destination %5:%6\n")
                       .arg(to, containerBridge, word(port.transport))
                       .arg(port.published.first + i)
                       .arg(text(container.address), target);
            filter += QStringLiteral("-A DOCKER -d %1/32 ! -i %2 -o %2 -p %3 --dport %4 -j ACCEPT\n")
                          .arg(text(container.address), containerBridge, word(port.transport), target);
        }
    }
    return filter + "COMMIT\n" + nat + "COMMIT\n";
}

std::vector<Endpoint> targetsOf(const Container &container)
{
    std::vector<Endpoint> endpoints;
    for (const ResolvedPort &port : container.ports)
        for (int i = 0; i < port.target.size(); ++i)
            endpoints.push_back(
                {container.address, static_cast<std::uint16_t>(port.target.first + i), port.transport});
    std::sort(endpoints.begin(), endpoints.end());
    endpoints.erase(std::unique(endpoints.begin(), endpoints.end()), endpoints.end());
    return endpoints;
}

class EmulatedDocker : public Docker
{
public:
    EmulatedDocker(const QString &host, const std::vector<IpAddress> &hostAddresses,
                   const std::vector<Container> &containers)
        : m_host(host)
    {
        test::Outcome forwarding = runIn(host, "sysctl", {"-q", "-w", "net.ipv4.ip_forward=1"});
        if (forwarding.status != 0)
            qFatal("sysctl: %s", qPrintable(forwarding.output));
        ipIn(host, QStringLiteral("link add %1 type bridge\nlink set %1 up\naddr add 172.18.0.1/16 dev %1\n")
                       .arg(containerBridge));
        restoreRules(host, baseRules());
        for (const Container &container : containers) {
            addContainer(container);
            listenAsProxy(container, hostAddresses);
        }
    }

    ~EmulatedDocker() override
    {
        for (const QString &name : m_namespaces)
            removeNamespace(name);
    }

    QString containerNamespace(const Container &container) const override
    {
        return m_host + '-' + QString::fromStdString(container.name);
    }

private:
    void addContainer(const Container &container)
    {
        const QString name = containerNamespace(container);
        m_namespaces << name;
        const QString link = QStringLiteral("c%1").arg(container.address.bytes[3]);
        addNamespace(name);
        ipIn(m_host,
             QStringLiteral("link add %1 type veth peer name eth0 netns %2\nlink set %1 master %3 up\n")
                 .arg(link, name, containerBridge));
        ipIn(name, QStringLiteral("addr add %1/16 dev eth0\nlink set eth0 up\n"
                                  "route add default via 172.18.0.1\n")
                       .arg(text(container.address)));
        restoreRules(m_host, publishRules(container));
        m_processes.push_back(listenOn(name, targetsOf(container), bannerOf(container)));
    }

    /// docker-proxy, which answers what no rule translates: IPv6, and the node itself on its loopback
    /// address.
    void listenAsProxy(const Container &container, std::vector<IpAddress> addresses)
    {
        for (const char *loopback : {"127.0.0.1", "::1"})
            addresses.push_back(*IpAddress::parse(loopback));
        std::vector<Endpoint> endpoints;
        for (const ResolvedPort &port : container.ports)
            for (const IpAddress &address : addresses)
                if ((address.isV6 ? isPublishedOnV6(port) : isPublishedOnV4(port)) &&
                    (!port.hostIp || port.hostIp->isUnspecified() || *port.hostIp == address))
                    for (int i = 0; i < port.published.size(); ++i)
                        endpoints.push_back(
                            {address, static_cast<std::uint16_t>(port.published.first + i), port.transport});
        if (!endpoints.empty())
            m_processes.push_back(listenOn(m_host, endpoints, bannerOf(container)));
    }

    QString m_host;
    QStringList m_namespaces;
    std::vector<Child> m_processes;
};

} // namespace

std::vector<Container> containersOn(const plan::ResolvedPlan &resolved, plan::NodeId node)
{
    std::vector<Container> containers;
    std::uint8_t number = 2; // the bridge itself is the first
    for (const plan::Service &service : resolved.plan().services()) {
        if (!service.file || service.networkMode != plan::NetworkMode::Networks ||
            !resolved.isActive(service) || resolved.nodeOf(service) != node)
            continue;
        Container container{service.name, containerSubnet.address, {}};
        for (const plan::ResolvedBinding &binding : resolved.bindingsOf(service.id))
            if (binding.error.empty() && !binding.port.published.isNone())
                container.ports.push_back(binding.port);
        container.address.bytes[3] = number++;
        if (!container.ports.empty())
            containers.push_back(std::move(container));
    }
    return containers;
}

std::unique_ptr<Docker> emulateDocker(const QString &host, const std::vector<IpAddress> &hostAddresses,
                                      const std::vector<Container> &containers)
{
    return std::make_unique<EmulatedDocker>(host, hostAddresses, containers);
}

} // namespace portolan::lab
