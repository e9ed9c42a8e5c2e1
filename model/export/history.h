#pragma once

#include "model/export/difference.h"

namespace portolan::exports {

/// The same as `differenceFrom`, with git's history in the place of notes that are missing: a folder that was
/// just cloned has none, yet where plan and folder are kept in one repository, the newest commit at which
/// both said the same is when they last agreed. \a planPath is the plan's file; empty or outside of the
/// repository, there is no history to ask, and the answer says why. A version of the plan is exported as the
/// set was, and no more of it than what is looked for. Reads, never writes. Errors: as differenceFrom.
text::Result<Difference> differenceSinceHistory(const ArtefactSet &set, const std::string &folder,
                                                const std::string &planPath,
                                                const Resolutions &resolutions = {},
                                                const Difference &agreement = {});

} // namespace portolan::exports
