#include "model/plan/transaction.h"

#include "model/plan/references.h"

#include <fmt/format.h>
#include <set>
#include <unordered_set>

namespace portolan::plan {

namespace {

template <class Entity>
void appendDifference(const Table<Entity> &from, const Table<Entity> &to, std::vector<AnyChange> &changes)
{
    if (from == to)
        return;
    auto before = from.begin();
    auto after = to.begin();
    while (before != from.end() || after != to.end()) {
        if (after == to.end() || (before != from.end() && before->id < after->id)) {
            changes.emplace_back(Change<Entity>{before->id, *before, std::nullopt});
            ++before;
        } else if (before == from.end() || after->id < before->id) {
            changes.emplace_back(Change<Entity>{after->id, std::nullopt, *after});
            ++after;
        } else {
            if (&*before != &*after && !(*before == *after))
                changes.emplace_back(Change<Entity>{before->id, *before, *after});
            ++before;
            ++after;
        }
    }
}

template <class... Entities>
void appendDifferences(const Plan &from, const Plan &to, std::vector<AnyChange> &changes,
                       const std::tuple<Table<Entities>...> *)
{
    (appendDifference(from.table<Entities>(), to.table<Entities>(), changes), ...);
}

/// Calls \a visit with every entity of the plan, table by table.
template <class Visit, class... Entities>
void visitTables(const Plan &plan, Visit visit, const std::tuple<Table<Entities>...> *)
{
    (std::for_each(plan.table<Entities>().begin(), plan.table<Entities>().end(), visit), ...);
}

constexpr const Plan::Tables *allTables = nullptr;

template <class Item, class Refers>
void eraseItems(std::vector<Item> &items, Refers refers)
{
    items.erase(std::remove_if(items.begin(), items.end(), refers), items.end());
}

/// List items that are nothing but a reference go with what they refer to.
template <class Entity>
void dropItems(Entity &, EntityRef)
{
}

void dropItems(Environment &environment, EntityRef gone)
{
    eraseItems(environment.envFiles, [gone](EnvFileId id) { return EntityRef(id) == gone; });
    eraseItems(environment.composeFiles, [gone](ComposeFileId id) { return EntityRef(id) == gone; });
}

void dropItems(Service &service, EntityRef gone)
{
    eraseItems(service.networks, [gone](const NetworkAttachment &a) { return EntityRef(a.network) == gone; });
    eraseItems(service.dependsOn, [gone](const Dependency &d) { return EntityRef(d.service) == gone; });
}

void dropItems(Group &group, EntityRef gone)
{
    eraseItems(group.members, [gone](EntityRef member) { return member == gone; });
}

/// True when there is no point in an entity once something that it held is gone.
template <class Entity>
bool isSpent(const Entity &, const Entity &)
{
    return false;
}

bool isSpent(const Group &before, const Group &after)
{
    return !before.members.empty() && after.members.empty();
}

void checkNotesAndGroups(const Plan &plan, std::vector<std::string> &problems)
{
    for (const Note &note : plan.notes())
        if (note.anchor && !canHaveNotes(note.anchor.kind))
            problems.push_back(fmt::format("note \"{}\" is about something that has no notes", note.name));
    std::unordered_set<EntityRef> grouped;
    for (const Group &group : plan.groups()) {
        if (group.members.empty())
            problems.push_back(fmt::format("group \"{}\" has no members", group.name));
        for (const EntityRef member : group.members)
            if (!canBeGrouped(member.kind) || !grouped.insert(member).second)
                problems.push_back(fmt::format("{} cannot be in group \"{}\", or is in two",
                                               toText(plan, member), group.name));
    }
}

template <class Entity>
void checkEntity(const Plan &plan, const Entity &entity, std::vector<std::string> &problems)
{
    std::string name;
    if constexpr (requires { nameOf(entity); })
        name = nameOf(entity);
    visitReferences(entity, [&](auto id, Need, std::string_view field) {
        if (id && !exists(plan, EntityRef(id)))
            problems.push_back(fmt::format("{} \"{}\" refers to something that is not there", field, name));
    });
}

template <class Entity>
void checkNames(const Table<Entity> &table, std::vector<std::string> &problems)
{
    std::unordered_set<std::string_view> names;
    for (const Entity &entity : table) {
        if (nameOf(entity).empty())
            problems.push_back(fmt::format("a {} has no name", toText(EntityRef(entity.id).kind)));
        else if (!names.insert(nameOf(entity)).second)
            problems.push_back(fmt::format("two of kind {} are called \"{}\"",
                                           toText(EntityRef(entity.id).kind), nameOf(entity)));
    }
}

} // namespace

Plan apply(Plan plan, const Transaction &transaction)
{
    for (const AnyChange &change : transaction.changes)
        std::visit([&plan](const auto &typed) { typed.applyTo(plan); }, change);
    assert(integrityProblems(plan).empty());
    return plan;
}

Transaction inverse(Transaction transaction)
{
    std::reverse(transaction.changes.begin(), transaction.changes.end());
    for (AnyChange &change : transaction.changes)
        std::visit([](auto &typed) { std::swap(typed.before, typed.after); }, change);
    return transaction;
}

Transaction difference(const Plan &from, const Plan &to, std::string label)
{
    Transaction transaction{std::move(label), {}};
    appendDifferences(from, to, transaction.changes, allTables);
    return transaction;
}

bool isPlacementOnly(const Transaction &transaction)
{
    return std::all_of(transaction.changes.begin(), transaction.changes.end(), [](const AnyChange &change) {
        return std::holds_alternative<Change<Placement>>(change);
    });
}

bool isAppearance(const AnyChange &change)
{
    return std::holds_alternative<Change<Placement>>(change) ||
           std::holds_alternative<Change<Note>>(change) || std::holds_alternative<Change<Group>>(change);
}

bool isAppearanceOnly(const Transaction &transaction)
{
    return std::all_of(transaction.changes.begin(), transaction.changes.end(), isAppearance);
}

std::vector<EntityRef> touchedEntities(const Transaction &transaction)
{
    std::vector<EntityRef> touched;
    for (const AnyChange &change : transaction.changes)
        std::visit([&touched](const auto &typed) { touched.emplace_back(typed.id); }, change);
    return touched;
}

void Edit::remove(EntityRef entity)
{
    std::vector<EntityRef> doomed;
    const auto look = [&](const auto &candidate) {
        using Entity = std::decay_t<decltype(candidate)>;
        Entity changed = candidate;
        dropItems(changed, entity);
        bool needs = isSpent(candidate, changed);
        visitReferences(changed, [&](auto &id, Need need, std::string_view) {
            if (EntityRef(id) != entity)
                return;
            needs = needs || need == Need::Required;
            id = {};
        });
        if constexpr (std::is_same_v<Entity, Service>)
            if (changed.networkMode == NetworkMode::Service && !changed.sharesNetworkOf)
                changed.networkMode = NetworkMode::Networks;
        if constexpr (std::is_same_v<Entity, Placement>) {
            if (needs)
                record(Change<Placement>{candidate.id, candidate, std::nullopt});
        } else if (needs) {
            doomed.emplace_back(candidate.id);
        } else {
            put(std::move(changed));
        }
    };
    const Plan before = m_plan;
    visitTables(before, look, allTables);
    const auto eraseTyped = [this]<class E>(Id<E> id) {
        if (id)
            erase<E>(id);
    };
    eraseTyped(entity.as<Environment>());
    eraseTyped(entity.as<EnvFile>());
    eraseTyped(entity.as<ComposeFile>());
    eraseTyped(entity.as<Network>());
    eraseTyped(entity.as<Cdn>());
    eraseTyped(entity.as<Node>());
    eraseTyped(entity.as<Service>());
    eraseTyped(entity.as<Link>());
    eraseTyped(entity.as<Route>());
    eraseTyped(entity.as<Zone>());
    eraseTyped(entity.as<TailnetPolicy>());
    eraseTyped(entity.as<Suppression>());
    eraseTyped(entity.as<Note>());
    eraseTyped(entity.as<Group>());
    for (const EntityRef dependent : doomed)
        if (exists(m_plan, dependent))
            remove(dependent);
}

Transaction Edit::finish(std::string label) &&
{
    return difference(m_start, m_plan, std::move(label));
}

std::vector<std::string> integrityProblems(const Plan &plan)
{
    std::vector<std::string> problems;
    visitTables(
        plan, [&](const auto &entity) { checkEntity(plan, entity, problems); }, allTables);
    checkNames(plan.environments(), problems);
    checkNames(plan.envFiles(), problems);
    checkNames(plan.composeFiles(), problems);
    checkNames(plan.networks(), problems);
    checkNames(plan.cdns(), problems);
    checkNames(plan.nodes(), problems);
    checkNames(plan.services(), problems);
    checkNames(plan.routes(), problems);
    checkNames(plan.zones(), problems);
    checkNames(plan.tailnetPolicies(), problems);
    checkNames(plan.notes(), problems);
    checkNames(plan.groups(), problems);
    checkNotesAndGroups(plan, problems);
    return problems;
}

} // namespace portolan::plan
