#include "views/preview/export_preview.h"

#include "model/export/base.h"
#include "model/export/history.h"
#include "model/export/write.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// The difference that has those of the files that are wanted.
template <class Wanted>
exports::Difference differenceWith(const ExportPreview &preview, Wanted isWanted)
{
    exports::Difference difference{preview.request.folder, {}};
    difference.secrets = exports::secretsOf(preview.request.plan);
    for (const PreviewedFile &previewed : preview.files)
        if (isWanted(previewed.file))
            difference.files.push_back(previewed.file);
    return difference;
}

/// Writes a difference, and gives the plan the lines that its services stand on then.
text::Result<plan::Transaction> writeOf(const ExportPreview &preview, const exports::Difference &difference)
{
    exports::noteAgreement(preview.request.agreement);
    if (const auto written = exports::writeDifference(difference); !written)
        return tl::make_unexpected(written.error());
    const plan::Plan &plan = preview.request.plan;
    return plan::difference(plan, exports::withPlacesAfter(difference, plan), placesStep);
}

} // namespace

exports::Difference ExportPreview::difference() const
{
    return differenceWith(*this, [](const exports::FileDifference &) { return true; });
}

exports::Difference ExportPreview::differenceOf(const std::set<std::string> &paths) const
{
    return differenceWith(*this,
                          [&](const exports::FileDifference &file) { return paths.contains(file.path); });
}

exports::Difference ExportPreview::differenceToCommit(const std::set<std::string> &chosen) const
{
    return differenceWith(*this, [&](const exports::FileDifference &file) {
        return chosen.contains(file.path) || !file.differs();
    });
}

const exports::FileDifference *ExportPreview::heldUp() const
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [](const PreviewedFile &file) { return file.file.holdsUp(); });
    return found == files.end() ? nullptr : &found->file;
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
    preview.workTree = exports::workTreeOf(request.folder);
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
    return writeOf(preview, preview.differenceOf(chosen));
}

text::Result<CommittedFiles> commitChosen(const ExportPreview &preview, const std::set<std::string> &chosen,
                                          const std::string &message)
{
    const exports::Difference difference = preview.differenceToCommit(chosen);
    auto commit = exports::ExportCommit::prepare(difference, message);
    if (!commit)
        return tl::make_unexpected(commit.error());
    const auto places = writeOf(preview, difference);
    if (!places)
        return tl::make_unexpected(places.error());
    CommittedFiles committed{*places, commit->branch(), {}, commit->leftOut(), {}};
    if (const auto id = commit->conclude())
        committed.id = *id;
    else
        committed.problem = id.error();
    return committed;
}

} // namespace portolan::views
