#pragma once

#include "model/export/difference.h"
#include "views/preview/line_diff.h"

#include <memory>
#include <vector>

namespace portolan::views {

/// One file of an export beside what stands in the folder, ready to be shown.
struct PreviewedFile {
    exports::FileDifference file;
    LineDiff lines;
};

/// What an export into a folder would do.
struct ExportPreview {
    std::vector<PreviewedFile> files; ///< in the order of their paths
    text::Problems problems; ///< what the plan cannot state in files; the error when `isReadable` is false
    std::string folder;
    bool isReadable = true; ///< false when the folder could not be compared: then there are no files
    bool isWritable = true; ///< false when a problem forbids writing anything
};
using SharedPreview = std::shared_ptr<const ExportPreview>;

/// Makes the artefacts of a plan and compares them with a folder. Reads the disk; made for a worker thread.
ExportPreview previewExport(const plan::Plan &plan, const std::string &folder);

/// Writes those files of a preview that are added or changed and whose path is among \a chosen, all or none.
/// Errors: as exports::writeDifference.
text::Result<void> writeChosen(const ExportPreview &preview, const std::set<std::string> &chosen);

} // namespace portolan::views
