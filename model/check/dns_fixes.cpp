#include "model/check/dns_rules.h"
#include "model/check/fix_tools.h"
#include "model/check/plan_zones.h"
#include "model/dns/ascii.h"
#include "model/dns/domain_name.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::check {

namespace {

/// The hand-made record that a finding is about.
struct RecordPlace {
    const plan::Zone *zone = nullptr;
    std::size_t index = 0;

    explicit operator bool() const { return zone != nullptr; }
    const plan::Record &record() const { return zone->records[index]; }
};

RecordPlace recordOf(const Overview &overview, const Finding &finding)
{
    const plan::Zone *zone = overview.plan().find(finding.entity.as<plan::Zone>());
    const auto index = indexIn(finding.field, "records");
    return zone && index && *index < zone->records.size() ? RecordPlace{zone, *index} : RecordPlace{};
}

template <class Change>
Fix changeRecord(const Overview &overview, const RecordPlace &place, std::string title, Change change)
{
    return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
        edit.modify(place.zone->id, [&](plan::Zone &zone) { change(zone.records[place.index]); });
    });
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
        if (text.empty())
            return words;
        const std::string_view word = text.substr(0, text.find_first_of(" \t"));
        words.emplace_back(word);
        text.remove_prefix(word.size());
    }
}

std::string joined(const std::vector<std::string> &words)
{
    return fmt::format("{}", fmt::join(words, " "));
}

/// The value of a gap in a finding's message.
std::string argument(const Finding &finding, std::string_view name)
{
    for (const auto &[key, value] : finding.message.arguments)
        if (key == name)
            return value;
    return {};
}

/// A node that routes enter, and where the Internet reaches it.
struct Gateway {
    const plan::Node *node = nullptr;
    std::vector<plan::IpAddress> addresses;
};

std::vector<Gateway> gatewaysOf(const Overview &overview, const Finding &finding)
{
    std::vector<Gateway> gateways;
    for (const Situation &here : situationsOf(overview, finding)) {
        for (const plan::Route &route : here.plan().routes()) {
            const plan::RoutePath &path = here.pathOf(route);
            const plan::Node *node = here.plan().find(path.listener);
            const auto isKnown = [&](const Gateway &gateway) {
                return gateway.node == node;
            };
            if (path.active && node && !path.listenerAddresses.empty() &&
                std::none_of(gateways.begin(), gateways.end(), isKnown))
                gateways.push_back({node, path.listenerAddresses});
        }
    }
    return gateways;
}

void addAddresses(plan::Zone &zone, const std::string &owner, const std::vector<plan::IpAddress> &addresses)
{
    for (const plan::IpAddress &address : addresses) {
        plan::Record record;
        record.owner = owner;
        record.type = address.isV6 ? "AAAA" : "A";
        record.data = toText(address);
        zone.records.push_back(std::move(record));
    }
}

/// The name in the plan's zones at which a chain of aliases ends, if it has addresses.
std::optional<std::string> endOfAlias(const Overview &overview, const Finding &finding,
                                      const std::string &name)
{
    constexpr int longestChain = 16;
    for (const Situation &here : situationsOf(overview, finding))
        for (const PlanZone &zone : here.zones()) {
            dns::NameBuffer current;
            if (!current.read(name, dns::rootName).empty())
                continue;
            for (int step = 0; step < longestChain; ++step) {
                const dns::Lookup lookup = zone.index->findAddress(current.view());
                if (lookup.result == dns::Lookup::Result::Found)
                    return dns::plainText(current.view());
                if (lookup.result != dns::Lookup::Result::Alias)
                    break;
                current.assign(zone.records.dataOf(zone.index->record(lookup.records.front())));
            }
        }
    return std::nullopt;
}

/// The addresses of a name in the plan's zones.
std::vector<plan::IpAddress> addressesOf(const Overview &overview, const Finding &finding,
                                         const std::string &name)
{
    std::set<plan::IpAddress> addresses;
    for (const Situation &here : situationsOf(overview, finding))
        for (const PlanZone &zone : here.zones())
            for (const dns::ZoneRecord &record : zone.records.records()) {
                if (record.type != dns::RecordType::A && record.type != dns::RecordType::Aaaa)
                    continue;
                if (dns::canonicalName(dns::plainText(zone.records.ownerOf(record))) != name)
                    continue;
                const std::string_view data = zone.records.dataOf(record);
                plan::IpAddress address;
                address.isV6 = record.type == dns::RecordType::Aaaa;
                for (std::size_t i = 0; i < data.size(); ++i)
                    address.bytes[i] = static_cast<std::uint8_t>(dns::byteAt(data, i));
                addresses.insert(address);
            }
    return {addresses.begin(), addresses.end()};
}

} // namespace

std::vector<Fix> fixByRemoval(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    return {makeFix(
        overview.plan(), say(phrase("check", "Delete {} {}"), place.record().type, place.record().owner),
        [&](plan::Edit &edit) {
            edit.modify(place.zone->id, [&](plan::Zone &zone) {
                zone.records.erase(zone.records.begin() + static_cast<std::ptrdiff_t>(place.index));
            });
        })};
}

std::vector<Fix> fixCnameApex(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    std::vector<Fix> fixes;
    const std::string target = dns::canonicalName(place.record().data);
    const std::string owner = place.record().owner;
    if (const auto addresses = addressesOf(overview, finding, target); !addresses.empty())
        fixes.push_back(makeFix(
            overview.plan(), say(phrase("check", "Use the addresses of {}"), target), [&](plan::Edit &edit) {
                edit.modify(place.zone->id, [&](plan::Zone &zone) {
                    zone.records.erase(zone.records.begin() + static_cast<std::ptrdiff_t>(place.index));
                    addAddresses(zone, owner, addresses);
                });
            }));
    fixes.push_back(changeRecord(overview, place,
                                 say(phrase("check", "Make it an ALIAS record, where the provider has it")),
                                 [](plan::Record &record) { record.type = "ALIAS"; }));
    return fixes;
}

std::vector<Fix> fixSrvName(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    std::string owner;
    std::string_view rest = place.record().owner;
    for (int label = 0; label < 2; ++label) {
        const std::string_view name = rest.substr(0, rest.find('.'));
        if (name.size() == rest.size())
            return {};
        owner += fmt::format("{}{}.", name.starts_with('_') ? "" : "_", name);
        rest.remove_prefix(name.size() + 1);
    }
    owner += rest;
    constexpr std::size_t longest = 16; // with its underscore
    if (owner == place.record().owner || owner.find('.') > longest)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Rename it to {}"), owner),
                         [&](plan::Record &record) { record.owner = owner; })};
}

std::vector<Fix> fixSrvRange(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    std::vector<std::string> words = place ? wordsOf(place.record().data) : std::vector<std::string>();
    if (words.size() != 4)
        return {};
    const std::string_view service =
        std::string_view(place.record().owner).substr(0, place.record().owner.find('.'));
    std::uint16_t port = 0;
    for (const SrvPair &pair : srvPairs())
        port = service == pair.plain ? pair.plainPort : service == pair.tls ? pair.tlsPort : port;
    const auto largest = [](const std::string &word) {
        return word.size() > 5 || word > "65535" ? "65535" : word;
    };
    if (port == 0)
        return {};
    words[2] = std::to_string(port);
    for (const std::size_t i : {0U, 1U})
        if (!std::all_of(words[i].begin(), words[i].end(), dns::isDigit))
            words[i] = "0";
        else if (words[i].size() >= 5)
            words[i] = largest(words[i]);
    return {changeRecord(overview, place, say(phrase("check", "Use {}, the port of the service"), port),
                         [&](plan::Record &record) { record.data = joined(words); })};
}

std::vector<Fix> fixAliasTarget(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    const auto target = place ? endOfAlias(overview, finding, argument(finding, "target")) : std::nullopt;
    if (!target)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Point it at {}"), *target),
                         [&](plan::Record &record) {
                             std::vector<std::string> words = wordsOf(record.data);
                             words.back() = *target + '.';
                             record.data = joined(words);
                         })};
}

std::vector<Fix> fixSrvTargetMissing(const Overview &overview, const Finding &finding)
{
    const std::string target = argument(finding, "target");
    std::vector<Fix> fixes;
    const plan::Zone *zone = overview.plan().find(finding.entity.as<plan::Zone>());
    if (!zone || !dns::isWithin(dns::canonicalName(target), dns::canonicalName(zone->name)))
        return {};
    for (const Gateway &gateway : gatewaysOf(overview, finding))
        fixes.push_back(makeFix(
            overview.plan(), say(phrase("check", "Give {} the addresses of {}"), target, gateway.node->name),
            [&](plan::Edit &edit) {
                edit.modify(zone->id,
                            [&](plan::Zone &changed) { addAddresses(changed, target, gateway.addresses); });
            }));
    return fixes;
}

std::vector<Fix> fixSrvTargetIp(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    std::vector<std::string> words = place ? wordsOf(place.record().data) : std::vector<std::string>();
    if (words.size() != 4)
        return {};
    const auto address = plan::IpAddress::parse(dns::canonicalName(words[3]));
    std::string host = place.record().owner.substr(0, place.record().owner.find('.'));
    std::erase(host, '_');
    if (!address || host.empty())
        return {};
    host += '.' + place.zone->name;
    words[3] = host + '.';
    return {makeFix(overview.plan(), say(phrase("check", "Name the host {}"), host), [&](plan::Edit &edit) {
        edit.modify(place.zone->id, [&](plan::Zone &zone) {
            zone.records[place.index].data = joined(words);
            addAddresses(zone, host, {*address});
        });
    })};
}

std::vector<Fix> fixSrvNull(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Write 0 0 0 .")),
                         [](plan::Record &record) { record.data = "0 0 0 ."; })};
}

std::vector<Fix> fixSrvTlsSwap(const Overview &overview, const Finding &finding)
{
    const std::string other = argument(finding, "other");
    const auto renamed = [&](const std::string &owner) {
        return other + owner.substr(std::min(owner.find('.'), owner.size()));
    };
    if (const plan::Route *route = overview.plan().find(finding.entity.as<plan::Route>());
        route && route->srv)
        return {
            makeFix(overview.plan(), say(phrase("check", "Announce it as {}"), other), [&](plan::Edit &edit) {
                edit.modify(route->id, [&](plan::Route &changed) { changed.srv->service = other; });
            })};
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Announce it as {}"), other),
                         [&](plan::Record &record) { record.owner = renamed(record.owner); })};
}

std::vector<Fix> fixPrivateInPublic(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    const bool isV6 = dns::equalIgnoringCase(place.record().type, "AAAA");
    std::vector<Fix> fixes;
    for (const Gateway &gateway : gatewaysOf(overview, finding))
        for (const plan::IpAddress &address : gateway.addresses) {
            if (address.isV6 != isV6)
                continue;
            fixes.push_back(changeRecord(
                overview, place,
                say(phrase("check", "Use {}, the address of {}"), toText(address), gateway.node->name),
                [&](plan::Record &record) { record.data = toText(address); }));
        }
    if (fixes.empty())
        return fixByRemoval(overview, finding);
    return fixes;
}

std::vector<Fix> fixDotMissing(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Add the final dot")),
                         [](plan::Record &record) { record.data += '.'; })};
}

std::vector<Fix> fixNameRepeat(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    const std::string owner = dns::canonicalName(place.record().owner);
    const std::string zone = dns::canonicalName(place.zone->name);
    const std::string once = owner.substr(0, owner.size() - zone.size() - 1);
    return {changeRecord(overview, place, say(phrase("check", "Rename it to {}"), once),
                         [&](plan::Record &record) { record.owner = once; })};
}

std::vector<Fix> fixLabelUnderscore(const Overview &overview, const Finding &finding)
{
    const std::string name = argument(finding, "name");
    std::string better = name;
    std::replace(better.begin(), better.end(), '_', '-');
    const auto isIt = [&](std::string_view text) {
        return dns::canonicalName(text) == dns::canonicalName(name);
    };
    return {makeFix(overview.plan(), say(phrase("check", "Rename it to {}"), better), [&](plan::Edit &edit) {
        for (const plan::Zone &zone : overview.plan().zones())
            edit.modify(zone.id, [&](plan::Zone &changed) {
                for (plan::Record &record : changed.records)
                    if (isIt(record.owner))
                        record.owner = better;
            });
        for (const plan::Route &route : overview.plan().routes())
            if (isIt(route.hostname))
                edit.modify(route.id, [&](plan::Route &changed) { changed.hostname = better; });
    })};
}

std::vector<Fix> fixTtlMixed(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    const auto ttl = static_cast<std::uint32_t>(std::strtoul(argument(finding, "ttl").c_str(), nullptr, 10));
    if (!place)
        return {};
    return {changeRecord(overview, place, say(phrase("check", "Use {} seconds, as the others"), ttl),
                         [&](plan::Record &record) { record.ttl = ttl == place.zone->ttl ? 0 : ttl; })};
}

std::vector<Fix> fixSrvPortDead(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    std::vector<Fix> fixes;
    const std::string host = argument(finding, "target");
    const auto port =
        static_cast<std::uint16_t>(std::strtoul(argument(finding, "port").c_str(), nullptr, 10));
    const auto transport =
        argument(finding, "protocol") == "udp" ? plan::Transport::Udp : plan::Transport::Tcp;
    const auto like = std::find_if(
        overview.plan().routes().begin(), overview.plan().routes().end(), [&](const plan::Route &route) {
            return route.kind != plan::RouteKind::Http && dns::canonicalName(route.hostname) == host;
        });
    for (const plan::Service &service : overview.plan().services()) {
        const bool listens =
            std::any_of(service.endpoints.begin(), service.endpoints.end(), [&](const plan::Endpoint &one) {
                return one.port == port && one.transport == transport;
            });
        if (!listens || like == overview.plan().routes().end())
            continue;
        plan::Route route = *like;
        route.name = fmt::format("{} {}", service.name, port);
        route.port = route.targetPort = port;
        route.transport = transport;
        route.target = service.id;
        route.application.clear();
        route.srv.reset();
        fixes.push_back(makeFix(overview.plan(),
                                say(phrase("check", "Draw a route to {} of {}"), port, service.name),
                                [&](plan::Edit &edit) { edit.insert(route); }));
    }
    for (Fix &fix : fixByRemoval(overview, finding))
        fixes.push_back(std::move(fix));
    return fixes;
}

std::vector<Fix> fixSrvPair(const Overview &overview, const Finding &finding)
{
    const plan::Route *route = overview.plan().find(finding.entity.as<plan::Route>());
    if (!route)
        return {};
    plan::SrvAnnouncement srv;
    srv.service = argument(finding, "service");
    srv.domain = argument(finding, "domain");
    const auto like =
        std::find_if(overview.plan().routes().begin(), overview.plan().routes().end(),
                     [&](const plan::Route &one) { return one.srv && one.srv->domain == srv.domain; });
    if (like != overview.plan().routes().end()) {
        srv.priority = (*like).srv->priority;
        srv.weight = (*like).srv->weight;
        srv.ttl = (*like).srv->ttl;
    }
    return {makeFix(
        overview.plan(), say(phrase("check", "Announce it as {} of {}"), srv.service, srv.domain),
        [&](plan::Edit &edit) { edit.modify(route->id, [&](plan::Route &changed) { changed.srv = srv; }); })};
}

std::vector<Fix> fixProxiedNonHttp(const Overview &overview, const Finding &finding)
{
    const plan::Route *route = overview.plan().find(finding.entity.as<plan::Route>());
    if (!route)
        return {};
    const std::string host = dns::canonicalName(route->hostname);
    return {makeFix(overview.plan(), say(phrase("check", "Take {} past the CDN"), route->hostname),
                    [&](plan::Edit &edit) {
                        for (const plan::Route &one : overview.plan().routes())
                            if (one.cdn && dns::canonicalName(one.hostname) == host)
                                edit.modify(one.id, [](plan::Route &changed) { changed.cdn = {}; });
                    })};
}

std::vector<Fix> fixComponentUnresolvable(const Overview &overview, const Finding &finding)
{
    const plan::Zone *zone = overview.plan().find(finding.entity.as<plan::Zone>());
    const auto index = indexIn(finding.field, "components");
    if (!zone || !index || *index >= zone->components.size() || zone->components[*index].published)
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Publish {}"), zone->components[*index].name),
                    [&](plan::Edit &edit) {
                        edit.modify(zone->id, [&](plan::Zone &changed) {
                            changed.components[*index].published = true;
                        });
                    })};
}

std::vector<Fix> fixCaaBlocks(const Overview &overview, const Finding &finding)
{
    const RecordPlace place = recordOf(overview, finding);
    if (!place)
        return {};
    const std::string issuer = argument(finding, "issuer");
    plan::Record record = place.record();
    record.data = fmt::format("0 {} \"{}\"", argument(finding, "property"), issuer);
    record.note.clear();
    return {makeFix(overview.plan(), say(phrase("check", "Let {} issue too"), issuer), [&](plan::Edit &edit) {
        edit.modify(place.zone->id, [&](plan::Zone &zone) {
            zone.records.insert(zone.records.begin() + static_cast<std::ptrdiff_t>(place.index) + 1, record);
        });
    })};
}

} // namespace portolan::check
