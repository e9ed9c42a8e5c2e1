#pragma once

#include "model/plan/plan.h"

#include <QString>

namespace portolan::views {

/// What a person calls a thing: its name, a link by what it joins, a note by how it begins.
QString shownName(const plan::Plan &plan, plan::EntityRef entity);

} // namespace portolan::views
