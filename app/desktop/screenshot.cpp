#include "app/desktop/screenshot.h"

#include "app/desktop/main_window.h"
#include "views/workspace/viewpoint.h"

#include <QApplication>
#include <QTimer>

namespace portolan::desktop {

namespace {

/// How often to look whether everything is ready, and how long a ready window gets to draw itself.
constexpr std::chrono::milliseconds pace{50};
constexpr std::chrono::milliseconds settling{200};
constexpr int unwritable = 4;

bool isReady(MainWindow &window)
{
    return !window.session().isBusy() && !window.firstSteps().tour().isBusy() &&
           window.checks().isCurrent() && window.workspace().viewpoint().isCurrent() &&
           !(window.isExportShown() && window.exportView().isBusy()) &&
           !(window.isCompareShown() && window.compareView().isBusy());
}

} // namespace

void takeScreenshot(MainWindow &window, const QString &file)
{
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, file] {
        if (!isReady(window))
            return;
        timer->stop();
        QTimer::singleShot(settling, &window, [&window, file] {
            const bool written = window.grab().save(file);
            if (!written)
                qCritical("%s: error: cannot be written", qPrintable(file));
            QApplication::exit(written ? 0 : unwritable);
        });
    });
    timer->start(pace);
}

} // namespace portolan::desktop
