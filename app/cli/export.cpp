#include "app/cli/named.h"
#include "app/cli/subcommands.h"
#include "model/export/commit.h"
#include "model/export/entries.h"
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
    bool allowMassDelete = false;
    std::optional<std::string> message; ///< of the commit; none = no commit is made
};

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

std::string_view remarkOn(const exports::FileDifference &file)
{
    switch (file.state) {
    case exports::FileState::Merged: return " (changed in the folder, too: has both changes)";
    case exports::FileState::Edited:
        return file.before ? " (changed in the folder, not in the plan: left as it is)"
                           : " (deleted in the folder, not from the plan: left as it is)";
    case exports::FileState::Conflict: return " (changed in the folder and in the plan)";
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
            lines += fmt::format("{:<7}  {}{}\n", toText(file.state), file.path, remarkOn(file));
    return lines + summary(difference) + '\n';
}

ExitCode refusal(const text::Problem &problem, ExitCode code)
{
    report(problem);
    return code;
}

std::string description(const exports::FileDifference &file, const exports::Conflict &conflict)
{
    if (!file.before)
        return "was deleted in the folder and changed in the plan since both said the same";
    if (conflict.item.empty())
        return "was changed in the folder and in the plan since both said the same, and such a file cannot "
               "be merged";
    constexpr const char *nothing = "(nothing)";
    return fmt::format(
        "{} was changed in the folder and in the plan: before {}, in the folder {}, in the plan {}",
        conflict.item, conflict.base.value_or(nothing), conflict.disk.value_or(nothing),
        conflict.plan.value_or(nothing));
}

/// Names everything that folder and plan both changed. False when there is something: then nothing may be
/// written.
bool hasNoConflicts(const exports::Difference &difference)
{
    std::size_t count = 0;
    for (const exports::FileDifference &file : difference.files) {
        if (file.state != exports::FileState::Conflict)
            continue;
        for (const exports::Conflict &conflict : file.conflicts) {
            const std::string path = fmt::format("{}/{}", difference.folder, file.location);
            report(text::Problem{description(file, conflict),
                                 text::placeIn(path, file.before.value_or(std::string()), conflict.mark)});
            ++count;
        }
    }
    if (count > 0)
        fmt::print(stderr,
                   "error: nothing was written, because of {} {}; let folder and plan say the same there, "
                   "then export again\n",
                   count, count == 1 ? "conflict" : "conflicts");
    return count == 0;
}

bool deletesNoMasses(const exports::Difference &difference, const Options &options)
{
    const auto deletions =
        options.allowMassDelete ? std::vector<exports::MassDeletion>() : exports::massDeletions(difference);
    for (const exports::MassDeletion &deletion : deletions)
        report(text::Problem{
            fmt::format(
                "would lose {} of its {} {}s, so nothing was written; where that is meant, export with "
                "--allow-mass-delete",
                deletion.deleted, deletion.total, deletion.kind),
            {fmt::format("{}/{}", difference.folder, deletion.path), {}, {}}});
    return deletions.empty();
}

/// Parts of a file that someone keeps by hand, and that lose their comments and their form.
void reportRewritten(const exports::Difference &difference)
{
    for (const exports::FileDifference &file : difference.files)
        if (file.isToBeWritten())
            for (const text::RewrittenBlock &block : file.rewrittenBlocks)
                report(
                    text::Problem{fmt::format("{} cannot be changed in place; it is written anew as a whole",
                                              block.path.empty() ? "the document" : block.path),
                                  text::placeIn(fmt::format("{}/{}", difference.folder, file.location),
                                                file.before.value_or(std::string()), block.mark),
                                  text::Severity::Warning});
}

ExitCode write(const exports::Difference &difference, const Options &options)
{
    if (!hasNoConflicts(difference) || !deletesNoMasses(difference, options))
        return ExitCode::Differences;
    std::optional<exports::ExportCommit> commit;
    if (options.message) {
        auto prepared = exports::ExportCommit::prepare(difference, *options.message);
        if (!prepared)
            return refusal(prepared.error(), ExitCode::Unwritable);
        commit = std::move(*prepared);
    }
    if (const auto written = exports::writeDifference(difference); !written)
        return refusal(written.error(), ExitCode::Unwritable);
    std::string lines = overview(difference);
    if (commit) {
        const auto id = commit->conclude();
        if (!id)
            return refusal(id.error(), ExitCode::Unwritable);
        for (const std::string &path : commit->ignored())
            fmt::print(stderr, "note: {} is ignored by git, and is no part of the commit\n", path);
        lines += commit->isEmpty()
                     ? fmt::format("nothing to commit: {} has these files already\n", commit->branch())
                     : fmt::format("commit {} on {}\n", *id, commit->branch());
    }
    const bool leavesSome =
        std::any_of(difference.files.begin(), difference.files.end(),
                    [](const auto &file) { return file.differs() && !file.isToBeWritten(); });
    const ExitCode printed = print(lines);
    return printed == ExitCode::Well && leavesSome ? ExitCode::Differences : printed;
}

ExitCode compare(const exports::Difference &difference, const Options &options)
{
    const ExitCode printed =
        print(options.diff ? unifiedDiff(difference) + summary(difference) + '\n' : overview(difference));
    return printed == ExitCode::Well && options.check && !difference.isEmpty() ? ExitCode::Differences
                                                                               : printed;
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
    reportRewritten(*difference);
    return writes ? write(*difference, options) : compare(*difference, options);
}

} // namespace

Action declareExport(CLI::App &command)
{
    auto options = std::make_shared<Options>();
    command.add_option("PLAN", options->plan, "Plan to export; - is standard input")->required();
    command.add_option("--to", options->target, "Folder to write to; made where it does not exist")
        ->required();
    command
        .add_option("--only", options->only, "Kinds of file: compose, env, dns, firewall, acl, proxy, docs")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"compose", "env", "dns", "firewall", "acl", "proxy", "docs"}));
    command.add_option("--environment", options->environment, "Environment; by default the plan's first");
    command.add_option("--node", options->node, "Only what this node needs");
    auto *diff = command.add_flag("--diff", options->diff, "Print the difference and write nothing");
    auto *check = command.add_flag("--check", options->check,
                                   "Write nothing; end with status 1 where the folder differs");
    command
        .add_option("--commit", options->message,
                    "Commit exactly the written files to the current branch of git, by your identity there. "
                    "Refused where "
                    "other changes are staged. Hooks are not run, and the commit is not signed")
        ->type_name("MESSAGE")
        ->check([](const std::string &message) {
            return message.find_first_not_of(" \t\n") == std::string::npos
                       ? std::string("a commit needs a message")
                       : std::string();
        })
        ->excludes(diff)
        ->excludes(check);
    command.add_flag("--allow-mass-delete", options->allowMassDelete,
                     "Write even where a file loses more than 30 % of its entries");
    return [options] {
        return exportPlan(*options);
    };
}

} // namespace portolan::cli
