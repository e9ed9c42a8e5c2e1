#pragma once

#include "model/plan/exposure.h"
#include "model/text/problem.h"
#include "views/theme/icons.h"

namespace portolan::views {

/// How the theme draws what the model says.
Exposure lookOf(plan::Exposure exposure);
Severity lookOf(text::Severity severity);
Icon iconOf(plan::EntityKind kind);

/// What the user reads for an exposure.
QString nameOf(Exposure exposure);

/// The name of an environment as a switch has it: written small in files, it begins like every label.
QString labelOf(const plan::Environment &environment);

/// Text of the model, which is UTF-8.
QString fromText(std::string_view text);

} // namespace portolan::views
