#include "app/cli/subcommands.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/text/file.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct FormatOptions {
    std::string plan;
    bool check = false;
};

/// The file as it is, and as it would be written.
struct Formatting {
    std::string before;
    std::string after;
};

std::optional<Formatting> format(const std::string &path)
{
    auto content = text::readFile(path);
    if (!content) {
        report(content.error());
        return std::nullopt;
    }
    const plan::PlanReading reading = plan::readPlan(path, *content);
    report(reading.problems);
    if (!reading.plan)
        return std::nullopt;
    return Formatting{std::move(*content), plan::writePlan(*reading.plan)};
}

ExitCode formatPlan(const FormatOptions &options)
{
    const auto formatting = format(options.plan);
    if (!formatting)
        return ExitCode::Unreadable;
    const bool isSame = formatting->before == formatting->after;
    if (options.check) {
        if (!isSame)
            fmt::print(stderr, "{}: is not in the form that fmt gives it\n", options.plan);
        return isSame ? ExitCode::Well : ExitCode::Differences;
    }
    if (options.plan == "-")
        return print(formatting->after);
    if (isSame)
        return ExitCode::Well;
    if (const auto written = text::writeFileAtomically(options.plan, formatting->after); !written) {
        report(written.error());
        return ExitCode::Unwritable;
    }
    return ExitCode::Well;
}

} // namespace

Action declareFmt(CLI::App &command)
{
    auto options = std::make_shared<FormatOptions>();
    command
        .add_option("PLAN", options->plan,
                    "Plan to bring into its canonical form; - reads and writes the standard streams")
        ->required();
    command.add_flag("--check", options->check, "Write nothing; end with status 1 where the form differs");
    return [options] {
        return formatPlan(*options);
    };
}

} // namespace portolan::cli
