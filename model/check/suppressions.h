#pragma once

#include "model/check/finding.h"

#include <unordered_map>

namespace portolan::check {

/// What a plan accepts, by the entity that it accepts it of. Refers to the plan.
class Suppressions
{
public:
    explicit Suppressions(const plan::Plan &plan);

    /// The suppression that covers a finding, or nullptr. One on the plan itself covers its rule everywhere.
    const plan::Suppression *covering(const Finding &finding) const;

private:
    const plan::Suppression *covering(const Finding &finding, plan::EntityRef entity) const;

    std::unordered_multimap<plan::EntityRef, const plan::Suppression *> m_byEntity;
};

} // namespace portolan::check
