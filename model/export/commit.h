#pragma once

#include "model/export/difference.h"

#include <memory>

namespace portolan::exports {

/// A git commit of the files that an export writes, and of no other. It is prepared before they are written,
/// so that nothing is written where no commit can be made, and concluded afterwards.
///
/// On the current branch, by the user's identity as git has it. Files that git ignores stay out of it. Hooks
/// are not run, and the commit is not signed. Nothing else of the index or the work tree is touched.
class ExportCommit
{
public:
    /// Makes the commit, yet out of every branch's sight. Files of the set that an earlier export has written
    /// and that were not committed then belong to it, too.
    /// Errors: the folder is in no work tree of git; changes of other files are staged; a merge, rebase or
    /// the like is under way; no branch is checked out; no identity; a file that only git itself can store (a
    /// filter, another repository within); secrets in a file that git does not ignore; no message; nothing
    /// can be written into the repository.
    static text::Result<ExportCommit> prepare(const Difference &difference, const std::string &message);

    ExportCommit(ExportCommit &&) noexcept;
    ExportCommit &operator=(ExportCommit &&) noexcept;
    ~ExportCommit();

    /// True when the branch has these files as they are: then concluding does nothing.
    bool isEmpty() const;

    /// The branch, by its short name.
    const std::string &branch() const;

    /// Files of the export that are no part of the commit, as git ignores them; relative to the target
    /// folder.
    const std::vector<std::string> &ignored() const;

    /// Moves the branch to the commit, and notes the files in the index. To be called when they are written.
    /// Gives the commit's id, shortened. Errors: the branch has moved meanwhile; the index cannot be written.
    text::Result<std::string> conclude();

private:
    struct Preparation;
    explicit ExportCommit(std::unique_ptr<Preparation> preparation);
    std::unique_ptr<Preparation> m_preparation;
};

} // namespace portolan::exports
