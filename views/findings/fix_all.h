#pragma once

#include "model/check/checker.h"

#include <functional>
#include <stop_token>

namespace portolan::views {

/// What it takes to end many findings at once.
struct FixAll {
    struct Step {
        std::string title; ///< of the fix
        plan::Transaction transaction;
        plan::Plan before; ///< what the step applies to
    };
    std::vector<Step> steps;
    plan::Transaction transaction; ///< all steps as one
    std::size_t left = 0;          ///< findings without a fix that ends them
};

/// Takes the best fix of each finding that \a isMeant says, one after the other, each on the plan that those
/// before it leave; a finding that ends with another one needs none. Takes its time: made for a worker
/// thread.
FixAll fixAll(const plan::Plan &plan, const std::function<bool(const check::Finding &)> &isMeant,
              std::string label, const std::stop_token &stop = {});

} // namespace portolan::views
