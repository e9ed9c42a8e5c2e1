#pragma once

#include "model/plan/route_path.h"

#include <vector>

/// The ports at which routes enter proxies.
namespace portolan::proxy {

struct Entrance {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    auto operator<=>(const Entrance &) const = default;
};

/// The ports at which a route enters: its own, and port 80 where that redirects to it.
std::vector<Entrance> entrancesOf(const plan::Route &route);

/// True when a service has to say which ports it takes: a container in a network of its own always, a native
/// daemon once it does so for one.
bool namesItsPorts(const plan::Service &service);

/// The binding that lets an entrance in as it is.
plan::PortBinding bindingFor(Entrance entrance, const std::string &application);

/// An entrance that a proxy does not publish.
struct MissingPort {
    plan::ServiceId owner; ///< who would publish it: the proxy, or the owner of its network namespace
    Entrance entrance;
    plan::RouteId route; ///< the first that enters there

    bool operator==(const MissingPort &) const = default;
};

/// The entrances of the routes that proxies pass on in the plan's environment, which nothing publishes; each
/// once, in the order of the routes.
std::vector<MissingPort> missingPorts(const plan::ResolvedPlan &resolved);

} // namespace portolan::proxy
