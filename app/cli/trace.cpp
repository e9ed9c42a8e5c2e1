#include "app/cli/named.h"
#include "app/cli/plan_places.h"
#include "app/cli/subcommands.h"
#include "model/reach/report.h"

#include <memory>

namespace portolan::cli {

namespace {

struct TraceOptions {
    std::string plan;
    std::string from;
    std::string to;
    std::string environment;
    std::string format = "text";
    bool ipv6 = false;
    bool links = false;
};

/// Says what is wrong with a word of the command line.
template <class Value>
std::optional<Value> understood(const tl::expected<Value, std::string> &parsed, std::string_view option)
{
    if (parsed)
        return *parsed;
    fmt::print(stderr, "error: {}: {}\n", option, parsed.error());
    return std::nullopt;
}

/// A line for each link of the plan, and why where it leads nowhere.
ExitCode traceLinks(const plan::Plan &plan, plan::EnvironmentId environment)
{
    const reach::Reachability reachability(plan::ResolvedPlan(plan, environment));
    std::string text;
    bool allLead = true;
    for (const plan::Link &link : plan.links()) {
        const reach::Trace best = reachability.traceLink(link).front();
        const bool leads = best.disposition == reach::Disposition::Accepted;
        allLead = allLead && (leads || !link.from);
        text += fmt::format("{}: {}{}\n", toText(plan, link.id), toText(best.disposition),
                            leads || !best.decisive() ? std::string() : ", " + best.decisive()->reason);
    }
    const ExitCode printed = print(text);
    return printed != ExitCode::Well || allLead ? printed : ExitCode::Differences;
}

ExitCode trace(const TraceOptions &options)
{
    if (!options.links && (options.from.empty() || options.to.empty())) {
        fmt::print(stderr, "error: name --from and --to, or --links\n");
        return ExitCode::Usage;
    }
    const auto places = PlanPlaces::read(options.plan);
    if (!places)
        return ExitCode::Unreadable;
    const plan::Plan &plan = places->plan();
    const auto environment = environmentNamed(plan, options.environment);
    if (options.links)
        return environment ? traceLinks(plan, *environment) : ExitCode::Usage;
    const auto from = understood(reach::parseVantage(plan, options.from), "--from");
    const auto to = understood(reach::parseTarget(plan, options.to), "--to");
    if (!environment || !from || !to)
        return ExitCode::Usage;
    const bool isV6 = options.ipv6 || (to->kind == reach::Target::Kind::Address && to->address.isV6);
    const reach::Flow flow{*from, *to, isV6};
    const reach::Reachability reachability(plan::ResolvedPlan(plan, *environment));
    const reach::Traces traces = reachability.trace(flow);
    const auto locate = [&](plan::EntityRef entity, std::string_view field) {
        return places->locate(entity, field);
    };
    const ExitCode printed = print(options.format == "json" ? traceJson(plan, flow, traces, locate)
                                                            : traceText(plan, flow, traces, locate));
    if (printed != ExitCode::Well)
        return printed;
    return traces.front().disposition == reach::Disposition::Accepted ? ExitCode::Well
                                                                      : ExitCode::Differences;
}

} // namespace

Action declareTrace(CLI::App &command)
{
    auto options = std::make_shared<TraceOptions>();
    command.add_option("PLAN|DIR", options->plan, "The plan, or the repository's folder")->required();
    command
        .add_option("--from", options->from,
                    "internet, neighbour[/NODE], node/NODE, service/SERVICE, network/NETWORK, tag:NAME, "
                    "user:NAME, host, container or other-container")
        ->type_name("VANTAGE");
    command
        .add_option(
            "--to", options->to,
            "NAME:PORT[/udp]; NAME is a public name, an address, node/NODE[@INTERFACE] or service/SERVICE")
        ->type_name("TARGET");
    command.add_flag("--links", options->links, "Say of each link of the plan whether it leads anywhere");
    command.add_flag("--ipv6", options->ipv6, "Over IPv6");
    command
        .add_option("--environment", options->environment,
                    "As it is there; else in the plan's first environment")
        ->type_name("ENVIRONMENT");
    command.add_option("--format", options->format, "text or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    return [options] {
        return trace(*options);
    };
}

} // namespace portolan::cli
