#pragma once

#include "model/firewall/reading.h"

#include <string_view>

namespace portolan::firewall {

/// Reads what ufw says of itself, whichever way it was asked, or what a person told it:
///
/// - `ufw status`, `ufw status verbose`, `ufw status numbered`;
/// - `ufw show added`, or any script of ufw commands, ufw.sh among them;
/// - its own user.rules and user6.rules, one behind the other.
///
/// `ufw show added` does not tell rules for one address family from those for both; the others do.
/// Rules for IPv4 and IPv6 that say the same become one. Where a text has none for IPv6, its rules count for
/// both. Rules that Portolan wrote lose its mark. Source: ufw(8).
Reading readUfw(std::string_view file, std::string_view content);

} // namespace portolan::firewall
