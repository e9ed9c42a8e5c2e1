#pragma once

#include "model/dns/zone_records.h"
#include "model/plan/resolved_plan.h"
#include "model/plan/transaction.h"

namespace portolan::dns {

/// The transaction that makes a plan say what a master file says: SOA and name servers of the zone, and as
/// hand-made records all that does not follow from the plan's routes in its environment. A zone that the plan
/// does not have is added. Records that the plan has in the same sense keep their spelling and note;
/// components, notes and unknown keys stay. What the file lacks and a route yields is none of this: the route
/// still says so. Errors: the file is not accepted; then the first of its problems.
text::Result<plan::Transaction> pullZone(const plan::ResolvedPlan &resolved, const ZoneFile &file,
                                         std::string_view origin);

/// The name of the zone that a master file is about: that of its SOA record, or else its first $ORIGIN; empty
/// when it has neither. \a fallback is what `@` stands for at the beginning, where the file says nothing.
std::string zoneNameOf(const ZoneFile &file, std::string_view fallback = {});

} // namespace portolan::dns
