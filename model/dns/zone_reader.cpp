#include "model/dns/zone_reader.h"

#include "model/dns/ascii.h"
#include "model/dns/encodings.h"
#include "model/dns/generate.h"
#include "model/dns/master_lexer.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/zone_index.h"
#include "model/dns/zone_verdict.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace portolan::dns {

namespace {

constexpr std::size_t mostErrors = 20;
constexpr std::size_t mostWarnings = 200;
constexpr std::size_t mostRecords = 4'000'000;
constexpr std::uint64_t mostGenerated = 1'000'000;
constexpr std::size_t deepestInclude = 32;
constexpr std::size_t mostIncludes = 10'000;
constexpr std::size_t mostIncludedBytes = std::size_t{256} << 20U;
constexpr std::size_t longestGeneratedName = 2048;
constexpr std::size_t longestGeneratedData = 65535;
constexpr std::uint32_t largestTtl = 0x7fffffff;

constexpr std::uint16_t internetClass = 1;

/// Source: RFC 1035, 3.2.4; RFC 3597, 5. Zero where the text is no class.
std::uint16_t classFromText(std::string_view text)
{
    // Most words that are asked about are numbers and types: they are told by their first letter.
    const char first = text.empty() ? '\0' : lowerCase(text[0]);
    if (first != 'i' && first != 'c' && first != 'h' && first != 'n' && first != 'a')
        return 0;
    constexpr std::array<std::pair<std::string_view, std::uint16_t>, 7> classes = {
        {{"IN", 1}, {"CH", 3}, {"CHAOS", 3}, {"HS", 4}, {"HESIOD", 4}, {"NONE", 254}, {"ANY", 255}}};
    for (const auto &[name, number] : classes)
        if (equalIgnoringCase(name, text))
            return number;
    constexpr std::string_view prefix = "CLASS";
    if (text.size() <= prefix.size() || text.size() > prefix.size() + 5 ||
        !equalIgnoringCase(text.substr(0, prefix.size()), prefix))
        return 0;
    return static_cast<std::uint16_t>(readNumber(text.substr(prefix.size()), 0xffff).value_or(0));
}

/// The words of a token as they are read once more: escaped quotes of quoted text are plain ones then.
std::string textToReadAgain(const Token &token)
{
    std::string text(token.text);
    if (token.kind != Token::Kind::Quoted)
        return text;
    for (std::size_t at = 0; (at = text.find('\\', at)) != std::string::npos; ++at) {
        if (text[at + 1] == '"')
            text.erase(at, 1);
        else
            ++at;
    }
    return text;
}

/// Records that stand together at one name: those of a type have the TTL of the first of them.
struct Block {
    NameBuffer owner;
    NameId id{};
    std::vector<std::pair<SetKey, std::uint32_t>> ttls; ///< in the order of their sets
    std::set<std::string, std::less<>> servers;         ///< targets of its NS records, in lower case

    void clear()
    {
        ttls.clear();
        servers.clear();
    }
};

/// What holds in one file, and ends with it.
struct Context {
    MasterLexer lexer;
    std::uint16_t file = 0;
    NameBuffer origin;
    Block current;
    Block glue; ///< the addresses of a name server that \a current delegates to; they do not end its block
    bool hasGlue = false;
    bool isOutside = false; ///< the owner lies outside the zone

    Block &block() { return hasGlue ? glue : current; }
    const Block &block() const { return hasGlue ? glue : current; }
};

class Reader
{
public:
    Reader(std::string_view origin, const IncludeSource &includes)
        : m_includes(includes)
        , m_reading{ZoneRecords(origin), {}}
        , m_zone(m_reading.zone)
    {
    }

    ZoneReading run(ZoneFile file)
    {
        m_zone.reserve(file.text.size() / 32, file.text.size() / 4, file.text.size() / 48);
        NameBuffer origin;
        origin.assign(m_zone.origin());
        readFile(std::move(file), origin, nullptr);
        if (m_reading.isAccepted())
            finish();
        return std::move(m_reading);
    }

private:
    void finish();
    void readFile(ZoneFile file, const NameBuffer &origin, const Context *parent);
    bool readLine(Context &context);
    bool readDirective(Context &context, const Token &directive);
    bool readOrigin(Context &context);
    bool readDefaultTtl(Context &context);
    bool readInclude(Context &context, const Token &directive);
    bool readIncludedFile(Context &context, const Token &path, const NameBuffer &origin);
    bool readGenerate(Context &context, const Token &directive);
    bool generate(Context &context, const Token &directive, const Token &left, RecordType type,
                  const Token &right, const GenerateRange &range);
    bool generateOne(Context &context, const Token &directive, std::string_view left, RecordType type,
                     const std::string &right);
    bool readDate(Context &context);

    bool setOwner(Context &context, const Token &token);
    bool readRecord(Context &context, std::size_t begin, Token token);
    bool readType(Context &context, Token &token, RecordType &type, bool &hasTtl);
    bool isAllowed(const Context &context, const Token &token, RecordType type);
    bool standsRight(const Context &context, const Token &token, RecordType type);
    bool settleTtl(const Context &context, const Token &token, RecordType type, bool hasTtl,
                   std::string_view data);
    bool add(const Context &context, ZoneRecord record, std::size_t data);

    /// The next word of a line; false, with the error said, when there is none.
    bool word(Context &context, Token &token, unsigned accept = MasterLexer::PlainWords);
    bool expectEnd(Context &context);
    /// True when the word is a TTL, which then is the one of the record.
    bool takeTtl(const Context &context, const Token &token);

    template <class... Arguments>
    bool fail(const Context &context, std::size_t offset, fmt::format_string<Arguments...> format,
              Arguments &&...arguments)
    {
        ++m_errors;
        const ZoneFile &file = m_zone.files()[context.file];
        // What has zero bytes is no text, and would yield an error on every line.
        m_mustStop = m_mustStop || (offset < file.text.size() && file.text[offset] == '\0');
        m_reading.problems.push_back({fmt::format(format, std::forward<Arguments>(arguments)...),
                                      placeIn(file, offset), text::Severity::Error});
        return false;
    }
    template <class... Arguments>
    void warn(const Context &context, std::size_t offset, fmt::format_string<Arguments...> format,
              Arguments &&...arguments)
    {
        if (++m_warnings <= mostWarnings)
            m_reading.problems.push_back({fmt::format(format, std::forward<Arguments>(arguments)...),
                                          placeIn(m_zone.files()[context.file], offset),
                                          text::Severity::Warning});
    }

    const IncludeSource &m_includes;
    ZoneReading m_reading;
    ZoneRecords &m_zone;
    std::vector<std::string> m_openFiles;
    std::size_t m_included = 0;
    std::size_t m_includedBytes = 0;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    bool m_mustStop = false;
    bool m_isDated = false;

    std::uint32_t m_ttl = 0; ///< of the last record, or what takes its place
    bool m_ttlIsKnown = false;
    std::uint32_t m_defaultTtl = 0;
    bool m_defaultTtlIsKnown = false;
    bool m_hasWarnedOfTtl = false;
};

void Reader::readFile(ZoneFile file, const NameBuffer &origin, const Context *parent)
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
bool Reader::readLine(Context &context)
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

bool Reader::word(Context &context, Token &token, unsigned accept)
{
    token = context.lexer.next(accept);
    if (token.isText())
        return true;
    if (token.kind == Token::Kind::Broken)
        return fail(context, token.offset, "{}", token.text);
    context.lexer.putBack();
    return fail(context, token.offset, "the line ends too early");
}

bool Reader::expectEnd(Context &context)
{
    const Token token = context.lexer.next();
    if (token.isEnd())
        return true;
    return fail(context, token.offset, "{}",
                token.kind == Token::Kind::Broken ? token.text
                                                  : "there is more on the line than belongs there");
}

bool Reader::readDirective(Context &context, const Token &directive)
{
    if (equalIgnoringCase(directive.text, "$ORIGIN"))
        return readOrigin(context);
    if (equalIgnoringCase(directive.text, "$TTL"))
        return readDefaultTtl(context);
    if (equalIgnoringCase(directive.text, "$INCLUDE"))
        return readInclude(context, directive);
    if (equalIgnoringCase(directive.text, "$GENERATE"))
        return readGenerate(context, directive);
    if (equalIgnoringCase(directive.text, "$DATE"))
        return readDate(context);
    return fail(context, directive.offset,
                "unknown directive {}; there are $ORIGIN, $TTL, $INCLUDE and $GENERATE", directive.text);
}

bool Reader::readOrigin(Context &context)
{
    Token token;
    if (!word(context, token))
        return false;
    NameBuffer name;
    if (const Fault fault = name.read(token.text, context.origin.view()); !fault.empty())
        return fail(context, token.offset, "{}", fault);
    context.origin = name;
    return expectEnd(context);
}

bool Reader::readDefaultTtl(Context &context)
{
    Token token;
    if (!word(context, token))
        return false;
    if (!takeTtl(context, token))
        return fail(context, token.offset, "$TTL is a time in seconds, or one like 1h30m, not {}",
                    token.text);
    m_defaultTtl = m_ttl;
    m_defaultTtlIsKnown = true;
    return expectEnd(context);
}

bool Reader::takeTtl(const Context &context, const Token &token)
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

bool Reader::readInclude(Context &context, const Token &directive)
{
    context.current.clear();
    context.glue.clear();
    if (m_isDated)
        return fail(context, directive.offset, "$INCLUDE cannot follow $DATE");
    Token path;
    if (!word(context, path, MasterLexer::QuotedText))
        return false;
    const Token name = context.lexer.next();
    if (name.isEnd())
        return readIncludedFile(context, path, context.origin);
    if (name.kind == Token::Kind::Broken)
        return fail(context, name.offset, "{}", name.text);
    NameBuffer origin;
    if (const Fault fault = origin.read(name.text, context.origin.view()); !fault.empty())
        return fail(context, name.offset, "{}", fault);
    return expectEnd(context) && readIncludedFile(context, path, origin);
}

bool Reader::readIncludedFile(Context &context, const Token &path, const NameBuffer &origin)
{
    // The line has been read to its end: a failure must not skip the next one.
    const auto refuse = [&](const std::string &why) {
        fail(context, path.offset, "{}", why);
        return true;
    };
    std::string name = textToReadAgain(path);
    if (std::find(m_openFiles.begin(), m_openFiles.end(), name) != m_openFiles.end())
        return refuse(fmt::format("{} includes itself", name));
    if (m_openFiles.size() >= deepestInclude)
        return refuse(fmt::format("files include each other more than {} deep", deepestInclude));
    if (!m_includes)
        return refuse(fmt::format("{} cannot be included here", name));
    auto content = m_includes(name);
    if (!content)
        return refuse(content.error().place.file.empty()
                          ? content.error().message
                          : fmt::format("{}: {}", name, content.error().message));
    m_includedBytes += content->size();
    if (++m_included > mostIncludes || m_includedBytes > mostIncludedBytes) {
        m_mustStop = true;
        return refuse("more is included than any zone needs");
    }
    readFile({std::move(name), *std::move(content)}, origin, &context);
    return true;
}

bool Reader::readDate(Context &context)
{
    Token token;
    if (!word(context, token))
        return false;
    if (!readTime(token.text))
        return fail(context, token.offset, "$DATE is a time as YYYYMMDDHHmmSS, not {}", token.text);
    m_isDated = true;
    return expectEnd(context);
}

bool Reader::readGenerate(Context &context, const Token &directive)
{
    Token range;
    Token left;
    Token token;
    if (!word(context, range) || !word(context, left) || !word(context, token))
        return false;
    RecordType type = RecordType::None;
    bool hasTtl = false;
    if (!readType(context, token, type, hasTtl))
        return false;
    Token right;
    if (!word(context, right, MasterLexer::QuotedText))
        return false;
    if (!m_ttlIsKnown && !m_defaultTtlIsKnown)
        return fail(context, directive.offset, "no TTL is known here; write $TTL above");
    if (!hasTtl && m_defaultTtlIsKnown)
        m_ttl = m_defaultTtl;
    const auto numbers = readRange(range.text);
    if (!numbers)
        return fail(context, range.offset, "the range is FIRST-LAST or FIRST-LAST/STEP, not {}", range.text);
    if (isMeta(type))
        return fail(context, token.offset, "no zone holds records of type {}", token.text);
    if (numbers->count() > mostGenerated)
        return fail(context, range.offset, "{} would be {} records; more than {} are refused", range.text,
                    numbers->count(), mostGenerated);
    return generate(context, directive, left, type, right, *numbers) && expectEnd(context);
}

bool Reader::generate(Context &context, const Token &directive, const Token &left, RecordType type,
                      const Token &right, const GenerateRange &range)
{
    const std::string leftPattern(left.text);
    const std::string rightPattern = textToReadAgain(right);
    std::string owner;
    std::string data;
    for (std::uint64_t value = range.first; value <= range.last; value += range.step) {
        const auto number = static_cast<std::uint32_t>(value);
        if (const Fault fault = fillIn(leftPattern, number, longestGeneratedName, owner); !fault.empty())
            return fail(context, left.offset, "{}", fault);
        if (const Fault fault = fillIn(rightPattern, number, longestGeneratedData, data); !fault.empty())
            return fail(context, right.offset, "{}", fault);
        if (!generateOne(context, directive, owner, type, data))
            return false;
    }
    return true;
}

bool Reader::generateOne(Context &context, const Token &directive, std::string_view left, RecordType type,
                         const std::string &right)
{
    NameBuffer owner;
    if (const Fault fault = owner.read(left, context.origin.view()); !fault.empty())
        return fail(context, directive.offset, "{}: {}", left, fault);
    if (!isNameWithin(owner.view(), m_zone.origin())) {
        warn(context, directive.offset, "{} lies outside the zone and is left out", plainText(owner.view()));
        return true;
    }
    const std::size_t data = m_zone.data().size();
    MasterLexer lexer(right);
    std::size_t at = 0;
    if (const Fault fault = readData(lexer, type, context.origin.view(), m_zone.data(), at); !fault.empty())
        return fail(context, directive.offset, "{}: {}", right, fault);
    ZoneRecord record;
    record.owner = m_zone.append(owner.view());
    record.type = type;
    record.begin = static_cast<std::uint32_t>(directive.offset);
    record.isGenerated = true;
    return add(context, record, data);
}

bool Reader::setOwner(Context &context, const Token &token)
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

bool Reader::readRecord(Context &context, std::size_t begin, Token token)
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
bool Reader::readType(Context &context, Token &token, RecordType &type, bool &hasTtl)
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

bool Reader::isAllowed(const Context &context, const Token &token, RecordType type)
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

bool Reader::standsRight(const Context &context, const Token &token, RecordType type)
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
bool Reader::settleTtl(const Context &context, const Token &token, RecordType type, bool hasTtl,
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

bool Reader::add(const Context &context, ZoneRecord record, std::size_t data)
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

void Reader::finish()
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

} // namespace

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
    return Reader(name.view(), includes).run(std::move(file));
}

} // namespace portolan::dns
