#include "model/dns/zone_dump.h"

#include "model/dns/rdata_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace portolan::dns {

namespace {

/// Signatures stand behind what they cover.
std::pair<unsigned, unsigned> rankOf(SetKey key)
{
    const bool isSignature = key.type == RecordType::Rrsig;
    const RecordType type = isSignature ? key.covered : key.type;
    const unsigned rank = type == RecordType::Soa  ? 0
                          : type == RecordType::Ns ? 1
                                                   : static_cast<unsigned>(type) + 2;
    return {rank, isSignature ? 1 : 0};
}

struct Set {
    std::string_view owner;
    bool isHashed; ///< names of NSEC3 records stand last
    std::pair<unsigned, unsigned> rank;
    std::span<const std::uint32_t> records;
};

void appendSet(std::string &text, const ZoneIndex &zone, const Set &set)
{
    std::vector<std::pair<std::string, std::uint32_t>> lines;
    for (const std::uint32_t position : set.records) {
        const ZoneRecord &record = zone.record(position);
        lines.emplace_back(canonicalData(record.type, zone.zone().dataOf(record)), position);
    }
    std::sort(lines.begin(), lines.end());
    const auto isSame = [](const auto &a, const auto &b) {
        return a.first == b.first;
    };
    lines.erase(std::unique(lines.begin(), lines.end(), isSame), lines.end());
    for (const auto &[key, position] : lines) {
        const ZoneRecord &record = zone.record(position);
        const std::size_t begin = text.size();
        appendNameText(text, set.owner);
        constexpr std::size_t ownerWidth = 46;
        text.append(text.size() - begin < ownerWidth ? ownerWidth - (text.size() - begin) : 1, ' ');
        fmt::format_to(std::back_inserter(text), "{} IN {} ", record.ttl, toText(record.type));
        appendDataText(text, record.type, zone.zone().dataOf(record));
        text += '\n';
    }
}

} // namespace

std::string dump(const ZoneIndex &zone)
{
    std::vector<Set> sets;
    zone.forEachSet([&](std::span<const std::uint32_t> records) {
        const ZoneRecord &first = zone.record(records.front());
        const SetKey key = zone.zone().setOf(first);
        const bool isHashed = key.type == RecordType::Nsec3 || key.covered == RecordType::Nsec3;
        sets.push_back({zone.zone().ownerOf(first), isHashed, rankOf(key), records});
    });
    std::sort(sets.begin(), sets.end(), [](const Set &a, const Set &b) {
        if (a.isHashed != b.isHashed)
            return b.isHashed;
        const int order = a.owner.data() == b.owner.data() ? 0 : compareNames(a.owner, b.owner);
        return order != 0 ? order < 0 : a.rank < b.rank;
    });
    std::string text;
    for (const Set &set : sets)
        appendSet(text, zone, set);
    return text;
}

} // namespace portolan::dns
