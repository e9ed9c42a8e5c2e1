#include "model/plan/plan.h"

#include "model/plan/references.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace portolan::plan {

namespace {

constexpr std::array<std::pair<EntityKind, std::string_view>, 15> kindNames = {{
    {EntityKind::Settings, "plan"},
    {EntityKind::Environment, "environment"},
    {EntityKind::EnvFile, "env-file"},
    {EntityKind::ComposeFile, "compose-file"},
    {EntityKind::Network, "network"},
    {EntityKind::Cdn, "cdn"},
    {EntityKind::Node, "node"},
    {EntityKind::Service, "service"},
    {EntityKind::Link, "link"},
    {EntityKind::Route, "route"},
    {EntityKind::Zone, "zone"},
    {EntityKind::TailnetPolicy, "tailnet-policy"},
    {EntityKind::Suppression, "suppression"},
    {EntityKind::Note, "note"},
    {EntityKind::Group, "group"},
}};

std::string linkName(const Plan &plan, const Link &link)
{
    const Service *from = plan.find(link.from);
    const Service *to = plan.find(link.to);
    return fmt::format("{}>{}:{}", from ? from->name : link.external, to ? to->name : "", link.port);
}

/// Calls \a visit with the entity that a reference names and returns what it gives; \a fallback when there is
/// none.
template <class Value, class Visit>
Value withEntity(const Plan &plan, EntityRef ref, Value fallback, Visit visit)
{
    const auto tryKind = [&](auto id) {
        if (id)
            if (const auto *entity = plan.find(id))
                fallback = visit(*entity);
    };
    tryKind(ref.as<Settings>());
    tryKind(ref.as<Environment>());
    tryKind(ref.as<EnvFile>());
    tryKind(ref.as<ComposeFile>());
    tryKind(ref.as<Network>());
    tryKind(ref.as<Cdn>());
    tryKind(ref.as<Node>());
    tryKind(ref.as<Service>());
    tryKind(ref.as<Link>());
    tryKind(ref.as<Route>());
    tryKind(ref.as<Zone>());
    tryKind(ref.as<TailnetPolicy>());
    tryKind(ref.as<Suppression>());
    tryKind(ref.as<Note>());
    tryKind(ref.as<Group>());
    return fallback;
}

template <class Entity>
EntityRef findNamed(const Table<Entity> &table, std::string_view name)
{
    const Entity *found = findByName(table, name);
    return found ? EntityRef(found->id) : EntityRef{};
}

} // namespace

Plan::Plan()
{
    std::get<Table<Settings>>(m_tables).put(Settings{});
}

const std::string &nameOf(const Settings &entity)
{
    return entity.name;
}
const std::string &nameOf(const Environment &entity)
{
    return entity.name;
}
const std::string &nameOf(const EnvFile &entity)
{
    return entity.path;
}
const std::string &nameOf(const ComposeFile &entity)
{
    return entity.path;
}
const std::string &nameOf(const Network &entity)
{
    return entity.name;
}
const std::string &nameOf(const Cdn &entity)
{
    return entity.name;
}
const std::string &nameOf(const Node &entity)
{
    return entity.name;
}
const std::string &nameOf(const Service &entity)
{
    return entity.name;
}
const std::string &nameOf(const Route &entity)
{
    return entity.name;
}
const std::string &nameOf(const Zone &entity)
{
    return entity.name;
}
const std::string &nameOf(const TailnetPolicy &entity)
{
    return entity.name;
}
const std::string &nameOf(const Suppression &entity)
{
    return entity.rule;
}

const std::string &nameOf(const Note &entity)
{
    return entity.name;
}
const std::string &nameOf(const Group &entity)
{
    return entity.name;
}

std::string titleOf(const Note &note)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = note.text.find_first_not_of(space);
    if (begin == std::string::npos)
        return note.name;
    const std::string line = note.text.substr(begin, note.text.find('\n', begin) - begin);
    return line.substr(0, line.find_last_not_of(space) + 1);
}

bool canHaveNotes(EntityKind kind)
{
    return kind == EntityKind::Node || kind == EntityKind::Service || kind == EntityKind::Network ||
           kind == EntityKind::Cdn;
}

bool canBeGrouped(EntityKind kind)
{
    return canHaveNotes(kind) || kind == EntityKind::Note;
}

const Group *groupOf(const Plan &plan, EntityRef member)
{
    for (const Group &group : plan.groups())
        if (std::find(group.members.begin(), group.members.end(), member) != group.members.end())
            return &group;
    return nullptr;
}

std::string_view toText(EntityKind kind)
{
    for (const auto &[candidate, name] : kindNames)
        if (candidate == kind)
            return name;
    return "plan";
}

std::string toText(const Plan &plan, EntityRef ref)
{
    return withEntity(plan, ref, std::string(), [&](const auto &entity) {
        std::string name;
        if constexpr (std::is_same_v<std::decay_t<decltype(entity)>, Link>)
            name = linkName(plan, entity);
        else
            name = nameOf(entity);
        return fmt::format("{}/{}", toText(ref.kind), name);
    });
}

EntityRef entityFromText(const Plan &plan, std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return {};
    const std::string_view kindName = text.substr(0, slash);
    const std::string_view name = text.substr(slash + 1);
    for (const auto &[kind, candidate] : kindNames) {
        if (candidate != kindName)
            continue;
        switch (kind) {
        case EntityKind::Settings: return plan.settings().id;
        case EntityKind::Environment: return findNamed(plan.environments(), name);
        case EntityKind::EnvFile: return findNamed(plan.envFiles(), name);
        case EntityKind::ComposeFile: return findNamed(plan.composeFiles(), name);
        case EntityKind::Network: return findNamed(plan.networks(), name);
        case EntityKind::Cdn: return findNamed(plan.cdns(), name);
        case EntityKind::Node: return findNamed(plan.nodes(), name);
        case EntityKind::Service: return findNamed(plan.services(), name);
        case EntityKind::Route: return findNamed(plan.routes(), name);
        case EntityKind::Zone: return findNamed(plan.zones(), name);
        case EntityKind::TailnetPolicy: return findNamed(plan.tailnetPolicies(), name);
        case EntityKind::Note: return findNamed(plan.notes(), name);
        case EntityKind::Group: return findNamed(plan.groups(), name);
        case EntityKind::Link:
        case EntityKind::Suppression: return {};
        }
    }
    return {};
}

bool exists(const Plan &plan, EntityRef ref)
{
    return withEntity(plan, ref, false, [](const auto &) { return true; });
}

} // namespace portolan::plan
