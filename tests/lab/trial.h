#pragma once

#include "tests/lab/docker.h"
#include "tests/lab/firewall_files.h"
#include "tests/lab/topology.h"

namespace portolan::lab {

/// The files that guard a node, to be combined.
enum Tool : unsigned { Ufw = 1, DockerUser = 2, Nft = 4 };

/// One attempt to connect, as the table of results has it.
struct Row {
    QString from;
    Endpoint to;
    QString expected; ///< `open process`, `open container NAME`, `refused`, `filtered`
    QString measured;
};

/// One node with listeners on every port that matters, everybody who tries to reach them, and what its policy
/// says about that.
class Trial
{
public:
    Trial(const plan::ResolvedPlan &resolved, plan::NodeId node, firewall::Policy policy);

    const Topology &topology() const { return m_topology; }
    const Host &host() const { return m_host; }
    FirewallFiles &files() { return m_files; }
    const std::vector<Container> &containers() const { return m_containers; }
    const Docker *docker() const { return m_docker.get(); }

    void emulateContainers();
    /// The containers with a real dockerd; why not, where it does not start.
    QString startContainers();
    void stopContainers() { m_docker.reset(); }

    /// Processes of the node listen on every port that is looked at and that no container publishes.
    void listen();

    /// Loads files of the given tools; what they say where one fails.
    QString load(unsigned tools);

    /// Every (vantage, family, port), expected and measured. \a dockerBypasses: published ports are open on
    /// IPv4 whatever the policy says.
    QList<Row> rows(bool dockerBypasses = false) const;

private:
    std::vector<Endpoint> endpoints() const;
    const Container *publisherOf(const Endpoint &endpoint) const;
    QString expected(const Host &from, const Endpoint &to, bool dockerBypasses) const;

    Topology m_topology;
    Host m_host;
    firewall::Policy m_policy;
    std::vector<Container> m_containers;
    FirewallFiles m_files;
    bool m_hasContainers = false;
    std::unique_ptr<Docker> m_docker;
    Child m_listeners;
};

/// A line for each connection that went otherwise than the policy says.
QStringList disagreements(const QList<Row> &rows);

/// Prints `internet, IPv4: 12 open, 80 filtered` for each vantage and family.
void printTable(const QList<Row> &rows);

} // namespace portolan::lab
