#include "app/cli/named.h"
#include "app/cli/subcommands.h"
#include "model/layout/graph_text.h"
#include "model/layout/svg.h"
#include "model/plan/plan_reader.h"
#include "model/text/file.h"

#include <array>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct Options {
    std::string plan;
    std::string output;
    std::string environment;
};

std::string svg(const plan::ResolvedPlan &resolved)
{
    return layout::svgOf(layout::chartOf(resolved), layout::ChartPalette::light(),
                         resolved.plan().settings().name);
}

struct Format {
    std::string_view extension;
    std::string (*draw)(const plan::ResolvedPlan &);
};
constexpr std::array formats = {Format{".svg", svg}, Format{".dot", layout::dotOf},
                                Format{".mmd", layout::mermaidOf}};

/// The format that a file's name asks for; standard output gets SVG. Says so where there is none.
const Format *formatOf(const std::string &output)
{
    if (output == "-")
        return formats.data();
    const auto ends = [&](std::string_view extension) {
        return std::string_view(output).ends_with(extension);
    };
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format &format) { return ends(format.extension); });
    if (found != formats.end())
        return &*found;
    if (ends(".png") || ends(".pdf"))
        fmt::print(stderr,
                   "{}: error: PNG and PDF are written by the desktop, which has the fonts; write .svg, .dot "
                   "or .mmd here\n",
                   output);
    else
        fmt::print(stderr, "{}: error: the name must end in .svg, .dot or .mmd\n", output);
    return nullptr;
}

ExitCode plot(const Options &options)
{
    const Format *format = formatOf(options.output);
    if (!format)
        return ExitCode::Usage;
    const plan::PlanReading reading = plan::readPlanFile(options.plan);
    report(reading.problems);
    if (!reading.plan)
        return ExitCode::Unreadable;
    const auto &environments = reading.plan->environments();
    auto environment = named(environments, "environment", options.environment);
    if (!environment)
        return ExitCode::Usage;
    if (!*environment && !environments.isEmpty())
        environment = environments[0].id;
    const std::string drawing = format->draw(plan::ResolvedPlan(*reading.plan, *environment));
    if (options.output == "-")
        return print(drawing);
    if (const auto written = text::writeFileAtomically(options.output, drawing); !written) {
        report(written.error());
        return ExitCode::Unwritable;
    }
    return ExitCode::Well;
}

} // namespace

Action declarePlot(CLI::App &command)
{
    auto options = std::make_shared<Options>();
    command.add_option("PLAN", options->plan, "Plan to draw")->required();
    command
        .add_option("-o,--output", options->output,
                    "File to write: .svg, .dot (Graphviz) or .mmd (Mermaid); - is SVG on standard output")
        ->type_name("FILE")
        ->required();
    command
        .add_option("--environment", options->environment, "Environment to draw; by default the plan's first")
        ->type_name("ENVIRONMENT");
    return [options] {
        return plot(*options);
    };
}

} // namespace portolan::cli
