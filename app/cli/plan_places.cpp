#include "app/cli/plan_places.h"

#include "app/cli/load_plan.h"
#include "app/cli/named.h"
#include "app/cli/plan_file.h"
#include "model/text/yaml_reader.h"

#include <filesystem>

namespace portolan::cli {

std::optional<PlanPlaces> PlanPlaces::read(const std::string &path)
{
    PlanPlaces places;
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        auto imported = loadPlanOrDirectory(path);
        if (!imported)
            return std::nullopt;
        places.m_plan = *std::move(imported);
        return places;
    }
    auto file = readPlanFile(path);
    if (!file)
        return std::nullopt;
    places.m_path = path;
    places.m_plan = std::move(file->plan);
    text::YamlReading yaml = text::readYaml(path, file->bytes);
    if (!yaml.documents.empty())
        places.m_root = std::move(yaml.documents.front());
    return places;
}

plan::Location PlanPlaces::locate(plan::EntityRef entity, std::string_view field) const
{
    plan::Location place = plan::locationOf(m_plan, entity, field);
    if (place.line > 0 || m_path.empty())
        return place;
    const plan::Location own = plan::locationInPlanFile(m_root, m_plan, entity, field);
    return own.line > 0 ? plan::Location{m_path, own.line, own.column} : place;
}

std::optional<plan::EnvironmentId> environmentNamed(const plan::Plan &plan, const std::string &name)
{
    if (name.empty())
        return plan.environments().isEmpty() ? plan::EnvironmentId{} : plan.environments()[0].id;
    return named(plan.environments(), "environment", name);
}

} // namespace portolan::cli
