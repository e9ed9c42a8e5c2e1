#pragma once

#include "model/check/finding.h"
#include "model/check/zone_view.h"

#include <span>
#include <vector>

/// The rules of the section DNS that need nothing but a zone's records. They look at the zones of a plan and
/// at master files alike.
namespace portolan::check {

/// What a rule says about a record.
struct RecordObservation {
    std::uint32_t record = 0; ///< its position in the zone
    std::string_view part;    ///< owner, ttl or data: what of it is wrong
    Message message;
    std::vector<std::uint32_t> related = {};
};
using RecordObservations = std::vector<RecordObservation>;
using RecordCheck = void (*)(const ZoneView &zone, RecordObservations &found);

void findAliasAtTop(const ZoneView &zone, RecordObservations &found);
void findAliasBesideData(const ZoneView &zone, RecordObservations &found);
void findAliasLoops(const ZoneView &zone, RecordObservations &found);
void findSrvNames(const ZoneView &zone, RecordObservations &found);
void findSrvPortZero(const ZoneView &zone, RecordObservations &found);
void findSrvTargetAlias(const ZoneView &zone, RecordObservations &found);
void findSrvTargetMissing(const ZoneView &zone, RecordObservations &found);
void findSrvTargetAddress(const ZoneView &zone, RecordObservations &found);
void findSrvNull(const ZoneView &zone, RecordObservations &found);
void findSrvTlsSwap(const ZoneView &zone, RecordObservations &found);
void findPrivateAddresses(const ZoneView &zone, RecordObservations &found);
void findMissingDots(const ZoneView &zone, RecordObservations &found);
void findRepeatedNames(const ZoneView &zone, RecordObservations &found);
void findUnderscores(const ZoneView &zone, RecordObservations &found);
void findMixedTtls(const ZoneView &zone, RecordObservations &found);
void findDuplicates(const ZoneView &zone, RecordObservations &found);
void findMailAlias(const ZoneView &zone, RecordObservations &found);

/// One of them by the id of its rule.
struct ZoneRule {
    std::string_view id;
    RecordCheck check;
};

/// All of them, in the order of the catalogue.
std::span<const ZoneRule> zoneRules();

/// A finding of a zone rule in a master file.
struct ZoneFinding {
    std::string_view rule;
    Severity severity = Severity::Warning;
    RecordObservation observation;
};

/// What all zone rules find, in the order of the records.
std::vector<ZoneFinding> checkZoneRecords(const ZoneView &zone);

/// The protocol that an SRV name announces with TLS from the first byte, and the one that it announces
/// without. Sources: RFC 2782; RFC 6120, 3.2.1; XEP-0368; RFC 6186; RFC 8314; RFC 5928.
struct SrvPair {
    std::string_view plain;
    std::string_view tls;
    std::uint16_t plainPort;
    std::uint16_t tlsPort;
};
std::span<const SrvPair> srvPairs();

/// The parts of SRV data. Source: RFC 2782.
struct SrvData {
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;
    std::uint16_t port = 0;
    std::string_view target; ///< a wire name
};
SrvData srvDataOf(std::string_view data);

} // namespace portolan::check
