#include "views/picture/picture_preview.h"
#include "views/picture/picture_window.h"
#include "views/theme/progress_strip.h"
#include "views/workspace/background.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>

// What the button of the window does: asks where to, and draws on a worker thread.
namespace portolan::views {

namespace {

PictureFormat formatOf(PictureWindow::Output output)
{
    switch (output) {
    case PictureWindow::Output::Svg: return PictureFormat::Svg;
    case PictureWindow::Output::Png: return PictureFormat::Png;
    case PictureWindow::Output::Printer:
    case PictureWindow::Output::Pdf: return PictureFormat::Pdf;
    }
    Q_UNREACHABLE();
}

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg: return PictureWindow::tr("SVG pictures (*.svg)");
    case PictureFormat::Png: return PictureWindow::tr("PNG pictures (*.png)");
    case PictureFormat::Pdf: return PictureWindow::tr("PDF documents (*.pdf)");
    }
    Q_UNREACHABLE();
}

} // namespace

void PictureWindow::act()
{
    if (choice().output == Output::Printer)
        askAndPrint();
    else
        askAndWrite();
}

void PictureWindow::askAndWrite()
{
    const PictureFormat format = formatOf(choice().output);
    const QFileInfo plan(m_scene.workspace().document().path());
    const QString folder = plan.fileName().isEmpty() ? QDir::homePath() : plan.path();
    const QString name = titleBlock().plan.isEmpty() ? tr("plan") : titleBlock().plan;
    const QString proposed = QDir(folder).filePath(name + QLatin1Char('.') + suffixOf(format));
    QString path = QFileDialog::getSaveFileName(this, tr("Save the picture as"), proposed, filterOf(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffixOf(format);
    writeTo(path);
}

void PictureWindow::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const std::optional<PagePlan> planned = pages();
    if (!planned)
        return;
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print %1").arg(titleBlock().plan));
    dialog.setMinMax(1, planned->count());
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void PictureWindow::writeTo(const QString &path)
{
    const PictureFormat format = pictureFormatOf(path).value_or(formatOf(choice().output));
    const Picture drawn = picture();
    const double scale = choice().pngScale;
    const PagePlan planned = planPages(m_content.area, choice().pages);
    const QString name = QFileInfo(path).fileName();
    start(tr("Drawing %1…").arg(name), tr("Written: %1").arg(QDir::toNativeSeparators(path)),
          [=](Progress &progress) {
              switch (format) {
              case PictureFormat::Svg: return writeSvg(drawn, path, progress);
              case PictureFormat::Png: return writePng(drawn, scale, path, progress);
              case PictureFormat::Pdf: return writePdf(drawn, planned, path, progress);
              }
              Q_UNREACHABLE();
          });
}

void PictureWindow::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const PagePlan planned = planPages(m_content.area, choice().pages);
    start(tr("Printing…"), tr("Sent to the printer."),
          [=, drawn = picture()](Progress &progress) { return print(drawn, planned, *printer, progress); });
}

void PictureWindow::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PictureWindow::start(const QString &text, const QString &done,
                          std::function<text::Result<PictureOutcome>(Progress &)> work)
{
    m_drawing = std::make_shared<Progress>();
    say({});
    const SharedProgress progress = m_drawing;
    m_progress->begin({text, [progress] { return progress->share(); },
                       [progress] {
                           progress->cancel();
                       }});
    showChoices();
    const auto draw = [progress, work = std::move(work)] {
        return work(*progress);
    };
    inBackground(this, draw, [this, done](const text::Result<PictureOutcome> &outcome) {
        m_progress->end();
        m_drawing.reset();
        const bool isWritten = outcome && *outcome == PictureOutcome::Written;
        if (isWritten)
            say(done);
        else if (outcome)
            say(tr("Cancelled. Nothing was written."));
        else
            say(QString::fromStdString(text::toText(outcome.error())).section(QLatin1Char('\n'), 0, 0));
        showChoices();
        emit finished(isWritten);
    });
}

} // namespace portolan::views
