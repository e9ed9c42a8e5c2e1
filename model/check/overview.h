#pragma once

#include "model/check/bind_conventions.h"
#include "model/check/plan_zones.h"
#include "model/check/port_table.h"
#include "model/compose/suggestions.h"
#include "model/plan/route_path.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace portolan::check {

/// The ports at which routes enter a node, in an environment.
struct RouteListener {
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
};
using RouteListeners = std::unordered_map<plan::NodeId, std::vector<RouteListener>>;

/// The services of each node in an environment, in the order of ids, whether they start or not.
using ServicesByNode = std::unordered_map<plan::NodeId, std::vector<plan::ServiceId>>;

/// The top-level keys of the compose files of an environment that no entity of the plan stands for.
struct Definitions {
    std::unordered_set<std::string> volumes;
    std::unordered_set<std::string> secrets;
    std::unordered_set<std::string> configs;
};

/// The services of an environment by the names under which containers may know them, those of other projects
/// too.
using ServicesByName = std::unordered_map<std::string, std::vector<plan::ServiceId>>;

/// What the bodies of services say of ports in an environment; nothing for those that say nothing.
using MentionsByService = std::unordered_map<plan::ServiceId, std::vector<compose::PortMention>>;

/// Where routes lead in an environment, as far as somebody asked.
using RoutePaths = std::unordered_map<plan::RouteId, plan::RoutePath>;

/// A port of one service that another one uses.
struct UsedPort {
    plan::ServiceId of;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
};

/// What leads back from an entity to those that refer to it, the same in every environment.
struct PlanIndex {
    /// The services that share the network of a service, or depend on it.
    std::unordered_map<plan::ServiceId, std::vector<plan::ServiceId>> users;
    /// The ports that a service uses, by the links of the plan and by the routes that it passes on.
    std::unordered_map<plan::ServiceId, std::vector<UsedPort>> used;
    BindConventions bindConventions;
    /// The compose files that at least one environment starts.
    std::unordered_set<plan::ComposeFileId> startedFiles;

    const std::vector<plan::ServiceId> &usersOf(plan::ServiceId service) const;
    const std::vector<UsedPort> &usedBy(plan::ServiceId service) const;
};

/// A plan as it is in one environment, with what rules look up there. Refers to the Overview that gave it.
struct Situation {
    const PlanIndex &index;
    const plan::ResolvedPlan &resolved;
    const PortTable &ports;
    const RouteListeners &listeners;
    const ServicesByNode &services;
    const ServicesByName &names;
    const MentionsByService &mentions;
    const Definitions &definitions;
    std::shared_ptr<const std::deque<PlanZone>> &zonesIfKnown;
    RoutePaths &pathsIfKnown;

    /// The zones of the plan, which are put together when a rule first asks for them.
    const std::deque<PlanZone> &zones() const
    {
        if (!zonesIfKnown)
            zonesIfKnown = std::make_shared<const std::deque<PlanZone>>(planZones(resolved));
        return *zonesIfKnown;
    }

    /// Where a route of the plan leads, which is followed when a rule first asks for it.
    const plan::RoutePath &pathOf(const plan::Route &route) const
    {
        const auto [known, isNew] = pathsIfKnown.try_emplace(route.id);
        if (isNew)
            known->second = plan::pathOf(resolved, route);
        return known->second;
    }

    const plan::Plan &plan() const { return resolved.plan(); }

    /// The value of an expression; its text where it has none.
    std::string value(const std::string &expression) const
    {
        return resolved.value(expression).value_or(expression);
    }

    /// Calls \a visit with each service on a node, in the order of ids, whether it starts or not.
    template <class Visit>
    void visitServicesOn(plan::NodeId node, Visit visit) const;

    const std::vector<compose::PortMention> &mentionsOf(plan::ServiceId service) const;

    /// True when a compose file is part of the environment.
    bool uses(plan::ComposeFileId file) const;

    /// True when a route enters the node at all, or at that port.
    bool isEntrance(plan::NodeId node) const;
    bool isEntrance(plan::NodeId node, plan::PortRange ports, plan::Transport transport) const;

    /// True when a service that does not start here could do so beside those that do: it waits for a profile,
    /// or its compose file is in no environment. One that only another environment starts is an alternative,
    /// and could not.
    bool couldStart(const plan::Service &service) const;
};

template <class Visit>
void Situation::visitServicesOn(plan::NodeId node, Visit visit) const
{
    const auto found = services.find(node);
    if (found == services.end())
        return;
    const plan::Table<plan::Service> &table = plan().services();
    const std::vector<plan::ServiceId> &ids = found->second;
    // Where the node has a good part of all services, walking the table beats searching it for each.
    constexpr std::size_t costOfSearch = 8;
    if (ids.size() < table.size() / costOfSearch) {
        for (const plan::ServiceId id : ids)
            visit(table.at(id));
        return;
    }
    auto next = ids.begin();
    for (const plan::Service &service : table)
        if (next != ids.end() && service.id == *next) {
            visit(service);
            ++next;
        }
}

/// A plan in all its environments, for rules to look at. A plan without environments counts as having one
/// without variables and profiles.
class Overview
{
public:
    explicit Overview(const plan::Plan &plan);

    /// Follows an edit. Equal to making the overview of \a next anew.
    void update(const plan::Plan &next, const plan::Transaction &transaction);

    const plan::Plan &plan() const { return m_plan; }
    const PlanIndex &index() const { return m_index; }
    std::vector<Situation> situations() const;

    /// Where a service starts, a compose file is used, or anything else is; in the order of ids.
    std::vector<plan::EnvironmentId> environmentsOf(plan::EntityRef entity) const;

private:
    struct State {
        plan::ResolvedPlan resolved;
        PortTable ports;
        RouteListeners listeners;
        ServicesByNode services;
        ServicesByName names;
        MentionsByService mentions;
        Definitions definitions;
        mutable std::shared_ptr<const std::deque<PlanZone>> zones; ///< none until asked for
        mutable RoutePaths paths;                                  ///< as far as asked for
    };

    Situation situationOf(const State &state) const;
    void rebuild();
    void addState(plan::EnvironmentId environment);
    void add(const plan::Service &service);
    void drop(const plan::Service &service);
    void updateListeners();
    void updateUsedPorts();

    plan::Plan m_plan;
    PlanIndex m_index;
    std::vector<State> m_states;
};

} // namespace portolan::check
