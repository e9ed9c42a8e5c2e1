#pragma once

#include "model/plan/resolved_plan.h"
#include "tests/lab/namespaces.h"
#include "tests/lab/sockets.h"

namespace portolan::lab {

/// A container that publishes ports of its node.
struct Container {
    std::string name;
    plan::IpAddress address; ///< on the bridge
    std::vector<plan::ResolvedPort> ports;
};

/// The containers of a node that publish ports in the plan's environment, with addresses on one bridge.
std::vector<Container> containersOn(const plan::ResolvedPlan &resolved, plan::NodeId node);

/// The bridge that the containers of a node are on.
inline const QString containerBridge = QStringLiteral("br-lab");
inline const plan::Subnet containerSubnet = *plan::Subnet::parse("172.18.0.0/16");

/// Docker's part on one node. Every container greets with its name on every port that it publishes.
class Docker
{
public:
    virtual ~Docker() = default;
    Docker() = default;
    Docker(const Docker &) = delete;
    Docker &operator=(const Docker &) = delete;

    /// What a container says.
    static std::string bannerOf(const Container &container) { return "container " + container.name; }

    virtual QString containerNamespace(const Container &container) const = 0;
};

/// The rules that dockerd 20.10 to 26 writes, without dockerd, and the containers as namespaces. Where a port
/// is published, Docker also has a process of the node listen, for what no rule translates: so does this.
std::unique_ptr<Docker> emulateDocker(const QString &host, const std::vector<plan::IpAddress> &hostAddresses,
                                      const std::vector<Container> &containers);

/// A real dockerd in the node's namespace, with the containers. Null when it does not start; \a reason then
/// has its last words.
std::unique_ptr<Docker> startDocker(const QString &host, const std::vector<Container> &containers,
                                    QString &reason);

} // namespace portolan::lab
