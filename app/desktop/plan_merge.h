#pragma once

#include "model/export/merge.h"
#include "model/plan/plan_reader.h"

namespace portolan::desktop {

/// What became of two versions of a plan that were one.
struct PlanMerge {
    plan::PlanReading reading;                ///< no plan where the two do not fit together
    std::vector<exports::Conflict> conflicts; ///< what both changed, and not to the same: mine was kept
};

/// Merges what is on disk with what is open, field by field, by what both were when the plan was read or
/// written last. Made for a worker thread. Errors: one version removed what the other one needs.
PlanMerge mergePlans(const plan::Plan &base, const plan::Plan &disk, const plan::Plan &mine);

} // namespace portolan::desktop
