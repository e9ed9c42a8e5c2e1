#pragma once

#include "model/plan/route_path.h"
#include "model/reach/matrix.h"

#include <optional>
#include <vector>

namespace portolan::views {

/// How a port is reached from a vantage.
struct PortReach {
    bool v4 = false;
    bool v6 = false;
    bool byRoute = false;      ///< by a public name, through the proxy where there is one
    bool withoutRoute = false; ///< the Internet reaches it although no route leads there

    bool any() const { return v4 || v6; }
    bool operator==(const PortReach &) const = default;
};

/// What one vantage reaches of a plan in an environment: every port of every service that starts. Equal plans
/// give equal values.
class ReachedPorts
{
public:
    ReachedPorts() = default;
    /// `matrix` must look from one vantage.
    explicit ReachedPorts(const reach::LiveMatrix &matrix);

    /// None for a port that does not exist in the environment. `binding` is the one of its service that the
    /// question is about: of several that publish one port, each on other addresses, some may be reached.
    PortReach at(const reach::ServicePort &port, std::optional<std::size_t> binding = std::nullopt) const;

    std::size_t count() const { return m_ports.size(); }
    /// How many of the ports are reached, those without a route included.
    std::size_t reachedCount() const { return m_reached; }
    std::size_t withoutRouteCount() const { return m_withoutRoute; }

    bool operator==(const ReachedPorts &) const = default;

private:
    struct Port {
        reach::ServicePort port;
        PortReach reach;
        bool operator==(const Port &) const = default;
    };
    /// A binding that leads to the same port as another one does.
    struct Binding {
        plan::BindingRef binding;
        PortReach reach;
        bool operator==(const Binding &) const = default;
    };

    std::vector<Port> m_ports;       ///< by service and port
    std::vector<Binding> m_bindings; ///< by service and index
    std::size_t m_reached = 0;
    std::size_t m_withoutRoute = 0;
};

/// True when a route can be missed: what the Internet reaches without one was hardly meant to be public.
bool wantsRoutes(const reach::Vantage &vantage);

} // namespace portolan::views
