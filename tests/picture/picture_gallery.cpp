#include "model/plan/plan_reader.h"
#include "tests/canvas/sample_plans.h"
#include "views/picture/picture_window.h"
#include "views/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

#include <fmt/format.h>

using namespace portolan;

// Draws a plan in every format, for eyes and notes: picture_gallery PLAN|SERVICES FOLDER.
namespace {

plan::Plan planOf(const QString &asked)
{
    bool isNumber = false;
    const int services = asked.toInt(&isNumber);
    if (isNumber)
        return samples::largePlan(services);
    const plan::PlanReading reading = plan::readPlanFile(asked.toStdString());
    if (!reading.plan)
        qFatal("%s", text::toText(reading.problems).c_str());
    return *reading.plan;
}

void report(const char *name, const QString &path, const QElapsedTimer &timer)
{
    fmt::print("{:<12} {:8.2f} s   {:8.2f} MB\n", name, static_cast<double>(timer.elapsed()) / 1e3,
               static_cast<double>(QFileInfo(path).size()) / 1e6);
}

template <class Write>
void draw(const char *name, const QDir &folder, Write write)
{
    const QString path = folder.filePath(QLatin1String(name));
    views::Progress progress;
    QElapsedTimer timer;
    timer.start();
    if (const auto written = write(path, progress); !written)
        qFatal("%s", text::toText(written.error()).c_str());
    report(name, path, timer);
}

void drawFiles(const views::Picture &picture, const QDir &folder)
{
    views::PageSetup page;
    const auto pages = [&] {
        return views::planPages(picture.content.area, page);
    };
    draw("plan.svg", folder,
         [&](const QString &path, auto &progress) { return views::writeSvg(picture, path, progress); });
    draw("plan.png", folder,
         [&](const QString &path, auto &progress) { return views::writePng(picture, 2, path, progress); });
    draw("page.pdf", folder, [&](const QString &path, auto &progress) {
        return views::writePdf(picture, pages(), path, progress);
    });
    page.posterScale = pages().count() > 1 ? 0.5 : 1;
    while (pages().isTooLarge())
        *page.posterScale /= 2;
    draw("poster.pdf", folder, [&](const QString &path, auto &progress) {
        return views::writePdf(picture, pages(), path, progress);
    });
    fmt::print("poster of {} pages\n", pages().count());
}

void grabWindow(views::CanvasScene &scene, views::ThemeSource &theme, const QDir &folder)
{
    views::PictureWindow window(scene, theme);
    const auto grab = [&](const char *name, auto change) {
        views::PictureWindow::Choice choice;
        change(choice);
        window.setChoice(choice);
        window.show();
        while (!window.isPreviewCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.grab().save(folder.filePath(QLatin1String(name)));
    };
    grab("window-page.png", [](auto &) {});
    grab("window-poster.png", [](auto &choice) { choice.pages.posterScale = 1; });
    grab("window-png.png", [](auto &choice) { choice.output = views::PictureWindow::Output::Png; });
    theme.setPreference(views::ColorScheme::Dark);
    grab("window-dark.png", [](auto &choice) { choice.look = views::PictureWindow::Look::Screen; });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 3)
        qFatal("picture_gallery PLAN|SERVICES FOLDER");
    views::ThemeSource theme;
    views::dress(application, theme);
    theme.setPreference(views::ColorScheme::Light);
    document::PlanDocument document;
    views::Workspace workspace(document);
    views::CanvasScene scene(workspace);
    document.open(planOf(QString::fromLocal8Bit(argv[1])), {});
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    folder.mkpath(QStringLiteral("."));
    const views::TitleBlock title{"atl.chat", "Environment production", "23 November 2026", {}};
    drawFiles({views::pictureContent(scene, views::PictureScope::Everything), views::paperTheme(), title},
              folder);
    grabWindow(scene, theme, folder);
    return 0;
}
