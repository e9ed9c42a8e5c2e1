#pragma once

#include "model/plan/compose_name.h"
#include "model/plan/plan.h"

#include <map>
#include <string>
#include <utility>

/// Which entity of one plan is which of another, where both were read from versions of the same files.
namespace portolan::compose {

/// True when two versions say the same, as text::saySame() has it: the places where they stand do not count,
/// nor does the node of a service. References are compared as they are.
bool saysSame(const plan::PortBinding &one, const plan::PortBinding &other);
bool saysSame(const plan::Network &one, const plan::Network &other);
bool saysSame(const plan::Service &one, const plan::Service &other);

/// Finds the services or networks of a plan by file and name.
template <class Entity>
class ComposeIndex
{
public:
    explicit ComposeIndex(const plan::Plan &plan);

    /// The one that stands in the same file under the same name as \a entity of the plan \a from; none when
    /// there is none. A project's default network is found wherever it is defined.
    plan::Id<Entity> find(const plan::Plan &from, const Entity &entity) const;

private:
    std::map<std::pair<std::string, std::string>, plan::Id<Entity>> m_ids;
    plan::Id<Entity> m_default;
};

/// The pairs of two versions: by file and name; then what moved to another file; then what got another name
/// and nothing else.
template <class Entity>
class Counterparts
{
public:
    Counterparts(const plan::Plan &before, const plan::Plan &now);

    const Entity *before(plan::Id<Entity> now) const { return at(m_before, now); }
    const Entity *now(plan::Id<Entity> before) const { return at(m_now, before); }

private:
    using Pairs = std::map<plan::Id<Entity>, const Entity *>;

    static const Entity *at(const Pairs &pairs, plan::Id<Entity> id)
    {
        const auto found = pairs.find(id);
        return found == pairs.end() ? nullptr : found->second;
    }
    void pairRenamed(const plan::Plan &before, const plan::Plan &now);
    void pair(const Entity &before, const Entity &now);

    Pairs m_before;
    Pairs m_now;
};

extern template class ComposeIndex<plan::Network>;
extern template class ComposeIndex<plan::Service>;
extern template class Counterparts<plan::Network>;
extern template class Counterparts<plan::Service>;

} // namespace portolan::compose
