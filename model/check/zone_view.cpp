#include "model/check/zone_view.h"

#include <algorithm>

namespace portolan::check {

using dns::Lookup;
using dns::RecordType;

ZoneView::ZoneView(const dns::ZoneRecords &zone)
    : ZoneIndex(zone)
{
    sortByType();
    m_targets.resize(zone.records().size());
    for (const RecordType type : {RecordType::Cname, RecordType::Dname, RecordType::Ns, RecordType::Ptr,
                                  RecordType::Mx, RecordType::Srv}) {
        const auto positions = ofType(type);
        zone.names().findEach(
            positions.size(), [&](std::size_t i) { return targetOf(positions[i]); },
            [&](std::size_t i, std::optional<dns::NameId> name) {
                m_targets[positions[i]] = name ? static_cast<std::uint32_t>(*name) + 1 : 0;
            });
    }
}

void ZoneView::sortByType()
{
    const auto records = zone().records();
    const auto rangeOf = [&](RecordType type) {
        return std::find_if(m_types.begin(), m_types.end(),
                            [type](const Range &range) { return range.type == type; });
    };
    for (const dns::ZoneRecord &record : records) {
        const auto range = rangeOf(record.type);
        if (range == m_types.end())
            m_types.push_back({record.type, 0, 1});
        else
            ++range->end;
    }
    std::uint32_t sum = 0;
    for (Range &range : m_types) {
        const std::uint32_t size = range.end;
        range.begin = range.end = sum;
        sum += size;
    }
    m_byType.resize(records.size());
    for (std::uint32_t i = 0; i < records.size(); ++i)
        m_byType[rangeOf(records[i].type)->end++] = i;
}

std::span<const std::uint32_t> ZoneView::ofType(RecordType type) const
{
    for (const Range &range : m_types)
        if (range.type == type)
            return {m_byType.data() + range.begin, range.end - range.begin};
    return {};
}

std::string_view ZoneView::targetOf(std::uint32_t position) const
{
    const std::string_view data = zone().dataOf(record(position));
    switch (record(position).type) {
    case RecordType::Cname:
    case RecordType::Dname:
    case RecordType::Ns:
    case RecordType::Ptr: return data;
    case RecordType::Mx: return data.substr(2);
    case RecordType::Srv: return data.substr(6);
    default: return {};
    }
}

Lookup ZoneView::findTarget(std::uint32_t position, RecordType type) const
{
    return find(targetOf(position), knownTargetOf(position), type);
}

Lookup ZoneView::findTargetAddress(std::uint32_t position) const
{
    const Lookup lookup = findTarget(position, RecordType::A);
    return lookup.result == Lookup::Result::OtherTypes ? findTarget(position, RecordType::Aaaa) : lookup;
}

} // namespace portolan::check
