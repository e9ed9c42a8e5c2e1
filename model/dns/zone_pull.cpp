#include "model/dns/zone_pull.h"

#include "model/dns/ascii.h"
#include "model/dns/derived_zones.h"
#include "model/dns/domain_name.h"
#include "model/dns/master_lexer.h"
#include "model/dns/rdata_text.h"
#include "model/dns/zone_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::dns {

namespace {

/// A record without regard to how it is written.
using Meaning = std::tuple<std::string, RecordType, std::string>;

Meaning meaningOf(const ZoneRecords &zone, const ZoneRecord &record)
{
    return {canonicalName(plainText(zone.ownerOf(record))), record.type,
            canonicalData(record.type, zone.dataOf(record))};
}

/// The meaning of a record of the plan; nullopt when it is no record.
std::optional<Meaning> meaningOf(std::string_view origin, std::string_view owner, std::string_view type,
                                 std::string_view data)
{
    ZoneRecords scratch(origin);
    const auto number = typeFromText(type);
    if (!number || !addRecord(scratch, canonicalName(owner), 0, *number, data).empty())
        return std::nullopt;
    return meaningOf(scratch, scratch.records().front());
}

std::uint32_t number32(std::string_view bytes)
{
    return byteAt(bytes, 0) << 24U | byteAt(bytes, 1) << 16U | byteAt(bytes, 2) << 8U | byteAt(bytes, 3);
}

std::uint32_t mostFrequentTtl(const ZoneRecords &zone)
{
    std::map<std::uint32_t, std::size_t> counts;
    for (const ZoneRecord &record : zone.records())
        ++counts[record.ttl];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? plan::Zone().ttl : most->first;
}

/// What a file says, as a zone of the plan.
class Pull
{
public:
    Pull(const plan::ResolvedPlan &resolved, const ZoneRecords &records, plan::Zone zone)
        : m_records(records)
        , m_zone(std::move(zone))
    {
        for (const Zone &derived : zonesOf(resolved).zones)
            for (const RRset &set : derived.sets)
                for (const Record &record : set.records)
                    if (record.origin.derived && derived.id == m_zone.id)
                        if (auto meaning = meaningOf(records.origin(), set.owner, set.type, record.data))
                            m_derived.insert(*std::move(meaning));
        for (const plan::Record &record : m_zone.records)
            if (auto meaning = meaningOf(records.origin(), record.owner, record.type, record.data))
                m_known.emplace(*std::move(meaning), record);
    }

    plan::Zone run()
    {
        if (!m_zone.id)
            m_zone.ttl = mostFrequentTtl(m_records);
        // What no name server knows is in no file, and stays.
        std::erase_if(m_zone.records, [&](const plan::Record &record) {
            return meaningOf(m_records.origin(), record.owner, record.type, record.data).has_value();
        });
        m_zone.nameServers.clear();
        for (const ZoneRecord &record : m_records.records())
            add(record);
        return std::move(m_zone);
    }

private:
    void add(const ZoneRecord &record)
    {
        const bool isAtTop = sameName(m_records.ownerOf(record), m_records.origin());
        if (record.type == RecordType::Soa)
            return setAuthority(m_records.dataOf(record));
        if (record.type == RecordType::Ns && isAtTop) {
            m_zone.nameServers.push_back(plainText(m_records.dataOf(record)));
            return;
        }
        Meaning meaning = meaningOf(m_records, record);
        if (m_derived.contains(meaning) || !m_seen.insert(meaning).second)
            return;
        plan::Record pulled;
        if (const auto known = m_known.find(meaning); known != m_known.end()) {
            pulled = known->second;
        } else {
            pulled.owner = plainText(m_records.ownerOf(record));
            pulled.type = toText(record.type);
            pulled.data = dataText(record.type, m_records.dataOf(record));
        }
        if (record.ttl != (pulled.ttl != 0 ? pulled.ttl : m_zone.ttl))
            pulled.ttl = record.ttl == m_zone.ttl ? 0 : record.ttl;
        m_zone.records.push_back(std::move(pulled));
    }

    void setAuthority(std::string_view data)
    {
        plan::StartOfAuthority &soa = m_zone.soa;
        const std::size_t primary = wireNameLength(data);
        const std::size_t mailbox = wireNameLength(data.substr(primary));
        const std::string_view numbers = data.substr(primary + mailbox);
        soa.primary = plainText(data.substr(0, primary));
        // An address with @ that means the same is kept.
        const std::string box = plainText(data.substr(primary, mailbox));
        if (mailboxName(soa.mailbox) != canonicalName(box))
            soa.mailbox = box;
        soa.serial = number32(numbers);
        soa.refresh = number32(numbers.substr(4));
        soa.retry = number32(numbers.substr(8));
        soa.expire = number32(numbers.substr(12));
        soa.minimum = number32(numbers.substr(16));
    }

    const ZoneRecords &m_records;
    plan::Zone m_zone;
    std::set<Meaning> m_derived;
    std::set<Meaning> m_seen;
    std::map<Meaning, plan::Record> m_known;
};

} // namespace

text::Result<plan::Transaction> pullZone(const plan::ResolvedPlan &resolved, const ZoneFile &file,
                                         std::string_view origin)
{
    const ZoneReading reading = readZone(file, origin);
    for (const text::Problem &problem : reading.problems)
        if (problem.severity == text::Severity::Error)
            return tl::unexpected(problem);
    const std::string name = canonicalName(origin);
    plan::Zone zone;
    zone.name = name;
    for (const plan::Zone &known : resolved.plan().zones())
        if (canonicalName(known.name) == name)
            zone = known;
    const bool isNew = !zone.id;
    plan::Zone pulled = Pull(resolved, reading.zone, std::move(zone)).run();
    plan::Edit edit(resolved.plan());
    if (isNew)
        edit.insert(std::move(pulled));
    else
        edit.put(std::move(pulled));
    return std::move(edit).finish(fmt::format("Pull zone {}", name));
}

std::string zoneNameOf(const ZoneFile &file, std::string_view fallback)
{
    NameBuffer origin;
    if (fallback.empty() || !origin.read(fallback, rootName).empty())
        origin.assign(rootName);
    bool isKnown = !fallback.empty();
    MasterLexer lexer(file.text);
    NameBuffer owner = origin;
    while (true) {
        const Token first = lexer.next(MasterLexer::LeadingSpace | MasterLexer::QuotedText);
        if (first.kind == Token::Kind::EndOfFile || first.kind == Token::Kind::Broken)
            break;
        if (first.isEnd())
            continue;
        if (first.isText() && equalIgnoringCase(first.text, "$ORIGIN")) {
            const Token name = lexer.next();
            isKnown = origin.read(name.text, origin.view()).empty() || isKnown;
            owner = origin;
        } else if (first.isText() && !first.text.starts_with('$')) {
            NameBuffer name;
            if (name.read(first.text, origin.view()).empty())
                owner = name;
        }
        for (Token token = lexer.next(MasterLexer::QuotedText); token.isText();
             token = lexer.next(MasterLexer::QuotedText))
            if (equalIgnoringCase(token.text, "SOA") && owner.view().size() > 1)
                return plainText(owner.view());
        lexer.putBack();
        lexer.skipRecord();
    }
    return isKnown && origin.view().size() > 1 ? plainText(origin.view()) : std::string();
}

} // namespace portolan::dns
