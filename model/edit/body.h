#pragma once

#include "model/plan/transaction.h"
#include "model/text/problem.h"

#include <functional>

namespace portolan::edit {

/// What the compose file says of a service beyond what the plan has fields for (volumes, environment, health
/// check ...), as YAML. Empty when that is nothing.
std::string bodyText(const plan::Plan &plan, plan::ServiceId service);

/// An edit of such a text.
struct BodyEdit {
    plan::Transaction transaction; ///< empty when nothing changes, or there are problems
    text::Problems problems;       ///< each with its line in the text
};

/// Gives a service another body, from which \a censor takes what must not be in a plan. Problems: malformed
/// YAML, text that is no map, a key that the plan has a field for, several documents.
BodyEdit setBody(const plan::Plan &plan, plan::ServiceId service, std::string_view yaml, std::string label,
                 const std::function<void(text::YamlNode &)> &censor = {});

} // namespace portolan::edit
