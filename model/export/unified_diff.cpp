#include "model/export/difference.h"

#include "model/export/base.h"
#include "model/export/git.h"
#include "model/export/git_problem.h"

#include <fmt/format.h>

namespace portolan::exports {

namespace {

constexpr std::uint32_t contextLines = 3;

/// The patch between two contents; no content stands for no file.
std::string patch(const std::string &path, const std::string *before, const std::string *after)
{
    const git::Library library;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = contextLines;
    const auto made = git::made<git::Patch>(
        git_patch_from_buffers, before ? before->data() : nullptr, before ? before->size() : 0, path.c_str(),
        after ? after->data() : nullptr, after ? after->size() : 0, path.c_str(), &options);
    git::Buffer buffer;
    return made && git_patch_to_buf(buffer.get(), made.get()) == 0 ? buffer.text() : std::string();
}

void replaceFirst(std::string &text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

} // namespace

std::string unifiedDiff(const FileDifference &file, const std::set<std::string> &secrets)
{
    if (!file.differs() || file.state == FileState::Removed)
        return {};
    if (gitProblem())
        return fmt::format("# {} differs; its lines cannot be shown: {}\n", file.path, gitProblem()->message);
    const auto before = file.before ? noteOf(file.kind, *file.before, secrets) : std::nullopt;
    const auto after = noteOf(file.kind, file.after, secrets);
    if ((file.before && !before) || !after)
        return fmt::format("# the lines of {} are not shown: its secrets cannot be told from the rest\n",
                           file.path);
    std::string text = patch(file.path, before ? &*before : nullptr, &*after);
    if (file.executable)
        replaceFirst(text, "new file mode 100644",
                     "new file mode 100755"); // libgit2 knows no modes of buffers
    if (!file.modeDiffers || file.state != FileState::Changed)
        return text;
    const std::string header = fmt::format("diff --git a/{0} b/{0}\n", file.path);
    replaceFirst(text, header, "");
    return header + "old mode 100644\nnew mode 100755\n" + text;
}

std::string unifiedDiff(const Difference &difference)
{
    std::string text;
    for (const FileDifference &file : difference.files) {
        if (file.state == FileState::Kept)
            text += fmt::format("# {} {} and is kept; the plan says:\n", file.path,
                                file.unreadable ? "cannot be read" : "was not written by an export");
        if (file.state == FileState::Edited)
            text += fmt::format("# {} was edited in the folder and is kept; the plan says:\n", file.path);
        if (file.state == FileState::Conflict)
            text += fmt::format("# {} was changed in the folder and in the plan, {} of its items "
                                "differently; without those:\n",
                                file.path, file.conflicts.size());
        if (file.state == FileState::Removed)
            text += fmt::format("# {} is no longer part of the plan; delete it by hand\n", file.path);
        text += unifiedDiff(file, difference.secrets);
    }
    return text;
}

} // namespace portolan::exports
