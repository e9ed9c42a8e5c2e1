#include "model/check/overview.h"

#include <algorithm>

namespace portolan::check {

namespace {

using plan::EntityKind;
using plan::EntityRef;

template <class Visit>
void visitUsed(const plan::Service &service, Visit visit)
{
    if (service.sharesNetworkOf)
        visit(service.sharesNetworkOf);
    for (const plan::Dependency &dependency : service.dependsOn)
        visit(dependency.service);
}

/// Who takes the connections of a route; such a service takes its listeners along when an environment moves it.
plan::ServiceId takerOf(const plan::Route &route)
{
    return route.kind == plan::RouteKind::Direct ? route.target : route.proxy;
}

RouteListeners listenersIn(const plan::ResolvedPlan &resolved)
{
    RouteListeners listeners;
    for (const plan::Route &route : resolved.plan().routes()) {
        const plan::Service *taker = resolved.plan().find(takerOf(route));
        const bool moves = taker && resolved.nodeOf(*taker) != taker->node;
        auto &entries = listeners[moves ? resolved.nodeOf(*taker) : route.listener];
        entries.push_back({route.port, route.transport});
        if (route.redirectHttp)
            entries.push_back({80, plan::Transport::Tcp});
    }
    return listeners;
}

bool changesEnvironments(const plan::Transaction &transaction)
{
    const auto touched = touchedEntities(transaction);
    return std::any_of(touched.begin(), touched.end(), [](EntityRef ref) {
        return ref.kind == EntityKind::Environment || ref.kind == EntityKind::EnvFile
            || ref.kind == EntityKind::ComposeFile;
    });
}

} // namespace

const std::vector<plan::ServiceId> &PlanIndex::usersOf(plan::ServiceId service) const
{
    static const std::vector<plan::ServiceId> none;
    const auto found = users.find(service);
    return found == users.end() ? none : found->second;
}

bool Situation::isEntrance(plan::NodeId node) const
{
    return listeners.contains(node);
}

bool Situation::isEntrance(plan::NodeId node, plan::PortRange range, plan::Transport transport) const
{
    const auto found = listeners.find(node);
    return found != listeners.end()
        && std::any_of(found->second.begin(), found->second.end(), [&](const RouteListener &listener) {
               return listener.transport == transport && range.contains(listener.port);
           });
}

bool Situation::couldStart(const plan::Service &service) const
{
    const plan::Environment *environment = plan().find(resolved.environment());
    const bool isHere = !service.file || !environment || environment->composeFiles.empty()
        || resolved.composeFiles().contains(service.file);
    return isHere || !index.startedFiles.contains(service.file);
}

Overview::Overview(const plan::Plan &plan) : m_plan(plan)
{
    rebuild();
}

void Overview::update(const plan::Plan &next, const plan::Transaction &transaction)
{
    if (changesEnvironments(transaction)) {
        m_plan = next;
        rebuild();
        return;
    }
    std::vector<plan::ServiceId> services;
    bool changesRoutes = false;
    for (const plan::AnyChange &any : transaction.changes) {
        if (const auto *change = std::get_if<plan::Change<plan::Service>>(&any)) {
            services.push_back(change->id);
            if (change->before)
                dropUses(*change->before);
            if (change->after)
                addUses(*change->after);
        }
        changesRoutes = changesRoutes || std::holds_alternative<plan::Change<plan::Route>>(any);
    }
    m_plan = next;
    for (State &state : m_states) {
        state.resolved.update(next, transaction);
        state.ports.update(state.resolved, services);
    }
    const auto takes = [&](const plan::Route &route) {
        return std::find(services.begin(), services.end(), takerOf(route)) != services.end();
    };
    if (changesRoutes || (!services.empty() && std::any_of(m_plan.routes().begin(), m_plan.routes().end(), takes)))
        updateListeners();
}

std::vector<Situation> Overview::situations() const
{
    std::vector<Situation> situations;
    for (const State &state : m_states)
        situations.push_back({m_index, state.resolved, state.ports, state.listeners});
    return situations;
}

std::vector<plan::EnvironmentId> Overview::environmentsOf(EntityRef entity) const
{
    const plan::Service *service = m_plan.find(entity.as<plan::Service>());
    const plan::ComposeFile *file = m_plan.find(entity.as<plan::ComposeFile>());
    std::vector<plan::EnvironmentId> environments;
    for (const plan::Environment &environment : m_plan.environments()) {
        const plan::ResolvedPlan &resolved = resolvedIn(environment.id);
        const bool isUsed = service ? resolved.isActive(*service)
            : file ? environment.composeFiles.empty() || resolved.composeFiles().contains(file->id)
                   : true;
        if (isUsed)
            environments.push_back(environment.id);
    }
    return environments;
}

void Overview::rebuild()
{
    m_index = {};
    for (const plan::Service &service : m_plan.services())
        addUses(service);
    m_states.clear();
    const auto add = [this](plan::EnvironmentId environment) {
        plan::ResolvedPlan resolved(m_plan, environment);
        PortTable ports(resolved);
        m_states.push_back({std::move(resolved), std::move(ports), {}});
    };
    for (const plan::Environment &environment : m_plan.environments())
        add(environment.id);
    if (m_states.empty())
        add({});
    for (const plan::Environment &environment : m_plan.environments())
        for (const plan::ComposeFile &file : m_plan.composeFiles())
            if (environment.composeFiles.empty() || resolvedIn(environment.id).composeFiles().contains(file.id))
                m_index.startedFiles.insert(file.id);
    updateListeners();
}

const plan::ResolvedPlan &Overview::resolvedIn(plan::EnvironmentId environment) const
{
    return m_states[m_plan.environments().rowOf(environment)].resolved;
}

void Overview::addUses(const plan::Service &service)
{
    visitUsed(service, [&](plan::ServiceId used) {
        auto &users = m_index.users[used];
        const auto at = std::lower_bound(users.begin(), users.end(), service.id);
        if (at == users.end() || *at != service.id)
            users.insert(at, service.id);
    });
}

void Overview::dropUses(const plan::Service &service)
{
    visitUsed(service, [&](plan::ServiceId used) { std::erase(m_index.users[used], service.id); });
}

void Overview::updateListeners()
{
    for (State &state : m_states)
        state.listeners = listenersIn(state.resolved);
}

} // namespace portolan::check
