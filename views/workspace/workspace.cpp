#include "views/workspace/workspace.h"

#include "model/plan/references.h"
#include "views/workspace/viewpoint.h"

#include <utility>

namespace portolan::views {

namespace {

plan::EnvironmentId firstEnvironment(const plan::Plan &plan)
{
    return plan.environments().isEmpty() ? plan::EnvironmentId{} : plan.environments()[0].id;
}

} // namespace

Workspace::Workspace(document::PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_resolved(document.plan(), firstEnvironment(document.plan()))
{
    connect(&document, &document::PlanDocument::applied, this,
            [this](const plan::Transaction &transaction) { m_resolved.update(plan(), transaction); });
    connect(&document, &document::PlanDocument::reset, this, &Workspace::startOver);
    connect(&document, &document::PlanDocument::settled, this, &Workspace::dropRemoved);
    m_viewpoint = new Viewpoint(*this);
}

void Workspace::setEnvironment(plan::EnvironmentId environment)
{
    if (environment == m_resolved.environment())
        return;
    m_resolved = plan::ResolvedPlan(plan(), environment);
    emit environmentChanged();
}

void Workspace::select(Selection selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    emit selectionChanged();
}

void Workspace::startOver()
{
    m_resolved = plan::ResolvedPlan(plan(), firstEnvironment(plan()));
    m_selectionIsStale = true;
}

void Workspace::dropRemoved()
{
    if (!plan().find(environment()))
        setEnvironment(firstEnvironment(plan()));
    Selection kept = std::exchange(m_selectionIsStale, false) ? Selection{} : m_selection;
    std::erase_if(kept.entities, [this](plan::EntityRef entity) { return !plan::exists(plan(), entity); });
    if (kept.binding) {
        const plan::Service *service = plan().find(kept.binding->service);
        if (!service || kept.binding->index >= service->ports.size())
            kept.binding.reset();
    }
    select(std::move(kept));
}

} // namespace portolan::views
