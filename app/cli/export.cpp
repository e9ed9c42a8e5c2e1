#include "app/cli/export_choices.h"
#include "app/cli/export_exposure.h"
#include "app/cli/export_report.h"
#include "app/cli/named.h"
#include "app/cli/plan_file.h"
#include "app/cli/subcommands.h"
#include "model/export/commit.h"
#include "model/export/entries.h"
#include "model/export/history.h"
#include "model/export/ignored_files.h"
#include "model/export/write.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>

namespace portolan::cli {

namespace {

const std::map<std::string, exports::DnsFormat> dnsFormats = {
    {"master-file", exports::DnsFormat::MasterFile},
    {"octodns", exports::DnsFormat::OctoDns},
    {"dnscontrol", exports::DnsFormat::DnsControl},
};

struct Options {
    std::string plan;
    std::string target;
    std::vector<std::string> only;
    std::string environment;
    std::string node;
    std::vector<std::string> takePlan;   ///< FILE or FILE:ITEM
    std::vector<std::string> takeFolder; ///< FILE or FILE:ITEM
    std::string dnsFormat = "master-file";
    bool pull = false;
    bool diff = false;
    bool check = false;
    bool allowMassDelete = false;
    std::optional<std::string> message; ///< of the commit; none = no commit is made

    bool writes() const { return !diff && !check; }
};

std::optional<exports::ExportOptions> chosen(const plan::Plan &plan, const Options &options)
{
    const auto environment = named(plan.environments(), "environment", options.environment);
    const auto node = named(plan.nodes(), "node", options.node);
    if (!environment || !node)
        return std::nullopt;
    exports::ExportOptions choice;
    choice.environment = *environment;
    choice.node = *node;
    for (const std::string &kind : options.only)
        choice.only.insert(exports::artefactKindFromText(kind).value());
    choice.dnsFormat = dnsFormats.at(options.dnsFormat);
    return choice;
}

ExitCode refusal(const text::Problem &problem, ExitCode code)
{
    report(problem);
    return code;
}

/// What the options make of a plan and a folder.
class Export
{
public:
    explicit Export(const Options &options)
        : m_options(options)
    {
    }

    ExitCode run()
    {
        if (m_options.pull && m_options.plan == "-") {
            fmt::print(stderr, "error: --pull writes the plan's file; name it instead of -\n");
            return ExitCode::Usage;
        }
        auto file = readPlanFile(m_options.plan);
        if (!file)
            return ExitCode::Unreadable;
        m_file = std::move(*file);
        m_plan = m_file.plan;
        if (m_options.writes())
            if (const auto recovered = exports::recover(m_options.target); !recovered)
                return refusal(recovered.error(), ExitCode::Unwritable);
        if (const ExitCode compared = compare(); compared != ExitCode::Well)
            return compared;
        if (m_options.pull)
            if (const ExitCode pulled = pull(); pulled != ExitCode::Well)
                return pulled;
        reportRewritten(m_difference);
        reportSecrets(m_difference);
        return m_options.writes() ? write() : show();
    }

private:
    /// Makes the difference of the plan, as it is by now, from the folder.
    ExitCode compare()
    {
        const auto choice = chosen(m_plan, m_options);
        if (!choice)
            return ExitCode::Usage;
        const exports::ArtefactSet set = exports::artefactsOf(m_plan, *choice);
        if (!m_pull)
            report(set.problems);
        if (hasError(set.problems))
            return ExitCode::Unwritable;
        const auto resolutions = resolutionsFor(set, m_options.takePlan, m_options.takeFolder);
        if (!resolutions)
            return ExitCode::Usage;
        auto difference = exports::differenceSinceHistory(set, m_options.target, m_options.plan, *resolutions,
                                                          m_pull ? m_pull->agreement : exports::Difference());
        if (!difference)
            return refusal(difference.error(), ExitCode::Unwritable);
        if (const auto problem = exports::overwritesPlan(*difference, m_options.plan))
            return refusal(*problem, ExitCode::Unwritable);
        if (!m_pull && !meetConflicts(*resolutions, *difference))
            return ExitCode::Usage;
        m_difference = std::move(*difference);
        return ExitCode::Well;
    }

    /// Takes into the plan what the folder changed. The plan's file is written later, if at all.
    ExitCode pull()
    {
        if (m_options.writes() && reportConflicts(m_difference))
            return ExitCode::Differences;
        std::set<std::string> paths;
        for (const exports::FileDifference &file : m_difference.files)
            paths.insert(file.path);
        auto pulled = exports::pullFrom(m_difference, m_plan, paths);
        if (!pulled)
            return refusal(pulled.error(), ExitCode::Unreadable);
        report(pulled->remarks);
        m_losesMuch = !m_options.allowMassDelete && reportMassDeletions(pulled->taken);
        if (m_losesMuch && m_options.writes())
            return ExitCode::Differences;
        m_plan = plan::apply(m_plan, pulled->transaction);
        m_pull = std::move(*pulled);
        return compare();
    }

    /// What the plan's file says with what was pulled, on the lines where that stands by now; none where
    /// there is nothing new to say.
    std::optional<std::string> newPlanText() const
    {
        if (!m_pull)
            return std::nullopt;
        const plan::Plan placed = exports::withPlacesAfter(m_difference, m_plan);
        const bool isNew = !plan::difference(m_file.plan, placed, {}).isEmpty();
        return isNew ? std::optional(updatedText(m_file, placed)) : std::nullopt;
    }

    ExitCode write()
    {
        if (reportConflicts(m_difference) ||
            (!m_options.allowMassDelete && reportMassDeletions(m_difference)))
            return ExitCode::Differences;
        const auto planText = newPlanText();
        std::optional<exports::ExportCommit> commit;
        if (m_options.message) {
            std::optional<exports::WrittenFile> planFile;
            if (planText)
                planFile = {m_file.path, *planText};
            auto prepared = exports::ExportCommit::prepare(m_difference, *m_options.message, planFile);
            if (!prepared)
                return refusal(prepared.error(), ExitCode::Unwritable);
            commit = std::move(*prepared);
        }
        // The plan first: a folder that is ahead of it is seen as such, and nothing gets lost.
        if (planText)
            if (const auto written = updatePlanFile(m_file, *planText); !written)
                return refusal(written.error(), ExitCode::Unwritable);
        if (const auto written = exports::writeDifference(m_difference); !written)
            return refusal(written.error(), ExitCode::Unwritable);
        std::string lines = (m_pull ? overview(*m_pull) : std::string()) + overview(m_difference);
        if (commit) {
            const auto id = commit->conclude();
            if (!id)
                return refusal(id.error(), ExitCode::Unwritable);
            for (const exports::LeftOut &file : commit->leftOut())
                fmt::print(stderr, "note: {} is no part of the commit: it {}\n", file.path, file.why);
            lines += commit->isEmpty()
                         ? fmt::format("nothing to commit: {} has these files already\n", commit->branch())
                         : fmt::format("commit {} on {}\n", *id, commit->branch());
        }
        const ExitCode printed = print(lines);
        const bool leavesSome =
            std::any_of(m_difference.files.begin(), m_difference.files.end(),
                        [](const auto &file) { return file.differs() && !file.isToBeWritten(); });
        if (leavesSome)
            reportLeft(m_difference, m_plan);
        reportHistoryGap(m_difference);
        return printed == ExitCode::Well && leavesSome ? ExitCode::Differences : printed;
    }

    ExitCode show()
    {
        const bool isHeldUp = reportConflicts(m_difference);
        if (!m_options.allowMassDelete && reportMassDeletions(m_difference))
            m_losesMuch = true;
        reportHistoryGap(m_difference);
        std::string text;
        if (m_pull && m_options.diff && !m_pull->taken.files.empty())
            text = fmt::format("# {} would take in:\n{}", m_options.plan, unifiedDiff(m_pull->taken));
        else if (m_pull)
            text = overview(*m_pull);
        text += m_options.diff ? unifiedDiff(m_difference) + summary(m_difference) + '\n' +
                                     exposureOf(m_difference, m_plan)
                               : overview(m_difference);
        const ExitCode printed = print(text);
        const bool isFinding = isHeldUp || m_losesMuch || (m_options.check && differs());
        return printed == ExitCode::Well && isFinding ? ExitCode::Differences : printed;
    }

    /// Files that each machine has for itself are missing in every clone, and no reason to fail.
    bool differs() const
    {
        const std::set<std::string> unchecked = exports::missingAndIgnored(m_difference);
        for (const std::string &path : unchecked)
            fmt::print(stderr, "note: {} is not here and ignored by git: it is not checked\n", path);
        return (m_pull && !m_pull->transaction.isEmpty()) ||
               std::any_of(m_difference.files.begin(), m_difference.files.end(), [&](const auto &file) {
                   return file.differs() && !unchecked.contains(file.path);
               });
    }

    const Options &m_options;
    PlanFile m_file;
    plan::Plan m_plan; ///< with what was pulled
    std::optional<exports::Pull> m_pull;
    bool m_losesMuch = false; ///< more than may be written without being asked for
    exports::Difference m_difference;
};

} // namespace

Action declareExport(CLI::App &command)
{
    auto options = std::make_shared<Options>();
    command.add_option("PLAN", options->plan, "Plan to export; - is standard input")->required();
    command.add_option("--to", options->target, "Folder to write to; made where it does not exist")
        ->type_name("DIR")
        ->required();
    command
        .add_option("--only", options->only, "Kinds of file: compose, env, dns, firewall, acl, proxy, docs")
        ->type_name("KIND")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"compose", "env", "dns", "firewall", "acl", "proxy", "docs"}));
    command
        .add_option("--dns-format", options->dnsFormat,
                    "Who reads the zones: a name server (master-file), octodns or dnscontrol")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"master-file", "octodns", "dnscontrol"}));
    command
        .add_option(
            "--environment", options->environment,
            "Only what this environment needs. When left out, the compose and env files of all, and the "
            "rest for the plan's first")
        ->type_name("ENVIRONMENT");
    command.add_option("--node", options->node, "Only what this node needs")->type_name("NODE");
    command.add_flag("--pull", options->pull,
                     "Take what the folder changed into the plan first, and write the plan's file");
    addRepeatable(
        command, "--take-plan", options->takePlan,
        "FILE or FILE:ITEM: write what the plan says, whatever the folder has there; * means all files")
        ->type_name("ITEM");
    addRepeatable(
        command, "--take-folder", options->takeFolder,
        "FILE or FILE:ITEM: leave what the folder has there, whatever the plan says; * means all files")
        ->type_name("ITEM");
    auto *diff = command.add_flag("--diff", options->diff, "Print the difference and write nothing");
    auto *check = command.add_flag("--check", options->check,
                                   "Write nothing; end with status 1 where the folder differs");
    command
        .add_option(
            "--commit", options->message,
            "Commit the exported files that the current branch of git has otherwise, and the plan where "
            "--pull wrote it, by your identity there. Refused where other changes are staged. Hooks are "
            "not run, and the commit is not signed")
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
        return Export(*options).run();
    };
}

} // namespace portolan::cli
