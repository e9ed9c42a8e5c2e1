#pragma once

#include "model/compose/diagnostics.h"

namespace portolan::compose {

/// Gives every plain scalar the type and the spelling that Compose sees: `0o17`, `017` and `0xF` are the
/// integer 15, `1.10` is the number 1.1, `~` is null. After it a scalar is text, or plain and spelled as it
/// is printed, or a date, which is tagged so because Compose takes none. Keys that are no text are faults.
/// Source: YAML 1.2.2, 10.3, with the forms of YAML 1.1 that Go's yaml.v3 keeps.
void settleScalars(text::YamlNode &document, Diagnostics &diagnostics);

/// A number as Go prints it: the shortest digits that read back as the same number.
std::string shortestNumber(double value);
std::string shortestNumber(float value);

} // namespace portolan::compose
