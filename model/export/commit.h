#pragma once

#include "model/export/difference.h"

#include <memory>

namespace portolan::exports {

/// A file beside the export that its run writes, too: the plan that took something in.
struct WrittenFile {
    std::string path;
    std::string bytes;
};

/// An exported file that is no part of the commit.
struct LeftOut {
    std::string path; ///< relative to the target folder
    std::string why;
    bool operator==(const LeftOut &) const = default;
};

/// A git commit of the files of an export, and of no other: those that it writes, and those that say what the
/// plan says already, where the branch has them otherwise. It is prepared before anything is written, so that
/// nothing is written where no commit can be made, and concluded afterwards.
///
/// On the current branch, by the user's identity as git has it. Files that git ignores stay out of it. Hooks
/// are not run, and the commit is not signed. Nothing else of the index or the work tree is touched.
class ExportCommit
{
public:
    /// Makes the commit, yet out of every branch's sight. Files that an earlier export has written, or a pull
    /// has taken in, belong to it, too; those that somebody edited and the plan does not know do not. \a plan
    /// is the plan's file, where this run writes it: it belongs to the commit if it lies in the repository.
    /// Errors: git cannot be asked; the folder is in no work tree of git; changes of other files are staged;
    /// a merge, rebase or the like is under way; no branch is checked out; no identity; a file to be written
    /// that only git itself can store (a filter, another repository within), or with secrets where git does
    /// not ignore it; no message; nothing can be written into the repository.
    static text::Result<ExportCommit> prepare(const Difference &difference, const std::string &message,
                                              const std::optional<WrittenFile> &plan = {});

    ExportCommit(ExportCommit &&) noexcept;
    ExportCommit &operator=(ExportCommit &&) noexcept;
    ~ExportCommit();

    /// True when the branch has these files as they are: then concluding does nothing.
    bool isEmpty() const;

    /// The branch, by its short name.
    const std::string &branch() const;

    /// Files that the export writes, or that the branch has otherwise, and that are no part of the commit.
    const std::vector<LeftOut> &leftOut() const;

    /// Moves the branch to the commit, and notes the files in the index. To be called when they are written.
    /// Gives the commit's id, shortened. Errors: the branch has moved meanwhile; the index cannot be written.
    text::Result<std::string> conclude();

private:
    struct Preparation;
    explicit ExportCommit(std::unique_ptr<Preparation> preparation);
    std::unique_ptr<Preparation> m_preparation;
};

} // namespace portolan::exports
