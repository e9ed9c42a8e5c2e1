#pragma once

#include "model/check/rule.h"

#include <stop_token>

namespace portolan::check {

/// Everything that the rules found, each list in its order.
struct CheckResult {
    Findings findings;
    Findings suppressed; ///< what the plan accepts, with a reason
    bool operator==(const CheckResult &) const = default;
};

/// Checks a whole plan by every rule. Incomplete when \a stop is asked for meanwhile.
CheckResult checkPlan(const plan::Plan &plan, std::stop_token stop = {});

/// A result with findings of a file that was held against the plan, those that the plan accepts among the
/// suppressed.
CheckResult withFindings(CheckResult result, Findings findings, const plan::Plan &plan);

/// What of a result holds in one environment; findings then name just that one.
CheckResult restrictedTo(CheckResult result, plan::EnvironmentId environment);

/// The changes that would end a finding of this plan, best first. Resolves the whole plan: a Checker does it
/// faster.
std::vector<Fix> fixesOf(const plan::Plan &plan, const Finding &finding);

/// The transaction that makes the plan accept a finding.
plan::Transaction suppress(const plan::Plan &plan, const Finding &finding, std::string reason);

/// What an edit did to the findings that are not suppressed.
struct FindingsChange {
    Findings removed;
    Findings added;
};

/// The findings of a plan that is being edited. Looks again only at what an edit can influence; the result is
/// always that of checking the whole plan. To be used by one thread at a time.
class Checker
{
public:
    /// Checks the whole plan. When \a stop is asked for meanwhile, the next update does so.
    explicit Checker(const plan::Plan &plan, std::stop_token stop = {});

    /// Follows the edit that turned the plan into \a next. When \a stop is asked for meanwhile, isComplete()
    /// is false, and the next update checks everything.
    FindingsChange update(const plan::Plan &next, const plan::Transaction &transaction,
                          std::stop_token stop = {});

    const plan::Plan &plan() const { return m_overview.plan(); }
    const CheckResult &result() const { return m_result; }
    bool isComplete() const { return m_isComplete; }

    std::vector<Fix> fixesOf(const Finding &finding) const;

private:
    struct Influence;

    void checkAll(const std::stop_token &stop);
    void addInfluenced(const plan::Transaction &transaction, Influence &influence) const;
    FindingsChange recheck(const Influence &influence, const std::stop_token &stop);

    Overview m_overview;
    CheckResult m_result;
    bool m_isComplete = true;
};

} // namespace portolan::check
