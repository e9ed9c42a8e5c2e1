#include "views/workspace/viewpoint.h"

#include "model/plan/references.h"
#include "views/workspace/background.h"
#include "views/workspace/workspace.h"

namespace portolan::views {

/// The plan that the thread follows, edit by edit, from one vantage. Used by that thread alone.
class Viewpoint::Worker
{
public:
    ReachedPorts lookAt(const plan::Plan &plan, plan::EnvironmentId environment,
                        const reach::Vantage &vantage)
    {
        if (m_matrix && m_vantage == vantage && m_matrix->matrix().environment == environment) {
            m_matrix->update(plan, plan::difference(m_matrix->reachability().plan(), plan, {}));
        } else {
            m_matrix.emplace(plan::ResolvedPlan(plan, environment), std::vector{vantage});
            m_vantage = vantage;
        }
        return ReachedPorts(*m_matrix);
    }

private:
    std::optional<reach::LiveMatrix> m_matrix;
    reach::Vantage m_vantage;
};

Viewpoint::Viewpoint(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_worker(std::make_shared<Worker>())
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setMaxThreadCount(1);
    const document::PlanDocument &document = workspace.document();
    connect(&document, &document::PlanDocument::applied, this, [this](const plan::Transaction &transaction) {
        if (!plan::isAppearanceOnly(transaction))
            look();
    });
    connect(&document, &document::PlanDocument::reset, this, [this] { setVantage(std::nullopt); });
    connect(&document, &document::PlanDocument::settled, this, &Viewpoint::forgetRemoved);
    connect(&workspace, &Workspace::environmentChanged, this, &Viewpoint::look);
}

Viewpoint::~Viewpoint()
{
    *m_latest = 0;
    m_thread.clear();
    m_thread.waitForDone();
}

void Viewpoint::setVantage(std::optional<reach::Vantage> vantage)
{
    if (vantage == m_vantage)
        return;
    m_vantage = std::move(vantage);
    m_reached = {};
    look();
    emit vantageChanged();
}

void Viewpoint::forgetRemoved()
{
    if (m_vantage && m_vantage->entity && !plan::exists(m_workspace.plan(), m_vantage->entity))
        setVantage(std::nullopt);
}

void Viewpoint::look()
{
    const quint64 wanted = ++m_wanted;
    *m_latest = wanted;
    if (!m_vantage) {
        m_answered = wanted;
        return;
    }
    inBackground(
        m_thread, this,
        [worker = m_worker, latest = m_latest, plan = m_workspace.plan(),
         environment = m_workspace.environment(), vantage = *m_vantage, wanted] {
            return *latest == wanted ? std::optional(worker->lookAt(plan, environment, vantage))
                                     : std::nullopt;
        },
        [this, wanted](std::optional<ReachedPorts> reached) {
            if (!reached || wanted != m_wanted)
                return;
            m_answered = wanted;
            take(std::move(*reached));
        });
}

void Viewpoint::take(ReachedPorts reached)
{
    if (reached == m_reached)
        return;
    m_reached = std::move(reached);
    emit reachedChanged();
}

} // namespace portolan::views
