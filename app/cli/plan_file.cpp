#include "app/cli/plan_file.h"

#include "app/cli/command.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/text/file.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_splice.h"

namespace portolan::cli {

std::string updatedText(const PlanFile &file, const plan::Plan &plan)
{
    std::string canonical = plan::writePlan(plan);
    if (file.bytes == plan::writePlan(file.plan))
        return canonical;
    const text::YamlReading intended = text::readYaml(file.path, canonical);
    if (intended.documents.empty())
        return canonical;
    text::YamlSplice splice = text::spliceYaml(file.path, file.bytes, intended.documents.front());
    if (text::hasError(splice.problems))
        return canonical;
    const plan::PlanReading again = plan::readPlan(file.path, splice.text);
    return again.plan && plan::writePlan(*again.plan) == canonical ? std::move(splice.text) : canonical;
}

std::optional<PlanFile> readPlanFile(const std::string &path)
{
    auto bytes = text::readFile(path);
    if (!bytes) {
        report(bytes.error());
        return std::nullopt;
    }
    plan::PlanReading reading = plan::readPlan(path, *bytes);
    report(reading.problems);
    if (!reading.plan)
        return std::nullopt;
    return PlanFile{path, std::move(*bytes), std::move(*reading.plan)};
}

text::Result<void> updatePlanFile(const PlanFile &file, const plan::Plan &plan)
{
    return updatePlanFile(file, updatedText(file, plan));
}

text::Result<void> updatePlanFile(const PlanFile &file, const std::string &text)
{
    const auto now = text::readFile(file.path);
    if (!now)
        return tl::make_unexpected(now.error());
    if (*now != file.bytes)
        return tl::make_unexpected(text::Problem{
            "was changed by someone else meanwhile; run the command again", {file.path, {}, {}}});
    return text::writeFileAtomically(file.path, text);
}

} // namespace portolan::cli
