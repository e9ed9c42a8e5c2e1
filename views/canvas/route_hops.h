#pragma once

#include "model/plan/resolved_plan.h"

#include <QStringList>

namespace portolan::views {

/// How a connection by a route gets from the Internet to its target in an environment, hop by hop; the last
/// line says what stops it, where something does.
QStringList hopsOf(const plan::ResolvedPlan &resolved, const plan::Route &route);

} // namespace portolan::views
