#pragma once

#include "model/compose/diagnostics.h"
#include "model/text/expression.h"

namespace portolan::compose {

/// Replaces every text of a project by its value, and turns it into a number or boolean where Compose wants
/// one. A variable that is not set is a warning, once in a document. Errors: as `text::evaluate`; a value
/// that is no number or boolean where one is wanted. Source: Compose specification, 12-interpolation.
void interpolate(text::YamlNode &document, const text::VariableLookup &lookup, Diagnostics &diagnostics);

} // namespace portolan::compose
