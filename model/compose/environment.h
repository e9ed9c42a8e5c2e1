#pragma once

#include "model/text/expression.h"

#include <map>
#include <string>

namespace portolan::compose {

/// Variables and their values.
using Environment = std::map<std::string, std::string, std::less<>>;

/// The variables of this process.
Environment processEnvironment();

/// The value of a variable, or nullopt where it is not set.
std::optional<std::string> valueIn(const Environment &environment, std::string_view name);

/// Looks variables up in \a environment, which must outlive the lookup.
text::VariableLookup lookupIn(const Environment &environment);

/// Adds the variables of \a other that \a environment does not have yet.
void addMissing(Environment &environment, const Environment &other);

} // namespace portolan::compose
