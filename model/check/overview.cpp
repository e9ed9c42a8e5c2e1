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

/// Who takes the connections of a route; such a service takes its listeners along when an environment moves
/// it.
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

/// Adds to a sorted list what it does not hold yet.
void insertSorted(std::vector<plan::ServiceId> &services, plan::ServiceId service)
{
    const auto at = std::lower_bound(services.begin(), services.end(), service);
    if (at == services.end() || *at != service)
        services.insert(at, service);
}

void addKeys(const text::YamlNode &body, std::string_view section, std::unordered_set<std::string> &names)
{
    if (const text::YamlNode *defined = body.find(section))
        for (const text::YamlNode::Key &key : defined->keys)
            names.insert(key.text);
}

/// True when nothing about the change says that a service runs elsewhere than before.
bool staysWhereItIs(const plan::Change<plan::Service> &change)
{
    return change.before && change.after && change.before->node == change.after->node &&
           change.before->file == change.after->file;
}

bool changesEnvironments(const plan::Transaction &transaction)
{
    const auto touched = touchedEntities(transaction);
    return std::any_of(touched.begin(), touched.end(), [](EntityRef ref) {
        return ref.kind == EntityKind::Environment || ref.kind == EntityKind::EnvFile ||
               ref.kind == EntityKind::ComposeFile;
    });
}

} // namespace

const std::vector<plan::ServiceId> &PlanIndex::usersOf(plan::ServiceId service) const
{
    static const std::vector<plan::ServiceId> none;
    const auto found = users.find(service);
    return found == users.end() ? none : found->second;
}

const std::vector<UsedPort> &PlanIndex::usedBy(plan::ServiceId service) const
{
    static const std::vector<UsedPort> none;
    const auto found = used.find(service);
    return found == used.end() ? none : found->second;
}

const std::vector<compose::PortMention> &Situation::mentionsOf(plan::ServiceId service) const
{
    static const std::vector<compose::PortMention> none;
    const auto found = mentions.find(service);
    return found == mentions.end() ? none : found->second;
}

bool Situation::uses(plan::ComposeFileId file) const
{
    const plan::Environment *environment = plan().find(resolved.environment());
    return !environment || environment->composeFiles.empty() || resolved.composeFiles().contains(file);
}

bool Situation::isEntrance(plan::NodeId node) const
{
    return listeners.contains(node);
}

bool Situation::isEntrance(plan::NodeId node, plan::PortRange range, plan::Transport transport) const
{
    const auto found = listeners.find(node);
    return found != listeners.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const RouteListener &listener) {
               return listener.transport == transport && range.contains(listener.port);
           });
}

bool Situation::couldStart(const plan::Service &service) const
{
    return !service.file || uses(service.file) || !index.startedFiles.contains(service.file);
}

Overview::Overview(const plan::Plan &plan)
    : m_plan(plan)
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
    std::vector<plan::ServiceId> moved;
    bool changesRoutes = false;
    bool changesLinks = false;
    for (const plan::AnyChange &any : transaction.changes) {
        if (const auto *change = std::get_if<plan::Change<plan::Service>>(&any)) {
            services.push_back(change->id);
            if (!staysWhereItIs(*change))
                moved.push_back(change->id);
            if (change->before)
                drop(*change->before);
            if (change->after)
                add(*change->after);
        }
        changesRoutes = changesRoutes || std::holds_alternative<plan::Change<plan::Route>>(any);
        changesLinks = changesLinks || std::holds_alternative<plan::Change<plan::Link>>(any);
    }
    m_index.bindConventions.settle();
    m_plan = next;
    for (State &state : m_states) {
        state.resolved.update(next, transaction);
        state.ports.update(state.resolved, services);
        state.zones.reset();
        state.paths.clear();
    }
    const auto takes = [&](const plan::Route &route) {
        return std::find(moved.begin(), moved.end(), takerOf(route)) != moved.end();
    };
    if (changesRoutes ||
        (!moved.empty() && std::any_of(m_plan.routes().begin(), m_plan.routes().end(), takes)))
        updateListeners();
    if (changesRoutes || changesLinks)
        updateUsedPorts();
}

std::vector<Situation> Overview::situations() const
{
    std::vector<Situation> situations;
    for (const State &state : m_states)
        situations.push_back(situationOf(state));
    return situations;
}

std::vector<plan::EnvironmentId> Overview::environmentsOf(EntityRef entity) const
{
    const plan::Service *service = m_plan.find(entity.as<plan::Service>());
    const plan::ComposeFile *file = m_plan.find(entity.as<plan::ComposeFile>());
    std::vector<plan::EnvironmentId> environments;
    for (const State &state : m_states) {
        const bool isUsed =
            service ? state.resolved.isActive(*service) : !file || situationOf(state).uses(file->id);
        if (isUsed && state.resolved.environment())
            environments.push_back(state.resolved.environment());
    }
    return environments;
}

Situation Overview::situationOf(const State &state) const
{
    return {m_index,     state.resolved, state.ports,       state.listeners, state.services,
            state.names, state.mentions, state.definitions, state.zones,     state.paths};
}

void Overview::rebuild()
{
    m_index = {};
    m_states.clear();
    m_states.reserve(m_plan.environments().size() + 1);
    for (const plan::Environment &environment : m_plan.environments())
        addState(environment.id);
    if (m_states.empty())
        addState({});
    for (const plan::Service &service : m_plan.services())
        add(service);
    m_index.bindConventions.settle();
    updateListeners();
    updateUsedPorts();
}

void Overview::addState(plan::EnvironmentId environment)
{
    plan::ResolvedPlan resolved(m_plan, environment);
    PortTable ports(resolved);
    State &state =
        m_states.emplace_back(State{std::move(resolved), std::move(ports), {}, {}, {}, {}, {}, {}, {}});
    const Situation here = situationOf(state);
    for (const plan::ComposeFile &file : m_plan.composeFiles()) {
        if (!here.uses(file.id))
            continue;
        m_index.startedFiles.insert(file.id);
        addKeys(file.body, "volumes", state.definitions.volumes);
        addKeys(file.body, "secrets", state.definitions.secrets);
        addKeys(file.body, "configs", state.definitions.configs);
    }
}

void Overview::add(const plan::Service &service)
{
    m_index.bindConventions.add(service);
    visitUsed(service, [&](plan::ServiceId used) { insertSorted(m_index.users[used], service.id); });
    for (State &state : m_states) {
        insertSorted(state.services[state.resolved.nodeOf(service)], service.id);
        for (std::string &name : compose::hostNames(service, state.resolved))
            state.names[std::move(name)].push_back(service.id);
        if (auto mentions = compose::portMentions(service, state.resolved); !mentions.empty())
            state.mentions.emplace(service.id, std::move(mentions));
    }
}

void Overview::drop(const plan::Service &service)
{
    m_index.bindConventions.drop(service);
    visitUsed(service, [&](plan::ServiceId used) { std::erase(m_index.users[used], service.id); });
    for (State &state : m_states) {
        std::erase(state.services[state.resolved.nodeOf(service)], service.id);
        for (const std::string &name : compose::hostNames(service, state.resolved))
            std::erase(state.names[name], service.id);
        state.mentions.erase(service.id);
    }
}

void Overview::updateListeners()
{
    for (State &state : m_states)
        state.listeners = listenersIn(state.resolved);
}

void Overview::updateUsedPorts()
{
    m_index.used.clear();
    for (const plan::Link &link : m_plan.links())
        if (link.from)
            m_index.used[link.from].push_back({link.to, link.port, link.transport});
    for (const plan::Route &route : m_plan.routes())
        if (route.proxy)
            m_index.used[route.proxy].push_back({route.target, route.targetPort, route.transport});
}

} // namespace portolan::check
