#include "model/dns/ascii.h"
#include "model/dns/encodings.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/zone_index.h"
#include "model/dns/zone_reader_lines.h"
#include "model/dns/zone_verdict.h"

#include <algorithm>
#include <array>

namespace portolan::dns {

namespace {

constexpr std::size_t mostErrors = 20;
constexpr std::size_t mostRecords = 4'000'000;
constexpr std::uint32_t largestTtl = 0x7fffffff;

constexpr std::uint16_t internetClass = 1;

/// Source: RFC 1035, 3.2.4; RFC 3597, 5. Zero where the text is no class.
std::uint16_t classFromText(std::string_view text)
{
    // Most words that are asked about are this one, or a number, or a type.
    if (text.size() == 2 && lowerCase(text[0]) == 'i' && lowerCase(text[1]) == 'n')
        return internetClass;
    if (text.size() < 2 || isDigit(text[0]))
        return 0;
    constexpr std::array<std::pair<std::string_view, std::uint16_t>, 6> classes = {
        {{"CH", 3}, {"CHAOS", 3}, {"HS", 4}, {"HESIOD", 4}, {"NONE", 254}, {"ANY", 255}}};
    for (const auto &[name, number] : classes)
        if (equalIgnoringCase(name, text))
            return number;
    constexpr std::string_view prefix = "CLASS";
    if (text.size() <= prefix.size() || text.size() > prefix.size() + 5 ||
        !equalIgnoringCase(text.substr(0, prefix.size()), prefix))
        return 0;
    return static_cast<std::uint16_t>(readNumber(text.substr(prefix.size()), 0xffff).value_or(0));
}

} // namespace

ZoneReading ZoneReader::run(ZoneFile file)
{
    // More than most zones need: memory that is never written to costs nothing, but to move what was read
    // does.
    const std::size_t size = file.text.size();
    m_zone.reserve(size / 24, size / 2, size / 24);
    NameBuffer origin;
    origin.assign(m_zone.origin());
    readFile(std::move(file), origin, nullptr);
    if (m_reading.isAccepted())
        finish();
    return std::move(m_reading);
}

void ZoneReader::readFile(ZoneFile file, const NameBuffer &origin, const Context *parent)
{
    m_openFiles.push_back(file.path);
    const std::uint16_t index = m_zone.addFile(std::move(file));
    Context context{MasterLexer(m_zone.files()[index].text), index, origin, {}, {}, false, false};
    if (parent) {
        context.current.owner = parent->block().owner;
        context.current.id = parent->block().id;
        context.isOutside = parent->isOutside;
    }
    while (readLine(context)) {
    }
    m_openFiles.pop_back();
}

/// Reads a line that begins a record or directive; false at the end of the file, or when nothing more is to
/// be read.
bool ZoneReader::readLine(Context &context)
{
    const Token token = context.lexer.next(MasterLexer::LeadingSpace | MasterLexer::QuotedText);
    bool isGood = true;
    switch (token.kind) {
    case Token::Kind::EndOfLine: return true;
    case Token::Kind::EndOfFile: return false;
    case Token::Kind::Broken: isGood = fail(context, token.offset, "{}", token.text); break;
    case Token::Kind::LeadingSpace: isGood = readRecord(context, token.offset, token); break;
    case Token::Kind::Word:
    case Token::Kind::Quoted:
        if (token.text.starts_with('$'))
            isGood = readDirective(context, token);
        else
            isGood = setOwner(context, token) && readRecord(context, token.offset, token);
        break;
    }
    if (m_mustStop || m_errors >= mostErrors)
        return false;
    if (!isGood)
        context.lexer.skipRecord();
    return true;
}

bool ZoneReader::word(Context &context, Token &token, unsigned accept)
{
    token = context.lexer.next(accept);
    if (token.isText())
        return true;
    if (token.kind == Token::Kind::Broken)
        return fail(context, token.offset, "{}", token.text);
    context.lexer.putBack();
    return fail(context, token.offset, "the line ends too early");
}

bool ZoneReader::expectEnd(Context &context)
{
    const Token token = context.lexer.next();
    if (token.isEnd())
        return true;
    return fail(context, token.offset, "{}",
                token.kind == Token::Kind::Broken ? token.text
                                                  : "there is more on the line than belongs there");
}
bool ZoneReader::takeTtl(const Context &context, const Token &token)
{
    const auto ttl = !token.text.empty() && isDigit(token.text[0]) ? readPeriod(token.text) : std::nullopt;
    if (!ttl)
        return false;
    if (*ttl > largestTtl)
        warn(context, token.offset, "a TTL of {} is larger than {} and counts as 0", *ttl, largestTtl);
    m_ttl = *ttl > largestTtl ? 0 : *ttl;
    m_ttlIsKnown = true;
    return true;
}

bool ZoneReader::setOwner(Context &context, const Token &token)
{
    NameBuffer name;
    if (const Fault fault = name.read(token.text, context.origin.view()); !fault.empty())
        return fail(context, token.offset, "{}", fault);
    if (context.hasGlue && context.glue.owner.view() != name.view()) {
        context.hasGlue = false;
        context.glue.clear();
    }
    if (!context.hasGlue && context.current.owner.view() != name.view()) {
        context.hasGlue =
            !context.current.servers.empty() && context.current.servers.contains(lowerCase(name.view()));
        Block &block = context.block();
        block.clear();
        block.owner = name;
        context.isOutside = !isNameWithin(name.view(), m_zone.origin());
        if (!context.isOutside)
            block.id = m_zone.append(name.view());
    } else {
        context.isOutside = !isNameWithin(name.view(), m_zone.origin());
    }
    if (context.isOutside)
        warn(context, token.offset, "{} lies outside the zone and is left out", plainText(name.view()));
    return true;
}

bool ZoneReader::readRecord(Context &context, std::size_t begin, Token token)
{
    const bool inheritsOwner = token.kind == Token::Kind::LeadingSpace;
    if (inheritsOwner) {
        token = context.lexer.next();
        if (token.isEnd())
            return true;
        if (token.kind == Token::Kind::Broken)
            return fail(context, token.offset, "{}", token.text);
        if (context.current.owner.isEmpty())
            return fail(context, begin,
                        "the first record has no owner: nothing stands before it to take one from");
    } else if (!word(context, token)) {
        return false;
    }
    RecordType type = RecordType::None;
    bool hasTtl = false;
    if (!readType(context, token, type, hasTtl) || !isAllowed(context, token, type))
        return false;
    const std::size_t data = m_zone.data().size();
    std::size_t at = 0;
    if (const Fault fault = readData(context.lexer, type, context.origin.view(), m_zone.data(), at);
        !fault.empty())
        return fail(context, at, "{}: {}", toText(type), fault);
    if (context.isOutside) {
        m_zone.data().resize(data);
        return true;
    }
    // From here on the lexer stands behind the line.
    ZoneRecord record;
    record.owner = context.block().id;
    record.type = type;
    record.begin = static_cast<std::uint32_t>(begin);
    record.end = static_cast<std::uint32_t>(context.lexer.offset());
    if (standsRight(context, token, type) &&
        settleTtl(context, token, type, hasTtl, std::string_view(m_zone.data()).substr(data)) &&
        add(context, record, data)) {
        Block &block = context.block();
        const SetKey key = m_zone.setOf(m_zone.records().back());
        const auto same =
            std::lower_bound(block.ttls.begin(), block.ttls.end(), key,
                             [](const auto &set, const SetKey &wanted) { return set.first < wanted; });
        if (same == block.ttls.end() || same->first != key) {
            block.ttls.emplace(same, key, m_ttl);
        } else if (same->second != m_ttl) {
            warn(context, begin, "the records of a set share one TTL; this one gets {} as those above",
                 same->second);
            m_ttl = same->second;
        }
        m_zone.setTtl(m_zone.records().size() - 1, m_ttl);
        if (type == RecordType::Ns && !context.hasGlue)
            block.servers.insert(lowerCase(m_zone.dataOf(m_zone.records().back())));
    }
    return true;
}

/// Reads what may stand between owner and data: class and TTL in either order, then the type.
bool ZoneReader::readType(Context &context, Token &token, RecordType &type, bool &hasTtl)
{
    const Token first = token;
    std::uint16_t recordClass = classFromText(token.text);
    if (recordClass != 0 && !word(context, token))
        return false;
    hasTtl = takeTtl(context, token);
    if (hasTtl && !word(context, token))
        return false;
    if (recordClass == 0) {
        recordClass = classFromText(token.text);
        if (recordClass != 0 && !word(context, token))
            return false;
    }
    const auto found = typeFromText(token.text);
    if (!found)
        return fail(context, token.offset, "unknown record type {}", token.text);
    type = *found;
    if (recordClass != 0 && recordClass != internetClass)
        return fail(context, first.offset,
                    "the zone's class is IN; records of another class cannot stand in it");
    return true;
}

bool ZoneReader::isAllowed(const Context &context, const Token &token, RecordType type)
{
    if (type == RecordType::Md || type == RecordType::Mf)
        return fail(context, token.offset, "{} is obsolete; use MX", token.text);
    if (isMeta(type))
        return fail(context, token.offset, "no zone holds records of type {}", token.text);
    if (type == RecordType::Nsec3) {
        std::string hash;
        if (!decodeBase32Hex(firstLabel(context.block().owner.view()), hash))
            return fail(context, token.offset, "the owner of an NSEC3 record begins with a hash in base 32");
    }
    return true;
}

bool ZoneReader::standsRight(const Context &context, const Token &token, RecordType type)
{
    const bool isAtTop = sameName(context.current.owner.view(), m_zone.origin());
    if (type == RecordType::Soa && !isAtTop)
        return fail(context, token.offset, "an SOA record stands at the zone's own name only");
    if (type == RecordType::Ds && isAtTop)
        return fail(context, token.offset,
                    "a DS record stands in the zone above, not at the zone's own name");
    return true;
}

/// Source: RFC 1035, 5.1; RFC 2308, 4.
bool ZoneReader::settleTtl(const Context &context, const Token &token, RecordType type, bool hasTtl,
                           std::string_view data)
{
    if (!m_ttlIsKnown && !m_defaultTtlIsKnown) {
        if (type != RecordType::Soa)
            return fail(context, token.offset,
                        "no TTL is known here; write $TTL at the beginning of the file");
        warn(context, token.offset, "no TTL is known here; the zone's minimum is used instead");
        const std::string_view minimum = data.substr(data.size() - 4);
        m_ttl = byteAt(minimum, 0) << 24U | byteAt(minimum, 1) << 16U | byteAt(minimum, 2) << 8U |
                byteAt(minimum, 3);
        m_ttl = m_ttl > largestTtl ? 0 : m_ttl;
        m_defaultTtl = m_ttl;
        m_defaultTtlIsKnown = true;
    } else if (!hasTtl && m_defaultTtlIsKnown) {
        m_ttl = m_defaultTtl;
    } else if (!hasTtl && !m_hasWarnedOfTtl) {
        warn(context, token.offset, "without $TTL, a record without a TTL has that of the record before it");
        m_hasWarnedOfTtl = true;
    }
    return true;
}

bool ZoneReader::add(const Context &context, ZoneRecord record, std::size_t data)
{
    record.ttl = m_ttl;
    if (m_zone.records().size() >= mostRecords) {
        m_mustStop = true;
        return fail(context, record.begin, "the zone has more than {} records", mostRecords);
    }
    record.dataOffset = static_cast<std::uint32_t>(data);
    record.dataSize = static_cast<std::uint16_t>(m_zone.data().size() - data);
    record.file = context.file;
    m_zone.add(record);
    return true;
}

void ZoneReader::finish()
{
    m_zone.unifyOwners();
    const ZoneIndex index(m_zone);
    index.forEachSet([&](std::span<const std::uint32_t> set) {
        // Where a set stands in several places, what was read last gives its TTL.
        for (const std::uint32_t record : set)
            m_zone.setTtl(record, index.record(set.back()).ttl);
    });
    judgeZone(index, m_reading.problems);
}

Fault addRecord(ZoneRecords &zone, std::string_view owner, std::uint32_t ttl, RecordType type,
                std::string_view data)
{
    NameBuffer name;
    if (const Fault fault = name.read(owner, rootName); !fault.empty())
        return fault;
    if (!isNameWithin(name.view(), zone.origin()))
        return "its owner lies outside the zone";
    const std::size_t begin = zone.data().size();
    MasterLexer lexer(data);
    std::size_t at = 0;
    if (const Fault fault = readData(lexer, type, zone.origin(), zone.data(), at); !fault.empty())
        return fault;
    if (lexer.offset() < data.size()) {
        zone.data().resize(begin);
        return "its data is more than one line";
    }
    ZoneRecord record;
    record.owner = zone.intern(name.view());
    record.ttl = ttl;
    record.type = type;
    record.dataOffset = static_cast<std::uint32_t>(begin);
    record.dataSize = static_cast<std::uint16_t>(zone.data().size() - begin);
    zone.add(record);
    return {};
}

ZoneReading readZone(ZoneFile file, std::string_view origin, const IncludeSource &includes)
{
    NameBuffer name;
    if (const Fault fault = name.read(origin, rootName); !fault.empty()) {
        ZoneReading reading;
        reading.problems.push_back(
            {fmt::format("the zone's name {}: {}", origin, fault), {file.path, {}, {}}});
        return reading;
    }
    return ZoneReader(name.view(), includes).run(std::move(file));
}

} // namespace portolan::dns
