#include "model/check/rule_run.h"

#include <algorithm>

namespace portolan::check {

namespace {

/// Findings that differ in their environments only become one.
Findings merged(Findings findings)
{
    std::sort(findings.begin(), findings.end());
    Findings result;
    for (Finding &finding : findings) {
        std::vector<plan::EnvironmentId> environments = std::move(finding.environments);
        finding.environments.clear();
        if (!result.empty()) {
            std::vector<plan::EnvironmentId> last = std::exchange(result.back().environments, {});
            const bool same = result.back() == finding;
            if (same)
                last.insert(last.end(), environments.begin(), environments.end());
            result.back().environments = std::move(last);
            if (same)
                continue;
        }
        finding.environments = std::move(environments);
        result.push_back(std::move(finding));
    }
    for (Finding &finding : result) {
        auto &all = finding.environments;
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    return result;
}

/// Each place once, in the order of their first mention.
std::vector<RelatedPlace> distinct(const std::vector<RelatedPlace> &places)
{
    std::vector<RelatedPlace> once;
    for (const RelatedPlace &place : places)
        if (std::find(once.begin(), once.end(), place) == once.end())
            once.push_back(place);
    return once;
}

/// One rule on its way over the parts of a plan.
class Walk
{
public:
    Walk(const Rule &rule, const Overview &overview, const Parts *only, const std::stop_token &stop)
        : m_rule(rule)
        , m_overview(overview)
        , m_only(only)
        , m_stop(stop)
    {
    }

    void operator()(ServiceCheck check)
    {
        for (const Situation &here : m_overview.situations())
            visitParts<plan::Service>([&](const plan::Service &service) {
                if (!here.resolved.isActive(service))
                    return;
                check(here, service, m_seen);
                keep(service.id, here.resolved.environment());
            });
    }

    void operator()(NodeCheck check)
    {
        for (const Situation &here : m_overview.situations())
            visitParts<plan::Node>([&](const plan::Node &node) {
                check(here, node, m_seen);
                keep(node.id, here.resolved.environment());
            });
    }

    void operator()(PlanCheck check)
    {
        if (m_only)
            return;
        for (const Situation &here : m_overview.situations()) {
            check(here, m_seen);
            keep({}, here.resolved.environment());
        }
    }

    void operator()(WrittenServiceCheck check)
    {
        visitParts<plan::Service>([&](const plan::Service &service) {
            check(m_overview, service, m_seen);
            keep(service.id, {});
        });
    }

    void operator()(WrittenPlanCheck check)
    {
        if (m_only)
            return;
        check(m_overview, m_seen);
        keep({}, {});
    }

    Findings take() { return merged(std::move(m_findings)); }

private:
    template <class Entity, class Visit>
    void visitParts(Visit visit)
    {
        const auto &table = m_overview.plan().table<Entity>();
        if (m_only) {
            for (const plan::EntityRef part : *m_only)
                if (const Entity *entity = table.find(part.as<Entity>()))
                    visit(*entity);
            return;
        }
        for (const Entity &entity : table) {
            if (m_stop.stop_requested())
                return;
            visit(entity);
        }
    }

    void keep(plan::EntityRef part, plan::EnvironmentId environment)
    {
        for (Observation &seen : m_seen) {
            Finding finding{.entity = seen.entity,
                            .field = std::move(seen.field),
                            .rule = m_rule.id,
                            .severity = seen.severity.value_or(m_rule.severity),
                            .message = std::move(seen.message),
                            .related = distinct(seen.related),
                            .part = part,
                            .environments = std::move(seen.environments)};
            if (environment)
                finding.environments = {environment};
            else if (finding.environments.empty())
                finding.environments = m_overview.environmentsOf(finding.entity);
            m_findings.push_back(std::move(finding));
        }
        m_seen.clear();
    }

    const Rule &m_rule;
    const Overview &m_overview;
    const Parts *m_only;
    const std::stop_token &m_stop;
    Observations m_seen;
    Findings m_findings;
};

} // namespace

Findings runRule(const Rule &rule, const Overview &overview, const Parts *only, const std::stop_token &stop)
{
    Walk walk(rule, overview, only, stop);
    std::visit(walk, rule.check);
    if (rule.besides)
        walk(rule.besides);
    return walk.take();
}

} // namespace portolan::check
