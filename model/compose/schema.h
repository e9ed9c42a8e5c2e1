#pragma once

#include "model/compose/diagnostics.h"

namespace portolan::compose {

/// Says what in a project does not have the form that the Compose specification gives it: unknown keys,
/// missing keys, values of another kind. Short and long forms are both well. Source: Compose specification,
/// schema; compose-go 2.13.
void checkForm(const text::YamlNode &project, Diagnostics &diagnostics);

} // namespace portolan::compose
