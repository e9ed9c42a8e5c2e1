#pragma once

#include "model/plan/location.h"

#include <optional>
#include <string>

namespace portolan::cli {

/// A plan, and where its parts stand: in the files of the repository where the plan knows the line, else in
/// the plan's own file.
class PlanPlaces
{
public:
    /// Reads a plan's file or a repository's folder. Says on standard error what is wrong with it.
    static std::optional<PlanPlaces> read(const std::string &path);

    const plan::Plan &plan() const { return m_plan; }
    plan::Location locate(plan::EntityRef entity, std::string_view field) const;

private:
    std::string m_path;
    text::YamlNode m_root;
    plan::Plan m_plan;
};

/// The environment of that name, or the plan's first where none is named; none where the plan has no
/// environments. Says so where there is no such environment.
std::optional<plan::EnvironmentId> environmentNamed(const plan::Plan &plan, const std::string &name);

} // namespace portolan::cli
