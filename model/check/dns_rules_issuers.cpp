#include "model/check/dns_rules.h"
#include "model/check/plan_zones.h"
#include "model/dns/ascii.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <array>
#include <set>

/// Who may issue the certificates of a plan's hosts.
namespace portolan::check {

namespace {

/// Where certificates come from that nothing else is said about: it is what the proxies that Portolan knows
/// ask.
constexpr std::string_view letsEncrypt = "letsencrypt.org";

/// An issuer as CAA records name it, by the host of its ACME directory. Sources: the issuers' own pages on
/// ACME and CAA.
struct Directory {
    std::string_view host;
    std::string_view issuer;
};
constexpr std::array directories = {
    Directory{"api.letsencrypt.org", letsEncrypt},  Directory{"acme.zerossl.com", "sectigo.com"},
    Directory{"acme.sectigo.com", "sectigo.com"},   Directory{"api.pki.goog", "pki.goog"},
    Directory{"acme.digicert.com", "digicert.com"}, Directory{"acme.ssl.com", "ssl.com"},
    Directory{"api.buypass.com", "buypass.com"}};

/// The issuer whose directory a part of a service's body names; empty when it names none.
std::string_view issuerNamedIn(const Situation &here, const text::YamlNode &body)
{
    const std::string text = here.value(body.scalar);
    for (const Directory &directory : directories)
        if (text.find(directory.host) != std::string::npos)
            return directory.issuer;
    for (const text::YamlNode &item : body.items)
        if (const std::string_view issuer = issuerNamedIn(here, item); !issuer.empty())
            return issuer;
    return {};
}

/// The issuer that the one who terminates TLS for a route is told to ask; empty when the plan does not say.
std::string_view issuerOf(const Situation &here, const plan::Route &route)
{
    const plan::Service *proxy = here.plan().find(route.proxy ? route.proxy : route.target);
    return proxy ? issuerNamedIn(here, proxy->body) : std::string_view();
}

/// The CAA records that count for a name: those of the nearest name above it that has some. Source: RFC
/// 8659, 3.
std::span<const std::uint32_t> issuersFor(const PlanZone &zone, std::string_view name)
{
    while (dns::isNameWithin(name, zone.records.origin())) {
        const auto id = zone.records.names().find(name);
        const auto set = id ? zone.index->set(*id, dns::RecordType::Caa) : std::span<const std::uint32_t>();
        if (!set.empty() || name.size() == 1)
            return set;
        name = dns::parentOf(name);
    }
    return {};
}

/// The issuers that a set of CAA records names by a property. Source: RFC 8659, 4.2.
std::vector<std::string_view> issuersBy(std::string_view property, const PlanZone &zone,
                                        std::span<const std::uint32_t> set)
{
    std::vector<std::string_view> issuers;
    for (const std::uint32_t position : set) {
        const std::string_view data = zone.records.dataOf(zone.index->record(position));
        const std::size_t tagSize = dns::byteAt(data, 1);
        const std::string_view value = data.substr(2 + tagSize);
        if (dns::equalIgnoringCase(data.substr(2, tagSize), property))
            issuers.push_back(value.substr(0, value.find_first_of("; ")));
    }
    return issuers;
}

/// The property that keeps an issuer from issuing for a name; empty when none does. Source: RFC 8659, 4.2
/// and 4.3.
std::string_view propertyAgainst(std::string_view issuer, std::string_view name, const PlanZone &zone,
                                 std::span<const std::uint32_t> set)
{
    for (const std::string_view property : {"issuewild", "issue"}) {
        const std::vector<std::string_view> issuers = issuersBy(property, zone, set);
        if (issuers.empty() || (property == "issuewild" && !dns::isWildcard(name)))
            continue;
        const auto isMeant = [&](std::string_view one) {
            return dns::equalIgnoringCase(one, issuer);
        };
        return std::any_of(issuers.begin(), issuers.end(), isMeant) ? std::string_view() : property;
    }
    return {};
}

Message blockedMessage(const plan::Route &route, std::string_view named, std::string_view property)
{
    return {named.empty()
                ? phrase("check", "{host} needs a certificate, and its CAA records do not let {issuer} issue "
                                  "one, which is assumed, as the plan names no other issuer. Add an "
                                  "{property} record.")
                : phrase("check", "{host} needs a certificate, and its CAA records do not let {issuer} issue "
                                  "one, which its proxy asks. Add an {property} record."),
            {{"host", route.hostname},
             {"issuer", std::string(named.empty() ? letsEncrypt : named)},
             {"property", std::string(property)}}};
}

} // namespace

void checkCaaBlocks(const Situation &here, Observations &found)
{
    std::set<std::string> seen;
    for (const plan::Route &route : here.plan().routes()) {
        const bool needsCertificate = route.kind == plan::RouteKind::Http && !route.cdn && route.port != 80;
        if (!needsCertificate || !here.pathOf(route).active || !seen.insert(route.hostname).second)
            continue;
        dns::NameBuffer name;
        if (!name.read(route.hostname, dns::rootName).empty())
            continue;
        for (const PlanZone &zone : here.zones()) {
            const auto set = issuersFor(zone, name.view());
            if (set.empty())
                continue;
            const std::string_view named = issuerOf(here, route);
            const std::string_view property =
                propertyAgainst(named.empty() ? letsEncrypt : named, name.view(), zone, set);
            if (property.empty())
                continue;
            const RecordSource &source = zone.sources[set.front()];
            found.push_back({.entity = source.entity,
                             .field = source.index ? recordField(*source.index, "data") : std::string(),
                             .message = blockedMessage(route, named, property),
                             .related = {{route.id, "hostname"}}});
        }
    }
}

} // namespace portolan::check
