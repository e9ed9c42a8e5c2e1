#include "app/cli/export_report.h"

#include "model/export/compose_secrets.h"
#include "model/export/entries.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::cli {

namespace {

using exports::FileDifference;
using exports::FileState;

std::string_view remarkOn(const FileDifference &file)
{
    switch (file.state) {
    case FileState::Merged: return " (changed in the folder, too: has both changes)";
    case FileState::Edited:
        return file.before ? " (changed in the folder, not in the plan: left as it is)"
                           : " (deleted in the folder, not from the plan: left as it is)";
    case FileState::Conflict: return " (changed in the folder and in the plan)";
    case FileState::Kept:
        return file.unreadable ? " (cannot be read: left as it is)" : " (kept by hand: left as it is)";
    case FileState::Removed: return " (no longer part of the plan: delete it by hand)";
    default: return "";
    }
}

/// The line of a compose file, with asterisks in the places of secrets; none where those cannot be told.
text::Place placeInCompose(const std::string &path, const std::string &content, text::Mark mark)
{
    const text::Place bare{path, mark, {}};
    const auto masked = exports::withoutComposeSecrets(content);
    if (!mark || !masked ||
        std::count(masked->begin(), masked->end(), '\n') != std::count(content.begin(), content.end(), '\n'))
        return bare;
    std::size_t begin = 0;
    for (std::uint32_t line = 1; line < mark.line; ++line)
        begin = masked->find('\n', begin) + 1;
    text::Place place =
        text::placeIn(path, *masked, {mark.line, mark.column, static_cast<std::uint32_t>(begin)});
    place.mark = mark;
    return place;
}

/// Lines of env files are not shown: they may say what is nobody's business.
text::Place placeOf(const exports::Difference &difference, const FileDifference &file, text::Mark mark)
{
    const std::string path = fmt::format("{}/{}", difference.folder, file.location);
    const std::string content = file.before.value_or(std::string());
    switch (file.kind) {
    case exports::ArtefactKind::Env: return {path, mark, {}};
    case exports::ArtefactKind::Compose: return placeInCompose(path, content, mark);
    default: return text::placeIn(path, content, mark);
    }
}

text::Problem unreadable(const exports::Difference &difference, const FileDifference &file)
{
    const text::Problem &problem = *file.unreadable;
    return {problem.place.mark ? "cannot be read: " + problem.message : problem.message,
            placeOf(difference, file, problem.place.mark)};
}

std::string description(const FileDifference &file, const exports::Conflict &conflict)
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

bool has(const exports::Difference &difference, FileState state)
{
    return std::any_of(difference.files.begin(), difference.files.end(),
                       [state](const FileDifference &file) { return file.state == state; });
}

} // namespace

std::string overview(const exports::Difference &difference)
{
    std::string lines;
    for (const FileDifference &file : difference.files)
        if (file.differs())
            lines += fmt::format("{:<7}  {}{}\n", toText(file.state), file.path, remarkOn(file));
    return lines + summary(difference) + '\n';
}

std::string overview(const exports::Pull &pull)
{
    std::string lines;
    for (const FileDifference &file : pull.taken.files) {
        const std::string entries = exports::entrySummary({pull.taken.folder, {file}});
        lines += fmt::format("pulled   {}{}\n", file.path, entries.empty() ? "" : " (" + entries + ')');
    }
    return lines;
}

bool reportConflicts(const exports::Difference &difference)
{
    std::size_t count = 0;
    std::size_t unread = 0;
    for (const FileDifference &file : difference.files) {
        if (!file.holdsUp())
            continue;
        if (file.unreadable) {
            report(unreadable(difference, file));
            ++unread;
            continue;
        }
        for (const exports::Conflict &conflict : file.conflicts)
            if (!conflict.chosen) {
                report(text::Problem{description(file, conflict), placeOf(difference, file, conflict.mark)});
                ++count;
            }
    }
    if (count > 0)
        fmt::print(stderr,
                   "error: nothing is written, because of {} {}; choose with --take-plan FILE[:ITEM] or "
                   "--take-folder FILE[:ITEM], then export again\n",
                   count, count == 1 ? "conflict" : "conflicts");
    if (unread > 0)
        fmt::print(stderr,
                   "error: nothing is written, because {} cannot be read; mend {}, or name {} with "
                   "--take-folder FILE to leave {} out\n",
                   unread == 1 ? "a file" : fmt::format("{} files", unread), unread == 1 ? "it" : "them",
                   unread == 1 ? "it" : "them", unread == 1 ? "it" : "them");
    return count + unread > 0;
}

bool reportMassDeletions(const exports::Difference &difference)
{
    const auto deletions = exports::massDeletions(difference);
    for (const exports::MassDeletion &deletion : deletions)
        report(text::Problem{
            fmt::format(
                "would lose {} of its {} {}s, so nothing is written; where that is meant, export with "
                "--allow-mass-delete",
                deletion.deleted, deletion.total, deletion.kind),
            {fmt::format("{}/{}", difference.folder, deletion.path), {}, {}}});
    return !deletions.empty();
}

void reportSecrets(const exports::Difference &difference)
{
    for (const FileDifference &file : difference.files) {
        const auto warn = [&](const std::string &message) {
            report(text::Problem{message,
                                 {fmt::format("{}/{}", difference.folder, file.location), {}, {}},
                                 text::Severity::Warning});
        };
        for (const std::string &name : file.missingSecrets)
            warn(fmt::format("{} is secret and missing from {}: add it there", name, file.path));
        for (const std::string &name : file.leftSecrets)
            warn(fmt::format("{} is secret and no longer in the plan; {} has its only copy: remove it there",
                             name, file.path));
    }
}

void reportRewritten(const exports::Difference &difference)
{
    const auto description = [](const text::RewrittenBlock &block) {
        const std::string path = block.path.empty() ? "the document" : block.path;
        return block.extent == text::RewrittenBlock::Extent::MergeKeys
                   ? path +
                         " no longer has all that its merge keys bring in; what it has of them is written out"
                   : path + " cannot be changed in place; it is written anew as a whole";
    };
    for (const FileDifference &file : difference.files)
        if (file.isToBeWritten())
            for (const text::RewrittenBlock &block : file.rewrittenBlocks)
                report(text::Problem{description(block), placeOf(difference, file, block.mark),
                                     text::Severity::Warning});
}

void reportHistoryGap(const exports::Difference &difference)
{
    const bool isUnknown =
        std::any_of(difference.files.begin(), difference.files.end(), [](const FileDifference &file) {
            return file.state == FileState::Kept && !file.base && !file.unreadable;
        });
    if (isUnknown && !difference.historyGap.empty())
        fmt::print(stderr, "note: nothing is known of what folder and plan said last: {}\n",
                   difference.historyGap);
}

void reportLeft(const exports::Difference &difference, const plan::Plan &plan)
{
    const bool canPull = std::any_of(difference.files.begin(), difference.files.end(),
                                     [&](const FileDifference &file) { return canBePulled(plan, file); });
    if (canPull)
        fmt::print(stderr,
                   "note: --pull takes what the folder changed into the plan; --take-plan FILE writes "
                   "what the plan says\n");
    else if (has(difference, FileState::Kept) || has(difference, FileState::Edited))
        fmt::print(stderr,
                   "note: --take-plan FILE[:ITEM] writes what the plan says over what the folder has; "
                   "--take-folder FILE[:ITEM] leaves it and says so\n");
}

} // namespace portolan::cli
