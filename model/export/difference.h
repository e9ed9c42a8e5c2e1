#pragma once

#include "model/export/artefact.h"

namespace portolan::exports {

/// How a file of the target folder stands to what the plan says.
enum class FileState : std::uint8_t {
    Unchanged,  ///< the same bytes
    Equivalent, ///< written by hand, in other words to the same effect: left alone
    Added,      ///< does not exist yet
    Changed,    ///< written by an export before, and the plan now says something else
    Kept,       ///< written by hand and not the same: left alone
    Removed     ///< written by an export before, and no longer part of the plan: left alone, to be deleted by hand
};

std::string_view toText(FileState state);

/// One file, on disk and in the plan.
struct FileDifference {
    std::string path; ///< relative to the target folder
    FileState state = FileState::Unchanged;
    std::optional<std::string> before; ///< the bytes on disk; none = no such file
    std::string after;                 ///< the bytes that the plan asks for; empty for Removed
    bool executable = false;           ///< as the plan asks for it
    bool modeDiffers = false;          ///< the file on disk lacks the permission to be executed
    std::string location;              ///< where its bytes are, links within the target followed; relative to the target
    std::vector<plan::EntityRef> sources;
    bool operator==(const FileDifference &) const = default;

    /// True when writing the set writes this file.
    bool isToBeWritten() const { return state == FileState::Added || state == FileState::Changed; }
    /// True when the folder does not say what the plan says.
    bool differs() const { return state != FileState::Unchanged && state != FileState::Equivalent; }
};

/// A set of artefacts against a folder, as it was when it was looked at.
struct Difference {
    std::string folder;
    std::vector<FileDifference> files; ///< in the order of their paths

    bool isEmpty() const;
};

/// Compares a set of artefacts with a folder, which need not exist. Reads, never writes.
/// Errors: a problem of the set itself; a path that is no regular file, cannot be read, or leads out of the folder
/// through a symbolic link.
text::Result<Difference> differenceFrom(const ArtefactSet &set, const std::string &folder);

/// The change of one file as a unified diff with three lines of context, as git prints it; empty when nothing changes.
/// Source: git-diff(1), generating patch text; libgit2, patch.
std::string unifiedDiff(const FileDifference &file);

/// All files that differ, one unified diff after the other.
std::string unifiedDiff(const Difference &difference);

/// `3 files: 1 added, 2 changed`; states that no file has are left out.
std::string summary(const Difference &difference);

} // namespace portolan::exports
