#include "app/cli/export_exposure.h"

#include "model/compose/read_again.h"
#include "model/reach/exposure_change.h"

#include <fmt/format.h>

namespace portolan::cli {

namespace {

/// The plan as the folder has it before anything is written.
std::optional<plan::Plan> planBefore(const exports::Difference &difference, const plan::Plan &plan)
{
    compose::Texts after;
    compose::Texts before;
    for (const exports::FileDifference &file : difference.files) {
        if (file.kind != exports::ArtefactKind::Compose && file.kind != exports::ArtefactKind::Env)
            continue;
        if (file.before)
            before[file.path] = *file.before;
        if (file.isToBeWritten())
            after[file.path] = file.after;
        else if (file.before)
            after[file.path] = *file.before;
    }
    return compose::readAgain(plan, after, before, {difference.folder, {}, compose::disk()}).plan;
}

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
    const auto before = planBefore(difference, plan);
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
