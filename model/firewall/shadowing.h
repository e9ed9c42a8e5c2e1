#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// True when \a wide matches every connection that \a narrow matches.
bool covers(const Rule &wide, const Rule &narrow);

/// A rule that never decides anything, because earlier ones match all that it matches.
struct Shadow {
    std::size_t rule = 0;            ///< its index in Policy::rules
    std::vector<std::size_t> behind; ///< the earlier rules that match it all together, in their order
    bool contradicts = false;        ///< one of them does something else than it

    bool operator==(const Shadow &) const = default;
};

/// Every rule that is shadowed, in order. One rule may be shadowed by several that share its ports between
/// them. Takes about n log n steps for n rules.
std::vector<Shadow> shadowedRules(const Policy &policy);

} // namespace portolan::firewall
