#include "model/export/ignored_files.h"

#include "model/export/git.h"
#include "model/export/git_problem.h"

#include <algorithm>
#include <filesystem>

namespace portolan::exports {

std::set<std::string> missingAndIgnored(const Difference &difference)
{
    namespace fs = std::filesystem;
    const auto isMissing = [](const FileDifference &file) {
        return file.state == FileState::Added;
    };
    std::set<std::string> found;
    std::error_code error;
    const fs::path target = fs::canonical(difference.folder, error);
    if (error || gitProblem() || std::none_of(difference.files.begin(), difference.files.end(), isMissing))
        return found;
    const git::Library library;
    const auto repository = git::made<git::Repository>(git_repository_open_ext, target.c_str(), 0U, nullptr);
    const char *workTree = repository ? git_repository_workdir(repository.get()) : nullptr;
    if (!workTree)
        return found;
    const fs::path root = fs::canonical(workTree, error);
    for (const FileDifference &file : difference.files) {
        const std::string path =
            (target / file.location).lexically_normal().lexically_relative(root).generic_string();
        int isIgnored = 0;
        if (isMissing(file) && git_ignore_path_is_ignored(&isIgnored, repository.get(), path.c_str()) == 0 &&
            isIgnored != 0)
            found.insert(file.path);
    }
    return found;
}

} // namespace portolan::exports
