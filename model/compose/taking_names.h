#pragma once

#include "model/compose/taking.h"
#include "model/plan/compose_name.h"

namespace portolan::compose {

/// Gives a new entity a name that no other one of the plan has; the file's own name stays what it is.
template <class Entity>
void nameFreely(Entity &entity, const plan::Plan &plan)
{
    const std::string key = composeNameOf(entity);
    entity.name = key;
    for (int i = 2; plan::findByName(plan.table<Entity>(), entity.name); ++i)
        entity.name = key + '-' + std::to_string(i);
    entity.composeName = entity.name == key ? std::string() : key;
}

/// The name of what was \a current in the plan and is called something else in its file by \a now.
template <class Entity>
void rename(Entity &said, const Entity &current, const Entity &before, const Entity &now,
            const plan::Plan &plan)
{
    said.name = current.name;
    said.composeName = current.composeName;
    const std::string &key = composeNameOf(now);
    if (key == composeNameOf(before))
        return;
    if (current.composeName.empty() && !plan::findByName(plan.table<Entity>(), key))
        said.name = key;
    said.composeName = said.name == key ? std::string() : key;
}

} // namespace portolan::compose
