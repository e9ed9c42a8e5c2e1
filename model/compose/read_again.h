#pragma once

#include "model/compose/import.h"

#include <map>

namespace portolan::compose {

/// The text of files, by their paths in the repository.
using Texts = std::map<std::string, std::string>;

struct Rereading {
    std::optional<plan::Plan> plan; ///< none when a problem is an error
    text::Problems remarks;         ///< what was not understood, and what had to go with a service
    text::Problems problems;
};

/// Takes into \a plan what its compose and env files say \a now and did not say \a before, which is what the
/// plan says itself. A file that is missing from \a now is gone. Files that come in by a new `include` are
/// read from \a repository.
///
/// Services, networks and variables stay the entities that they are: nodes, places on the canvas, links,
/// routes, titles, endpoints and notes are kept, also where a service gets another name or moves to another
/// file. The values of secrets stay outside the plan. Errors: a file cannot be read; a service that several
/// files define, so that it cannot be told which of them the plan means.
Rereading readAgain(const plan::Plan &plan, const Texts &before, const Texts &now,
                    const Repository &repository);

} // namespace portolan::compose
