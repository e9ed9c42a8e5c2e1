#pragma once

#include "model/plan/entities.h"
#include "model/plan/table.h"

#include <string>
#include <string_view>
#include <tuple>

namespace portolan::plan {

/// The whole document: one table for each kind of entity. A value; copies are cheap and independent.
/// Changed only by applying a Transaction.
class Plan
{
public:
    using Tables =
        std::tuple<Table<Settings>, Table<Environment>, Table<EnvFile>, Table<ComposeFile>, Table<Network>,
                   Table<Cdn>, Table<Node>, Table<Service>, Table<Link>, Table<Route>, Table<Zone>,
                   Table<TailnetPolicy>, Table<Suppression>, Table<Note>, Table<Group>, Table<Placement>>;

    Plan();

    const Settings &settings() const { return table<Settings>()[0]; }
    const Table<Environment> &environments() const { return table<Environment>(); }
    const Table<EnvFile> &envFiles() const { return table<EnvFile>(); }
    const Table<ComposeFile> &composeFiles() const { return table<ComposeFile>(); }
    const Table<Network> &networks() const { return table<Network>(); }
    const Table<Cdn> &cdns() const { return table<Cdn>(); }
    const Table<Node> &nodes() const { return table<Node>(); }
    const Table<Service> &services() const { return table<Service>(); }
    const Table<Link> &links() const { return table<Link>(); }
    const Table<Route> &routes() const { return table<Route>(); }
    const Table<Zone> &zones() const { return table<Zone>(); }
    const Table<TailnetPolicy> &tailnetPolicies() const { return table<TailnetPolicy>(); }
    const Table<Suppression> &suppressions() const { return table<Suppression>(); }
    const Table<Note> &notes() const { return table<Note>(); }
    const Table<Group> &groups() const { return table<Group>(); }
    const Table<Placement> &placements() const { return table<Placement>(); }

    template <class Entity>
    const Table<Entity> &table() const
    {
        return std::get<Table<Entity>>(m_tables);
    }

    template <class Entity>
    const Entity *find(Id<Entity> id) const
    {
        return table<Entity>().find(id);
    }

    bool operator==(const Plan &) const = default;

private:
    template <class Entity>
    friend struct Change;

    Tables m_tables;
};

/// What a person calls an entity. Unique among those of its kind, but for suppressions.
const std::string &nameOf(const Settings &entity);
const std::string &nameOf(const Environment &entity);
const std::string &nameOf(const EnvFile &entity);
const std::string &nameOf(const ComposeFile &entity);
const std::string &nameOf(const Network &entity);
const std::string &nameOf(const Cdn &entity);
const std::string &nameOf(const Node &entity);
const std::string &nameOf(const Service &entity);
const std::string &nameOf(const Route &entity);
const std::string &nameOf(const Zone &entity);
const std::string &nameOf(const TailnetPolicy &entity);
const std::string &nameOf(const Suppression &entity);
const std::string &nameOf(const Note &entity);
const std::string &nameOf(const Group &entity);

/// What a person calls a note: its first line that says something, or its name while it says nothing.
std::string titleOf(const Note &note);

/// The entity of that name, or nullptr. Scans the table: for many look-ups build an index.
template <class Entity>
const Entity *findByName(const Table<Entity> &table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const Entity &entity) { return nameOf(entity) == name; });
    return found == table.end() ? nullptr : &*found;
}

/// What can be in a group.
bool canBeGrouped(EntityKind kind);

/// What a note can be about.
bool canHaveNotes(EntityKind kind);

/// The group that a thing is in, or nullptr.
const Group *groupOf(const Plan &plan, EntityRef member);

/// `node`, `service`, `env-file` ...: the kind as the command line and the plan's file write it.
std::string_view toText(EntityKind kind);

/// `service/atl-irc-server`; a link reads `link/FROM>TO:PORT`. Empty when the plan has no such entity.
std::string toText(const Plan &plan, EntityRef ref);

/// The entity that `service/NAME` means; none when there is none. Does not find links and suppressions, which
/// have no name.
EntityRef entityFromText(const Plan &plan, std::string_view text);

} // namespace portolan::plan
