#include "item_scene.h"
#include "sample_plans.h"

#include "views/canvas/canvas_view.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <optional>

using namespace portolan;

// Prints what a frame of the canvas costs, beside what Qt's graphics view asks for the same: canvas_frames
// [SERVICES [PART OF A NAME]]. For a note and for eyes: times are never asserted.
namespace {

constexpr int rounds = 41;
constexpr int roundsOfAnchor = 5;     ///< some of its frames take seconds
constexpr double frame = 1000.0 / 60; ///< milliseconds
constexpr QSize windowSize{1600, 900};

using Step = std::function<void()>;

struct Figure {
    double median = 0; ///< milliseconds
    double p95 = 0;
};

Figure measure(const Step &step, int count)
{
    step();
    std::vector<double> times;
    for (int round = 0; round < count; ++round) {
        QElapsedTimer timer;
        timer.start();
        step();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {at(0.5), at(0.95)};
}

/// One line for each thing that is done.
class Table
{
public:
    explicit Table(std::string wanted)
        : m_wanted(std::move(wanted))
    {
    }

    static void begin(const std::string &title)
    {
        fmt::print("\n| {:<30} | median ms | p95 ms | frame kept | item view, median | ratio |\n", title);
        fmt::print("| {:-<30} | --------: | -----: | ---------- | ----------------: | ----: |\n", "");
    }

    bool wants(const std::string &name) const { return name.find(m_wanted) != std::string::npos; }

    /// `anchor` does the same with an item for each service.
    void row(const std::string &name, const Step &step, const Step &anchor = {}) const
    {
        if (!wants(name))
            return;
        const Figure ours = measure(step, rounds);
        const std::string kept = ours.p95 <= frame ? "yes" : "no";
        fmt::print("| {:<30} | {:9.2f} | {:6.2f} | {:<10} |", name, ours.median, ours.p95, kept);
        if (!anchor) {
            fmt::print(" {:>17} | {:>5} |\n", "", "");
            return;
        }
        const double theirs = measure(anchor, roundsOfAnchor).median;
        fmt::print(" {:17.2f} | {:5.2f} |\n", theirs, ours.median / theirs);
    }

private:
    std::string m_wanted;
};

/// The canvas and its rival on one plan.
class Bench
{
public:
    Bench(int services, Table table)
        : m_plan(samples::largePlan(services))
        , m_table(std::move(table))
        , m_workspace(m_document)
        , m_view(m_workspace, m_theme)
    {
        m_theme.setPreference(views::ColorScheme::Light);
        m_view.setReducedMotion(true);
        m_view.resize(windowSize);
        m_view.show();
        m_document.open(m_plan, {});
        QCoreApplication::processEvents();
        m_items.emplace(m_view.scene().chart());
        m_items->resize(windowSize);
        m_items->show();
        QCoreApplication::processEvents();
        fmt::print("{} services, {} x {} pixels\n", services, m_view.width(), m_view.height());
    }

    void measureAll()
    {
        Table::begin("everything in view");
        measureWhole();
        for (const double scale : {1.0, 0.4}) {
            Table::begin(fmt::format("at {:.0f} %", scale * 100));
            measureAt(scale);
        }
    }

private:
    void measureWhole()
    {
        m_items->fitInView(m_items->sceneRect(), Qt::KeepAspectRatio);
        m_table.row("load: chart, index, first frame", [this] {
            m_document.open(m_plan, {});
            m_view.repaint();
        });
        m_table.row(
            "full repaint", [this] { repaintAll(); }, [this] { repaintItems(); });
        m_table.row("theme switch", [this] { switchTheme(); });
        m_table.row("from the Internet, full repaint", [this] {
            lookFromInternet();
            repaintAll();
        });
        m_workspace.viewpoint().setVantage(std::nullopt);
        int number = 0;
        m_table.row("edit one, the window's share", [&] {
            plan::Edit edit(m_document.plan());
            edit.modify(m_document.plan().services()[5].id,
                        [&](plan::Service &service) { service.title = "Edit " + std::to_string(++number); });
            m_document.apply(std::move(edit).finish("Edit"));
            m_view.repaint();
        });
        settle();
    }

    void measureAt(double scale)
    {
        m_view.zoomTo(scale);
        m_view.repaint();
        m_items->resetTransform();
        m_items->scale(scale, scale);
        m_items->centerOn(m_items->sceneRect().center());
        m_table.row(
            "full repaint", [this] { repaintAll(); }, [this] { repaintItems(); });
        m_table.row("theme switch", [this] { switchTheme(); });
        m_table.row(
            "pan by 8 pixels",
            [this] {
                m_view.panBy({8, 0});
                m_view.repaint();
            },
            [this] {
                m_items->translate(8, 0);
                m_items->viewport()->repaint();
            });
        bool in = false;
        m_table.row(
            "zoom step",
            [&] {
                in = !in;
                m_view.zoomTo(in ? scale * 1.1 : scale);
                m_view.repaint();
            },
            [&] {
                in = !in;
                m_items->scale(in ? 1.1 : 1 / 1.1, in ? 1.1 : 1 / 1.1);
                m_items->viewport()->repaint();
            });
        m_table.row("hover", [this] {
            m_view.update(QRect(400, 300, 40, 40));
            m_view.repaint();
        });
        // The first service is the proxy that every route passes.
        measureDrag("drag one service", 1, 1);
        measureDrag("drag 500 services", 1, 500);
        measureDrag("drag the hub of all routes", 0, 1);
    }

    void measureDrag(const std::string &name, std::size_t first, std::size_t count)
    {
        if (!m_table.wants(name))
            return;
        views::Selection selection;
        const auto &services = m_workspace.plan().services();
        for (std::size_t row = first; row < std::min(first + count, services.size()); ++row)
            selection.entities.insert(services[row].id);
        m_workspace.select(std::move(selection));
        const plan::EntityRef shown = services[first].id;
        m_view.reveal(shown);
        m_items->centerOn(views::toQt(m_view.scene().chart().rectOf(shown).center()));
        m_view.repaint();
        m_view.scene().beginMove(m_view.scene().movable());
        double by = 0;
        m_table.row(
            name,
            [&] {
                by += 4;
                m_view.scene().moveTo({by, by / 2});
                m_view.repaint();
            },
            [&] {
                m_items->moveItems(first, count, {4, 2});
                m_items->viewport()->repaint();
            });
        m_view.scene().cancelMove();
        m_workspace.clearSelection();
        settle();
    }

    void repaintAll()
    {
        emit m_view.scene().changed();
        m_view.repaint();
    }

    void repaintItems() { m_items->viewport()->repaint(); }

    void switchTheme()
    {
        const bool isLight = m_theme.theme().scheme == views::ColorScheme::Light;
        m_theme.setPreference(isLight ? views::ColorScheme::Dark : views::ColorScheme::Light);
        m_view.repaint();
    }

    void lookFromInternet()
    {
        m_workspace.viewpoint().setVantage(reach::Vantage{reach::Vantage::Kind::Internet, {}, {}});
        while (!m_workspace.viewpoint().isCurrent())
            QCoreApplication::processEvents();
    }

    /// Nothing else is measured while the chart is drawn up again.
    void settle()
    {
        while (!m_view.scene().isCurrent())
            QCoreApplication::processEvents();
    }

    plan::Plan m_plan;
    Table m_table;
    views::ThemeSource m_theme;
    document::PlanDocument m_document;
    views::Workspace m_workspace;
    views::CanvasView m_view;
    std::optional<samples::ItemView> m_items;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bench bench(argc > 1 ? std::atoi(argv[1]) : 10000, Table(argc > 2 ? argv[2] : ""));
    bench.measureAll();
    return 0;
}
