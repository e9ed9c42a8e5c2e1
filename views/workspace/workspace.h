#pragma once

#include <QObject>

#include "model/document/plan_document.h"
#include "model/plan/route_path.h"

#include <optional>
#include <set>

namespace portolan::views {

class Viewpoint;

/// What the user looks at: entities and, where it is one port of a service, which.
struct Selection {
    std::set<plan::EntityRef> entities;
    std::optional<plan::BindingRef> binding; ///< its service is among the entities
    bool operator==(const Selection &) const = default;

    static Selection of(plan::EntityRef entity) { return {{entity}, std::nullopt}; }
    static Selection of(plan::BindingRef binding) { return {{binding.service}, binding}; }
    bool contains(plan::EntityRef entity) const { return entities.contains(entity); }
};

/// What all views of a document share but the plan does not hold: the environment they show, from where they
/// look at it, and what is selected.
///
/// `resolved` follows every transaction before any view that connects to the document after the workspace was
/// made.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(document::PlanDocument &document, QObject *parent = nullptr);

    document::PlanDocument &document() const { return m_document; }
    const plan::Plan &plan() const { return m_document.plan(); }

    /// The plan in the environment that is shown.
    const plan::ResolvedPlan &resolved() const { return m_resolved; }

    /// The environment that every number on screen belongs to; none while the plan has none.
    plan::EnvironmentId environment() const { return m_resolved.environment(); }
    void setEnvironment(plan::EnvironmentId environment);

    /// From where ports are looked at.
    Viewpoint &viewpoint() const { return *m_viewpoint; }

    const Selection &selection() const { return m_selection; }
    void select(Selection selection);
    void clearSelection() { select({}); }

signals:
    /// Another environment of the same plan is shown: every resolved value may be another.
    void environmentChanged();
    void selectionChanged();

private:
    void startOver();
    /// Lets go of what the last change removed.
    void dropRemoved();

    document::PlanDocument &m_document;
    plan::ResolvedPlan m_resolved;
    Viewpoint *m_viewpoint;
    Selection m_selection;
    bool m_selectionIsStale = false; ///< it belongs to the plan that was open before
};

} // namespace portolan::views
