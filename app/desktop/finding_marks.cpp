#include "app/desktop/finding_marks.h"

#include "views/findings/blame.h"
#include "views/workspace/look_of.h"

#include <algorithm>

namespace portolan::desktop {

FindingMarks::FindingMarks(views::Workspace &workspace, views::CheckService &checks,
                           views::CanvasView &canvas)
    : QObject(&canvas)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_canvas(canvas)
{
    connect(&workspace, &views::Workspace::environmentChanged, this, &FindingMarks::startOver);
    connect(&checks, &views::CheckService::checked, this, &FindingMarks::followCheck);
    startOver();
}

void FindingMarks::startOver()
{
    m_environment = m_workspace.environment();
    m_marks.clear();
    for (const check::Finding &finding : m_checks.findings()) {
        std::set<plan::EntityRef> entities{finding.entity};
        for (const check::RelatedPlace &place : finding.related)
            entities.insert(place.entity);
        for (const plan::EntityRef entity : entities)
            add(finding, entity);
    }
    m_canvas.setMarks(m_marks);
}

void FindingMarks::followCheck()
{
    if (m_environment != m_workspace.environment())
        return startOver();
    for (const plan::EntityRef entity : m_checks.touched()) {
        auto mark = m_marks.lower_bound({entity, {}});
        while (mark != m_marks.end() && mark->first.entity == entity)
            mark = m_marks.erase(mark);
        for (const check::Finding *finding : m_checks.findingsNaming(entity))
            add(*finding, entity);
    }
    m_canvas.setMarks(m_marks);
}

/// Marks the places in \a entity that a finding blames.
void FindingMarks::add(const check::Finding &finding, plan::EntityRef entity)
{
    if (!views::holdsIn(finding, m_environment))
        return;
    const views::Severity severity = views::lookOf(finding.severity);
    for (std::string &field : views::blamedFields(finding, entity)) {
        const auto [mark, fresh] = m_marks.try_emplace({entity, std::move(field)}, severity);
        if (!fresh)
            mark->second = std::min(mark->second, severity);
    }
}

} // namespace portolan::desktop
