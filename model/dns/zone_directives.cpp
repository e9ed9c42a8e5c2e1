#include "model/dns/ascii.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/zone_reader_lines.h"

#include <algorithm>

/// The lines of a master file that begin with $. Sources: RFC 1035, 5.1; RFC 2308, 4; BIND 9 manual,
/// $GENERATE.
namespace portolan::dns {

namespace {

constexpr std::uint64_t mostGenerated = 1'000'000;
constexpr std::size_t deepestInclude = 32;
constexpr std::size_t mostIncludes = 10'000;
constexpr std::size_t mostIncludedBytes = std::size_t{256} << 20U;
constexpr std::size_t longestGeneratedName = 2048;
constexpr std::size_t longestGeneratedData = 65535;

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

} // namespace

bool ZoneReader::readDirective(Context &context, const Token &directive)
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

bool ZoneReader::readOrigin(Context &context)
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

bool ZoneReader::readDefaultTtl(Context &context)
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
bool ZoneReader::readInclude(Context &context, const Token &directive)
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

bool ZoneReader::readIncludedFile(Context &context, const Token &path, const NameBuffer &origin)
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

bool ZoneReader::readDate(Context &context)
{
    Token token;
    if (!word(context, token))
        return false;
    if (!readTime(token.text))
        return fail(context, token.offset, "$DATE is a time as YYYYMMDDHHmmSS, not {}", token.text);
    m_isDated = true;
    return expectEnd(context);
}

bool ZoneReader::readGenerate(Context &context, const Token &directive)
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

bool ZoneReader::generate(Context &context, const Token &directive, const Token &left, RecordType type,
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

bool ZoneReader::generateOne(Context &context, const Token &directive, std::string_view left, RecordType type,
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
} // namespace portolan::dns
