#pragma once

#include "model/check/rule.h"

#include <stop_token>
#include <unordered_set>

namespace portolan::check {

/// Parts of a plan to look at; the rest is left out.
using Parts = std::unordered_set<plan::EntityRef>;

/// What a rule finds in a plan, sorted, findings that differ in their environment only made one. With \a
/// only, just what it finds in those parts, which is nothing for a rule over the whole plan. Ends early,
/// incomplete, when \a stop is asked for.
Findings runRule(const Rule &rule, const Overview &overview, const Parts *only, const std::stop_token &stop);

} // namespace portolan::check
