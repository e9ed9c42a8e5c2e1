#include "app/cli/load_plan.h"
#include "app/cli/named.h"
#include "app/cli/subcommands.h"
#include "model/check/report.h"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct CheckOptions {
    std::string plan;
    std::string environment;
    std::string format = "text";
    std::string failOn = "error";
};

/// The severities that --fail-on names, the worst first.
constexpr std::array<std::pair<std::string_view, check::Severity>, 3> severities = {
    {{"error", check::Severity::Error},
     {"warning", check::Severity::Warning},
     {"info", check::Severity::Info}}};

bool reaches(const check::Counts &counts, std::string_view failOn)
{
    std::size_t count = 0;
    for (const auto &[name, severity] : severities) {
        count += severity == check::Severity::Error     ? counts.errors
                 : severity == check::Severity::Warning ? counts.warnings
                                                        : counts.infos;
        if (name == failOn)
            return count > 0;
    }
    return false;
}

ExitCode checkPlan(const CheckOptions &options)
{
    const auto plan = loadPlanOrDirectory(options.plan);
    if (!plan)
        return ExitCode::Unreadable;
    const check::Checker checker(*plan);
    check::CheckResult result = checker.result();
    const auto environment = named(plan->environments(), "environment", options.environment);
    if (!environment)
        return ExitCode::Usage;
    if (*environment)
        result = restrictedTo(std::move(result), *environment);
    const auto format = check::reportFormatFromText(options.format).value_or(check::ReportFormat::Text);
    // A folder is no file: what has no file of its own in it stands at its main compose file.
    std::string planFile = options.plan;
    if (std::filesystem::is_directory(planFile))
        planFile = plan->composeFiles().isEmpty() ? std::string() : plan->composeFiles()[0].path;
    const ExitCode printed = print(writeReport({checker, result, planFile}, format));
    if (printed != ExitCode::Well)
        return printed;
    return reaches(countBySeverity(result.findings), options.failOn) ? ExitCode::Differences : ExitCode::Well;
}

} // namespace

Action declareCheck(CLI::App &command)
{
    auto options = std::make_shared<CheckOptions>();
    command.add_option("PLAN|DIR", options->plan, "The plan, or the repository's folder")->required();
    command.add_option("--environment", options->environment, "Only what holds in this environment");
    command.add_option("--format", options->format, "text, json, sarif or github")
        ->check(CLI::IsMember({"text", "json", "sarif", "github"}))
        ->capture_default_str();
    command
        .add_option("--fail-on", options->failOn, "The severity from which findings make the exit status 1")
        ->check(CLI::IsMember({"error", "warning", "info", "never"}))
        ->capture_default_str();
    return [options] {
        return checkPlan(*options);
    };
}

} // namespace portolan::cli
