#pragma once

#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace portolan::plan {

/// An entity that two plans do not have alike.
struct EntityDifference {
    enum class Kind : std::uint8_t { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    std::string entity;              ///< `service/atl-irc-server`
    std::vector<std::string> fields; ///< of one that changed: the keys of the plan's file that differ

    bool operator==(const EntityDifference &) const = default;
};

/// What differs between two plans that do not share their ids, such as two files: entities are the same when
/// their names are. In the order of kinds; of each, those of the older plan first. Where things are drawn
/// counts for nothing.
std::vector<EntityDifference> namedDifference(const Plan &older, const Plan &newer);

} // namespace portolan::plan
