#include "app/cli/load_plan.h"
#include "app/cli/plan_places.h"
#include "app/cli/subcommands.h"
#include "model/check/checker.h"
#include "model/plan/named_difference.h"
#include "model/reach/exposure_change.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

namespace portolan::cli {

namespace {

using Json = nlohmann::ordered_json;

struct DiffOptions {
    std::string older;
    std::string newer;
    std::string environment;
    std::string format = "text";
};

/// Exposure that differs in an environment that both plans have.
struct EnvironmentExposure {
    std::string environment; ///< empty where the plans have none
    std::vector<reach::ExposureChange> changes;
};

struct PlanDifference {
    std::vector<plan::EntityDifference> entities;
    std::vector<std::string> newFindings;
    std::vector<std::string> endedFindings;
    std::vector<EnvironmentExposure> exposure;

    bool isEmpty() const
    {
        return entities.empty() && newFindings.empty() && endedFindings.empty() &&
               std::all_of(exposure.begin(), exposure.end(),
                           [](const EnvironmentExposure &e) { return e.changes.empty(); });
    }
};

/// What is found in a plan, in words that mean the same in another.
std::multiset<std::string> findingsOf(const plan::Plan &plan)
{
    std::multiset<std::string> lines;
    for (const check::Finding &finding : check::checkPlan(plan).findings) {
        std::vector<std::string> environments;
        for (const plan::EnvironmentId id : finding.environments)
            if (const plan::Environment *environment = plan.find(id))
                environments.push_back(environment->name);
        lines.insert(fmt::format("{}: {}: {} [{}]{}", toText(plan, finding.entity),
                                 text::toText(finding.severity), toText(finding.message), finding.rule,
                                 environments.empty() ? std::string()
                                                      : fmt::format(" ({})", fmt::join(environments, ", "))));
    }
    return lines;
}

std::vector<std::string> without(const std::multiset<std::string> &all,
                                 const std::multiset<std::string> &others)
{
    std::vector<std::string> left;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

reach::Reachability reachabilityIn(const plan::Plan &plan, const std::string &environment)
{
    const plan::Environment *found = findByName(plan.environments(), environment);
    return reach::Reachability(plan::ResolvedPlan(plan, found ? found->id : plan::EnvironmentId{}));
}

std::vector<std::string> environmentsOf(const plan::Plan &older, const plan::Plan &newer,
                                        const std::string &chosen)
{
    if (!chosen.empty())
        return {chosen};
    std::vector<std::string> names;
    for (const plan::Environment &environment : newer.environments())
        if (findByName(older.environments(), environment.name))
            names.push_back(environment.name);
    if (older.environments().isEmpty() && newer.environments().isEmpty())
        names.emplace_back();
    return names;
}

PlanDifference differenceOf(const plan::Plan &older, const plan::Plan &newer, const std::string &environment)
{
    PlanDifference difference;
    difference.entities = plan::namedDifference(older, newer);
    const auto before = findingsOf(older);
    const auto after = findingsOf(newer);
    difference.newFindings = without(after, before);
    difference.endedFindings = without(before, after);
    for (const std::string &name : environmentsOf(older, newer, environment))
        difference.exposure.push_back(
            {name, reach::exposureChanges(reachabilityIn(older, name), reachabilityIn(newer, name))});
    return difference;
}

std::string_view wordOf(plan::EntityDifference::Kind kind)
{
    switch (kind) {
    case plan::EntityDifference::Kind::Added: return "added";
    case plan::EntityDifference::Kind::Removed: return "removed";
    case plan::EntityDifference::Kind::Changed: break;
    }
    return "changed";
}

std::string placeText(const plan::Location &place)
{
    if (place.file.empty())
        return {};
    return place.line > 0 ? fmt::format(" ({}:{})", place.file, place.line)
                          : fmt::format(" ({})", place.file);
}

std::string textOf(const PlanDifference &difference, const PlanPlaces &newer)
{
    std::string text;
    for (const plan::EntityDifference &entity : difference.entities)
        text += fmt::format("{} {}{}\n", wordOf(entity.kind), entity.entity,
                            entity.fields.empty() ? std::string()
                                                  : fmt::format(": {}", fmt::join(entity.fields, ", ")));
    for (const std::string &finding : difference.newFindings)
        text += fmt::format("new finding: {}\n", finding);
    for (const std::string &finding : difference.endedFindings)
        text += fmt::format("ended finding: {}\n", finding);
    for (const EnvironmentExposure &exposure : difference.exposure)
        for (const reach::ExposureChange &change : exposure.changes)
            text += fmt::format("{}{}{}\n", exposure.environment.empty() ? "" : exposure.environment + ": ",
                                toText(change), placeText(newer.locate(change.entity, change.field)));
    return text;
}

Json exposureJson(const reach::ExposureChange &change, const std::string &environment,
                  const PlanPlaces &newer)
{
    Json json = {{"change", change.kind == reach::ExposureChange::Kind::Opened ? "opened" : "closed"},
                 {"environment", environment},
                 {"from", change.vantage},
                 {"service", change.service},
                 {"port", change.port},
                 {"protocol", plan::toText(change.transport)},
                 {"way", change.byRoute ? "route" : "direct"},
                 {"ipv4", change.v4},
                 {"ipv6", change.v6},
                 {"because", change.because}};
    const plan::Location place = newer.locate(change.entity, change.field);
    if (!place.file.empty())
        json["location"] = {{"file", place.file}, {"line", place.line}, {"column", place.column}};
    return json;
}

std::string jsonOf(const PlanDifference &difference, const PlanPlaces &newer)
{
    Json json = {{"version", 1},
                 {"entities", Json::array()},
                 {"findings", {{"new", difference.newFindings}, {"ended", difference.endedFindings}}},
                 {"exposure", Json::array()}};
    for (const plan::EntityDifference &entity : difference.entities)
        json["entities"].push_back(
            {{"change", wordOf(entity.kind)}, {"entity", entity.entity}, {"fields", entity.fields}});
    for (const EnvironmentExposure &exposure : difference.exposure)
        for (const reach::ExposureChange &change : exposure.changes)
            json["exposure"].push_back(exposureJson(change, exposure.environment, newer));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// What stands for itself in a workflow command. Source: GitHub, workflow commands, toolkit's escaping.
std::string escaped(std::string_view text, bool isProperty)
{
    std::string result;
    for (const char c : text) {
        const bool isSpecial = c == '%' || c == '\r' || c == '\n' || (isProperty && (c == ':' || c == ','));
        result += isSpecial ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
    }
    return result;
}

/// What the newer plan opens, for a runner to show at the lines of a change.
std::string githubOf(const PlanDifference &difference, const PlanPlaces &newer)
{
    std::string text;
    for (const EnvironmentExposure &exposure : difference.exposure)
        for (const reach::ExposureChange &change : exposure.changes) {
            const bool isOpened = change.kind == reach::ExposureChange::Kind::Opened;
            const bool isPublic = change.from.kind == reach::Vantage::Kind::Internet;
            const plan::Location place = newer.locate(change.entity, change.field);
            std::string properties = "title=Exposure";
            if (!place.file.empty())
                properties += ",file=" + escaped(place.file, true);
            if (place.line > 0)
                properties += fmt::format(",line={}", place.line);
            text +=
                fmt::format("::{} {}::{}{}\n", isOpened && isPublic ? "warning" : "notice", properties,
                            exposure.environment.empty() ? "" : escaped(exposure.environment, false) + ": ",
                            escaped(toText(change), false));
        }
    return text;
}

ExitCode diff(const DiffOptions &options)
{
    const auto older = loadPlanOrDirectory(options.older);
    const auto newer = PlanPlaces::read(options.newer);
    if (!older || !newer)
        return ExitCode::Unreadable;
    if (!environmentNamed(*older, options.environment) ||
        !environmentNamed(newer->plan(), options.environment))
        return ExitCode::Usage;
    const PlanDifference difference = differenceOf(*older, newer->plan(), options.environment);
    const ExitCode printed = print(options.format == "json"     ? jsonOf(difference, *newer)
                                   : options.format == "github" ? githubOf(difference, *newer)
                                                                : textOf(difference, *newer));
    if (printed != ExitCode::Well)
        return printed;
    return difference.isEmpty() ? ExitCode::Well : ExitCode::Differences;
}

} // namespace

Action declareDiff(CLI::App &command)
{
    auto options = std::make_shared<DiffOptions>();
    command.add_option("OLDER", options->older, "The plan, or the repository's folder, before")->required();
    command.add_option("NEWER", options->newer, "The same after")->required();
    command
        .add_option("--environment", options->environment,
                    "Compare exposure in this environment only; else in all that both have")
        ->type_name("ENVIRONMENT");
    command.add_option("--format", options->format, "text, json, or github for exposure as annotations")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "github"}))
        ->capture_default_str();
    return [options] {
        return diff(*options);
    };
}

} // namespace portolan::cli
