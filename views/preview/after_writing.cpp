#include "views/preview/after_writing.h"

#include "model/compare/comparison.h"
#include "model/compose/places.h"
#include "model/export/folder_plan.h"

#include <algorithm>

namespace portolan::views {

namespace {

using compare::Difference;
using compare::Row;
using compare::Topic;

plan::ResolvedPlan resolved(const plan::Plan &plan)
{
    const auto &environments = plan.environments();
    return {plan, environments.isEmpty() ? plan::EnvironmentId{} : environments[0].id};
}

void count(check::Counts &counts, text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error: ++counts.errors; break;
    case text::Severity::Warning: ++counts.warnings; break;
    case text::Severity::Info: ++counts.infos; break;
    }
}

bool isReachedFromInternet(const compare::Value &value)
{
    return std::any_of(value.reachedFrom.begin(), value.reachedFrom.end(),
                       [](const compare::Reached &reached) { return reached.vantage == "internet"; });
}

void addOnce(std::vector<std::string> &names, const std::string &name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

bool isContainer(const plan::Plan &plan, const std::string &service)
{
    const plan::Service *found = plan::findByName(plan.services(), service);
    return found && found->file;
}

/// What of a service changes: whether it starts, or what its container is made of.
void addContainer(AfterWriting &after, const Row &row)
{
    if (row.topic == Topic::Services && row.aspect == "node" && row.left.isOn() != row.right.isOn())
        addOnce(row.right.isOn() ? after.started : after.stopped, row.thing);
    else
        addOnce(after.restarted, row.thing);
}

void add(AfterWriting &after, const Row &row, const plan::Plan &now, const plan::Plan &then)
{
    const bool isGone = row.left.isOn() && !row.right.isOn();
    switch (row.topic) {
    case Topic::Findings:
        if (row.difference() != Difference::Changed)
            count(isGone ? after.gone : after.come, (isGone ? row.left : row.right).finding->severity);
        break;
    case Topic::Reach:
        if (isReachedFromInternet(row.left) != isReachedFromInternet(row.right))
            (isReachedFromInternet(row.left) ? after.closed : after.opened)
                .push_back(row.thing + ' ' + row.aspect);
        break;
    case Topic::Services:
    case Topic::Ports:
    case Topic::ComposeSettings:
        if (isContainer(now, row.thing) || isContainer(then, row.thing))
            addContainer(after, row);
        break;
    default: break;
    }
}

/// How many of the routes that lead somewhere answer from the Internet.
std::size_t answeringRoutes(const reach::Reachability &side)
{
    const auto &routes = side.landscape().routes();
    return static_cast<std::size_t>(
        std::count_if(routes.begin(), routes.end(), [&side](const reach::RouteWay &way) {
            const plan::Route &route = side.plan().routes().at(way.route);
            reach::Flow flow;
            flow.to.name = route.hostname;
            flow.to.port = route.port;
            flow.to.transport = route.transport;
            return side.trace(flow).front().disposition == reach::Disposition::Accepted;
        }));
}

AfterWriting afterWriting(const compare::Comparison &comparison, const plan::Plan &now,
                          const plan::Plan &then)
{
    AfterWriting after;
    if (!then.environments().isEmpty())
        after.environment = then.environments()[0].name;
    for (const Row &row : comparison.rows)
        if (row.difference() != Difference::None)
            add(after, row, now, then);
    // What starts or stops as a whole is not made anew.
    std::erase_if(after.restarted, [&after](const std::string &name) {
        const auto has = [&name](const std::vector<std::string> &names) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        return has(after.started) || has(after.stopped);
    });
    after.routes = comparison.right->landscape().routes().size();
    after.answering = answeringRoutes(*comparison.right);
    after.answeringNow = answeringRoutes(*comparison.left);
    return after;
}

/// The plan with the lines that its things stand on once all is written, whether it knew any or not.
plan::Plan placedIn(const exports::Difference &difference, const plan::Plan &plan)
{
    std::map<std::string, std::string> texts;
    for (const exports::FileDifference &file : difference.files)
        if (file.kind == exports::ArtefactKind::Compose && (file.isToBeWritten() || file.before))
            texts[file.path] = file.isToBeWritten() ? file.after : *file.before;
    return compose::withFreshPlacesIn(plan, texts);
}

} // namespace

Foresight lookAhead(const exports::Difference &difference, const plan::Plan &plan,
                    const std::set<std::string> &written, const std::stop_token &stop)
{
    Foresight foresight{std::nullopt, placedIn(difference, plan),
                        exports::planWithFolder(difference, plan, {})};
    const auto then = exports::planWithFolder(difference, plan, written);
    if (!foresight.folder || !then || written.empty() || stop.stop_requested())
        return foresight;
    const compare::Comparison comparison =
        compare::compare(resolved(*foresight.folder), resolved(*then), stop);
    if (comparison.isComplete)
        foresight.after = afterWriting(comparison, *foresight.folder, *then);
    return foresight;
}

} // namespace portolan::views
