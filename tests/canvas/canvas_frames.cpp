#include "sample_plans.h"

#include "views/canvas/canvas_view.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <fmt/format.h>
#include <functional>

using namespace portolan;

// Prints what a frame of the canvas costs: canvas_frames [SERVICES [PART OF A NAME]]. For a note and for
// eyes: times are never asserted.
namespace {

constexpr int rounds = 41;
std::string wanted; ///< part of the names of what is measured

void report(const char *name, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    fmt::print("{:<34} median {:7.2f} ms   p95 {:7.2f} ms\n", name, at(0.5), at(0.95));
}

void measure(const char *name, const std::function<void()> &step)
{
    if (std::string_view(name).find(wanted) == std::string_view::npos)
        return;
    step();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        step();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(name, std::move(times));
}

/// Services that follow each other, from a row of the plan on. The first of all is the proxy that every route
/// passes.
void selectServices(views::Workspace &workspace, std::size_t first, std::size_t count)
{
    views::Selection selection;
    const auto &services = workspace.plan().services();
    for (std::size_t row = first; row < std::min(first + count, services.size()); ++row)
        selection.entities.insert(services[row].id);
    workspace.select(std::move(selection));
}

void measureDrag(const char *name, views::CanvasView &view, std::size_t first, std::size_t count)
{
    selectServices(view.scene().workspace(), first, count);
    view.repaint();
    view.scene().beginMove(view.scene().movable());
    double by = 0;
    measure(name, [&] {
        by += 4;
        view.scene().moveTo({by, by / 2});
        view.repaint();
    });
    view.scene().cancelMove();
    view.scene().workspace().clearSelection();
    // Nothing else is measured while the chart is drawn up again.
    while (!view.scene().isCurrent())
        QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int services = argc > 1 ? std::atoi(argv[1]) : 10000;
    wanted = argc > 2 ? argv[2] : "";
    plan::Plan plan = samples::largePlan(services);

    views::ThemeSource theme;
    document::PlanDocument document;
    views::Workspace workspace(document);
    views::CanvasView view(workspace, theme);
    view.setReducedMotion(true);
    view.resize(1600, 900);
    view.show();
    document.open(plan, {});
    QCoreApplication::processEvents();
    fmt::print("{} services, {} x {} pixels\n", services, view.width(), view.height());

    measure("load: chart, index, first frame", [&] {
        document.open(plan, {});
        view.repaint();
    });
    measure("full repaint, everything in view", [&] {
        view.zoomTo(view.zoom() * 1.001);
        view.repaint();
    });
    int number = 0;
    measure("edit one service, window's share", [&] {
        plan::Edit edit(document.plan());
        edit.modify(document.plan().services()[5].id,
                    [&](plan::Service &service) { service.title = "Edit " + std::to_string(++number); });
        document.apply(std::move(edit).finish("Edit"));
        view.repaint();
    });
    measure("move one service, window's share", [&] {
        selectServices(workspace, 5, 1);
        view.scene().nudge({4, 0});
        view.repaint();
    });
    while (!view.scene().isCurrent())
        QCoreApplication::processEvents();
    workspace.clearSelection();
    const auto panTo = [&](double scale) {
        view.zoomTo(scale);
        view.repaint();
    };
    for (const double scale : {1.0, 0.4}) {
        panTo(scale);
        fmt::print("at {:.0f} %\n", scale * 100);
        measure("  full repaint", [&] {
            emit view.scene().changed();
            view.repaint();
        });
        double direction = 8;
        measure("  pan by 8 pixels", [&] {
            view.panBy({direction, 0});
            view.repaint();
        });
        bool in = false;
        measure("  zoom step", [&] {
            in = !in;
            view.zoomTo(in ? scale * 1.1 : scale);
            view.repaint();
        });
        measure("  hover", [&] {
            view.update(QRect(400, 300, 40, 40));
            view.repaint();
        });
        measureDrag("  drag one service", view, 1, 1);
        measureDrag("  drag 500 services", view, 1, 500);
        measureDrag("  drag the hub of all routes", view, 0, 1);
    }
    return 0;
}
