#include "app/cli/folder_findings.h"
#include "app/cli/load_plan.h"
#include "app/cli/named.h"
#include "app/cli/subcommands.h"
#include "model/check/registry_findings.h"
#include "model/check/report.h"
#include "model/compose/file_path.h"
#include "model/compose/places.h"
#include "model/export/history.h"
#include "model/text/file.h"

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
    std::string folder;   ///< what the plan is exported to; empty = it is not looked at
    std::string document; ///< a list of ports that is kept by hand; empty = none is looked at
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

/// The compose files as they are by now, by path, where they are at hand: in the folder that is checked or
/// that the plan is held against, or else beside the plan.
std::map<std::string, std::string> composeTexts(const plan::Plan &plan, const CheckOptions &options)
{
    namespace fs = std::filesystem;
    const fs::path planFile(options.plan);
    const fs::path folder = fs::is_directory(planFile) ? planFile
                            : options.folder.empty()   ? planFile.parent_path()
                                                       : fs::path(options.folder);
    std::map<std::string, std::string> texts;
    std::error_code error;
    for (const plan::ComposeFile &file : plan.composeFiles())
        if (const fs::path path = folder / file.path;
            !compose::leadsOutside(file.path) && fs::is_regular_file(path, error))
            if (auto text = text::readFile(path.string()))
                texts.emplace(file.path, std::move(*text));
    return texts;
}

/// What the folder says otherwise than the plan. None, and said why, when the two cannot be compared.
std::optional<check::Findings> folderFindings(const CheckOptions &options, const plan::Plan &plan,
                                              plan::EnvironmentId environment)
{
    if (options.folder.empty())
        return check::Findings();
    const exports::ArtefactSet set = exports::artefactsOf(plan, {environment, {}, {}});
    const bool isFile = !std::filesystem::is_directory(options.plan);
    const auto difference = exports::differenceSinceHistory(set, options.folder, isFile ? options.plan : "");
    if (difference)
        return findingsOf(*difference, plan);
    report(difference.error());
    return std::nullopt;
}

/// What the document says otherwise than the plan. None, and said why, when it has no list of ports.
std::optional<check::Findings> documentFindings(const CheckOptions &options, const plan::Plan &plan,
                                                plan::EnvironmentId environment)
{
    if (options.document.empty())
        return check::Findings();
    const auto content = text::readFile(options.document);
    if (!content) {
        report(content.error());
        return std::nullopt;
    }
    const check::PortDocument document{options.document, registry::portRegistryOf(*content)};
    if (!document.ports.empty())
        return findingsOf(document, check::Overview(plan), environment);
    report(text::Problem{"has no table of ports", {options.document, {}, {}}});
    return std::nullopt;
}

ExitCode checkPlan(const CheckOptions &options)
{
    auto plan = loadPlanOrDirectory(options.plan);
    if (!plan)
        return ExitCode::Unreadable;
    const auto texts = composeTexts(*plan, options);
    if (!std::filesystem::is_directory(options.plan) && !texts.empty())
        plan = compose::withPlacesIn(*plan, texts); // an export moves lines, and leaves the plan as it is
    const check::Checker checker(*plan);
    check::CheckResult result = checker.result();
    const auto environment = named(plan->environments(), "environment", options.environment);
    if (!environment)
        return ExitCode::Usage;
    if (*environment)
        result = restrictedTo(std::move(result), *environment);
    for (const auto held : {folderFindings, documentFindings}) {
        auto findings = held(options, *plan, *environment);
        if (!findings)
            return ExitCode::Unreadable;
        result = withFindings(std::move(result), std::move(*findings), *plan);
    }
    const auto format = check::reportFormatFromText(options.format).value_or(check::ReportFormat::Text);
    // A folder is no file: what has no file of its own in it stands at its main compose file.
    std::string planFile = options.plan;
    if (std::filesystem::is_directory(planFile))
        planFile = plan->composeFiles().isEmpty() ? std::string() : plan->composeFiles()[0].path;
    const ExitCode printed =
        print(writeReport({checker, result, planFile, compose::ValuePlaces(texts)}, format));
    if (printed != ExitCode::Well)
        return printed;
    return reaches(countBySeverity(result.findings), options.failOn) ? ExitCode::Differences : ExitCode::Well;
}

} // namespace

Action declareCheck(CLI::App &command)
{
    auto options = std::make_shared<CheckOptions>();
    command.add_option("PLAN|DIR", options->plan, "The plan, or the repository's folder")->required();
    command.add_option("--environment", options->environment, "Only what holds in this environment")
        ->type_name("ENVIRONMENT");
    command.add_option("--format", options->format, "text, json, sarif or github")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "sarif", "github"}))
        ->capture_default_str();
    command
        .add_option("--fail-on", options->failOn, "The severity from which findings make the exit status 1")
        ->type_name("SEVERITY")
        ->check(CLI::IsMember({"error", "warning", "info", "never"}))
        ->capture_default_str();
    command
        .add_option("--against", options->folder,
                    "Also say where this folder differs from what the plan would be exported as")
        ->type_name("DIR");
    command
        .add_option("--registry", options->document,
                    "Also say where the tables of ports in this Markdown document contradict the plan")
        ->type_name("FILE");
    return [options] {
        return checkPlan(*options);
    };
}

} // namespace portolan::cli
