#include "views/findings/fix_all.h"

#include "views/findings/check_service.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// The first finding that is meant and was not tried before.
std::optional<check::Finding> nextOf(const check::Findings &findings,
                                     const std::function<bool(const check::Finding &)> &isMeant,
                                     const check::Findings &tried)
{
    for (const check::Finding &finding : findings) {
        const auto isSame = [&finding](const check::Finding &other) {
            return isSameTrouble(other, finding);
        };
        if (isMeant(finding) && std::ranges::none_of(tried, isSame))
            return finding;
    }
    return std::nullopt;
}

} // namespace

FixAll fixAll(const plan::Plan &plan, const std::function<bool(const check::Finding &)> &isMeant,
              std::string label, const std::stop_token &stop)
{
    FixAll all;
    check::Checker checker(plan, stop);
    check::Findings tried;
    while (!stop.stop_requested()) {
        const auto finding = nextOf(checker.result().findings, isMeant, tried);
        if (!finding)
            break;
        tried.push_back(*finding);
        std::vector<check::Fix> fixes = checker.fixesOf(*finding);
        if (fixes.empty())
            continue;
        check::Fix &fix = fixes.front();
        const plan::Plan before = checker.plan();
        checker.update(plan::apply(before, fix.transaction), fix.transaction, stop);
        all.steps.push_back({std::move(fix.title), std::move(fix.transaction), before});
    }
    all.left = static_cast<std::size_t>(std::ranges::count_if(checker.result().findings, isMeant));
    all.transaction = plan::difference(plan, checker.plan(), std::move(label));
    return all;
}

} // namespace portolan::views
