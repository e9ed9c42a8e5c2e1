#include "model/export/write.h"
#include "views/preview/after_writing_panel.h"
#include "views/preview/diff_view.h"
#include "views/preview/export_view.h"
#include "views/preview/line_reason_bar.h"
#include "views/workspace/background.h"

#include <QMessageBox>
#include <QPushButton>

/// What the view does with files and plan: write, take in, choose.
namespace portolan::views {

void ExportView::knowAgreement(exports::Difference agreement)
{
    m_agreement = std::move(agreement);
}

void ExportView::noteAgreement()
{
    if (m_agreement.files.empty())
        return;
    inBackground(
        this, [agreement = m_agreement] { return exports::noteAgreement(agreement), true; }, [](bool) {});
    m_agreement = {};
}

void ExportView::askAboutLoss(const exports::Difference &difference, std::function<void()> then)
{
    QStringList lines;
    for (const exports::MassDeletion &loss : exports::massDeletions(difference))
        lines << tr("%1 would lose %2 of its %3.", "3 of its 12 records")
                     .arg(QString::fromStdString(loss.path))
                     .arg(loss.deleted)
                     .arg(QString::fromStdString(exports::counted(loss.kind, loss.total)));
    if (lines.isEmpty())
        return then();
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Portolan"), tr("Is so much meant to go?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setInformativeText(lines.join(QLatin1Char('\n')));
    QPushButton *proceed = question->addButton(tr("Go on"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this,
            [proceed, then = std::move(then)](QAbstractButton *clicked) {
                if (clicked == proceed)
                    then();
            });
    question->open();
}

void ExportView::write()
{
    const std::set<std::string> chosen = m_files.chosen();
    if (m_busy || chosen.empty() || !m_preview->isWritable)
        return;
    askAboutLoss(m_preview->differenceOf(chosen), [this, chosen] { writeNow(chosen); });
}

void ExportView::writeNow(const std::set<std::string> &paths)
{
    if (m_busy)
        return;
    beginWriting();
    const auto work = [preview = m_preview, paths] {
        return writeChosen(*preview, paths);
    };
    const int count = static_cast<int>(paths.size());
    inBackground(this, work,
                 [this, count, preview = m_preview](const text::Result<plan::Transaction> &places) {
                     if (!places)
                         return failWriting(places.error());
                     m_result = tr("Wrote %n file(s).", nullptr, count);
                     endWriting(*places, preview);
                 });
}

void ExportView::beginWriting()
{
    setBusy(true);
    m_isWriting = true;
    say(tr("Writing…"), Tone::Plain);
    showButtons();
}

/// The files are written; the plan follows them.
void ExportView::endWriting(const plan::Transaction &places, const SharedPreview &preview)
{
    setBusy(false);
    m_isWriting = false;
    if (m_agreement.folder == m_folder.toStdString())
        m_agreement = {}; // noted with the files
    m_isStale = true;
    if (!places.isEmpty() && m_document.plan() == preview->request.plan)
        m_document.apply(places); // compares, too, where that is seen
    if (m_isStale)
        compare();
}

void ExportView::failWriting(const text::Problem &problem)
{
    setBusy(false);
    m_isWriting = false;
    fail(problem);
}

void ExportView::lookAhead()
{
    m_stopLooking.request_stop();
    m_stopLooking = std::stop_source();
    const std::stop_token stop = m_stopLooking.get_token();
    const auto work = [preview = m_preview, chosen = m_files.chosen(), stop] {
        return stop.stop_requested()
                   ? Foresight()
                   : views::lookAhead(preview->difference(), preview->request.plan, chosen, stop);
    };
    inBackground(m_foresightThread, this, work, [this, preview = m_preview, stop](Foresight foresight) {
        if (stop.stop_requested())
            return;
        m_foresight = std::move(foresight);
        m_after->setContent(m_foresight.after, preview->difference());
        showReason();
    });
}

void ExportView::showReason()
{
    const PreviewedFile *file = currentFile();
    const int line = m_diff->currentLine();
    m_reason->setReason(line, file && line > 0 && file->file.differs()
                                  ? reasonOf(file->file, line, m_foresight.placed, m_foresight.folder)
                                  : std::nullopt);
}

std::set<std::string> ExportView::pullable() const
{
    std::set<std::string> paths;
    for (const PreviewedFile &file : m_preview->files)
        if (file.isPullable)
            paths.insert(file.file.path);
    return paths;
}

void ExportView::pull(const std::set<std::string> &paths)
{
    if (m_busy || paths.empty())
        return;
    setBusy(true);
    say(tr("Reading what the folder changed…"), Tone::Plain);
    showButtons();
    const auto work = [preview = m_preview, paths] {
        return exports::pullFrom(preview->differenceOf(paths), preview->request.plan, paths);
    };
    inBackground(this, work,
                 [this, revision = m_document.revision()](const text::Result<exports::Pull> &pull) {
                     setBusy(false);
                     if (!pull)
                         return fail(pull.error());
                     askAboutLoss(pull->taken, [this, pull, revision] { take(pull, revision); });
                     showButtons();
                 });
}

void ExportView::take(const text::Result<exports::Pull> &pull, document::PlanDocument::Revision revision)
{
    if (revision != m_document.revision()) // someone went on editing: what was read is compared anew
        return compare();
    const QString entries = QString::fromStdString(exports::entrySummary(pull->taken));
    m_result = entries.isEmpty() ? tr("The plan says all of it already.")
                                 : tr("Took into the plan: %1.").arg(entries);
    if (!pull->remarks.empty())
        m_result +=
            QLatin1Char(' ') + QString::fromStdString(pull->remarks.front().message) + QLatin1Char('.');
    if (pull->transaction.isEmpty())
        compare();
    else
        m_document.apply(pull->transaction);
}

void ExportView::choose(const std::string &path, const std::string &item, exports::Side side)
{
    exports::Choices &choices = m_resolutions[path];
    if (item.empty())
        choices.clear();
    choices[item] = side;
    compare();
}

/// For the file that is shown. Where there is nothing to choose but that file, the other choice takes the
/// first one back.
void ExportView::chooseWhole(exports::Side side)
{
    const PreviewedFile *file = currentFile();
    if (!file)
        return;
    const auto choice = wholeChoice(file->file.path);
    if (choice && choice != side && file->file.conflicts.empty())
        forgetChoices(file->file.path);
    else
        choose(file->file.path, {}, side);
}

void ExportView::forgetChoices(const std::string &path)
{
    m_resolutions.erase(path);
    compare();
}

/// What could not be done, and the folder as it is now.
void ExportView::fail(const text::Problem &problem)
{
    m_result.clear();
    m_failure = QString::fromStdString(text::toText(problem)).trimmed();
    compare();
}

} // namespace portolan::views
