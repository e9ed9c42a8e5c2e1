#include "model/document/named_transaction.h"

#include "model/plan/references.h"

#include <set>
#include <string>
#include <unordered_map>

namespace portolan::document {

namespace {

using plan::EntityRef;
using plan::Plan;

template <class Entity>
std::string keyOf(const Plan &plan, const Entity &entity)
{
    return plan::toText(plan, entity.id);
}

/// A plan has one, whatever it is called.
std::string keyOf(const Plan &, const plan::Settings &)
{
    return "plan";
}

/// What it accepts is its name.
std::string keyOf(const Plan &plan, const plan::Suppression &suppression)
{
    return suppression.rule + '\n' + plan::toText(plan, suppression.entity) + '\n' + suppression.field;
}

/// Calls \a visit with an empty pointer of each kind of entity, those that others are drawn at last.
template <class Visit, class... Entities>
void forEachKind(Visit visit, const std::tuple<plan::Table<Entities>...> *)
{
    (visit(static_cast<const Entities *>(nullptr)), ...);
}

template <class Visit>
void forEachKind(Visit visit)
{
    forEachKind(visit, static_cast<const Plan::Tables *>(nullptr));
}

/// Puts the entities of one plan in the places of those of another.
class Renaming
{
public:
    Renaming(const Plan &from, const Plan &to)
        : m_from(from)
        , m_to(to)
    {
        forEachKind([this]<class Entity>(const Entity *) {
            if constexpr (!std::is_same_v<Entity, plan::Placement>)
                pair<Entity>();
        });
    }

    std::vector<plan::AnyChange> changes()
    {
        std::vector<plan::AnyChange> changes;
        forEachKind([&]<class Entity>(const Entity *) { addChanges<Entity>(changes); });
        return changes;
    }

private:
    /// Two of the same name are told apart by their order.
    template <class Entity>
    void pair()
    {
        std::unordered_multimap<std::string, EntityRef> known;
        for (auto row = m_from.table<Entity>().size(); row > 0; --row) {
            const Entity &entity = m_from.table<Entity>()[row - 1];
            known.emplace(keyOf(m_from, entity), entity.id);
        }
        std::uint32_t fresh = m_from.table<Entity>().highest().value;
        for (const Entity &entity : m_to.table<Entity>()) {
            const auto same = known.find(keyOf(m_to, entity));
            if (same == known.end()) {
                m_idIn[entity.id] = plan::Id<Entity>{++fresh};
                continue;
            }
            m_idIn[entity.id] = same->second;
            known.erase(same);
        }
    }

    EntityRef translated(EntityRef ref) const
    {
        const auto found = m_idIn.find(ref);
        return found == m_idIn.end() ? EntityRef() : found->second;
    }

    template <class Entity>
    Entity translated(Entity entity) const
    {
        if constexpr (!std::is_same_v<Entity, plan::Placement>)
            translate(entity.id); // a placement's id is a reference
        plan::visitReferences(entity, [this](auto &id, plan::Need, std::string_view) { translate(id); });
        return entity;
    }
    void translate(EntityRef &ref) const { ref = translated(ref); }
    template <class Entity>
    void translate(plan::Id<Entity> &id) const
    {
        id = translated(EntityRef(id)).template as<Entity>();
    }

    template <class Entity>
    void addChanges(std::vector<plan::AnyChange> &changes) const
    {
        const plan::Table<Entity> &table = m_from.table<Entity>();
        std::set<decltype(Entity::id)> kept;
        for (const Entity &newer : m_to.table<Entity>()) {
            Entity after = translated(newer);
            const auto id = after.id;
            kept.insert(id);
            const Entity *before = table.find(id);
            if (!before)
                changes.emplace_back(plan::Change<Entity>{id, std::nullopt, std::move(after)});
            else if (!(*before == after))
                changes.emplace_back(plan::Change<Entity>{id, *before, std::move(after)});
        }
        for (const Entity &older : table)
            if (!kept.contains(older.id))
                changes.emplace_back(plan::Change<Entity>{older.id, older, std::nullopt});
    }

    const Plan &m_from;
    const Plan &m_to;
    std::unordered_map<EntityRef, EntityRef> m_idIn; ///< of entities of the newer plan, in the older one
};

} // namespace

plan::Transaction namedTransaction(const Plan &from, const Plan &to, std::string label)
{
    return {std::move(label), Renaming(from, to).changes()};
}

} // namespace portolan::document
