#pragma once

#include "model/export/target_folder.h"

#include <string_view>
#include <vector>

namespace portolan::exports {

/// The name of the journal in the target folder, and what the names of staged files begin with.
inline constexpr std::string_view journalName = ".portolan-export";

/// What is needed to take an unfinished export back, kept on the disk while it runs.
struct Journal {
    /// One file of the set. It is staged beside its target under a name of its own, and its identity tells
    /// afterwards which of the two names it has: that is how far the export got.
    struct File {
        std::string target;
        std::string staged;
        bool existed = false;
        std::uint64_t identity = 0;
    };

    int version = 1;
    std::vector<std::string> folders; ///< created by the export, outer ones first
    std::vector<File> files;
    bool staged = false; ///< every file is staged, and the identities are known
    bool done = false;   ///< every file is in place: nothing is taken back any more

    /// Its text is three lines, written one after the other: what is intended, that all is staged, that all
    /// is done.
    std::string intention() const;
    std::string identities() const;
    static std::string completion();
};

/// Reads a journal. The last line counts only when it is whole.
/// Errors: not a journal, or one that speaks of files that no export has staged.
text::Result<Journal> readJournal(const std::string &file, std::string_view content);

/// Leaves the folder as it was before the export, or as it is after it where all was done; the journal goes
/// last. Errors: the first step that failed; the others are tried all the same.
text::Result<void> settle(TargetFolder &folder, const Journal &journal);

} // namespace portolan::exports
