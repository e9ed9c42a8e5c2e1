#pragma once

#include "model/plan/plan.h"

#include <string>

namespace portolan::compose {

/// One compose file of a plan as a tree: its services and networks in the idiomatic order of keys, and all
/// that the plan carries along for it. Expressions stay expressions. Source: Compose specification, 03 to 06
/// and 14. Where the plan has no more than `********` of a secret, a variable is required instead.
text::YamlNode composeTree(const plan::Plan &plan, const plan::ComposeFile &file);

/// The same as the plan has it, asterisks included.
text::YamlNode plannedTree(const plan::Plan &plan, const plan::ComposeFile &file);

/// What a file says of services of other files, over which it is laid: the part of composeTree() that no
/// service of the file accounts for.
text::YamlNode overlaysIn(const plan::Plan &plan, const plan::ComposeFile &file);

/// A compose file as text, for people: a blank line between services, notes of the plan as comments. Reading
/// it gives composeTree() again.
std::string writeComposeFile(const plan::Plan &plan, const plan::ComposeFile &file);

} // namespace portolan::compose
