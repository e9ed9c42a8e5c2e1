#pragma once

#include <QString>

#include "model/edit/fields.h"

namespace portolan::views {

/// What a field is called on screen.
QString labelOf(const edit::Field &field, edit::Part part);

/// What it means that a field has no value; empty where that goes without saying.
QString effectOfNothing(const edit::Field &field, edit::Part part);

/// How a choice reads; the word itself where it is the field's own term.
QString wordingOf(const edit::Field &field, const std::string &choice);

/// "Service", "Compose network" ...: what a thing is.
QString kindName(const plan::Plan &plan, plan::EntityRef entity);
/// "3 services"
QString countOfKind(plan::EntityKind kind, int count);

} // namespace portolan::views
