#include "views/preview/export_preview.h"

#include "model/export/history.h"
#include "model/export/write.h"

namespace portolan::views {

exports::Difference ExportPreview::difference() const
{
    exports::Difference difference{request.folder, {}};
    for (const PreviewedFile &previewed : files)
        difference.files.push_back(previewed.file);
    return difference;
}

exports::Difference ExportPreview::differenceOf(const std::set<std::string> &paths) const
{
    exports::Difference difference{request.folder, {}};
    for (const PreviewedFile &previewed : files)
        if (paths.contains(previewed.file.path))
            difference.files.push_back(previewed.file);
    return difference;
}

ExportPreview previewExport(const ExportRequest &request)
{
    ExportPreview preview;
    preview.request = request;
    const exports::ArtefactSet set = exports::artefactsOf(request.plan);
    preview.problems = set.problems;
    preview.isWritable = !text::hasError(set.problems);
    auto difference = exports::differenceSinceHistory(set, request.folder, request.planPath,
                                                      request.resolutions, request.agreement);
    if (!difference) {
        if (preview.isWritable)
            preview.problems.push_back(difference.error());
        preview.isReadable = false;
        preview.isWritable = false;
        return preview;
    }
    if (auto problem = exports::overwritesPlan(*difference, request.planPath)) {
        preview.problems.push_back(std::move(*problem));
        preview.isWritable = false;
    }
    preview.historyGap = difference->historyGap;
    for (exports::FileDifference &file : difference->files) {
        LineDiff lines = compareLines(QString::fromStdString(file.before.value_or(std::string())),
                                      QString::fromStdString(file.after));
        const bool isPullable = exports::canBePulled(request.plan, file);
        preview.files.push_back({std::move(file), std::move(lines), isPullable});
    }
    return preview;
}

text::Result<plan::Transaction> writeChosen(const ExportPreview &preview, const std::set<std::string> &chosen)
{
    exports::noteAgreement(preview.request.agreement);
    const exports::Difference difference = preview.differenceOf(chosen);
    if (const auto written = exports::writeDifference(difference); !written)
        return tl::make_unexpected(written.error());
    const plan::Plan &plan = preview.request.plan;
    return plan::difference(plan, exports::withPlacesAfter(difference, plan),
                            "Note on which lines services stand");
}

} // namespace portolan::views
