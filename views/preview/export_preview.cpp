#include "views/preview/export_preview.h"

#include "model/export/write.h"

namespace portolan::views {

ExportPreview previewExport(const plan::Plan &plan, const std::string &folder)
{
    ExportPreview preview;
    preview.folder = folder;
    const exports::ArtefactSet set = exports::artefactsOf(plan);
    preview.problems = set.problems;
    preview.isWritable = !text::hasError(set.problems);
    auto difference = exports::differenceFrom(set, folder);
    if (!difference) {
        if (preview.isWritable)
            preview.problems.push_back(difference.error());
        preview.isReadable = false;
        preview.isWritable = false;
        return preview;
    }
    for (exports::FileDifference &file : difference->files) {
        LineDiff lines = compareLines(QString::fromStdString(file.before.value_or(std::string())),
                                      QString::fromStdString(file.after));
        preview.files.push_back({std::move(file), std::move(lines)});
    }
    return preview;
}

text::Result<void> writeChosen(const ExportPreview &preview, const std::set<std::string> &chosen)
{
    exports::Difference difference;
    difference.folder = preview.folder;
    for (const PreviewedFile &previewed : preview.files)
        if (previewed.file.isToBeWritten() && chosen.contains(previewed.file.path))
            difference.files.push_back(previewed.file);
    return exports::writeDifference(difference);
}

} // namespace portolan::views
