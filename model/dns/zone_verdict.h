#pragma once

#include "model/dns/zone_index.h"

namespace portolan::dns {

/// Adds an error for each thing that keeps a name server from loading the zone: no SOA or NS record, a CNAME
/// beside other data, two records of a type that stands alone, a name server of the zone without an address,
/// records too large together. Sources: RFC 1034, 3.6.2; RFC 1035, 5.2; RFC 2181, 10; RFC 5155, 4; RFC
/// 8078, 4.
void judgeZone(const ZoneIndex &zone, text::Problems &problems);

} // namespace portolan::dns
