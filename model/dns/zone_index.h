#pragma once

#include "model/dns/zone_records.h"

#include <span>
#include <vector>

namespace portolan::dns {

/// How a question about a name in a zone ends. Source: RFC 1034, 4.3.2; RFC 4592; RFC 6672.
struct Lookup {
    enum class Result : std::uint8_t {
        Found,      ///< records of the type
        Alias,      ///< a CNAME record instead
        OtherTypes, ///< the name exists, without records of the type
        NoName,
        Delegated,  ///< at or below a name that has name servers of its own
        Redirected, ///< below a DNAME record
        Outside     ///< not in the zone
    };

    Result result = Result::NoName;
    std::span<const std::uint32_t> records; ///< those found, the CNAME, or those of the DNAME or delegation
};

/// The records of a zone by name and type. The zone must outlive it and stay as it is.
class ZoneIndex
{
public:
    explicit ZoneIndex(const ZoneRecords &zone);

    const ZoneRecords &zone() const { return *m_zone; }

    /// All records of a name, as positions in the zone's records, by set and then as in the file.
    std::span<const std::uint32_t> recordsOf(NameId name) const;
    std::span<const std::uint32_t> set(NameId name, SetKey key) const;
    std::span<const std::uint32_t> set(NameId name, RecordType type) const { return set(name, SetKey{type}); }

    /// Looks a name up as a name server would, wildcards included.
    Lookup find(std::string_view name, RecordType type) const;
    /// Whether a name has an A record or, failing that, an AAAA record.
    Lookup findAddress(std::string_view name) const;

    /// As find(), when it is known which of the zone's names that is, if any.
    Lookup find(std::string_view name, std::optional<NameId> known, RecordType type) const;

    const ZoneRecord &record(std::uint32_t position) const { return m_zone->records()[position]; }

    /// Calls \a visit with the records of each set, names in the order of their first mention.
    template <class Visit>
    void forEachSet(Visit visit) const
    {
        for (std::size_t name = 0; name + 1 < m_begins.size(); ++name) {
            std::span<const std::uint32_t> rest(m_order.data() + m_begins[name],
                                                m_begins[name + 1] - m_begins[name]);
            while (!rest.empty()) {
                const SetKey key = m_zone->setOf(record(rest[0]));
                std::size_t size = 1;
                while (size < rest.size() && m_zone->setOf(record(rest[size])) == key)
                    ++size;
                visit(rest.first(size));
                rest = rest.subspan(size);
            }
        }
    }

private:
    bool hasData(NameId name) const;
    Lookup answer(NameId name, RecordType type) const;
    Lookup findBelowWildcard(std::string_view name, RecordType type) const;
    void collectEmptyNames();

    const ZoneRecords *m_zone;
    std::vector<std::uint32_t> m_order;  ///< records by name, set and position
    std::vector<std::uint32_t> m_begins; ///< for each name and one more: where its records begin
    bool m_hasWildcards = false;
    bool m_hasCuts = false; ///< delegations or DNAME records: a name may be answered for above it
    NameTable m_namesAbove; ///< with wildcards: names that have a name with records below them
};

} // namespace portolan::dns
