#include "app/cli/load_plan.h"

#include "app/cli/command.h"
#include "model/compose/import.h"
#include "model/plan/plan_reader.h"

#include <filesystem>

namespace portolan::cli {

namespace {

std::optional<plan::Plan> importDirectory(const std::string &path)
{
    const auto repository = compose::openRepository(path);
    if (!repository) {
        report(repository.error());
        return std::nullopt;
    }
    const auto environments = compose::recogniseEnvironments(*repository);
    if (environments.empty()) {
        report(text::Problem{"has no compose file at its root", {path, {}, {}}});
        return std::nullopt;
    }
    compose::Importing importing = compose::importRepository(*repository, environments);
    report(importing.problems);
    return std::move(importing.plan);
}

} // namespace

std::optional<plan::Plan> loadPlanOrDirectory(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return importDirectory(path);
    plan::PlanReading reading = plan::readPlanFile(path);
    report(reading.problems);
    return std::move(reading.plan);
}

} // namespace portolan::cli
