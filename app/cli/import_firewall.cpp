#include "app/cli/named.h"
#include "app/cli/plan_file.h"
#include "app/cli/subcommands.h"
#include "model/firewall/derived_policy.h"
#include "model/firewall/nft_reader.h"
#include "model/firewall/policy_import.h"
#include "model/firewall/ufw_reader.h"
#include "model/plan/plan_writer.h"
#include "model/text/file.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct ImportOptions {
    std::string plan;
    std::string node;
    std::string file;
    std::string environment;
    std::string output;
};

/// JSON is what nft prints; everything else is ufw's.
firewall::Reading readRules(std::string_view file, std::string_view content)
{
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string_view::npos && content[first] == '{';
    return isJson ? firewall::readNft(file, content) : firewall::readUfw(file, content);
}

std::string summaryOf(const firewall::PolicyImport &import, const text::Problems &problems)
{
    const auto leftOut = std::count_if(problems.begin(), problems.end(), [](const text::Problem &problem) {
        return problem.severity == text::Severity::Warning;
    });
    const std::size_t rules = import.handMade.size() + import.fromRoutes.size();
    std::string summary = fmt::format("{} {}, {} from routes, {} not understood\n", rules,
                                      rules == 1 ? "rule" : "rules", import.fromRoutes.size(), leftOut);
    for (const plan::FirewallRule &rule : import.gone)
        summary += fmt::format("no longer there: {}\n", describe(firewall::handMadeRule(rule, {})));
    if (import.transaction.isEmpty())
        summary += "the plan says the same already\n";
    return summary;
}

ExitCode writeTo(const ImportOptions &options, const PlanFile &file, const plan::Plan &plan)
{
    const auto written =
        options.output.empty() ? updatePlanFile(file, plan) : plan::writePlanFile(plan, options.output);
    if (written)
        return ExitCode::Well;
    report(written.error());
    return ExitCode::Unwritable;
}

ExitCode importFirewall(const ImportOptions &options)
{
    const std::optional<PlanFile> file = readPlanFile(options.plan);
    if (!file)
        return ExitCode::Unreadable;
    const auto node = named(file->plan.nodes(), "node", options.node);
    const auto environment = named(file->plan.environments(), "environment", options.environment);
    if (!node || !*node || !environment)
        return ExitCode::Usage;
    const auto content = text::readFile(options.file);
    if (!content) {
        report(content.error());
        return ExitCode::Unreadable;
    }
    const firewall::Reading reading = readRules(options.file, *content);
    report(reading.problems);
    if (text::hasError(reading.problems))
        return ExitCode::Unreadable;
    const bool hasDefault = !*environment && !file->plan.environments().isEmpty();
    const plan::ResolvedPlan resolved(file->plan,
                                      hasDefault ? file->plan.environments()[0].id : *environment);
    const firewall::PolicyImport import = importPolicy(resolved, *node, reading);
    const ExitCode written = writeTo(options, *file, apply(file->plan, import.transaction));
    fmt::print(stderr, "{}", summaryOf(import, reading.problems));
    return written;
}

} // namespace

Action declareImportFirewall(CLI::App &command)
{
    auto options = std::make_shared<ImportOptions>();
    command.add_option("PLAN", options->plan, "The plan's file; - is standard input, then with -o")
        ->required();
    command
        .add_option(
            "FILE", options->file,
            "What `ufw status verbose`, `ufw show added` or `nft -j list ruleset` prints on the node, or "
            "its /etc/ufw/user.rules and user6.rules one behind the other; - is standard input")
        ->required();
    command.add_option("--node", options->node, "The node whose firewall that is")
        ->type_name("NODE")
        ->required();
    command
        .add_option("--environment", options->environment,
                    "The environment whose routes count; the first when left out")
        ->type_name("ENVIRONMENT");
    command.add_option("-o,--output", options->output, "Another file for the plan; - is standard output")
        ->type_name("FILE");
    return [options] {
        return importFirewall(*options);
    };
}

} // namespace portolan::cli
