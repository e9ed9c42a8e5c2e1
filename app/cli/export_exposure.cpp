#include "app/cli/export_exposure.h"

#include "model/export/folder_plan.h"
#include "model/reach/exposure_change.h"

#include <fmt/format.h>

namespace portolan::cli {

namespace {

bool isFromOutside(const reach::ExposureChange &change)
{
    return change.from.kind != reach::Vantage::Kind::Container &&
           change.from.kind != reach::Vantage::Kind::OtherContainer;
}

reach::Reachability reachabilityIn(const plan::Plan &plan, plan::EnvironmentId environment)
{
    return reach::Reachability(plan::ResolvedPlan(plan, environment));
}

} // namespace

std::string exposureOf(const exports::Difference &difference, const plan::Plan &plan)
{
    const auto before = exports::planWithFolder(difference, plan, {});
    if (!before)
        return {};
    std::vector<plan::EnvironmentId> environments;
    for (const plan::Environment &environment : plan.environments())
        if (before->find(environment.id))
            environments.push_back(environment.id);
    if (plan.environments().isEmpty())
        environments.emplace_back();
    std::string text;
    for (const plan::EnvironmentId id : environments)
        for (const reach::ExposureChange &change :
             exposureChanges(reachabilityIn(*before, id), reachabilityIn(plan, id)))
            if (isFromOutside(change))
                text += fmt::format("{}{}\n", id ? nameOf(plan.environments().at(id)) + ": " : std::string(),
                                    toText(change));
    return text;
}

} // namespace portolan::cli
