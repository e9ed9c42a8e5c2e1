#include "app/cli/subcommands.h"
#include "model/export/write.h"
#include "model/plan/plan_reader.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct Options {
    std::string plan;
    std::string target;
    std::vector<std::string> only;
    std::string environment;
    std::string node;
    bool diff = false;
    bool check = false;
};

/// The entity that an option names, or none where the option was not given. Says so where the plan has no such entity.
template <class Entity>
std::optional<plan::Id<Entity>> named(const plan::Table<Entity> &table, std::string_view kind, const std::string &name)
{
    if (name.empty())
        return plan::Id<Entity>{};
    if (const Entity *found = findByName(table, name))
        return found->id;
    std::vector<std::string> names;
    for (const Entity &entity : table)
        names.push_back(nameOf(entity));
    fmt::print(stderr, "error: the plan has no {} \"{}\"; it has {}\n", kind, name,
               names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", ")));
    return std::nullopt;
}

std::optional<exports::ExportOptions> chosen(const plan::Plan &plan, const Options &options)
{
    const auto environment = named(plan.environments(), "environment", options.environment);
    const auto node = named(plan.nodes(), "node", options.node);
    if (!environment || !node)
        return std::nullopt;
    exports::ExportOptions choice{*environment, *node, {}};
    for (const std::string &kind : options.only)
        choice.only.insert(exports::artefactKindFromText(kind).value());
    return choice;
}

std::string_view remarkOn(exports::FileState state)
{
    switch (state) {
    case exports::FileState::Kept: return " (not written by an export: left as it is)";
    case exports::FileState::Removed: return " (no longer part of the plan: delete it by hand)";
    default: return "";
    }
}

/// What was done, or would be: a line for each file that is not as the plan wants it, and the sum.
std::string overview(const exports::Difference &difference)
{
    std::string lines;
    for (const exports::FileDifference &file : difference.files)
        if (file.differs())
            lines += fmt::format("{:<7}  {}{}\n", toText(file.state), file.path, remarkOn(file.state));
    return lines + summary(difference) + '\n';
}

ExitCode refusal(const text::Problem &problem, ExitCode code)
{
    report(problem);
    return code;
}

ExitCode write(const exports::Difference &difference)
{
    if (const auto written = exports::writeDifference(difference); !written)
        return refusal(written.error(), ExitCode::Unwritable);
    const bool leavesSome = std::any_of(difference.files.begin(), difference.files.end(), [](const auto &file) {
        return file.differs() && !file.isToBeWritten();
    });
    const ExitCode printed = print(overview(difference));
    return printed == ExitCode::Well && leavesSome ? ExitCode::Differences : printed;
}

ExitCode compare(const exports::Difference &difference, const Options &options)
{
    const ExitCode printed = print(options.diff ? unifiedDiff(difference) : overview(difference));
    if (options.diff)
        fmt::print(stderr, "{}\n", summary(difference));
    return printed == ExitCode::Well && options.check && !difference.isEmpty() ? ExitCode::Differences : printed;
}

ExitCode exportPlan(const Options &options)
{
    const plan::PlanReading reading = plan::readPlanFile(options.plan);
    report(reading.problems);
    if (!reading.plan)
        return ExitCode::Unreadable;
    const auto choice = chosen(*reading.plan, options);
    if (!choice)
        return ExitCode::Usage;
    const exports::ArtefactSet set = exports::artefactsOf(*reading.plan, *choice);
    report(set.problems);
    if (hasError(set.problems))
        return ExitCode::Unwritable;
    const bool writes = !options.diff && !options.check;
    if (writes)
        if (const auto recovered = exports::recover(options.target); !recovered)
            return refusal(recovered.error(), ExitCode::Unwritable);
    const auto difference = differenceFrom(set, options.target);
    if (!difference)
        return refusal(difference.error(), ExitCode::Unwritable);
    return writes ? write(*difference) : compare(*difference, options);
}

} // namespace

Action declareExport(CLI::App &command)
{
    auto options = std::make_shared<Options>();
    command.add_option("PLAN", options->plan, "Plan to export; - is standard input")->required();
    command.add_option("--to", options->target, "Folder to write to; made where it does not exist")->required();
    command.add_option("--only", options->only, "Kinds of file: compose, env, dns, firewall, acl, proxy, docs")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"compose", "env", "dns", "firewall", "acl", "proxy", "docs"}));
    command.add_option("--environment", options->environment, "Environment; by default the plan's first");
    command.add_option("--node", options->node, "Only what this node needs");
    command.add_flag("--diff", options->diff, "Print the difference and write nothing");
    command.add_flag("--check", options->check, "Write nothing; end with status 1 where the folder differs");
    return [options] { return exportPlan(*options); };
}

} // namespace portolan::cli
