#include "views/canvas/chart_drawer.h"

#include "views/canvas/canvas_text.h"
#include "views/workspace/background.h"

#include <optional>

namespace portolan::views {

/// The plan that the thread follows, edit by edit. Used by that thread alone.
class ChartDrawer::Worker
{
public:
    DrawnChart draw(const plan::Plan &plan, plan::EnvironmentId environment)
    {
        if (!m_measure)
            m_measure = canvasMeasure();
        if (m_resolved && m_resolved->environment() == environment)
            m_resolved->update(plan, plan::difference(m_resolved->plan(), plan, {}));
        else
            m_resolved.emplace(plan, environment);
        return drawChart(*m_resolved, m_measure);
    }

private:
    std::optional<plan::ResolvedPlan> m_resolved;
    layout::TextMeasure m_measure;
};

DrawnChart drawChart(const plan::ResolvedPlan &resolved, const layout::TextMeasure &measure)
{
    DrawnChart drawn{layout::chartOf(resolved, measure, layout::Wording::Users), {}};
    layout::offerInternet(drawn.chart, layout::Wording::Users);
    drawn.index = ChartIndex(drawn.chart);
    return drawn;
}

ChartDrawer::ChartDrawer(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>())
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setMaxThreadCount(1);
}

ChartDrawer::~ChartDrawer()
{
    *m_latest = 0;
    m_thread.clear();
    m_thread.waitForDone();
}

void ChartDrawer::request(const plan::Plan &plan, plan::EnvironmentId environment)
{
    const quint64 wanted = ++m_wanted;
    *m_latest = wanted;
    inBackground(
        m_thread, this,
        [worker = m_worker, latest = m_latest, plan, environment, wanted] {
            return *latest == wanted ? std::optional(worker->draw(plan, environment)) : std::nullopt;
        },
        [this, wanted](std::optional<DrawnChart> chart) {
            if (!chart || wanted != m_wanted)
                return;
            m_answered = wanted;
            emit drawn(*chart);
        });
}

} // namespace portolan::views
