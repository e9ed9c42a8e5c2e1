#pragma once

#include "model/dns/zone_records.h"
#include "model/text/problem.h"

#include <functional>

namespace portolan::dns {

/// Gives the bytes of a file that $INCLUDE names.
using IncludeSource = std::function<text::Result<std::string>(const std::string &path)>;

/// What a master file says, and what is wrong with it.
struct ZoneReading {
    ZoneRecords zone;
    text::Problems problems; ///< errors and warnings, in the order of their finding

    bool isAccepted() const { return !text::hasError(problems); }
};

/// Reads a master file and judges it as BIND's named-checkzone does: the same files are accepted, and their
/// records are the same.
///
/// \a origin is the zone's name. Records outside the zone are read, warned of and left out. The reader
/// refuses in bounded time and memory what no zone needs: more than four million records, files that include
/// each other without an end, $GENERATE with more than a million records. Sources: RFC 1035, 5; RFC 2181,
/// 5, 6.1, 8 and 10.1; RFC 2308, 4; RFC 3597, 5; BIND 9 manual, $GENERATE.
ZoneReading readZone(ZoneFile file, std::string_view origin, const IncludeSource &includes = {});

/// Adds a record that stands in no file: its owner absolute, with or without a final dot, its data as in a
/// master file, relative to the zone. On a fault, nothing is added.
Fault addRecord(ZoneRecords &zone, std::string_view owner, std::uint32_t ttl, RecordType type,
                std::string_view data);

} // namespace portolan::dns
