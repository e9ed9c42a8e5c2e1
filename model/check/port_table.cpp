#include "model/check/port_table.h"

#include <algorithm>

namespace portolan::check {

namespace {

bool isCovered(const plan::Endpoint &endpoint, const std::vector<plan::ResolvedBinding> &bindings)
{
    return std::any_of(bindings.begin(), bindings.end(), [&](const plan::ResolvedBinding &binding) {
        return binding.error.empty() && binding.port.transport == endpoint.transport &&
               binding.port.target.contains(endpoint.port);
    });
}

/// What a binding takes on its node; none when that is nothing, or not known.
plan::PortRange takenPorts(const plan::Service &service, const plan::ResolvedPort &port)
{
    if (service.networkMode == plan::NetworkMode::Host && service.file)
        return port.target; // the mapping is ignored: the service listens where it would in its container
    if (port.published.isNone())
        return service.file ? plan::PortRange{} : port.target;
    const bool engineChooses = port.published.size() > 1 && port.target.size() == 1;
    return engineChooses ? plan::PortRange{} : port.published;
}

/// Brings what was added behind the first \a sorted uses to its place.
void sortBehind(std::vector<PortUse> &uses, std::size_t sorted)
{
    const auto middle = uses.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::sort(middle, uses.end());
    std::inplace_merge(uses.begin(), middle, uses.end());
}

} // namespace

bool listensOnNode(const plan::Service &service)
{
    return !service.file || service.networkMode == plan::NetworkMode::Host;
}

bool publishesPorts(const plan::Service &service)
{
    switch (service.networkMode) {
    case plan::NetworkMode::Networks: return bool(service.file);
    case plan::NetworkMode::Other:
        return service.file && !service.networkModeText.starts_with("container:") &&
               !service.networkModeText.starts_with("service:");
    case plan::NetworkMode::None:
    case plan::NetworkMode::Host:
    case plan::NetworkMode::Service: break;
    }
    return false;
}

PortTable::PortTable(const plan::ResolvedPlan &resolved)
    : m_addresses{std::nullopt}
{
    for (const plan::Service &service : resolved.plan().services())
        add(resolved, service);
    for (auto *byNode : {&m_uses, &m_unresolved})
        for (auto &[node, uses] : *byNode)
            std::sort(uses.begin(), uses.end());
}

void PortTable::update(const plan::ResolvedPlan &resolved, std::span<const plan::ServiceId> touched)
{
    for (const plan::ServiceId id : touched) {
        if (const auto old = m_nodes.find(id); old != m_nodes.end()) {
            for (auto *byNode : {&m_uses, &m_unresolved})
                std::erase_if((*byNode)[old->second], [id](const PortUse &use) { return use.service == id; });
            m_nodes.erase(old);
        }
        const plan::Service *service = resolved.plan().find(id);
        if (!service)
            continue;
        const plan::NodeId node = resolved.nodeOf(*service);
        const std::size_t used = m_uses[node].size();
        const std::size_t unresolved = m_unresolved[node].size();
        add(resolved, *service);
        sortBehind(m_uses[node], used);
        sortBehind(m_unresolved[node], unresolved);
    }
}

std::span<const PortUse> PortTable::usesOn(plan::NodeId node) const
{
    const auto found = m_uses.find(node);
    return found == m_uses.end() ? std::span<const PortUse>() : std::span<const PortUse>(found->second);
}

std::span<const PortUse> PortTable::unresolvedOn(plan::NodeId node) const
{
    const auto found = m_unresolved.find(node);
    return found == m_unresolved.end() ? std::span<const PortUse>() : std::span<const PortUse>(found->second);
}

bool PortTable::overlap(std::uint32_t a, std::uint32_t b) const
{
    const auto &first = m_addresses[a];
    const auto &second = m_addresses[b];
    if (a == b || !first || !second)
        return true;
    return first->isV6 == second->isV6 && (first->isUnspecified() || second->isUnspecified());
}

void PortTable::add(const plan::ResolvedPlan &resolved, const plan::Service &service)
{
    const bool isListener = listensOnNode(service);
    if ((!publishesPorts(service) && !isListener) || (service.ports.empty() && service.endpoints.empty()))
        return;
    const plan::NodeId node = resolved.nodeOf(service);
    m_nodes[service.id] = node;
    PortUse use;
    use.service = service.id;
    use.active = resolved.isActive(service);
    use.source = isListener ? PortUse::Source::Listener : PortUse::Source::Published;
    addBindings(resolved, service, use);
    if (isListener)
        addEndpoints(resolved, service, use);
}

void PortTable::addBindings(const plan::ResolvedPlan &resolved, const plan::Service &service, PortUse use)
{
    std::vector<PortUse> &uses = m_uses[m_nodes[service.id]];
    for (const plan::ResolvedBinding &binding : resolved.bindingsOf(service.id)) {
        use.index = static_cast<std::uint32_t>(binding.index);
        if (!binding.error.empty()) {
            if (use.active)
                m_unresolved[m_nodes[service.id]].push_back(use);
            continue;
        }
        PortUse taken = use;
        taken.ports = takenPorts(service, binding.port);
        taken.transport = binding.port.transport;
        taken.address = intern(service.file && listensOnNode(service) ? std::nullopt : binding.port.hostIp);
        if (!taken.ports.isNone())
            uses.push_back(taken);
    }
}

void PortTable::addEndpoints(const plan::ResolvedPlan &resolved, const plan::Service &service, PortUse use)
{
    const auto &bindings = resolved.bindingsOf(service.id);
    std::vector<PortUse> &uses = m_uses[m_nodes[service.id]];
    use.source = PortUse::Source::Endpoint;
    for (std::size_t i = 0; i < service.endpoints.size(); ++i) {
        const plan::Endpoint &endpoint = service.endpoints[i];
        // An internal endpoint may listen on loopback only, and one with a binding is counted already.
        if (endpoint.internal || endpoint.port == 0 || isCovered(endpoint, bindings))
            continue;
        use.ports = plan::PortRange::single(endpoint.port);
        use.transport = endpoint.transport;
        use.index = static_cast<std::uint32_t>(i);
        uses.push_back(use);
    }
}

std::uint32_t PortTable::intern(const std::optional<plan::IpAddress> &address)
{
    if (!address)
        return 0;
    const auto [known, isNew] =
        m_numbers.try_emplace(*address, static_cast<std::uint32_t>(m_addresses.size()));
    if (isNew)
        m_addresses.push_back(address);
    return known->second;
}

} // namespace portolan::check
