#pragma once

#include "model/dns/zone_index.h"

#include <span>
#include <vector>

namespace portolan::check {

/// A zone as rules look at it: its records by name and type, and where each leads, which is looked up once
/// for all rules. The zone must outlive it and stay as it is.
class ZoneView : public dns::ZoneIndex
{
public:
    explicit ZoneView(const dns::ZoneRecords &zone);

    /// The positions of the records of a type, in the order of the zone.
    std::span<const std::uint32_t> ofType(dns::RecordType type) const;

    /// The name that the data of a record leads to, or empty.
    std::string_view targetOf(std::uint32_t position) const;
    /// The same as the owner of records, if the zone has such.
    std::optional<dns::NameId> knownTargetOf(std::uint32_t position) const
    {
        return m_targets[position] != 0 ? std::optional(dns::NameId{m_targets[position] - 1}) : std::nullopt;
    }
    /// As find() and findAddress(), of that name.
    dns::Lookup findTarget(std::uint32_t position, dns::RecordType type) const;
    dns::Lookup findTargetAddress(std::uint32_t position) const;

private:
    struct Range {
        dns::RecordType type;
        std::uint32_t begin;
        std::uint32_t end;
    };

    void sortByType();

    std::vector<Range> m_types; ///< parts of \ref m_byType, in the order in which the zone mentions the types
    std::vector<std::uint32_t> m_byType;
    std::vector<std::uint32_t> m_targets; ///< of each record: the number of the name + 1; 0 = none
};

} // namespace portolan::check
