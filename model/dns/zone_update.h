#pragma once

#include "model/dns/zone_records.h"

#include <optional>
#include <string>

namespace portolan::dns {

/// What became of a master file that somebody keeps.
struct ZoneUpdate {
    std::string text;
    std::string rewritten; ///< why the whole file is new; empty when only the records that differ are
};

/// Writes the records of one master file into another of the same zone. Comments, order, directives and
/// columns stay; the lines of records that are to go are removed, those that are new stand by their name's or
/// at the end, and of a record that changes only the words that differ. A file that cannot be changed so (it
/// is not accepted, includes others, generates what is to change) is replaced.
///
/// The serial rises only when something else changes: see nextSerial(). The same zone yields the same bytes.
ZoneUpdate updateZone(const ZoneFile &existing, const std::string &wanted, std::string_view origin,
                      std::uint32_t today);

/// The serial after \a current on a day (20261122): YYYYMMDD and a count of two digits; \a current + 1 where
/// that is larger already. Never 0. Sources: RFC 1912, 2.2; RFC 1982, 3.
std::uint32_t nextSerial(std::uint32_t current, std::uint32_t today);

/// True when both zones have the same records, TTLs included, but for the serial of SOA.
bool sameApartFromSerial(const ZoneRecords &a, const ZoneRecords &b);

} // namespace portolan::dns
