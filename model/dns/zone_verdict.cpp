#include "model/dns/zone_verdict.h"

#include "model/dns/ascii.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/rdata_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace portolan::dns {

namespace {

class Judge
{
public:
    Judge(const ZoneIndex &index, text::Problems &problems)
        : m_index(index)
        , m_zone(index.zone())
        , m_problems(problems)
        , m_name(plainText(m_zone.origin()))
    {
    }

    void run()
    {
        m_index.forEachSet([&](std::span<const std::uint32_t> set) { judgeSet(set); });
        judgeTop();
    }

private:
    template <class... Arguments>
    void fail(const ZoneRecord &record, fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        m_problems.push_back(
            {fmt::format(format, std::forward<Arguments>(arguments)...), m_zone.placeOf(record)});
    }
    template <class... Arguments>
    void failZone(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        text::Place place;
        if (!m_zone.files().empty())
            place = placeIn(m_zone.files().front(), 0);
        m_problems.push_back({fmt::format(format, std::forward<Arguments>(arguments)...), std::move(place)});
    }

    void judgeSet(std::span<const std::uint32_t> set)
    {
        const ZoneRecord &first = m_index.record(set.front());
        if (isWildcard(m_zone.ownerOf(first)) &&
            (first.type == RecordType::Ns || first.type == RecordType::Nsec3))
            fail(first, "{} records cannot have a wildcard as their owner", toText(first.type));
        if (first.type == RecordType::Soa && !sameName(m_zone.ownerOf(first), m_zone.origin()))
            fail(first, "an SOA record stands at the zone's own name only");
        if (first.type == RecordType::Cname)
            judgeAlias(first);
        if (set.size() > 1)
            judgeSize(set);
    }

    void judgeSize(std::span<const std::uint32_t> set)
    {
        std::set<std::string> distinct;
        std::size_t size = 0;
        for (const std::uint32_t position : set) {
            const ZoneRecord &record = m_index.record(position);
            const auto [at, isNew] = distinct.insert(canonicalData(record.type, m_zone.dataOf(record)));
            if (!isNew)
                continue;
            size += record.dataSize + 2U + (record.type == RecordType::Rrsig ? 1U : 0U);
            if (distinct.size() > 1 && isSingleton(record.type))
                return fail(record, "{} has more than one {} record", plainText(m_zone.ownerOf(record)),
                            toText(record.type));
            if (size > largestData)
                return fail(record, "the {} records of {} are too large together: no message holds them",
                            toText(record.type), plainText(m_zone.ownerOf(record)));
        }
    }

    void judgeAlias(const ZoneRecord &alias)
    {
        const auto all = m_index.recordsOf(alias.owner);
        const auto other = std::find_if(all.begin(), all.end(), [&](std::uint32_t i) {
            const SetKey key = m_zone.setOf(m_index.record(i));
            return key.type != RecordType::Cname && key.type != RecordType::Nsec3 &&
                   !mayStandBesideAlias(key.type);
        });
        if (other == all.end())
            return;
        const ZoneRecord &second = m_index.record(*other);
        fail(second.begin > alias.begin ? second : alias,
             "{} has a CNAME record, so it cannot have {} data beside it", plainText(m_zone.ownerOf(alias)),
             toText(second.type));
    }

    void judgeTop()
    {
        const auto top = m_zone.names().find(m_zone.origin());
        const auto atTop = [&](RecordType type) {
            return top ? m_index.set(*top, type) : std::span<const std::uint32_t>();
        };
        if (atTop(RecordType::Soa).empty())
            failZone("zone {} has no SOA record", m_name);
        const auto servers = atTop(RecordType::Ns);
        if (servers.empty())
            failZone("zone {} has no NS record", m_name);
        for (const std::uint32_t server : servers)
            judgeServer(m_index.record(server));
        judgeHashes(atTop(RecordType::Nsec3param));
        judgeChildKeys(atTop(RecordType::Cds), 2, std::string_view("\0\0\0\0\0", 5),
                       atTop(RecordType::Dnskey));
        judgeChildKeys(atTop(RecordType::Cdnskey), 3, std::string_view("\0\0\3\0\0", 5),
                       atTop(RecordType::Dnskey));
    }

    void judgeServer(const ZoneRecord &record)
    {
        const std::string_view server = m_zone.dataOf(record);
        switch (m_index.findAddress(server).result) {
        case Lookup::Result::OtherTypes:
        case Lookup::Result::NoName:
            return fail(record, "name server {} has no address record (A or AAAA)", plainText(server));
        case Lookup::Result::Alias:
            return fail(record, "name server {} is an alias (CNAME)", plainText(server));
        case Lookup::Result::Redirected:
            return fail(record, "name server {} lies below a DNAME record", plainText(server));
        case Lookup::Result::Found:
        case Lookup::Result::Delegated:
        case Lookup::Result::Outside: return;
        }
    }

    void judgeHashes(std::span<const std::uint32_t> parameters)
    {
        const auto isKnown = [&](std::uint32_t i) {
            return byteAt(m_zone.dataOf(m_index.record(i)), 0) == 1;
        };
        if (!parameters.empty() && std::none_of(parameters.begin(), parameters.end(), isKnown))
            fail(m_index.record(parameters.front()),
                 "no NSEC3PARAM record has a hash algorithm that is known");
    }

    /// Each algorithm of the records for the zone above needs a key in the zone. \a algorithmAt is where it
    /// stands in them; \a deletion asks the zone above to delete all, and stands alone.
    void judgeChildKeys(std::span<const std::uint32_t> set, std::size_t algorithmAt,
                        std::string_view deletion, std::span<const std::uint32_t> keys)
    {
        std::array<bool, 256> hasKey{};
        for (const std::uint32_t key : keys)
            hasKey[byteAt(m_zone.dataOf(m_index.record(key)), 3)] = true;
        bool hasDeletion = false;
        bool hasOther = false;
        for (const std::uint32_t position : set) {
            const ZoneRecord &record = m_index.record(position);
            const std::string_view data = m_zone.dataOf(record);
            if (data == deletion) {
                hasDeletion = true;
                continue;
            }
            hasOther = true;
            if (!hasKey[byteAt(data, algorithmAt)])
                return fail(record,
                            "the zone has no DNSKEY record of the algorithm that this {} record names",
                            toText(record.type));
        }
        if (hasDeletion && hasOther)
            fail(m_index.record(set.front()), "the {} record that asks to delete all stands alone",
                 toText(m_index.record(set.front()).type));
    }

    const ZoneIndex &m_index;
    const ZoneRecords &m_zone;
    text::Problems &m_problems;
    std::string m_name;
};

} // namespace

void judgeZone(const ZoneIndex &zone, text::Problems &problems)
{
    Judge(zone, problems).run();
}

} // namespace portolan::dns
