#include "app/desktop/screenshot.h"

#include "app/desktop/main_window.h"
#include "views/findings/check_service.h"
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

/// Goes to the first finding of a rule that is about a port, in the table of ports, and asks what can be
/// done.
void offerFixes(MainWindow &window, const QString &rule)
{
    const views::FindingsModel &findings = window.findings().model();
    views::PortsView &ports = window.ports();
    for (int row = 0; row < findings.rowCount(); ++row) {
        const check::Finding &finding = findings.findingAt(row);
        const auto binding = views::bindingAt(finding.entity, finding.field);
        if (finding.rule != rule.toStdString() || !binding)
            continue;
        window.workspace().select(views::Selection::of(*binding));
        const int at = ports.model().table().rowOf(views::rowFactsOf(*binding));
        ports.table().setCurrentIndex(
            ports.filter().mapFromSource(ports.model().index(at, views::port::Published)));
        ports.offerFixes();
        return;
    }
}

void grabAndQuit(MainWindow &window, const QString &file)
{
    const bool written = window.grab().save(file);
    if (!written)
        qCritical("%s: error: cannot be written", qPrintable(file));
    QApplication::exit(written ? 0 : unwritable);
}

} // namespace

void takeScreenshot(MainWindow &window, const QString &file, const QString &fixesOf)
{
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, file, fixesOf] {
        if (!isReady(window))
            return;
        timer->stop();
        offerFixes(window, fixesOf);
        QTimer::singleShot(settling, &window, [&window, file] { grabAndQuit(window, file); });
    });
    timer->start(pace);
}

} // namespace portolan::desktop
