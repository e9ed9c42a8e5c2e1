#include "model/proxy/entrances.h"

#include <algorithm>
#include <set>

namespace portolan::proxy {

namespace {

constexpr std::uint16_t httpPort = 80;

bool publishes(const plan::ResolvedPlan &resolved, const plan::Service &owner, Entrance entrance)
{
    const auto &bindings = resolved.bindingsOf(owner.id);
    return std::any_of(bindings.begin(), bindings.end(), [&](const plan::ResolvedBinding &binding) {
        const bool isBare = binding.port.published.isNone() && !owner.file;
        const plan::PortRange ports = isBare ? binding.port.target : binding.port.published;
        // What is wrong with a binding is said elsewhere.
        return !binding.error.empty() ||
               (binding.port.transport == entrance.transport && ports.contains(entrance.port));
    });
}

} // namespace

std::vector<Entrance> entrancesOf(const plan::Route &route)
{
    std::vector<Entrance> entrances;
    if (route.port != 0)
        entrances.push_back({route.port, route.transport});
    if (route.kind == plan::RouteKind::Http && route.redirectHttp && route.port != httpPort)
        entrances.push_back({httpPort, plan::Transport::Tcp});
    return entrances;
}

bool namesItsPorts(const plan::Service &service)
{
    const bool sharesOther =
        service.networkModeText.starts_with("container:") || service.networkModeText.starts_with("service:");
    const bool hasNetwork = service.networkMode == plan::NetworkMode::Networks ||
                            (service.networkMode == plan::NetworkMode::Other && !sharesOther);
    return service.file ? hasNetwork : !service.ports.empty();
}

plan::PortBinding bindingFor(Entrance entrance, const std::string &application)
{
    plan::PortBinding binding;
    binding.published = std::to_string(entrance.port);
    binding.target = binding.published;
    binding.transport = entrance.transport;
    binding.application = application;
    return binding;
}

std::vector<MissingPort> missingPorts(const plan::ResolvedPlan &resolved)
{
    const plan::Plan &plan = resolved.plan();
    std::set<std::pair<plan::ServiceId, Entrance>> known;
    std::vector<MissingPort> missing;
    for (const plan::Route &route : plan.routes()) {
        const plan::Service *proxy = route.kind == plan::RouteKind::Direct ? nullptr : plan.find(route.proxy);
        const plan::Service *target = plan.find(route.target);
        if (!proxy || !resolved.isActive(*proxy) || (target && !resolved.isActive(*target)))
            continue;
        const plan::Service &owner = plan::publisherOf(plan, *proxy);
        if (!namesItsPorts(owner))
            continue;
        for (const Entrance entrance : entrancesOf(route))
            if (!publishes(resolved, owner, entrance) && known.insert({owner.id, entrance}).second)
                missing.push_back({owner.id, entrance, route.id});
    }
    return missing;
}

} // namespace portolan::proxy
