#pragma once

#include "model/dns/zone.h"

namespace portolan::dns {

/// The zone as a master file: aligned columns, sets grouped by purpose under comments, names relative to
/// $ORIGIN. Source: RFC 1035, 5.1; RFC 2308, 4.
std::string masterFile(const Zone &zone);

} // namespace portolan::dns
