#include "model/export/work_tree.h"

#include "model/export/git.h"
#include "model/export/git_problem.h"

#include <filesystem>

namespace portolan::exports {

namespace {

namespace fs = std::filesystem;

using StatusList = git::Owned<git_status_list, git_status_list_free>;

std::string branchOf(git_repository *repository)
{
    const auto head = git::made<git::Reference>(git_reference_lookup, repository, "HEAD");
    const char *target = head ? git_reference_symbolic_target(head.get()) : nullptr;
    const std::string reference = target ? target : "";
    return reference.starts_with("refs/heads/") ? reference.substr(11) : reference;
}

std::size_t uncommittedIn(git_repository *repository)
{
    git_status_options options{};
    options.version = GIT_STATUS_OPTIONS_VERSION;
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
    const auto list = git::made<StatusList>(git_status_list_new, repository, &options);
    return list ? git_status_list_entrycount(list.get()) : 0;
}

} // namespace

text::Result<std::optional<WorkTree>> workTreeOf(const std::string &folder)
{
    if (gitProblem())
        return tl::make_unexpected(*gitProblem());
    std::error_code error;
    fs::path start = fs::absolute(folder, error);
    while (!fs::exists(start, error) && start.has_relative_path())
        start = start.parent_path();
    const git::Library library;
    const auto repository = git::made<git::Repository>(git_repository_open_ext, start.c_str(), 0U, nullptr);
    if (!repository || git_repository_is_bare(repository.get()) != 0)
        return std::nullopt;
    return WorkTree{branchOf(repository.get()), uncommittedIn(repository.get())};
}

} // namespace portolan::exports
