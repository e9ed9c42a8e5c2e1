#include "model/check/plan_zones.h"

#include "model/dns/derived_zones.h"
#include "model/dns/zone_reader.h"

#include <fmt/format.h>

namespace portolan::check {

namespace {

void addTo(PlanZone &zone, std::string_view owner, std::uint32_t ttl, std::string_view type,
           std::string_view data, RecordSource source, bool isProxied)
{
    const auto number = dns::typeFromText(type);
    if (!number || !dns::addRecord(zone.records, owner, ttl, *number, data).empty())
        return;
    zone.sources.push_back(source);
    zone.isProxied.push_back(isProxied);
}

} // namespace

std::deque<PlanZone> planZones(const plan::ResolvedPlan &resolved)
{
    std::deque<PlanZone> zones;
    for (const dns::Zone &derived : dns::zonesOf(resolved).zones) {
        dns::NameBuffer origin;
        if (!origin.read(derived.name, dns::rootName).empty())
            continue;
        PlanZone &zone =
            zones.emplace_back(PlanZone{derived.id, dns::ZoneRecords(origin.view()), {}, {}, {}});
        for (const dns::RRset &set : derived.sets)
            for (const dns::Record &record : set.records) {
                // A hand-made record that also follows from the plan has the zone in front of the rest.
                const std::size_t first = record.origin.derived ? 0 : 1;
                if (record.origin.entities.size() > first)
                    addTo(zone, set.owner, set.ttl, set.type, record.data,
                          {record.origin.entities[first], {}}, !record.tag.empty());
            }
        const plan::Zone &written = resolved.plan().zones().at(derived.id);
        for (std::size_t i = 0; i < written.records.size(); ++i) {
            const plan::Record &record = written.records[i];
            addTo(zone, record.owner, record.ttl != 0 ? record.ttl : written.ttl, record.type, record.data,
                  {written.id, i}, false);
        }
        zone.index.emplace(zone.records);
    }
    return zones;
}

std::string recordField(std::size_t index, std::string_view key)
{
    return fmt::format("records[{}].{}", index, key);
}

} // namespace portolan::check
