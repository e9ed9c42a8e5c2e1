#include "app/cli/load_plan.h"
#include "app/cli/plan_places.h"
#include "app/cli/subcommands.h"
#include "model/reach/report.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct MatrixOptions {
    std::string plan;
    std::string environment;
    std::string format = "text";
    std::vector<std::string> vantages;
};

reach::MatrixFormat formatOf(std::string_view word)
{
    return word == "csv"    ? reach::MatrixFormat::Csv
           : word == "md"   ? reach::MatrixFormat::Markdown
           : word == "json" ? reach::MatrixFormat::Json
                            : reach::MatrixFormat::Text;
}

ExitCode printMatrix(const MatrixOptions &options)
{
    const auto plan = loadPlanOrDirectory(options.plan);
    if (!plan)
        return ExitCode::Unreadable;
    const auto environment = environmentNamed(*plan, options.environment);
    if (!environment)
        return ExitCode::Usage;
    std::vector<reach::Vantage> vantages;
    for (const std::string &word : options.vantages) {
        const auto vantage = reach::parseVantage(*plan, word);
        if (!vantage) {
            fmt::print(stderr, "error: --from: {}\n", vantage.error());
            return ExitCode::Usage;
        }
        vantages.push_back(*vantage);
    }
    if (vantages.empty())
        vantages = reach::usualVantages(*plan);
    const reach::Reachability reachability(plan::ResolvedPlan(*plan, *environment));
    return print(writeMatrix(*plan, matrixOf(reachability, vantages), formatOf(options.format)));
}

} // namespace

Action declareMatrix(CLI::App &command)
{
    auto options = std::make_shared<MatrixOptions>();
    command.add_option("PLAN|DIR", options->plan, "The plan, or the repository's folder")->required();
    command
        .add_option("--environment", options->environment,
                    "As it is there; else in the plan's first environment")
        ->type_name("ENVIRONMENT");
    command.add_option("--format", options->format, "text, csv, md or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "csv", "md", "json"}))
        ->capture_default_str();
    addRepeatable(command, "--from", options->vantages,
                  "A vantage, as for trace; again for more. Else all that matter to the plan")
        ->type_name("VANTAGE");
    return [options] {
        return printMatrix(*options);
    };
}

} // namespace portolan::cli
