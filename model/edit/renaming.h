#pragma once

#include "model/plan/transaction.h"

#include <string>
#include <string_view>

namespace portolan::edit {

/// Puts another domain in place of one, and of all names below it, wherever the plan speaks of them: zones,
/// records, routes, hosts, variables, what compose files carry along, notes.
void renameDomain(plan::Edit &edit, std::string_view from, std::string_view to);

/// Puts another address in place of one, at interfaces, in rules, records, variables and links. One of the
/// other family takes its place all the same.
void replaceAddress(plan::Edit &edit, const plan::IpAddress &from, const plan::IpAddress &to);

/// \a text with each `from` that stands for itself, as a domain or address does, replaced.
std::string withReplaced(std::string_view text, std::string_view from, std::string_view to);

} // namespace portolan::edit
