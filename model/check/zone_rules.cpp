#include "model/check/zone_rules.h"

#include "model/check/rule.h"
#include "model/dns/ascii.h"
#include "model/dns/rdata_text.h"
#include "model/plan/address.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace portolan::check {

namespace {

using dns::plainText;
using dns::RecordType;
using dns::ZoneRecord;

/// Calls \a visit(position, record) with each record of a type.
template <class Visit>
void visitRecords(const ZoneView &zone, RecordType type, Visit visit)
{
    for (const std::uint32_t position : zone.ofType(type))
        visit(position, zone.record(position));
}

std::string ownerText(const ZoneView &zone, const ZoneRecord &record)
{
    return plainText(zone.zone().ownerOf(record));
}

/// The alias that a name of the zone is, or nothing.
std::optional<std::uint32_t> aliasAt(const ZoneView &zone, std::optional<dns::NameId> name)
{
    const auto aliases = name ? zone.set(*name, RecordType::Cname) : std::span<const std::uint32_t>();
    return aliases.empty() ? std::nullopt : std::optional(aliases.front());
}

/// The aliases that one leads to, when the last of them is the first again and no other stands before it in
/// the zone; else none.
std::vector<std::uint32_t> circleFrom(const ZoneView &zone, std::uint32_t first)
{
    constexpr std::size_t longestChain = 64;
    std::vector<std::uint32_t> chain;
    std::optional<std::uint32_t> next = aliasAt(zone, zone.knownTargetOf(first));
    while (next && *next >= first && chain.size() < longestChain) {
        chain.push_back(*next);
        if (*next == first)
            return chain;
        next = aliasAt(zone, zone.knownTargetOf(*next));
    }
    return {};
}

/// The part of a name in front of the zone's own, without its root.
std::string_view relativePart(std::string_view name, std::string_view origin)
{
    return dns::isNameWithin(name, origin) ? name.substr(0, name.size() - origin.size()) : std::string_view();
}

plan::IpAddress addressOf(std::string_view data)
{
    plan::IpAddress address;
    address.isV6 = data.size() == address.bytes.size();
    std::memcpy(address.bytes.data(), data.data(), data.size());
    return address;
}

} // namespace

void findAliasAtTop(const ZoneView &zone, RecordObservations &found)
{
    const auto alias = aliasAt(zone, zone.zone().names().find(zone.zone().origin()));
    if (alias)
        found.push_back(
            {*alias,
             "type",
             {phrase(
                  "check",
                  "{zone} is the zone's own name, which has SOA and NS records, so it cannot be a CNAME. Use "
                  "A and AAAA records, or ALIAS where the provider has it."),
              {{"zone", plainText(zone.zone().origin())}}}});
}

void findAliasBesideData(const ZoneView &zone, RecordObservations &found)
{
    visitRecords(zone, RecordType::Cname, [&](std::uint32_t position, const ZoneRecord &alias) {
        if (dns::sameName(zone.zone().ownerOf(alias), zone.zone().origin()))
            return;
        const auto all = zone.recordsOf(alias.owner);
        if (zone.set(alias.owner, RecordType::Cname).front() != position)
            return;
        const auto other = std::find_if(all.begin(), all.end(), [&](std::uint32_t i) {
            const RecordType type = zone.record(i).type;
            return type != RecordType::Cname && type != RecordType::Nsec3 && !dns::mayStandBesideAlias(type);
        });
        if (other != all.end())
            found.push_back(
                {position,
                 "type",
                 {phrase("check",
                         "{name} is a CNAME and has {type} data too. An alias has no other data: move one of "
                         "them to a name of its own."),
                  {{"name", ownerText(zone, alias)}, {"type", toText(zone.record(*other).type)}}},
                 {*other}});
    });
}

void findAliasLoops(const ZoneView &zone, RecordObservations &found)
{
    visitRecords(zone, RecordType::Cname, [&](std::uint32_t position, const ZoneRecord &alias) {
        const std::vector<std::uint32_t> circle = circleFrom(zone, position);
        if (circle.empty())
            return;
        std::string chain = ownerText(zone, alias);
        for (const std::uint32_t next : circle)
            chain += " -> " + ownerText(zone, zone.record(next));
        found.push_back(
            {position,
             "data",
             {phrase("check", "The aliases lead round in a circle: {chain}. Point one of them at a name with "
                              "addresses."),
              {{"chain", std::move(chain)}}}});
    });
}

void findMailAlias(const ZoneView &zone, RecordObservations &found)
{
    visitRecords(zone, RecordType::Mx, [&](std::uint32_t position, const ZoneRecord &record) {
        const auto lookup = zone.findTarget(position, RecordType::A);
        if (lookup.result == dns::Lookup::Result::Alias)
            found.push_back(
                {position,
                 "data",
                 {phrase("check", "Mail for {name} goes to {target}, which is a CNAME. Mail servers refuse "
                                  "that: name the "
                                  "host itself."),
                  {{"name", ownerText(zone, record)}, {"target", plainText(zone.targetOf(position))}}},
                 {lookup.records.front()}});
    });
}

void findPrivateAddresses(const ZoneView &zone, RecordObservations &found)
{
    // A zone of an internal network has nothing else; to say so of each record would help nobody.
    constexpr std::size_t most = 100;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa})
        visitRecords(zone, type, [&](std::uint32_t position, const ZoneRecord &record) {
            if (found.size() >= most)
                return;
            const plan::IpAddress address = addressOf(zone.zone().dataOf(record));
            const bool isLinkLocal = address.isV6
                                         ? address.bytes[0] == 0xfe && (address.bytes[1] & 0xc0) == 0x80
                                         : address.bytes[0] == 169 && address.bytes[1] == 254;
            if (address.isPrivate() || address.isTailnet() || address.isLoopback() || isLinkLocal)
                found.push_back({position,
                                 "data",
                                 {phrase("check", "{name} is at {address}, which the Internet cannot reach. "
                                                  "Use the public address of "
                                                  "the gateway."),
                                  {{"name", ownerText(zone, record)}, {"address", toText(address)}}}});
        });
}

void findMissingDots(const ZoneView &zone, RecordObservations &found)
{
    constexpr std::array<std::string_view, 20> topLevels = {
        "com",  "net", "org", "io", "dev", "app", "chat", "de",   "uk", "eu",
        "info", "me",  "co",  "us", "fr",  "nl",  "xyz",  "tech", "gg", "network"};
    const std::string_view origin = zone.zone().origin();
    const auto records = zone.zone().records();
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        const std::string_view target = zone.targetOf(i);
        const std::string_view relative =
            target.empty() || zone.knownTargetOf(i) ? std::string_view() : relativePart(target, origin);
        if (relative.empty())
            continue;
        std::size_t labels = 0;
        std::string_view last;
        for (std::size_t at = 0; at < relative.size(); at += 1 + dns::byteAt(relative, at), ++labels)
            last = relative.substr(at + 1, dns::byteAt(relative, at));
        const auto isLast = [&](std::string_view name) {
            return dns::equalIgnoringCase(name, last);
        };
        if (labels < 2 || std::none_of(topLevels.begin(), topLevels.end(), isLast))
            continue;
        const std::string meant = plainText(std::string(relative) + '\0');
        found.push_back(
            {i,
             "data",
             {phrase("check", "{target} has no final dot, so {name} leads to {full}. Write {target}. with a "
                              "dot at its end."),
              {{"target", meant}, {"name", ownerText(zone, records[i])}, {"full", plainText(target)}}}});
    }
}

void findRepeatedNames(const ZoneView &zone, RecordObservations &found)
{
    const std::string_view origin = zone.zone().origin();
    if (origin.size() <= 1)
        return;
    const std::string twice = std::string(origin.substr(0, origin.size() - 1)) + std::string(origin);
    std::optional<dns::NameId> last;
    const auto records = zone.zone().records();
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        const std::string_view owner = zone.zone().ownerOf(records[i]);
        if (records[i].owner == last || owner.size() < twice.size() || !dns::isNameWithin(owner, twice))
            continue;
        last = records[i].owner;
        found.push_back(
            {i,
             "owner",
             {phrase("check",
                     "{name} repeats the name of its zone. Leave {zone} out, or end the name with a dot."),
              {{"name", plainText(owner)}, {"zone", plainText(origin)}}}});
    }
}

void findUnderscores(const ZoneView &zone, RecordObservations &found)
{
    std::optional<dns::NameId> last;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa})
        visitRecords(zone, type, [&](std::uint32_t position, const ZoneRecord &record) {
            const std::string_view owner = zone.zone().ownerOf(record);
            if (record.owner == last || owner.find('_') == std::string_view::npos)
                return;
            last = record.owner;
            found.push_back(
                {position,
                 "owner",
                 {phrase(
                      "check",
                      "{name} has an underscore, which names of hosts may not have: some programs refuse it. "
                      "Use a hyphen."),
                  {{"name", plainText(owner)}}}});
        });
}

void findMixedTtls(const ZoneView &zone, RecordObservations &found)
{
    const auto records = zone.zone().records();
    for (std::uint32_t i = 0; i < records.size(); ++i)
        if (records[i].hadOtherTtl)
            found.push_back({i,
                             "ttl",
                             {phrase("check", "The {type} records of {name} have different TTLs. A set has "
                                              "one: all get {ttl} seconds."),
                              {{"type", toText(records[i].type)},
                               {"name", ownerText(zone, records[i])},
                               {"ttl", std::to_string(records[i].ttl)}}}});
}

void findDuplicates(const ZoneView &zone, RecordObservations &found)
{
    zone.forEachSet([&](std::span<const std::uint32_t> set) {
        if (set.size() < 2)
            return;
        std::vector<std::pair<std::string, std::uint32_t>> all;
        for (const std::uint32_t position : set) {
            const ZoneRecord &record = zone.record(position);
            all.emplace_back(canonicalData(record.type, zone.zone().dataOf(record)), position);
        }
        std::sort(all.begin(), all.end());
        for (std::size_t i = 1; i < all.size(); ++i) {
            if (all[i].first != all[i - 1].first)
                continue;
            const ZoneRecord &record = zone.record(all[i].second);
            found.push_back({all[i].second,
                             "data",
                             {phrase("check", "{name} has this {type} record twice. Delete one."),
                              {{"name", ownerText(zone, record)}, {"type", toText(record.type)}}},
                             {all[i - 1].second}});
        }
    });
}

std::span<const ZoneRule> zoneRules()
{
    static constexpr std::array rules = {
        ZoneRule{"cname-apex", findAliasAtTop},
        ZoneRule{"cname-coexist", findAliasBesideData},
        ZoneRule{"cname-loop", findAliasLoops},
        ZoneRule{"srv-name", findSrvNames},
        ZoneRule{"srv-range", findSrvPortZero},
        ZoneRule{"srv-target-alias", findSrvTargetAlias},
        ZoneRule{"srv-target-missing", findSrvTargetMissing},
        ZoneRule{"srv-target-ip", findSrvTargetAddress},
        ZoneRule{"srv-null", findSrvNull},
        ZoneRule{"srv-tls-swap", findSrvTlsSwap},
        ZoneRule{"private-in-public", findPrivateAddresses},
        ZoneRule{"dot-missing", findMissingDots},
        ZoneRule{"name-repeat", findRepeatedNames},
        ZoneRule{"label-underscore", findUnderscores},
        ZoneRule{"ttl-mixed", findMixedTtls},
        ZoneRule{"record-dup", findDuplicates},
        ZoneRule{"mx-alias", findMailAlias},
    };
    return rules;
}

std::vector<ZoneFinding> checkZoneRecords(const ZoneView &zone)
{
    std::vector<ZoneFinding> findings;
    for (const ZoneRule &rule : zoneRules()) {
        RecordObservations found;
        rule.check(zone, found);
        const Rule *registered = findRule(rule.id);
        for (RecordObservation &observation : found)
            findings.push_back(
                {rule.id, registered ? registered->severity : Severity::Warning, std::move(observation)});
    }
    std::stable_sort(findings.begin(), findings.end(), [](const ZoneFinding &a, const ZoneFinding &b) {
        return a.observation.record < b.observation.record;
    });
    return findings;
}

} // namespace portolan::check
