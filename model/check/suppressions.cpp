#include "model/check/suppressions.h"

#include <algorithm>

namespace portolan::check {

Suppressions::Suppressions(const plan::Plan &plan)
{
    for (const plan::Suppression &suppression : plan.suppressions())
        m_byEntity.emplace(suppression.entity, &suppression);
}

const plan::Suppression *Suppressions::covering(const Finding &finding) const
{
    if (m_byEntity.empty())
        return nullptr;
    const plan::Suppression *own = covering(finding, finding.entity);
    return own ? own : covering(finding, plan::SettingsId{1});
}

const plan::Suppression *Suppressions::covering(const Finding &finding, plan::EntityRef entity) const
{
    const auto [begin, end] = m_byEntity.equal_range(entity);
    const auto found = std::find_if(begin, end, [&](const auto &entry) {
        const plan::Suppression &suppression = *entry.second;
        return suppression.rule == finding.rule &&
               (suppression.field.empty() || suppression.field == finding.field);
    });
    return found == end ? nullptr : found->second;
}

} // namespace portolan::check
