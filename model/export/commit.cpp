#include "model/export/commit.h"

#include "model/compose/file_path.h"
#include "model/export/base.h"
#include "model/export/git.h"
#include "model/export/git_problem.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace portolan::exports {

namespace {

namespace fs = std::filesystem;

tl::unexpected<text::Problem> refused(const std::string &file, std::string why)
{
    return tl::make_unexpected(text::Problem{std::move(why), {file, {}, {}}});
}

/// A file of the commit.
struct CommittedFile {
    std::string path; ///< relative to the work tree
    std::string bytes;
    bool executable = false;
};

/// True for a file that says what the plan says once the export is done.
bool isExported(const FileDifference &file)
{
    return file.isToBeWritten() || (file.before && !file.differs());
}

/// What git is in the middle of; empty when it is free for a commit.
std::string_view underWay(git_repository *repository)
{
    switch (git_repository_state(repository)) {
    case GIT_REPOSITORY_STATE_NONE: return {};
    case GIT_REPOSITORY_STATE_MERGE: return "merge";
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE: return "revert";
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: return "cherry-pick";
    case GIT_REPOSITORY_STATE_BISECT: return "bisection";
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX: return "mailbox";
    default: return "rebase";
    }
}

/// The folder itself or the innermost one around it that is there.
fs::path existing(fs::path folder)
{
    std::error_code error;
    while (!fs::exists(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

/// One of the two people of a commit. Source: git-commit(1), commit information.
git::Signature signatureOf(const char *role, git_config *config)
{
    const auto said = [&](const char *what, const char *key) -> std::string {
        const char *variable = std::getenv(fmt::format("GIT_{}_{}", role, what).c_str());
        const char *configured = nullptr;
        if (!variable || *variable == '\0')
            git_config_get_string(&configured, config, key);
        return variable && *variable != '\0' ? variable : configured ? configured : "";
    };
    const std::string name = said("NAME", "user.name");
    const std::string email = said("EMAIL", "user.email");
    return name.empty() || email.empty()
               ? nullptr
               : git::made<git::Signature>(git_signature_now, name.c_str(), email.c_str());
}

/// The filter that attributes ask for and that is a program of its own; empty when there is none.
std::string foreignFilter(git_repository *repository, const std::string &path)
{
    const char *value = nullptr;
    if (git_attr_get(&value, repository, GIT_ATTR_CHECK_FILE_THEN_INDEX, path.c_str(), "filter") != 0)
        return {};
    return git_attr_value(value) == GIT_ATTR_VALUE_STRING ? value : "";
}

/// Stores bytes as git would, line ends converted where attributes say so.
bool store(git_repository *repository, const CommittedFile &file, git_oid &id)
{
    git_filter_list *raw = nullptr;
    if (git_filter_list_load(&raw, repository, nullptr, file.path.c_str(), GIT_FILTER_TO_ODB,
                             GIT_FILTER_DEFAULT) != 0)
        return false;
    const git::FilterList filters(raw);
    git::Buffer stored;
    const std::string &bytes = file.bytes;
    return git_filter_list_apply_to_buffer(stored.get(), filters.get(), bytes.data(), bytes.size()) == 0 &&
           git_blob_create_from_buffer(&id, repository, stored.get()->ptr, stored.get()->size) == 0;
}

std::string shortened(const git_oid &id)
{
    char text[8] = {};
    git_oid_tostr(text, sizeof text, &id);
    return text;
}

} // namespace

struct ExportCommit::Preparation {
    git::Library library;
    fs::path target;
    fs::path workTree;
    git::Repository repository;
    std::string branchReference; ///< refs/heads/main
    std::string branch;          ///< main
    git::Commit parent;          ///< none on a branch that has no commit yet
    git::Tree parentTree;
    git::Signature author;
    git::Signature committer;
    std::vector<CommittedFile> files;
    std::vector<LeftOut> leftOut;
    std::string message;
    git_oid commit{};
    bool isEmpty = false;

    text::Result<void> open(const std::string &folder);
    text::Result<void> findBranch();
    text::Result<void> findIdentity();
    text::Result<void> choose(const Difference &difference, const std::optional<WrittenFile> &plan);
    text::Result<void> choose(const FileDifference &file, git_index *index,
                              const std::set<std::string> &secrets);
    text::Result<void> choosePlan(const WrittenFile &plan, git_index *index);
    std::string obstacleAt(const std::string &path) const;
    std::string pathOf(const fs::path &file) const;
    bool isIgnored(const std::string &path) const;
    text::Result<void> checkIndex() const;
    text::Result<void> create();
    text::Result<void> updateIndex() const;

    tl::unexpected<text::Problem> refused(std::string why) const
    {
        return exports::refused(workTree.string(), std::move(why));
    }
    tl::unexpected<text::Problem> gitFailed(std::string_view what) const
    {
        return refused(fmt::format("{}: {}", what, git::lastError()));
    }
    bool isExecutable(const std::string &path) const;
};

text::Result<void> ExportCommit::Preparation::open(const std::string &folder)
{
    std::error_code error;
    target = fs::weakly_canonical(fs::absolute(folder, error), error);
    const fs::path start = existing(target);
    repository = git::made<git::Repository>(git_repository_open_ext, start.c_str(), 0U, nullptr);
    if (!repository)
        return exports::refused(folder, "is in no git repository, so that no commit can be made: " +
                                            git::lastError());
    if (git_repository_is_bare(repository.get()) != 0)
        return exports::refused(folder,
                                "is in a bare git repository, which has no files; export into a clone of it");
    workTree = fs::canonical(git_repository_workdir(repository.get()), error);
    if (const auto action = underWay(repository.get()); !action.empty())
        return refused(
            fmt::format("git is in the middle of a {}; finish or abort it, then export again", action));
    if (fs::exists(fs::path(git_repository_path(repository.get())) / "index.lock", error))
        return refused("another git process works on the index (index.lock); export again when it has ended");
    return {};
}

text::Result<void> ExportCommit::Preparation::findBranch()
{
    const auto head = git::made<git::Reference>(git_reference_lookup, repository.get(), "HEAD");
    if (!head)
        return gitFailed("HEAD cannot be read");
    const char *name = git_reference_symbolic_target(head.get());
    if (!name)
        return refused("no branch is checked out (HEAD is detached); check one out, then export again");
    branchReference = name;
    branch = branchReference.starts_with("refs/heads/") ? branchReference.substr(11) : branchReference;
    if (git_repository_head_unborn(repository.get()) == 1)
        return {};
    git_oid id{};
    if (git_reference_name_to_id(&id, repository.get(), "HEAD") != 0)
        return gitFailed("HEAD cannot be read");
    parent = git::made<git::Commit>(git_commit_lookup, repository.get(), &id);
    if (!parent)
        return gitFailed("HEAD cannot be read");
    parentTree = git::made<git::Tree>(git_commit_tree, parent.get());
    return parentTree ? text::Result<void>() : gitFailed("HEAD cannot be read");
}

text::Result<void> ExportCommit::Preparation::findIdentity()
{
    const auto config = git::made<git::Config>(git_repository_config_snapshot, repository.get());
    if (!config)
        return gitFailed("the configuration cannot be read");
    author = signatureOf("AUTHOR", config.get());
    committer = signatureOf("COMMITTER", config.get());
    if (!author || !committer)
        return refused("git does not know who you are; set user.name and user.email with git config");
    return {};
}

/// Why only git itself can commit a file, in words that follow its name; empty where it can be done here.
std::string ExportCommit::Preparation::obstacleAt(const std::string &path) const
{
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        std::error_code error;
        if (const std::string folder = path.substr(0, slash); fs::exists(workTree / folder / ".git", error))
            return fmt::format("is in another repository, {}; export and commit it there", folder);
    }
    const std::string filter = foreignFilter(repository.get(), path);
    return filter.empty() ? std::string()
                          : fmt::format("goes through the filter \"{}\", which only git can run; export "
                                        "without a commit, then commit with git",
                                        filter);
}

std::string ExportCommit::Preparation::pathOf(const fs::path &file) const
{
    return file.lexically_normal().lexically_relative(workTree).generic_string();
}

bool ExportCommit::Preparation::isIgnored(const std::string &path) const
{
    int ignored = 0;
    git_ignore_path_is_ignored(&ignored, repository.get(), path.c_str());
    return ignored != 0;
}

text::Result<void> ExportCommit::Preparation::choose(const Difference &difference,
                                                     const std::optional<WrittenFile> &plan)
{
    const auto index = git::made<git::Index>(git_repository_index, repository.get());
    if (!index)
        return gitFailed("the index cannot be read");
    for (const FileDifference &file : difference.files)
        if (isExported(file))
            if (auto chosen = choose(file, index.get(), difference.secrets); !chosen)
                return chosen;
    return plan ? choosePlan(*plan, index.get()) : text::Result<void>();
}

/// A file that is to be written has to be fit for the commit. One that is there already and is not fit, or
/// that the branch has as it is, is nothing to stop for.
text::Result<void> ExportCommit::Preparation::choose(const FileDifference &file, git_index *index,
                                                     const std::set<std::string> &secrets)
{
    const std::string path = pathOf(target / file.location);
    const bool isTracked = git_index_get_bypath(index, path.c_str(), 0) != nullptr;
    const bool isOut = !isTracked && isIgnored(path);
    if (!file.isToBeWritten()) {
        unsigned int status = GIT_STATUS_CURRENT;
        if (isOut || git_status_file(&status, repository.get(), path.c_str()) != 0 ||
            status == GIT_STATUS_CURRENT)
            return {};
    }
    const std::string &bytes = file.isToBeWritten() ? file.after : *file.before;
    std::string obstacle = isOut ? "is ignored by git" : obstacleAt(path);
    if (obstacle.empty() && !isTracked && file.kind == ArtefactKind::Env &&
        noteOf(file.kind, bytes, secrets) != bytes)
        obstacle = "holds secrets, and git would keep them for good; add it to .gitignore, then export again";
    if (obstacle.empty())
        files.push_back({path, bytes, file.executable || isExecutable(path)});
    else if (file.isToBeWritten() && !isOut)
        return refused(fmt::format("{} {}", path, obstacle));
    else
        leftOut.push_back({file.path, std::move(obstacle)});
    return {};
}

text::Result<void> ExportCommit::Preparation::choosePlan(const WrittenFile &plan, git_index *index)
{
    std::error_code error;
    const std::string path = pathOf(fs::canonical(plan.path, error));
    if (error || compose::leadsOutside(path))
        return {}; // another repository has it, or none
    const bool isTracked = git_index_get_bypath(index, path.c_str(), 0) != nullptr;
    const std::string obstacle = !isTracked && isIgnored(path) ? "is ignored by git" : obstacleAt(path);
    if (obstacle.empty())
        files.push_back({path, plan.bytes, isExecutable(path)});
    else
        leftOut.push_back({plan.path, obstacle});
    return {};
}

/// What is staged besides the files of the export would not be in the commit, and yet look as if it were
/// meant to.
text::Result<void> ExportCommit::Preparation::checkIndex() const
{
    const auto index = git::made<git::Index>(git_repository_index, repository.get());
    if (!index || git_index_has_conflicts(index.get()) != 0)
        return refused("the index has conflicts that are not resolved; resolve them, then export again");
    const auto staged = git::made<git::Diff>(git_diff_tree_to_index, repository.get(), parentTree.get(),
                                             index.get(), nullptr);
    if (!staged)
        return gitFailed("the index cannot be read");
    std::set<std::string> ours;
    for (const CommittedFile &file : files)
        ours.insert(file.path);
    std::vector<std::string> others;
    for (std::size_t i = 0; i < git_diff_num_deltas(staged.get()); ++i)
        if (const std::string path = git_diff_get_delta(staged.get(), i)->new_file.path; !ours.contains(path))
            others.push_back(path);
    if (others.empty())
        return {};
    const std::size_t shown = std::min<std::size_t>(others.size(), 3);
    return refused(fmt::format(
        "changes are staged that are none of the export's ({}{}); commit or unstage them, then export "
        "again",
        fmt::join(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
        shown < others.size() ? fmt::format(" and {} more", others.size() - shown) : ""));
}

bool ExportCommit::Preparation::isExecutable(const std::string &path) const
{
    struct stat status {
    };
    return ::stat((workTree / path).c_str(), &status) == 0 && (status.st_mode & S_IXUSR) != 0;
}

text::Result<void> ExportCommit::Preparation::create()
{
    const auto index = git::made<git::Index>(git_index_new);
    if (!index || (parentTree && git_index_read_tree(index.get(), parentTree.get()) != 0))
        return gitFailed("the commit cannot be made");
    for (const CommittedFile &file : files) {
        git_index_entry entry{};
        entry.path = file.path.c_str();
        entry.mode = file.executable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
        if (!store(repository.get(), file, entry.id) || git_index_add(index.get(), &entry) != 0)
            return gitFailed(fmt::format("{} cannot be committed", file.path));
    }
    git_oid treeId{};
    if (git_index_write_tree_to(&treeId, index.get(), repository.get()) != 0)
        return gitFailed("the commit cannot be made");
    isEmpty = parentTree ? git_oid_equal(&treeId, git_tree_id(parentTree.get())) != 0 : files.empty();
    const auto tree = git::made<git::Tree>(git_tree_lookup, repository.get(), &treeId);
    const git_commit *parents[] = {parent.get()};
    if (!tree ||
        (!isEmpty && git_commit_create(&commit, repository.get(), nullptr, author.get(), committer.get(),
                                       nullptr, message.c_str(), tree.get(), parent ? 1 : 0, parents) != 0))
        return gitFailed("the commit cannot be made");
    return {};
}

text::Result<void> ExportCommit::Preparation::updateIndex() const
{
    const auto index = git::made<git::Index>(git_repository_index, repository.get());
    bool done = index && git_index_read(index.get(), 1) == 0;
    for (const CommittedFile &file : files)
        done = done && git_index_add_bypath(index.get(), file.path.c_str()) == 0;
    if (done && git_index_write(index.get()) == 0)
        return {};
    return gitFailed(fmt::format(
        "commit {} was made, but the index does not know it; run git reset to bring it up to date",
        shortened(commit)));
}

ExportCommit::ExportCommit(std::unique_ptr<Preparation> preparation)
    : m_preparation(std::move(preparation))
{
}
ExportCommit::ExportCommit(ExportCommit &&) noexcept = default;
ExportCommit &ExportCommit::operator=(ExportCommit &&) noexcept = default;
ExportCommit::~ExportCommit() = default;

text::Result<ExportCommit> ExportCommit::prepare(const Difference &difference, const std::string &message,
                                                 const std::optional<WrittenFile> &plan)
{
    if (gitProblem())
        return exports::refused(difference.folder, gitProblem()->message + ", and no commit be made");
    auto preparation = std::make_unique<Preparation>();
    Preparation &p = *preparation;
    git::Buffer tidied;
    if (git_message_prettify(tidied.get(), message.c_str(), 0, '#') != 0 || tidied.text().empty())
        return tl::make_unexpected(text::Problem{"a commit needs a message", {}, text::Severity::Error});
    p.message = tidied.text();
    auto prepared = p.open(difference.folder)
                        .and_then([&] { return p.findBranch(); })
                        .and_then([&] { return p.findIdentity(); })
                        .and_then([&] { return p.choose(difference, plan); })
                        .and_then([&] { return p.checkIndex(); })
                        .and_then([&] { return p.create(); });
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    return ExportCommit(std::move(preparation));
}

bool ExportCommit::isEmpty() const
{
    return m_preparation->isEmpty;
}

const std::string &ExportCommit::branch() const
{
    return m_preparation->branch;
}

const std::vector<LeftOut> &ExportCommit::leftOut() const
{
    return m_preparation->leftOut;
}

text::Result<std::string> ExportCommit::conclude()
{
    const Preparation &p = *m_preparation;
    if (p.isEmpty)
        return std::string();
    const std::string log = "commit: " + p.message.substr(0, p.message.find('\n'));
    const auto moved = p.parent
                           ? git::made<git::Reference>(git_reference_create_matching, p.repository.get(),
                                                       p.branchReference.c_str(), &p.commit, 1,
                                                       git_commit_id(p.parent.get()), log.c_str())
                           : git::made<git::Reference>(git_reference_create, p.repository.get(),
                                                       p.branchReference.c_str(), &p.commit, 0, log.c_str());
    if (!moved)
        return p.gitFailed("the files are written, but no commit was made");
    if (const auto noted = p.updateIndex(); !noted)
        return tl::make_unexpected(noted.error());
    return shortened(p.commit);
}

} // namespace portolan::exports
