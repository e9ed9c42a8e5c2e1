#include "app/desktop/main_window.h"
#include "tests/canvas/sample_plans.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <fmt/format.h>

using namespace portolan;

// Prints how long the window does not answer: while a plan is opened, tidied up and selected from, and for
// one edit in the Ports table with each panel in view: window_frames [SERVICES [PART OF A PANEL'S NAME]]. For
// a note and for eyes: times are never asserted.
namespace {

constexpr int rounds = 21;

/// Knows how long the longest event took since it was asked last.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return result;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0; ///< milliseconds
};

struct Times {
    std::vector<double> edit;    ///< the key press itself
    std::vector<double> longest; ///< the longest event until the findings are there and shown
};

double at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void report(const std::string &name, const Times &times)
{
    fmt::print("{:<24} edit {:7.2f} / {:7.2f} ms   then longest event {:7.2f} / {:7.2f} ms\n", name,
               at(times.edit, 0.5), at(times.edit, 0.95), at(times.longest, 0.5), at(times.longest, 0.95));
}

void settle(desktop::MainWindow &window)
{
    QElapsedTimer quiet;
    quiet.start();
    while (!window.checks().isCurrent() || !window.canvas().scene().isCurrent() || !quiet.hasExpired(60)) {
        if (!window.checks().isCurrent() || !window.canvas().scene().isCurrent())
            quiet.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

/// Types another published port into a row, again and again.
Times measureEdits(TimedApplication &application, desktop::MainWindow &window)
{
    Times times;
    views::TableModel &ports = window.ports().model();
    static int port = 20000; // never one that is there already
    for (int round = 0; round <= rounds; ++round) {
        settle(window);
        application.takeLongest();
        QElapsedTimer timer;
        timer.start();
        ports.setData(ports.index(round * 7, views::port::Published), QString::number(++port), Qt::EditRole);
        const double edit = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        settle(window);
        if (round == 0)
            continue; // what is made once
        times.edit.push_back(edit);
        times.longest.push_back(application.takeLongest());
    }
    return times;
}

/// How long something and all that follows from it keep the window from answering, at most at once.
template <class Act>
void reportOnce(TimedApplication &application, desktop::MainWindow &window, const char *name, Act act)
{
    settle(window);
    application.takeLongest();
    QElapsedTimer timer;
    timer.start();
    act();
    const double itself = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    settle(window);
    fmt::print("{:<24} itself {:7.2f} ms   then longest event {:7.2f} ms\n", name, itself,
               application.takeLongest());
}

views::Selection firstServices(const plan::Plan &plan, std::size_t count)
{
    views::Selection selection;
    for (const plan::Service &service : plan.services())
        if (selection.entities.size() < count)
            selection.entities.insert(service.id);
    return selection;
}

/// What is selected, and edits while it is.
void measureSelections(TimedApplication &application, desktop::MainWindow &window)
{
    const auto select = [&](std::size_t count) {
        window.workspace().select(firstServices(window.document().plan(), count));
    };
    reportOnce(application, window, "selecting one", [&] { select(1); });
    report("edits with one selected", measureEdits(application, window));
    reportOnce(application, window, "selecting 500", [&] { select(500); });
    report("edits with 500 selected", measureEdits(application, window));
    reportOnce(application, window, "selecting nothing", [&] { select(0); });
    reportOnce(application, window, "tidying up", [&] { window.actionNamed("tidy")->trigger(); });
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const int services = argc > 1 ? std::atoi(argv[1]) : 7000;
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();

    views::ThemeSource theme;
    desktop::MainWindow window(theme, desktop::MainWindow::Memory::None);
    window.canvas().setReducedMotion(true);
    window.resize(1600, 900);
    window.show();
    const plan::Plan plan = samples::largePlan(services);
    reportOnce(application, window, "opening", [&] {
        window.document().open(plan, {});
        window.showWorkbench();
    });
    fmt::print("{} services, {} bindings, {} findings; median / 95 of 100\n", services,
               window.ports().model().rowCount(), window.findings().model().rowCount());

    for (views::Panel *panel : window.workbench().panels()) {
        if (!panel->objectName().contains(wanted))
            continue;
        application.takeLongest();
        QElapsedTimer timer;
        timer.start();
        window.workbench().raisePanel(panel);
        settle(window);
        fmt::print("{:<24} shown in {:.2f} ms\n", panel->objectName().toStdString(),
                   application.takeLongest());
        report(panel->objectName().toStdString(), measureEdits(application, window));
    }
    measureSelections(application, window);
    return 0;
}
