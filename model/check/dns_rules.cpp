#include "model/check/dns_rules.h"

#include "model/check/plan_zones.h"
#include "model/dns/ascii.h"
#include "model/dns/domain_name.h"
#include "model/dns/rdata_reader.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::check {

namespace {

/// Holds a rule about records against each zone of the plan.
void checkRecords(const Situation &here, RecordCheck check, Observations &found)
{
    for (const PlanZone &zone : here.zones()) {
        RecordObservations seen;
        check(*zone.index, seen);
        for (RecordObservation &one : seen) {
            const auto placeOf = [&](std::uint32_t record, std::string_view part) {
                const RecordSource &source = zone.sources[record];
                if (source.index)
                    return RelatedPlace{source.entity, recordField(*source.index, part)};
                const bool isService = zone.index->record(record).type == dns::RecordType::Srv;
                const bool isRoute = source.entity.kind == plan::EntityKind::Route;
                return RelatedPlace{source.entity, !isRoute ? "" : isService ? "srv" : "hostname"};
            };
            RelatedPlace place = placeOf(one.record, one.part);
            Observation observation{
                .entity = place.entity, .field = std::move(place.field), .message = std::move(one.message)};
            for (const std::uint32_t record : one.related)
                observation.related.push_back(placeOf(record, "data"));
            found.push_back(std::move(observation));
        }
    }
}

/// The SRV names that a plan announces in an environment, in lower case, and the ports they lead to.
std::set<std::pair<std::string, std::uint16_t>> announcedIn(const Situation &here)
{
    std::set<std::pair<std::string, std::uint16_t>> announced;
    for (const PlanZone &zone : here.zones())
        for (const dns::ZoneRecord &record : zone.records.records())
            if (record.type == dns::RecordType::Srv)
                announced.emplace(dns::canonicalName(dns::plainText(zone.records.ownerOf(record))),
                                  srvDataOf(zone.records.dataOf(record)).port);
    return announced;
}

/// True when something in the plan takes connections to that port of that name, or the name is none of the
/// plan's.
bool isServed(const Situation &here, std::string_view name, std::uint16_t port, plan::Transport transport)
{
    bool isKnown = false;
    for (const plan::Route &route : here.plan().routes()) {
        if (dns::canonicalName(route.hostname) != name || !here.pathOf(route).active)
            continue;
        isKnown = true;
        if (route.port == port && route.transport == transport)
            return true;
    }
    return !isKnown;
}

} // namespace

void checkCnameApex(const Situation &here, Observations &found)
{
    checkRecords(here, findAliasAtTop, found);
}
void checkCnameCoexist(const Situation &here, Observations &found)
{
    checkRecords(here, findAliasBesideData, found);
}
void checkCnameLoop(const Situation &here, Observations &found)
{
    checkRecords(here, findAliasLoops, found);
}
void checkSrvName(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvNames, found);
}
void checkSrvTargetAlias(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvTargetAlias, found);
}
void checkSrvTargetMissing(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvTargetMissing, found);
}
void checkSrvTargetIp(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvTargetAddress, found);
}
void checkSrvNull(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvNull, found);
}
void checkSrvTlsSwap(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvTlsSwap, found);
}
void checkPrivateInPublic(const Situation &here, Observations &found)
{
    checkRecords(here, findPrivateAddresses, found);
}
void checkDotMissing(const Situation &here, Observations &found)
{
    checkRecords(here, findMissingDots, found);
}
void checkNameRepeat(const Situation &here, Observations &found)
{
    checkRecords(here, findRepeatedNames, found);
}
void checkLabelUnderscore(const Situation &here, Observations &found)
{
    checkRecords(here, findUnderscores, found);
}
void checkRecordDup(const Situation &here, Observations &found)
{
    checkRecords(here, findDuplicates, found);
}
void checkMxAlias(const Situation &here, Observations &found)
{
    checkRecords(here, findMailAlias, found);
}

void checkTtlMixed(const Situation &here, Observations &found)
{
    for (const PlanZone &zone : here.zones())
        zone.index->forEachSet([&](std::span<const std::uint32_t> set) {
            const dns::ZoneRecord &first = zone.index->record(set.front());
            for (const std::uint32_t position : set.subspan(1)) {
                const RecordSource &source = zone.sources[position];
                if (zone.index->record(position).ttl == first.ttl || !source.index)
                    continue;
                found.push_back(
                    {.entity = source.entity,
                     .field = recordField(*source.index, "ttl"),
                     .message = {
                         phrase("check",
                                "The {type} records of {name} have different TTLs. A set has one: all get "
                                "{ttl} seconds."),
                         {{"type", toText(first.type)},
                          {"name", dns::plainText(zone.records.ownerOf(first))},
                          {"ttl", std::to_string(first.ttl)}}}});
            }
        });
}

void checkSrvRange(const Situation &here, Observations &found)
{
    checkRecords(here, findSrvPortZero, found);
    // Numbers that are too large make no record at all.
    for (const plan::Zone &zone : here.plan().zones()) {
        for (std::size_t i = 0; i < zone.records.size(); ++i) {
            const plan::Record &record = zone.records[i];
            if (!dns::equalIgnoringCase(record.type, "SRV"))
                continue;
            std::string_view rest = record.data;
            for (int word = 0; word < 3 && !rest.empty(); ++word) {
                rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
                const std::string_view number = rest.substr(0, rest.find_first_of(" \t"));
                rest.remove_prefix(number.size());
                if (dns::readNumber(number, 0xffff))
                    continue;
                found.push_back(
                    {.entity = zone.id,
                     .field = recordField(i, "data"),
                     .message = {
                         phrase("check",
                                "{name} has {number} where a number from 0 to 65535 must stand. Correct it."),
                         {{"name", record.owner}, {"number", std::string(number)}}}});
                break;
            }
        }
    }
}

void checkSrvPortDead(const Situation &here, Observations &found)
{
    for (const PlanZone &zone : here.zones()) {
        const auto records = zone.records.records();
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (records[i].type != dns::RecordType::Srv || !zone.sources[i].index)
                continue;
            const SrvData srv = srvDataOf(zone.records.dataOf(records[i]));
            const std::string_view owner = zone.records.ownerOf(records[i]);
            const bool isUdp = dns::labelCount(owner) > 1 &&
                               dns::equalIgnoringCase(dns::firstLabel(dns::parentOf(owner)), "_udp");
            const std::string target = dns::canonicalName(dns::plainText(srv.target));
            if (srv.target.size() == 1 || srv.port == 0 ||
                isServed(here, target, srv.port, isUdp ? plan::Transport::Udp : plan::Transport::Tcp))
                continue;
            found.push_back(
                {.entity = zone.sources[i].entity,
                 .field = recordField(*zone.sources[i].index, "data"),
                 .message = {
                     phrase("check",
                            "{name} leads to {target}:{port}/{protocol}, and no route takes connections "
                            "there. Draw the route, or remove the record."),
                     {{"name", dns::plainText(owner)},
                      {"target", target},
                      {"port", std::to_string(srv.port)},
                      {"protocol", isUdp ? "udp" : "tcp"}}}});
        }
    }
}

void checkSrvPair(const Situation &here, Observations &found)
{
    const auto announced = announcedIn(here);
    const auto isAnnounced = [&](std::string_view name) {
        const auto at = announced.lower_bound({std::string(name), 0});
        return at != announced.end() && at->first == name;
    };
    for (const plan::Route &route : here.plan().routes()) {
        if (route.srv || route.transport != plan::Transport::Tcp || !here.pathOf(route).active)
            continue;
        for (const SrvPair &pair : srvPairs()) {
            if (!pair.plain.starts_with("_xmpp-") || route.port != pair.tlsPort)
                continue;
            // The domain is that which the plain form of the same host is announced for.
            for (const auto &[name, port] : announced) {
                const std::string prefix = fmt::format("{}._tcp.", pair.plain);
                if (!name.starts_with(prefix))
                    continue;
                const std::string domain = name.substr(prefix.size());
                if (isAnnounced(fmt::format("{}._tcp.{}", pair.tls, domain)))
                    continue;
                found.push_back(
                    {.entity = route.id,
                     .field = "srv",
                     .message = {
                         phrase("check",
                                "{host}:{port} speaks TLS from the first byte, and no {service} record of "
                                "{domain} says so: clients use STARTTLS only. Announce it."),
                         {{"host", route.hostname},
                          {"port", std::to_string(route.port)},
                          {"service", std::string(pair.tls)},
                          {"domain", domain}}}});
            }
        }
    }
}

void checkProxiedNonHttp(const Situation &here, Observations &found)
{
    std::set<std::string> seen;
    for (const plan::Route &route : here.plan().routes()) {
        const std::string host = dns::canonicalName(route.hostname);
        if (!route.cdn || !here.pathOf(route).active || !seen.insert(host).second)
            continue;
        const auto other = std::find_if(
            here.plan().routes().begin(), here.plan().routes().end(), [&](const plan::Route &one) {
                return one.kind != plan::RouteKind::Http && dns::canonicalName(one.hostname) == host &&
                       here.pathOf(one).active;
            });
        if (other == here.plan().routes().end())
            continue;
        const plan::Cdn *cdn = here.plan().find(route.cdn);
        found.push_back(
            {.entity = route.id,
             .field = "cdn",
             .message =
                 {phrase(
                      "check",
                      "{host} passes {cdn}, which takes HTTP only, and is the host of port {port} too. Let "
                      "the name lead to the gateway itself, or give HTTP a name of its own."),
                  {{"host", route.hostname},
                   {"cdn", cdn ? cdn->name : say(phrase("check", "a CDN"))},
                   {"port", std::to_string((*other).port)}}},
             .related = {{(*other).id, "hostname"}}});
    }
}

void checkComponentUnresolvable(const Situation &here, Observations &found)
{
    const auto announced = announcedIn(here);
    const auto federates = [&](std::string_view domain) {
        return std::any_of(announced.begin(), announced.end(), [&](const auto &one) {
            return one.first == fmt::format("_xmpp-server._tcp.{}", domain) ||
                   one.first == fmt::format("_xmpps-server._tcp.{}", domain);
        });
    };
    for (const PlanZone &planZone : here.zones()) {
        const plan::Zone &zone = here.plan().zones().at(planZone.id);
        for (std::size_t i = 0; i < zone.components.size(); ++i) {
            const std::string name = dns::canonicalName(zone.components[i].name);
            const std::string_view domain = dns::parentName(name);
            dns::NameBuffer wire;
            if (!federates(domain) || !wire.read(name, dns::rootName).empty())
                continue;
            const auto result = planZone.index->findAddress(wire.view()).result;
            if (result != dns::Lookup::Result::NoName && result != dns::Lookup::Result::OtherTypes)
                continue;
            if (announced.lower_bound({"_xmpp-server._tcp." + name, 0}) != announced.end() &&
                announced.lower_bound({"_xmpp-server._tcp." + name, 0})->first == "_xmpp-server._tcp." + name)
                continue;
            found.push_back(
                {.entity = zone.id,
                 .field = fmt::format("components[{}].published", i),
                 .message = {
                     phrase(
                         "check",
                         "{domain} federates, and other servers cannot find {name}: it has neither address "
                         "nor SRV record. Publish it."),
                     {{"domain", std::string(domain)}, {"name", name}}}});
        }
    }
}

} // namespace portolan::check
