#include "model/dns/zone_index.h"

#include <algorithm>
#include <array>

namespace portolan::dns {

namespace {

std::size_t number(NameId name)
{
    return static_cast<std::uint32_t>(name);
}

/// Names that hashes of signed zones give, which no question is about. Source: RFC 5155, 7.1.
bool isHashed(SetKey key)
{
    return key.type == RecordType::Nsec3 || key.covered == RecordType::Nsec3;
}

} // namespace

ZoneIndex::ZoneIndex(const ZoneRecords &zone)
    : m_zone(&zone)
    , m_order(zone.records().size())
    , m_begins(zone.names().size() + 1, 0)
{
    for (const ZoneRecord &record : zone.records()) {
        ++m_begins[number(record.owner)];
        m_hasCuts = m_hasCuts || record.type == RecordType::Dname ||
                    (record.type == RecordType::Ns && !sameName(zone.ownerOf(record), zone.origin()));
    }
    std::uint32_t sum = 0;
    for (std::uint32_t &begin : m_begins) {
        sum += begin;
        begin = sum; // the end; filling backwards makes it the beginning
    }
    for (std::size_t i = zone.records().size(); i-- > 0;)
        m_order[--m_begins[number(zone.records()[i].owner)]] = static_cast<std::uint32_t>(i);
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        const ZoneRecord &first = record(a);
        const ZoneRecord &second = record(b);
        return first.type != second.type ? first.type < second.type : zone.setOf(first) < zone.setOf(second);
    };
    for (std::size_t name = 0; name + 1 < m_begins.size(); ++name) {
        const auto begin = m_order.begin() + m_begins[name];
        const auto end = m_order.begin() + m_begins[name + 1];
        if (end - begin > 1 && !std::is_sorted(begin, end, isBefore))
            std::stable_sort(begin, end, isBefore);
        m_hasWildcards = m_hasWildcards ||
                         (begin != end && isWildcard(zone.names()[NameId{static_cast<std::uint32_t>(name)}]));
    }
    if (m_hasWildcards)
        collectEmptyNames();
}

void ZoneIndex::collectEmptyNames()
{
    for (const ZoneRecord &record : m_zone->records()) {
        if (isHashed(m_zone->setOf(record)))
            continue;
        std::string_view name = m_zone->ownerOf(record);
        while (name.size() > m_zone->origin().size()) {
            name = parentOf(name);
            if (m_namesAbove.find(name))
                break;
            m_namesAbove.intern(name);
        }
    }
}

std::span<const std::uint32_t> ZoneIndex::recordsOf(NameId name) const
{
    const std::size_t at = number(name);
    if (at + 1 >= m_begins.size())
        return {};
    return {m_order.data() + m_begins[at], m_begins[at + 1] - m_begins[at]};
}

std::span<const std::uint32_t> ZoneIndex::set(NameId name, SetKey key) const
{
    const auto all = recordsOf(name);
    // Most names have one set, or few.
    if (all.size() == 1)
        return m_zone->setOf(record(all[0])) == key ? all : std::span<const std::uint32_t>();
    const auto first = std::partition_point(all.begin(), all.end(),
                                            [&](std::uint32_t i) { return m_zone->setOf(record(i)) < key; });
    const auto last = std::partition_point(first, all.end(),
                                           [&](std::uint32_t i) { return m_zone->setOf(record(i)) == key; });
    return {first, last};
}

bool ZoneIndex::hasData(NameId name) const
{
    const auto all = recordsOf(name);
    return std::any_of(all.begin(), all.end(),
                       [&](std::uint32_t i) { return !isHashed(m_zone->setOf(record(i))); });
}

Lookup ZoneIndex::answer(NameId name, RecordType type) const
{
    if (const auto found = set(name, type); !found.empty())
        return {Lookup::Result::Found, found};
    if (const auto alias = set(name, RecordType::Cname); !alias.empty())
        return {Lookup::Result::Alias, alias};
    return {Lookup::Result::OtherTypes, {}};
}

Lookup ZoneIndex::find(std::string_view name, RecordType type) const
{
    const std::string_view origin = m_zone->origin();
    if (!isNameWithin(name, origin))
        return {Lookup::Result::Outside, {}};
    if (!m_hasCuts)
        return find(name, m_zone->names().find(name), type);
    std::array<std::string_view, 128> path; // the name and all above it, to the top of the zone
    std::size_t depth = 0;
    for (path[0] = name; path[depth].size() > origin.size(); ++depth)
        path[depth + 1] = parentOf(path[depth]);
    std::optional<NameId> id;
    for (std::size_t level = depth + 1; level-- > 0;) {
        id = m_zone->names().find(path[level]);
        if (!id)
            continue;
        if (level != depth)
            if (const auto servers = set(*id, RecordType::Ns); !servers.empty())
                return {Lookup::Result::Delegated, servers};
        if (level != 0)
            if (const auto redirection = set(*id, RecordType::Dname); !redirection.empty())
                return {Lookup::Result::Redirected, redirection};
    }
    if (id && hasData(*id))
        return answer(*id, type);
    return findBelowWildcard(name, type);
}

Lookup ZoneIndex::find(std::string_view name, std::optional<NameId> known, RecordType type) const
{
    if (m_hasCuts || !isNameWithin(name, m_zone->origin()))
        return find(name, type);
    return known && hasData(*known) ? answer(*known, type) : findBelowWildcard(name, type);
}

Lookup ZoneIndex::findBelowWildcard(std::string_view name, RecordType type) const
{
    if (!m_hasWildcards)
        return {};
    if (m_namesAbove.find(name))
        return {Lookup::Result::OtherTypes, {}};
    while (name.size() > m_zone->origin().size()) {
        name = parentOf(name);
        std::string wildcard("\1*", 2);
        wildcard += name;
        const auto source = m_zone->names().find(wildcard);
        if (source && hasData(*source))
            return answer(*source, type);
        const auto encloser = m_zone->names().find(name);
        if ((encloser && hasData(*encloser)) || m_namesAbove.find(name))
            break;
    }
    return {};
}

Lookup ZoneIndex::findAddress(std::string_view name) const
{
    const Lookup lookup = find(name, RecordType::A);
    return lookup.result == Lookup::Result::OtherTypes ? find(name, RecordType::Aaaa) : lookup;
}

} // namespace portolan::dns
