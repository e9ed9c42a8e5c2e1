#pragma once

#include "model/dns/zone_index.h"

#include <string>

namespace portolan::dns {

/// One record a line: owner, TTL, class, type and data, all names absolute; duplicates once. Names stand in
/// the order of a signed zone, types in that of their numbers, SOA and NS first. It is what named-checkzone
/// -D prints.
std::string dump(const ZoneIndex &zone);

} // namespace portolan::dns
