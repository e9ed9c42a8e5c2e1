#pragma once

#include "model/text/problem.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace portolan::exports {

/// The variables of an env file and their values, as expressions.
using Variables = std::map<std::string, std::string, std::less<>>;

/// What an env file gives each variable; one that stands twice has its last value. Secrets, be it by \a
/// secrets or by their looks, are no part of it: the plan leaves them to whoever keeps the file. Errors: the
/// file is none that Compose can read.
text::Result<Variables> variablesOf(std::string_view content, const std::set<std::string> &secrets);

/// The secrets that an env file names, be it by \a secrets or by their looks; none where it cannot be read.
std::set<std::string> secretNamesIn(std::string_view content, const std::set<std::string> &secrets);

/// Where an env file gives a variable the value that counts; nowhere where it does not.
text::Mark placeOfVariable(std::string_view content, std::string_view name);

/// The same text without the values of secrets, those in comments included.
/// Errors: the file cannot be read, so that its secrets cannot be told.
text::Result<std::string> withoutSecrets(std::string_view content, const std::set<std::string> &secrets);

} // namespace portolan::exports
