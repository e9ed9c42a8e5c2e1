#include "model/dns/derived_zones.h"

#include "model/dns/domain_name.h"
#include "model/dns/zone_reader.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_map>

namespace portolan::dns {

namespace {

constexpr std::string_view proxiedTag = "cf_tags=cf-proxied:true";

/// An address, and the routes that are reached there.
struct Reached {
    plan::IpAddress address;
    plan::Origin origin;
};

void add(std::vector<Reached> &addresses, const plan::IpAddress &address, plan::RouteId route)
{
    const auto isSame = [&](const Reached &reached) {
        return reached.address == address;
    };
    const auto found = std::find_if(addresses.begin(), addresses.end(), isSame);
    if (found == addresses.end())
        addresses.push_back({address, plan::Origin::from(route)});
    else
        found->origin.add(route);
}

/// A public name: all routes that share it.
struct Host {
    std::string name;
    plan::Origin routes;
    std::vector<Reached> addresses;
    std::string cdn;        ///< the name of a route that passes a CDN
    std::string withoutCdn; ///< the name of a route that does not
};

/// Where a record goes, and what is said about it.
struct Entry {
    std::string owner;
    std::string type;
    Purpose purpose = Purpose::HandMade;
    std::uint32_t ttl = 0; ///< 0 = the zone's
    std::string comment;
    Record record;
};

std::string withScoreInFront(std::string_view label)
{
    return label.starts_with('_') ? std::string(label) : fmt::format("_{}", label);
}

bool isOneLine(std::string_view text)
{
    return text.find_first_of("\r\n") == std::string_view::npos;
}

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

class Derivation
{
public:
    explicit Derivation(const plan::ResolvedPlan &resolved)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
    {
    }

    DerivedZones run()
    {
        for (const plan::Zone &zone : m_plan.zones())
            addZone(zone);
        for (const plan::Zone &zone : m_plan.zones())
            for (const plan::Record &record : zone.records)
                addHandMade(zone, record);
        collectRoutes();
        for (const Host &host : m_hosts)
            addHost(host);
        for (const plan::Route &route : m_plan.routes())
            if (route.srv && m_active.contains(route.id))
                addAnnouncement(route);
        for (const plan::Zone &zone : m_plan.zones())
            for (const plan::ComponentName &component : zone.components)
                if (component.published)
                    addComponent(zone, component);
        for (const Host &host : m_hosts)
            addReverse(host);
        addMagicNames();
        for (Zone &zone : m_derived.zones)
            finish(zone);
        return std::move(m_derived);
    }

private:
    template <class... Arguments>
    void report(plan::EntityRef entity, fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        m_derived.problems.push_back({entity, fmt::format(format, std::forward<Arguments>(arguments)...)});
    }

    template <class... Arguments>
    void warn(plan::EntityRef entity, fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        report(entity, format, std::forward<Arguments>(arguments)...);
        m_derived.problems.back().severity = text::Severity::Warning;
    }

    void addZone(const plan::Zone &zone)
    {
        const std::string name = canonicalName(zone.name);
        if (!isPlainName(name))
            return report(zone.id, "zone {} is left out: its name is no domain name", zone.name);
        if (!m_zoneIndex.emplace(name, m_derived.zones.size()).second)
            return report(zone.id, "zone {} is left out: the plan has another of that name", zone.name);
        const plan::StartOfAuthority &soa = zone.soa;
        Zone derived{zone.id, name, zone.ttl, {}, {}, {}, plan::commentText(zone.note)};
        derived.soa = {canonicalName(soa.primary),
                       mailboxName(soa.mailbox),
                       soa.serial,
                       soa.refresh,
                       soa.retry,
                       soa.expire,
                       soa.minimum};
        for (const std::string &server : zone.nameServers)
            derived.nameServers.push_back(canonicalName(server));
        m_derived.zones.push_back(std::move(derived));
    }

    /// The innermost zone of the plan that a name lies in, or nullptr.
    Zone *zoneOf(std::string_view name)
    {
        for (std::string_view domain = name; !domain.empty(); domain = parentName(domain)) {
            const auto found = m_zoneIndex.find(std::string(domain));
            if (found != m_zoneIndex.end())
                return &m_derived.zones[found->second];
        }
        return nullptr;
    }

    Zone *derivedOf(const plan::Zone &zone)
    {
        const auto found = m_zoneIndex.find(canonicalName(zone.name));
        return found != m_zoneIndex.end() && m_derived.zones[found->second].id == zone.id
                   ? &m_derived.zones[found->second]
                   : nullptr;
    }

    void addHandMade(const plan::Zone &zone, const plan::Record &record)
    {
        Zone *derived = derivedOf(zone);
        if (!derived)
            return;
        const std::string owner = canonicalName(record.owner);
        const std::string type = upperCase(record.type);
        const auto refuse = [&](std::string_view why) {
            report(zone.id, "record {} {} of zone {} is left out: {}", record.owner, type, zone.name, why);
        };
        if (!isWithin(owner, canonicalName(zone.name)))
            return refuse("its owner lies outside the zone");
        if (type == "SOA")
            return refuse("a zone has one SOA record, which follows from its settings");
        if (owner.find_first_of(" \t;\"()$") != std::string::npos || !isOneLine(owner) ||
            !isOneLine(record.data) || type.empty() ||
            type.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != std::string::npos)
            return refuse("its owner, type or data cannot stand in a master file");
        if (const std::string fault = faultOf(zone, type, record.data); !fault.empty())
            return refuse(fault);
        if (type == "CNAME")
            m_aliases.insert(owner);
        put(*derived, {owner,
                       type,
                       Purpose::HandMade,
                       record.ttl,
                       plan::commentText(record.note),
                       {record.data, plan::Origin::handMade(zone.id), {}}});
    }

    /// Why the data of a hand-made record cannot be written; empty when it can.
    static std::string faultOf(const plan::Zone &zone, const std::string &type, const std::string &data)
    {
        const auto known = typeFromText(type == aliasType ? "CNAME" : type);
        NameBuffer origin;
        if (!known)
            return "no name server knows its type";
        if (!origin.read(canonicalName(zone.name), rootName).empty())
            return {};
        ZoneRecords scratch(origin.view());
        return std::string(addRecord(scratch, canonicalName(zone.name), 0, *known, data));
    }

    /// Adds a derived record to the zone that its owner lies in; returns false when there is none.
    bool putDerived(Entry entry)
    {
        Zone *zone = zoneOf(entry.owner);
        if (!zone)
            return false;
        put(*zone, std::move(entry));
        return true;
    }

    void put(Zone &zone, Entry entry)
    {
        const std::uint32_t ttl = entry.ttl != 0 ? entry.ttl : zone.ttl;
        const auto [at, isNew] =
            m_sets.emplace(fmt::format("{} {} {}", zone.id.value, entry.owner, entry.type), zone.sets.size());
        if (isNew)
            zone.sets.push_back({entry.owner, ttl, entry.type, entry.purpose, {}, {}});
        RRset &set = zone.sets[at->second];
        if (entry.ttl != 0 && ttl != set.ttl)
            warn(zone.id, "the TTLs of {} {} differ; all its records get {} seconds", set.owner, set.type,
                 set.ttl);
        set.purpose = std::min(set.purpose, entry.purpose);
        if (set.comment.find(entry.comment) == std::string::npos)
            set.comment += (set.comment.empty() ? "" : "; ") + entry.comment;
        const auto isSame = [&](const Record &record) {
            return record.data == entry.record.data;
        };
        const auto same = std::find_if(set.records.begin(), set.records.end(), isSame);
        if (same == set.records.end()) {
            set.records.push_back(std::move(entry.record));
            return;
        }
        for (const plan::EntityRef entity : entry.record.origin.entities)
            same->origin.add(entity);
        if (same->tag.empty())
            same->tag = entry.record.tag;
    }

    void collectRoutes()
    {
        for (const plan::Route &route : m_plan.routes()) {
            const plan::RoutePath path = plan::pathOf(m_resolved, route);
            if (!path.active)
                continue;
            m_active.insert(route.id);
            if (route.hostname.empty() || plan::IpAddress::parse(route.hostname))
                continue;
            Host &host = hostNamed(canonicalName(route.hostname));
            host.routes.add(route.id);
            (route.cdn ? host.cdn : host.withoutCdn) = route.name;
            for (const plan::IpAddress &address : path.listenerAddresses) {
                add(host.addresses, address, route.id);
                if (route.srv)
                    add(m_announced[domainOf(route)], address, route.id);
            }
        }
    }

    Host &hostNamed(const std::string &name)
    {
        const auto [at, isNew] = m_hostIndex.emplace(name, m_hosts.size());
        if (isNew)
            m_hosts.push_back({name, {{}, true}, {}, {}, {}});
        return m_hosts[at->second];
    }

    static std::string domainOf(const plan::Route &route)
    {
        return canonicalName(route.srv->domain.empty() ? route.hostname : route.srv->domain);
    }

    void addHost(const Host &host)
    {
        const plan::EntityRef first = host.routes.entities.front();
        if (!isPlainName(host.name))
            return report(first, "{} is no host name", host.name);
        if (!zoneOf(host.name))
            return report(first, "{} lies in no zone of the plan, so it gets no address record", host.name);
        if (m_aliases.contains(host.name))
            return warn(first, "{} is an alias by a hand-made CNAME record, so it gets no address record",
                        host.name);
        if (host.addresses.empty())
            return report(first,
                          "the listener of {} has no address on the Internet, so the name gets no "
                          "address record",
                          host.name);
        const bool isProxied = !host.cdn.empty() && host.withoutCdn.empty();
        if (!host.cdn.empty() && !isProxied)
            warn(first,
                 "{} is not proxied: route \"{}\" passes the CDN and \"{}\" does not; give one of them "
                 "a name of its own",
                 host.name, host.cdn, host.withoutCdn);
        putAddresses(host.name, Purpose::Host, plan::routeNames(m_plan, host.routes), host.addresses,
                     isProxied ? proxiedTag : std::string_view());
    }

    void putAddresses(const std::string &owner, Purpose purpose, const std::string &comment,
                      const std::vector<Reached> &addresses, std::string_view tag)
    {
        for (const Reached &reached : addresses)
            putDerived({owner,
                        reached.address.isV6 ? "AAAA" : "A",
                        purpose,
                        0,
                        comment,
                        {toText(reached.address), reached.origin, std::string(tag)}});
    }

    /// The name of an address, in the plan's zone of such addresses: that of the first host that has it.
    void addReverse(const Host &host)
    {
        for (const Reached &reached : host.addresses) {
            const std::string owner = reverseName(reached.address);
            const Zone *zone = zoneOf(owner);
            if (!zone || m_sets.contains(fmt::format("{} {} PTR", zone->id.value, owner)))
                continue;
            putDerived({owner, "PTR", Purpose::Reverse, 0, {}, {host.name + '.', reached.origin, {}}});
        }
    }

    void addMagicNames()
    {
        for (const plan::Network &network : m_plan.networks()) {
            if (network.kind != plan::NetworkKind::Tailnet || network.magicDnsName.empty())
                continue;
            std::set<std::string> taken;
            for (const plan::Node &node : m_plan.nodes()) {
                const std::vector<plan::IpAddress> addresses = plan::addressesOn(m_plan, node.id, network.id);
                if (addresses.empty())
                    continue;
                const std::string name = freeMachineName(node, taken) + '.' + network.magicDnsName;
                for (const plan::IpAddress &address : addresses)
                    m_derived.magicNames.push_back({canonicalName(name), address, node.id});
            }
        }
    }

    /// What a machine is called in its tailnet: by the first label of its host name and, where an earlier one
    /// has that, a number behind it. Source: Tailscale, Machine names.
    static std::string freeMachineName(const plan::Node &node, std::set<std::string> &taken)
    {
        const std::string &host = node.hostname.empty() ? node.name : node.hostname;
        const std::string label = canonicalName(host.substr(0, host.find('.')));
        std::string name = label;
        for (int number = 1; !taken.insert(name).second; ++number)
            name = fmt::format("{}-{}", label, number);
        return name;
    }

    void addAnnouncement(const plan::Route &route)
    {
        const plan::SrvAnnouncement &srv = *route.srv;
        const std::string owner = canonicalName(fmt::format("{}._{}.{}", withScoreInFront(srv.service),
                                                            toText(route.transport), domainOf(route)));
        const std::string target = canonicalName(route.hostname);
        if (!isPlainName(owner) || !isPlainName(target))
            return report(route.id, "route \"{}\" cannot be announced: {} and {} must be domain names",
                          route.name, owner, target.empty() ? "its hostname" : target);
        if (m_aliases.contains(owner))
            return report(route.id, "{} is an alias by a hand-made CNAME record, so it gets no SRV record",
                          owner);
        const std::string data = fmt::format("{} {} {} {}.", srv.priority, srv.weight, route.port, target);
        if (!putDerived({owner,
                         "SRV",
                         Purpose::Service,
                         srv.ttl,
                         plan::commentText(route.name),
                         {data, plan::Origin::from(route.id), {}}}))
            report(route.id, "{} lies in no zone of the plan, so it gets no SRV record", owner);
    }

    /// Who federates with a component looks its name up, and must end where the domain's own protocol is
    /// served: where SRV records lead, or else the host that bears the domain's name.
    const std::vector<Reached> *addressesFor(std::string_view component) const
    {
        for (auto domain = component; !domain.empty(); domain = parentName(domain)) {
            if (const auto announced = m_announced.find(std::string(domain)); announced != m_announced.end())
                return &announced->second;
            if (const auto host = m_hostIndex.find(std::string(domain)); host != m_hostIndex.end())
                return &m_hosts[host->second].addresses;
        }
        return nullptr;
    }

    void addComponent(const plan::Zone &zone, const plan::ComponentName &component)
    {
        const std::string name = canonicalName(component.name);
        if (!isPlainName(name) || !isWithin(name, canonicalName(zone.name)))
            return report(zone.id, "component {} is no name in zone {}", component.name, zone.name);
        if (m_aliases.contains(name))
            return;
        const std::vector<Reached> *addresses = addressesFor(name);
        if (!addresses || addresses->empty())
            return report(zone.id,
                          "no route leads to the domain of component {}, so it gets no address record",
                          component.name);
        std::vector<Reached> own = *addresses;
        for (Reached &reached : own)
            reached.origin.entities.insert(reached.origin.entities.begin(), zone.id);
        putAddresses(name, Purpose::Component, plan::commentText(component.note), own, {});
    }

    bool hasAddress(const Zone &zone, std::string_view name) const
    {
        return m_sets.contains(fmt::format("{} {} A", zone.id.value, name)) ||
               m_sets.contains(fmt::format("{} {} AAAA", zone.id.value, name));
    }

    /// What named-checkzone refuses is reported here, where the plan's entity is known.
    void finish(Zone &zone)
    {
        if (zone.nameServers.empty() && !m_sets.contains(fmt::format("{} {} NS", zone.id.value, zone.name)))
            report(zone.id, "zone {} has no name server", zone.name);
        if (zone.soa.primary.empty() && !zone.nameServers.empty())
            zone.soa.primary = zone.nameServers.front();
        if (!isPlainName(zone.soa.primary) || zone.soa.mailbox.find('.') == std::string::npos ||
            zone.soa.mailbox.find_first_of(" \t\r\n;\"()") != std::string::npos)
            report(zone.id, "zone {} needs a primary name server and a mailbox for its SOA record",
                   zone.name);
        for (const std::string &server : zone.nameServers) {
            if (!isPlainName(server))
                report(zone.id, "name server {} of zone {} is no host name", server, zone.name);
            else if (zoneOf(server) == &zone && !hasAddress(zone, server))
                report(zone.id, "name server {} of zone {} has no address record", server, zone.name);
        }
        std::stable_sort(zone.sets.begin(), zone.sets.end(),
                         [](const RRset &a, const RRset &b) { return a.purpose < b.purpose; });
    }

    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    DerivedZones m_derived;
    std::unordered_map<std::string, std::size_t> m_zoneIndex;
    std::unordered_map<std::string, std::size_t> m_sets; ///< by zone, owner and type: where in its zone
    std::set<std::string, std::less<>> m_aliases;        ///< owners of hand-made CNAME records
    std::set<plan::RouteId> m_active;
    std::vector<Host> m_hosts;
    std::unordered_map<std::string, std::size_t> m_hostIndex;
    std::unordered_map<std::string, std::vector<Reached>> m_announced; ///< by the domain of SRV announcements
};

} // namespace

DerivedZones zonesOf(const plan::ResolvedPlan &resolved)
{
    return Derivation(resolved).run();
}

} // namespace portolan::dns
