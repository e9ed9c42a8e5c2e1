#pragma once

#include "model/export/difference.h"
#include "model/plan/transaction.h"

#include <set>

namespace portolan::exports {

/// What a folder says and the plan does not, as a change of the plan.
struct Pull {
    plan::Transaction transaction; ///< empty where the plan says all of it already
    Difference agreement;          ///< what plan and folder have in common once the plan is changed
    Difference taken;       ///< the files that it comes from: as the plan had them, and as it has them then
    text::Problems remarks; ///< what was not understood, and what had to go with a service
};

/// True where a file holds something that the plan can take in: the folder changed it, nothing of it is left
/// to be chosen, and there is a way to read such a file back.
bool canBePulled(const plan::Plan &plan, const FileDifference &file);

/// Takes into the plan what the folder changed, of those files among \a paths that can be pulled. Where both
/// changed something, the plan gets what a merge gives: what is chosen for it stays as it has it. The
/// difference then is the plan's own part. Newly included files are read from the folder; nothing is written.
/// What stands in a compose file of the difference gets its place there.
/// A variable that is secret anywhere, before or after, keeps its value out of plan, notes and what is shown.
/// Errors: a file that does not say what the plan could read; files that would lose more than they should are
/// the caller's to look for, by massDeletions(taken).
text::Result<Pull> pullFrom(const Difference &difference, const plan::Plan &plan,
                            const std::set<std::string> &paths);

/// The plan with the places that its services, ports and networks have in their files once the difference is
/// written. Of files that are no part of the difference they stay as they are.
plan::Plan withPlacesAfter(const Difference &difference, const plan::Plan &plan);

} // namespace portolan::exports
