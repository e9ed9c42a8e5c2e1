#include "model/export/history.h"

#include "model/compose/file_path.h"
#include "model/export/git.h"
#include "model/export/git_problem.h"
#include "model/export/three_way.h"
#include "model/plan/plan_reader.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>

namespace portolan::exports {

namespace {

namespace fs = std::filesystem;

/// Whoever has not exported for longer chooses by hand.
constexpr int mostCommits = 500;

struct ById {
    bool operator()(const git_oid &a, const git_oid &b) const { return git_oid_cmp(&a, &b) < 0; }
};

/// The commits of the branch that is checked out, newest first, and what their plans and files said.
class History
{
public:
    History(const std::string &folder, const std::string &planPath, const ArtefactSet &set)
        : m_set(set)
    {
        std::error_code error;
        const fs::path target = fs::canonical(folder, error);
        m_repository = git::made<git::Repository>(git_repository_open_ext, target.c_str(), 0U, nullptr);
        const char *workTree = m_repository ? git_repository_workdir(m_repository.get()) : nullptr;
        const fs::path plan = fs::canonical(planPath, error);
        if (!workTree || error)
            return;
        const fs::path root = fs::canonical(workTree, error);
        m_prefix = target.lexically_relative(root);
        m_plan = plan.lexically_relative(root).generic_string();
        if (compose::leadsOutside(m_plan)) {
            m_plan.clear(); // it lives in no history, or in another one
            m_gap =
                fmt::format("{} is not in the repository of {}, whose history therefore does not know what "
                            "both said last",
                            planPath, folder);
        }
    }

    /// Why there is no more to be found; empty outside of a repository, where nobody expects it.
    const std::string &gap() const { return m_gap; }

    /// Of the files at \a paths those that agreed with the plan at some commit, as they were at the newest.
    std::vector<FileDifference> agreed(std::map<std::string, ArtefactKind> paths)
    {
        std::vector<FileDifference> found;
        for (const auto &[path, kind] : paths)
            m_kinds.insert(kind);
        git_oid id{};
        if (m_plan.empty() || git_reference_name_to_id(&id, m_repository.get(), "HEAD") != 0)
            return found;
        int seen = 0;
        for (bool isThere = true; isThere && seen < mostCommits && !paths.empty(); ++seen) {
            const auto commit = git::made<git::Commit>(git_commit_lookup, m_repository.get(), &id);
            const auto tree = commit ? git::made<git::Tree>(git_commit_tree, commit.get()) : nullptr;
            if (!tree)
                break; // a shallow clone names commits that it does not have
            std::erase_if(paths, [&](const auto &entry) {
                auto file = agreedAt(tree.get(), entry.first);
                if (file)
                    found.push_back(std::move(*file));
                return file.has_value();
            });
            const git_oid *parent = git_commit_parent_id(commit.get(), 0);
            isThere = parent != nullptr;
            if (parent)
                id = *parent;
        }
        if (!paths.empty())
            m_gap = gapAfter(seen);
        std::sort(found.begin(), found.end(),
                  [](const FileDifference &a, const FileDifference &b) { return a.path < b.path; });
        return found;
    }

private:
    using Blob = git::Owned<git_blob, git_blob_free>;
    using TreeEntry = git::Owned<git_tree_entry, git_tree_entry_free>;

    std::string gapAfter(int commits) const
    {
        if (git_repository_is_shallow(m_repository.get()) == 1)
            return fmt::format(
                "this is a shallow clone, whose history ends after {} {}; git fetch --unshallow "
                "brings the rest",
                commits, commits == 1 ? "commit" : "commits");
        return commits < mostCommits ? std::string("at no commit did plan and file say the same")
                                     : fmt::format("at none of the last {} commits did plan and file say the "
                                                   "same",
                                                   mostCommits);
    }

    static std::optional<git_oid> idAt(const git_tree *tree, const std::string &path)
    {
        const auto entry = git::made<TreeEntry>(git_tree_entry_bypath, tree, path.c_str());
        const bool isFile = entry && git_tree_entry_type(entry.get()) == GIT_OBJECT_BLOB &&
                            git_tree_entry_filemode(entry.get()) != GIT_FILEMODE_LINK;
        return isFile ? std::optional(*git_tree_entry_id(entry.get())) : std::nullopt;
    }

    /// The bytes as a check-out writes them, line ends converted where attributes say so.
    std::optional<std::string> bytesOf(const git_oid &id, const std::string &path) const
    {
        const auto blob = git::made<Blob>(git_blob_lookup, m_repository.get(), &id);
        git::Buffer bytes;
        git_blob_filter_options options = GIT_BLOB_FILTER_OPTIONS_INIT;
        if (!blob || git_blob_filter(bytes.get(), blob.get(), path.c_str(), &options) != 0)
            return std::nullopt;
        return bytes.text();
    }

    /// What is wanted, in the words of another version of the plan; none where that has no such environment
    /// or node.
    std::optional<ExportOptions> optionsFor(const plan::Plan &version) const
    {
        ExportOptions options = m_set.options;
        options.only = m_kinds;
        if (const plan::Environment *wanted = m_set.plan.find(options.environment)) {
            const auto *same = plan::findByName(version.environments(), wanted->name);
            options.environment = same ? same->id : plan::EnvironmentId();
            if (!same)
                return std::nullopt;
        }
        if (const plan::Node *wanted = m_set.plan.find(options.node)) {
            const auto *same = plan::findByName(version.nodes(), wanted->name);
            options.node = same ? same->id : plan::NodeId();
            if (!same)
                return std::nullopt;
        }
        return options;
    }

    /// What a version of the plan asks for; none where it cannot be read.
    const std::optional<ArtefactSet> &artefactsOfVersion(const git_oid &plan)
    {
        const auto [entry, isNew] = m_sets.try_emplace(plan);
        if (isNew)
            if (const auto bytes = bytesOf(plan, m_plan))
                if (const plan::PlanReading reading = plan::readPlan(m_plan, *bytes); reading.plan)
                    if (const auto options = optionsFor(*reading.plan))
                        entry->second = artefactsOf(*reading.plan, *options);
        return entry->second;
    }

    /// The file as a commit has it, where it says what the plan of that commit says.
    std::optional<FileDifference> agreedAt(const git_tree *tree, const std::string &path)
    {
        const std::string inTree = (m_prefix / path).lexically_normal().generic_string();
        const auto plan = idAt(tree, m_plan);
        const auto version = plan ? idAt(tree, inTree) : std::nullopt;
        if (!version)
            return std::nullopt;
        auto &[lastPlan, lastVersion] = m_compared[path];
        if (git_oid_equal(&lastPlan, &*plan) != 0 && git_oid_equal(&lastVersion, &*version) != 0)
            return std::nullopt; // most commits change neither
        lastPlan = *plan;
        lastVersion = *version;
        const auto &set = artefactsOfVersion(*plan);
        const auto bytes = set ? bytesOf(*version, inTree) : std::nullopt;
        if (!bytes)
            return std::nullopt;
        const auto artefact = std::find_if(set->artefacts.begin(), set->artefacts.end(),
                                           [&](const Artefact &one) { return one.path == path; });
        if (artefact == set->artefacts.end())
            return std::nullopt;
        FileDifference file;
        file.path = path;
        file.kind = artefact->kind;
        file.before = *bytes;
        compareThreeWays(file, *artefact, set->plan, {});
        return file.differs() || !file.note ? std::nullopt : std::optional(std::move(file));
    }

    const ArtefactSet &m_set;
    std::set<ArtefactKind> m_kinds; ///< of the files that are looked for
    std::string m_gap;
    git::Library m_library;
    git::Repository m_repository;
    std::string m_plan; ///< relative to the work tree; empty = there is no history
    fs::path m_prefix;  ///< the target folder, relative to the work tree
    std::map<git_oid, std::optional<ArtefactSet>, ById> m_sets;
    std::map<std::string, std::pair<git_oid, git_oid>> m_compared; ///< the last versions of plan and file
};

} // namespace

text::Result<Difference> differenceSinceHistory(const ArtefactSet &set, const std::string &folder,
                                                const std::string &planPath, const Resolutions &resolutions,
                                                const Difference &agreement)
{
    auto difference = differenceFrom(set, folder, resolutions, agreement);
    if (!difference || planPath.empty() || planPath == "-")
        return difference;
    std::map<std::string, ArtefactKind> unknown;
    for (const FileDifference &file : difference->files)
        if (file.before && !file.base && file.differs() && file.state != FileState::Removed)
            unknown.emplace(file.path, file.kind);
    if (unknown.empty())
        return difference;
    if (gitProblem()) {
        difference->historyGap = gitProblem()->message;
        return difference;
    }
    History history(folder, planPath, set);
    std::vector<FileDifference> agreed = history.agreed(std::move(unknown));
    if (!agreed.empty()) {
        Difference known{folder, {}};
        std::merge(agreement.files.begin(), agreement.files.end(), agreed.begin(), agreed.end(),
                   std::back_inserter(known.files),
                   [](const FileDifference &a, const FileDifference &b) { return a.path < b.path; });
        difference = differenceFrom(set, folder, resolutions, known);
    }
    if (difference)
        difference->historyGap = history.gap();
    return difference;
}

} // namespace portolan::exports
