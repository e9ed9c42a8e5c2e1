#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace portolan::plan {

/// One entity before and after: no `before` inserts it, no `after` removes it.
template <class Entity>
struct Change {
    using IdType = decltype(Entity::id);
    IdType id;
    std::optional<Entity> before;
    std::optional<Entity> after;

    bool operator==(const Change &) const = default;

    void applyTo(Plan &plan) const
    {
        auto &table = std::get<Table<Entity>>(plan.m_tables);
        assert(before ? table.find(id) && *table.find(id) == *before : !table.find(id));
        if (after)
            table.put(*after);
        else
            table.erase(id);
    }
};

template <class Tables>
struct ChangeOf;
template <class... Entities>
struct ChangeOf<std::tuple<Table<Entities>...>> {
    using Type = std::variant<Change<Entities>...>;
};
using AnyChange = ChangeOf<Plan::Tables>::Type;

/// One edit, whole: what a person undoes in one step.
struct Transaction {
    std::string label; ///< in the imperative: "Move gateway"
    std::vector<AnyChange> changes;

    bool isEmpty() const { return changes.empty(); }
    bool operator==(const Transaction &) const = default;
};

/// The plan after the transaction, whose every `before` must be what the plan holds.
Plan apply(Plan plan, const Transaction &transaction);

/// What undoes the transaction.
Transaction inverse(Transaction transaction);

/// The transaction that turns \a from into \a to, entity by entity.
Transaction difference(const Plan &from, const Plan &to, std::string label);

/// True when the transaction only moves things on the canvas: then no check and no artefact can change.
bool isPlacementOnly(const Transaction &transaction);

/// True for a change of what people see alone: of a position, a note or a group. No check, no artefact and no
/// trace depends on one.
bool isAppearance(const AnyChange &change);

/// True when all changes of the transaction are of that kind.
bool isAppearanceOnly(const Transaction &transaction);

/// Every entity that the transaction inserts, changes or removes.
std::vector<EntityRef> touchedEntities(const Transaction &transaction);

/// Collects the changes of one transaction, each seeing those before it.
class Edit
{
public:
    explicit Edit(Plan plan)
        : m_start(plan)
        , m_plan(std::move(plan))
    {
    }

    /// The plan with the changes made so far.
    const Plan &plan() const { return m_plan; }

    /// Inserts an entity under a fresh id, which it returns.
    template <class Entity>
    Id<Entity> insert(Entity entity)
    {
        entity.id = Id<Entity>{m_plan.table<Entity>().highest().value + 1};
        const Id<Entity> id = entity.id;
        record(Change<Entity>{id, std::nullopt, std::move(entity)});
        return id;
    }

    /// Replaces the entity of that id; a placement may be new.
    template <class Entity>
    void put(Entity entity)
    {
        const Entity *old = m_plan.table<Entity>().find(entity.id);
        if (old && *old == entity)
            return;
        const auto id = entity.id;
        record(Change<Entity>{id, old ? std::optional(*old) : std::nullopt, std::move(entity)});
    }

    template <class Entity, class Modify>
    void modify(Id<Entity> id, Modify modify)
    {
        Entity entity = m_plan.table<Entity>().at(id);
        modify(entity);
        put(std::move(entity));
    }

    /// Removes an entity, and everything that makes no sense without it (a service's links, a node's services
    /// ...); references that may be empty are emptied. A group goes with its last member.
    void remove(EntityRef entity);

    /// The transaction: one change for each entity that really differs, in the order of tables and ids.
    Transaction finish(std::string label) &&;

private:
    template <class Entity>
    void record(const Change<Entity> &change)
    {
        change.applyTo(m_plan);
    }

    template <class Entity>
    void erase(decltype(Entity::id) id)
    {
        if (const Entity *old = m_plan.table<Entity>().find(id))
            record(Change<Entity>{id, *old, std::nullopt});
    }

    Plan m_start;
    Plan m_plan;
};

/// Why a plan cannot be right in itself: a reference to nothing, a name given twice, an entity without a
/// name. Empty for every plan that was read from a file or made by transactions of the program.
std::vector<std::string> integrityProblems(const Plan &plan);

} // namespace portolan::plan
