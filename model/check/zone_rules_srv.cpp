#include "model/check/zone_rules.h"
#include "model/dns/ascii.h"

#include <algorithm>
#include <array>

namespace portolan::check {

namespace {

using dns::Lookup;
using dns::plainText;
using dns::ZoneRecord;

/// Calls \a visit(position, owner, data) with each SRV record.
template <class Visit>
void visitSrv(const ZoneView &zone, Visit visit)
{
    for (const std::uint32_t position : zone.ofType(dns::RecordType::Srv)) {
        const ZoneRecord &record = zone.record(position);
        visit(position, zone.zone().ownerOf(record), srvDataOf(zone.zone().dataOf(record)));
    }
}

bool isRoot(std::string_view name)
{
    return name.size() == 1;
}

/// True for 203.0.113.10 written as a name, relative to the zone or not.
bool looksLikeAddress(std::string_view name, std::string_view origin)
{
    for (int i = 0; i < 4; ++i) {
        const std::string_view label = name[0] == '\0' ? std::string_view() : dns::firstLabel(name);
        if (label.empty() || label.size() > 3 || !std::all_of(label.begin(), label.end(), dns::isDigit))
            return false;
        name = dns::parentOf(name);
    }
    return isRoot(name) || dns::sameName(name, origin);
}

/// A name as RFC 6335, 5.1 allows for a service: 1 to 15 letters, digits and hyphens, one letter at least.
bool isServiceName(std::string_view name)
{
    constexpr std::size_t longest = 15;
    const auto isAllowed = [](char c) {
        return dns::isLetter(c) || dns::isDigit(c) || c == '-';
    };
    return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), isAllowed) &&
           std::any_of(name.begin(), name.end(), dns::isLetter) && name.front() != '-' && name.back() != '-';
}

} // namespace

SrvData srvDataOf(std::string_view data)
{
    const auto number = [&](std::size_t at) {
        return static_cast<std::uint16_t>(dns::byteAt(data, at) << 8U | dns::byteAt(data, at + 1));
    };
    return {number(0), number(2), number(4), data.substr(6)};
}

std::span<const SrvPair> srvPairs()
{
    static constexpr std::array pairs = {SrvPair{"_xmpp-client", "_xmpps-client", 5222, 5223},
                                         SrvPair{"_xmpp-server", "_xmpps-server", 5269, 5270},
                                         SrvPair{"_irc", "_ircs", 6667, 6697},
                                         SrvPair{"_stun", "_stuns", 3478, 5349},
                                         SrvPair{"_turn", "_turns", 3478, 5349},
                                         SrvPair{"_sip", "_sips", 5060, 5061},
                                         SrvPair{"_imap", "_imaps", 143, 993},
                                         SrvPair{"_pop3", "_pop3s", 110, 995},
                                         SrvPair{"_submission", "_submissions", 587, 465},
                                         SrvPair{"_ldap", "_ldaps", 389, 636},
                                         SrvPair{"_caldav", "_caldavs", 80, 443},
                                         SrvPair{"_carddav", "_carddavs", 80, 443}};
    return pairs;
}

void findSrvNames(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &) {
        const std::string_view service = isRoot(owner) ? std::string_view() : dns::firstLabel(owner);
        const std::string_view rest = isRoot(owner) ? owner : dns::parentOf(owner);
        const std::string_view protocol = isRoot(rest) ? std::string_view() : dns::firstLabel(rest);
        if (service == "*" ||
            (service.starts_with('_') && isServiceName(service.substr(1)) && protocol.starts_with('_')))
            return;
        found.push_back({position,
                         "owner",
                         {phrase("check", "{name} is no name of a service: it begins with "
                                          "_SERVICE._PROTOCOL, and SERVICE has at most "
                                          "15 letters, digits and hyphens."),
                          {{"name", plainText(owner)}}}});
    });
}

void findSrvPortZero(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        if (srv.port == 0 && !isRoot(srv.target))
            found.push_back(
                {position,
                 "data",
                 {phrase(
                      "check",
                      "{name} announces port 0 of {target}, where nothing can listen. Enter the port of the "
                      "service."),
                  {{"name", plainText(owner)}, {"target", plainText(srv.target)}}}});
    });
}

void findSrvTargetAlias(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        const Lookup lookup = zone.findTarget(position, dns::RecordType::A);
        if (lookup.result == Lookup::Result::Alias)
            found.push_back(
                {position,
                 "data",
                 {phrase(
                      "check",
                      "{name} leads to {target}, which is a CNAME. The target of SRV must have addresses of "
                      "its own."),
                  {{"name", plainText(owner)}, {"target", plainText(srv.target)}}},
                 {lookup.records.front()}});
    });
}

void findSrvTargetMissing(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        if (isRoot(srv.target) || looksLikeAddress(srv.target, zone.zone().origin()))
            return;
        const Lookup::Result result = zone.findTargetAddress(position).result;
        if (result == Lookup::Result::NoName || result == Lookup::Result::OtherTypes)
            found.push_back(
                {position,
                 "data",
                 {phrase("check",
                         "{name} leads to {target}, which has no address. Add an A or AAAA record for it."),
                  {{"name", plainText(owner)}, {"target", plainText(srv.target)}}}});
    });
}

void findSrvTargetAddress(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        if (looksLikeAddress(srv.target, zone.zone().origin()))
            found.push_back(
                {position,
                 "data",
                 {phrase(
                      "check",
                      "{name} leads to {target}: an address is read as a name there. Give the host a name."),
                  {{"name", plainText(owner)}, {"target", plainText(srv.target)}}}});
    });
}

void findSrvNull(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        if (isRoot(srv.target) && (srv.priority != 0 || srv.weight != 0 || srv.port != 0))
            found.push_back({position,
                             "data",
                             {phrase("check", "{name} says by its target that there is no such service; then "
                                              "the other numbers are 0."),
                              {{"name", plainText(owner)}}}});
    });
}

void findSrvTlsSwap(const ZoneView &zone, RecordObservations &found)
{
    visitSrv(zone, [&](std::uint32_t position, std::string_view owner, const SrvData &srv) {
        if (isRoot(owner))
            return;
        const std::string_view service = dns::firstLabel(owner);
        for (const SrvPair &pair : srvPairs()) {
            if (srv.port != pair.plainPort && srv.port != pair.tlsPort)
                continue;
            const bool isPlain = dns::equalIgnoringCase(service, pair.plain);
            const bool isTls = dns::equalIgnoringCase(service, pair.tls);
            if ((!isPlain || srv.port != pair.tlsPort) && (!isTls || srv.port != pair.plainPort))
                continue;
            const std::string_view other = isPlain ? pair.tls : pair.plain;
            found.push_back(
                {position,
                 "owner",
                 {isPlain ? phrase("check", "{name} leads to port {port}, which speaks TLS from the first "
                                            "byte. Announce it as {other}.")
                          : phrase("check", "{name} leads to port {port}, which does not begin with TLS. "
                                            "Announce it as {other}."),
                  {{"name", plainText(owner)},
                   {"port", std::to_string(srv.port)},
                   {"other", std::string(other)}}}});
        }
    });
}

} // namespace portolan::check
