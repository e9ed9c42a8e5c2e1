#pragma once

#include <QString>

#include "model/plan/resolved_plan.h"
#include "views/theme/icons.h"

#include <vector>

namespace portolan::views {

/// One line of the outline and what is below it.
struct OutlineItem {
    plan::EntityRef entity; ///< none for a section that stands for no entity
    QString name;
    QString aside; ///< at the right: host name, number of ports, profile
    Icon icon = Icon::Service;
    bool active = true; ///< false for a service that does not start in the environment
    bool section = false;
    std::vector<OutlineItem> children = {};

    /// True when two lines stand for the same thing, whatever they say of it.
    bool standsFor(const OutlineItem &other) const
    {
        return entity == other.entity && section == other.section && (entity || name == other.name);
    }
    /// True when two lines say the same; their children aside.
    bool saysSame(const OutlineItem &other) const
    {
        return name == other.name && aside == other.aside && icon == other.icon && active == other.active;
    }
};

/// A plan as a list of its things in one environment: places, nodes with their networks and services,
/// tailnets, routes, zones. Sections without things are left out.
std::vector<OutlineItem> outlineOf(const plan::ResolvedPlan &resolved);

/// False for an edit that no outline shows: of positions, or of what ports are rather than how many there
/// are.
bool changesOutline(const plan::Transaction &edit);

} // namespace portolan::views
