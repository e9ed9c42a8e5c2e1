#include "views/workspace/reached_ports.h"

#include "model/layout/edges.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::views {

namespace {

using reach::ServicePort;

/// Looks at a plan from one vantage.
class Look
{
public:
    Look(const reach::Reachability &reach, const reach::Vantage &vantage)
        : m_reach(reach)
        , m_vantage(vantage)
        , m_resolved(reach.landscape().resolved())
    {
        const plan::Plan &plan = reach.plan();
        for (const auto &[receiver, arrivals] : layout::arrivalsOf(plan))
            if (const plan::Service *service = plan.find(receiver))
                for (const layout::Arrival &arrival : arrivals)
                    m_arrivals.insert(
                        {plan::publisherOf(plan, *service).id, arrival.port, arrival.transport});
    }

    PortReach reachOf(const ServicePort &port, const reach::Cell &cell) const
    {
        PortReach reach;
        reach.v4 = cell.v4.accepted.any();
        reach.v6 = cell.v6.accepted.any();
        reach.byRoute = cell.v4.accepted.byRoute || cell.v6.accepted.byRoute;
        reach.withoutRoute =
            reach.any() && !reach.byRoute && wantsRoutes(m_vantage) && !isRouteMeantFor(port);
        return reach;
    }

    /// The bindings that lead to a port; a member's are those of whom it shares the network of.
    std::vector<const plan::ResolvedBinding *> bindingsTo(const ServicePort &port) const
    {
        std::vector<const plan::ResolvedBinding *> bindings;
        const plan::Service *service = m_reach.plan().find(port.service);
        if (!service)
            return bindings;
        for (const plan::ResolvedBinding &binding :
             m_resolved.bindingsOf(plan::publisherOf(m_reach.plan(), *service).id))
            if (binding.error.empty() && binding.port.transport == port.transport &&
                binding.port.target.contains(port.port))
                bindings.push_back(&binding);
        return bindings;
    }

    /// Which of several bindings a flow passes, one way at a time.
    PortReach reachBy(const plan::ResolvedBinding &binding, const ServicePort &port,
                      const PortReach &whole) const
    {
        PortReach reach = whole;
        reach.v4 = whole.v4 && passes(binding, port, false);
        reach.v6 = whole.v6 && passes(binding, port, true);
        reach.withoutRoute = whole.withoutRoute && reach.any();
        reach.byRoute = whole.byRoute && reach.any();
        return reach;
    }

private:
    /// True when a route arrives at the port, or ends there: whether it gets through is another question.
    bool isRouteMeantFor(const ServicePort &port) const
    {
        if (!m_reach.landscape().routesTo(port).empty())
            return true;
        const auto bindings = bindingsTo(port);
        if (bindings.empty())
            return m_arrivals.contains(port);
        return std::any_of(bindings.begin(), bindings.end(),
                           [this](const plan::ResolvedBinding *binding) { return arrivesAt(*binding); });
    }

    bool arrivesAt(const plan::ResolvedBinding &binding) const
    {
        const plan::PortRange ports = binding.port.published;
        auto arrival = m_arrivals.lower_bound({binding.service, ports.first, {}});
        for (; arrival != m_arrivals.end() && arrival->service == binding.service; ++arrival)
            if (ports.contains(arrival->port) && arrival->transport == binding.port.transport)
                return true;
        return false;
    }

    bool passes(const plan::ResolvedBinding &binding, const ServicePort &port, bool isV6) const
    {
        reach::Target target;
        target.kind = reach::Target::Kind::Service;
        target.entity = port.service;
        target.port = port.port;
        target.transport = port.transport;
        const std::string field = fmt::format("ports[{}]", binding.index);
        // Who listens in a container is the same whatever published port led there: Docker tells them apart.
        const bool isOnNode = reach::listensOnNode(m_reach.plan().services().at(binding.service));
        const auto isThere = [&](const reach::Hop &hop) {
            return (isOnNode || hop.kind == reach::HopKind::Docker) && hop.field == field &&
                   hop.entity == plan::EntityRef(binding.service);
        };
        for (const reach::Trace &trace : m_reach.trace({m_vantage, target, isV6}))
            if (trace.disposition == reach::Disposition::Accepted &&
                std::any_of(trace.hops.begin(), trace.hops.end(), isThere))
                return true;
        return false;
    }

    const reach::Reachability &m_reach;
    const reach::Vantage &m_vantage;
    const plan::ResolvedPlan &m_resolved;
    std::set<ServicePort> m_arrivals; ///< where routes come in: ports of nodes, by whom publishes them
};

} // namespace

bool wantsRoutes(const reach::Vantage &vantage)
{
    return vantage.kind == reach::Vantage::Kind::Internet;
}

ReachedPorts::ReachedPorts(const reach::LiveMatrix &live)
{
    const reach::Matrix &matrix = live.matrix();
    if (matrix.vantages.empty())
        return;
    const Look look(live.reachability(), matrix.vantages.front());
    m_ports.reserve(matrix.rows.size());
    for (const reach::Matrix::Row &row : matrix.rows) {
        const PortReach reach = look.reachOf(row.port, row.cells.front());
        m_ports.push_back({row.port, reach});
        m_reached += reach.any() ? 1 : 0;
        m_withoutRoute += reach.withoutRoute ? 1 : 0;
        const auto bindings = reach.any() ? look.bindingsTo(row.port) : decltype(look.bindingsTo(row.port)){};
        if (bindings.size() > 1)
            for (const plan::ResolvedBinding *binding : bindings)
                m_bindings.push_back(
                    {{binding->service, binding->index}, look.reachBy(*binding, row.port, reach)});
    }
    std::ranges::sort(m_ports, {}, &Port::port);
    const auto key = [](const Binding &known) {
        return std::pair(known.binding.service, known.binding.index);
    };
    std::ranges::stable_sort(m_bindings, {}, key);
}

PortReach ReachedPorts::at(const reach::ServicePort &port, std::optional<std::size_t> binding) const
{
    if (binding && !m_bindings.empty()) {
        const auto key = [](const Binding &known) {
            return std::pair(known.binding.service, known.binding.index);
        };
        const auto wanted = std::pair(port.service, *binding);
        const auto found = std::ranges::lower_bound(m_bindings, wanted, {}, key);
        if (found != m_bindings.end() && key(*found) == wanted)
            return found->reach;
    }
    const auto found = std::ranges::lower_bound(m_ports, port, {}, &Port::port);
    return found != m_ports.end() && found->port == port ? found->reach : PortReach{};
}

} // namespace portolan::views
