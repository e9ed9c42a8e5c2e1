#include "model/check/checker.h"

#include "model/check/rule_run.h"
#include "model/check/suppressions.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_set>

namespace portolan::check {

namespace {

using plan::EntityKind;
using plan::EntityRef;

CheckResult divide(Findings findings, const plan::Plan &plan)
{
    const Suppressions suppressions(plan);
    CheckResult result;
    const auto covered = std::stable_partition(findings.begin(), findings.end(), [&](const Finding &finding) {
        return !suppressions.covering(finding);
    });
    result.suppressed.assign(std::make_move_iterator(covered), std::make_move_iterator(findings.end()));
    findings.erase(covered, findings.end());
    result.findings = std::move(findings);
    return result;
}

/// Adds sorted findings to sorted ones.
void mergeInto(Findings &findings, Findings added)
{
    const auto middle = static_cast<std::ptrdiff_t>(findings.size());
    findings.insert(findings.end(), std::make_move_iterator(added.begin()),
                    std::make_move_iterator(added.end()));
    std::inplace_merge(findings.begin(), findings.begin() + middle, findings.end());
}

Findings without(const Findings &all, const Findings &some)
{
    Findings rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

/// Takes sorted findings out of a sorted list that holds them.
void takeOut(Findings &findings, const Findings &some)
{
    auto next = some.begin();
    std::erase_if(findings, [&](const Finding &finding) {
        const bool isNext = next != some.end() && finding == *next;
        next += isNext ? 1 : 0;
        return isNext;
    });
}

/// Puts \a fresh in the place of what is stale, and tells what that changes. Mostly that is little or
/// nothing.
template <class IsStale>
FindingsChange replace(Findings &findings, IsStale isStale, const Findings &fresh)
{
    Findings stale;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(stale), isStale);
    FindingsChange change{without(stale, fresh), without(fresh, stale)};
    if (!change.removed.empty())
        takeOut(findings, change.removed);
    if (!change.added.empty())
        mergeInto(findings, change.added);
    return change;
}

/// True when others may know a service by another name than before, or find others under its name.
bool changesName(const plan::AnyChange &any)
{
    const auto *change = std::get_if<plan::Change<plan::Service>>(&any);
    if (!change || !change->before || !change->after)
        return change != nullptr;
    const auto known = [](const plan::Service &service) {
        return std::tie(service.name, service.composeName, service.file, service.containerName,
                        service.networks, service.sharesNetworkOf);
    };
    const auto hostname = [](const plan::Service &service) {
        const text::YamlNode *node = service.body.find("hostname");
        return node ? std::string_view(node->scalar) : std::string_view();
    };
    return known(*change->before) != known(*change->after) ||
           hostname(*change->before) != hostname(*change->after);
}

/// True when the bindings that use a variable for the address they listen on may be others than before.
bool changesBindConventions(const plan::AnyChange &any)
{
    const auto *change = std::get_if<plan::Change<plan::Service>>(&any);
    if (!change || !change->before || !change->after)
        return change != nullptr;
    const auto sameAddress = [](const plan::PortBinding &a, const plan::PortBinding &b) {
        return a.hostIp == b.hostIp;
    };
    const plan::Service &before = *change->before;
    const plan::Service &after = *change->after;
    return before.node != after.node || publishesPorts(before) != publishesPorts(after) ||
           !std::equal(before.ports.begin(), before.ports.end(), after.ports.begin(), after.ports.end(),
                       sameAddress);
}

bool changesOnlyPorts(const plan::AnyChange &any)
{
    const auto *change = std::get_if<plan::Change<plan::Service>>(&any);
    if (!change || !change->before || !change->after)
        return false;
    plan::Service rest = *change->after;
    rest.ports = change->before->ports;
    rest.endpoints = change->before->endpoints;
    return rest == *change->before;
}

} // namespace

/// What an edit can have changed for the rules.
struct Checker::Influence {
    std::vector<EntityKind> kinds; ///< of the entities that it touches
    Parts parts;                   ///< services and nodes to look at again
    bool changesServiceNames = false;
    bool changesBindConventions = false;
    bool onlyPorts = false; ///< of services, and nothing else
    bool everything = false;

    bool reaches(const Rule &rule) const
    {
        return everything || (changesServiceNames && rule.readsServiceNames) ||
               (changesBindConventions && rule.readsBindConventions) ||
               std::any_of(kinds.begin(), kinds.end(),
                           [&](EntityKind kind) { return rule.reads.contains(kind); });
    }
};

CheckResult checkPlan(const plan::Plan &plan, std::stop_token stop)
{
    return Checker(plan, std::move(stop)).result();
}

CheckResult withFindings(CheckResult result, Findings findings, const plan::Plan &plan)
{
    std::sort(findings.begin(), findings.end());
    CheckResult added = divide(std::move(findings), plan);
    mergeInto(result.findings, std::move(added.findings));
    mergeInto(result.suppressed, std::move(added.suppressed));
    return result;
}

CheckResult restrictedTo(CheckResult result, plan::EnvironmentId environment)
{
    for (Findings *findings : {&result.findings, &result.suppressed}) {
        std::erase_if(*findings, [environment](const Finding &finding) {
            const auto &all = finding.environments;
            return std::find(all.begin(), all.end(), environment) == all.end();
        });
        for (Finding &finding : *findings)
            finding.environments = {environment};
    }
    return result;
}

std::vector<Fix> fixesOf(const plan::Plan &plan, const Finding &finding)
{
    const Rule *rule = findRule(finding.rule);
    return rule && rule->fixes ? rule->fixes(Overview(plan), finding) : std::vector<Fix>();
}

plan::Transaction suppress(const plan::Plan &plan, const Finding &finding, std::string reason)
{
    plan::Edit edit(plan);
    edit.insert(plan::Suppression{
        {}, std::string(finding.rule), finding.entity, finding.field, std::move(reason), {}});
    return std::move(edit).finish(say(phrase("check", "Accept {}"), finding.rule));
}

Checker::Checker(const plan::Plan &plan, std::stop_token stop)
    : m_overview(plan)
{
    checkAll(stop);
}

FindingsChange Checker::update(const plan::Plan &next, const plan::Transaction &transaction,
                               std::stop_token stop)
{
    if (isAppearanceOnly(transaction) && m_isComplete) {
        m_overview.update(next, transaction);
        return {};
    }
    Influence influence;
    influence.everything = !m_isComplete;
    addInfluenced(transaction, influence);
    m_overview.update(next, transaction);
    addInfluenced(transaction, influence);
    const bool dividesAnew =
        influence.everything || std::find(influence.kinds.begin(), influence.kinds.end(),
                                          EntityKind::Suppression) != influence.kinds.end();
    if (dividesAnew) {
        const Findings before = m_result.findings;
        if (influence.everything)
            checkAll(stop);
        else
            recheck(influence, stop);
        Findings all = std::move(m_result.findings);
        mergeInto(all, std::move(m_result.suppressed));
        m_result = divide(std::move(all), m_overview.plan());
        return {without(before, m_result.findings), without(m_result.findings, before)};
    }
    return recheck(influence, stop);
}

std::vector<Fix> Checker::fixesOf(const Finding &finding) const
{
    const Rule *rule = findRule(finding.rule);
    return rule && rule->fixes ? rule->fixes(m_overview, finding) : std::vector<Fix>();
}

void Checker::checkAll(const std::stop_token &stop)
{
    Findings all;
    for (const Rule &rule : rules()) {
        Findings own = runRule(rule, m_overview, nullptr, stop);
        all.insert(all.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    std::sort(all.begin(), all.end());
    m_result = divide(std::move(all), m_overview.plan());
    m_isComplete = !stop.stop_requested();
}

/// Asked before and after the edit: both what a service leaves and what it comes to may have other findings.
void Checker::addInfluenced(const plan::Transaction &transaction, Influence &influence) const
{
    const plan::Plan &plan = m_overview.plan();
    const auto takesRoute = [&](plan::ServiceId id) {
        return std::any_of(plan.routes().begin(), plan.routes().end(),
                           [&](const plan::Route &route) { return route.proxy == id || route.target == id; });
    };
    influence.onlyPorts =
        std::all_of(transaction.changes.begin(), transaction.changes.end(), changesOnlyPorts);
    influence.changesServiceNames =
        std::any_of(transaction.changes.begin(), transaction.changes.end(), changesName);
    influence.changesBindConventions =
        std::any_of(transaction.changes.begin(), transaction.changes.end(), check::changesBindConventions);
    for (const EntityRef touched : touchedEntities(transaction)) {
        influence.kinds.push_back(touched.kind);
        influence.parts.insert(touched);
        influence.everything = influence.everything || touched.kind == EntityKind::Environment ||
                               touched.kind == EntityKind::EnvFile || touched.kind == EntityKind::ComposeFile;
        const plan::Service *service = plan.find(touched.as<plan::Service>());
        if (!service)
            continue;
        for (const Situation &here : m_overview.situations())
            influence.parts.insert(here.resolved.nodeOf(*service));
        if (service->sharesNetworkOf)
            influence.parts.insert(service->sharesNetworkOf);
        for (const plan::Dependency &dependency : service->dependsOn)
            influence.parts.insert(dependency.service);
        for (const plan::ServiceId user : m_overview.index().usersOf(service->id))
            influence.parts.insert(user);
        // Where a route enters depends on where its taker runs.
        if (!influence.onlyPorts && takesRoute(service->id))
            influence.kinds.push_back(EntityKind::Route);
    }
}

FindingsChange Checker::recheck(const Influence &influence, const std::stop_token &stop)
{
    std::unordered_set<std::string_view> whole;
    std::unordered_set<std::string_view> untouched;
    Findings fresh;
    for (const Rule &rule : rules()) {
        if (influence.onlyPorts && !rule.readsPorts) {
            untouched.insert(rule.id);
            continue;
        }
        const bool isReached = influence.reaches(rule);
        if (isReached)
            whole.insert(rule.id);
        Findings own = runRule(rule, m_overview, isReached ? nullptr : &influence.parts, stop);
        fresh.insert(fresh.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    std::sort(fresh.begin(), fresh.end());
    const auto isStale = [&](const Finding &finding) {
        return whole.contains(finding.rule) ||
               (influence.parts.contains(finding.part) && !untouched.contains(finding.rule));
    };
    const CheckResult now = divide(std::move(fresh), m_overview.plan());
    replace(m_result.suppressed, isStale, now.suppressed);
    m_isComplete = m_isComplete && !stop.stop_requested();
    return replace(m_result.findings, isStale, now.findings);
}

} // namespace portolan::check
