#pragma once

#include "model/export/artefact.h"
#include "model/export/merge.h"
#include "model/text/yaml_splice.h"

namespace portolan::exports {

/// How a file of the target folder stands to what the plan says, and to what both said when they last agreed.
enum class FileState : std::uint8_t {
    Unchanged,  ///< the same bytes
    Equivalent, ///< in other words to the same effect: left alone
    Added,      ///< does not exist yet
    Changed,    ///< only the plan has changed, or the file is one of ours of which nothing else is known
    Merged,     ///< both have changed, each something else: what is written has both
    Edited,     ///< only the folder has changed, or lost the file: left alone, to be taken into the plan
    Conflict,   ///< both have changed the same: left alone until somebody chooses
    Kept,       ///< written by hand, not the same, and nothing is known of what it was: left alone
    Removed     ///< written by an export before, and no longer part of the plan: left alone, to be deleted by
                ///< hand
};

std::string_view toText(FileState state);

/// One file: when folder and plan last agreed, on disk, and in the plan.
struct FileDifference {
    std::string path; ///< relative to the target folder
    ArtefactKind kind = ArtefactKind::Compose;
    FileState state = FileState::Unchanged;
    std::optional<std::string>
        base; ///< what both said last; none = not known. Of env files without their secrets
    std::optional<std::string> before; ///< the bytes on disk; none = no such file
    /// The bytes that the plan asks for, in the words of the file that is there; merged where both have
    /// changed, with the folder's version at each open conflict; empty for Removed.
    std::string after;
    bool executable = false;  ///< as the plan asks for it
    bool modeDiffers = false; ///< the file on disk lacks the permission to be executed
    std::string location; ///< where its bytes are, links within the target followed; relative to the target
    std::vector<plan::EntityRef> sources;
    /// What both say differently, for Conflict and Kept, and in other states what of it has been chosen for.
    std::vector<Conflict> conflicts;
    /// Why a file on disk cannot be read as what it should be, so that it is Kept. Somebody has to mend it,
    /// or to choose a side: its one conflict is the file as a whole.
    std::optional<text::Problem> unreadable;
    /// Secrets that the plan has and an env file lacks: only whoever knows their values can add them.
    std::vector<std::string> missingSecrets;
    /// Secrets that an env file has and the plan has no longer: the file has their only copy, so it keeps
    /// them.
    std::vector<std::string> leftSecrets;
    std::vector<text::RewrittenBlock>
        rewrittenBlocks;             ///< parts of `after` that keep nothing of how they were written
    std::optional<std::string> note; ///< what the next comparison finds as `base` once the set is written
    bool operator==(const FileDifference &) const = default;

    /// True when writing the set writes this file.
    bool isToBeWritten() const
    {
        return state == FileState::Added || state == FileState::Changed || state == FileState::Merged;
    }
    /// True where nothing may be written before somebody has chosen or mended something.
    bool holdsUp() const { return (state == FileState::Conflict || unreadable) && hasOpen(conflicts); }
    /// True when the folder does not say what the plan says.
    bool differs() const { return state != FileState::Unchanged && state != FileState::Equivalent; }
};

/// Whose version is taken where folder and plan differ, by path of the file; the path `*` speaks for all
/// files that are not named. For Edited and Kept files the plan's can be chosen as a whole (the empty item);
/// for Conflict and Kept files either, as a whole or by item.
using Resolutions = std::map<std::string, Choices, std::less<>>;

/// A set of artefacts against a folder, as it was when it was looked at.
struct Difference {
    std::string folder;
    std::vector<FileDifference> files;  ///< in the order of their paths
    ExportOptions options = {};         ///< that the set was made with
    std::set<std::string> secrets = {}; ///< the variables that the plan calls secret
    /// Why git's history does not tell more of files of which nothing is noted; empty where it has told, and
    /// where nobody has asked.
    std::string historyGap = {};

    bool isEmpty() const;
};

/// Compares a set of artefacts with a folder, which need not exist, and with what is noted there of the last
/// time that both agreed. Reads, never writes. Errors: a problem of the set itself; a path that is no regular
/// file, cannot be read, or leads out of the folder through a symbolic link. \a agreement is what the plan is
/// known to have agreed on with the folder later than anything that is noted there.
text::Result<Difference> differenceFrom(const ArtefactSet &set, const std::string &folder,
                                        const Resolutions &resolutions = {},
                                        const Difference &agreement = {});

/// The problem of a set that writes over the very plan that it comes from, by whatever name or link.
std::optional<text::Problem> overwritesPlan(const Difference &difference, const std::string &planPath);

/// The change of one file as a unified diff with three lines of context, as git prints it; empty when nothing
/// changes. Where git cannot be asked, a line that says so. Env files are shown without the values of
/// secrets, compose files with asterisks in their places: people keep what is printed in logs. Source:
/// git-diff(1), generating patch text; libgit2, patch.
std::string unifiedDiff(const FileDifference &file, const std::set<std::string> &secrets = {});

/// All files that differ, one unified diff after the other.
std::string unifiedDiff(const Difference &difference);

/// `3 files: 1 added, 2 changed; 4 ports, 1 service`: how the files stand, and how much of what they say
/// would change in those that are written. States that no file has are left out.
std::string summary(const Difference &difference);

} // namespace portolan::exports
