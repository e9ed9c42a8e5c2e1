#pragma once

#include "model/export/commit.h"
#include "model/export/entries.h"
#include "model/export/pull.h"
#include "model/export/work_tree.h"
#include "views/preview/line_diff.h"

#include <memory>
#include <vector>

namespace portolan::views {

/// One file of an export beside what stands in the folder, ready to be shown.
struct PreviewedFile {
    exports::FileDifference file;
    LineDiff lines;
    bool isPullable = false; ///< it holds something that the plan can take in
};

/// What is to be compared.
struct ExportRequest {
    plan::Plan plan;
    std::string planPath; ///< empty = the plan has no file yet
    std::string folder;
    exports::Resolutions resolutions;
    exports::Difference agreement; ///< what is known of the folder since the plan was read from it
};

/// What an export into a folder would do.
struct ExportPreview {
    std::vector<PreviewedFile> files; ///< in the order of their paths
    text::Problems problems; ///< what the plan cannot state in files; the error when `isReadable` is false
    ExportRequest request;
    bool isReadable = true; ///< false when the folder could not be compared: then there are no files
    bool isWritable = true; ///< false when a problem forbids writing anything
    text::Result<std::optional<exports::WorkTree>> workTree; ///< of git, around the folder
    std::string historyGap; ///< why git's history does not tell what folder and plan said last; mostly empty

    /// All files.
    exports::Difference difference() const;
    /// Those files whose path is among \a paths.
    exports::Difference differenceOf(const std::set<std::string> &paths) const;
    /// What a commit of the files of \a chosen is about: those, and all that say already what the plan says.
    exports::Difference differenceToCommit(const std::set<std::string> &chosen) const;
    /// The first file of which nothing may be committed before somebody has chosen a side; nullptr for none.
    const exports::FileDifference *heldUp() const;
};
using SharedPreview = std::shared_ptr<const ExportPreview>;

/// Makes the artefacts of a plan and compares them with a folder. Reads the disk; made for a worker thread.
ExportPreview previewExport(const ExportRequest &request);

/// Writes those files of a preview that are to be written and whose path is among \a chosen, all or none.
/// Gives the plan the lines that its services stand on then, as a change of it. Errors: as
/// exports::writeDifference.
text::Result<plan::Transaction> writeChosen(const ExportPreview &preview,
                                            const std::set<std::string> &chosen);

/// The step of undo that writing leaves in the plan.
inline constexpr char placesStep[] = "Note on which lines services stand";

/// Files that were written, and their commit.
struct CommittedFiles {
    plan::Transaction places; ///< as writeChosen gives it
    std::string branch;
    std::string id;                        ///< shortened; empty = the branch had these files already
    std::vector<exports::LeftOut> leftOut; ///< written, and yet no part of the commit
    std::optional<text::Problem> problem;  ///< why the files are written, but not committed
};

/// Writes as writeChosen does and commits these files, and those that were written before and that the branch
/// has otherwise. Nothing is written where no commit can be made. Errors: as exports::ExportCommit::prepare
/// and exports::writeDifference.
text::Result<CommittedFiles> commitChosen(const ExportPreview &preview, const std::set<std::string> &chosen,
                                          const std::string &message);

} // namespace portolan::views
