#pragma once

#include <QObject>
#include <QThreadPool>

#include "views/canvas/chart_index.h"
#include "views/workspace/workspace.h"

#include <atomic>
#include <memory>

namespace portolan::views {

/// A chart with what finds things in it.
struct DrawnChart {
    layout::Chart chart;
    ChartIndex index;
};

/// The chart of a plan in an environment, measured with the fonts of the canvas.
DrawnChart drawChart(const plan::ResolvedPlan &resolved, const layout::TextMeasure &measure);

/// Draws up large charts on a thread of its own, so that an edit never keeps the window waiting. Of several
/// requests only the last is answered.
class ChartDrawer : public QObject
{
    Q_OBJECT

public:
    explicit ChartDrawer(QObject *parent = nullptr);
    ~ChartDrawer() override;

    /// Asks for the chart of a plan; `drawn` tells when it is there.
    void request(const plan::Plan &plan, plan::EnvironmentId environment);
    /// Lets go of what was asked for.
    void cancel() { m_answered = ++m_wanted; }
    /// Something was asked for and is not there yet.
    bool isBusy() const { return m_wanted != m_answered; }

signals:
    void drawn(portolan::views::DrawnChart &chart);

private:
    class Worker;

    QThreadPool m_thread;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< lets the worker skip what is overtaken
    quint64 m_wanted = 0;
    quint64 m_answered = 0;
};

} // namespace portolan::views
