#pragma once

#include "model/reach/reachability.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace portolan::reach {

/// What a plan says must hold, of Settings::expectations.
struct Expectation {
    Vantage from;
    bool reaches = false; ///< whether it must be so, or must not
    Target to;
    plan::EnvironmentId environment; ///< none = in every environment

    bool operator==(const Expectation &) const = default;
};

/// `FROM can|cannot reach TO [in ENVIRONMENT]`, as in "internet cannot reach atl-irc-webpanel:8080".
/// Errors: another sentence; what the plan does not have, in a sentence without full stop.
tl::expected<Expectation, std::string> parseExpectation(const plan::Plan &plan, std::string_view sentence);

/// The way that contradicts an expectation: one that leads there though none may, or the one that leads
/// furthest where none leads all the way. Nothing where it holds. Either address family may break it, and one
/// is enough to fulfil it.
std::optional<Trace> contradiction(const Reachability &reach, const Expectation &expectation);

} // namespace portolan::reach
