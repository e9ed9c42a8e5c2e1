#pragma once

#include "model/compose/diagnostics.h"

namespace portolan::compose {

/// Gives every value of a complete project in long forms the form in which Compose prints it: environments
/// and labels as maps, commands as lists, sizes in bytes, durations in hours, minutes and seconds, modes in
/// octal; keys sorted; values that say no more than leaving them out would, left out. `x-` keys stay as they
/// are. Errors: a size, duration, command or host that is none. Source: compose-go 2.13, package types.
void toTypedForm(text::YamlNode &project, Diagnostics &diagnostics);

} // namespace portolan::compose
