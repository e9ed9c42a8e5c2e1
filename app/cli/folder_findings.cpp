#include "app/cli/folder_findings.h"

#include "model/check/rule.h"
#include "model/export/base.h"
#include "model/export/entries.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::cli {

namespace {

using exports::FileDifference;
using exports::FileState;

/// The first line in which two texts differ, from 1.
int firstDifferingLine(std::string_view one, std::string_view other)
{
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    return 1 + static_cast<int>(std::count(one.begin(), end, '\n'));
}

class FolderFindings
{
public:
    FolderFindings(const exports::Difference &difference, const plan::Plan &plan)
        : m_difference(difference)
        , m_plan(plan)
    {
    }

    check::Findings run()
    {
        for (const FileDifference &file : m_difference.files)
            addFile(file);
        for (const exports::MassDeletion &deletion : exports::massDeletions(m_difference))
            addDeletion(deletion);
        return std::move(m_findings);
    }

private:
    void addFile(const FileDifference &file)
    {
        for (const std::string &name : file.missingSecrets)
            add("export-stale", file,
                fmt::format("lacks the secret {}, whose value the plan does not know", name), 0);
        for (const std::string &name : file.leftSecrets)
            add("export-stale", file,
                fmt::format("still has the secret {}, which the plan has no longer", name), 0);
        switch (file.state) {
        case FileState::Unchanged:
        case FileState::Equivalent: return;
        case FileState::Added: return add("export-stale", file, "is missing", 0);
        case FileState::Changed:
            return add("export-stale", file, "does not say what the plan says", changedLine(file));
        case FileState::Removed: return add("export-stale", file, "is no longer part of the plan", 0);
        case FileState::Edited:
            return add("changed-on-disk", file,
                       file.before ? "was changed in the folder, and not in the plan"
                                   : "was deleted in the folder, and not from the plan",
                       changedLine(file));
        case FileState::Merged:
            return add("changed-on-disk", file, "was changed in the folder, and elsewhere in the plan",
                       changedLine(file));
        case FileState::Kept:
            return add("changed-on-disk", file, "is kept by hand, and does not say what the plan says",
                       changedLine(file));
        case FileState::Conflict: return addConflicts(file);
        }
    }

    int changedLine(const FileDifference &file) const
    {
        if (!file.before)
            return 0;
        // What both said last shows best what somebody changed since.
        const bool isEdit = file.state != FileState::Changed && file.base;
        if (isEdit && file.kind == exports::ArtefactKind::Env) // notes have no values of secrets
            return firstDifferingLine(
                exports::noteOf(file.kind, *file.before, m_difference.secrets).value_or(*file.before),
                *file.base);
        return firstDifferingLine(*file.before, isEdit ? *file.base : file.after);
    }

    void addConflicts(const FileDifference &file)
    {
        for (const exports::Conflict &conflict : file.conflicts)
            add("changed-on-disk", file,
                conflict.item.empty()
                    ? std::string("was changed in the folder and in the plan")
                    : fmt::format("has {} changed in the folder, and otherwise in the plan", conflict.item),
                static_cast<int>(conflict.mark.line));
    }

    void addDeletion(const exports::MassDeletion &deletion)
    {
        const auto file = std::find_if(m_difference.files.begin(), m_difference.files.end(),
                                       [&](const FileDifference &one) { return one.path == deletion.path; });
        if (file != m_difference.files.end())
            add("mass-delete", *file,
                fmt::format("would lose {} of its {} {}s", deletion.deleted, deletion.total, deletion.kind),
                0);
    }

    void add(std::string_view rule, const FileDifference &file, std::string what, int line)
    {
        const std::string &path = file.location.empty() ? file.path : file.location;
        const check::Rule *known = check::findRule(rule);
        m_findings.push_back(
            {.entity = file.sources.empty() ? plan::EntityRef(m_plan.settings().id) : file.sources.front(),
             .field = {},
             .rule = known->id,
             .severity = known->severity,
             .message = {"{file} {what}.", {{"file", file.path}, {"what", std::move(what)}}},
             .related = {},
             .part = {},
             .environments = {},
             .place = {m_difference.folder == "." ? path : fmt::format("{}/{}", m_difference.folder, path),
                       line, 0}});
    }

    const exports::Difference &m_difference;
    const plan::Plan &m_plan;
    check::Findings m_findings;
};

} // namespace

check::Findings findingsOf(const exports::Difference &difference, const plan::Plan &plan)
{
    return FolderFindings(difference, plan).run();
}

} // namespace portolan::cli
