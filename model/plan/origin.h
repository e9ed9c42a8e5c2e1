#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan::plan {

/// What one item of an artefact (a record, a rule, a server block) comes from.
struct Origin {
    std::vector<EntityRef>
        entities;         ///< routes in the order of the plan; of a hand-made item, who holds it first
    bool derived = false; ///< it follows from the plan's routes; otherwise it was written by hand

    bool operator==(const Origin &) const = default;

    static Origin handMade(EntityRef holder) { return {{holder}, false}; }
    static Origin from(EntityRef entity) { return {{entity}, true}; }

    /// Adds an entity that the item also comes from, once.
    void add(EntityRef entity);
};

/// The names of the routes an item comes from, separated by commas; empty when it comes from none.
std::string routeNames(const Plan &plan, const Origin &origin);

/// Something that an artefact should state and cannot.
struct DerivationProblem {
    EntityRef entity;
    std::string message; ///< one sentence without full stop
    text::Severity severity = text::Severity::Error;

    bool operator==(const DerivationProblem &) const = default;
};

/// \a text on one line, fit to stand in a comment: control characters become spaces, and those at its ends
/// go.
std::string commentText(std::string_view text);

} // namespace portolan::plan
