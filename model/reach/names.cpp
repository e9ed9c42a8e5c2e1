#include "model/reach/names.h"

#include "model/dns/derived_zones.h"
#include "model/dns/domain_name.h"

#include <algorithm>

namespace portolan::reach {

namespace {

/// Longer chains of aliases are loops, or might as well be. Source: RFC 1034, 3.6.2, asks for none at all.
constexpr std::size_t mostAliases = 16;

} // namespace

Names::Names(const plan::ResolvedPlan &resolved)
{
    const dns::DerivedZones derived = dns::zonesOf(resolved);
    for (const dns::Zone &zone : derived.zones) {
        m_zones.push_back(dns::canonicalName(zone.name));
        for (const dns::RRset &set : zone.sets) {
            const bool isAddress = set.type == "A" || set.type == "AAAA";
            const bool isAlias = set.type == "CNAME" || set.type == dns::aliasType;
            Entry &entry = m_entries[dns::canonicalName(set.owner)];
            entry.source = zone.id;
            for (const dns::Record &record : set.records) {
                if (isAddress)
                    if (const auto address = plan::IpAddress::parse(record.data))
                        entry.addresses.push_back(*address);
                if (isAlias)
                    entry.alias = dns::canonicalName(record.data);
                entry.isProxied |= isAddress && !record.tag.empty();
            }
        }
    }
    for (const dns::MagicName &magic : derived.magicNames) {
        Entry &entry = m_entries[dns::canonicalName(magic.name)];
        entry.addresses.push_back(magic.address);
        entry.source = magic.node;
    }
}

/// The entry of a name, or of the wildcard that stands for it. Source: RFC 4592.
const Names::Entry *Names::entryOf(const std::string &name) const
{
    if (const auto found = m_entries.find(name); found != m_entries.end())
        return &found->second;
    for (std::string_view above = dns::parentName(name); !above.empty(); above = dns::parentName(above)) {
        if (const auto wildcard = m_entries.find("*." + std::string(above)); wildcard != m_entries.end())
            return &wildcard->second;
        if (m_entries.contains(std::string(above)))
            return nullptr;
    }
    return nullptr;
}

bool Names::isOurs(std::string_view name) const
{
    return std::any_of(m_zones.begin(), m_zones.end(),
                       [name](const std::string &zone) { return dns::isWithin(name, zone); });
}

bool Names::knows(std::string_view name) const
{
    return entryOf(dns::canonicalName(name)) != nullptr;
}

NameAnswer Names::find(std::string_view name, bool isV6) const
{
    NameAnswer answer;
    std::string current = dns::canonicalName(name);
    const Entry *entry = entryOf(current);
    while (entry && !entry->alias.empty()) {
        if (answer.aliases.size() == mostAliases) {
            answer.result = NameAnswer::Result::Loop;
            return answer;
        }
        current = entry->alias;
        answer.aliases.push_back(current);
        answer.source = entry->source;
        entry = entryOf(current);
    }
    if (!entry) {
        answer.result = isOurs(current) ? NameAnswer::Result::NoName : NameAnswer::Result::Outside;
        return answer;
    }
    answer.source = entry->source;
    answer.isProxied = entry->isProxied;
    for (const plan::IpAddress &address : entry->addresses)
        if (address.isV6 == isV6)
            answer.addresses.push_back(address);
    answer.result = answer.addresses.empty() ? NameAnswer::Result::NoAddress : NameAnswer::Result::Found;
    return answer;
}

} // namespace portolan::reach
