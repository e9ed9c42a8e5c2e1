#pragma once

#include "model/check/zone_view.h"
#include "model/plan/resolved_plan.h"

#include <deque>
#include <optional>

namespace portolan::check {

/// Where a record of a plan's zone comes from.
struct RecordSource {
    plan::EntityRef entity;           ///< the zone that holds it, or the first entity that it follows from
    std::optional<std::size_t> index; ///< of a hand-made one: where it stands in Zone::records
};

/// A zone of a plan in an environment: the records that follow from the plan and those written by hand. What
/// cannot be read as a record is left out; SOA is not among them.
struct PlanZone {
    plan::ZoneId id;
    dns::ZoneRecords records;
    std::vector<RecordSource> sources; ///< of each record
    std::vector<bool> isProxied;       ///< each record: a CDN answers in its place
    std::optional<ZoneView> index;
};

/// The zones of a plan in an environment, in the order of the plan. Names that occur twice count once. They
/// refer to each other and must stay where they are.
std::deque<PlanZone> planZones(const plan::ResolvedPlan &resolved);

/// `records[2].data`
std::string recordField(std::size_t index, std::string_view key);

} // namespace portolan::check
